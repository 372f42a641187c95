import { describe, expect, test } from 'vitest'
import type { Falldatei } from '../falldatei.ts'
import { fall, person, rechneAus } from '../testhilfe.ts'

/** Allowance of a person of 36 on assets: 15.000 (40.000 in the Karenzzeit) by the old sec. 12, 10.000 by the one of July 2026. */
function freibetrag(teil: Partial<Falldatei>): number | undefined {
  const personen = [person('p1', { geburtsdatum: '1990-01-01', vermoegen: [{ art: 'bar-und-konto', wert: 1 }] })]
  return rechneAus(fall({ personen, ...teil })).personen.p1?.vermoegensfreibetrag
}

describe('§ 41 Abs. 3, § 65a Abs. 1 SGB II: the begin of the Bewilligungszeitraum decides, not the month', () => {
  test.each([
    ['2026-08', { bewilligungSeit: '2026-06-30' }, 15_000, 'begun before July 2026'],
    ['2026-08', { bewilligungSeit: '2026-07-01' }, 10_000, 'begun in July 2026'],
    ['2026-12', { bewilligungSeit: '2026-06-01' }, 15_000, 'a long period keeps the old law'],
    ['2026-06', { bewilligungSeit: '2026-06-01' }, 15_000, 'a month before the reform'],
    ['2026-06', {}, 15_000, 'nothing stated, before the reform'],
    ['2026-07', {}, 10_000, 'nothing stated: the period begins with the month'],
    ['2026-07', { leistungsbezugSeit: '2024-08-15' }, 15_000, 'regular periods of twelve months: the running one began in August 2025'],
    ['2026-08', { leistungsbezugSeit: '2024-08-15' }, 10_000, 'the next one begins in August 2026'],
    ['2026-12', { leistungsbezugSeit: '2024-03-01' }, 15_000, 'the running one began in March 2026'],
    ['2026-07', { leistungsbezugSeit: '2024-07-31' }, 10_000, 'the month of the first receipt counts'],
    ['2026-07', { leistungsbezugSeit: '2020-06-15' }, 15_000, 'receipt since before 2023'],
    ['2026-12', { leistungsbezugSeit: '2024-03-01', bewilligungSeit: '2026-09-01' }, 10_000, 'a stated begin goes before'],
    ['2026-07', { leistungsbezugSeit: '2026-03-01' }, 40_000, 'the old law with its Karenzzeit'],
    ['2026-07', { leistungsbezugSeit: '2026-07-15' }, 10_000, 'the new law knows none'],
  ] as [string, Partial<Falldatei>, number, string][])('%s, %j: %d (%s)', (monat, teil, betrag) => {
    expect(freibetrag({ monat, ...teil })).toBe(betrag)
  })
})

describe('Karenzzeit: twelve months from the month of the first receipt, counted from January 2023', () => {
  test.each([
    ['2024-01', '2023-02-15', 40_000, 'the twelfth month'],
    ['2024-02', '2023-02-15', 15_000, 'the thirteenth'],
    ['2023-12', '2019-05-01', 40_000, 'earlier times do not count'],
    ['2024-01', '2019-05-01', 15_000, 'a year from January 2023'],
    ['2023-01', '2023-01-31', 40_000, 'the first month'],
  ])('%s, receipt since %s: %d (%s)', (monat, leistungsbezugSeit, betrag) => {
    expect(freibetrag({ monat, leistungsbezugSeit })).toBe(betrag)
  })

  test('without a date the statement at the dwelling decides', () => {
    expect(freibetrag({ monat: '2024-06', unterkunft: { karenzzeit: true } })).toBe(40_000)
    expect(freibetrag({ monat: '2024-06', unterkunft: { karenzzeit: false } })).toBe(15_000)
    expect(freibetrag({ monat: '2024-06', leistungsbezugSeit: '2024-05-01', unterkunft: { karenzzeit: false } })).toBe(40_000)
  })
})
