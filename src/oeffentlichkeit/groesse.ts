import { sql } from 'kysely'
import { type Handlung, protokolliere } from '../platform/audit/index.ts'
import type { TraegerDb } from '../platform/db/index.ts'

export { groessenIn, setzeEin } from './groesse-text.ts'

/** A figure that texts name as a variable: `{anzahlKommunaleJobcenter}`. */
export type Groesse = Readonly<{
  name: string
  /** as it stands in a text: 1,5 Millionen */
  wert: string
  /** decimal with a point, for charts; empty where it is no number */
  zahl: string
  einheit: string
  bezeichnung: string
  quelle: string
  /** when it was collected, in words */
  datenstand: string
  /** first and last day of validity; null: until further notice */
  giltAb: string
  giltBis: string | null
  /** of all houses; false: of the own one */
  gemeinsam: boolean
}>

/** Every value ever kept that still counts: of several for the same first day the newest, the own beside the network's. */
export async function liesAlleGroessen(db: TraegerDb, traegerId: string, netzId: string | undefined): Promise<Groesse[]> {
  const zeilen = await db
    .selectFrom('groesseWert')
    .selectAll()
    .distinctOn(['traegerId', 'name', 'giltAb'])
    .where('traegerId', 'in', netzId === undefined ? [traegerId] : [traegerId, netzId])
    .orderBy('traegerId')
    .orderBy('name')
    .orderBy('giltAb')
    .orderBy('fassung', 'desc')
    .execute()
  return zeilen.map((z) => ({
    name: z.name,
    wert: z.wert,
    zahl: z.zahl,
    einheit: z.einheit,
    bezeichnung: z.bezeichnung,
    quelle: z.quelle,
    datenstand: z.datenstand,
    giltAb: z.giltAb,
    giltBis: z.giltBis,
    gemeinsam: z.traegerId === netzId && z.traegerId !== traegerId,
  }))
}

/** The figures valid on a day, by name; an own one stands before that of the network, a later one before an earlier one. */
export function groessenAm(alle: readonly Groesse[], tag: string): ReadonlyMap<string, Groesse> {
  const gelten = alle.filter((g) => g.giltAb <= tag && (g.giltBis === null || g.giltBis >= tag))
  const nachRang = gelten.toSorted((a, b) => Number(b.gemeinsam) - Number(a.gemeinsam) || (a.giltAb < b.giltAb ? -1 : 1))
  return new Map(nachRang.map((g) => [g.name, g]))
}

export async function liesGroessen(db: TraegerDb, traegerId: string, netzId: string | undefined, tag: string): Promise<ReadonlyMap<string, Groesse>> {
  return groessenAm(await liesAlleGroessen(db, traegerId, netzId), tag)
}

export type NeueGroesse = Omit<Groesse, 'gemeinsam'>

type GroesseFehler = Readonly<{ art: 'zeit' | 'unvollstaendig' | 'name'; satz: string }>

/** Keeps a value; one for the same first day is replaced, and both stay readable. */
export async function setzeGroesse(db: TraegerDb, h: Handlung, neu: NeueGroesse): Promise<{ ok: true } | { ok: false; fehler: GroesseFehler }> {
  const fehler = fehlerVon(neu)
  if (fehler !== undefined) return { ok: false, fehler }
  await sql`select pg_advisory_xact_lock(hashtextextended(${`groesse ${h.traegerId} ${neu.name}`}, 0))`.execute(db)
  const letzte = await db
    .selectFrom('groesseWert')
    .select((e) => e.fn.max('fassung').as('nr'))
    .where('traegerId', '=', h.traegerId)
    .where('name', '=', neu.name)
    .where('giltAb', '=', neu.giltAb)
    .executeTakeFirst()
  await db
    .insertInto('groesseWert')
    .values({
      ...neu,
      traegerId: h.traegerId,
      fassung: (letzte?.nr ?? 0) + 1,
      kontoId: h.konto?.kontoId ?? null,
      von: h.konto?.name ?? 'System',
      am: h.jetzt,
    })
    .execute()
  await protokolliere(db, h.traegerId, {
    zeitpunkt: h.jetzt,
    ...(h.konto && { konto: h.konto }),
    tat: 'groesse.pflegen',
    gegenstand: `${neu.name} ab ${neu.giltAb}`,
  })
  return { ok: true }
}

function fehlerVon(neu: NeueGroesse): GroesseFehler | undefined {
  if (!/^[a-z][A-Za-z0-9]*$/.test(neu.name))
    return { art: 'name', satz: 'Der Name besteht aus Buchstaben und Ziffern und beginnt mit einem kleinen Buchstaben.' }
  if (neu.wert === '' || neu.quelle === '' || neu.datenstand === '' || neu.bezeichnung === '')
    return { art: 'unvollstaendig', satz: 'Eine Zahl braucht Wert, Bezeichnung, Quelle und Datenstand.' }
  if (neu.giltBis !== null && neu.giltBis < neu.giltAb) return { art: 'zeit', satz: 'Das Ende der Gültigkeit liegt vor dem Beginn.' }
  return undefined
}
