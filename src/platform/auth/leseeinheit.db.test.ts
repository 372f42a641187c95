import { beforeAll, describe, expect, test } from 'vitest'
import { forTraeger } from '../db/index.ts'
import { testDb } from '../db/testhilfe/db.ts'
import { type Einheit, eineEinheit, gemeinsameEinheit } from './leseeinheit.ts'
import { kontoMit } from './testhilfe/index.ts'

const t = testDb()
let kontoId = ''
beforeAll(async () => {
  kontoId = (await kontoMit(t, ['leistung'])).kontoId
})

const stelle = () =>
  forTraeger(t.db, t.traegerId, (db) =>
    db.selectFrom('konto').select('stelle').where('traegerId', '=', t.traegerId).where('kontoId', '=', kontoId).executeTakeFirst(),
  )
const setze = (e: Einheit, wert: string) =>
  e.db.updateTable('konto').set({ stelle: wert }).where('traegerId', '=', t.traegerId).where('kontoId', '=', kontoId).execute()
const lade = <T>(anfrage: object, work: (e: Einheit) => Promise<T>) => gemeinsameEinheit(anfrage, t.db, t.traegerId, work)
const nein = (status: number) => new Response(null, { status })

describe('the loaders of one request', () => {
  test('read once what they all need, and another request reads again', async () => {
    let male = 0
    const work = (e: Einheit) => e.einmal('zahl', async () => ++male)
    const anfrage = {}
    expect(await Promise.all([lade(anfrage, work), lade(anfrage, work), lade(anfrage, work)])).toEqual([1, 1, 1])
    expect(await lade({}, work)).toBe(2)
    expect(await lade(anfrage, work)).toBe(3)
  })

  test('what is done last is done once for one thing, as the innermost page says it', async () => {
    const getan: string[] = []
    const merke = (e: Einheit, text: string, was?: string) => e.zuletzt(async () => void getan.push(text), was)
    const anfrage = {}
    await Promise.all([
      lade(anfrage, async (e) => {
        await e.db.selectFrom('konto').select('kontoId').execute()
        merke(e, 'Rahmen', 'fall 1')
      }),
      lade(anfrage, async (e) => {
        merke(e, 'Seite', 'fall 1')
        merke(e, 'anderes')
        merke(e, 'noch eins')
      }),
      lade(anfrage, async (e) => {
        merke(e, 'verboten', 'fall 1')
        throw nein(403)
      }).catch(() => {}),
    ])
    expect(getan).toEqual(['Seite', 'anderes', 'noch eins'])
  })

  test('one that answers with a Response leaves the others alone', async () => {
    const anfrage = {}
    const [rahmen, seite] = await Promise.allSettled([
      lade(anfrage, async (e) => setze(e, 'behalten')),
      lade(anfrage, async () => {
        throw nein(403)
      }),
    ])
    expect([rahmen.status, seite]).toMatchObject(['fulfilled', { status: 'rejected', reason: { status: 403 } }])
    expect(await stelle()).toEqual({ stelle: 'behalten' })
  })

  test('where all answer with a Response each answers its own, and nothing is written', async () => {
    const anfrage = {}
    const antworten = await Promise.allSettled(
      [404, 403].map((status) =>
        lade(anfrage, async (e) => {
          await setze(e, 'verworfen')
          throw nein(status)
        }),
      ),
    )
    expect(antworten).toMatchObject([{ reason: { status: 404 } }, { reason: { status: 403 } }])
    expect(await stelle()).not.toEqual({ stelle: 'verworfen' })
  })

  test('an error fails all of them, and nothing is written', async () => {
    const anfrage = {}
    const antworten = await Promise.allSettled([
      lade(anfrage, async (e) => setze(e, 'halb')),
      lade(anfrage, async () => {
        throw new Error('Absicht')
      }),
    ])
    expect(antworten).toMatchObject([{ reason: { message: 'Absicht' } }, { reason: { message: 'Absicht' } }])
    expect(await stelle()).not.toEqual({ stelle: 'halb' })
  })
})

test('an action stands alone and reads anew what it may have changed', async () => {
  let male = 0
  const getan: number[] = []
  await eineEinheit(t.db, t.traegerId, async (e) => {
    e.zuletzt(async () => void getan.push(male))
    for (const _ of [1, 2]) await e.einmal('zahl', async () => ++male)
  })
  expect([male, getan]).toEqual([2, [2]])
})
