import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { ParameterFehlt } from '../grundlage/zeitreihe.ts'
import { type Einheit, monatAus, parameterAm, parameterListe, rechtIm } from '../index.ts'

/**
 * Every value a second time, entered apart from the code in the units of the statute (euros, percent, shares): a value mistyped in one place
 * shows. Unit, then value and certainty by the first day of validity; the value in force on 1 January 2023 stands with its own first day.
 */
type Golden = Record<string, { einheit: string; werte: Record<string, [number | null, string]> }>
const golden = JSON.parse(readFileSync(new URL('werte.golden.json', import.meta.url), 'utf8')) as Golden

/** Unit in the code and what one unit of the table is in it. */
function umrechnung(einheit: string): [Einheit, number] {
  if (einheit.startsWith('EUR')) return ['Cent', 100]
  if (einheit.startsWith('Prozent')) return ['Promille', 10]
  if (/^(Anteil|Faktor)/.test(einheit)) return ['Promille', 1000]
  if (/^(Monate|Lebensmonate)/.test(einheit)) return ['Monate', 1]
  if (/^(Jahre|vollendete Jahre)/.test(einheit)) return ['Jahre', 1]
  if (einheit.startsWith('Tage')) return ['Tage', 1]
  if (einheit === 'm2') return ['Hundertstel Quadratmeter', 100]
  if (einheit === 'Personen') return ['Personen', 1]
  if (/^(Ordnungszahl|Wochen|Stunden)$/.test(einheit)) return ['Anzahl', 1]
  if (einheit === 'Kalendertag') return ['Datum', 1]
  throw new Error(`unit ${einheit}`)
}

describe('values of the law', () => {
  test('the table names the same series as the code', () => {
    expect(Object.keys(golden).sort()).toEqual(parameterListe.map((r) => r.schluessel).sort())
  })

  test.each(parameterListe.map((reihe) => [reihe.schluessel, reihe] as const))('%s', (schluessel, reihe) => {
    const soll = golden[schluessel]
    if (soll === undefined) throw new Error('not in the table')
    const [einheit, faktor] = umrechnung(soll.einheit)
    expect(reihe.einheit).toBe(einheit)
    expect(reihe.werte.map((w) => [w.ab, w.wert, w.sicherheit])).toEqual(
      Object.entries(soll.werte).map(([ab, [wert, sicherheit]]) => [ab, wert === null ? null : Math.round(wert * faktor), sicherheit]),
    )
  })
})

describe('the law of a month', () => {
  test('is looked up once', () => {
    expect(rechtIm(monatAus('2026-03'))).toBe(rechtIm(monatAus('2026-03')))
    expect(rechtIm(monatAus('2026-03'))).not.toBe(rechtIm(monatAus('2026-04')))
  })

  test('is refused where a value is not kept', () => {
    expect(() => rechtIm(monatAus('2027-01'))).toThrow(ParameterFehlt)
    expect(() => rechtIm(monatAus('2010-12'))).toThrow(ParameterFehlt)
  })

  test.each([
    ['2023-12-31', 'regelbedarf.rbs1', 50200, '2023-01-01'],
    ['2024-01-01', 'regelbedarf.rbs1', 56300, '2024-01-01'],
    ['2026-06-30', 'vermoegen.freibetrag.je_person', 1500000, '2023-01-01'],
    ['2026-07-01', 'vermoegen.freibetrag.je_person', undefined, undefined],
    ['2026-06-30', 'minderung.restbewilligung', undefined, undefined],
    ['2026-07-01', 'minderung.restbewilligung', 100, '2026-07-01'],
  ])('on %s, %s: %d since %s', (tag, schluessel, wert, ab) => {
    const treffer = parameterAm(tag).find((p) => p.schluessel === schluessel)
    expect([treffer?.wert, treffer?.ab]).toEqual([wert, ab])
  })

  test('every value in force on a day comes with source, certainty and the end of what is kept', () => {
    for (const p of parameterAm('2026-08-01')) {
      // the minimum wage is fixed for two years
      const gepflegtBis = p.schluessel === 'eingliederung.mindestlohn' ? '2027-12-31' : '2026-12-31'
      expect(p).toMatchObject({ gepflegtBis, schluessel: expect.any(String), quelle: expect.any(String), einheit: expect.any(String) })
      expect(p.ab <= '2026-08-01').toBe(true)
    }
  })
})
