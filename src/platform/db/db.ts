import { CamelCasePlugin, type Dialect, Kysely, PGliteDialect, sql, type Transaction } from 'kysely'
import { mitMehrerenAnweisungen, oeffneEingebettet } from './eingebettet.ts'
import { migrate } from './migrate.ts'
import type { Schema } from './schema.ts'
import { serverDialekt } from './server.ts'
import { saeeUebungstraeger } from './uebungsdaten.ts'
import { zeitpunkte } from './zeitpunkte.ts'

/** The database before it is known for which Träger: row-level security shows no row of any of them. */
export type Db = Kysely<Schema>

/** The database as one Träger sees it, inside one transaction; every query module takes this. */
export type TraegerDb = Transaction<Schema>

/** Where the data lie: a folder, a server, or nowhere but in memory (tests). */
export type Ort = Readonly<{ ordner: string }> | Readonly<{ url: string }> | 'speicher'

/** The role that queries work as: it owns nothing and cannot bypass row-level security. */
const rolle = 'tragwerk_anwendung'

/**
 * Opens the database and brings its schema to the newest state. Close it with `destroy()`.
 *
 * @param uebung puts the Träger of the exercises into a database that has none
 * @throws {DatenordnerBelegt} when another process has the folder open
 */
export async function openDb(ort: Ort, { uebung }: { uebung: boolean }): Promise<Db> {
  if (ort !== 'speicher' && 'url' in ort) return openServer(ort.url, uebung)
  const client = await oeffneEingebettet(ort === 'speicher' ? undefined : ort.ordner)
  try {
    await richteEin(() => mitMehrerenAnweisungen(client), uebung)
    await client.exec(`set role ${rolle}`) // from here on row-level security holds
    return fuerAnwendung(new PGliteDialect({ pglite: client }))
  } catch (fehler) {
    await client.close()
    throw fehler
  }
}

async function openServer(url: string, uebung: boolean): Promise<Db> {
  await richteEin(() => serverDialekt(url, { hoechstens: 2 }), uebung)
  return fuerAnwendung(serverDialekt(url, { rolle, hoechstens: 10 }))
}

/** Opens what a test prepared; nothing is migrated. */
export function openMigrated(url: string): Db {
  return fuerAnwendung(serverDialekt(url, { rolle, hoechstens: 4 }))
}

async function richteEin(dialekt: () => Dialect, uebung: boolean): Promise<void> {
  await migrate(dialekt())
  if (!uebung) return
  const db = new Kysely<Schema>({ dialect: dialekt(), plugins: [new CamelCasePlugin()] })
  try {
    await saeeUebungstraeger(db)
  } finally {
    await db.destroy()
  }
}

function fuerAnwendung(dialect: Dialect): Db {
  return new Kysely<Schema>({ dialect, plugins: [new CamelCasePlugin({ maintainNestedObjectKeys: true }), zeitpunkte] })
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
