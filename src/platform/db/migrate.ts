import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Dialect, Kysely, sql, type Transaction } from 'kysely'
import { type Migration, Migrator } from 'kysely/migration'

const ordner = join(import.meta.dirname, 'migrations')

/**
 * Brings the database to the newest state; each file and its entry in the list of applied ones are one transaction. Several processes
 * that start at once wait for each other.
 *
 * @param dialekt works as the owner of the tables and takes several statements in one query
 * @throws when a file fails, or when an applied file is gone from the folder
 */
export async function migrate(dialekt: Dialect): Promise<void> {
  const db = new Kysely<unknown>({ dialect: dialekt })
  try {
    const { error } = await new Migrator({ db, provider: { getMigrations: liesMigrationen } }).migrateToLatest()
    if (error) throw error
  } finally {
    await db.destroy() // else its connections stay
  }
}

/** Inside a transaction that is under way: all files up to this one, or all. @throws when one fails */
export async function migriereBis(trx: Transaction<unknown>, letzte?: string): Promise<void> {
  const migrator = new Migrator({ db: trx, provider: { getMigrations: liesMigrationen } })
  const { error } = letzte === undefined ? await migrator.migrateToLatest() : await migrator.migrateTo(letzte)
  if (error) throw error
}

/** Names of all migrations of this program, in their order. */
export async function migrationen(): Promise<string[]> {
  return Object.keys(await liesMigrationen())
}

async function liesMigrationen(): Promise<Record<string, Migration>> {
  const dateien = (await readdir(ordner)).filter((name) => name.endsWith('.sql')).sort()
  const paare = dateien.map(async (datei): Promise<[string, Migration]> => {
    const text = await readFile(join(ordner, datei), 'utf8')
    return [datei.replace(/\.sql$/, ''), { up: async (db) => void (await sql.raw(text).execute(db)) }]
  })
  return Object.fromEntries(await Promise.all(paare))
}
