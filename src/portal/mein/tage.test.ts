import { expect, test } from 'vitest'
import { aufzaehlung, mitUhrzeit, monateVon, spanne, tagMitWochentag } from './tage.ts'

test.each([
  [['2026-09'], 'September 2026'],
  [['2026-10', '2026-12', '2026-11'], 'Oktober bis Dezember 2026'],
  [['2026-11', '2026-12', '2027-01'], 'November 2026 bis Januar 2027'],
  [['2026-01', '2026-03'], 'Januar 2026, März 2026'],
])('%j is %s', (monate, text) => {
  expect(spanne(monate)).toBe(text)
})

test('months from the first to the last, over the year', () => {
  expect(monateVon('2026-11', '2027-01-01')).toEqual(['2026-11', '2026-12', '2027-01'])
})

test('days and moments as people in Germany read them', () => {
  expect(tagMitWochentag('2026-09-24')).toBe('Donnerstag, 24. September 2026')
  expect(mitUhrzeit(Temporal.Instant.from('2026-08-18T22:05:00Z'))).toBe('19.08.2026, 00:05\u00a0Uhr')
  expect(aufzaehlung(['Mira', 'Jonas', 'Ella'])).toBe('Mira, Jonas und Ella')
})

test('names of days and months follow the language, numbers do not', () => {
  expect(tagMitWochentag('2026-09-24', 'en')).toBe('Thursday, 24 September 2026')
  expect(tagMitWochentag('2026-09-24', 'einfach')).toBe(tagMitWochentag('2026-09-24', 'de'))
  expect(mitUhrzeit(Temporal.Instant.from('2026-08-18T22:05:00Z'), 'en')).toBe('19.08.2026, 00:05')
  expect(spanne(['2026-11', '2026-12', '2027-01', '2027-03'], 'en')).toBe('November 2026 to January 2027, March 2027')
  expect(aufzaehlung(['Mira', 'Jonas', 'Ella'], 'en')).toBe('Mira, Jonas and Ella')
})
