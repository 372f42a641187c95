import { describe, expect, test } from 'vitest'
import { ParameterFehlt } from '../grundlage/zeitreihe.ts'
import { mindestlohn } from '../parameter/eingliederung.ts'
import { alsStunden, bekannterWert, bruchteil, monatName, sammle, wertAm } from './rechnen.ts'

describe('one fraction, rounded once (sec. 338 SGB III)', () => {
  test.each([
    [[1390, 2340, 13], [60, 3], 234910],
    [[1, 1], [2], 1],
    [[1], [3], 0],
    [[2], [3], 1],
    [[5], [10], 1],
    [[49], [100], 0],
    [[0, 7], [9], 0],
    [[6, 35], [15], 14],
  ])('%j over %j is %d', (oben, unten, wert) => expect(bruchteil(oben, unten)).toBe(wert))

  test('large products are cancelled first and never inexact', () => {
    expect(bruchteil([9_000_000, 1_200, 1_000], [1_000, 1_000])).toBe(10_800_000)
    expect(bruchteil([94906267, 94906267, 9], [94906267])).toBe(854156403)
    expect(bruchteil([9, 94906267, 94906266], [94906267, 2])).toBe(427078197)
    expect(() => bruchteil([94906267, 94906267], [7])).toThrow(RangeError)
    expect(bruchteil([4503599627370495], [1])).toBe(4503599627370495)
    expect(() => bruchteil([4503599627370496], [1])).toThrow(RangeError)
  })
})

describe('values by day', () => {
  test('a value after the kept time is refused, or taken as the last known', () => {
    expect(wertAm(mindestlohn, '2027-12-31')).toBe(1460)
    expect(() => wertAm(mindestlohn, '2028-01-01')).toThrow(ParameterFehlt)
    expect(bekannterWert(mindestlohn, '2027-12-31')).toMatchObject({ vorausschau: false, knoten: { wert: 1460 } })
    expect(bekannterWert(mindestlohn, '2028-01-01')).toMatchObject({ vorausschau: true, knoten: { wert: 1460, ab: '2027-01-01' } })
  })
})

describe('months of a result', () => {
  test('one entry for a month and part, in order, a forecast stays one', () => {
    expect(
      sammle([
        { monat: '2026-10', cent: 5 },
        { monat: '2026-09', cent: 1, vorausschau: true },
        { monat: '2026-09', cent: 2, vorausschau: false },
        { monat: '2026-09', cent: 7, teil: 'darlehen' },
      ]),
    ).toEqual([
      { monat: '2026-09', cent: 3, vorausschau: true },
      { monat: '2026-09', cent: 7, teil: 'darlehen' },
      { monat: '2026-10', cent: 5 },
    ])
  })
  test('names', () => {
    expect(monatName('2026-03')).toBe('März 2026')
    expect(monatName(2026 * 12 + 11)).toBe('Dezember 2026')
    expect([alsStunden(1800), alsStunden(1830), alsStunden(20), alsStunden(60000)]).toEqual(['30', '30,50', '0,33', '1.000'])
  })
})
