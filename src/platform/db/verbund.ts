import { sql } from 'kysely'
import type { TraegerDb } from './db.ts'

/** Whether the Träger of the unit of work shows the joint mark on a day (`2026-08-17`): a campaign runs, and it is switched on. */
export async function zeigtVerbund(db: TraegerDb, tag: string): Promise<boolean> {
  const { rows } = await sql<{ an: boolean }>`select zeigt_verbund(${tag}::date) as an`.execute(db)
  return rows[0]?.an === true
}
