import { describe, expect, test } from 'vitest'
import { spannen, spannenText } from './monate.ts'
import { aufzaehlung, betrag, datumMitTag, geschuetzt, monatsende, unterschied, zahl, zelle } from './worte.ts'

test('amounts', () => {
  expect(zahl(100_568)).toBe('1.005,68')
  expect(zahl(-70_340)).toBe('−703,40')
  expect(betrag(123_456_789)).toBe('1.234.567,89\u00a0€')
  expect(zelle(0)).toBe('–')
  expect([unterschied(900), unterschied(-900), unterschied(0)]).toEqual(['+9,00', '−9,00', '='])
})

test('dates and lists', () => {
  expect(datumMitTag('2026-09-24')).toBe('Donnerstag, 24.\u00a0September 2026')
  expect(monatsende('2028-02')).toBe('2028-02-29')
  expect(aufzaehlung(['a'])).toBe('a')
  expect(aufzaehlung(['a', 'b', 'c'])).toBe('a, b und c')
})

test('no line ends inside a citation', () => {
  expect(geschuetzt('§ 11b Abs. 2 Satz 3 SGB II')).toBe('§\u00a011b\u00a0Abs.\u00a02\u00a0Satz\u00a03\u00a0SGB\u00a0II')
  expect(geschuetzt('20 % von 420,00 €')).toBe('20\u00a0% von 420,00\u00a0€')
})

describe('months', () => {
  test('runs without a gap, over the year', () => {
    expect(spannen(['2025-11', '2025-12', '2026-01', '2026-03'])).toEqual([
      { von: '2025-11', bis: '2026-01' },
      { von: '2026-03', bis: '2026-03' },
    ])
  })
  test('in words', () => {
    expect(spannenText(['2026-09'])).toBe('September 2026')
    expect(spannenText(['2026-09', '2026-10'])).toBe('September und Oktober 2026')
    expect(spannenText(['2025-11', '2025-12', '2026-01', '2026-03'])).toBe('November 2025 bis Januar 2026 und März 2026')
  })
})
