import { expect, test } from 'vitest'
import { forTraeger } from '../db/index.ts'
import { testDb } from '../db/testhilfe/db.ts'
import { type Bremse, vergissVersuche, versuche } from './versuche.ts'

const t = testDb()
const bremse: Bremse = { was: 'probe', hoechstens: 2, minuten: 10 }
const um = (minute: number) => Temporal.Instant.from('2026-08-10T10:00:00Z').add({ minutes: minute })
const versuch = (wer: string, minute: number) => forTraeger(t.db, t.traegerId, (db) => versuche(db, t.traegerId, bremse, wer, um(minute)))

test('the third attempt in the window is refused, each one counts for itself', async () => {
  expect([await versuch('a', 0), await versuch('a', 1), await versuch('a', 2), await versuch('b', 2)]).toEqual([true, true, false, true])
})

test('after the window it begins anew', async () => {
  expect([await versuch('c', 0), await versuch('c', 0), await versuch('c', 11), await versuch('c', 12), await versuch('c', 13)]).toEqual([
    true,
    true,
    true,
    true,
    false,
  ])
})

test('a success forgets what went before', async () => {
  await versuch('d', 0)
  await versuch('d', 0)
  await forTraeger(t.db, t.traegerId, (db) => vergissVersuche(db, t.traegerId, bremse, 'd'))
  expect(await versuch('d', 1)).toBe(true)
})
