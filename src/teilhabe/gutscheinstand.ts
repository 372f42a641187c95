import { sql } from 'kysely'
import type { TraegerDb } from '../platform/db/index.ts'

export type Gutscheinstand = Readonly<{ offen: number; eingeloest: number; abgelaufen: number }>

/** How many vouchers are out, redeemed, or ran out; those that were replaced do not count. */
export async function gutscheinstand(db: TraegerDb, traegerId: string, heute: string): Promise<Gutscheinstand> {
  const { rows } = await sql<Gutscheinstand>`
    select (count(*) filter (where eingeloest_am is null and gueltig_bis >= ${heute}))::int as offen,
      (count(*) filter (where eingeloest_am is not null))::int as eingeloest,
      (count(*) filter (where eingeloest_am is null and gueltig_bis < ${heute}))::int as abgelaufen
    from teilhabe_gutschein where traeger_id = ${traegerId} and gesperrt_am is null`.execute(db)
  return rows[0] ?? { offen: 0, eingeloest: 0, abgelaufen: 0 }
}
