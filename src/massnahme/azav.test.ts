import { describe, expect, test } from 'vitest'
import { azavHindernisse, azavLage } from './azav.ts'

test.each([
  ['2026-01-01', 'gueltig'],
  ['2026-08-30', 'gueltig'],
  ['2026-09-01', 'laeuft-ab'],
  ['2026-12-31', 'laeuft-ab'],
  ['2027-01-01', 'abgelaufen'],
  ['2023-12-31', 'noch-nicht'],
])('on %s it is %s', (tag, lage) => expect(azavLage('2024-01-01', '2026-12-31', tag)).toBe(lage))

describe('an assignment', () => {
  const gut = { name: 'Muster', azavVon: '2024-01-01', azavBis: '2028-12-31' }
  const alt = { name: 'Muster', azavVon: '2020-01-01', azavBis: '2025-12-31' }
  const tag = '2026-11-23'

  test('needs the accreditation of the provider, on its last day still', () => {
    expect(azavHindernisse('mat', 'vergabe', gut, alt, tag)).toEqual([])
    expect(azavHindernisse('mat', 'vergabe', alt, gut, '2025-12-31')).toEqual([])
    expect(azavHindernisse('mat', 'vergabe', alt, gut, tag)).toEqual([expect.stringContaining('31.12.2025 abgelaufen')])
    expect(azavHindernisse('p16k', 'vergabe', { name: 'Muster', azavVon: null, azavBis: null }, gut, tag)).toHaveLength(1)
  })

  test('with a voucher that of the measure too', () => {
    expect(azavHindernisse('mat', 'gutschein', gut, alt, tag)).toEqual([expect.stringContaining('der Maßnahme')])
  })

  test('none where the law asks for none', () => {
    expect(azavHindernisse('p16d', 'vereinbarung', alt, alt, tag)).toEqual([])
  })
})
