import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { alsMonat, alterAm, epochentag, erster, monatAus, monatVon, tageImMonat, tageszahl } from './zeitraum.ts'

const tag = fc.date({ min: new Date('1900-01-01'), max: new Date('2100-12-31'), noInvalidDate: true }).map((d) => d.toISOString().slice(0, 10))

test('months are numbers that follow each other over the turn of the year', () => {
  expect(monatAus('2024-01') - monatAus('2023-12')).toBe(1)
  expect(monatAus('2026-07') - monatAus('2023-07')).toBe(36)
  expect(monatAus('2026-07-31')).toBe(monatAus('2026-07'))
  expect(alsMonat(monatAus('2026-01'))).toBe('2026-01')
  expect(alsMonat(monatAus('2026-12'))).toBe('2026-12')
})

test.each([
  ['2026-01', 31],
  ['2025-02', 28],
  ['2024-02', 29],
  ['2000-02', 29],
  ['1900-02', 28],
  ['2100-02', 28],
  ['2026-03', 31],
  ['2026-04', 30],
  ['2026-05', 31],
  ['2026-06', 30],
  ['2026-07', 31],
  ['2026-08', 31],
  ['2026-09', 30],
  ['2026-10', 31],
  ['2026-11', 30],
  ['2026-12', 31],
])('%s has %d days', (monat, tage) => {
  expect(tageImMonat(monatAus(monat))).toBe(tage)
})

test('a day leads to its month and the month to its first day', () => {
  fc.assert(
    fc.property(tag, (datum) => {
      expect(monatVon(tageszahl(datum))).toBe(monatAus(datum))
      expect(erster(monatAus(datum))).toBe(tageszahl(`${datum.slice(0, 7)}-01`))
    }),
  )
})

test('days are counted as the calendar counts them', () => {
  expect(epochentag(19700101)).toBe(0)
  expect(epochentag(20260301)).toBe(20513)
  fc.assert(
    fc.property(tag, (datum) => {
      expect(epochentag(tageszahl(datum))).toBe(Date.parse(datum) / 86_400_000)
    }),
  )
})

describe('§§ 187 Abs. 2, 188 Abs. 2 BGB: the day of birth counts, so the new age begins with the birthday', () => {
  test.each([
    ['2020-03-15', '2026-03-14', 5, 'the day before'],
    ['2020-03-15', '2026-03-15', 6, 'the birthday'],
    ['2020-03-01', '2026-02-28', 5, 'born on the first'],
    ['2020-03-01', '2026-03-01', 6, 'born on the first'],
    ['2020-12-31', '2026-12-30', 5, 'born on the last day of the year'],
    ['2020-12-31', '2026-12-31', 6, 'born on the last day of the year'],
    ['2004-02-29', '2026-02-28', 21, 'born on a leap day: not yet on 28 February'],
    ['2004-02-29', '2026-03-01', 22, 'born on a leap day: on 1 March of a common year'],
    ['2004-02-29', '2028-02-29', 24, 'born on a leap day: on the day itself'],
    ['2026-03-20', '2026-03-20', 0, 'the day of birth'],
  ])('born %s, on %s: %d (%s)', (geburt, am, alter) => {
    expect(alterAm(tageszahl(geburt), tageszahl(am))).toBe(alter)
  })
})
