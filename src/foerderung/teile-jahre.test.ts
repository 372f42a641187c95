import { describe, expect, test } from 'vitest'
import { nachJahren } from './teile-jahre.ts'

const teil = (monat: string, stand: 'geplant' | 'gestrichen' = 'geplant', belegtCent: number | null = null) => ({
  monat,
  cent: 100_00,
  belegtCent,
  stand,
})
const monate = (von: string, anzahl: number) =>
  Array.from({ length: anzahl }, (_, n) => teil(Temporal.PlainYearMonth.from(von).add({ months: n }).toString()))

describe('months of a long grant by year', () => {
  test('a year or less stays one list, also over the turn of the year', () => {
    expect(nachJahren(monate('2026-09', 12), '2026-11-23')).toEqual([])
    expect(nachJahren(monate('2026-01', 12), '2026-11-23')).toEqual([])
    expect(nachJahren(monate('2026-09', 13), '2026-11-23')).toHaveLength(2)
  })

  test.each([
    ['2027-03-01', '2027'],
    ['2025-12-31', '2026'],
    ['2030-01-01', '2028'],
  ])('on %s the year %s is open', (heute, jahr) => {
    const jahre = nachJahren(monate('2026-09', 24), heute)
    expect(jahre.map((j) => [j.jahr, j.teile.length])).toEqual([
      ['2026', 4],
      ['2027', 12],
      ['2028', 8],
    ])
    expect(jahre.filter((j) => j.offen).map((j) => j.jahr)).toEqual([jahr])
  })

  test('the sum of a year is what was proven, and nothing of what was struck out', () => {
    const teile = [...monate('2026-01', 12), teil('2027-01', 'gestrichen'), teil('2027-02', 'geplant', 40_00), teil('2027-03')]
    expect(nachJahren(teile, '2026-05-01').map((j) => j.cent)).toEqual([1200_00, 140_00])
  })
})
