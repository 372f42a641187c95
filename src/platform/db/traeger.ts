import { type Selectable, sql } from 'kysely'
import type { Db } from './db.ts'
import { forTraeger } from './einheit.ts'
import type { Schema } from './schema.ts'

/** One zugelassener kommunaler Träger: what a page head and a letterhead need. */
export type Traeger = Readonly<Selectable<Schema['traeger']>>

/**
 * The Träger this installation speaks for.
 *
 * @param kuerzel as in TRAGWERK_TRAEGER; without it the first one in the database
 */
export async function findTraeger(db: Db, kuerzel?: string): Promise<Traeger | undefined> {
  const { rows } = await sql<{ id: string | null }>`select traeger_id_zu(${kuerzel ?? null}) as id`.execute(db)
  const id = rows[0]?.id
  if (!id) return undefined
  return forTraeger(db, id, (trx) => trx.selectFrom('traeger').selectAll().where('traegerId', '=', id).executeTakeFirst())
}

/** The shared space of all municipal jobcenters, where the installation has one. */
export async function findNetzwerkId(db: Db): Promise<string | undefined> {
  const { rows } = await sql<{ id: string | null }>`select netzwerk_id() as id`.execute(db)
  return rows[0]?.id ?? undefined
}
