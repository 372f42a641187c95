import { describe, expect, test } from 'vitest'
import type { Falldatei, Person, Unterkunft, Vermoegen } from '../index.ts'
import { fall, hatHinweis, kind, knoten, lehneAb, paar, person, rechneAus } from '../testhilfe.ts'

const konto = (wert: number): Vermoegen => ({ art: 'bar-und-konto', wert })

/** Claim of a single adult (stage 1: 563 euros since 2024, 502 in 2023) with these assets. */
function anspruch(vermoegen: readonly Vermoegen[], teil: Partial<Falldatei> = {}, p: Partial<Person> = {}): number {
  return rechneAus(fall({ personen: [person('p1', { vermoegen, ...p })], ...teil })).anspruch
}

function freibetraege(teil: Partial<Falldatei>): number[] {
  return Object.values(rechneAus(fall(teil)).personen).map((p) => p.vermoegensfreibetrag)
}

describe('§ 12 Abs. 2 SGB II bis 30.06.2026: 15.000 € je Person', () => {
  test.each([
    [15000, 563, 'at the allowance'],
    [15000.01, 562.99, 'one cent above comes off the claim'],
    [15100, 463, 'the rest of the month is still paid'],
    [15562.99, 0.01, 'one cent is left'],
    [15563, 0, 'covers the month exactly'],
    [99999, 0, 'far above'],
  ])('%d € → %d € (%s)', (wert, erwartet) => {
    expect(anspruch([konto(wert)])).toBe(erwartet)
  })

  test('100 € above with an open need of 863 €: 763 € (12, no. 16)', () => {
    expect(anspruch([konto(15100)], { unterkunft: { grundmiete: 300 } })).toBe(763)
  })

  test('what is set off is no income', () => {
    const e = rechneAus(fall({ personen: [person('p1', { vermoegen: [konto(15100)] })] }))
    expect(e.anrechenbaresEinkommen).toBe(0)
    expect(e.personen.p1).toMatchObject({ bereinigtesEinkommen: 0, anrechenbaresEinkommen: 0, leistung: 463, vermoegensfreibetrag: 15000 })
    expect(knoten(e, 'p12.uebersteigend').wert).toBe(10000)
    expect(knoten(e, 'personen[0].vermoegen[0].wert').wert).toBe(1510000)
    expect(knoten(e, 'vermoegen.freibetrag.je_person').ab).toBe('2023-01-01')
  })

  test('income first, assets on what is left: 563 − (410 − 30) − 100', () => {
    const einkommen = [{ art: 'arbeitslosengeld', betrag: 410 }] as const
    expect(anspruch([konto(15100)], {}, { einkommen })).toBe(83)
  })
})

describe('§ 12 Abs. 3, 4 SGB II bis 30.06.2026: Karenzzeit', () => {
  test.each([
    ['2025-04-01', '2026-03', 40000, 'twelfth month'],
    ['2025-04-30', '2026-03', 40000, 'from the beginning of the month'],
    ['2025-03-31', '2026-03', 15000, 'thirteenth month'],
    ['2026-03-01', '2026-03', 40000, 'first month'],
    ['2022-02-01', '2023-12', 40000, 'times before 2023 do not count'],
    ['2022-02-01', '2024-01', 15000, 'a year from January 2023'],
  ])('Bezug seit %s, Monat %s: %d € (%s)', (leistungsbezugSeit, monat, erwartet) => {
    expect(freibetraege({ monat, leistungsbezugSeit })).toEqual([erwartet])
  })

  test('leistungsbezugSeit decides, without it karenzzeit', () => {
    expect(freibetraege({ unterkunft: { karenzzeit: true } })).toEqual([40000])
    expect(freibetraege({ unterkunft: { karenzzeit: false } })).toEqual([15000])
    expect(freibetraege({ leistungsbezugSeit: '2024-01-01', unterkunft: { karenzzeit: true } })).toEqual([15000])
    expect(freibetraege({ leistungsbezugSeit: '2026-01-01', unterkunft: { karenzzeit: false } })).toEqual([40000])
  })

  test('40.000 € for the first employable person who is not excluded, 15.000 € for each other', () => {
    const personen = [kind('k1', '2018-01-01'), ...paar({ ausgeschlossen: 'altersrente' })]
    expect(freibetraege({ leistungsbezugSeit: '2026-01-01', personen })).toEqual([15000, 15000, 40000])
    const nichtErwerbsfaehig = paar({ erwerbsfaehig: false })
    expect(freibetraege({ leistungsbezugSeit: '2026-01-01', personen: nichtErwerbsfaehig })).toEqual([15000, 40000])
  })

  test('each Bedarfsgemeinschaft of a household has its own 40.000 €', () => {
    const personen = [person('p1', { geburtsdatum: '1970-01-10' }), kind('k1', '1999-01-10', { vermoegen: [konto(40100)] })]
    const e = rechneAus(fall({ leistungsbezugSeit: '2026-01-01', personen }))
    expect([e.personen.p1?.vermoegensfreibetrag, e.personen.k1?.vermoegensfreibetrag]).toEqual([40000, 40000])
    expect(e.personen.k1?.leistung).toBe(463)
    expect(e.personen.p1?.leistung).toBe(563)
  })
})

describe('§ 65a Abs. 1 SGB II: which § 12', () => {
  test.each([
    ['2026-09', { bewilligungSeit: '2026-06-30' }, 15000, 'the period began before July'],
    ['2026-09', { bewilligungSeit: '2026-07-01' }, 10000, 'the period began in July'],
    ['2026-06', { bewilligungSeit: '2026-06-01' }, 15000, 'June'],
    ['2026-06', {}, 15000, 'June, no start given'],
    ['2026-07', {}, 10000, 'neither start given: the period begins with the month'],
    ['2026-07', { leistungsbezugSeit: '2025-06-15' }, 15000, 'regular periods: June 2026 to May 2027'],
    ['2026-12', { leistungsbezugSeit: '2025-06-15' }, 15000, 'still the period from June 2026'],
    ['2026-07', { leistungsbezugSeit: '2025-07-01' }, 10000, 'regular periods: from July 2026'],
    ['2026-12', { leistungsbezugSeit: '2026-01-01' }, 40000, 'old period and old Karenzzeit go on'],
    ['2026-12', { leistungsbezugSeit: '2025-12-01', bewilligungSeit: '2026-06-01' }, 15000, 'old period, Karenzzeit over'],
    ['2026-09', { leistungsbezugSeit: '2026-08-01' }, 10000, 'new period: no Karenzzeit for money'],
  ] as [string, Partial<Falldatei>, number, string][])('Monat %s, %o: %d € (%s)', (monat, teil, erwartet) => {
    expect(freibetraege({ monat, ...teil })).toEqual([erwartet])
  })

  test('a period from June 2026 and a breach of July 2026: old § 12, new § 31a (12, no. 2)', () => {
    const personen = [person('p1', { vermoegen: [konto(15100)], minderungen: [{ art: 'pflichtverletzung' }] })]
    const e = rechneAus(fall({ monat: '2026-08', bewilligungSeit: '2026-06-01', personen }))
    expect(e.personen.p1).toMatchObject({ vermoegensfreibetrag: 15000, minderung: 168.9, leistung: 294.1 })
    expect(knoten(e, 'vermoegen.freibetrag.je_person').wert).toBe(1500000)
    expect(knoten(e, 'p31.minderung').wert).toBe(16890)
  })

  test('an assumed start of the period is named where assets hang on it', () => {
    const worte = 'Wann der Bewilligungszeitraum begonnen hat'
    const mit = [person('p1', { vermoegen: [konto(1)] })]
    expect(hatHinweis(rechneAus(fall({ monat: '2026-07', personen: mit })), worte)).toBe(true)
    expect(hatHinweis(rechneAus(fall({ monat: '2026-07', personen: mit, bewilligungSeit: '2026-07-01' })), worte)).toBe(false)
    expect(hatHinweis(rechneAus(fall({ monat: '2026-07' })), worte)).toBe(false)
    expect(hatHinweis(rechneAus(fall({ monat: '2026-06', personen: mit })), worte)).toBe(false)
  })
})

describe('§ 12 Abs. 2 SGB II seit 01.07.2026: nach dem Alter', () => {
  const alter = (geburtsdatum: string, monat = '2026-07') => freibetraege({ monat, personen: [person('p1', { geburtsdatum })] })[0]

  test.each([
    ['1996-08-01', 5000, 'birthday on the 1st of the next month'],
    ['1996-07-31', 10000, 'from the first of the month'],
    ['1996-07-01', 10000, '30th birthday on the 1st (12, no. 1)'],
    ['1986-08-01', 10000, '39'],
    ['1986-07-31', 12500, '40th birthday'],
    ['1976-08-01', 12500, '49'],
    ['1976-07-31', 20000, '50th birthday'],
    ['1960-01-15', 20000, '66'],
  ])('geboren %s: %d € (%s)', (geburtsdatum, erwartet) => {
    expect(alter(geburtsdatum)).toBe(erwartet)
  })

  test('couple of 52 and 38 with a child of 10: 35.000 €, before 70.000 € and 45.000 €', () => {
    const personen = [...paar({ geburtsdatum: '1974-01-10' }, { geburtsdatum: '1988-01-10' }), kind('k1', '2016-01-10', { eltern: ['p1', 'p2'] })]
    const summe = (teil: Partial<Falldatei>) => freibetraege({ monat: '2026-09', personen, ...teil }).reduce((a, b) => a + b)
    expect(freibetraege({ monat: '2026-09', personen })).toEqual([20000, 10000, 5000])
    expect(summe({ bewilligungSeit: '2026-07-01' })).toBe(35000)
    expect(summe({ bewilligungSeit: '2026-06-01', leistungsbezugSeit: '2026-01-01' })).toBe(70000)
    expect(summe({ bewilligungSeit: '2026-06-01', leistungsbezugSeit: '2025-06-01' })).toBe(45000)
  })

  test('the allowance of the age stands in the reasoning with its date', () => {
    const e = rechneAus(fall({ monat: '2026-07', personen: [person('p1', { vermoegen: [konto(10050)] })] }))
    expect(e.anspruch).toBe(513)
    expect(knoten(e, 'vermoegen.freibetrag.ab_31_lebensjahr').ab).toBe('2026-07-01')
  })

  test.each([
    ['1996-08-01', true],
    ['1986-08-01', true],
    ['1976-08-01', true],
    ['1997-08-01', false],
    ['1996-08-02', false],
    ['1996-09-01', false],
    ['1996-07-01', false],
  ])('born %s: the open question is named: %s', (geburtsdatum, erwartet) => {
    const worte = 'Ersten des nächsten Monats Geburtstag'
    const personen = [person('p1', { geburtsdatum, vermoegen: [konto(1)] })]
    expect(hatHinweis(rechneAus(fall({ monat: '2026-07', personen })), worte)).toBe(erwartet)
    expect(hatHinweis(rechneAus(fall({ monat: '2026-07', personen, bewilligungSeit: '2026-06-01' })), worte)).toBe(false)
    expect(hatHinweis(rechneAus(fall({ monat: '2026-07', personen: [person('p1', { geburtsdatum })] })), worte)).toBe(false)
  })

  test('persons of a case calculated before are no persons of this one', () => {
    const traegt = { vermoegen: [konto(1)] }
    const zuvor = fall({ monat: '2026-07', personen: paar(traegt, { geburtsdatum: '1996-08-01' }) })
    expect(hatHinweis(rechneAus(zuvor), 'Ersten des nächsten Monats')).toBe(true)
    expect(hatHinweis(rechneAus(fall({ monat: '2026-07', personen: [person('p1', traegt)] })), 'Ersten des nächsten Monats')).toBe(false)
  })

  test('December looks at January', () => {
    const personen = [person('p1', { geburtsdatum: '1997-01-01', vermoegen: [konto(1)] })]
    expect(hatHinweis(rechneAus(fall({ monat: '2026-12', personen })), 'Ersten des nächsten Monats')).toBe(true)
  })
})

describe('§ 12 Abs. 2 Satz 2 SGB II: unused allowances move', () => {
  test.each([
    [30000, 0, 1012, 'both allowances'],
    [30100, 0, 912, '100 € above both'],
    [30100, 15000, 0, 'nothing is unused'],
    [20000, 10000, 1012, 'exactly what is unused'],
    [20000, 10000.5, 1011.5, 'fifty cents more'],
  ])('partner with %d €, the other with %d €: %d € (%s)', (erster, zweiter, erwartet) => {
    const personen = paar({ vermoegen: [konto(erster)] }, { vermoegen: [konto(zweiter)] })
    expect(rechneAus(fall({ personen })).anspruch).toBe(erwartet)
  })

  test('the surplus of adults is distributed like income, cents left over to the first', () => {
    const personen = paar({}, { vermoegen: [konto(30100.01)] })
    const e = rechneAus(fall({ personen }))
    expect([e.personen.p1?.leistung, e.personen.p2?.leistung]).toEqual([455.99, 456])
    expect(knoten(e, 'p12.anteil', 0).wert).toBe(5001)
    expect(knoten(e, 'p12.ungenutzt').wert).toBe(1500000)
    expect(knoten(e, 'p12.ungenutzt').aus.map((k) => k.schluessel)).toEqual(['uebertragen', 'p12.freibetrag', 'personen[0].vermoegen'])
    expect(knoten(e, 'personen[0].vermoegen').name).toBe('Kein Vermögen, das zählt')
    expect(rechneAus(fall({ personen: paar({ vermoegen: [konto(0.01)] }, { vermoegen: [konto(30100)] }) })).anspruch).toBe(911.99)
    expect(knoten(e, 'p12.ungenutzt').satz()).toBe('Von ihren Freibeträgen nutzen die anderen 15.000,00\u00a0€ nicht.')
    expect(hatHinweis(e, 'Nicht genutzte Vermögensfreibeträge')).toBe(true)
  })

  test('who has exactly the allowance leaves nothing and does not stand in the reasoning', () => {
    const e = rechneAus(fall({ personen: paar({ vermoegen: [konto(30100)] }, { vermoegen: [konto(15000)] }) }))
    expect(knoten(e, 'p12.ungenutzt').aus.map((k) => k.schluessel)).toEqual(['uebertragen'])
  })

  test('what has moved to one person does not move to the next', () => {
    const personen = [...paar({ vermoegen: [konto(20000)] }, { vermoegen: [konto(20000)] }), kind('k1', '2018-01-01', { eltern: ['p1', 'p2'] })]
    const e = rechneAus(fall({ personen }))
    expect(e.anspruch).toBe(506 + 506 + 390 + 25)
    expect(rechneAus(fall({ personen: personen.map((p) => ({ ...p, ...(p.id === 'p2' ? { vermoegen: [konto(25100)] } : {}) })) })).anspruch).toBe(
      1327,
    )
    const zweite = rechneAus(fall({ personen: personen.map((p) => ({ ...p, ...(p.id === 'p2' ? { vermoegen: [konto(25100)] } : {}) })) }))
    expect(knoten(zweite, 'p12.ungenutzt', 1).satz()).toBe(
      'Von ihren Freibeträgen nutzen die anderen noch 10.000,00\u00a0€ nicht; 5.000,00\u00a0€ sind schon übertragen.',
    )
    expect(knoten(zweite, 'personen[1].vermoegen[0].wert').wert).toBe(2510000)
  })

  test('in the order of the file, a child uses an allowance as an adult does', () => {
    const p1 = { vermoegen: [konto(25000)] }
    const p2 = { vermoegen: [konto(5000)] }
    const k = kind('k1', '2018-01-01', { eltern: ['p1', 'p2'], vermoegen: [konto(15100)] })
    const erwachsene = paar(p1, p2)
    const kindZuletzt = rechneAus(fall({ personen: [...erwachsene, k] }))
    expect(kindZuletzt.personen.k1?.leistung).toBe(290)
    expect(kindZuletzt.anspruch).toBe(506 + 506 + 290 + 25)
    expect(knoten(kindZuletzt, 'p12.uebersteigend', 2).satz()).toContain('nicht genutzte Freibeträge der anderen 0,00')
    const kindZuerst = rechneAus(fall({ personen: [k, ...erwachsene] }))
    // 100 over needs of 390, 506, 506 (sum 1402): 27.817, 36.091, 36.091
    expect(kindZuerst.personen.k1?.leistung).toBe(362.18)
    expect(kindZuerst.personen.p1?.leistung).toBe(469.91)
    expect(kindZuerst.anspruch).toBe(kindZuletzt.anspruch)
    expect(hatHinweis(kindZuletzt, 'Nicht genutzte Vermögensfreibeträge')).toBe(true)
  })

  test('who is excluded stays with assets and allowance', () => {
    const frei = paar({ vermoegen: [konto(30000)] }, { ausgeschlossen: 'altersrente' })
    expect(rechneAus(fall({ personen: frei })).anspruch).toBe(506)
    const ueber = paar({}, { ausgeschlossen: 'altersrente', vermoegen: [konto(30200)] })
    expect(rechneAus(fall({ personen: ueber })).anspruch).toBe(306)
  })

  test('who does not live here has no allowance for the others', () => {
    const personen = paar({ vermoegen: [konto(15100)] }, { imHaushalt: false })
    expect(rechneAus(fall({ personen })).personen.p1?.leistung).toBe(463)
  })

  test('no hint where nothing moves', () => {
    const personen = paar({ vermoegen: [konto(15000)] })
    expect(hatHinweis(rechneAus(fall({ personen })), 'Nicht genutzte')).toBe(false)
    expect(hatHinweis(rechneAus(fall({ personen: [person('p1', { vermoegen: [konto(15001)] })] })), 'Nicht genutzte')).toBe(false)
  })
})

describe('§ 9 Abs. 2, § 12 SGB II: assets of a child', () => {
  const familie = (wert: number, teil: Partial<Person> = {}, p1: Partial<Person> = {}) =>
    rechneAus(fall({ personen: [...paar(p1), kind('k1', '2018-01-01', { eltern: ['p1', 'p2'], vermoegen: [konto(wert)], ...teil })] }))

  test('serve only the child', () => {
    const e = familie(15100, {}, { vermoegen: [konto(30000)] })
    expect(e.personen.k1?.leistung).toBe(290)
    expect(e.personen.p1?.leistung).toBe(506)
    expect(knoten(e, 'p12.eigenes', 2).wert).toBe(10000)
  })

  test('above the own allowance for the own need: the child leaves, though others have unused allowances', () => {
    const e = familie(15390)
    expect(e.personen.k1).toMatchObject({ leistung: 0, anspruch: 0 })
    expect(e.gesamtbedarf).toBe(1012)
  })

  test('one cent less: it stays, and the unused allowances move to it', () => {
    expect(familie(15389.99).personen.k1?.leistung).toBe(390)
  })

  test('the child that leaves takes its allowance along', () => {
    const e = familie(15390, {}, { vermoegen: [konto(30100)] })
    expect(e.anspruch).toBe(912)
  })

  test('with Kindergeld: 15.131 € and 259 € cover 390 €', () => {
    const einkommen = [{ art: 'kindergeld', betrag: 259 }] as const
    expect(familie(15131, { einkommen }).gesamtbedarf).toBe(1012)
    expect(familie(15130.99, { einkommen }).gesamtbedarf).toBe(1402)
  })

  test('a parent in the middle of three generations serves herself and her child, not the grandparent', () => {
    const personen = [
      person('oma', { geburtsdatum: '1970-01-10' }),
      person('mutter', { geburtsdatum: '2003-01-10', eltern: ['oma'], vermoegen: [konto(45300)] }),
      person('enkel', { geburtsdatum: '2018-01-10', eltern: ['mutter'] }),
    ]
    const e = rechneAus(fall({ personen }))
    // 45,300 − 3 × 15,000 = 300 over the mother's and the grandchild's need
    const bedarf = (id: string) => e.personen[id]?.bedarf ?? 0
    const leistung = (id: string) => e.personen[id]?.leistung ?? 0
    expect(leistung('oma')).toBe(bedarf('oma'))
    expect(Math.round((leistung('mutter') + leistung('enkel')) * 100)).toBe(Math.round((bedarf('mutter') + bedarf('enkel') - 300) * 100))
    const anteil = Math.floor((30000 * bedarf('enkel')) / (bedarf('mutter') + bedarf('enkel')))
    expect([anteil, anteil + 1]).toContain(knoten(e, 'p12.anteil-elternteil', 2).wert)
  })

  test('two such parents, each for the own child; then the grandmother for both, never for the grandchildren', () => {
    const personen = [
      person('enkel', { geburtsdatum: '2018-01-10', eltern: ['mutter'], vermoegen: [konto(15000)] }),
      person('mutter', { geburtsdatum: '2003-01-10', eltern: ['oma'], vermoegen: [konto(15100)] }),
      person('oma', { geburtsdatum: '1970-01-10', vermoegen: [konto(15100)] }),
      person('zweite', { geburtsdatum: '2003-01-10', eltern: ['oma'], vermoegen: [konto(15200)] }),
      person('anderer', { geburtsdatum: '2018-01-10', eltern: ['zweite'], vermoegen: [konto(15000)] }),
    ]
    const e = rechneAus(fall({ personen }))
    // 100 over 630.56 and 390: 61.79, 38.21; 200: 123.57, 76.43; then 100 over 563, 568.77, 506.99: 34.355, 34.707, 30.937
    expect(Object.values(e.personen).map((p) => p.leistung)).toEqual([351.79, 534.06, 528.65, 476.05, 313.57])
  })

  test('one cent that income leaves open is taken from assets', () => {
    const mit = (wert: number) =>
      rechneAus(fall({ personen: [person('p1', { einkommen: [{ art: 'arbeitslosengeld', betrag: 592.99 }], vermoegen: [konto(wert)] })] })).anspruch
    expect([mit(15000), mit(15000.01)]).toEqual([0.01, 0])
  })

  test('the sentence of the share: part of the need, exactly all of it', () => {
    const satz = (wert: number) => knoten(rechneAus(fall({ personen: [person('p1', { vermoegen: [konto(wert)] })] })), 'p12.anteil').satz()
    expect(satz(15562.99)).toBe('562,99\u00a0€ × 563,00\u00a0€ ÷ 563,00\u00a0€ = 562,99\u00a0€')
    expect(satz(15563)).toBe('Das Vermögen von 563,00\u00a0€ deckt den ganzen Bedarf von 563,00\u00a0€.')
  })

  test('one cent of it is set off and explained', () => {
    const personen = [person('p1', { vermoegen: [konto(15000)] }), kind('k1', '2018-01-01', { vermoegen: [konto(15000.01)] })]
    expect(rechneAus(fall({ personen })).personen.k1?.leistung).toBe(389.99)
  })
})

describe('§ 9 Abs. 2 Satz 4, § 19 Abs. 3 SGB II: assets and education', () => {
  const bildungTeilhabe = [{ art: 'lernfoerderung', betrag: 100 }] as const

  test('assets beyond all needs cover education too', () => {
    const personen = [...paar({ vermoegen: [konto(46402)] }), kind('k1', '2018-01-01', { eltern: ['p1', 'p2'], bildungTeilhabe })]
    // 46,402 − 45,000 = 1,402 = the whole need; education stays
    expect(rechneAus(fall({ personen })).personen.k1).toMatchObject({ leistung: 0, bildungTeilhabe: 100 })
    const mehr = [...paar({ vermoegen: [konto(46440)] }), kind('k1', '2018-01-01', { eltern: ['p1', 'p2'], bildungTeilhabe })]
    expect(rechneAus(fall({ personen: mehr })).personen.k1).toMatchObject({ leistung: 0, bildungTeilhabe: 62 })
    const genug = [...paar({ vermoegen: [konto(46502)] }), kind('k1', '2018-01-01', { eltern: ['p1', 'p2'], bildungTeilhabe })]
    expect(rechneAus(fall({ personen: genug })).anspruch).toBe(0)
  })

  test("a child's own assets beyond its need cover its own education, in an open Bedarfsgemeinschaft too", () => {
    const mit = (wert: number) =>
      rechneAus(fall({ personen: [...paar(), kind('k1', '2018-01-01', { eltern: ['p1', 'p2'], vermoegen: [konto(wert)], bildungTeilhabe })] }))
    expect(mit(15390).personen.k1?.bildungTeilhabe).toBe(100)
    expect(mit(15450).personen.k1?.bildungTeilhabe).toBe(40)
    expect(mit(15490).personen.k1?.bildungTeilhabe).toBe(0)
    expect(mit(15450).anspruch).toBe(1012 + 40 + 25)
  })
})

describe('§ 12 Abs. 1 Satz 2 SGB II: what does not count', () => {
  const voll = konto(15000)

  test.each([
    ['bar-und-konto', 463],
    ['wertpapiere', 463],
    ['immobilie', 463],
    ['lebensversicherung', 463],
    ['sonstiges', 463],
    ['hausrat', 563],
    ['altersvorsorge', 563],
  ] as const)('%s of 100 € above the allowance: %d €', (art, erwartet) => {
    expect(anspruch([voll, { art, wert: 100 }])).toBe(erwartet)
    expect(anspruch([voll, { art, wert: 100, geschuetzt: true }])).toBe(563)
  })

  test.each([
    [[15000], 563, 'at the reasonable value'],
    [[15000.01], 562.99, 'what is above counts'],
    [[15100], 463, 'what is above counts'],
    [[10000, 100], 463, 'one car only: the dearest is free'],
    [[100, 10000], 463, 'the order does not matter'],
    [[100, 100], 463, 'two of the same value'],
  ])('cars %o of one employable person: %d € (%s)', (werte, erwartet) => {
    expect(anspruch([voll, ...werte.map((wert) => ({ art: 'kfz', wert }) as const)])).toBe(erwartet)
  })

  test('a protected car takes no place', () => {
    expect(anspruch([voll, { art: 'kfz', wert: 20000, geschuetzt: true }, { art: 'kfz', wert: 14000 }])).toBe(563)
  })

  test('one car for each employable person of the Bedarfsgemeinschaft, whoever owns it', () => {
    const vermoegen = [konto(30000), { art: 'kfz', wert: 9000 }, { art: 'kfz', wert: 100 }] as const
    expect(rechneAus(fall({ personen: paar({ vermoegen }) })).anspruch).toBe(1012)
    expect(rechneAus(fall({ personen: paar({ vermoegen }, { erwerbsfaehig: false }) })).anspruch).toBe(912)
    const beide = paar({ vermoegen: [konto(30000), { art: 'kfz', wert: 100 }] }, { erwerbsfaehig: false, vermoegen: [{ art: 'kfz', wert: 200 }] })
    expect(rechneAus(fall({ personen: beide })).anspruch).toBe(912)
  })

  test('each of two with a car of his own', () => {
    const auto = (wert: number) => ({ vermoegen: [{ art: 'kfz', wert } as const] })
    const voll2 = { vermoegen: [konto(30000), { art: 'kfz', wert: 5000 } as const] }
    expect(rechneAus(fall({ personen: paar(voll2, auto(9000)) })).anspruch).toBe(1012)
    expect(
      rechneAus(
        fall({
          personen: paar(voll2, {
            vermoegen: [
              { art: 'kfz', wert: 9000 },
              { art: 'kfz', wert: 100 },
            ],
          }),
        }),
      ).anspruch,
    ).toBe(912)
  })

  test('the value of a car is no figure of the statute', () => {
    const e = rechneAus(fall({ personen: [person('p1', { vermoegen: [voll, { art: 'kfz', wert: 15100 }] })] }))
    expect(hatHinweis(e, 'Ein Kraftfahrzeug gilt bis')).toBe(true)
    expect(knoten(e, 'p12.kfz').satz()).toBe('Ein Kraftfahrzeug im Wert von 15.100,00\u00a0€ ist bis 15.000,00\u00a0€ frei: 100,00\u00a0€ zählen.')
    expect(knoten(e, 'personen[0].vermoegen[1].wert').wert).toBe(1510000)
    expect(hatHinweis(rechneAus(fall({ personen: [person('p1', { vermoegen: [voll] })] })), 'Ein Kraftfahrzeug')).toBe(false)
  })
})

describe('§ 12 Abs. 1 Satz 2 Nr. 5, Satz 3 SGB II: the own home', () => {
  const heim = (art: 'selbstgenutztes-haus' | 'selbstgenutzte-wohnung', wohnflaeche: number | undefined, kinder = 0, unterkunft: Unterkunft = {}) => {
    const vermoegen = [{ art, wert: 300000, ...(wohnflaeche === undefined ? {} : { wohnflaeche }) }]
    const personen = [person('p1', { vermoegen }), ...Array.from({ length: kinder }, (_, i) => kind(`k${i}`, '2018-01-01'))]
    return fall({ personen, unterkunft })
  }
  test.each([
    ['selbstgenutztes-haus', 140, 0, true],
    ['selbstgenutztes-haus', 140.01, 0, false],
    ['selbstgenutztes-haus', 140.01, 3, false],
    ['selbstgenutztes-haus', 160, 4, true],
    ['selbstgenutztes-haus', 160.01, 4, false],
    ['selbstgenutztes-haus', 180, 5, true],
    ['selbstgenutzte-wohnung', 130, 0, true],
    ['selbstgenutzte-wohnung', 130.01, 0, false],
    ['selbstgenutzte-wohnung', 150, 4, true],
    ['selbstgenutzte-wohnung', 150.01, 4, false],
  ] as const)('%s of %d m² with %d children is free: %s', (art, flaeche, kinder, frei) => {
    const e = rechneAus(heim(art, flaeche, kinder))
    expect(e.personen.p1?.leistung).toBe(frei ? (e.personen.p1?.bedarf ?? 0) : 0)
    expect(hatHinweis(e, 'größer als die geschützte Wohnfläche')).toBe(!frei)
  })

  test('everybody who lives there counts, and the area of the dwelling where the asset names none', () => {
    expect(rechneAus(heim('selbstgenutztes-haus', 160, 0, { weitereBewohner: 4 })).anspruch).toBe(563)
    expect(rechneAus(heim('selbstgenutztes-haus', undefined, 0, { wohnflaeche: 140 })).anspruch).toBe(563)
    expect(rechneAus(heim('selbstgenutztes-haus', undefined, 0, { wohnflaeche: 141 })).anspruch).toBe(0)
    expect(rechneAus(heim('selbstgenutztes-haus', 140, 0, { wohnflaeche: 141 })).anspruch).toBe(563)
    expect(rechneAus(heim('selbstgenutztes-haus', 0, 0, { wohnflaeche: 141 })).anspruch).toBe(563)
  })

  test('free in the Karenzzeit whatever its size, which then need not be known', () => {
    expect(rechneAus(heim('selbstgenutztes-haus', 500, 0, { karenzzeit: true })).anspruch).toBe(563)
    expect(rechneAus(heim('selbstgenutztes-haus', undefined, 0, { karenzzeit: true })).anspruch).toBe(563)
    expect(lehneAb(heim('selbstgenutztes-haus', undefined)).felder).toEqual(['personen[0].vermoegen[0].wohnflaeche'])
  })

  test('a protected home needs no area', () => {
    const vermoegen = [{ art: 'selbstgenutztes-haus', wert: 300000, geschuetzt: true }] as const
    expect(anspruch(vermoegen)).toBe(563)
  })

  test('another house counts in the Karenzzeit too', () => {
    expect(anspruch([{ art: 'immobilie', wert: 300000 }], { unterkunft: { karenzzeit: true } })).toBe(0)
  })

  test.each([
    [{ bewilligungSeit: '2026-07-01', unterkunft: { karenzzeit: true } }, 563, 'new law: the Karenzzeit of housing'],
    [{ bewilligungSeit: '2026-07-01', leistungsbezugSeit: '2026-05-01' }, 563, 'new law: from the first receipt'],
    [{ bewilligungSeit: '2026-07-01', unterkunft: { karenzzeit: false } }, 0, 'new law: no Karenzzeit'],
    [{ bewilligungSeit: '2026-06-01', leistungsbezugSeit: '2024-01-01', unterkunft: { karenzzeit: true } }, 0, 'old law: the Karenzzeit of assets'],
    [{ bewilligungSeit: '2026-06-01', leistungsbezugSeit: '2026-01-01', unterkunft: { karenzzeit: false } }, 563, 'old law, in it'],
  ] as [Partial<Falldatei>, number, string][])('%o: %d € (%s)', (teil, erwartet) => {
    const vermoegen = [{ art: 'selbstgenutztes-haus', wert: 300000, wohnflaeche: 500 }] as const
    expect(anspruch(vermoegen, { monat: '2026-08', ...teil })).toBe(erwartet)
  })
})
