import { createHash } from 'node:crypto'
import type { TraegerDb } from '../db/index.ts'
import { type Sprache, zeitworte } from '../sprache/index.ts'

/** Whose attempts are counted, and how many are free. An office shares one address, so that it has more. */
export type Zaehler = Readonly<{ was: string; wer: string; frei: number }>

const VERGESSEN = Temporal.Duration.from({ hours: 24 })
const ERSTE_PAUSE_S = 30
const LAENGSTE_PAUSE_S = 15 * 60

/** Seconds to wait after so many failures beyond the free ones: half a minute, doubled each time, a quarter of an hour at most. */
export function pauseNach(ueberzaehlig: number): number {
  return ueberzaehlig <= 0 ? 0 : Math.min(LAENGSTE_PAUSE_S, ERSTE_PAUSE_S * 2 ** (ueberzaehlig - 1))
}

/**
 * Counts an attempt before it is made, so that many at once are counted too. What succeeds is taken back with `vergissVersuche`.
 *
 * @returns the moment from which the next attempt is allowed; undefined: this one is, and it is counted
 */
export async function zaehleVersuch(
  db: TraegerDb,
  traegerId: string,
  zaehler: readonly Zaehler[],
  jetzt: Temporal.Instant,
): Promise<Temporal.Instant | undefined> {
  const stand = []
  for (const z of zaehler) stand.push({ ...z, ...(await sperreZeile(db, traegerId, z, jetzt)) })
  const gesperrtBis = stand.map((z) => endeDerPause(z, jetzt)).filter((bis) => bis !== undefined)
  if (gesperrtBis.length > 0) return gesperrtBis.sort(Temporal.Instant.compare).at(-1)
  for (const z of stand) await setze(db, traegerId, z, z.anzahl + 1, jetzt)
  return undefined
}

/** A failure that seems to lie in the future is from before the clock was put right: nobody waits for that day. */
function endeDerPause(z: Zaehler & { seit: Temporal.Instant; anzahl: number }, jetzt: Temporal.Instant): Temporal.Instant | undefined {
  const pause = pauseNach(z.anzahl - z.frei + 1)
  const bis = z.seit.add({ seconds: pause })
  const uhrVerstellt = Temporal.Instant.compare(z.seit, jetzt.add({ minutes: 1 })) > 0
  return pause === 0 || uhrVerstellt || Temporal.Instant.compare(jetzt, bis) >= 0 ? undefined : bis
}

/** After a success: the account starts anew, an address gets its one attempt back (its others may have been guesses). */
export async function vergissVersuche(db: TraegerDb, traegerId: string, konto: Zaehler | undefined, adresse: Zaehler): Promise<void> {
  if (konto)
    await db.deleteFrom('versuch').where('traegerId', '=', traegerId).where('was', '=', konto.was).where('wer', '=', hash(konto.wer)).execute()
  await db
    .updateTable('versuch')
    .set((e) => ({ anzahl: e.fn<number>('greatest', [e('anzahl', '-', 1), e.lit(0)]) }))
    .where('traegerId', '=', traegerId)
    .where('was', '=', adresse.was)
    .where('wer', '=', hash(adresse.wer))
    .execute()
}

/** „in 30 Sekunden“, „in 4 Minuten“: never a moment that lies before it is read. */
export function wartezeit(bis: Temporal.Instant, jetzt: Temporal.Instant, sprache: Sprache = 'de'): string {
  const t = zeitworte(sprache)
  const sekunden = Math.max(1, Math.ceil(bis.since(jetzt).total('seconds')))
  return sekunden < 60 ? t.sekunden(sekunden) : t.minuten(Math.ceil(sekunden / 60))
}

/** The row, locked: two attempts at once follow one another. Failures of yesterday are forgotten. */
async function sperreZeile(
  db: TraegerDb,
  traegerId: string,
  z: Zaehler,
  jetzt: Temporal.Instant,
): Promise<{ seit: Temporal.Instant; anzahl: number }> {
  await db
    .insertInto('versuch')
    .values({ traegerId, was: z.was, wer: hash(z.wer), seit: jetzt, anzahl: 0 })
    .onConflict((c) => c.doNothing())
    .execute()
  const zeile = await db
    .selectFrom('versuch')
    .select(['seit', 'anzahl'])
    .where('traegerId', '=', traegerId)
    .where('was', '=', z.was)
    .where('wer', '=', hash(z.wer))
    .forUpdate()
    .executeTakeFirstOrThrow()
  return Temporal.Instant.compare(zeile.seit.add(VERGESSEN), jetzt) < 0 ? { seit: jetzt, anzahl: 0 } : zeile
}

async function setze(db: TraegerDb, traegerId: string, z: Zaehler, anzahl: number, seit: Temporal.Instant): Promise<void> {
  await db
    .updateTable('versuch')
    .set({ anzahl, seit })
    .where('traegerId', '=', traegerId)
    .where('was', '=', z.was)
    .where('wer', '=', hash(z.wer))
    .execute()
}

function hash(wer: string): string {
  return createHash('sha256').update(wer).digest('hex')
}

/** Address whose attempts count together: an IPv6 network of a household is a /64. */
export function netzVon(adresse: string): string {
  if (!adresse.includes(':')) return adresse
  if (adresse.startsWith('::ffff:') && adresse.includes('.')) return adresse.slice(7)
  const [kopf = ''] = adresse.split('::')
  return kopf.split(':').concat('0', '0', '0', '0').slice(0, 4).join(':')
}
