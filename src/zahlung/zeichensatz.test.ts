import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { alsSepaText } from './zeichensatz.ts'

describe('text for the bank', () => {
  test.each([
    ['Jörg Weiß', 'Joerg Weiss'],
    ['Đặng Thị Ánh', 'Dang Thi Anh'],
    ['Łukasz Gałecki', 'Lukasz Galecki'],
    ['Öztürk, Élif', 'Oeztuerk, Elif'],
    ['Müller & Söhne GmbH', 'Mueller + Soehne GmbH'],
    ['Петр', '....'],
    ['Miete\tWhg. 3 // links', 'Miete Whg. 3 / links'],
    ['Kd-Nr. 12#34', 'Kd-Nr. 12.34'],
    ['A 😀 B', 'A . B'],
  ])('%s becomes %s', (vorher, nachher) => {
    expect(alsSepaText(vorher, 70)).toBe(nachher)
  })

  test('property: only permitted characters, never too long, and stable', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        const sepa = alsSepaText(text, 70)
        expect(sepa).toMatch(/^[A-Za-z0-9/\-?:().,'+ ]{0,70}$/)
        expect(alsSepaText(sepa, 70)).toBe(sepa)
      }),
    )
  })
})
