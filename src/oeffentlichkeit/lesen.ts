import { sql } from 'kysely'
import type { TraegerDb } from '../platform/db/index.ts'
import { artVon } from './arten.ts'
import { type Oeffentlichkeit, oeffentlichAm, type Schritt, type Stand, schrittArten, standVon } from './stand.ts'

/** One version, as it was written. `daten` has the form of its kind. */
export type Fassung = Readonly<{
  fassung: number
  daten: unknown
  kontoId: string | null
  von: string
  am: Temporal.Instant
  ausFassung: number | null
}>

/** A content with all its versions and steps: what those see who write and approve. */
export type Inhalt = Readonly<{
  inhaltId: string
  art: string
  adresse: string
  /** number of the newest version */
  fassung: number
  /** oldest first */
  fassungen: readonly Fassung[]
  schritte: readonly Schritt[]
  /** of the newest version */
  stand: Stand
  standVon: (fassung: number) => Stand | undefined
  oeffentlich: Oeffentlichkeit | undefined
}>

export async function findInhalt(db: TraegerDb, traegerId: string, inhaltId: string, jetzt: Temporal.Instant): Promise<Inhalt | undefined> {
  const zeile = await db
    .selectFrom('inhalt')
    .select(['inhaltId', 'art', 'adresse'])
    .where('traegerId', '=', traegerId)
    .where('inhaltId', '=', inhaltId)
    .executeTakeFirst()
  if (zeile === undefined) return undefined
  const fassungen = await db
    .selectFrom('inhaltFassung')
    .select(['fassung', 'daten', 'kontoId', 'von', 'am', 'ausFassung'])
    .where('traegerId', '=', traegerId)
    .where('inhaltId', '=', inhaltId)
    .orderBy('fassung')
    .execute()
  const schritte = await liesSchritte(db, traegerId, [inhaltId])
  return setzeZusammen(zeile, fassungen, schritte.get(inhaltId) ?? [], jetzt)
}

function setzeZusammen(
  zeile: Pick<Inhalt, 'inhaltId' | 'art' | 'adresse'>,
  fassungen: readonly Fassung[],
  schritte: readonly Schritt[],
  jetzt: Temporal.Instant,
): Inhalt {
  const art = artVon(zeile.art)
  const fassung = fassungen.at(-1)?.fassung ?? 1
  const stand = (nr: number) => standVon(nr, schritte, jetzt, art)
  return {
    ...zeile,
    fassung,
    fassungen,
    schritte,
    stand: stand(fassung),
    standVon: (nr) => (fassungen.some((f) => f.fassung === nr) ? stand(nr) : undefined),
    oeffentlich: oeffentlichAm(schritte, jetzt),
  }
}

/** One line of a list of what is written, published or not. */
export type InhaltZeile = Readonly<{
  inhaltId: string
  art: string
  adresse: string
  titel: string
  fassung: number
  daten: unknown
  von: string
  am: Temporal.Instant
  stand: Stand
  oeffentlich: Oeffentlichkeit | undefined
  /** of the newest version: planned, or given back with a remark */
  letzter: Schritt | undefined
}>

/** All contents of these kinds with their newest version; newest first. */
export async function listeInhalte(
  db: TraegerDb,
  traegerId: string,
  arten: string | readonly string[],
  jetzt: Temporal.Instant,
): Promise<InhaltZeile[]> {
  const zeilen = await db
    .selectFrom('inhalt as i')
    .innerJoin('inhaltFassung as f', (j) => j.onRef('f.traegerId', '=', 'i.traegerId').onRef('f.inhaltId', '=', 'i.inhaltId'))
    .select(['i.inhaltId', 'i.art', 'i.adresse', 'f.fassung', 'f.daten', 'f.von', 'f.am'])
    .distinctOn(['i.inhaltId'])
    .where('i.traegerId', '=', traegerId)
    .where('i.art', 'in', typeof arten === 'string' ? [arten] : arten)
    .orderBy('i.inhaltId')
    .orderBy('f.fassung', 'desc')
    .execute()
  const schritte = await liesSchritte(
    db,
    traegerId,
    zeilen.map((z) => z.inhaltId),
  )
  return zeilen
    .map((z) => {
      const eigene = schritte.get(z.inhaltId) ?? []
      const art = artVon(z.art)
      return {
        ...z,
        titel: art.titel(art.schema.parse(z.daten)),
        stand: standVon(z.fassung, eigene, jetzt, art),
        oeffentlich: oeffentlichAm(eigene, jetzt),
        letzter: eigene.findLast((s) => s.fassung === z.fassung),
      }
    })
    .toSorted((a, b) => Temporal.Instant.compare(b.letzter?.am ?? b.am, a.letzter?.am ?? a.am))
}

async function liesSchritte(db: TraegerDb, traegerId: string, inhalte: readonly string[]): Promise<Map<string, Schritt[]>> {
  if (inhalte.length === 0) return new Map()
  const zeilen = await db
    .selectFrom('inhaltSchritt')
    .select(['inhaltId', 'nr', 'fassung', 'was', 'kontoId', 'von', 'am', 'bemerkung', 'ab', 'bis'])
    .where('traegerId', '=', traegerId)
    .where('inhaltId', 'in', inhalte)
    .orderBy('nr')
    .execute()
  return Map.groupBy(
    zeilen.map((z) => ({ ...z, was: schrittArten.find((s) => s === z.was) ?? 'zurueckgezogen' })),
    (z) => z.inhaltId,
  )
}

/** What the public sees of a content at a moment. */
export type Oeffentlich<D = unknown> = Readonly<{
  inhaltId: string
  adresse: string
  fassung: number
  daten: D
  /** since when this version is public, and until when */
  ab: Temporal.Instant
  bis: Temporal.Instant | null
  /** when the first version became public */
  erstmals: Temporal.Instant
  archiviert: boolean
}>

type Zeile = Omit<Oeffentlich, 'daten'> & { art: string; daten: unknown }

/**
 * Everything of a kind that the public sees at a moment, newest first. This and the two beside it are the only doors between what is
 * written and the public: pages, feeds, search, files and interfaces go through them.
 */
export async function oeffentlicheInhalte<D>(db: TraegerDb, traegerId: string, art: string, jetzt: Temporal.Instant): Promise<Oeffentlich<D>[]> {
  const zeilen = await frage(db, traegerId, jetzt, sql`o.art = ${art}`)
  return zeilen.map((z) => alsOeffentlich<D>(z))
}

export async function oeffentlicherInhalt<D>(
  db: TraegerDb,
  traegerId: string,
  art: string,
  adresse: string,
  jetzt: Temporal.Instant,
): Promise<Oeffentlich<D> | undefined> {
  const [zeile] = await frage(db, traegerId, jetzt, sql`o.art = ${art} and o.adresse = ${adresse}`)
  return zeile && alsOeffentlich<D>(zeile)
}

/** Versions that were public before, oldest first, with the moment each began; only while the content itself is public. */
export async function oeffentlicheGeschichte<D>(
  db: TraegerDb,
  traegerId: string,
  inhaltId: string,
  jetzt: Temporal.Instant,
): Promise<Readonly<{ fassung: number; ab: Temporal.Instant; bemerkung: string; daten: D }>[]> {
  const inhalt = await findInhalt(db, traegerId, inhaltId, jetzt)
  if (inhalt?.oeffentlich === undefined) return []
  const gezeigt = inhalt.schritte.filter(
    (s) => s.was === 'veroeffentlicht' && s.ab !== null && oeffentlichAm(inhalt.schritte, s.ab)?.fassung === s.fassung,
  )
  const art = artVon(inhalt.art)
  return gezeigt.flatMap((s) => {
    const f = inhalt.fassungen.find((x) => x.fassung === s.fassung)
    if (f === undefined || s.ab === null || Temporal.Instant.compare(s.ab, jetzt) > 0) return []
    return [{ fassung: s.fassung, ab: s.ab, bemerkung: s.bemerkung, daten: art.schema.parse(f.daten) as D }]
  })
}

async function frage(db: TraegerDb, traegerId: string, jetzt: Temporal.Instant, wo: ReturnType<typeof sql<boolean>>): Promise<Zeile[]> {
  const { rows } = await sql<Zeile>`
    select o.inhalt_id, o.art, o.adresse, o.fassung, o.ab, o.bis, o.erstmals, o.archiviert, f.daten
    from oeffentliche_fassungen(${jetzt}) o
      join inhalt_fassung f on f.traeger_id = o.traeger_id and f.inhalt_id = o.inhalt_id and f.fassung = o.fassung
    where o.traeger_id = ${traegerId} and ${wo}
    order by o.erstmals desc, o.inhalt_id`.execute(db)
  return rows
}

/** The name of a kind stands for the form of its data. */
function alsOeffentlich<D>({ art, daten, ...z }: Zeile): Oeffentlich<D> {
  return { ...z, daten: artVon(art).schema.parse(daten) as D }
}
