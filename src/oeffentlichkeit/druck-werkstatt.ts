import { sql } from 'kysely'
import type { Handlung } from '../platform/audit/index.ts'
import { tagVon } from '../platform/clock/index.ts'
import { findNetzwerkId, type TraegerDb } from '../platform/db/index.ts'
import { istFarbe, kontrast } from '../platform/farbe/index.ts'
import type { Umfeld } from '../platform/http/index.ts'
import { zeichneSeite } from '../platform/pdf/index.ts'
import type { Sprache } from '../platform/sprache/index.ts'
import { artDruckstueck } from './art-druckstueck.ts'
import { adresseZu, artVordruck, type Vordruck } from './art-vordruck.ts'
import type { Druckstueck } from './druck-schema.ts'
import { setzeDruckstueck } from './druck-setzen.ts'
import { druckhaus, rahmenFuer, vordruckrahmen } from './druck-umfeld.ts'
import { legeInhaltAn } from './inhalt.ts'
import { findInhalt } from './lesen.ts'
import { type Befund, pruefeInhalt, pruefgrundlage } from './pruefung.ts'
import { druckTexte as t } from './texte/personal-druck.ts'
import { setzeVordruck } from './vordruck-setzen.ts'

export type Entwurf = Readonly<{ art: 'druckstueck'; daten: Druckstueck }> | Readonly<{ art: 'vordruck'; daten: Vordruck }>

/** Data of a draft, as its kind reads them; undefined where something is missing. */
export function alsEntwurf(art: string, daten: unknown): Entwurf | undefined {
  if (art === 'druckstueck') {
    const gelesen = artDruckstueck.schema.safeParse(daten)
    return gelesen.success ? { art, daten: gelesen.data } : undefined
  }
  const gelesen = art === 'vordruck' ? artVordruck.schema.safeParse(daten) : undefined
  return gelesen?.success ? { art: 'vordruck', daten: gelesen.data } : undefined
}

export type Entwurfsdatei = Readonly<{ sprache: Sprache; wie: 'blatt' | 'ausfuellbar' | 'druckerei' }>

/** A draft as a file, as it would look if it were published today; it says that it is one. */
export async function entwurfsdatei(
  db: TraegerDb,
  umfeld: Pick<Umfeld, 'traeger' | 'adresse'>,
  jetzt: Temporal.Instant,
  e: Entwurf,
  { sprache, wie }: Entwurfsdatei,
  fassung?: number,
): Promise<Readonly<{ ok: true; pdf: Buffer; ueberlauf: readonly string[] }> | Readonly<{ ok: false; zeichen: readonly string[] }>> {
  const haus = await druckhaus(db, umfeld, jetzt)
  const adresse = adresseZu(e.daten.nummer)
  if (e.art === 'druckstueck') {
    const fuer = wie === 'druckerei' ? ('druckerei' as const) : ('web' as const)
    return setzeDruckstueck(e.daten, await rahmenFuer(haus, e.daten, adresse, sprache), { sprache, fassung, tag: haus.heute, fuer })
  }
  const satz = await setzeVordruck(e.daten, vordruckrahmen(haus, adresse), { sprache, fassung, tag: haus.heute, ausfuellbar: wie === 'ausfuellbar' })
  return satz.ok ? { ...satz, ueberlauf: [] } : satz
}

/** The first two pages of a file as pictures, for the preview. */
export async function seitenbilder(pdf: Buffer, breite: number): Promise<string[]> {
  const [erste, zweite] = await Promise.all([1, 2].map((nr) => zeichneSeite(Uint8Array.from(pdf), nr, breite)))
  return [erste, erste?.ok && erste.seiten > 1 ? zweite : undefined].flatMap((b) =>
    b?.ok ? [`data:image/png;base64,${Buffer.from(b.png).toString('base64')}`] : [],
  )
}

/** What the checks say of a draft: those before every publication, and what only the house and the set page show. */
export async function befundeZu(
  db: TraegerDb,
  umfeld: Pick<Umfeld, 'traeger' | 'adresse'>,
  jetzt: Temporal.Instant,
  e: Entwurf,
  ueberlaufend: readonly string[] = [],
): Promise<Befund[]> {
  const { traegerId } = umfeld.traeger
  const grundlage = await pruefgrundlage(db, traegerId, await findNetzwerkId(db), tagVon(jetzt).toString())
  const befunde = e.art === 'druckstueck' ? pruefeInhalt(artDruckstueck, e.daten, grundlage) : pruefeInhalt(artVordruck, e.daten, grundlage)
  const haus = await druckhaus(db, umfeld, jetzt)
  const bekannt = [umfeld.traeger.telefon, ...haus.standorte.map((s) => s.daten.telefon)].map(ziffern)
  const texte = Object.entries(e.art === 'druckstueck' ? artDruckstueck.texte(e.daten) : artVordruck.texte(e.daten))
  const fremde = [...texte, ...(e.art === 'druckstueck' && e.daten.telefon !== '' ? [['telefon', e.daten.telefon] as const] : [])].flatMap(
    ([stelle, text]) =>
      [...text.matchAll(/(?<![\d-])0\d{2,5}[ /]\d[\d -]{3,}\d/g)]
        .filter(([nummer]) => !bekannt.includes(ziffern(nummer)))
        .map(([nummer]) => ({ schwere: 'hinweis' as const, stelle, satz: t.fremdeNummer(nummer) })),
  )
  const rand = ueberlaufend
    .filter((p) => p === 'kontakt' || p === 'qr' || p === 'fuss')
    .map((p) => ({ schwere: 'hinweis' as const, stelle: p, satz: t.randVoll(t.plaetze[p as 'kontakt']) }))
  const { akzent } = umfeld.traeger
  const verhaeltnis = istFarbe(akzent) ? kontrast(akzent, '#ffffff') : 21
  const zuBlass =
    verhaeltnis < 4.5 ? [{ schwere: 'hinweis' as const, stelle: 'farbe', satz: t.kontrast(verhaeltnis.toFixed(1).replace('.', ',')) }] : []
  return [...befunde, ...fremde, ...rand, ...zuBlass]
}

const ziffern = (nummer: string) => nummer.replace(/\D/g, '')

/** Begins a new piece, empty or as a copy of another one; the number is its address, so none is given twice. */
export async function beginneDruck(
  db: TraegerDb,
  h: Handlung,
  neu: Readonly<{ vorlage: string; nummer: string; titel: string; aus: string }>,
): Promise<Awaited<ReturnType<typeof legeInhaltAn>>> {
  const nummer = neu.nummer.trim().toUpperCase()
  const alt = !/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(neu.aus) ? undefined : await findInhalt(db, h.traegerId, neu.aus, h.jetzt)
  const adresse = adresseZu(nummer).replace(/[^a-z0-9-]/g, '')
  if (alt !== undefined) {
    const e = alsEntwurf(alt.art, alt.fassungen.at(-1)?.daten)
    const titel = neu.titel.trim() || e?.daten.texte.de.titel
    const daten = e && { ...e.daten, nummer, texte: { ...e.daten.texte, de: { ...e.daten.texte.de, titel } }, auflage: '' }
    return legeInhaltAn(db, h, alt.art, { adresse, daten })
  }
  const texte = { de: { titel: neu.titel.trim() } }
  if (neu.vorlage === 'vordruck')
    return legeInhaltAn(db, h, 'vordruck', { adresse, daten: { nummer, texte, rechtsgrundlage: '', zustaendig: '', online: '', abschnitte: [] } })
  return legeInhaltAn(db, h, 'druckstueck', {
    adresse,
    daten: { vorlage: neu.vorlage, nummer, texte, standort: '', ziel: '', telefon: '', email: '', auflage: '' },
  })
}

/** A place that still points to a form or uses an older version of it. */
export type Benutzung = Readonly<{ titel: string; art: string; inhaltId: string }>

/** Who leads to a form: public contents that link to its page or to one of its files, or name it as a successor. */
export async function benutzungen(db: TraegerDb, traegerId: string, adresse: string, jetzt: Temporal.Instant): Promise<Benutzung[]> {
  const { rows } = await sql<{ inhaltId: string; art: string; titel: string | null; adresse: string }>`
    select o.inhalt_id, o.art, o.adresse, coalesce(f.daten #>> '{texte,de,titel}', f.daten ->> 'titel') as titel
    from oeffentliche_fassungen(${jetzt}) o
      join inhalt_fassung f on f.traeger_id = o.traeger_id and f.inhalt_id = o.inhalt_id and f.fassung = o.fassung
    where o.traeger_id = ${traegerId} and not (o.art = 'vordruck' and o.adresse = ${adresse})
      and (f.daten::text like ${`%/formulare/${adresse}%`} or exists (
        select from inhalt_verweis v where v.traeger_id = o.traeger_id and v.inhalt_id = o.inhalt_id and v.fassung = o.fassung
          and v.art = 'inhalt' and v.ziel = ${`vordruck/${adresse}`}))
    order by o.art, o.adresse`.execute(db)
  return rows.map((r) => ({ titel: r.titel ?? r.adresse, art: r.art, inhaltId: r.inhaltId }))
}

/** How many sheets of each older version were filled for cases: numbers only, no case. */
export async function ausgegebeneAlte(
  db: TraegerDb,
  traegerId: string,
  nummer: string,
  geltend: number,
): Promise<Readonly<{ fassung: number; anzahl: number }>[]> {
  const zeilen = await db
    .selectFrom('vordruckAusgabe')
    .select(['fassung', (e) => e.fn.countAll<string>().as('anzahl')])
    .where('traegerId', '=', traegerId)
    .where('nummer', '=', nummer)
    .where('fassung', '<', geltend)
    .groupBy('fassung')
    .orderBy('fassung')
    .execute()
  return zeilen.map((z) => ({ fassung: z.fassung, anzahl: Number(z.anzahl) }))
}
