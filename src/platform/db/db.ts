import { join } from 'node:path'
import { PGlite, types } from '@electric-sql/pglite'
import { CamelCasePlugin, Kysely, PGliteDialect, sql, type Transaction } from 'kysely'
import { migrate } from './migrate.ts'
import type { Schema } from './schema.ts'
import { sperreOrdner } from './sperre.ts'
import { saeeUebungsdaten } from './uebungsdaten.ts'

/** The database before it is known for which Träger: row-level security shows no row of any of them. */
export type Db = Kysely<Schema>

/** The database as one Träger sees it; every query module takes this. */
export type TraegerDb = Transaction<Schema>

/** Calendar days stay ISO texts, moments become `Temporal.Instant`: never a `Date`, which has no day without a time zone. */
const parsers = {
  [types.DATE]: (text: string) => text,
  [types.TIMESTAMPTZ]: (text: string) => Temporal.Instant.from(text),
}

/**
 * Opens the embedded PostgreSQL, brings its schema to the newest state and, where it is empty, puts in the Träger of the exercises.
 * Close it with `destroy()`.
 *
 * @param ordner data folder, made if missing; `undefined` keeps everything in memory (tests)
 * @throws {DatenordnerBelegt} when another process has the folder open
 */
export async function openDb(ordner: string | undefined): Promise<Db> {
  const gibFrei = ordner === undefined ? () => {} : sperreOrdner(ordner)
  try {
    const client = await PGlite.create({ dataDir: ordner === undefined ? 'memory://' : join(ordner, 'pg'), parsers })
    await migrate(client)
    await saeeUebungsdaten(client)
    beimSchliessen(client, gibFrei)
    await client.exec('set role tragwerk_anwendung') // from here on row-level security holds
    return new Kysely<Schema>({ dialect: new PGliteDialect({ pglite: client }), plugins: [new CamelCasePlugin()] })
  } catch (fehler) {
    gibFrei()
    throw fehler
  }
}

function beimSchliessen(client: PGlite, danach: () => void): void {
  const close = client.close.bind(client)
  client.close = async () => {
    await close()
    danach()
  }
}

/**
 * Does one unit of work for one Träger, in one transaction: all of it happens or nothing. Only here are rows visible, and
 * only those of this Träger; the database enforces it, not the query.
 */
export function forTraeger<T>(db: Db, traegerId: string, work: (db: TraegerDb) => Promise<T>): Promise<T> {
  return db.transaction().execute(async (trx) => {
    await sql`select set_config('tragwerk.traeger_id', ${traegerId}, true)`.execute(trx)
    return work(trx)
  })
}
