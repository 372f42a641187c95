import { describe, expect, test } from 'vitest'
import type { Falldatei, Haushaltsangehoeriger } from '../falldatei.ts'
import { alleKnoten, fall, hatHinweis, kind, knoten, lies, paar, person, rechneAus } from '../testhilfe.ts'

function mit(oma: Partial<Haushaltsangehoeriger>, teil: Partial<Falldatei> = {}) {
  const haushaltsangehoerige = [{ id: 'oma', verwandtMit: ['p1'], unterkunftAnteil: 300, ...oma }]
  return rechneAus(fall({ haushaltsangehoerige, unterkunft: { grundmiete: 800 }, ...teil }))
}
const lohn = (brutto: number, netto: number) => ({ einkommen: [{ art: 'erwerb' as const, brutto, netto }] })
const hilfe = (...x: Parameters<typeof mit>): number => {
  const e = mit(...x)
  return e.begruendung && alleKnoten(e.begruendung).some((k) => k.schluessel === 'p9.vermutete-hilfe.verwandte')
    ? knoten(e, 'p9.vermutete-hilfe.verwandte').wert
    : 0
}

describe('§ 9 Abs. 5 SGB II, § 1 Abs. 2 GrusiGV', () => {
  test('gross 2.900, net 2.000, housing 300: presumed help 113.00, 83.00 of it count', () => {
    const e = mit(lohn(2900, 2000))
    expect(knoten(e, 'p9.vermutete-hilfe.verwandte').wert).toBe(11300)
    expect(e.personen.p1?.bereinigtesEinkommen).toBe(83)
    expect(e.personen.p1?.leistung).toBe(880) // 563 + 400 − 83
    expect(hatHinweis(e, 'Verwandte im Haushalt helfen')).toBe(true)
    expect(lies(knoten(e, 'p9.vermutete-hilfe.verwandte'))).toBe(
      'Einkommen 1.652,00 €; frei sind 2 × 563,00 €, Wohnkosten 300,00 € und Unterhalt 0,00 €. Die Hälfte vom Rest wird als Hilfe vermutet: 113,00 €',
    )
  })
  test.each<[string, Parameters<typeof mit>, number]>([
    ['exactly the free amount', [lohn(2900, 1774)], 0],
    ['one cent above: half a cent is rounded up', [lohn(2900, 1774.01)], 1],
    ['two cents above', [lohn(2900, 1774.02)], 1],
    ['maintenance duties raise the free amount', [{ ...lohn(2900, 2000), unterhaltspflichten: 100 }], 6300],
    ['housing per head where it is not stated: 800 over two', [{ ...lohn(2900, 2000), unterkunftAnteil: undefined }], 6300],
    ['in 2023 twice 502', [lohn(2900, 2000), { monat: '2023-12' }], 17400],
    ['until June 2023 the old bands', [lohn(2900, 2000), { monat: '2023-06' }], 19800],
    ['rebutted', [{ ...lohn(2900, 2000), widerlegt: true }], 0],
    ['a pension less 30', [{ einkommen: [{ art: 'rente', betrag: 1656 }] }], 10000],
    ['exempt income stays exempt', [{ einkommen: [{ art: 'pflegegeld', betrag: 3000 }] }], 0],
    ['own deductions', [{ einkommen: [{ art: 'rente', betrag: 1656 }], absetzungen: { kfzHaftpflicht: 50 } }], 7500],
    ['no income', [{}], 0],
  ])('%s', (_name, x, soll) => {
    expect(hilfe(...x)).toBe(soll)
  })
  test('heating counts for the share per head, without a stated share', () => {
    expect(hilfe({ ...lohn(2900, 2000), unterkunftAnteil: undefined }, { unterkunft: { grundmiete: 500, heizkosten: 100 } })).toBe(11300)
  })
  test('rebutted or too little: no hint', () => {
    expect(hatHinweis(mit({ ...lohn(2900, 2000), widerlegt: true }), 'Verwandte im Haushalt helfen')).toBe(false)
    expect(hatHinweis(mit(lohn(2900, 1774)), 'Verwandte im Haushalt helfen')).toBe(false)
  })

  test('several persons have equal parts, the cent goes to the first named', () => {
    const e = mit({ ...lohn(2900, 2000.02), verwandtMit: ['p2', 'p1'] }, { personen: paar() })
    expect([e.personen.p1, e.personen.p2].map((p) => p?.bereinigtesEinkommen)).toEqual([26.5, 26.51]) // 56.50 and 56.51 less 30
    expect(lies(knoten(e, 'p9.vermutete-hilfe.teil', 1))).toBe('113,01 € ÷ 2 Personen = 56,51 €')
  })
  test('the part of a child is its own income', () => {
    const e = mit({ ...lohn(2900, 2000), verwandtMit: ['p1', 'k'] }, { personen: [person('p1'), kind('k', '2015-06-15')] })
    expect([e.personen.p1, e.personen.k].map((p) => p?.bereinigtesEinkommen)).toEqual([26.5, 56.5])
  })
  test('two relatives are summed', () => {
    const haushaltsangehoerige = ['oma', 'opa'].map((id) => ({ id, verwandtMit: ['p1'], unterkunftAnteil: 300, ...lohn(2900, 2000) }))
    const e = rechneAus(fall({ haushaltsangehoerige, unterkunft: { grundmiete: 800 } }))
    expect(e.personen.p1?.bereinigtesEinkommen).toBe(196)
    expect(lies(knoten(e, 'p9.vermutete-hilfe'))).toBe('113,00 € + 113,00 € = 226,00 €')
  })
  test('it joins the other income of the person', () => {
    const e = mit(lohn(2900, 2000), { personen: [person('p1', { einkommen: [{ art: 'erwerb', brutto: 300, netto: 300 }] })] })
    expect(e.personen.p1?.bereinigtesEinkommen).toBe(273) // 160 and 113
  })

  test('the facts of the relative stand with their path', () => {
    const e = mit({ ...lohn(2900, 2000), unterhaltspflichten: 20 })
    const pfade = alleKnoten(knoten(e, 'p9.vermutete-hilfe.verwandte')).map((k) => k.schluessel)
    expect(pfade).toContain('haushaltsangehoerige[0].einkommen[0].netto')
    expect(pfade).toContain('haushaltsangehoerige[0].unterkunftAnteil')
    expect(pfade).toContain('haushaltsangehoerige[0].unterhaltspflichten')
    expect(lies(knoten(mit({ ...lohn(2900, 2000), unterkunftAnteil: undefined }), 'p9.vermutete-hilfe.wohnen'))).toBe(
      '800,00 € ÷ 2 Personen = 400,00 €',
    )
  })
})

test('in a month with a 25th birthday the help counts once in each part of it', () => {
  // 113.00 less 30 are 83.00 before and after the birthday of the child
  const personen = [person('p1', { geburtsdatum: '1975-01-01' }), kind('k', '2001-04-16', { einkommen: [{ art: 'unterhalt', betrag: 2000 }] })]
  const e = mit(lohn(2900, 2000), { monat: '2026-04', personen })
  expect(e.personen.p1?.bereinigtesEinkommen).toBe(83)
})
