import { sql } from 'kysely'
import type { TraegerDb } from '../platform/db/index.ts'

/** Houses that show the mark of a campaign; the database answers the network alone. */
export async function haeuserMitKampagne(
  db: TraegerDb,
  kampagneId: string,
): Promise<readonly Readonly<{ kurzname: string; seit: Temporal.Instant }>[]> {
  const { rows } = await sql<{
    kurzname: string
    seit: Temporal.Instant
  }>`select kurzname, seit from haeuser_mit_kampagne(${kampagneId}::uuid)`.execute(db)
  return rows
}
