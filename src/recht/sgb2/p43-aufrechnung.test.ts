import { describe, expect, test } from 'vitest'
import { type Aufrechnung, type Ergebnis, type Falldatei, type Knoten, Lage, monatAus, type Person, rechtIm, Spur } from '../index.ts'
import { alleKnoten, fall, hatHinweis, person, rechneAus } from '../testhilfe.ts'
import { regelbedarfRegel } from './p20-regelbedarf.ts'
import { aufrechnungRegel, berechneAufrechnung } from './p43-aufrechnung.ts'

const darlehen: Aufrechnung = { art: 'darlehen', offen: 1000 }
const kaution: Aufrechnung = { art: 'mietkaution', offen: 1000 }
const erstattung: Aufrechnung = { art: 'erstattung', offen: 1000 }
const betrug: Aufrechnung = { art: 'erstattung', offen: 1000, satz: 30 }
const ersatz: Aufrechnung = { art: 'ersatzanspruch', offen: 1000 }

function rechne(aufrechnungen: readonly Aufrechnung[], teil: Partial<Falldatei> = {}, p: Partial<Person> = {}): Ergebnis {
  return rechneAus(fall({ unterkunft: { grundmiete: 420 }, personen: [person('p1', { aufrechnungen, ...p })], ...teil }))
}
function einbehalt(...args: Parameters<typeof rechne>): number | undefined {
  return rechne(...args).personen.p1?.aufrechnung
}
/** Income that leaves exactly this much to pay, of 983 euros. */
const offen = (rest: number): Partial<Person> => ({ einkommen: [{ art: 'arbeitslosengeld', betrag: Math.round((983 - rest + 30) * 100) / 100 }] })

describe('§ 42a Abs. 2 SGB II: loans', () => {
  test.each([
    ['2023-06', 50.2, '10 % of 502 until June 2023'],
    ['2023-07', 25.1, '5 % of 502 since July 2023'],
    ['2024-01', 28.15, '5 % of 563'],
    ['2026-12', 28.15, '5 % of 563'],
  ])('%s: %d € (%s)', (monat, erwartet) => {
    expect(einbehalt([darlehen], { monat })).toBe(erwartet)
    expect(einbehalt([kaution], { monat })).toBe(erwartet)
  })

  test('one instalment for all loans of a person', () => {
    expect(einbehalt([darlehen, kaution, darlehen])).toBe(28.15)
  })

  test.each([
    [28.14, 28.14],
    [28.15, 28.15],
    [28.16, 28.15],
  ])('%d € owed: %d €', (schuld, erwartet) => {
    expect(einbehalt([{ art: 'darlehen', offen: schuld }])).toBe(erwartet)
  })

  test('two small debts together', () => {
    const klein = { art: 'darlehen', offen: 10 } as const
    expect(einbehalt([klein, klein])).toBe(20)
  })

  test('from the month after the payout', () => {
    expect(einbehalt([{ ...darlehen, seit: '2026-03-01' }])).toBe(0)
    expect(einbehalt([{ ...darlehen, seit: '2026-02-28' }])).toBe(28.15)
    expect(
      einbehalt([
        { art: 'darlehen', offen: 10 },
        { ...darlehen, seit: '2026-03-31' },
      ]),
    ).toBe(10)
  })

  test('pauses beside a set-off of more than 20 %, not at 20 % or less', () => {
    // 20 % of 563 are 112.60
    const ueber = { art: 'ersatzanspruch', offen: 112.61 } as const
    expect(einbehalt([ueber, darlehen])).toBe(112.61)
    expect(hatHinweis(rechne([ueber, darlehen]), 'Aufrechnung oder Tilgung ruhen')).toBe(true)
    const bis = { art: 'ersatzanspruch', offen: 112.6 } as const
    expect(einbehalt([bis, darlehen])).toBe(140.75)
    expect(hatHinweis(rechne([bis, darlehen]), 'Aufrechnung oder Tilgung ruhen')).toBe(false)
  })
})

describe('§ 43 Abs. 2 SGB II: rates', () => {
  test.each([
    [[erstattung], 56.3, '10 % where § 41a or § 48 (1) no. 3 SGB X is the reason'],
    [[{ ...erstattung, satz: 10 }], 56.3, '10 %'],
    [[betrug], 168.9, '30 % in other cases'],
    [[ersatz], 168.9, '30 % for §§ 34, 34a'],
    [[{ ...ersatz, satz: 10 }], 168.9, 'the rate of 10 % is for refunds only'],
    [[erstattung, erstattung], 112.6, 'two of 10 %'],
    [[erstattung, erstattung, erstattung], 168.9, 'three of 10 %'],
    [[erstattung, erstattung, erstattung, erstattung], 168.9, 'never more than 30 %'],
    [[erstattung, darlehen], 84.45, '10 % and the loan'],
    [[erstattung, darlehen, ersatz], 168.9, '10 % + 5 %, then only 15 % are left (12, no. 13)'],
    [[ersatz, darlehen], 168.9, 'no room for the loan'],
  ] as [Aufrechnung[], number, string][])('%o: %d € (%s)', (aufrechnungen, erwartet) => {
    expect(einbehalt(aufrechnungen)).toBe(erwartet)
  })

  test('the same rates in 2023', () => {
    expect(einbehalt([erstattung], { monat: '2023-01' })).toBe(50.2)
    expect(einbehalt([ersatz], { monat: '2023-01' })).toBe(150.6)
  })

  test('the claim does not change', () => {
    expect(rechne([ersatz]).anspruch).toBe(983)
  })

  test('several claims: the order is named as open', () => {
    expect(hatHinweis(rechne([erstattung, darlehen]), 'in der Reihenfolge der Datei')).toBe(true)
    expect(hatHinweis(rechne([erstattung]), 'in der Reihenfolge der Datei')).toBe(false)
    expect(hatHinweis(rechne([erstattung, darlehen, ersatz]), 'Aufrechnung oder Tilgung ruhen')).toBe(true)
    expect(hatHinweis(rechne([erstattung, darlehen]), 'Aufrechnung oder Tilgung ruhen')).toBe(false)
  })

  test('nothing beyond the benefit that is paid, nothing without one', () => {
    expect(einbehalt([ersatz], {}, offen(100))).toBe(100)
    expect(einbehalt([erstattung, ersatz], {}, offen(100))).toBe(100)
    expect(einbehalt([ersatz], {}, offen(0))).toBe(0)
    expect(rechne([], {}).personen.p1?.aufrechnung).toBe(0)
  })
})

describe('§ 43 SGB II: the smallest amounts', () => {
  test('one cent of a benefit, one cent of a loan', () => {
    expect(einbehalt([ersatz], {}, offen(0.01))).toBe(0.01)
    expect(einbehalt([{ art: 'darlehen', offen: 0.01 }])).toBe(0.01)
  })

  test('without a benefit nothing is said about set-off', () => {
    const e = rechne([erstattung, darlehen], {}, offen(0))
    expect(hatHinweis(e, 'in der Reihenfolge der Datei')).toBe(false)
    expect(hatHinweis(e, 'Aufrechnung oder Tilgung ruhen')).toBe(false)
  })
})

describe('§§ 42a, 43 SGB II: reasoning', () => {
  /** Nodes of what is withheld of a person with 563 euros Regelbedarf, 983 euros benefit and this reduction. */
  function begruendung(aufrechnungen: Aufrechnung[], monat = '2026-03', minderungSatz = 0): Knoten | undefined {
    const recht = rechtIm(monatAus(monat))
    const l = new Lage(recht)
    l.beginne(recht, 1)
    l.spur = new Spur(recht.stichtag)
    const p = Object.assign(l.person(0), { aufrechnungen, minderungSatz, regelbedarf: 56_300, leistung: 98_300 })
    l.spur.regel(regelbedarfRegel, 0, 56_300, [])
    const summe = berechneAufrechnung(l, p)
    const knoten = l.spur.von(aufrechnungRegel, 0)
    expect(knoten?.wert ?? 0).toBe(summe)
    for (const k of knoten === undefined ? [] : alleKnoten(knoten)) {
      if (k.nochmal && k.schluessel !== regelbedarfRegel.schluessel) expect(k.nochmal(), k.schluessel).toBe(k.wert)
    }
    return knoten
  }
  const parameter = (k: Knoten | undefined) => k?.aus.map((rate) => rate.aus[0]?.schluessel)

  test('each rate names its parameter, in the year of equal rates too', () => {
    const alle = ['aufrechnung.regelsatz_gering', 'darlehen.tilgung', 'aufrechnung.regelsatz_sonst']
    expect(parameter(begruendung([erstattung, darlehen, ersatz]))).toEqual(alle)
    expect(parameter(begruendung([erstattung, darlehen, ersatz], '2023-06'))).toEqual(alle)
  })

  test('what a claim cannot take does not stand there', () => {
    expect(begruendung([ersatz, erstattung])?.aus.map((k) => k.wert)).toEqual([16_890])
    expect(begruendung([erstattung], '2026-03', 300)).toBeUndefined()
    expect(begruendung([])).toBeUndefined()
    expect(begruendung([{ art: 'erstattung', offen: 0.01 }])?.aus.map((k) => k.wert)).toEqual([1])
  })

  test('the room is explained, beside a reduction too', () => {
    const raum = (k: Knoten | undefined) => k?.aus.map((rate) => rate.aus[3]?.satz())
    expect(raum(begruendung([erstattung, ersatz]))).toEqual([
      'Bis 30\u00a0% des Regelbedarfs bleiben 168,90\u00a0€.',
      'Bis 30\u00a0% des Regelbedarfs bleiben 112,60\u00a0€.',
    ])
    expect(raum(begruendung([ersatz], '2026-03', 200))).toEqual(['Neben der Minderung bleiben bis 30\u00a0% des Regelbedarfs 56,30\u00a0€.'])
    expect(begruendung([erstattung])?.aus[0]?.satz()).toBe(
      '10\u00a0% von 563,00\u00a0€, höchstens 1.000,00\u00a0€ offen und 168,90\u00a0€ Raum: 56,30\u00a0€',
    )
  })
})

describe('§ 43 Abs. 3 SGB II: beside a reduction', () => {
  const gemindert = (prozent: number): Partial<Person> => ({ minderungen: [{ art: 'pflichtverletzung', prozent }] })

  test.each([
    [10, ersatz, 112.6, '20 % are left'],
    [20, ersatz, 56.3, '10 % are left'],
    [20, erstattung, 56.3, '10 % fit exactly'],
    [25, erstattung, 28.15, '5 % are left'],
    [30, erstattung, 0, 'nothing is left'],
    [30, darlehen, 0, 'loans pause too (§ 42a Abs. 2 Satz 2)'],
    [25, darlehen, 28.15, 'the instalment of 5 % fits exactly'],
  ])('reduction of %d %%, %o: %d € (%s)', (prozent, a, erwartet) => {
    expect(einbehalt([a], {}, gemindert(prozent))).toBe(erwartet)
  })

  test('since July 2026 every new reduction is 30 %: set-off pauses', () => {
    expect(einbehalt([erstattung], { monat: '2026-07' }, { minderungen: [{ art: 'pflichtverletzung' }] })).toBe(0)
    expect(einbehalt([erstattung], { monat: '2026-07' }, { minderungen: [{ art: 'meldeversaeumnis', stufe: 1 }] })).toBe(56.3)
  })

  test('the rate counts, not what of it could be taken: 20 € payable beside housing', () => {
    expect(einbehalt([erstattung], {}, { ...gemindert(30), ...offen(440) })).toBe(0)
  })

  test('in part of a month too', () => {
    expect(einbehalt([erstattung], { anspruchVon: '2026-03-22' }, gemindert(30))).toBe(0)
    expect(einbehalt([ersatz], { anspruchVon: '2026-03-22' }, gemindert(10))).toBe(112.6)
  })

  test('while the Regelbedarf falls away', () => {
    expect(einbehalt([erstattung], { monat: '2026-08' }, { minderungen: [{ art: 'arbeitsverweigerung' }] })).toBe(0)
  })

  test('a hardship leaves the whole room', () => {
    expect(einbehalt([ersatz], {}, { minderungen: [{ art: 'pflichtverletzung', prozent: 30, haerte: true }] })).toBe(168.9)
  })
})

describe('§ 43 Abs. 4 SGB II: three years after the month that follows the finality', () => {
  test.each([
    ['2023-02-28', 56.3, 'final in February 2023: until March 2026'],
    ['2023-01-31', 0, 'final in January 2023: ended with February 2026'],
    ['2026-03-01', 56.3, 'final in this month'],
  ])('final on %s: %d € (%s)', (seit, erwartet) => {
    const e = rechne([{ ...erstattung, seit }])
    expect(e.personen.p1?.aufrechnung).toBe(erwartet)
    expect(hatHinweis(e, 'ihre Dauer abgelaufen')).toBe(erwartet === 0)
  })
})

describe('§ 43 Abs. 1 Satz 2 SGB II: below 70 € since July 2026', () => {
  test.each([
    ['2026-07', 69.99, true],
    ['2026-07', 70, false],
    ['2026-06', 69.99, false],
  ])('%s, %d €: must be set off: %s', (monat, schuld, erwartet) => {
    const e = rechne([{ art: 'erstattung', offen: schuld }], { monat })
    expect(hatHinweis(e, 'Sie muss aufgerechnet werden')).toBe(erwartet)
    expect(e.personen.p1?.aufrechnung).toBe(56.3)
  })

  test('loans are no such claims', () => {
    expect(hatHinweis(rechne([{ art: 'darlehen', offen: 20 }], { monat: '2026-07' }), 'Sie muss aufgerechnet werden')).toBe(false)
  })
})
