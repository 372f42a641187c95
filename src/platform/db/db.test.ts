import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { DatenordnerBelegt, type Db, findTraeger, forTraeger, openDb } from './index.ts'
import type { Schema } from './schema.ts'

const andererTraeger = '01934f5e-0000-7000-8000-0000000000ff'
let db: Db
let eigener: string

beforeAll(async () => {
  db = await openDb(undefined)
  eigener = (await findTraeger(db))?.traegerId ?? ''
  await sql`reset role`.execute(db)
  await sql`insert into traeger select (jsonb_populate_record(t, ${JSON.stringify({ traeger_id: andererTraeger, kuerzel: 'musterkreis' })}::jsonb)).* from traeger t`.execute(
    db,
  )
  await sql`set role tragwerk_anwendung`.execute(db)
})
afterAll(() => db.destroy())

describe('the Träger of this installation', () => {
  test('is the marked exercise Träger where nobody entered another', async () => {
    expect(await findTraeger(db)).toMatchObject({ kurzname: 'KoBa Harz', akzent: '#1c4a33', uebungsdaten: true })
  })

  test('is the one with the Kürzel that the settings name', async () => {
    expect((await findTraeger(db, 'musterkreis'))?.traegerId).toBe(andererTraeger)
    expect(await findTraeger(db, 'gibt-es-nicht')).toBeUndefined()
  })

  test('carries its moments as Temporal.Instant', async () => {
    expect((await findTraeger(db))?.angelegtAm).toBeInstanceOf(Temporal.Instant)
  })
})

describe('row-level security', () => {
  test('the application works with a role that cannot bypass it and owns no table', async () => {
    const { rows } = await sql`
      select current_user as rolle, r.rolsuper, r.rolbypassrls, (select count(*)::int from pg_tables where tableowner = current_user) as tabellen
      from pg_roles r where r.rolname = current_user`.execute(db)
    expect(rows).toEqual([{ rolle: 'tragwerk_anwendung', rolsuper: false, rolbypassrls: false, tabellen: 0 }])
  })

  test('outside of a unit of work nothing is visible', async () => {
    expect(await db.selectFrom('traeger').selectAll().execute()).toEqual([])
  })

  test('inside, only the own Träger, whatever the query asks for', async () => {
    const sichtbar = await forTraeger(db, eigener, (trx) => trx.selectFrom('traeger').select('traegerId').execute())
    expect(sichtbar).toEqual([{ traegerId: eigener }])
  })

  test('another Träger can be neither changed nor taken over', async () => {
    const geaendert = await forTraeger(db, eigener, (trx) =>
      trx.updateTable('traeger').set({ ort: 'x' }).where('traegerId', '=', andererTraeger).execute(),
    )
    expect(geaendert[0]?.numUpdatedRows).toBe(0n)
    await expect(forTraeger(db, eigener, (trx) => sql`update traeger set traeger_id = ${andererTraeger}`.execute(trx))).rejects.toThrow(
      /row-level security|duplicate key/,
    )
  })

  test('the Träger of one unit of work does not leak into the next', async () => {
    await forTraeger(db, eigener, async () => {})
    expect(await db.selectFrom('traeger').selectAll().execute()).toEqual([])
  })

  test('every table with a traeger_id forces it and has the traeger_id first in its key', async () => {
    const { rows } = await sql<{ tabelle: string }>`
      select c.relname as tabelle from pg_class c
      join pg_attribute a on a.attrelid = c.oid and a.attname = 'traeger_id'
      left join pg_index i on i.indrelid = c.oid and i.indisprimary
      where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace
        and not (c.relrowsecurity and c.relforcerowsecurity and coalesce(i.indkey[0] = a.attnum, false))`.execute(db)
    expect(rows).toEqual([])
  })
})

describe('the schema', () => {
  test('has the columns that queries are typed with', async () => {
    const getypt: Record<keyof Schema['traeger'], true> = {
      traegerId: true,
      kuerzel: true,
      kurzname: true,
      name: true,
      koerperschaft: true,
      gebiet: true,
      land: true,
      strasse: true,
      plz: true,
      ort: true,
      telefon: true,
      email: true,
      webseite: true,
      akzent: true,
      uebungsdaten: true,
      angelegtAm: true,
    }
    expect(Object.keys((await findTraeger(db)) ?? {}).sort()).toEqual(Object.keys(getypt).sort())
  })

  test('has a comment on every table and a traeger_id in it', async () => {
    const { rows } = await sql`
      select c.relname as tabelle from pg_class c
      where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace and c.relname not like 'kysely%'
        and (obj_description(c.oid) is null or not exists (select from pg_attribute where attrelid = c.oid and attname = 'traeger_id'))`.execute(db)
    expect(rows).toEqual([])
  })

  test('refuses what a page head could not show, by a named constraint', async () => {
    const setze = (werte: { akzent?: string; plz?: string }) => forTraeger(db, eigener, (trx) => trx.updateTable('traeger').set(werte).execute())
    await expect(setze({ akzent: 'red' })).rejects.toThrow('traeger_akzent_form')
    await expect(setze({ plz: 'D-388' })).rejects.toThrow('traeger_plz_form')
  })

  test('a failed unit of work leaves nothing behind and the connection usable', async () => {
    const abbruch = forTraeger(db, eigener, async (trx) => {
      await trx.updateTable('traeger').set({ ort: 'Nirgendwo' }).execute()
      throw new Error('abgebrochen')
    })
    await expect(abbruch).rejects.toThrow('abgebrochen')
    expect((await findTraeger(db))?.ort).toBe('Wernigerode')
  })
})

describe('a data folder', () => {
  test('keeps what was written, is open only once, and survives a crash', async () => {
    const ordner = mkdtempSync(join(tmpdir(), 'tragwerk-db-'))
    try {
      const erste = await openDb(ordner)
      await forTraeger(erste, eigener, (trx) => trx.updateTable('traeger').set({ telefon: '030 23125-111' }).execute())
      writeFileSync(join(ordner, 'benutzt-von'), String(process.ppid)) // as if the parent process had it open
      await expect(openDb(ordner)).rejects.toThrow(DatenordnerBelegt)
      await erste.destroy()
      expect(existsSync(join(ordner, 'benutzt-von'))).toBe(false)

      writeFileSync(join(ordner, 'benutzt-von'), '4194305') // above the largest process number: left by a crash
      const zweite = await openDb(ordner)
      expect((await findTraeger(zweite))?.telefon).toBe('030 23125-111')
      await zweite.destroy()
    } finally {
      rmSync(ordner, { recursive: true, force: true })
    }
  })
})
