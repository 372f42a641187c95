import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { PGlite } from '@electric-sql/pglite'
import { Kysely, PGliteDialect, sql } from 'kysely'
import { type Migration, Migrator } from 'kysely/migration'

const ordner = join(import.meta.dirname, 'migrations')

/**
 * Brings the database to the newest state; each file and its entry in the list of applied ones are one transaction.
 *
 * @throws when a file fails, or when an applied file is gone from the folder
 */
export async function migrate(client: PGlite): Promise<void> {
  const db = new Kysely<unknown>({ dialect: new PGliteDialect({ pglite: mitMehrerenAnweisungen(client) }) })
  const { error } = await new Migrator({ db, provider: { getMigrations: liesMigrationen } }).migrateToLatest()
  if (error) throw error
}

async function liesMigrationen(): Promise<Record<string, Migration>> {
  const dateien = (await readdir(ordner)).filter((name) => name.endsWith('.sql')).sort()
  const paare = dateien.map(async (datei): Promise<[string, Migration]> => {
    const text = await readFile(join(ordner, datei), 'utf8')
    return [datei.replace(/\.sql$/, ''), { up: async (db) => void (await sql.raw(text).execute(db)) }]
  })
  return Object.fromEntries(await Promise.all(paare))
}

type PGliteOfKysely = Extract<ConstructorParameters<typeof PGliteDialect>[0]['pglite'], { waitReady: Promise<void> }>

/** PGlite's `query` takes one statement, a migration holds many; PostgreSQL's own driver takes many where there are no parameters. */
function mitMehrerenAnweisungen(client: PGlite): PGliteOfKysely {
  type Ziel = Pick<PGlite, 'query' | 'exec'>
  const query = (ziel: Ziel): PGliteOfKysely['query'] => {
    return async <T>(text: string, params?: unknown[]) => {
      if (params && params.length > 0) return ziel.query<T>(text, params)
      const ergebnisse = await ziel.exec(text)
      return (ergebnisse.at(-1) ?? { rows: [], fields: [] }) as Awaited<ReturnType<typeof ziel.query<T>>>
    }
  }
  return {
    close: () => client.close(),
    closed: client.closed,
    ready: client.ready,
    waitReady: client.waitReady,
    query: query(client),
    transaction: (work) => client.transaction((tx) => work({ query: query(tx), rollback: () => tx.rollback() })),
  }
}
