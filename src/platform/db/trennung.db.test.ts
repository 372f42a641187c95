import { sql } from 'kysely'
import { beforeAll, describe, expect, test } from 'vitest'
import { type Db, forTraeger, type TraegerDb } from './index.ts'
import { testDb } from './testhilfe/db.ts'
import { alleTabellen, einfuegen, fuelle, nimmRegelnWeg, type Tabelle } from './testhilfe/zeilen.ts'

// The separation of the Träger for every table of the catalogue: a new one is tested without being named here, and fails without protection.
const t = testDb()

let tabellen: readonly Tabelle[]

const alsBesitzer = (work: (db: Db) => Promise<void>) => t.alsBesitzer(work)

beforeAll(async () => {
  tabellen = await t.alsBesitzer(alleTabellen)
})

describe('foreign keys and unique keys', () => {
  test('each begins with the Träger: none can point at, or collide with, a row of another', async () => {
    const { rows } = await sql<{ schluessel: string }>`
      select r.relname || '.' || k.conname as schluessel from pg_constraint k join pg_class r on r.oid = k.conrelid
        join pg_attribute a on a.attrelid = k.conrelid and a.attnum = k.conkey[1]
        join pg_attribute b on b.attrelid = k.confrelid and b.attnum = k.confkey[1]
      where k.contype = 'f' and r.relnamespace = 'public'::regnamespace and (a.attname <> 'traeger_id' or b.attname <> 'traeger_id')
      union all
      select c.relname from pg_index i join pg_class c on c.oid = i.indexrelid join pg_class r on r.oid = i.indrelid
        left join pg_attribute a on a.attrelid = i.indrelid and a.attnum = i.indkey[0]
      where i.indisunique and r.relnamespace = 'public'::regnamespace and r.relname not like 'kysely%' and a.attname is distinct from 'traeger_id'`.execute(
      t.db,
    )
    expect(rows.map(({ schluessel }) => schluessel).sort()).toEqual(['traeger_adresse_einmalig', 'traeger_ein_netzwerk', 'traeger_kuerzel_einmalig']) // the name by which an installation finds its Träger
  })
})

describe('rows of another Träger', () => {
  beforeAll(() =>
    alsBesitzer(async (c) => {
      await nimmRegelnWeg(c)
      await fuelle(c, tabellen, [t.traegerId, t.anderer])
    }),
  )

  const versuche = async (work: (trx: TraegerDb) => Promise<unknown>): Promise<unknown> => {
    try {
      return await forTraeger(t.db, t.traegerId, work)
    } catch (fehler) {
      return fehler instanceof Error ? fehler.message : String(fehler)
    }
  }
  const jede = async (work: (tabelle: Tabelle) => Promise<unknown>): Promise<Record<string, unknown>> => {
    const ergebnisse: Record<string, unknown> = {}
    for (const tabelle of tabellen) ergebnisse[tabelle.tabelle] = await work(tabelle)
    return ergebnisse
  }
  const fuerJede = (wert: unknown) => Object.fromEntries(tabellen.map(({ tabelle }) => [tabelle, wert]))
  const VERWEIGERT = /row-level security|permission denied|belongs to the network/
  const verweigert = () => fuerJede(expect.stringMatching(VERWEIGERT))

  test('there are some in every table', async () => {
    expect(tabellen.length).toBeGreaterThan(40)
    await alsBesitzer(async (c) => {
      for (const { tabelle } of tabellen) {
        const { rows } = await sql`select from ${sql.id(tabelle)} where traeger_id = ${t.anderer}`.execute(c)
        expect(rows.length, tabelle).toBeGreaterThan(0)
      }
    })
  })

  test('are not seen, in no table; the own ones are', async () => {
    const gesehen = await jede(({ tabelle }) =>
      versuche(async (trx) => {
        const { rows } = await sql<{ eigene: boolean }>`select traeger_id = ${t.traegerId} as eigene from ${sql.id(tabelle)}`.execute(trx)
        return [...new Set(rows.map((zeile) => zeile.eigene))]
      }),
    )
    expect(gesehen).toEqual(fuerJede([true]))
  })

  test('are not seen without a Träger', async () => {
    const gesehen = await jede(async ({ tabelle }) => (await sql`select from ${sql.id(tabelle)}`.execute(t.db)).rows.length)
    expect(gesehen).toEqual(fuerJede(0))
  })

  test('are not changed', async () => {
    for (const { tabelle, spalten } of tabellen) {
      const spalte = spalten.find((s) => s.spalte !== 'traeger_id') ?? expect.fail(tabelle)
      const ergebnis = await versuche(
        async (trx) =>
          (await sql`update ${sql.id(tabelle)} set ${sql.id(spalte.spalte)} = ${sql.id(spalte.spalte)} where traeger_id = ${t.anderer}`.execute(trx))
            .numAffectedRows,
      )
      if (ergebnis !== 0n) expect(ergebnis, tabelle).toMatch(VERWEIGERT)
    }
  })

  test('are not removed', async () => {
    for (const { tabelle } of tabellen) {
      const ergebnis = await versuche(
        async (trx) => (await sql`delete from ${sql.id(tabelle)} where traeger_id = ${t.anderer}`.execute(trx)).numAffectedRows,
      )
      if (ergebnis !== 0n) expect(ergebnis, tabelle).toMatch(VERWEIGERT)
    }
  })

  test('cannot be added', async () => {
    expect(await jede((tabelle) => versuche((trx) => einfuegen(tabelle, t.anderer).execute(trx)))).toEqual(verweigert())
  })

  test('cannot be made of own ones', async () => {
    const ergebnisse = await jede(({ tabelle }) =>
      versuche((trx) => sql`update ${sql.id(tabelle)} set traeger_id = ${t.anderer} where traeger_id = ${t.traegerId}`.execute(trx)),
    )
    expect(ergebnisse).toEqual(fuerJede(expect.stringMatching(/row-level security|permission denied|duplicate key/)))
  })

  test('are all still there', async () => {
    await alsBesitzer(async (c) => {
      for (const { tabelle } of tabellen) {
        const { rows } = await sql`select from ${sql.id(tabelle)} where traeger_id = ${t.anderer}`.execute(c)
        expect(rows.length, tabelle).toBe(1)
      }
    })
  })
})

describe('ways around the tables', () => {
  test('the application may not empty a table, nor touch one without a Träger', async () => {
    const { rows } = await sql`
      select c.relname from pg_class c
      where c.relkind in ('r', 'p', 'f') and c.relnamespace = 'public'::regnamespace
        and (has_table_privilege('tragwerk_anwendung', c.oid, 'truncate, trigger, references')
          or c.relname like 'kysely%' and has_table_privilege('tragwerk_anwendung', c.oid, 'select, insert, update, delete'))`.execute(t.db)
    expect(rows).toEqual([])
  })

  test('a view asks with the rights of the reader', async () => {
    const { rows } = await sql`
      select relname from pg_class where relnamespace = 'public'::regnamespace
        and (relkind = 'm' or relkind = 'v' and not coalesce(reloptions @> '{security_invoker=true}', false))`.execute(t.db)
    expect(rows).toEqual([])
  })

  test('what runs with the rights of the owner gives away ids only, or nothing', async () => {
    const { rows } = await sql<{ name: string; gibt: string }>`
      select proname as name, pg_get_function_result(oid) as gibt from pg_proc
      where pronamespace = 'public'::regnamespace and prosecdef and has_function_privilege('tragwerk_anwendung', oid, 'execute')`.execute(t.db)
    // the only texts: the newest migration, counters, the host name that a Träger is found by, and to the network which houses
    // carry its mark or show its picture; no row of anybody
    const mehr = rows.filter(
      ({ name, gibt }) =>
        !/^(stand_der_datenbank|oeffentlicher_stand|finde_traeger|haeuser_mit_(bild|kampagne))$/.test(name) &&
        !/^(void|uuid|trigger|TABLE\((\w+ uuid(, )?)+\))$/.test(gibt),
    )
    expect(mehr).toEqual([])
    expect(rows.map((r) => r.name).sort()).toEqual([
      'alle_traeger',
      'bewege_stand',
      'erneuere_statistik',
      'faellige_auftraege',
      'finde_traeger',
      'haeuser_mit_bild',
      'haeuser_mit_kampagne',
      'netzwerk_id',
      'oeffentlicher_stand',
      'protokoll_kette',
      'stand_der_datenbank',
      'traeger_id_zu',
      'traeger_id_zu_host',
    ])
  })
})
