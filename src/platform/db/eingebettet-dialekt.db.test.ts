import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import { forTraeger, type TraegerDb } from './index.ts'
import { testDb } from './testhilfe/db.ts'

const t = testDb()
const inEinheit = <T>(work: (db: TraegerDb) => Promise<T>) => forTraeger(t.db, t.traegerId, work)
const eins = async <T>(db: TraegerDb, wert: unknown, typ: string) =>
  (await sql<{ wert: T }>`select ${wert}::${sql.raw(typ)} as wert`.execute(db)).rows[0]?.wert

describe('what goes to the database comes back', () => {
  test('the same text again with other values', async () => {
    const liste = { a: [1, 'ä'], b: null }
    await inEinheit(async (db) => {
      for (const n of [1, 2, 3, 4, 5, 6, 7]) expect(await eins(db, n, 'int')).toBe(n)
      expect(await eins(db, null, 'int')).toBeNull()
      expect(await eins(db, true, 'bool')).toBe(true)
      expect(await eins(db, ['a', 'b,"c'], 'text[]')).toEqual(['a', 'b,"c'])
      expect(await eins(db, JSON.stringify(liste), 'jsonb')).toEqual(liste)
      expect(Buffer.from((await eins<Uint8Array>(db, Buffer.from([0, 255, 7]), 'bytea')) ?? [])).toEqual(Buffer.from([0, 255, 7]))
      expect(await eins(db, '2026-02-28', 'date')).toBe('2026-02-28')
      expect(await eins(db, Temporal.Instant.from('2026-02-28T12:00:00.123456Z'), 'timestamptz')).toEqual(
        Temporal.Instant.from('2026-02-28T12:00:00.123456Z'),
      )
    })
  })

  test('how many rows a command changed', async () => {
    const { numAffectedRows } = await inEinheit((db) => sql`update traeger set ort = ort where traeger_id = ${t.traegerId}`.execute(db))
    expect(numAffectedRows).toBe(1n)
  })

  test('more texts than stay prepared', async () => {
    await inEinheit(async (db) => {
      for (let n = 0; n < 520; n++) expect((await sql`select ${n}::int as ${sql.ref(`zahl${n}`)}`.execute(db)).rows).toEqual([{ [`zahl${n}`]: n }])
      expect(await eins(db, 5, 'int')).toBe(5)
    })
  })
})

describe('a unit of work', () => {
  const ort = () => inEinheit((db) => db.selectFrom('traeger').select('ort').executeTakeFirstOrThrow())
  const setze = (db: TraegerDb, neu: string) => db.updateTable('traeger').set({ ort: neu }).where('traegerId', '=', t.traegerId).execute()

  test('is undone where anything fails, and the error has the code of the database', async () => {
    const vorher = await ort()
    const gescheitert = inEinheit(async (db) => {
      await setze(db, 'anderswo')
      await sql`select 1 / ${0}::int`.execute(db)
    })
    await expect(gescheitert).rejects.toMatchObject({ code: '22012' })
    expect(await ort()).toEqual(vorher)
  })

  test('does not pretend to be written where an error was swallowed', async () => {
    const verschluckt = inEinheit(async (db) => {
      await setze(db, 'anderswo')
      await sql`select 1 / ${0}::int`.execute(db).catch(() => {})
    })
    await expect(verschluckt).rejects.toThrow(/rolled back/)
  })

  test('goes on behind a savepoint', async () => {
    await inEinheit(async (db) => {
      await sql`savepoint hier`.execute(db)
      await sql`select ${1}::int / 0`.execute(db).catch(() => {})
      await sql`rollback to savepoint hier`.execute(db)
      expect(await eins(db, 3, 'int')).toBe(3)
    })
  })

  test('a text that is wrong is wrong again the second time', async () => {
    for (const _ of [1, 2]) await expect(inEinheit((db) => sql`select gibt_es_nicht`.execute(db))).rejects.toMatchObject({ code: '42703' })
    await inEinheit(async () => {})
    expect(await inEinheit((db) => eins(db, 1, 'int'))).toBe(1)
  })
})
