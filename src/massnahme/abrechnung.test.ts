import { describe, expect, test } from 'vitest'
import { type Abrechnungsgrund, berechneSoll } from './abrechnung.ts'

const tag = (t: string, art = 'anwesend', minuten = art === 'anwesend' ? 300 : 0) => ({ tag: `2026-${t}`, art, minuten })
const grund = (teil: Partial<Abrechnungsgrund>): Abrechnungsgrund => ({
  preisCent: 1000,
  preisJe: 'tag',
  entschuldigtZaehlt: false,
  monat: '2026-10',
  von: '2026-09-01',
  bis: '2026-12-31',
  minutenJeTag: 360,
  tage: [tag('09-30'), tag('10-01'), tag('10-02', 'krank'), tag('10-05', 'unentschuldigt'), tag('10-06', 'frei'), tag('10-07', 'anwesend', 270)],
  ...teil,
})
const cent = (teil: Partial<Abrechnungsgrund>) => berechneSoll(grund(teil)).cent

describe('what an invoice comes to', () => {
  test('by the day: attended days of the month; excused ones only where that was agreed, unexcused and holidays never', () => {
    expect(cent({})).toBe(2000)
    expect(cent({ entschuldigtZaehlt: true })).toBe(3000)
  })

  test('by the hour: attended minutes, rounded once; an excused day counts as the day that was planned', () => {
    expect(cent({ preisJe: 'stunde' })).toBe(9500)
    expect(cent({ preisJe: 'stunde', entschuldigtZaehlt: true })).toBe(15_500)
    expect(cent({ preisJe: 'stunde', preisCent: 333, tage: [tag('10-01', 'anwesend', 50)] })).toBe(278)
  })

  test('by the week: a week that was paid last month is not paid again', () => {
    expect(cent({ preisJe: 'woche', tage: [tag('10-05'), tag('10-06'), tag('10-13')] })).toBe(2000)
    expect(cent({ preisJe: 'woche' })).toBe(1000) // 30 September and 1 October are one week
  })

  test('by the month: whole, or thirtieths of the days of the participation, whoever was there', () => {
    expect(cent({ preisJe: 'monat' })).toBe(1000)
    expect(cent({ preisJe: 'monat', von: '2026-10-22' })).toBe(333)
    expect(cent({ preisJe: 'monat', bis: '2026-10-01' })).toBe(33)
    expect(cent({ preisJe: 'gruppe', monat: '2027-01' })).toBe(0)
    expect(berechneSoll(grund({ preisJe: 'monat', von: '2026-10-02' })).rechenweg).toContain('30 Tage von 30')
  })

  test('for a participation: once, in the month of the first attended day', () => {
    expect(cent({ preisJe: 'teilnahme' })).toBe(0)
    expect(cent({ preisJe: 'teilnahme', monat: '2026-09' })).toBe(1000)
    expect(cent({ preisJe: 'teilnahme', tage: [] })).toBe(0)
  })
})
