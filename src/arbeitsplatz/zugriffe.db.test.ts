import { beforeAll, describe, expect, test } from 'vitest'
import { legeFallAn } from '../fall/index.ts'
import { cookieFuer, kontoMit, rufe, testzeit } from '../platform/auth/testhilfe/index.ts'
import { forTraeger } from '../platform/db/index.ts'
import { testDb } from '../platform/db/testhilfe/db.ts'
import { loader as faelle } from './pages/faelle.tsx'
import { loader as rahmen } from './pages/fall-rahmen.tsx'
import { loader as protokoll } from './pages/protokoll.tsx'
import { loader as csv } from './pages/protokoll-csv.ts'
import { loader as zugriffe } from './pages/zugriffe.tsx'

const t = testDb()
let fallId = ''
let datenschutz = ''
let name = ''

beforeAll(async () => {
  const konto = await kontoMit(t, ['datenschutz'])
  name = konto.name
  datenschutz = await cookieFuer(t, konto)
  fallId = await forTraeger(t.db, t.traegerId, async (db) => {
    const neu = await legeFallAn(db, { traegerId: t.traegerId, jetzt: testzeit }, { bezeichnung: 'Geheim, Petra' })
    await db.updateTable('fall').set({ geschuetzt: true }).where('fallId', '=', neu.fallId).execute()
    return neu.fallId
  })
})
const ruf = <T>(work: Parameters<typeof rufe<T>>[1], cookie = datenschutz) => rufe<T>(t, work, '/', { cookie, params: { fallId } })
const status = (arbeit: Promise<unknown>) =>
  arbeit.then(
    () => 200,
    (r: Response) => r.status,
  )

describe('the record of a protected case', () => {
  test('is open to who answers the person concerned; the case is not, nor its name', async () => {
    const liste = await ruf(zugriffe)
    expect(liste.zeilen.map((z) => z.was)).toContain('Akte angelegt')
    expect(JSON.stringify(liste)).not.toMatch(/Geheim|Petra/)
    const tabelle = await ruf(csv)
    expect(await tabelle.text()).not.toMatch(/Geheim|Petra/)
    for (const seite of [rahmen, protokoll]) expect(await status(ruf<unknown>(seite))).toBe(403)
  })

  test('says who looked into it', async () => {
    const zeilen = (await ruf(zugriffe)).zeilen
    expect(zeilen).toContainEqual(expect.objectContaining({ wer: name, was: 'Liste der Zugriffe gelesen', zweck: 'Liste der Zugriffe ansehen' }))
    expect(zeilen).toContainEqual(expect.objectContaining({ wer: name, was: 'Auskunft über Zugriffe erstellt' }))
  })

  test('is found by its number, and closed to all other roles', async () => {
    expect((await ruf(faelle)).faelle).toContainEqual(expect.objectContaining({ fallId, bezeichnung: 'geschützter Fall' }))
    expect((await ruf(faelle)).nurProtokoll).toBe(true)
    for (const rolle of ['leistung', 'teamleitung', 'pruefung', 'verwaltung', 'kasse'] as const) {
      const cookie = await cookieFuer(t, await kontoMit(t, [rolle]))
      expect(await status(ruf<unknown>(zugriffe, cookie)), rolle).toBe(403)
      expect(await status(ruf<unknown>(csv, cookie)), rolle).toBe(403)
    }
    expect(await status(rufe<unknown>(t, zugriffe, '/', { cookie: datenschutz, params: { fallId: t.traegerId } }))).toBe(404)
  })
})
