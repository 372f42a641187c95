import { sql } from 'kysely'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { forTraeger } from '../db/index.ts'
import { testDb } from '../db/testhilfe/db.ts'
import { alsCsv, protokolliere, pruefeKette, zugriffeAuf } from './index.ts'

const t = testDb()
const fallId = '01934f5e-0000-7000-8000-000000000001'
const konto = { kontoId: '01934f5e-0000-7000-8000-0000000000aa', name: 'Erika Mustermann (Übung)', rollen: ['leistung', 'anordnung'] }
const zeitpunkt = Temporal.Instant.from('2026-08-17T08:00:00.123456Z')

const schreibe = (n: number, rest = {}) =>
  forTraeger(t.db, t.traegerId, async (db) => {
    for (let k = 0; k < n; k++)
      await protokolliere(db, t.traegerId, { zeitpunkt: zeitpunkt.add({ seconds: k }), tat: 'fall.lesen', konto, fallId, ...rest })
  })

/** As somebody with full access to the database, past the triggers. */
async function alsBesitzer(work: (anweisung: (text: string) => Promise<unknown>) => Promise<void>): Promise<void> {
  await t.alsBesitzer(async (c) => {
    const tu = (text: string) => sql.raw(text).execute(c)
    await tu('alter table protokoll disable trigger user')
    await work(tu)
    await tu('alter table protokoll enable trigger user')
  })
}

beforeAll(() => schreibe(6, { zweck: 'Antrag prüfen\nund mehr', gegenstand: 'äöü €' }))
const pruefe = () => pruefeKette(t.db, t.traegerId)

describe('the hash chain of the record', () => {
  test('is whole as written, without an account too, and shows its head', async () => {
    await schreibe(1, { konto: undefined, fallId: undefined })
    const ergebnis = await pruefe()
    expect(ergebnis).toMatchObject({ ok: true, kopf: { nr: 7, pruefwert: expect.stringMatching(/^[0-9a-f]{64}$/) } })
    expect(await pruefeKette(t.db, t.anderer)).toEqual({ ok: true, kopf: { nr: 0, pruefwert: '' } })
  })

  test('spans more rows than are read at once', async () => {
    await alsBesitzer(async (tu) => {
      await tu('alter table protokoll enable trigger protokoll_kette')
      await tu(`insert into protokoll (traeger_id, nr, zeitpunkt, wer, tat, vorher, pruefwert)
        select '${t.anderer}', 0, '2026-08-17T08:00:00Z', 'System', 'x', '', '' from generate_series(1, 5003)`)
    })
    expect(await pruefeKette(t.db, t.anderer)).toMatchObject({ ok: true, kopf: { nr: 5003 } })
  })

  test('the application itself can change nothing', async () => {
    await expect(forTraeger(t.db, t.traegerId, (db) => sql`update protokoll set wer = 'x'`.execute(db))).rejects.toThrow(/permission denied/)
    await expect(forTraeger(t.db, t.traegerId, (db) => db.deleteFrom('protokollKopf').execute())).rejects.toThrow(/permission denied/)
  })
})

describe('tampering with full access is found', () => {
  beforeEach(async () => {
    expect(await pruefe()).toMatchObject({ ok: true })
  })
  const felder = [
    "zeitpunkt = zeitpunkt + interval '1 microsecond'",
    'konto_id = null',
    "wer = 'Niemand'",
    "rollen = ''",
    "tat = 'x'",
    'fall_id = null',
    "gegenstand = ''",
    "zweck = 'x'",
  ]

  test.each(felder)('a changed row: %s', async (setze) => {
    await alsBesitzer(async (tu) => {
      await tu('create table sicher as select * from protokoll')
      await tu(`update protokoll set ${setze} where nr = 4 and traeger_id = '${t.traegerId}'`)
    })
    expect(await pruefe()).toMatchObject({ ok: false, nr: 4, satz: expect.stringContaining('geändert') })
    await stelleWiederHer()
  })

  test('a row with a new hash of its own breaks at the next', async () => {
    await alsBesitzer(async (tu) => {
      await tu('create table sicher as select * from protokoll')
      await tu(`update protokoll set wer = 'Niemand', pruefwert = encode(sha256(convert_to(concat_ws(E'\\n', vorher, traeger_id, nr,
        to_char(zeitpunkt at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'), coalesce(konto_id::text, ''), 'Niemand', rollen, tat,
        coalesce(fall_id::text, ''), gegenstand, zweck), 'UTF8')), 'hex') where nr = 4 and traeger_id = '${t.traegerId}'`)
    })
    expect(await pruefe()).toMatchObject({ ok: false, nr: 5, satz: expect.stringContaining('schließt nicht an') })
    await stelleWiederHer()
  })

  test.each([
    ['the first row', 'nr = 1', 1],
    ['a row in the middle', 'nr = 3', 3],
    ['the last row', 'nr = 7', 7],
    ['all of them', 'true', 1],
  ])('%s gone', async (_, welche, nr) => {
    await alsBesitzer(async (tu) => {
      await tu('create table sicher as select * from protokoll')
      await tu(`delete from protokoll where ${welche} and traeger_id = '${t.traegerId}'`)
    })
    expect(await pruefe()).toMatchObject({ ok: false, nr })
    await stelleWiederHer()
  })

  test('a chain written anew as a whole does not fit a head kept elsewhere', async () => {
    const heil = await pruefe()
    if (!heil.ok) throw new Error(heil.satz)
    expect(await pruefeKette(t.db, t.traegerId, heil.kopf)).toEqual(heil)
    expect(await pruefeKette(t.db, t.traegerId, { nr: 4, pruefwert: 'f'.repeat(64) })).toMatchObject({ ok: false, nr: 4 })
    expect(await pruefeKette(t.db, t.traegerId, { nr: 99, pruefwert: heil.kopf.pruefwert })).toMatchObject({ ok: false, nr: 8 })
  })

  async function stelleWiederHer(): Promise<void> {
    await alsBesitzer(async (tu) => {
      await tu('delete from protokoll')
      await tu('insert into protokoll select * from sicher')
      await tu('drop table sicher')
    })
  }
})

describe('the list for the person concerned', () => {
  test('says who did what and what for, newest first, page by page', async () => {
    const [erste, zweite] = await forTraeger(t.db, t.traegerId, (db) => zugriffeAuf(db, t.traegerId, fallId, { hoechstens: 2 }))
    expect(erste).toEqual({
      nr: 6,
      zeitpunkt: '2026-08-17T08:00:05.123456Z',
      wer: 'Erika Mustermann (Übung)',
      rollen: 'leistung, anordnung',
      was: 'Akte geöffnet',
      zweck: 'Antrag prüfen und mehr',
    })
    const weitere = await forTraeger(t.db, t.traegerId, (db) => zugriffeAuf(db, t.traegerId, fallId, { vor: zweite?.nr }))
    expect(weitere.map((z) => z.nr)).toEqual([4, 3, 2, 1])
  })

  test('as a table no cell becomes a formula, a second column or a second row', () => {
    const zeile = { nr: 1, zeitpunkt: '2026-12-24T13:05:09Z', wer: '=1+1', rollen: 'a;b', was: 'sagt "ja"', zweck: 'x\ny' }
    expect(alsCsv([zeile])).toBe('\uFEFFNummer;Zeitpunkt;Wer;Rollen;Was;Zweck\r\n1;24.12.2026 14:05:09;\'=1+1;"a;b";"sagt ""ja""";"x\ny"\r\n')
  })
})
