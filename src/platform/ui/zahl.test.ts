import { describe, expect, test } from 'vitest'
import { alsDatum, alsEuro, alsKurzenEuro, alsMonat, alsUnterschied, alsZahl, mitFestenAbstaenden, mitTrennstellen } from './zahl.ts'

const fest = '\u00a0'

describe('amounts', () => {
  test.each([
    [0, '0,00'],
    [1005.68, '1.005,68'],
    [-703.4, '\u2212703,40'],
    [1234567.891, '1.234.567,89'],
    [-0.001, '0,00'],
    [0.1 + 0.2, '0,30'],
  ])('%d', (euro, text) => expect(alsZahl(euro)).toBe(text))

  test('the sign of the euro never stands alone on a line', () => {
    expect(alsEuro(1005.68)).toBe(`1.005,68${fest}€`)
    expect(alsKurzenEuro(1480)).toBe(`1.480${fest}€`)
    expect(alsKurzenEuro(419.5)).toBe(`419,50${fest}€`)
  })

  test('a difference carries its sign, none is said', () => {
    expect([alsUnterschied(9), alsUnterschied(-694.4), alsUnterschied(0)]).toEqual(['+9,00', '\u2212694,40', '='])
  })
})

test('dates and months', () => {
  expect(alsDatum('2026-08-01')).toBe('01.08.2026')
  expect(alsMonat('2026-03')).toBe('März 2026')
  expect([alsMonat('2026-03', 'einfach'), alsMonat('2026-03', 'en')]).toEqual(['März 2026', 'March 2026'])
})

test('citations and percentages do not break', () => {
  expect(mitFestenAbstaenden('§ 11b Abs. 3 Satz 2 Nr. 1: 20 % von 420,00 €')).toBe(
    `§${fest}11b Abs.${fest}3 Satz${fest}2 Nr.${fest}1: 20${fest}% von 420,00${fest}€`,
  )
})

test('long words may break where they are joined', () => {
  expect(mitTrennstellen('Grundsicherungsgeld')).toBe('Grund\u00adsicherungs\u00adgeld')
})
