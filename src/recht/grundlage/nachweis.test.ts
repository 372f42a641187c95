import { describe, expect, test } from 'vitest'
import { alsText, grusigv, regel, Spur, sgb2, summenregel } from './nachweis.ts'
import { zeitreihe } from './zeitreihe.ts'

const doppelt = regel({
  schluessel: 'uebung.doppelt',
  name: 'Das Doppelte',
  fundstelle: sgb2('§ 1'),
  einheit: 'Cent',
  formel: 'Betrag × 2',
  rechne: (betrag: number) => betrag * 2,
  satz: (wert, [betrag]) => `${betrag} mal zwei ist ${wert}.`,
})
const reihe = zeitreihe({
  schluessel: 'uebung.wert',
  name: 'Übungswert',
  fundstelle: grusigv('§ 6'),
  einheit: 'Promille',
  gepflegtBis: '2026-12-31',
  werte: [{ ab: '2023-07-01', wert: 300, quelle: 'Quelle', sicherheit: 'gesetz' }],
})

test.each([
  [100568, 'Cent', '1.005,68\u00a0€'],
  [23, 'Promille', '2,3\u00a0%'],
  [12500, 'Meter', '12,5 km'],
  [4850, 'Hundertstel Quadratmeter', '48,5 m²'],
  [3, 'Anzahl', '3'],
  [2, 'Stufe', 'Stufe 2'],
  [17, 'Tage', '17 Tage'],
  [1, 'ja oder nein', 'ja'],
  [0, 'ja oder nein', 'nein'],
] as const)('%d %s reads %s', (wert, einheit, text) => {
  expect(alsText(wert, einheit)).toBe(text)
})

describe('a recorded rule', () => {
  const spur = new Spur('2026-03-01')
  const angabe = spur.angabe('personen[0].betrag', 'Betrag', 2100, 'Cent', 0)
  const knoten = spur.regel(doppelt, 0, 4200, [angabe])

  test('carries name, number, unit, citation, formula and person', () => {
    expect(knoten).toMatchObject({ art: 'Regel', schluessel: 'uebung.doppelt', name: 'Das Doppelte', wert: 4200, einheit: 'Cent', person: 0 })
    expect(knoten).toMatchObject({ fundstelle: { gesetz: 'SGB II', stelle: '§ 1' }, formel: 'Betrag × 2', aus: [angabe] })
  })
  test('says its sentence with its own numbers and works out the number again', () => {
    expect(knoten.satz()).toBe('2100 mal zwei ist 4200.')
    expect(knoten.nochmal?.()).toBe(4200)
  })
  test('is found by rule and person, and a second one replaces it', () => {
    expect(spur.von(doppelt, 0)).toBe(knoten)
    expect(spur.von(doppelt, 1)).toBeUndefined()
    expect(spur.von({ schluessel: 'anderes' }, 0)).toBeUndefined()
    const fuerAlle = spur.regel(doppelt, -1, 2, [angabe])
    expect(spur.von(doppelt, -1)).toBe(fuerAlle)
    expect(spur.von(doppelt, 0)).toBe(knoten)
    const neu = spur.regel(doppelt, 0, 8, [angabe])
    expect(spur.von(doppelt, 0)).toBe(neu)
  })
})

test('a fact names its path in the case file and reads as name and value', () => {
  const angabe = new Spur('2026-03-01').angabe('unterkunft.grundmiete', 'Grundmiete', 50000, 'Cent')
  expect(angabe).toMatchObject({ art: 'Angabe', schluessel: 'unterkunft.grundmiete', person: -1, aus: [] })
  expect(angabe.satz()).toBe('Grundmiete: 500,00\u00a0€')
})

test('a dated value says since when it holds and where it was read; the same value is one node', () => {
  const spur = new Spur('2026-03-01')
  const knoten = spur.parameter(reihe)
  expect(knoten).toMatchObject({
    art: 'Parameter',
    schluessel: 'uebung.wert',
    wert: 300,
    einheit: 'Promille',
    ab: '2023-07-01',
    quelle: 'Quelle',
    person: -1,
  })
  expect(knoten.fundstelle).toEqual({ gesetz: 'GrusiGV', stelle: '§ 6' })
  expect(knoten.satz()).toBe('Übungswert: 30\u00a0% seit 01.07.2023')
  expect(spur.parameter(reihe)).toBe(knoten)
})

test('a sum shows its parts, a single part only itself', () => {
  const summe = summenregel('uebung.summe', 'Summe', sgb2('§ 2'))
  expect(summe.rechne(100, 200, 5)).toBe(305)
  expect(summe.rechne()).toBe(0)
  expect(summe.satz(305, [100, 200, 5])).toBe('1,00\u00a0€ + 2,00\u00a0€ + 0,05\u00a0€ = 3,05\u00a0€')
  expect(summe.satz(100, [100])).toBe('1,00\u00a0€')
})
