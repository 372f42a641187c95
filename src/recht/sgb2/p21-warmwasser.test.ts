import { describe, expect, test } from 'vitest'
import type { Person, Unterkunft } from '../falldatei.ts'
import { fall, hatHinweis, kind, knoten, lies, paar, person, rechneAus } from '../testhilfe.ts'

const eltern = paar({ geburtsdatum: '1980-01-01' }, { geburtsdatum: '1980-01-01' })

function rechne(personen: readonly Person[], unterkunft: Unterkunft = {}, monat = '2026-04') {
  return rechneAus(fall({ monat, personen, unterkunft: { warmwasserDezentral: true, ...unterkunft } }))
}

describe('§ 21 Abs. 7 SGB II, flat amounts by stage', () => {
  test.each([
    ['2026-04', 12.95, 11.64, 10.37, 6.59, 4.68, 2.86],
    ['2023-04', 11.55, 10.37, 9.25, 5.88, 4.18, 2.54],
  ])('in %s: %f, %f, %f, %f, %f, %f', (monat, stufe1, stufe2, stufe3, stufe4, stufe5, stufe6) => {
    const jahr = Number(monat.slice(0, 4))
    const alter = (jahre: number): string => `${jahr - jahre}-01-01`
    expect(rechne([person('p1')], {}, monat).personen.p1?.mehrbedarf).toBe(stufe1)
    const kinder = [kind('k20', alter(20)), kind('k14', alter(14)), kind('k13', alter(13)), kind('k6', alter(6)), kind('k5', alter(5))]
    const e = rechne([...eltern, ...kinder], {}, monat)
    const betraege = ['p1', 'p2', 'k20', 'k14', 'k13', 'k6', 'k5'].map((id) => e.personen[id]?.mehrbedarf)
    expect(betraege).toEqual([stufe2, stufe2, stufe3, stufe4, stufe5, stufe5, stufe6])
  })

  test('a birthday splits it: 6 on 16 April 2026', () => {
    expect(rechne([...eltern, kind('k1', '2020-04-16')]).personen.k1?.mehrbedarf).toBe(3.77) // 1.43 + 2.34
  })

  test('a newborn has it from birth: 20 of 30 days', () => {
    expect(rechne([...eltern, kind('k1', '2026-04-11')]).personen.k1?.mehrbedarf).toBe(1.91) // 2.86 × 20 ÷ 30
  })

  test('a child here on some days has that part of it, also where it is no head', () => {
    const mit = (tage: number) => rechne([...eltern, kind('k1', '2021-01-01', { anwesenheitAnteil: { tage, von: 30 } })]).personen.k1?.mehrbedarf
    expect(mit(15)).toBe(1.43)
    expect(mit(6)).toBe(0.57)
  })

  test('not where hot water is central', () => {
    const e = rechneAus(fall({ personen: [person('p1')], unterkunft: { warmwasserDezentral: false } }))
    expect(e.personen.p1?.mehrbedarf).toBe(0)
    expect(hatHinweis(e, 'Warmwasser')).toBe(false)
  })

  test('cost without the device is not applied, and that is said', () => {
    const e = rechneAus(fall({ personen: [person('p1')], unterkunft: { warmwasserKosten: 40 } }))
    expect(e.personen.p1?.mehrbedarf).toBe(0)
    expect(hatHinweis(e, 'Für Warmwasser sind Kosten angegeben')).toBe(true)
    expect(hatHinweis(rechneAus(fall({ unterkunft: { warmwasserKosten: 0.01 } })), 'Für Warmwasser sind Kosten')).toBe(true)
    expect(hatHinweis(rechneAus(fall({ unterkunft: { warmwasserKosten: 0 } })), 'Für Warmwasser sind Kosten')).toBe(false)
  })

  test('stands outside the cap and after the other Mehrbedarfe in the reasoning', () => {
    const e = rechne([person('p1', { mehrbedarfErnaehrung: 600, mehrbedarfUnabweisbar: 1 })])
    expect(e.personen.p1?.mehrbedarf).toBe(576.95)
    expect(knoten(e, 'p21.mehrbedarf', 0).aus.map((k) => k.schluessel)).toEqual([
      'p21.hoechstsumme',
      'p21.warmwasser',
      'personen[0].mehrbedarfUnabweisbar',
    ])
    expect(lies(knoten(e, 'p21.warmwasser', 0))).toBe('2,3 % von 563,00 € = 12,95 €')
  })
})

describe('§ 21 Abs. 7 Satz 3 SGB II, the meter', () => {
  const kinder = [kind('k1', '2014-01-01'), kind('k2', '2016-01-01'), kind('k3', '2022-01-01')]

  // flat: 2 × 11.64 + 2 × 4.68 + 2.86 = 35.50
  test.each([
    [54, 10.8, 10.8, 'the published example: five times 10.80 = 54.00 > 35.50, although 10.80 < 11.64'],
    [35.5, 11.64, 4.68, 'five times 7.10 = 35.50: not more'],
    [35.53, 7.11, 7.11, 'five times 7.11 = 35.55: more'],
    [0, 11.64, 4.68, 'nothing measured'],
  ])('%f for five heads: %f for the mother, %f for a child (%s)', (warmwasserKosten, mutter, k1) => {
    const e = rechne([...eltern, ...kinder], { warmwasserKosten })
    expect([e.personen.p1?.mehrbedarf, e.personen.k1?.mehrbedarf]).toEqual([mutter, k1])
    expect(hatHinweis(e, 'Der Zähler misst')).toBe(true)
  })

  test('a cent more than the flat amount counts', () => {
    expect(rechne([person('p1')], { warmwasserKosten: 12.96 }).personen.p1?.mehrbedarf).toBe(12.96)
    expect(knoten(rechne([person('p1')], { warmwasserKosten: 12.95 }), 'p21.warmwasser', 0).wert).toBe(1295)
  })

  test('others in the dwelling carry their share', () => {
    expect(rechne([person('p1')], { warmwasserKosten: 60, weitereBewohner: 2 }).personen.p1?.mehrbedarf).toBe(20)
    expect(rechne([person('p1')], { warmwasserKosten: 36, weitereBewohner: 2 }).personen.p1?.mehrbedarf).toBe(12.95)
  })

  test('each Bedarfsgemeinschaft is compared by itself', () => {
    // 30 ÷ 3 = 10: the parents stay at 2 × 11.64, the child of 27 at 12.95
    const personen = [...eltern, kind('k1', '1999-01-01', { eltern: ['p1', 'p2'] })]
    const e = rechne(personen, { warmwasserKosten: 36 })
    // 36 ÷ 3 = 12: more than 11.64 for the couple, less than 12.95 for the child
    expect(['p1', 'p2', 'k1'].map((id) => e.personen[id]?.mehrbedarf)).toEqual([12, 12, 12.95])
  })

  test('a birth changes the heads on that day', () => {
    const e = rechne([...eltern, kind('k1', '2026-04-16')], { warmwasserKosten: 60 })
    // 30 × 15 ÷ 30 + 20 × 15 ÷ 30; the child 20 × 15 ÷ 30
    expect(['p1', 'p2', 'k1'].map((id) => e.personen[id]?.mehrbedarf)).toEqual([25, 25, 10])
  })

  test('a child that is no head has no share of the meter', () => {
    const e = rechne([person('p1'), kind('k1', '2021-01-01', { anwesenheitAnteil: { tage: 6, von: 30 } })], { warmwasserKosten: 40 })
    expect(['p1', 'k1'].map((id) => e.personen[id]?.mehrbedarf)).toEqual([40, 0])
  })

  test('the reasoning shows cost and heads', () => {
    const k = knoten(rechne([...eltern, ...kinder], { warmwasserKosten: 54 }), 'p21.warmwasser.zaehler', 0)
    expect(lies(k)).toBe('54,00 € nach Zähler ÷ 5 Personen = 10,80 €')
    expect(k.aus.map((o) => [o.schluessel, o.wert])).toEqual([
      ['unterkunft.warmwasserKosten', 5400],
      ['koepfe', 5],
    ])
    expect(lies(knoten(rechne([person('p1')], { warmwasserKosten: 40 }), 'p21.warmwasser.zaehler', 0))).toBe('Der Zähler weist 40,00 € nach.')
  })
})
