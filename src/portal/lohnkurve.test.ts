import { describe, expect, test } from 'vitest'
import { berechne } from '../recht/index.ts'
import { baueFalldatei } from './falldatei-bauen.ts'
import { reineLage } from './fragen/index.ts'
import { inDerHand, lohnVon, mitLohn } from './geld.ts'
import { lohnkurve, netto, nettoannahme, werVerdient } from './lohnkurve.ts'
import { ALLEIN, FAMILIE, HEUTE } from './testhilfe.ts'

const familie = baueFalldatei(reineLage(FAMILIE, HEUTE))
const allein = baueFalldatei(reineLage({ ...ALLEIN, mietart: 'warm' }, HEUTE))

describe('the bands of sec. 11b, found by calculating', () => {
  test('a family with children: 100, 20, 30, 10 and then 0 % up to 1,500 euros', () => {
    const kurve = lohnkurve(familie, 'sie')
    const baender = kurve?.baender.map((b) => [b.von, b.bis, Math.round(b.anteil * 100)])
    expect(baender).toEqual([
      [0, 100, 100],
      [100, 520, 20],
      [520, 1000, 30],
      [1000, 1500, 10],
      [1500, 1800, 0],
    ])
    expect(kurve?.eigener).toEqual({ brutto: 1480, zusammen: 3228.44 })
    expect(kurve?.ohneArbeit).toBe(2852.44)
  })

  test('one person: the third band ends at 1,200 euros, and past the end of the claim net pay counts in full', () => {
    const kurve = lohnkurve(allein, 'sie')
    const grenzen = kurve?.baender.map((b) => b.bis) ?? []
    expect(grenzen.slice(0, 4)).toEqual([100, 520, 1000, 1200])
    expect(kurve?.ende).toBeGreaterThan(1200)
    const danach = kurve?.baender.find((b) => b.von >= (kurve.ende ?? 0) - 2)
    expect(danach?.anteil).toBeGreaterThan(0.5)
  })

  test('before July 2023: 20 % from 100 to 1,000 euros', () => {
    const kurve = lohnkurve({ ...familie, monat: '2023-06' }, 'sie')
    expect(kurve?.baender.slice(0, 3).map((b) => [b.von, b.bis, Math.round(b.anteil * 100)])).toEqual([
      [0, 100, 100],
      [100, 1000, 20],
      [1000, 1500, 10],
    ])
  })

  test('where higher costs count from 400 euros on, the table shows both sides of the step', () => {
    const mitKosten = { ...familie, personen: familie.personen.map((p) => (p.id === 'sie' ? { ...p, absetzungen: { fahrtkosten: 150 } } : p)) }
    const zeilen = lohnkurve(mitKosten, 'sie')?.zeilen ?? []
    expect(zeilen.map((z) => z.brutto)).toEqual([0, 100, 400, 401, 520, 1000, 1480, 1500])
    expect((zeilen[3]?.zusammen ?? 0) - (zeilen[2]?.zusammen ?? 0)).toBeCloseTo(80.2, 2)
  })

  test('every line of the table is the calculation itself', () => {
    for (const zeile of lohnkurve(familie, 'sie')?.zeilen ?? []) {
      const variante = mitLohn(familie, 'sie', zeile.brutto, netto(nettoannahme(familie, 'sie'), zeile.brutto), 603)
      const ergebnis = berechne(variante)
      expect(ergebnis.schema === 'ergebnis/v1' && inDerHand(variante, ergebnis)).toBe(zeile.zusammen)
    }
  })
})

describe('net from gross', () => {
  test('equal up to the Minijob limit, the own wage at the own wage, without a step between', () => {
    const annahme = nettoannahme(familie, 'sie')
    expect(annahme.eigene).toBe(true)
    expect(netto(annahme, 603)).toBe(603)
    expect(netto(annahme, 604)).toBeCloseTo(603.66, 2)
    expect(netto(annahme, 1480)).toBe(1180)
    expect(netto(annahme, 2960)).toBe(2360)
  })

  test('without an own wage 80 % at 2,000 euros', () => {
    expect(netto(nettoannahme(allein, 'sie'), 2000)).toBe(1600)
  })

  test('who earns is looked at, else the first who may work', () => {
    expect(werVerdient(familie)).toBe('sie')
    expect(
      werVerdient({ ...familie, personen: familie.personen.map((p) => (p.id === 'sie' ? { ...p, erwerbsfaehig: false, einkommen: [] } : p)) }),
    ).toBe('partner')
    expect(lohnVon(familie, 'partner')).toBeUndefined()
  })
})
