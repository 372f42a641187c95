import { describe, expect, test } from 'vitest'
import type { Unterbrechung, Unterbrechungsart } from './fakten.ts'
import { arbeitslosigkeitAm, istLangzeitarbeitslos } from './langzeitarbeitslos.ts'

const am = '2026-09-01'
const u = (von: string, bis: string, art: Unterbrechungsart): Unterbrechung => ({ von, bis, art })
const dauer = (seit: string, ...zeiten: Unterbrechung[]) => {
  const a = arbeitslosigkeitAm(seit, zeiten, am)
  return [a.seit, a.monate, a.tage]
}

describe('length of unemployment (sec. 18 SGB III)', () => {
  test.each([
    ['2025-09-01', 12, true],
    ['2025-09-02', 11, false],
    ['2024-09-01', 24, true],
    ['2026-08-31', 0, false],
  ])('since %s: %d months, long-term %s', (seit, monate, lang) => {
    const a = arbeitslosigkeitAm(seit, [], am)
    expect([a.monate, istLangzeitarbeitslos(a, am)]).toEqual([monate, lang])
  })

  test('a measure under sec. 45 runs on, however long', () => {
    expect(dauer('2025-09-01', u('2025-12-01', '2026-05-31', 'massnahme-45'))).toEqual(['2025-09-01', 12, 0])
  })

  test('up to six weeks without work run on; the 43rd day takes them out of the count', () => {
    expect(dauer('2025-09-01', u('2026-01-01', '2026-02-11', 'krankheit'))).toEqual(['2025-09-01', 12, 0])
    expect(dauer('2025-09-01', u('2026-01-01', '2026-02-12', 'krankheit'))).toEqual(['2025-09-01', 10, 19])
    expect(dauer('2025-09-01', u('2026-01-01', '2026-02-11', 'sonstige'))).toEqual(['2025-09-01', 12, 0])
    expect(dauer('2025-09-01', u('2026-01-01', '2026-02-12', 'sonstige'))).toEqual(['2026-02-13', 6, 19])
    expect(dauer('2025-09-01', u('2026-01-01', '2026-02-12', 'ohne-nachweis'))).toEqual(['2026-02-13', 6, 19])
  })

  test.each(['massnahme', 'krankheit', 'betreuung', 'rechtlich-unmoeglich'] as const)('a long %s is left out and ends nothing', (art) => {
    expect(dauer('2024-09-01', u('2025-03-01', '2025-08-31', art))).toEqual(['2024-09-01', 18, 0])
  })

  test('jobs up to six months in all are left out; one day more starts the count anew', () => {
    expect(dauer('2024-09-01', u('2025-03-01', '2025-08-31', 'beschaeftigung'))).toEqual(['2024-09-01', 18, 0])
    expect(dauer('2024-09-01', u('2025-03-01', '2025-09-01', 'beschaeftigung'))).toEqual(['2025-09-02', 11, 30])
    expect(dauer('2024-09-01', u('2025-03-01', '2025-03-10', 'beschaeftigung'))).toEqual(['2024-09-01', 23, 21])
  })

  test('of several jobs the later ones use up the six months', () => {
    const zeiten = [
      u('2024-01-01', '2024-03-31', 'beschaeftigung'),
      u('2025-01-01', '2025-03-31', 'beschaeftigung'),
      u('2026-01-01', '2026-02-28', 'beschaeftigung'),
    ]
    expect(dauer('2023-09-01', ...zeiten)).toEqual(['2024-04-01', 24, 0])
    expect(dauer('2023-09-01', ...zeiten.slice(1))).toEqual(['2023-09-01', 31, 0])
  })

  test('only breaks within five years are left out; an older one starts the count anew', () => {
    expect(dauer('2019-01-01', u('2021-09-01', '2022-02-28', 'krankheit'))[0]).toBe('2019-01-01')
    expect(dauer('2019-01-01', u('2021-08-31', '2022-02-28', 'krankheit'))[0]).toBe('2022-03-01')
  })

  test('breaks before and after the time do not matter', () => {
    expect(dauer('2025-09-01', u('2025-01-01', '2025-08-31', 'sonstige'), u('2026-09-01', '2026-12-31', 'sonstige'))).toEqual(['2025-09-01', 12, 0])
  })

  test('a break that ends on the first day or begins the day before the check', () => {
    expect(dauer('2025-09-01', u('2025-06-01', '2025-09-01', 'sonstige'))[0]).toBe('2025-09-02')
    expect(dauer('2025-09-01', u('2025-06-01', '2025-08-31', 'sonstige'))[0]).toBe('2025-09-01')
    expect(dauer('2025-09-01', u('2026-08-31', '2026-12-31', 'beschaeftigung'))).toEqual(['2025-09-01', 11, 30])
    expect(dauer('2025-09-01', u('2026-09-01', '2027-12-31', 'beschaeftigung'))).toEqual(['2025-09-01', 12, 0])
  })

  test('days left over on both sides of a break add up, thirty a month (sec. 191 BGB)', () => {
    const krank = u('2025-03-01', '2025-08-15', 'krankheit')
    expect([dauer('2024-09-16', krank), dauer('2024-09-15', krank), dauer('2024-09-14', krank)]).toEqual([
      ['2024-09-16', 17, 29],
      ['2024-09-15', 18, 0],
      ['2024-09-14', 18, 1],
    ])
  })

  test('a break that begins with the new count is left out of it', () => {
    expect(dauer('2024-01-01', u('2025-03-01', '2025-08-31', 'sonstige'), u('2025-09-01', '2025-12-31', 'krankheit'))).toEqual(['2025-09-01', 8, 0])
  })

  test('a job that begins on the first day of the five years counts with the later ones', () => {
    const spaeter = u('2024-01-01', '2024-03-31', 'beschaeftigung')
    expect(dauer('2021-01-01', u('2021-09-01', '2021-12-31', 'beschaeftigung'), spaeter)[0]).toBe('2022-01-01')
    expect(dauer('2021-01-01', u('2021-09-01', '2021-11-30', 'beschaeftigung'), spaeter)[0]).toBe('2021-01-01')
  })

  test('a single day before a break adds up, too', () => {
    expect(dauer('2026-03-01', u('2026-03-02', '2026-05-02', 'krankheit'))).toEqual(['2026-03-01', 4, 0])
  })

  test('overlapping breaks are left out once', () => {
    expect(dauer('2024-09-01', u('2025-03-01', '2025-08-31', 'krankheit'), u('2025-05-01', '2025-06-30', 'massnahme'))).toEqual(['2024-09-01', 18, 0])
  })

  test('names what broke it and what was left out', () => {
    const a = arbeitslosigkeitAm('2020-01-01', [u('2023-01-01', '2023-12-31', 'beschaeftigung'), u('2025-01-01', '2025-03-31', 'krankheit')], am)
    expect([a.schaedlich.map((x) => x.von), a.unbeachtet.map((x) => x.von), a.seit]).toEqual([['2023-01-01'], ['2025-01-01'], '2024-01-01'])
  })
})
