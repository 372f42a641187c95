import { describe, expect, test } from 'vitest'
import type { Absetzungen, Einkommen, Person } from '../falldatei.ts'
import { fall, hatHinweis, kind, knoten, lies, person, rechneAus } from '../testhilfe.ts'

function aus(einkommen: readonly Einkommen[], absetzungen: Absetzungen = {}, teil: Partial<Person> = {}, monat = '2026-03') {
  return rechneAus(fall({ monat, personen: [person('p1', { einkommen, absetzungen, ...teil })], unterkunft: { grundmiete: 3000 } }))
}
const zaehlt = (...x: Parameters<typeof aus>): number => aus(...x).personen.p1?.bereinigtesEinkommen ?? -1
const lohn = (betrag: number): Einkommen => ({ art: 'erwerb', brutto: betrag, netto: betrag })
const unterhalt = (betrag: number): Einkommen => ({ art: 'unterhalt', betrag })

describe('§ 11b Abs. 1, 2 SGB II, what goes off which income (BA Rz. 11.155)', () => {
  test.each<[string, Einkommen[], Absetzungen, number]>([
    ['earnings 40, maintenance 150, insurance 35 and 30: 25 off the maintenance', [lohn(40), unterhalt(150)], { pflichtversicherungen: 35 }, 125],
    [
      'earnings 150, maintenance 150, insurance 75 and 30: 5 off, 40 of the earnings',
      [lohn(150), unterhalt(150)],
      { pflichtversicherungen: 75 },
      185,
    ],
    ['the unused rest of 100 EUR does not pass on', [lohn(40), unterhalt(150)], {}, 150],
    ['earnings 29.99: the last cent of the lump sum passes on', [lohn(29.99), unterhalt(150)], {}, 149.99],
    ['expenses for work never pass on', [lohn(40), unterhalt(150)], { werbungskosten: 60 }, 120],
    ['not more than insurance and pension plan pass on', [lohn(40), unterhalt(150)], { werbungskosten: 500 }, 120],
    ['proved 150 in place of 100, borne in full', [lohn(500), unterhalt(150)], { werbungskosten: 120 }, 420],
    [
      'without earnings all of them go off',
      [unterhalt(300)],
      { pflichtversicherungen: 35, kfzHaftpflicht: 20, altersvorsorge: 5, werbungskosten: 10 },
      200,
    ],
    ['never below zero', [unterhalt(20)], {}, 0],
    ['no basic amount off other income', [unterhalt(99)], {}, 69],
    ['the lump sum is never more than 30', [unterhalt(300)], { privateVersicherungen: 80 }, 270],
  ])('%s', (_name, einkommen, absetzungen, soll) => {
    expect(zaehlt(einkommen, absetzungen)).toBe(soll)
  })

  test('the reasoning of the rest', () => {
    const e = aus([lohn(40), unterhalt(150)], { pflichtversicherungen: 35 })
    expect(lies(knoten(e, 'p11b.rest'))).toBe('Von 65,00 € hat der Lohn 40,00 € getragen. Vom anderen Einkommen gehen noch 25,00 € ab.')
    expect(lies(knoten(e, 'p11b.sonstiges'))).toBe('150,00 € − 25,00 € = 125,00 €')
  })
})

describe('§ 6 GrusiGV, lump sums', () => {
  test.each<[string, string, Absetzungen, number]>([
    ['adult without proof', '2008-03-31', {}, 270],
    ['18 inside the month', '2008-03-31', {}, 270],
    ['minor without a contract', '2008-04-01', {}, 300],
    ['minor with a contract of one euro', '2008-04-01', { privateVersicherungen: 1 }, 270],
    ['minor with a contract of one cent', '2008-04-01', { privateVersicherungen: 0.01 }, 270],
    ['minor with compulsory insurance only', '2008-04-01', { kfzHaftpflicht: 12 }, 288],
  ])('%s', (_name, geburtsdatum, absetzungen, soll) => {
    const k = kind('k', geburtsdatum, { einkommen: [unterhalt(300)], absetzungen })
    expect(rechneAus(fall({ personen: [person('p1'), k], unterkunft: { grundmiete: 900 } })).personen.k?.bereinigtesEinkommen).toBe(soll)
  })

  test.each<[string, Absetzungen, number]>([
    ['16 km on 19 days: 60.80', { entfernungKilometer: 16, arbeitstage: 19 }, 409.2],
    ['fares 70 are higher', { entfernungKilometer: 16, arbeitstage: 19, fahrtkosten: 70 }, 400],
    ['fares 50 are lower', { entfernungKilometer: 16, arbeitstage: 19, fahrtkosten: 50 }, 409.2],
    ['fares alone', { fahrtkosten: 58 }, 412],
    ['12.345 km on 1 day: 2.469', { entfernungKilometer: 12.345, arbeitstage: 1 }, 467.53],
    ['no day at work', { entfernungKilometer: 16, arbeitstage: 0 }, 470],
    ['meals on 5 days: 30', { verpflegungsmehraufwandTage: 5 }, 440],
  ])('commute and meals, off a pension of 500: %s', (_name, absetzungen, soll) => {
    expect(zaehlt([{ art: 'rente', betrag: 500 }], absetzungen)).toBe(soll)
    expect(zaehlt([{ art: 'rente', betrag: 500 }], absetzungen, {}, '2023-03')).toBe(soll)
  })
  test('hints on commute and pension plan', () => {
    expect(hatHinweis(aus([lohn(500)], { entfernungKilometer: 16, arbeitstage: 19, fahrtkosten: 50 }), 'Weg zur Arbeit')).toBe(true)
    expect(hatHinweis(aus([lohn(500)], { entfernungKilometer: 16, arbeitstage: 19 }), 'Weg zur Arbeit')).toBe(false)
    expect(hatHinweis(aus([lohn(500)], { altersvorsorge: 5 }), '3 % des Einkommens')).toBe(true)
    expect(hatHinweis(aus([], { altersvorsorge: 5 }), '3 % des Einkommens')).toBe(false)
  })
  test('the reasoning lists each of them', () => {
    const e = aus([lohn(900)], { entfernungKilometer: 16, arbeitstage: 19, kfzHaftpflicht: 45, verpflegungsmehraufwandTage: 2 })
    expect(lies(knoten(e, 'p11b.absetzungen'))).toBe('30,00 € + 45,00 € + 60,80 € + 12,00 € = 147,80 €')
    expect(lies(knoten(e, 'p11b.fahrtkosten'))).toBe('16 km × 19 Tage × 0,20 € = 60,80 €')
    expect(lies(knoten(e, 'p11b.verpflegung'))).toBe('2 Tage × 6,00 € = 12,00 €')
  })
})

describe('§ 11b Abs. 1 Nr. 7, 8 SGB II', () => {
  test.each<[string, Einkommen[], Absetzungen, number]>([
    ['titled maintenance off all income', [lohn(600), unterhalt(100)], { unterhaltTituliert: 200 }, 292], // 392 + 100 − 200
    ['not below zero', [unterhalt(100)], { unterhaltTituliert: 200 }, 0],
    ['amount counted at the BAföG of a child', [unterhalt(300)], { ausbildungsfoerderungEltern: 120 }, 150],
    ['both', [unterhalt(300)], { unterhaltTituliert: 100, ausbildungsfoerderungEltern: 120 }, 50],
  ])('%s', (_name, einkommen, absetzungen, soll) => {
    expect(zaehlt(einkommen, absetzungen)).toBe(soll)
  })
  test('hint and sentence', () => {
    const e = aus([unterhalt(300)], { unterhaltTituliert: 100 })
    expect(hatHinweis(e, 'Unterhaltstitel')).toBe(true)
    expect(lies(knoten(e, 'p11.einkommen'))).toBe('270,00 € − 100,00 € = 170,00 €')
    expect(lies(knoten(aus([unterhalt(130)], { unterhaltTituliert: 200 }), 'p11.einkommen'))).toBe('100,00 € − 200,00 €, nicht unter null = 0,00 €')
    expect(lies(knoten(aus([unterhalt(130)], { unterhaltTituliert: 100 }), 'p11.einkommen'))).toBe('100,00 € − 100,00 € = 0,00 €')
    expect(lies(knoten(aus([unterhalt(20)], { unterhaltTituliert: 10, ausbildungsfoerderungEltern: 5 }), 'p11.einkommen'))).toBe(
      '0,00 € − 10,00 € − 5,00 €, nicht unter null = 0,00 €',
    )
    expect(lies(knoten(aus([unterhalt(130), lohn(200)]), 'p11.einkommen'))).toBe('80,00 € + 130,00 € = 210,00 €')
    const beides = (unterhaltTituliert: number) =>
      lies(knoten(aus([unterhalt(130), lohn(200)], { unterhaltTituliert, ausbildungsfoerderungEltern: 100 }), 'p11.einkommen'))
    expect(beides(110)).toBe('80,00 € + 130,00 € − 110,00 € − 100,00 € = 0,00 €')
    expect(beides(110.01)).toBe('80,00 € + 130,00 € − 110,01 € − 100,00 €, nicht unter null = 0,00 €')
    expect(lies(knoten(aus([unterhalt(130)], { unterhaltTituliert: 0.01 }), 'p11.einkommen'))).toBe('100,00 € − 0,01 € = 99,99 €')
    expect(lies(knoten(aus([unterhalt(30)]), 'p11b.sonstiges'))).toBe('30,00 € − 30,00 € = 0,00 €')
    expect(knoten(aus([unterhalt(130)]), 'p11.einkommen').aus[0]?.schluessel).toBe('keine')
  })
  test('maintenance does not come off the Kindergeld of a child', () => {
    const k = kind('k', '2006-01-15', { einkommen: [{ art: 'kindergeld', betrag: 259 }], absetzungen: { unterhaltTituliert: 100 } })
    expect(rechneAus(fall({ personen: [person('p1'), k] })).personen.k?.bereinigtesEinkommen).toBe(229)
  })
})

describe('§ 11b Abs. 2b Satz 4, 5 SGB II, training benefits', () => {
  const bafoeg = (betrag: number): Einkommen => ({ art: 'bafoeg', betrag })
  test.each<[string, Einkommen[], Absetzungen, number]>([
    ['at least 100', [bafoeg(500)], {}, 400],
    ['30 + 69 are less', [bafoeg(500)], { werbungskosten: 69 }, 400],
    ['30 + 70.01 are more', [bafoeg(500)], { werbungskosten: 70.01 }, 399.99],
    ['not more than the benefit', [bafoeg(80)], {}, 0],
    ['what it does not bear goes off other income', [bafoeg(80), unterhalt(200)], { werbungskosten: 100 }, 150],
    ['what it bears does not go off again', [bafoeg(500), unterhalt(200)], {}, 600],
    ['with earnings the basic amount has been taken', [bafoeg(500), lohn(200)], {}, 580],
    ['with small earnings the rest of the lump sum goes off the benefit', [bafoeg(500), lohn(20)], {}, 490],
    ['two benefits once', [bafoeg(300), { art: 'bab', betrag: 200 }], {}, 400],
    ['earnings that are free in full are none', [bafoeg(500), { art: 'ehrenamt', betrag: 100 }], {}, 400],
  ])('%s', (_name, einkommen, absetzungen, soll) => {
    expect(zaehlt(einkommen, absetzungen)).toBe(soll)
  })
  test.each(['2023-06', '2023-07'])('below and above 25, in %s too', (monat) => {
    expect(zaehlt([bafoeg(500)], {}, { geburtsdatum: '2004-05-15', ausbildung: 'studium' }, monat)).toBe(400)
    expect(zaehlt([bafoeg(500)], {}, { ausbildung: 'studium' }, monat)).toBe(400)
  })
  test('the reasoning', () => {
    const e = aus([bafoeg(80), unterhalt(200)], { werbungskosten: 100 })
    expect(lies(knoten(e, 'p11b.ausbildungsleistung'))).toBe('Von der Förderung von 80,00 € gehen 80,00 € ab: 0,00 €')
    expect(lies(knoten(aus([bafoeg(500)], { werbungskosten: 120 }), 'p11b.ausbildungsleistung'))).toBe(
      'Von der Förderung von 500,00 € gehen 150,00 € ab: 350,00 €',
    )
    expect(lies(knoten(e, 'p11b.rest'))).toBe('Von 130,00 € trägt die Förderung 80,00 €. Vom anderen Einkommen gehen noch 50,00 € ab.')
  })
})

describe('what is said of the deductions', () => {
  const abzuege = (absetzungen: Absetzungen, teil: Partial<Person> = {}) =>
    knoten(aus([unterhalt(300)], absetzungen, teil), 'p11b.absetzungen').aus.map((k) => [k.schluessel.replace(/^.*\.absetzungen\./, ''), k.wert])

  test('each that is stated, to the cent, and no other', () => {
    expect(abzuege({})).toEqual([['pauschale.versicherung.volljaehrig', 3000]])
    const cent = { kfzHaftpflicht: 0.01, pflichtversicherungen: 0.01, altersvorsorge: 0.01, werbungskosten: 0.01, fahrtkosten: 0.01 }
    expect(abzuege(cent).slice(1)).toEqual(Object.keys(cent).map((feld) => [feld, 1]))
    expect(abzuege({ verpflegungsmehraufwandTage: 1 })[1]).toEqual(['p11b.verpflegung', 600])
  })

  test('the lump sum of the age', () => {
    const mit = (geburtsdatum: string, absetzungen: Absetzungen) => {
      const k = kind('k', geburtsdatum, { einkommen: [unterhalt(300)], absetzungen })
      return knoten(rechneAus(fall({ personen: [person('p1'), k], unterkunft: { grundmiete: 900 } })), 'p11b.absetzungen', 1).aus[0]?.schluessel
    }
    expect(mit('2008-03-31', {})).toBe('pauschale.versicherung.volljaehrig')
    expect(mit('2008-04-01', { privateVersicherungen: 1 })).toBe('pauschale.versicherung.minderjaehrig')
  })

  test('hints from the first cent, none without', () => {
    const worte = ['geförderten Altersvorsorge', 'Weg zur Arbeit', 'Unterhaltstitel']
    const gegeben = (absetzungen: Absetzungen) => worte.map((w) => hatHinweis(aus([unterhalt(300)], absetzungen), w))
    expect(gegeben({})).toEqual([false, false, false])
    expect(gegeben({ altersvorsorge: 0.01, unterhaltTituliert: 0.01 })).toEqual([true, false, true])
    expect(gegeben({ fahrtkosten: 0.01, entfernungKilometer: 0.001, arbeitstage: 1 })).toEqual([false, true, false])
    expect(gegeben({ fahrtkosten: 10 })).toEqual([false, false, false])
    expect(gegeben({ entfernungKilometer: 10, arbeitstage: 1 })).toEqual([false, false, false])
  })

  test('one cent comes off the Kindergeld of a child, and where nothing does, no sentence says so', () => {
    const mit = (absetzungen: Absetzungen) => {
      const k = kind('k', '2009-01-15', { einkommen: [{ art: 'kindergeld', betrag: 259 }], absetzungen })
      return rechneAus(fall({ personen: [person('p1'), k] }))
    }
    expect(mit({ kfzHaftpflicht: 0.01 }).personen.k?.bereinigtesEinkommen).toBe(258.99)
    expect(lies(knoten(mit({ kfzHaftpflicht: 10 }), 'p11b.rest', 1))).toBe('Absetzungen, die noch nicht berücksichtigt sind: 10,00 €')
    expect(() => knoten(mit({}), 'p11b.kindergeld')).toThrow('no node')
  })
})
