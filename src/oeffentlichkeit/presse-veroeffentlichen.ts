import { sql } from 'kysely'
import type { Handlung } from '../platform/audit/index.ts'
import type { TraegerDb } from '../platform/db/index.ts'
import { gehe, type InhaltFehler } from './inhalt.ts'

export type Veroeffentlicht = Readonly<{ ok: true; ab: Temporal.Instant }> | Readonly<{ ok: false; fehler: InhaltFehler }>

/**
 * Publishes a release, now or at a moment to come: page, PDF, feeds, gazette text and search follow from the one step; mails
 * follow by jobs (presse-folgen.ts).
 *
 * @param ab whole minute to come; undefined: now. Of one that is planned already: released early.
 */
export async function veroeffentlicheMitteilung(
  db: TraegerDb,
  h: Handlung,
  inhaltId: string,
  { fassung, ab, bemerkung = '' }: Readonly<{ fassung: number; ab?: Temporal.Instant | undefined; bemerkung?: string }>,
): Promise<Veroeffentlicht> {
  const wann = ab ?? (await jetztOderDanach(db, h))
  const getan = await gehe(db, h, inhaltId, { was: 'veroeffentlicht', fassung, bemerkung, ab: wann })
  if (!getan.ok) return getan
  return { ok: true, ab: wann }
}

/** Numbers follow the moment of publication: two at once wait for each other, and the second one is a moment later. */
async function jetztOderDanach(db: TraegerDb, h: Handlung): Promise<Temporal.Instant> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`presse ${h.traegerId}`}, 0))`.execute(db)
  const { rows } = await sql<{ ab: Temporal.Instant | null }>`
    select max(s.ab) as ab from inhalt_schritt s join inhalt i on i.traeger_id = s.traeger_id and i.inhalt_id = s.inhalt_id
    where s.traeger_id = ${h.traegerId} and i.art = 'mitteilung' and s.ab < ${h.jetzt.add({ seconds: 5 }).toString()}::timestamptz`.execute(db)
  const letzte = rows[0]?.ab
  return letzte && Temporal.Instant.compare(letzte, h.jetzt) >= 0 ? letzte.add({ microseconds: 1 }) : h.jetzt
}
