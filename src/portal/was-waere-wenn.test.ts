import { describe, expect, test } from 'vitest'
import { berechne } from '../recht/index.ts'
import { baueFalldatei } from './falldatei-bauen.ts'
import { reineLage } from './fragen/index.ts'
import { ALLEIN, FAMILIE, HEUTE } from './testhilfe.ts'
import { naheliegendeVarianten, vergleiche } from './was-waere-wenn.ts'
import { LEER, liesWenn, wendeAn } from './wenn.ts'

const fall = baueFalldatei(reineLage(FAMILIE, HEUTE))
const ergebnis = berechne(fall)
if (ergebnis.schema === 'fehler/v1') throw new Error(ergebnis.fehler.satz)

function mehr(schluessel: string): number | undefined {
  const variante = naheliegendeVarianten(fall).find((v) => v.schluessel === schluessel)
  return variante && ergebnis.schema === 'ergebnis/v1' ? vergleiche({ fall, ergebnis }, variante.fall)?.mehrAnspruch : undefined
}

describe('what people ask first', () => {
  test('with a wage: more rent, more wage, no wage, a child', () => {
    expect(naheliegendeVarianten(fall).map((v) => v.schluessel)).toEqual(['miete', 'mehr', 'ohne', 'kind'])
    expect(mehr('miete')).toBe(50)
    expect(mehr('ohne')).toBe(804)
    // need of the newborn 357 and 25 Sofortzuschlag, less 259 Kindergeld; the shares of the rent are rounded anew
    expect(mehr('kind')).toBeCloseTo(123, 1)
  })

  test('without a wage a Minijob and a job are tried', () => {
    expect(naheliegendeVarianten(baueFalldatei(reineLage({ ...ALLEIN, mietart: 'warm' }, HEUTE))).map((v) => v.schluessel)).toEqual([
      'miete',
      'minijob',
      'arbeit',
      'kind',
    ])
  })

  test('without rent no other rent', () => {
    expect(naheliegendeVarianten(baueFalldatei(reineLage({ ...ALLEIN, wohnen: 'frei' }, HEUTE))).map((v) => v.schluessel)).not.toContain('miete')
  })
})

describe('own numbers', () => {
  test('what is empty stays', () => {
    expect(wendeAn(fall, LEER)).toEqual({ fehler: {} })
  })

  test('rent, wage and children together', () => {
    const { fall: neu } = wendeAn(fall, { 'wenn-miete': '700', 'wenn-brutto': '2.000', 'wenn-netto': '1.500', 'wenn-kinder': '1' })
    expect(neu?.unterkunft.grundmiete).toBe(700)
    expect(neu?.personen[0]?.einkommen).toEqual([{ art: 'erwerb', brutto: 2000, netto: 1500 }])
    expect(neu?.personen).toHaveLength(5)
  })

  test('the net pay is estimated where it is not given, never above gross', () => {
    expect(wendeAn(fall, { ...LEER, 'wenn-brutto': '400' }).fall?.personen[0]?.einkommen).toEqual([{ art: 'minijob', brutto: 400, netto: 400 }])
    expect(wendeAn(fall, { ...LEER, 'wenn-brutto': '900', 'wenn-netto': '1000' }).fall?.personen[0]?.einkommen?.[0]?.netto).toBe(900)
  })

  test('what cannot be read is said at the field', () => {
    expect(wendeAn(fall, { ...LEER, 'wenn-miete': 'viel' })).toEqual({ fehler: { 'wenn-miete': 'Bitte nur Zahlen, zum Beispiel 432,50.' } })
  })

  test('only the known actions are read', () => {
    expect(liesWenn('weiter', {})).toBeUndefined()
    expect(liesWenn('variante:kind', {})).toEqual({ variante: 'kind' })
    expect(liesWenn('wenn', { 'wenn-brutto': ' 1200 ' })).toEqual({ eigene: { ...LEER, 'wenn-brutto': '1200' } })
  })
})
