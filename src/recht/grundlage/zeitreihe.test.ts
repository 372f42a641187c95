import { describe, expect, test } from 'vitest'
import { eintragAm, findeEintrag, ParameterFehlt, zeitreihe } from './zeitreihe.ts'

const reihe = zeitreihe({
  schluessel: 'uebung',
  name: 'Übungswert',
  fundstelle: { gesetz: 'SGB II', stelle: '§ 20' },
  einheit: 'Cent',
  gepflegtBis: '2026-12-31',
  werte: [
    { ab: '2023-01-01', wert: 100, quelle: 'a', sicherheit: 'gesetz' },
    { ab: '2024-01-01', wert: 200, quelle: 'b', sicherheit: 'presse' },
    { ab: '2025-07-01', wert: null, quelle: 'c', sicherheit: 'gesetz' },
    { ab: '2026-01-01', wert: 300, quelle: 'd', sicherheit: 'gesetz' },
  ],
})

test.each([
  ['2023-01-01', 100, 'first day'],
  ['2023-12-31', 100, 'day before the change'],
  ['2024-01-01', 200, 'day of the change'],
  ['2025-06-30', 200, 'last day before the gap'],
  ['2026-12-31', 300, 'last kept day'],
])('on %s: %d (%s)', (tag, wert) => {
  expect(eintragAm(reihe, tag).wert).toBe(wert)
})

test('an entry names its source and how certain it is', () => {
  expect(eintragAm(reihe, '2024-05-01')).toEqual({ ab: '2024-01-01', wert: 200, quelle: 'b', sicherheit: 'presse' })
})

describe('never the value of another period', () => {
  test.each([
    ['2022-12-31', 'before the first entry'],
    ['2025-07-01', 'the law no longer knows the value'],
    ['2025-12-31', 'the law does not know the value yet'],
    ['2027-01-01', 'nobody has checked that day'],
  ])('%s is refused: %s', (tag) => {
    expect(() => eintragAm(reihe, tag)).toThrow(ParameterFehlt)
  })

  test('the refusal names parameter and day', () => {
    const fehler = new ParameterFehlt(reihe, '2027-01-01')
    expect(fehler).toMatchObject({ schluessel: 'uebung', parameter: 'Übungswert', stichtag: '2027-01-01' })
    expect(fehler.message).toContain('uebung')
    expect(fehler.message).toContain('2027-01-01')
  })

  test('asking whether there is a value is no error inside the kept period, and one after it', () => {
    expect(findeEintrag(reihe, '2022-12-31')).toBeUndefined()
    expect(findeEintrag(reihe, '2025-07-01')).toBeUndefined()
    expect(findeEintrag(reihe, '2024-01-01')?.wert).toBe(200)
    expect(() => findeEintrag(reihe, '2027-01-01')).toThrow(ParameterFehlt)
  })
})
