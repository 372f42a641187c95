import { expect, test } from 'vitest'
import type { Handlung } from '../platform/audit/index.ts'
import { forTraeger, type TraegerDb } from '../platform/db/index.ts'
import { testDb } from '../platform/db/testhilfe/db.ts'
import { type AngabeErfasst, aendereAb, erfasseAngabe } from './angabe-erfassen.ts'
import { angabenVor, macheRueckgaengig } from './angabe-rueckgaengig.ts'
import { liesAngaben, liesVerlauf } from './angaben-stand.ts'
import { legeFallAn } from './fall-anlegen.ts'

const t = testDb()
const am = (tag: string): Handlung => ({ traegerId: t.traegerId, jetzt: Temporal.Instant.from(`${tag}T09:00:00Z`) })
const inFall = <T>(arbeit: (db: TraegerDb) => Promise<T>) => forTraeger(t.db, t.traegerId, arbeit)
const miete = { art: 'unterkunft.grundmiete', quelle: 'Mietvertrag' } as const
const id = (e: AngabeErfasst) => (e.ok ? e.angabeId : expect.fail(e.fehler.saetze.join(' ')))

async function mitMiete() {
  const { fallId } = await inFall((db) => legeFallAn(db, am('2026-01-05'), { bezeichnung: 'neu' }))
  await inFall((db) => erfasseAngabe(db, am('2026-01-05'), fallId, { ...miete, wert: 480, giltVon: '2026-01-01', giltBis: '2026-12-31' }))
  return fallId
}
const werte = async (fallId: string) => (await inFall((db) => liesAngaben(db, t.traegerId, fallId))).map((a) => [a.wert, a.giltVon, a.giltBis])
const zurueck = (fallId: string, angabeId: string) => inFall((db) => macheRueckgaengig(db, am('2026-08-11'), fallId, angabeId))
const aendere = async (fallId: string, wert: number, ab: string) =>
  id(await inFall((db) => aendereAb(db, am('2026-08-10'), fallId, { ...miete, wert, ab })))

const vorher = [[480, '2026-01-01', '2026-12-31']]

test.each(['2026-01-01', '2026-03-01', '2026-12-31'])('a change from %s is undone: what held before holds again to its end', async (ab) => {
  const fallId = await mitMiete()
  const neu = await aendere(fallId, 510, ab)
  expect(await werte(fallId)).not.toEqual(vorher)
  id(await zurueck(fallId, neu))
  expect(await werte(fallId)).toEqual(vorher)
  expect(await zurueck(fallId, neu)).toMatchObject({ ok: false, fehler: { art: 'inzwischen-geaendert' } })
})

test('a fact that took nobody’s place is gone again', async () => {
  const fallId = await mitMiete()
  const neu = await aendere(fallId, 510, '2027-01-01')
  expect(await werte(fallId)).toHaveLength(2)
  id(await zurueck(fallId, neu))
  expect(await werte(fallId)).toEqual(vorher)
})

test('what somebody built on meanwhile stays, and is named', async () => {
  const fallId = await mitMiete()
  const neu = await aendere(fallId, 510, '2026-03-01')
  await aendere(fallId, 530, '2026-06-01')
  const stand = await werte(fallId)
  expect(await zurueck(fallId, neu)).toMatchObject({
    ok: false,
    fehler: { art: 'inzwischen-geaendert', saetze: [expect.stringContaining('inzwischen geändert'), expect.anything()] },
  })
  expect(await werte(fallId)).toEqual(stand)
})

test('a fact of another case is not undone from here', async () => {
  const [hier, dort] = [await mitMiete(), await mitMiete()]
  const neu = await aendere(dort, 510, '2026-03-01')
  expect(await zurueck(hier, neu)).toMatchObject({ ok: false, fehler: { art: 'nicht-gefunden' } })
})

test('the state before a row was written can be read', async () => {
  const fallId = await mitMiete()
  const neu = await aendere(fallId, 510, '2026-03-01')
  const verlauf = await inFall((db) => liesVerlauf(db, t.traegerId, fallId))
  expect(angabenVor(verlauf, neu)?.map((a) => [a.wert, a.giltVon, a.giltBis])).toEqual(vorher)
  expect(angabenVor(verlauf, 'gibt es nicht')).toBeUndefined()
})
