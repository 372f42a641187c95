import type { TraegerDb } from '../platform/db/index.ts'
import { type Eintragsdaten, eintragSchema, textVon } from './bibliothek-art.ts'
import type { EintragArt } from './bibliothek-felder.ts'
import { type Ergebnis, fehler, istId } from './ergebnis.ts'
import { merke } from './gremium.ts'
import type { ImNetz } from './mensch.ts'
import { verweigert } from './sozialdaten.ts'
import { saetze as t } from './texte/saetze.ts'

export type Eintrag = Readonly<{
  eintragId: string
  art: EintragArt
  haus: string
  hausName: string
  hausLand: string
  zurueckgezogen: boolean
  fassung: number
  daten: Eintragsdaten
  bemerkung: string
  am: Temporal.Instant
  /** houses that took it over */
  uebernommen: number
  /** version that the own house took over last */
  eigene: number | null
}>

/** What all houses share, in its newest version, the newest first; what was taken back only its own house sees. */
async function lies(db: TraegerDb, h: ImNetz, nur?: string): Promise<Eintrag[]> {
  const zeilen = await db
    .selectFrom('bibliothek as b')
    .innerJoin('bibliothekFassung as f', (j) => j.onRef('f.traegerId', '=', 'b.traegerId').onRef('f.eintragId', '=', 'b.eintragId'))
    .distinctOn('b.eintragId')
    .select(['b.eintragId', 'b.haus', 'b.hausName', 'b.hausLand', 'b.zurueckgezogenAm', 'f.fassung', 'f.daten', 'f.bemerkung', 'f.am'])
    .where('b.traegerId', '=', h.traegerId)
    .$if(nur !== undefined, (q) => q.where('b.eintragId', '=', nur ?? ''))
    .orderBy('b.eintragId')
    .orderBy('f.fassung', 'desc')
    .execute()
  const uebernahmen = await db
    .selectFrom('bibliothekUebernahme')
    .select(['eintragId', 'haus', 'fassung'])
    .where('traegerId', '=', h.traegerId)
    .execute()
  return zeilen
    .filter((z) => z.zurueckgezogenAm === null || z.haus === h.mensch.haus)
    .map(({ zurueckgezogenAm, daten: roh, ...z }) => {
      const daten = eintragSchema.parse(roh)
      const alle = uebernahmen.filter((u) => u.eintragId === z.eintragId)
      const eigene = alle.find((u) => u.haus === h.mensch.haus)?.fassung ?? null
      return { ...z, art: daten.art, daten, zurueckgezogen: zurueckgezogenAm !== null, uebernommen: alle.length, eigene }
    })
    .sort((a, b) => Temporal.Instant.compare(b.am, a.am))
}

export type Bibliothekssuche = Readonly<{ suche?: string; art?: string; thema?: string; stufe?: string }>

export async function sucheBibliothek(
  db: TraegerDb,
  h: ImNetz,
  { suche = '', art = '', thema = '', stufe = '' }: Bibliothekssuche,
): Promise<Eintrag[]> {
  const worte = suche.toLocaleLowerCase('de').split(/\s+/).filter(Boolean).slice(0, 8)
  return (await lies(db, h)).filter(
    ({ daten, hausName }) =>
      (art === '' || daten.art === art) &&
      (stufe === '' || (daten.art === 'praxis' && daten.stufe === stufe)) &&
      (thema === '' || themenVon(daten).includes(thema)) &&
      worte.every((wort) => `${textVon(daten)} ${hausName}`.toLocaleLowerCase('de').includes(wort)),
  )
}

export function themenVon({ themen }: Eintragsdaten): string[] {
  return themen
    .split(/[,;]/)
    .map((thema) => thema.trim())
    .filter(Boolean)
}

export async function findEintrag(db: TraegerDb, h: ImNetz, eintragId: string | undefined): Promise<Eintrag | undefined> {
  return istId(eintragId) ? (await lies(db, h, eintragId))[0] : undefined
}

export type Fassung = Readonly<{ fassung: number; bemerkung: string; von: string; am: Temporal.Instant }>

export function liesFassungen(db: TraegerDb, h: ImNetz, eintragId: string): Promise<Fassung[]> {
  return db
    .selectFrom('bibliothekFassung')
    .select(['fassung', 'bemerkung', 'von', 'am'])
    .where('traegerId', '=', h.traegerId)
    .where('eintragId', '=', eintragId)
    .orderBy('fassung', 'desc')
    .execute()
}

/**
 * Shares an own entry, or a new version of it, or shares it again after it was taken back. Doing it twice is doing it once: the entry has
 * the id of the entry at home.
 */
export async function teile(
  db: TraegerDb,
  h: ImNetz,
  { vorlageId, daten, bemerkung }: Readonly<{ vorlageId: string; daten: Eintragsdaten; bemerkung: string }>,
): Promise<Ergebnis<{ eintragId: string; fassung: number }>> {
  if (!h.mensch.wirktMit) return fehler(t.nichtWirken)
  const verbot = verweigert(textVon(daten), bemerkung)
  if (verbot !== undefined) return fehler(verbot, 'text')
  const { haus, hausName, land } = h.mensch
  await db
    .insertInto('bibliothek')
    .values({ traegerId: h.traegerId, eintragId: vorlageId, art: daten.art, haus, hausName, hausLand: land, geteiltAm: h.jetzt })
    .onConflict((c) => c.constraint('bibliothek_pk').doNothing())
    .execute()
  const da = await db
    .selectFrom('bibliothek')
    .select(['haus', 'zurueckgezogenAm'])
    .where('traegerId', '=', h.traegerId)
    .where('eintragId', '=', vorlageId)
    .forUpdate()
    .executeTakeFirstOrThrow()
  if (da.haus !== haus) return fehler(t.nurEigenes)
  const letzte = await db
    .selectFrom('bibliothekFassung')
    .select(['fassung', 'daten'])
    .where('traegerId', '=', h.traegerId)
    .where('eintragId', '=', vorlageId)
    .orderBy('fassung', 'desc')
    .executeTakeFirst()
  const gleich = letzte !== undefined && textVon(eintragSchema.parse(letzte.daten)) === textVon(daten)
  if (gleich && da.zurueckgezogenAm === null) return fehler(t.bibliothek.unveraendert)
  await db.updateTable('bibliothek').set({ zurueckgezogenAm: null }).where('traegerId', '=', h.traegerId).where('eintragId', '=', vorlageId).execute()
  const fassung = (letzte?.fassung ?? 0) + (gleich ? 0 : 1)
  if (!gleich)
    await db
      .insertInto('bibliothekFassung')
      .values({ traegerId: h.traegerId, eintragId: vorlageId, fassung, daten: JSON.stringify(daten), bemerkung, von: h.konto.name, am: h.jetzt })
      .execute()
  await merke(db, h, 'bibliothek.teilen', vorlageId)
  return { ok: true, eintragId: vorlageId, fassung }
}

/** Takes an entry out of the library; what others have taken over stays theirs. It is shared again by `teile`. */
export async function zieheEintragZurueck(db: TraegerDb, h: ImNetz, eintragId: string): Promise<Ergebnis> {
  const eintrag = await findEintrag(db, h, eintragId)
  if (eintrag === undefined) return fehler(t.gibtEsNicht)
  if (!h.mensch.wirktMit || (eintrag.haus !== h.mensch.haus && !h.mensch.koordiniert)) return fehler(t.nurEigenes)
  await db
    .updateTable('bibliothek')
    .set({ zurueckgezogenAm: h.jetzt })
    .where('traegerId', '=', h.traegerId)
    .where('eintragId', '=', eintragId)
    .execute()
  await merke(db, h, 'bibliothek.zurueckziehen', eintragId)
  return { ok: true }
}

/** Notes that the own house took a version over, and hands it out; the copy itself is made at home. */
export async function gibHeraus(db: TraegerDb, h: ImNetz, eintragId: string): Promise<Ergebnis<{ eintrag: Eintrag }>> {
  const eintrag = await findEintrag(db, h, eintragId)
  if (eintrag === undefined || eintrag.zurueckgezogen) return fehler(t.gibtEsNicht)
  if (!h.mensch.wirktMit) return fehler(t.nichtWirken)
  if (eintrag.haus === h.mensch.haus) return fehler(t.bibliothek.eigenes)
  const werte = { fassung: eintrag.fassung, am: h.jetzt, hausName: h.mensch.hausName }
  await db
    .insertInto('bibliothekUebernahme')
    .values({ traegerId: h.traegerId, eintragId, haus: h.mensch.haus, ...werte })
    .onConflict((c) => c.constraint('bibliothek_uebernahme_pk').doUpdateSet(werte))
    .execute()
  await merke(db, h, 'bibliothek.uebernehmen', `${eintragId} ${eintrag.fassung}`)
  return { ok: true, eintrag }
}

/** Which houses took an entry over. */
export async function uebernommenVon(db: TraegerDb, h: ImNetz, eintragId: string): Promise<{ hausName: string; fassung: number }[]> {
  return db
    .selectFrom('bibliothekUebernahme')
    .select(['hausName', 'fassung'])
    .where('traegerId', '=', h.traegerId)
    .where('eintragId', '=', eintragId)
    .orderBy('hausName')
    .execute()
}
