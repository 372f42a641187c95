import { describe, expect, test } from 'vitest'
import { passtIn16d, zeitkonto16d } from './zeitkonto-16d.ts'

const s = (von: string, bis: string) => ({ von, bis })

describe('time account of sec. 16d (6)', () => {
  test('without an entry nothing has begun', () => {
    const k = zeitkonto16d([], '2026-09-01')
    expect(k.fenster).toBeUndefined()
    expect([k.verbraucht, k.verbleibt, k.verbleibtMitWeiteren]).toEqual([
      { monate: 0, tage: 0 },
      { monate: 24, tage: 0 },
      { monate: 36, tage: 0 },
    ])
    expect(k.satz).toBe('Zurzeit läuft kein Zeitraum von fünf Jahren; er beginnt mit dem nächsten Eintritt.')
  })

  test('the window runs five years from the first entry, to the day', () => {
    const zeiten = [s('2021-09-15', '2022-09-14')]
    expect(zeitkonto16d(zeiten, '2026-09-14')).toMatchObject({
      fenster: { von: '2021-09-15', bis: '2026-09-14' },
      verbraucht: { monate: 12, tage: 0 },
    })
    expect(zeitkonto16d(zeiten, '2026-09-15').fenster).toBeUndefined()
    expect(zeitkonto16d(zeiten, '2026-09-15').verbleibt).toEqual({ monate: 24, tage: 0 })
    expect(zeitkonto16d([...zeiten, s('2026-11-01', '2026-11-30')], '2026-11-30')).toMatchObject({
      fenster: { von: '2026-11-01', bis: '2031-10-31' },
      verbraucht: { monate: 1 },
    })
  })

  test('days after the day asked for do not count', () => {
    expect(zeitkonto16d([s('2026-01-01', '2026-12-31')], '2026-03-31').verbraucht).toEqual({ monate: 3, tage: 0 })
    expect(zeitkonto16d([s('2026-01-01', '2026-12-31')], '2025-12-31').fenster).toBeUndefined()
    expect(zeitkonto16d([s('2026-01-01', '2026-12-31')], '2026-01-01').verbraucht).toEqual({ monate: 0, tage: 1 })
  })

  test('months by calendar, left-over days thirty a month', () => {
    expect(zeitkonto16d([s('2024-01-01', '2025-12-31')], '2026-09-01').verbraucht).toEqual({ monate: 24, tage: 0 })
    expect(zeitkonto16d([s('2026-01-01', '2026-02-15'), s('2026-04-01', '2026-05-15')], '2026-09-01').verbraucht).toEqual({ monate: 3, tage: 0 })
    expect(zeitkonto16d([s('2026-01-01', '2026-02-10')], '2026-09-01')).toMatchObject({
      verbraucht: { monate: 1, tage: 10 },
      verbleibt: { monate: 22, tage: 20 },
      satz: 'Vom 01.01.2026 bis 31.12.2030 sind 1 Monat und 10 Tage verbraucht, 22 Monate und 20 Tage bleiben.',
    })
  })

  test('stretches that overlap or follow each other are one', () => {
    expect(zeitkonto16d([s('2026-02-01', '2026-03-31'), s('2026-01-01', '2026-02-15')], '2026-09-01').verbraucht).toEqual({ monate: 3, tage: 0 })
    expect(zeitkonto16d([s('2026-01-15', '2026-01-31'), s('2026-02-01', '2026-02-14')], '2026-09-01').verbraucht).toEqual({ monate: 1, tage: 0 })
    expect(zeitkonto16d([s('2026-01-01', '2026-06-30'), s('2026-02-01', '2026-02-28')], '2026-09-01').verbraucht).toEqual({ monate: 6, tage: 0 })
  })

  test('never below nothing left; the twelve further months count down after', () => {
    const k = zeitkonto16d([s('2022-01-01', '2024-06-30')], '2026-01-01')
    expect([k.verbleibt, k.verbleibtMitWeiteren]).toEqual([
      { monate: 0, tage: 0 },
      { monate: 6, tage: 0 },
    ])
    expect(zeitkonto16d([s('2022-01-01', '2025-12-31')], '2026-01-01').verbleibtMitWeiteren).toEqual({ monate: 0, tage: 0 })
  })

  test('an assignment over the end of a window begins the next one', () => {
    expect(zeitkonto16d([s('2021-10-01', '2021-12-31'), s('2026-08-01', '2026-11-30')], '2026-11-30')).toMatchObject({
      fenster: { von: '2026-10-01', bis: '2031-09-30' },
      verbraucht: { monate: 2, tage: 0 },
    })
  })

  test('a day after the kept law still has an account', () => {
    expect(zeitkonto16d([s('2026-12-01', '2027-01-31')], '2027-02-15').verbleibt).toEqual({ monate: 22, tage: 0 })
    expect(passtIn16d([], s('2027-01-01', '2028-12-31'))).toBe('ja')
  })

  test('only what lies in the window is listed, down to one day', () => {
    const k = zeitkonto16d([s('2021-09-02', '2022-09-01'), s('2026-08-01', '2026-09-02')], '2026-09-30')
    expect([k.verbraucht, k.knoten.aus[1]?.aus.map((z) => z.name)]).toEqual([{ monate: 0, tage: 1 }, ['Zuweisung vom 02.09.2026 bis 02.09.2026']])
    expect(k.satz).toBe('Vom 02.09.2026 bis 01.09.2031 sind 0 Monate und 1 Tag verbraucht, 23 Monate und 29 Tage bleiben.')
    expect(zeitkonto16d([s('2026-01-01', '2026-01-31')], '2026-09-30').satz).toBe(
      'Vom 01.01.2026 bis 31.12.2030 sind 1 Monat verbraucht, 23 Monate bleiben.',
    )
  })

  test('the reasoning adds up', () => {
    const k = zeitkonto16d([s('2026-01-01', '2026-02-10')], '2026-09-01').knoten
    expect([k.wert, k.satz(), k.aus[1]?.wert, k.aus[1]?.satz(), k.nochmal?.()]).toEqual([
      680,
      'Von 24 Monaten bleiben 22 Monate und 20 Tage',
      40,
      'Verbraucht sind 1 Monat und 10 Tage',
      680,
    ])
  })
})

describe('whether a planned assignment fits', () => {
  test.each([
    ['2026-09-01', '2026-10-31', 'ja'],
    ['2026-09-01', '2026-11-01', 'mit-weiteren'],
    ['2026-09-01', '2027-08-31', 'mit-weiteren'],
    ['2026-09-01', '2027-10-31', 'mit-weiteren'],
    ['2026-09-01', '2027-11-01', 'nein'],
  ])('22 months used, %s to %s: %s', (von, bis, erwartet) => {
    expect(passtIn16d([s('2023-01-01', '2024-10-31')], s(von, bis))).toBe(erwartet)
  })

  test('windows are told apart to the day', () => {
    // first entry 2 September 2021: the first window ends on 1 September 2026
    const alt = s('2021-09-02', '2023-09-01')
    expect(passtIn16d([alt], s('2026-09-01', '2026-09-30'))).toBe('mit-weiteren')
    expect(passtIn16d([alt], s('2026-09-02', '2026-09-30'))).toBe('ja')
    expect(passtIn16d([s('2016-01-01', '2019-12-31')], s('2026-09-01', '2026-09-30'))).toBe('ja')
    expect(zeitkonto16d([alt, s('2026-08-01', '2026-09-02')], '2026-09-30').fenster?.von).toBe('2026-09-02')
    expect(zeitkonto16d([alt, s('2026-08-01', '2026-09-01')], '2026-09-30').fenster).toBeUndefined()
  })

  test('an old window does not count, and one that the assignment crosses has its own account', () => {
    expect(passtIn16d([s('2021-01-01', '2022-12-31')], s('2026-09-01', '2027-08-31'))).toBe('ja')
    expect(passtIn16d([s('2021-10-01', '2023-09-30')], s('2026-09-01', '2027-08-31'))).toBe('mit-weiteren')
    expect(passtIn16d([s('2021-10-01', '2023-09-30')], s('2026-10-01', '2027-09-30'))).toBe('ja')
    expect(passtIn16d([], s('2026-01-01', '2028-01-01'))).toBe('mit-weiteren')
    expect(passtIn16d([], s('2026-01-01', '2027-12-31'))).toBe('ja')
  })
})
