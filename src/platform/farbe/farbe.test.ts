import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Farbe, farbtonAbstand, istFarbe, kontrast, naechsteMitKontrast } from './farbe.ts'

const farben = fc.integer({ min: 0, max: 0xffffff }).map((n): Farbe => `#${n.toString(16).padStart(6, '0')}`)

describe('contrast', () => {
  test.each([
    ['#000000', '#ffffff', 21],
    ['#ffffff', '#ffffff', 1],
    ['#767676', '#ffffff', 4.54], // the grey that everybody quotes
    ['#1c4a33', '#ffffff', 10.09],
  ] as const)('%s on %s', (a, b, wert) => expect(kontrast(a, b)).toBeCloseTo(wert, 1))

  test('is the same both ways and between 1 and 21', () => {
    fc.assert(
      fc.property(farben, farben, (a, b) => {
        const k = kontrast(a, b)
        expect(k).toBeCloseTo(kontrast(b, a), 9)
        expect(k).toBeGreaterThanOrEqual(1)
        expect(k).toBeLessThanOrEqual(21.0001)
      }),
    )
  })
})

describe('the nearest colour that stands out', () => {
  test('always does, and one that already does stays as it is', () => {
    fc.assert(
      fc.property(farben, fc.constantFrom<Farbe>('#ffffff', '#1c2030'), fc.constantFrom(3, 4.5, 7), (farbe, grund, mindestens) => {
        const neu = naechsteMitKontrast(farbe, grund, mindestens)
        expect(istFarbe(neu)).toBe(true)
        expect(kontrast(neu, grund)).toBeGreaterThanOrEqual(mindestens)
        if (kontrast(farbe, grund) >= mindestens + 0.05) expect(neu).toBe(farbe)
      }),
    )
  })

  test('keeps the hue of what people know', () => {
    const neu = naechsteMitKontrast('#e2a100', '#ffffff', 4.5)
    expect(farbtonAbstand(neu, '#e2a100')).toBeLessThan(12)
    expect(kontrast(neu, '#ffffff')).toBeLessThan(5.2) // no darker than it must be
  })
})

test('hues: reds are near each other, greys are near none', () => {
  expect(farbtonAbstand('#c8102e', '#b91c1c')).toBeLessThan(15)
  expect(farbtonAbstand('#1c4a33', '#b91c1c')).toBeGreaterThan(90)
  expect(farbtonAbstand('#777777', '#b91c1c')).toBe(180)
})

test.each(['#1C4A33', '1c4a33', '#1c4', 'red', '#1c4a33;', ''])('%s is no colour', (text) => expect(istFarbe(text)).toBe(false))
