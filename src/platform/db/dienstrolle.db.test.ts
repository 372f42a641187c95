import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { type Db, openDb, richteServerEin, ServerUngeeignet } from './index.ts'
import { testDb } from './testhilfe/db.ts'
import { verwalte } from './testhilfe/server.ts'

const t = testDb()
const server = inject('postgres')

/** What a session can do that tries to step out of the role of the application. */
async function nachRuecktritt(db: Db): Promise<string> {
  return db.connection().execute(async (c) => {
    try {
      await sql`set role none`.execute(c)
      await sql`select from traeger`.execute(c)
      return 'sees rows'
    } catch (fehler) {
      return fehler instanceof Error ? fehler.message : ''
    } finally {
      await sql`set role tragwerk_anwendung`.execute(c)
    }
  })
}

if (server === undefined) {
  test('the embedded database has one connection, whose only user stepped down', async () => {
    const { rows } = await sql`select current_user as rolle`.execute(t.db)
    expect(rows).toEqual([{ rolle: 'tragwerk_anwendung' }])
  })
} else {
  const name = `rolle_${randomUUID().replaceAll('-', '')}`
  const eigner = Object.assign(new URL(server.url), { pathname: name, username: name, password: 'eigner' }).href
  const als = (rolle: string, passwort = 'p w/ö') => Object.assign(new URL(eigner), { username: rolle, password: passwort }).href
  const dienst = als(`${name}_dienst`)

  describe('the role that the application signs in as', () => {
    beforeAll(async () => {
      await verwalte(server.url, `create role ${name} login createrole password 'eigner'`)
      await verwalte(server.url, `grant tragwerk_anwendung to ${name} with admin option`)
      await verwalte(server.url, `create database ${name} owner ${name}`)
    })
    afterAll(() => verwalte(server.url, `drop database ${name} with (force)`))

    test('finds a server that nobody prepared', async () => {
      await verwalte(server.url, `create role ${name}_fremd login password 'p w/ö'`)
      await expect(openDb({ url: als(`${name}_fremd`) }, { uebung: false })).rejects.toThrow(/darf in dieser Datenbank noch nicht/)
      await verwalte(server.url, `grant tragwerk_anwendung to ${name}_fremd`)
      await expect(openDb({ url: als(`${name}_fremd`) }, { uebung: false })).rejects.toThrow(/fehlen die Tabellen.*datenbank einrichten/)
    })

    test('is made by the owner, once, and keeps its password', async () => {
      expect(await richteServerEin({ url: dienst, eigner }, { uebung: true })).toBe(true)
      expect(await richteServerEin({ url: dienst, eigner }, { uebung: true })).toBe(false)
      await expect(richteServerEin({ url: als(`${name}_dienst`, 'anders'), eigner }, { uebung: false })).rejects.toMatchObject({ code: '28P01' })
      const db = await openDb({ url: dienst }, { uebung: false })
      expect((await sql`select current_user as rolle, session_user as angemeldet`.execute(db)).rows).toEqual([
        { rolle: 'tragwerk_anwendung', angemeldet: `${name}_dienst` },
      ])
      await db.destroy()
    })

    test('cannot step back to more', async () => {
      expect(await nachRuecktritt(t.db)).toContain('permission denied for table traeger')
      for (const anweisung of ['set session authorization postgres', 'set role postgres', 'create table x (a int)', 'create role x'])
        await expect(sql.raw(anweisung).execute(t.db), anweisung).rejects.toThrow(/permission denied/)
    })

    test.each([
      ['superuser', 'alter role %1 superuser', 'alter role %1 nosuperuser', 'alle Rechte auf dem Server'],
      ['bypassrls', 'alter role %1 bypassrls', 'alter role %1 nobypassrls', 'Schutz der Zeilen umgehen'],
      ['member of who bypasses it', 'grant pg_umgeht to %1', 'revoke pg_umgeht from %1', 'Schutz der Zeilen umgehen'],
      ['createdb', 'alter role %1 createdb', 'alter role %1 nocreatedb', 'Rollen oder Datenbanken anlegen'],
    ])('is refused as %s', async (_, gib, nimm, satz) => {
      const fuer = (anweisung: string) => anweisung.replace('%1', `${name}_dienst`).replace('pg_umgeht', `${name}_umgeht`)
      await verwalte(server.url, `create role ${name}_umgeht bypassrls`).catch(() => {})
      await verwalte(server.url, fuer(gib))
      const fehler = await openDb({ url: dienst }, { uebung: false }).catch((f: unknown) => f)
      await verwalte(server.url, fuer(nimm))
      expect(fehler).toBeInstanceOf(ServerUngeeignet)
      expect(String(fehler)).toContain(satz)
      await (await openDb({ url: dienst }, { uebung: false })).destroy()
    })

    test('is neither the owner nor can become it', async () => {
      await verwalte(server.url, `grant ${name} to ${name}_fremd`)
      await expect(openDb({ url: als(`${name}_fremd`) }, { uebung: false })).rejects.toThrow(/besitzt die Tabellen/)
      await expect(openDb({ url: eigner }, { uebung: false })).rejects.toThrow(/besitzt die Tabellen|anlegen/)
      await expect(richteServerEin({ url: eigner, eigner }, { uebung: false })).rejects.toThrow(/dieselbe Rolle/)
    })

    test('waits for tables of its own version', async () => {
      const stand = (text: string) => verwalte(eigner, text)
      await stand(`create table weg as table kysely_migration; delete from kysely_migration where name > '20261123T0150'`)
      await expect(openDb({ url: dienst }, { uebung: false })).rejects.toThrow(/älter als dieses Programm/)
      await stand(`insert into kysely_migration (name, timestamp) values ('29990101T0000-x', '')`)
      await expect(openDb({ url: dienst }, { uebung: false })).rejects.toThrow(/neuer als dieses Programm/)
      await stand(`delete from kysely_migration; insert into kysely_migration table weg; drop table weg`)
      await (await openDb({ url: dienst }, { uebung: false })).destroy()
    })
  })
}
