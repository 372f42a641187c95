import { expect, test } from 'vitest'
import { erreichbarerMonat, letzterMonat } from './ende-rechnen.ts'

test.each([
  ['2026-10-15', '2026-10-01', '2026-10'],
  ['2026-10-31', '2026-10-27', '2026-10'], // known on the last day of the month
  ['2026-10-31', '2026-10-28', '2026-11'], // known in November only: for the future
  ['2026-11-01', '2026-10-01', '2026-11'],
  ['2026-03-20', '2026-10-05', '2026-10'], // ended long ago: nothing of the past is touched
  ['2027-01-10', '2026-12-29', '2027-01'],
])('the last month of an end on %s, decided on %s, is %s', (am, heute, monat) => {
  expect(letzterMonat(am, Temporal.PlainDate.from(heute))).toBe(monat)
})

test.each([
  [false, '2026-10-12', '2026-10'],
  [false, '2026-10-13', '2026-11'], // 15 days for the hearing, 4 until it is known
  [true, '2026-10-13', '2026-10'],
])('asked for by the family: %s, begun on %s, it can end after %s', (aufWunsch, heute, monat) => {
  expect(erreichbarerMonat({ am: '2026-10-01', aufWunsch }, Temporal.PlainDate.from(heute))).toBe(monat)
})
