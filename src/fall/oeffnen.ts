import { protokolliere } from '../platform/audit/index.ts'
import type { Zugriff } from '../platform/auth/index.ts'
import type { TraegerDb } from '../platform/db/index.ts'

/** The file as a row: what a page head needs. All that is known of the people are facts. */
export type Fall = Readonly<{
  fallId: string
  aktenzeichen: string
  bezeichnung: string
  personenzahl: number
  zustaendig: string | null
  team: string
  /** only for a closed circle (sec. 35 (1) sentence 3 SGB I) */
  geschuetzt: boolean
  fassung: number
  angelegtAm: Temporal.Instant
}>

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i

/** Whether a text out of an address can be the id of anything; the database would refuse others with an error. */
export function istId(text: string | undefined): text is string {
  return text !== undefined && uuid.test(text)
}

/** A case without a record of the reading: for jobs and lists, never for somebody's eyes. */
export async function findFall(db: TraegerDb, traegerId: string, fallId: string): Promise<Fall | undefined> {
  if (!istId(fallId)) return undefined
  return db
    .selectFrom('fall')
    .select(['fallId', 'aktenzeichen', 'bezeichnung', 'personenzahl', 'zustaendig', 'team', 'geschuetzt', 'fassung', 'angelegtAm'])
    .where('traegerId', '=', traegerId)
    .where('fallId', '=', fallId)
    .executeTakeFirst()
}

/** Whether an account may open a case at all: a protected one only in its circle. */
export async function darfOeffnen(db: TraegerDb, traegerId: string, fall: Pick<Fall, 'fallId' | 'geschuetzt'>, kontoId: string): Promise<boolean> {
  if (!fall.geschuetzt) return true
  const platz = await db
    .selectFrom('fallKreis')
    .select('kontoId')
    .where('traegerId', '=', traegerId)
    .where('fallId', '=', fall.fallId)
    .where('kontoId', '=', kontoId)
    .executeTakeFirst()
  return platz !== undefined
}

/**
 * Opens a case for a page and writes into the record who read it and what for: once a request, as the innermost page says it.
 *
 * @param fallId as in the address
 * @param zweck in German; the person concerned can be given it (Art. 15 DSGVO)
 * @throws {Response} 404 where there is none, 403 where it is protected and the account is not of its circle
 */
export async function oeffneFall(z: Zugriff, fallId: string | undefined, zweck: string): Promise<Fall> {
  const fall = fallId === undefined ? undefined : await z.einmal(`fall ${fallId}`, () => findFall(z.db, z.traegerId, fallId))
  if (fall === undefined) throw new Response(null, { status: 404 })
  const darf = await z.einmal(`darf ${fall.fallId}`, () => darfOeffnen(z.db, z.traegerId, fall, z.konto.kontoId))
  if (!darf) throw new Response(null, { status: 403 })
  const lesen = { zeitpunkt: z.jetzt, konto: z.konto, tat: 'fall.lesen', fallId: fall.fallId, zweck }
  z.zuletzt(() => protokolliere(z.db, z.traegerId, lesen), `fall.lesen ${fall.fallId}`)
  return fall
}

/**
 * Opens the list of those who opened a case, and nothing of the case: for who answers the person concerned (Art. 15 DSGVO), which needs no
 * place in the circle of a protected one. Ask for the right `auskunft.erteilen`. The record says so.
 *
 * @throws {Response} 404 where there is none
 */
export async function oeffneZugriffsliste(z: Zugriff, fallId: string | undefined, zweck: string): Promise<Pick<Fall, 'fallId' | 'aktenzeichen'>> {
  const fall = fallId === undefined ? undefined : await findFall(z.db, z.traegerId, fallId)
  if (fall === undefined) throw new Response(null, { status: 404 })
  const lesen = { zeitpunkt: z.jetzt, konto: z.konto, tat: 'protokoll.lesen', fallId: fall.fallId, zweck }
  z.zuletzt(() => protokolliere(z.db, z.traegerId, lesen), `protokoll.lesen ${fall.fallId}`)
  return { fallId: fall.fallId, aktenzeichen: fall.aktenzeichen }
}
