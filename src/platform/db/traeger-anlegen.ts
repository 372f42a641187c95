import { type Insertable, sql } from 'kysely'
import type { Db } from './db.ts'
import type { Schema } from './schema.ts'

/**
 * Puts a new Träger into the database. Only the owner of the tables may: the role that pages work as cannot.
 *
 * @returns its id; undefined where the Kürzel is taken
 */
export function legeTraegerAn(db: Db, neu: Omit<Insertable<Schema['traeger']>, 'traegerId'>): Promise<string | undefined> {
  return db.connection().execute(async (c) => {
    await sql`set role none`.execute(c)
    try {
      const zeile = await c
        .insertInto('traeger')
        .values({ ...neu, traegerId: sql<string>`uuidv7()` })
        .onConflict((k) => k.constraint('traeger_kuerzel_einmalig').doNothing())
        .returning('traegerId')
        .executeTakeFirst()
      return zeile?.traegerId
    } finally {
      await sql`set role tragwerk_anwendung`.execute(c)
    }
  })
}
