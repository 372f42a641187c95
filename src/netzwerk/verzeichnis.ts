import type { TraegerDb } from '../platform/db/index.ts'
import { laender } from './laender.ts'
import { Eintrag, type Haus, Kontakt, type Kontaktfeld, kontaktfelder, type Sichtbarkeit } from './verzeichnis-modell.ts'

/** Who asks: the public, or somebody of the network. */
export type Kreis = Sichtbarkeit

const SIEHT: Readonly<Record<Kreis, readonly Sichtbarkeit[]>> = { oeffentlich: ['oeffentlich'], netz: ['oeffentlich', 'netz'] }

/** All houses by name of their Land and their own; what they do not share with the asker is not there. */
export async function liesVerzeichnis(db: TraegerDb, netzId: string, kreis: Kreis): Promise<Haus[]> {
  const [haeuser, kontakte] = await Promise.all([neuesteEintraege(db, netzId), neuesteKontakte(db, netzId)])
  return haeuser
    .map((h) => ({ ...h, kontakt: sichtbares(kontakte.get(h.haus), kreis) }))
    .sort((a, b) => laender[a.land].localeCompare(laender[b.land], 'de') || a.name.localeCompare(b.name, 'de'))
}

/** One house; undefined where there is none with this key. */
export async function findHaus(db: TraegerDb, netzId: string, haus: string, kreis: Kreis): Promise<Haus | undefined> {
  return (await liesVerzeichnis(db, netzId, kreis)).find((h) => h.haus === haus)
}

/** Which house of the directory a Träger of this installation is. */
export async function hausVon(db: TraegerDb, netzId: string, traegerId: string): Promise<string | undefined> {
  const zeile = await db
    .selectFrom('verzeichnisHaus')
    .select('haus')
    .where('traegerId', '=', netzId)
    .where('hausTraegerId', '=', traegerId)
    .executeTakeFirst()
  return zeile?.haus
}

/** What a house said about itself, with who may see it: for the house alone. */
export async function liesKontakt(db: TraegerDb, netzId: string, haus: string): Promise<Kontakt> {
  return (await neuesteKontakte(db, netzId)).get(haus) ?? {}
}

async function neuesteEintraege(db: TraegerDb, netzId: string) {
  const zeilen = await db
    .selectFrom('verzeichnisEintrag as e')
    .innerJoin('verzeichnisHaus as h', (j) => j.onRef('h.traegerId', '=', 'e.traegerId').onRef('h.haus', '=', 'e.haus'))
    .distinctOn('e.haus')
    .select(['e.haus', 'e.fassung', 'e.daten', 'h.hausTraegerId', 'h.arbeitetMit'])
    .where('e.traegerId', '=', netzId)
    .orderBy('e.haus')
    .orderBy('e.fassung', 'desc')
    .execute()
  return zeilen.map(({ haus, fassung, daten, hausTraegerId, arbeitetMit }) => ({
    ...Eintrag.parse(daten),
    haus,
    fassung,
    traegerId: hausTraegerId ?? undefined,
    arbeitetMit,
  }))
}

async function neuesteKontakte(db: TraegerDb, netzId: string): Promise<Map<string, Kontakt>> {
  const zeilen = await db
    .selectFrom('verzeichnisKontakt')
    .distinctOn('haus')
    .select(['haus', 'daten'])
    .where('traegerId', '=', netzId)
    .orderBy('haus')
    .orderBy('fassung', 'desc')
    .execute()
  return new Map(zeilen.map((z) => [z.haus, Kontakt.parse(z.daten)]))
}

function sichtbares(kontakt: Kontakt = {}, kreis: Kreis): Partial<Record<Kontaktfeld, string>> {
  const felder = kontaktfelder.flatMap((feld) => {
    const angabe = kontakt[feld]
    return angabe && angabe.wert !== '' && SIEHT[kreis].includes(angabe.sichtbar) ? [[feld, angabe.wert] as const] : []
  })
  return Object.fromEntries(felder)
}

export type Suche = Readonly<{ text: string; land: string }>

/** Houses whose name, seat, own name or Land holds all words; without words all. */
export function suche(haeuser: readonly Haus[], { text, land }: Suche): Haus[] {
  const worte = vergleichbar(text)
    .split(/\s+/)
    .filter((w) => w !== '')
  return haeuser.filter((h) => {
    if (land !== '' && h.land !== land) return false
    const alles = vergleichbar([h.name, h.sitz, h.eigenname, laender[h.land], h.kontakt.ort ?? '', h.ags].join(' '))
    return worte.every((w) => alles.includes(w))
  })
}

/** `Düren` is found as `dueren`, `duren` and `DÜREN`. */
function vergleichbar(text: string): string {
  const klein = text.toLowerCase().replaceAll('ß', 'ss')
  const umschrieben = klein.replaceAll('ä', 'ae').replaceAll('ö', 'oe').replaceAll('ü', 'ue')
  const ohne = klein.normalize('NFD').replace(/\p{M}/gu, '')
  return umschrieben === ohne ? ohne : `${umschrieben} ${ohne}`
}
