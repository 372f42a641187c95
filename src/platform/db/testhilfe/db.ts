import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { afterAll, beforeAll, inject } from 'vitest'
import { type Db, openDb, openMigrated } from '../db.ts'
import { findTraeger } from '../traeger.ts'
import { verwalte } from './server.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** the server of this run (project `postgres`), with a migrated database to copy from; without it tests use the embedded one */
    postgres: { url: string; vorlage: string } | undefined
  }
}

export type TestDb = { db: Db; traegerId: string; anderer: string }

/** Another Träger, whose rows nobody may reach. */
const anderer = '01934f5e-0000-7000-8000-0000000000ff'

/**
 * A database of its own for each test file, with two Träger: the one of the exercises and another. Filled before the first test.
 * Files named `*.db.test.ts` run twice: on the embedded PostgreSQL and on a real server.
 */
export function testDb(): TestDb {
  const t = { traegerId: '', anderer } as TestDb
  let raeumeAuf = async () => {}
  beforeAll(async () => {
    const server = inject('postgres')
    if (server === undefined) t.db = await openDb('speicher', { uebung: true })
    else {
      const name = `test_${randomUUID().replaceAll('-', '')}`
      await verwalte(server.url, `create database ${name} template ${server.vorlage}`)
      const url = new URL(server.url)
      url.pathname = name
      t.db = openMigrated(url.href)
      raeumeAuf = () => verwalte(server.url, `drop database ${name} with (force)`)
    }
    t.traegerId = (await findTraeger(t.db))?.traegerId ?? ''
    await t.db.connection().execute(async (c) => {
      await sql`set role none`.execute(c)
      await sql`insert into traeger select (jsonb_populate_record(t, ${JSON.stringify({ traeger_id: anderer, kuerzel: 'musterkreis' })}::jsonb)).* from traeger t where kuerzel <> 'musterkreis'`.execute(
        c,
      )
      await sql`set role tragwerk_anwendung`.execute(c)
    })
  })
  afterAll(async () => {
    await t.db?.destroy()
    await raeumeAuf()
  })
  return t
}
