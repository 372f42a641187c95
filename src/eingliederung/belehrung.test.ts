import { expect, test } from 'vitest'
import { fassungName, meldungBelehrung, nenntFolgen, pflichtBelehrung } from './belehrung.ts'

test.each([
  ['2026-06-30', 'meldung-2023-01', '10\u00a0%', false],
  ['2026-07-01', 'meldung-2026-07', '30\u00a0%', true],
])('a summons to %s has %s', (tag, fassung, hoehe, nichtErreichbar) => {
  const b = meldungBelehrung(tag)
  expect(b?.fassung).toBe(fassung)
  expect(b?.absaetze[1]).toContain(hoehe)
  expect(JSON.stringify(b).includes('7b')).toBe(nichtErreichbar)
})

test('before 2023 no wording is kept, and no obligation by sec. 15a before July 2026', () => {
  expect(meldungBelehrung('2022-12-31')).toBeUndefined()
  expect(pflichtBelehrung('2026-06-30')).toBeUndefined()
  expect(pflichtBelehrung('2026-07-01')?.fassung).toBe('pflicht-2026-07')
})

test.each([
  ['meldung-2023-01', '2026-06-30', true],
  ['meldung-2023-01', '2026-07-01', false],
  ['meldung-2026-07', '2026-06-30', false],
  ['meldung-2026-07', '2027-01-04', true],
  ['pflicht-2023-07', '2026-07-01', false],
  ['selbst-geschrieben', '2026-07-01', false],
  ['', '2026-07-01', false],
])('%s tells of the consequences of a breach on %s: %s', (fassung, tag, ja) => {
  expect(nenntFolgen(fassung, tag)).toBe(ja)
})

test('a version has a name; one that is not known keeps its code', () => {
  expect(fassungName('meldung-2026-07')).toBe('Fassung ab Juli\u00a02026')
  expect(fassungName('von-hand')).toBe('von-hand')
})
