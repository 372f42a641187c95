import { describe, expect, test } from 'vitest'
import { alsMonat, monatAus } from '../grundlage/zeitraum.ts'
import { istLangzeitbezieher, leistungsmonate, monateImFenster } from './langzeitbezug.ts'

const monate = (erster: string, anzahl: number): string[] => Array.from({ length: anzahl }, (_, n) => alsMonat(monatAus(erster) + n))

describe('months with benefits in a window', () => {
  test('the last 24 calendar months before the month of the day', () => {
    expect(monateImFenster(['2024-07', '2024-08', '2026-07', '2026-08', '2026-09'], '2026-08-31', 24)).toBe(2)
    expect(monateImFenster(['2026-07', '2026-07'], '2026-08-01', 24)).toBe(1)
    expect(monateImFenster([], '2026-08-01', 24)).toBe(0)
  })

  test('24 months, five and seven years', () => {
    expect(leistungsmonate(monate('2010-01', 300), '2026-08-15')).toEqual({ leistungsmonate24: 24, leistungsmonate60: 60, leistungsmonate84: 84 })
    expect(leistungsmonate(monate('2021-08', 60), '2026-08-01')).toEqual({ leistungsmonate24: 24, leistungsmonate60: 60, leistungsmonate84: 60 })
  })

  test.each([
    [20, false],
    [21, true],
    [22, true],
  ])('%d of 24 months: long-term receipt %s', (n, ja) => expect(istLangzeitbezieher(n, '2026-08-01')).toBe(ja))
})
