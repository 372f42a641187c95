import { beforeAll, describe, expect, test } from 'vitest'
import { forTraeger } from '../platform/db/index.ts'
import { testDb } from '../platform/db/testhilfe/db.ts'
import { sucheFaelle } from './suche.ts'

const t = testDb()
let kontoId = ''
let geschuetzt = ''

beforeAll(() =>
  forTraeger(t.db, t.traegerId, async (db) => {
    const konto = await db
      .insertInto('konto')
      .values({ traegerId: t.traegerId, art: 'personal', kennung: 'a', name: 'A' })
      .returning('kontoId')
      .executeTakeFirstOrThrow()
    kontoId = konto.kontoId
    const faelle = await db
      .insertInto('fall')
      .values(
        [
          ['22-004711', 'Sommerfeld, Mira'],
          ['22-004712', 'Von der Heide, 100%ig'],
          ['22-004713', 'Winterfeld, Mirko'],
          ['23-000001', 'Geheim, Mira'],
        ].map(([aktenzeichen = '', bezeichnung = '']) => ({
          traegerId: t.traegerId,
          aktenzeichen,
          bezeichnung,
          geschuetzt: bezeichnung.startsWith('Geheim'),
        })),
      )
      .returning('fallId')
      .execute()
    geschuetzt = faelle[3]?.fallId ?? ''
  }),
)

const finde = (text: string, hoechstens = 10) =>
  forTraeger(t.db, t.traegerId, async (db) =>
    (await sucheFaelle(db, { traegerId: t.traegerId, kontoId, text, hoechstens })).map((f) => f.aktenzeichen),
  )

describe('the search for a case', () => {
  test.each([
    ['Sommer', ['22-004711']],
    ['mir', ['22-004711', '22-004713']],
    ['mira, sommer', ['22-004711']],
    ['22-00471', ['22-004711', '22-004712', '22-004713']],
    ['heide', ['22-004712']],
    ['ommerfeld', []],
    ['1%', []],
    ['100%', ['22-004712']],
    ['%', []],
  ])('%j finds %j', async (text, erwartet) => {
    expect(await finde(text)).toEqual(erwartet)
  })

  test('lists the newest where nothing was typed, as many as asked', async () => {
    expect((await finde('')).length).toBe(4)
    expect((await finde('', 2)).length).toBe(2)
  })

  test('does not give away whose a protected case is', async () => {
    expect(await finde('Geheim')).toEqual([])
    const [fall] = await forTraeger(t.db, t.traegerId, (db) => sucheFaelle(db, { traegerId: t.traegerId, kontoId, text: '23-', hoechstens: 5 }))
    expect(fall).toMatchObject({ aktenzeichen: '23-000001', bezeichnung: 'geschützter Fall', personenzahl: 0 })
  })

  test('shows it to those in its circle', async () => {
    await forTraeger(t.db, t.traegerId, (db) => db.insertInto('fallKreis').values({ traegerId: t.traegerId, fallId: geschuetzt, kontoId }).execute())
    expect(await finde('geheim')).toEqual(['23-000001'])
  })

  test('never shows a case of another Träger', async () => {
    expect(await forTraeger(t.db, t.anderer, (db) => sucheFaelle(db, { traegerId: t.anderer, kontoId, text: '', hoechstens: 9 }))).toEqual([])
  })
})
