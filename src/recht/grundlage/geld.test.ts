import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { alsEuro, alsProzent, alsZahl, euro, promilleVon, runde, tagesanteil } from './geld.ts'

describe('§ 41 Abs. 2 SGB II: two decimals, half up', () => {
  test.each([
    [4, 10, 0, 'a 4 is dropped'],
    [5, 10, 1, 'a 5 raises'],
    [14, 10, 1, '1,4'],
    [15, 10, 2, '1,5'],
    [25, 10, 3, '2,5 goes up, not to the even number'],
    [0, 30, 0, 'nothing stays nothing'],
    [499_999, 1_000_000, 0, 'just below the half'],
    [500_000, 1_000_000, 1, 'the half'],
  ])('%d ÷ %d = %d (%s)', (zaehler, nenner, wert) => {
    expect(runde(zaehler, nenner)).toBe(wert)
  })

  test('is never further than half a unit from the exact quotient, and never below it by half', () => {
    fc.assert(
      fc.property(fc.nat(1_000_000_000), fc.integer({ min: 1, max: 1_000_000 }), (zaehler, nenner) => {
        const fehler = 2 * (runde(zaehler, nenner) * nenner - zaehler)
        expect(fehler).toBeGreaterThan(-nenner)
        expect(fehler).toBeLessThanOrEqual(nenner)
      }),
    )
  })
})

test.each([
  [563, 56300],
  [0.29, 29],
  [1.15, 115],
  [10.8, 1080],
  [4987.5, 498750],
])('%d euros are %d cents, whatever the binary fraction', (betrag, cent) => {
  expect(euro(betrag)).toBe(cent)
})

test.each([
  [23, 56300, 1295, '2,3 % of 563,00 = 12,949'],
  [14, 47100, 659, '1,4 % of 471,00 = 6,594'],
  [170, 50200, 8534, '17 % of 502,00, exact'],
  [360, 56300, 20268, '36 % of 563,00, exact'],
])('%d thousandths of %d cents are %d (%s)', (promille, betrag, wert) => {
  expect(promilleVon(promille, betrag)).toBe(wert)
})

test.each([
  [56300, 17, 31903, 'multiplied first: a rounded daily rate would give 319,09'],
  [35700, 14, 16660, 'exact'],
  [39000, 16, 20800, 'exact'],
  [56300, 30, 56300, 'a whole month'],
  [56300, 0, 0, 'no day'],
  [1, 15, 1, 'half a cent goes up'],
])('§ 41 Abs. 1 Satz 3: %d cents for %d days are %d (%s)', (betrag, tage, wert) => {
  expect(tagesanteil(betrag, tage)).toBe(wert)
})

describe('as people read it', () => {
  test.each([
    [0, '0,00'],
    [5, '0,05'],
    [56300, '563,00'],
    [100568, '1.005,68'],
    [123456789, '1.234.567,89'],
    [-1050, '−10,50'],
    [47249.6, '472,50'],
  ])('%d cents: %s', (cent, text) => {
    expect(alsZahl(cent)).toBe(text)
    expect(alsEuro(cent)).toBe(`${text}\u00a0€`)
  })
  test.each([
    [23, '2,3'],
    [360, '36'],
    [8, '0,8'],
  ])('%d thousandths: %s %%', (promille, text) => {
    expect(alsProzent(promille)).toBe(`${text}\u00a0%`)
  })
})
