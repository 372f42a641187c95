import { sql } from 'kysely'
import type { TraegerDb } from '../platform/db/index.ts'

/** Runs of a Träger are made one after another: whoever comes second sees what the first has claimed. Held until the unit of work ends. */
export async function reiheEin(db: TraegerDb, traegerId: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`zahllauf ${traegerId}`}, 0))`.execute(db)
}
