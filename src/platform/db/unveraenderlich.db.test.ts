import { sql } from 'kysely'
import { beforeAll, describe, expect, test } from 'vitest'
import { forTraeger } from './index.ts'
import { testDb } from './testhilfe/db.ts'
import { alleTabellen, fuelle, nimmRegelnWeg, type Tabelle } from './testhilfe/zeilen.ts'

const t = testDb()

/** Decisions, facts, ledger and record: what must be insert-only, whatever else is. */
const verlangt = ['angabe', 'bescheid', 'bescheid_monat', 'bescheid_gebucht', 'bescheid_schritt', 'buchung', 'protokoll', 'zustellung']
/** Fixed once their run is written; until then a draft may be discarded. */
const teileEinesLaufs = ['zahlhindernis', 'zahlung', 'zahlung_buchung', 'zahlung_monat']

let tabellen: readonly Tabelle[]
let dauerhafte: readonly Tabelle[]

beforeAll(async () => {
  await t.alsBesitzer(async (c) => {
    tabellen = await alleTabellen(c)
    const { rows } = await sql<{ tabelle: string }>`
      select tgrelid::regclass::text as tabelle from pg_trigger where tgname = 'unveraenderlich' and not tgisinternal`.execute(c)
    dauerhafte = tabellen.filter((x) => rows.some((r) => r.tabelle === x.tabelle))
    await nimmRegelnWeg(c)
    await fuelle(c, tabellen, [t.traegerId])
  })
})

const scheitert = (arbeit: Promise<unknown>) =>
  arbeit.then(
    () => 'was done',
    (fehler: Error) => fehler.message,
  )
const aendere = ({ tabelle, spalten }: Tabelle) => {
  const spalte = spalten.find((s) => s.spalte !== 'traeger_id')?.spalte ?? ''
  return sql`update ${sql.id(tabelle)} set ${sql.id(spalte)} = ${sql.id(spalte)}`
}
const fuerJede = async (liste: readonly Tabelle[], work: (x: Tabelle) => Promise<string>) =>
  Object.fromEntries(await Array.fromAsync(liste, async (x) => [x.tabelle, await work(x)] as const))
const alle = (liste: readonly Tabelle[], satz: RegExp) => Object.fromEntries(liste.map((x) => [x.tabelle, expect.stringMatching(satz)]))

describe('insert-only tables', () => {
  test('are those the law and the bank rely on, and all whose comment says so', async () => {
    const namen = dauerhafte.map((x) => x.tabelle)
    expect(namen).toEqual(expect.arrayContaining(verlangt))
    const { rows } = await sql<{ tabelle: string }>`
      select relname as tabelle from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace and obj_description(oid) like '%insert-only%'`.execute(
      t.db,
    )
    expect(rows.map((r) => r.tabelle).filter((name) => !namen.includes(name))).toEqual([])
  })

  test('are neither changed nor emptied by the application: it has no right to', async () => {
    const versuche = (befehl: (x: Tabelle) => ReturnType<typeof sql>) =>
      fuerJede(dauerhafte, (x) => scheitert(forTraeger(t.db, t.traegerId, (db) => befehl(x).execute(db))))
    expect(await versuche(aendere)).toEqual(alle(dauerhafte, /permission denied/))
    expect(await versuche((x) => sql`delete from ${sql.id(x.tabelle)}`)).toEqual(alle(dauerhafte, /permission denied/))
    expect(await versuche((x) => sql`truncate ${sql.id(x.tabelle)} cascade`)).toEqual(alle(dauerhafte, /permission denied/))
  })

  test('nor by their owner, who would first have to take the protection away', async () => {
    const versuche = (befehl: (x: Tabelle) => ReturnType<typeof sql>) =>
      t.alsBesitzer((c) => fuerJede(dauerhafte, (x) => scheitert(befehl(x).execute(c))))
    const verweigert = /cannot be changed or removed/
    expect(await versuche(aendere)).toEqual(alle(dauerhafte, verweigert))
    expect(await versuche((x) => sql`delete from ${sql.id(x.tabelle)}`)).toEqual(alle(dauerhafte, verweigert))
    expect(await versuche((x) => sql`truncate ${sql.id(x.tabelle)} cascade`)).toEqual(alle(dauerhafte, verweigert))
  })
})

describe('what belongs to a payment run', () => {
  const lauf = '01934f5e-0000-7000-8000-00000000aaaa'
  const zahlung = '01934f5e-0000-7000-8000-00000000bbbb'
  const teile = () => tabellen.filter((x) => teileEinesLaufs.includes(x.tabelle))
  const imLauf = (x: Tabelle) => (x.tabelle === 'zahlung_monat' ? sql`zahlung_id = ${zahlung}` : sql`lauf_id = ${lauf}`)
  const setzeStand = (stand: string) =>
    t.alsBesitzer(async (c) => {
      await sql`alter table zahllauf disable trigger user`.execute(c)
      await sql`update zahllauf set lauf_id = ${lauf}, stand = ${stand}`.execute(c)
      await sql`alter table zahllauf enable trigger user`.execute(c)
    })

  beforeAll(async () => {
    await setzeStand('entwurf')
    await t.alsBesitzer(async (c) => {
      for (const tabelle of ['zahlung', 'zahlung_buchung', 'zahlhindernis']) await sql`update ${sql.id(tabelle)} set lauf_id = ${lauf}`.execute(c)
      for (const tabelle of ['zahlung', 'zahlung_monat']) await sql`update ${sql.id(tabelle)} set zahlung_id = ${zahlung}`.execute(c)
    })
  })

  const versuche = (befehl: (x: Tabelle) => ReturnType<typeof sql>) =>
    fuerJede(teile(), (x) =>
      scheitert(
        forTraeger(t.db, t.traegerId, async (db) => {
          await befehl(x).execute(db)
          throw new Error('was done')
        }),
      ),
    )
  const eineMehr = (x: Tabelle) => {
    const spalten = x.spalten.map((s) => s.spalte)
    const schluessel =
      x.tabelle === 'zahlung' ? 'zahlung_id' : x.tabelle === 'zahlung_buchung' ? 'buchung_id' : x.tabelle === 'zahlung_monat' ? 'monat' : 'grund'
    const neu = { zahlung_id: 'gen_random_uuid()', buchung_id: 'gen_random_uuid()', monat: "date '2026-09-01'", grund: "'anders'" }[schluessel]
    const werte = spalten.map((s) => (s === schluessel ? sql.raw(neu ?? '') : s === 'end_to_end_id' ? sql`gen_random_uuid()::text` : sql.id(s)))
    return sql`insert into ${sql.id(x.tabelle)} (${sql.join(spalten.map((s) => sql.id(s)))}) select ${sql.join(werte)} from ${sql.id(x.tabelle)} where ${imLauf(x)}`
  }

  test('may change while it is a draft', async () => {
    expect(teile().length).toBe(4)
    expect(await versuche(aendere)).toEqual(alle(teile(), /was done/))
    expect(await versuche(eineMehr)).toEqual(alle(teile(), /was done/))
  })

  test('is neither changed nor removed nor added to once the run is written', async () => {
    await setzeStand('geschrieben')
    expect(await versuche(aendere)).toEqual(alle(teile(), /cannot be changed/))
    expect(await versuche((x) => sql`delete from ${sql.id(x.tabelle)} where ${imLauf(x)}`)).toEqual(alle(teile(), /cannot be changed or removed/))
    expect(await versuche(eineMehr)).toEqual(alle(teile(), /nothing can be added/))
    expect(await scheitert(forTraeger(t.db, t.traegerId, (db) => sql`update zahllauf set stand = 'entwurf'`.execute(db)))).toMatch(/is closed/)
  })

  test('nothing is added to a discarded run, and nobody empties one of the tables', async () => {
    await setzeStand('verworfen')
    expect(await versuche(eineMehr)).toEqual(alle(teile(), /nothing can be added/))
    for (const tabelle of [...teileEinesLaufs, 'zahllauf'])
      expect(await scheitert(t.alsBesitzer((c) => sql`truncate ${sql.id(tabelle)} cascade`.execute(c))), tabelle).toMatch(
        /cannot be changed or removed/,
      )
  })
})
