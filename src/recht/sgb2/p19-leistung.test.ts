import { describe, expect, test } from 'vitest'
import { type BildungTeilhabe, type Einkommen, type Falldatei, Lage, monatAus, type Person, rechne, rechtIm } from '../index.ts'
import { fall, hatHinweis, kind, knoten, paar, person, rechneAus } from '../testhilfe.ts'
import { liesEin } from './einlesen.ts'
import { leistungRegel } from './p19-leistung.ts'

const unterhalt = (betrag: number): Einkommen => ({ art: 'unterhalt', betrag })
const alg = (betrag: number): Einkommen => ({ art: 'arbeitslosengeld', betrag })

describe('§ 19 Abs. 3 SGB II: income covers Regel- and Mehrbedarf first, then housing', () => {
  // single adult, 563 + 35 % (197.05) + rent 420 = 1180.05; counted income is 30 less
  test.each([
    [0, 760.05, 420, 'no income'],
    [130, 660.05, 420, 'every euro relieves the Bund first'],
    [790.04, 0.01, 420, 'one cent of the Mehrbedarf is left'],
    [790.05, 0, 420, 'Regel- and Mehrbedarf are covered'],
    [890.05, 0, 320, 'then housing'],
    [1210.04, 0, 0.01, 'one cent is left'],
    [1210.05, 0, 0, 'all covered'],
  ])('Arbeitslosengeld %d €: Bund %d €, Kommune %d € (%s)', (betrag, bund, kommune) => {
    const personen = [person('p1', { teilhabeAmArbeitsleben: true, einkommen: [alg(betrag)] })]
    const e = rechneAus(fall({ unterkunft: { grundmiete: 420 }, personen }))
    expect(e.kostentraeger).toEqual({ bund, kommune })
    expect(e.anspruch).toBe(Math.round((bund + kommune) * 100) / 100)
    expect(e.hilfebeduerftig).toBe(bund + kommune > 0)
  })

  test('assets too', () => {
    const personen = [person('p1', { vermoegen: [{ art: 'bar-und-konto', wert: 15600 }] })]
    expect(rechneAus(fall({ unterkunft: { grundmiete: 420 }, personen })).kostentraeger).toEqual({ bund: 0, kommune: 383 })
  })
})

describe('§§ 6, 46 SGB II: who pays', () => {
  const schulkind = (teil: Partial<Person> = {}) => kind('k1', '2018-01-01', { eltern: ['p1', 'p2'], ...teil })

  test('Sofortzuschlag and § 26: Bund; § 24 Abs. 3 and § 28: Kommune', () => {
    const bildungTeilhabe: BildungTeilhabe[] = [{ art: 'ausflug', betrag: 20 }]
    const personen = [...paar({ zuschussVersicherung: 100, erstausstattung: 300 }), schulkind({ bildungTeilhabe })]
    const e = rechneAus(fall({ unterkunft: { grundmiete: 600 }, personen }))
    expect(e.personen.p1).toMatchObject({ bund: 606, kommune: 500, anspruch: 1106 })
    expect(e.personen.p2).toMatchObject({ bund: 506, kommune: 200, anspruch: 706 })
    expect(e.personen.k1).toMatchObject({ bund: 415, kommune: 220, anspruch: 635, sofortzuschlag: 25, bildungTeilhabe: 20 })
    expect(hatHinweis(e, 'dem Bund zugeordnet')).toBe(true)
    expect(hatHinweis(rechneAus(fall()), 'dem Bund zugeordnet')).toBe(false)
  })

  test('§ 27 Abs. 2: Bund', () => {
    const trainee: Partial<Person> = { ausgeschlossen: 'bafoeg-oder-bab', ausbildung: 'studium', entbindungstermin: '2026-05-01' }
    const e = rechneAus(fall({ unterkunft: { grundmiete: 420 }, personen: [person('p1', trainee)] }))
    expect(e.personen.p1).toMatchObject({ leistung: 95.71, bund: 95.71, kommune: 0 })
    expect(hatHinweis(e, 'dem Bund zugeordnet')).toBe(true)
  })

  test('in part of a month each side has its days', () => {
    // 11 of 30 days: 983 → 360.43, of it 420 → 154
    const e = rechneAus(fall({ monat: '2026-03', anspruchVon: '2026-03-21', unterkunft: { grundmiete: 420 } }))
    expect(e.kostentraeger).toEqual({ bund: 206.43, kommune: 154 })
    expect(e.anspruch).toBe(360.43)
  })

  test('nobody who is employable: nothing at all', () => {
    const e = rechneAus(fall({ unterkunft: { grundmiete: 420 }, personen: [person('p1', { erwerbsfaehig: false, erstausstattung: 100 })] }))
    expect(e.kostentraeger).toEqual({ bund: 0, kommune: 0 })
    expect(e.personen.p1).toMatchObject({ leistung: 0, minderung: 0, erstausstattung: 0, aufrechnung: 0, sofortzuschlag: 0 })
  })
})

describe('§ 9 Abs. 2 Satz 4, § 19 Abs. 3 Satz 3 SGB II: education', () => {
  const bt = (betrag: number): BildungTeilhabe[] => [{ art: 'mittagsverpflegung', betrag }]
  const eltern = ['p1', 'p2']
  /** Couple, need 1012, with counted income of 1012 + needs of the children (390 each) + `darueber`. */
  function familie(darueber: number, kinder: readonly Partial<Person>[]): Falldatei {
    const betrag = 1012 + 390 * kinder.length + 30 + darueber
    const personen = [...paar({ einkommen: [alg(betrag)] }), ...kinder.map((k, i) => kind(`k${i}`, '2018-01-01', { eltern, ...k }))]
    return fall({ personen })
  }
  const bildung = (f: Falldatei) =>
    Object.entries(rechneAus(f).personen)
      .filter(([id]) => id.startsWith('k'))
      .map(([, p]) => p.bildungTeilhabe)

  test('inside a Bedarfsgemeinschaft with an open need: uncut', () => {
    expect(bildung(familie(-0.01, [{ bildungTeilhabe: bt(60) }]))).toEqual([60])
    expect(bildung(familie(0, [{ bildungTeilhabe: bt(60) }]))).toEqual([60])
  })

  test.each([
    [30, [60, 60], [45, 45], 'equal parts'],
    [30.01, [60, 60], [44.99, 45], 'the cent left over to the first'],
    [50, [60, 20], [30, 0], 'what one does not use goes to the others: 25 + 5'],
    [100, [60, 20], [0, 0], 'all covered'],
    [79.99, [60, 20], [0.01, 0], 'one cent is left'],
    [40, [60, 0], [20, 0], 'only those with such needs take part'],
    [90, [60, 20, 60], [25, 0, 25], 'three rounds: 30 each, 10 left over, 5 each'],
  ])('%d € above all needs, education %o: %o are paid (%s)', (darueber, bedarfe, erwartet) => {
    const f = familie(
      darueber,
      bedarfe.map((b) => (b > 0 ? { bildungTeilhabe: bt(b) } : {})),
    )
    expect(bildung(f)).toEqual(erwartet)
  })

  test('a child with own income above its need, but not with Kindergeld, uses it for its own education first', () => {
    const offen = (einkommen: Einkommen[]) =>
      rechneAus(fall({ personen: [...paar(), kind('k0', '2018-01-01', { eltern, einkommen, bildungTeilhabe: bt(60) })] })).personen.k0
    expect(offen([unterhalt(400)])).toMatchObject({ leistung: 0, bildungTeilhabe: 50, sofortzuschlag: 25 })
    expect(offen([unterhalt(450)])).toMatchObject({ bildungTeilhabe: 0 })
    expect(offen([unterhalt(390), { art: 'kindergeld', betrag: 259 }])).toMatchObject({ bildungTeilhabe: 60 })
    expect(offen([unterhalt(389)])).toMatchObject({ leistung: 1, bildungTeilhabe: 60 })
  })

  test('is explained: need less means', () => {
    const e = rechneAus(familie(50, [{ bildungTeilhabe: bt(60) }, { bildungTeilhabe: bt(20) }]))
    expect(knoten(e, 'p28.leistung', 2).satz()).toBe('60,00\u00a0€ − 30,00\u00a0€ Einkommen und Vermögen über dem übrigen Bedarf = 30,00\u00a0€')
    expect(knoten(e, 'personen[2].bildungTeilhabe[0].betrag').wert).toBe(6000)
  })
})

describe('the working sheet after a calculation, as populations read it', () => {
  /** Bund and Kommune of each person in cents, straight from the sheet. */
  function blatt(f: Falldatei): [number, number][] {
    const recht = rechtIm(monatAus(f.monat))
    const l = new Lage(recht)
    expect(liesEin(l, f, recht)).toEqual([])
    rechne(l, recht.erster, [])
    return f.personen.map((_, i) => [l.person(i).bund, l.person(i).kommune])
  }
  test.each([
    ['with a claim', fall({ unterkunft: { grundmiete: 420 }, personen: [person('p1', { zuschussVersicherung: 10, erstausstattung: 20 })] })],
    [
      'with children and education',
      fall({
        unterkunft: { grundmiete: 420 },
        personen: [...paar(), kind('k1', '2018-01-01', { bildungTeilhabe: [{ art: 'ausflug', betrag: 9 }] })],
      }),
    ],
    ['with a reduction', fall({ unterkunft: { grundmiete: 420 }, personen: [person('p1', { minderungen: [{ art: 'pflichtverletzung' }] })] })],
    ['nobody entitled', fall({ unterkunft: { grundmiete: 420 }, personen: [person('p1', { erwerbsfaehig: false })] })],
  ])('%s: the same as the result', (_fall, f) => {
    const e = rechneAus(f)
    expect(blatt(f)).toEqual(Object.values(e.personen).map((p) => [Math.round(p.bund * 100), Math.round(p.kommune * 100)]))
  })
})

describe('reasoning of the benefit', () => {
  test('only what is paid stands below the claim', () => {
    const teile = (p: Partial<Person>) => knoten(rechneAus(fall({ personen: [person('p1', p)] })), 'anspruch.person').aus.map((k) => k.schluessel)
    expect(teile({})).toEqual(['p19.leistung'])
    expect(teile({ erstausstattung: 10, zuschussVersicherung: 5 })).toEqual(['p19.leistung', 'personen[0].erstausstattung', 'p26.zuschuss'])
    const personen = [...paar(), kind('k1', '2018-01-01', { eltern: ['p1', 'p2'], bildungTeilhabe: [{ art: 'ausflug', betrag: 9 }] })]
    expect(knoten(rechneAus(fall({ personen })), 'anspruch.person', 2).aus.map((k) => k.schluessel)).toEqual([
      'p19.leistung',
      'p72.sofortzuschlag',
      'p28.leistung',
    ])
    const gedeckt = [
      ...paar({ einkommen: [alg(2000)] }),
      kind('k1', '2018-01-01', { eltern: ['p1', 'p2'], bildungTeilhabe: [{ art: 'ausflug', betrag: 9 }] }),
    ]
    expect(knoten(rechneAus(fall({ personen: gedeckt })), 'anspruch.person', 2).aus.map((k) => k.schluessel)).toEqual(['p19.leistung'])
  })

  test('days and who pays are hinted at only where something is paid', () => {
    const nichts = fall({ anspruchVon: '2026-03-11', personen: [person('p1', { einkommen: [alg(1000)] })] })
    expect(hatHinweis(rechneAus(nichts), 'zählen Kalendertage')).toBe(false)
    expect(hatHinweis(rechneAus(fall({ anspruchVon: '2026-03-11' })), 'zählen Kalendertage')).toBe(true)
    const trainee = fall({ personen: [person('p1', { ausgeschlossen: 'bafoeg-oder-bab', ausbildung: 'studium' })] })
    expect(hatHinweis(rechneAus(trainee), 'dem Bund zugeordnet')).toBe(false)
  })

  test('one cent is paid, explained and hinted at', () => {
    const cent: Partial<Person> = { einkommen: [alg(592.99)] }
    expect(hatHinweis(rechneAus(fall({ anspruchVon: '2026-03-11', personen: [person('p1', cent)] })), 'zählen Kalendertage')).toBe(true)
    const trainee: Partial<Person> = { ausgeschlossen: 'bafoeg-oder-bab', ausbildung: 'studium', entbindungstermin: '2026-05-01' }
    // 563 + 95.71 of need
    const e = rechneAus(fall({ personen: [person('p1', { ...trainee, einkommen: [alg(658.7 + 30)] })] }))
    expect(e.personen.p1?.leistung).toBe(0.01)
    expect(hatHinweis(e, 'dem Bund zugeordnet')).toBe(true)
    const beides = rechneAus(fall({ personen: [person('p1', { erstausstattung: 0.01, zuschussVersicherung: 0.01 })] }))
    expect(beides.personen.p1).toMatchObject({ erstausstattung: 0.01, zuschussVersicherung: 0.01, anspruch: 563.02 })
    expect(leistungRegel.satz(56_299, [56_300, 1, 30, 0])).toBe('563,00\u00a0€ − 0,01\u00a0€ = 562,99\u00a0€')
  })

  test('a subsidy that nothing is left of does not stand there', () => {
    const personen = [person('p1', { zuschussVersicherung: 5, einkommen: [alg(2000)] })]
    expect(knoten(rechneAus(fall({ personen })), 'anspruch.person').aus.map((k) => k.schluessel)).toEqual(['p19.leistung'])
  })

  test('need, shares, reduction and days stand below the claim of each person', () => {
    const personen = paar({ einkommen: [alg(230)], minderungen: [{ art: 'pflichtverletzung', prozent: 10 }] })
    const e = rechneAus(fall({ anspruchVon: '2026-03-22', unterkunft: { grundmiete: 420 }, personen }))
    const leistung = knoten(e, 'p19.leistung', 0)
    // 506 + 210 − 100 = 616; 10 % of 506; 10 days
    expect(leistung.aus.map((k) => k.wert)).toEqual([61600, 5060, 10, 21000])
    expect(leistung.wert).toBe(20533 - 1687)
    expect(leistung.satz()).toBe('616,00\u00a0€ − 50,60\u00a0€, davon 10 von 30 Tagen: 188,46\u00a0€')
    expect(knoten(e, 'p19.leistung', 1).satz()).toBe('616,00\u00a0€, davon 10 von 30 Tagen: 205,33\u00a0€')
    expect(knoten(e, 'p19.offen', 0).satz()).toBe('716,00\u00a0€ − 100,00\u00a0€ = 616,00\u00a0€')
  })

  test('a whole month says only the amount', () => {
    expect(knoten(rechneAus(fall()), 'p19.leistung').satz()).toBe('563,00\u00a0€')
    const gemindert = fall({ personen: [person('p1', { minderungen: [{ art: 'pflichtverletzung', prozent: 10 }] })] })
    expect(knoten(rechneAus(gemindert), 'p19.leistung').satz()).toBe('563,00\u00a0€ − 56,30\u00a0€ = 506,70\u00a0€')
  })
})
