import { describe, expect, test } from 'vitest'
import { ausbildungArten, ausschlussArten, einkommenArten } from '../falldatei.ts'
import { Art, Ausschluss, freiwilligendienst, Merkmal } from './lage.ts'

/** Names of the case file that the sheet calls shorter. */
const kurz: Readonly<Record<string, string>> = {
  'ferienjob-schueler': 'ferienjob',
  'bafoeg-oder-bab': 'ausbildung',
  'auslaender-7-1-2': 'auslaender',
  'sgb12-viertes-kapitel': 'sgb12',
  'nicht-erreichbar': 'nichtErreichbar',
}
const namen = (arten: readonly string[]) => arten.map((a) => kurz[a] ?? a)

describe('the numbers of the working sheet', () => {
  test('of income stand in the order of the case file', () => {
    expect(Object.entries(Art)).toEqual(namen(einkommenArten).map((name, k) => [name, k]))
  })

  test('of reasons for exclusion too, with nobody before them', () => {
    expect(Object.entries(Ausschluss)).toEqual([['keiner', 0], ...namen(ausschlussArten).map((name, k) => [name, k + 1])])
  })

  test('of training too, with none before them', () => {
    expect(ausbildungArten[freiwilligendienst - 1]).toBe('freiwilligendienst')
  })

  test('of facts that are true or not share no bit', () => {
    expect(Object.values(Merkmal)).toEqual(Object.values(Merkmal).map((_, k) => 2 ** k))
  })
})
