import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import { DatenordnerBelegt, findTraeger, forTraeger, openDb } from './index.ts'
import { schemaText } from './schema-text.ts'
import { testDb } from './testhilfe/db.ts'

const t = testDb()
const andererTraeger = t.anderer
describe('the Träger of this installation', () => {
  test('is the marked exercise Träger where nobody entered another', async () => {
    expect(await findTraeger(t.db)).toMatchObject({ kurzname: 'KoBa Harz', akzent: '#1c4a33', uebungsdaten: true })
  })

  test('is the one with the Kürzel that the settings name', async () => {
    expect((await findTraeger(t.db, 'musterkreis'))?.traegerId).toBe(andererTraeger)
    expect(await findTraeger(t.db, 'gibt-es-nicht')).toBeUndefined()
  })

  test('carries its moments as Temporal.Instant', async () => {
    expect((await findTraeger(t.db))?.angelegtAm).toBeInstanceOf(Temporal.Instant)
  })
})

describe('row-level security', () => {
  test('the application works with a role that cannot bypass it and owns no table', async () => {
    const { rows } = await sql`
      select current_user as rolle, r.rolsuper, r.rolbypassrls, (select count(*)::int from pg_tables where tableowner = current_user) as tabellen
      from pg_roles r where r.rolname = current_user`.execute(t.db)
    expect(rows).toEqual([{ rolle: 'tragwerk_anwendung', rolsuper: false, rolbypassrls: false, tabellen: 0 }])
  })

  test('outside of a unit of work nothing is visible', async () => {
    expect(await t.db.selectFrom('traeger').selectAll().execute()).toEqual([])
  })

  test('inside, only the own Träger, whatever the query asks for', async () => {
    const sichtbar = await forTraeger(t.db, t.traegerId, (trx) => trx.selectFrom('traeger').select('traegerId').execute())
    expect(sichtbar).toEqual([{ traegerId: t.traegerId }])
  })

  test('another Träger can be neither changed nor taken over', async () => {
    const geaendert = await forTraeger(t.db, t.traegerId, (trx) =>
      trx.updateTable('traeger').set({ ort: 'x' }).where('traegerId', '=', andererTraeger).execute(),
    )
    expect(geaendert[0]?.numUpdatedRows).toBe(0n)
    await expect(forTraeger(t.db, t.traegerId, (trx) => sql`update traeger set traeger_id = ${andererTraeger}`.execute(trx))).rejects.toThrow(
      /row-level security|duplicate key/,
    )
  })

  test('the Träger of one unit of work does not leak into the next', async () => {
    await forTraeger(t.db, t.traegerId, async () => {})
    expect(await t.db.selectFrom('traeger').selectAll().execute()).toEqual([])
  })

  test('every table with a traeger_id forces it and has the traeger_id first in its key', async () => {
    const { rows } = await sql<{ tabelle: string }>`
      select c.relname as tabelle from pg_class c
      join pg_attribute a on a.attrelid = c.oid and a.attname = 'traeger_id'
      left join pg_index i on i.indrelid = c.oid and i.indisprimary
      where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace
        and not (c.relrowsecurity and c.relforcerowsecurity and coalesce(i.indkey[0] = a.attnum, false))`.execute(t.db)
    expect(rows).toEqual([])
  })
})

describe('the schema', () => {
  test('is what schema.ts says; else run npm run db:schema', async () => {
    expect(readFileSync(join(import.meta.dirname, 'schema.ts'), 'utf8')).toBe(await schemaText())
  })

  test('has a comment on every table and a traeger_id in it', async () => {
    const { rows } = await sql`
      select c.relname as tabelle from pg_class c
      where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace and c.relname not like 'kysely%'
        and (obj_description(c.oid) is null or not exists (select from pg_attribute where attrelid = c.oid and attname = 'traeger_id'))`.execute(t.db)
    expect(rows).toEqual([])
  })

  test('refuses what a page head could not show, by a named constraint', async () => {
    const setze = (werte: { akzent?: string; plz?: string }) =>
      forTraeger(t.db, t.traegerId, (trx) => trx.updateTable('traeger').set(werte).execute())
    await expect(setze({ akzent: 'red' })).rejects.toThrow('traeger_akzent_form')
    await expect(setze({ plz: 'D-388' })).rejects.toThrow('traeger_plz_form')
  })

  test('a failed unit of work leaves nothing behind and the connection usable', async () => {
    const abbruch = forTraeger(t.db, t.traegerId, async (trx) => {
      await trx.updateTable('traeger').set({ ort: 'Nirgendwo' }).execute()
      throw new Error('abgebrochen')
    })
    await expect(abbruch).rejects.toThrow('abgebrochen')
    expect((await findTraeger(t.db))?.ort).toBe('Wernigerode')
  })
})

describe('a data folder', () => {
  test('keeps what was written, is open only once, and survives a crash', async () => {
    const ordner = mkdtempSync(join(tmpdir(), 'tragwerk-db-'))
    try {
      const erste = await openDb({ ordner }, { uebung: true })
      await forTraeger(erste, t.traegerId, (trx) => trx.updateTable('traeger').set({ telefon: '030 23125-111' }).execute())
      writeFileSync(join(ordner, 'benutzt-von'), String(process.ppid)) // as if the parent process had it open
      await expect(openDb({ ordner }, { uebung: true })).rejects.toThrow(DatenordnerBelegt)
      await erste.destroy()
      expect(existsSync(join(ordner, 'benutzt-von'))).toBe(false)

      writeFileSync(join(ordner, 'benutzt-von'), '4194305') // above the largest process number: left by a crash
      const zweite = await openDb({ ordner }, { uebung: true })
      expect((await findTraeger(zweite))?.telefon).toBe('030 23125-111')
      await zweite.destroy()
    } finally {
      rmSync(ordner, { recursive: true, force: true })
    }
  })
})
