import { beforeAll, describe, expect, test } from 'vitest'
import { geschuetzt } from '../platform/auth/index.ts'
import { angemeldetAls, cookieFuer, kontoMit, rufe, testzeit } from '../platform/auth/testhilfe/index.ts'
import { forTraeger, type TraegerDb } from '../platform/db/index.ts'
import { testDb } from '../platform/db/testhilfe/db.ts'
import { legeFallAn } from './fall-anlegen.ts'
import { erhoeheFassung } from './nummern.ts'
import { oeffneFall } from './oeffnen.ts'

const t = testDb()
const inFall = <T>(arbeit: (db: TraegerDb) => Promise<T>) => forTraeger(t.db, t.traegerId, arbeit)
const lies = geschuetzt('fall.lesen', (z) => oeffneFall(z, z.params.fallId, 'Prüfung'))
let fallId = ''
let cookie = ''

beforeAll(async () => {
  fallId = (await inFall((db) => legeFallAn(db, { traegerId: t.traegerId, jetzt: testzeit }, { bezeichnung: 'Fall' }))).fallId
  cookie = await angemeldetAls(t, 'leistung')
})
const oeffne = (id: string, als = cookie) => rufe(t, lies, '/', { cookie: als, params: { fallId: id } })
const gelesen = () =>
  inFall((db) => db.selectFrom('protokoll').select(['wer', 'zweck']).where('tat', '=', 'fall.lesen').where('fallId', '=', fallId).execute())

describe('opening a case', () => {
  test('is written into the record with who and what for', async () => {
    const vorher = (await gelesen()).length
    expect((await oeffne(fallId)).fallId).toBe(fallId)
    const nachher = await gelesen()
    expect(nachher).toHaveLength(vorher + 1)
    expect(nachher.at(-1)).toMatchObject({ zweck: 'Prüfung', wer: expect.stringContaining('leistung') })
  })

  test.each(['01934f5e-0000-7000-8000-000000000001', 'x', '', "' or 1=1"])('%j is not found', async (id) => {
    await expect(oeffne(id)).rejects.toMatchObject({ status: 404 })
  })

  test('a protected one only in its circle; who was refused did not read', async () => {
    const konto = await kontoMit(t, ['leistung'])
    const innen = await cookieFuer(t, konto)
    await inFall(async (db) => {
      await db.updateTable('fall').set({ geschuetzt: true }).where('fallId', '=', fallId).execute()
      await db.insertInto('fallKreis').values({ traegerId: t.traegerId, fallId, kontoId: konto.kontoId }).execute()
    })
    const vorher = (await gelesen()).length
    await expect(oeffne(fallId)).rejects.toMatchObject({ status: 403 })
    expect(await gelesen()).toHaveLength(vorher)
    expect((await oeffne(fallId, innen)).geschuetzt).toBe(true)
    await inFall((db) => db.updateTable('fall').set({ geschuetzt: false }).where('fallId', '=', fallId).execute())
  })

  test('and changing it at the same time as others who only change it: nobody stands in the way of anybody', async () => {
    const aendere = geschuetzt('angabe.erfassen', async (z) => {
      await oeffneFall(z, fallId, 'Prüfung')
      return erhoeheFassung(z.db, z.traegerId, fallId)
    })
    const auftrag = () =>
      inFall(async (db) => {
        await erhoeheFassung(db, t.traegerId, fallId)
        await legeFallAn(db, { traegerId: t.traegerId, jetzt: testzeit }, { bezeichnung: 'weiterer' }) // writes into the record
      })
    const alle = [0, 1, 2, 3].flatMap(() => [rufe(t, aendere, '/', { cookie }), auftrag()])
    expect((await Promise.allSettled(alle)).filter((e) => e.status === 'rejected')).toEqual([])
  })
})

test('a version that somebody else raised is told', async () => {
  const [erste, zweite] = await inFall(async (db) => {
    const { fassung } = await db.selectFrom('fall').select('fassung').where('fallId', '=', fallId).executeTakeFirstOrThrow()
    return [await erhoeheFassung(db, t.traegerId, fallId, fassung), await erhoeheFassung(db, t.traegerId, fallId, fassung)]
  })
  expect([erste, zweite]).toEqual([true, false])
})
