import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { afterAll, beforeAll, inject } from 'vitest'
import { dienstAn } from '../../../bench/postgres.ts'
import { type Db, oeffneServer, openDb } from '../db.ts'
import { findTraeger } from '../traeger.ts'
import { frischesAbbild } from './abbild.ts'
import { verwalte } from './server.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** the server of this run (project `postgres`), with a migrated database to copy from; without it tests use the embedded one */
    postgres: { url: string; vorlage: string } | undefined
  }
}

export type TestDb = {
  db: Db
  traegerId: string
  anderer: string
  /** server with the names of the roles that own it and that the application signs in as; undefined: embedded */
  server: { eigner: string; dienst: string } | undefined
  /** does something that only who owns the tables may */
  alsBesitzer: <T>(work: (db: Db) => Promise<T>) => Promise<T>
}

/** Another Träger, whose rows nobody may reach. */
const anderer = '01934f5e-0000-7000-8000-0000000000ff'

/**
 * A database of its own for each test file, with two Träger: the one of the exercises and another. Filled before the first test.
 * Files named `*.db.test.ts` run twice: on the embedded PostgreSQL and on a real server, there signed in as the application signs in.
 */
export function testDb(): TestDb {
  const t = { traegerId: '', anderer } as TestDb
  let raeumeAuf = async () => {}
  beforeAll(async () => {
    const server = inject('postgres')
    if (server === undefined) {
      t.db = await openDb('speicher', { uebung: true, abbild: await frischesAbbild() })
      t.alsBesitzer = (work) => zurueckgetreten(t.db, work)
    } else {
      const name = `test_${randomUUID().replaceAll('-', '')}`
      await verwalte(server.url, `create database ${name} template ${server.vorlage}`)
      const eigner = Object.assign(new URL(server.url), { pathname: name }).href
      t.server = { eigner, dienst: dienstAn(eigner) }
      t.db = oeffneServer(t.server.dienst)
      const besitzer = oeffneServer(eigner)
      t.alsBesitzer = (work) => zurueckgetreten(besitzer, work)
      raeumeAuf = async () => {
        await besitzer.destroy()
        await verwalte(server.url, `drop database ${name} with (force)`)
      }
    }
    t.traegerId = (await findTraeger(t.db))?.traegerId ?? ''
    await t.alsBesitzer((c) =>
      sql`insert into traeger select (jsonb_populate_record(t, ${JSON.stringify({ traeger_id: anderer, kuerzel: 'musterkreis' })}::jsonb)).* from traeger t where kuerzel = 'koba-harz'`.execute(
        c,
      ),
    )
  })
  afterAll(async () => {
    await t.db?.destroy()
    await raeumeAuf()
  })
  return t
}

function zurueckgetreten<T>(db: Db, work: (db: Db) => Promise<T>): Promise<T> {
  return db.connection().execute(async (c) => {
    await sql`set role none`.execute(c)
    try {
      return await work(c)
    } finally {
      await sql`set role tragwerk_anwendung`.execute(c)
    }
  })
}
