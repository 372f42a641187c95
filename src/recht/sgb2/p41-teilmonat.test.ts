import { describe, expect, test } from 'vitest'
import type { Falldatei, Person } from '../falldatei.ts'
import { fall, hatHinweis, kind, knoten, paar, person, rechneAus } from '../testhilfe.ts'

const offeneFrage = 'Für Teile des Monats zählen Kalendertage'

describe('§ 41 Abs. 1 SGB II: a birthday splits the month, calendar days first, the last part gets the rest of thirty', () => {
  const regelbedarf = (monat: string, geburtsdatum: string, teil: Partial<Person> = {}) =>
    rechneAus(fall({ monat, personen: [person('p1'), kind('k', geburtsdatum, teil)] })).personen.k

  test.each([
    ['2026-04', '2020-04-15', 374.6, '6 on the 15th: 357 × 14/30 + 390 × 16/30'],
    ['2026-03', '2020-03-15', 374.6, 'a month of 31 days: the same'],
    ['2026-02', '2020-02-15', 374.6, 'February: the same'],
    ['2026-03', '2020-03-01', 390, 'on the first: the whole month'],
    ['2026-03', '2020-03-02', 388.9, 'on the second: one day of stage 6'],
    ['2026-03', '2020-03-30', 358.1, '29 days, then one of thirty'],
    ['2026-03', '2020-03-31', 357, 'on the 31st: thirty days are used up'],
    ['2026-02', '2020-02-28', 360.3, 'on 28 February: 27 days, then three of thirty'],
    ['2024-02', '2018-02-28', 360.3, 'on 28 February of a leap year'],
    ['2026-02', '2020-02-29', 357, 'born on a leap day: not yet 6 in February'],
    ['2026-03', '2020-02-29', 390, 'born on a leap day: 6 since 1 March'],
    ['2026-04', '2012-04-16', 430.5, '14: 390 and 471'],
    ['2026-04', '2008-04-16', 461, '18: 471 and 451'],
    ['2023-04', '2017-04-16', 333, '6 in 2023: 318 and 348'],
    ['2026-04', '2011-04-16', 471, '15: stage 4 before and after'],
    ['2026-04', '2019-04-16', 390, '7: nothing changes for the child'],
  ])('%s, born %s: %d (%s)', (monat, geburtsdatum, betrag) => {
    expect(regelbedarf(monat, geburtsdatum)?.regelbedarf).toBe(betrag)
  })

  test('the stage shown is that of the last day', () => {
    expect(regelbedarf('2026-03', '2020-03-31')?.regelbedarfsstufe).toBe(5)
    expect(regelbedarf('2026-03', '2020-04-01')?.regelbedarfsstufe).toBe(6)
  })

  test('the 18th birthday of the younger partner changes both', () => {
    const e = rechneAus(fall({ monat: '2026-04', personen: paar({}, { geburtsdatum: '2008-04-16' }) }))
    expect(e.personen.p1).toMatchObject({ regelbedarfsstufe: 2, regelbedarf: 534.5 }) // 563 and 506
    expect(e.personen.p2).toMatchObject({ regelbedarfsstufe: 2, regelbedarf: 488.5 }) // 471 and 506
  })

  test('birthdays of others split nobody else', () => {
    const personen = [...paar(), kind('k', '2020-04-11', { eltern: ['p1', 'p2'] }), kind('l', '2012-04-21')]
    const e = rechneAus(fall({ monat: '2026-04', personen }))
    expect(Object.values(e.personen).map((p) => p.regelbedarf)).toEqual([506, 506, 379, 417]) // 357, 390 at 10/20; 390, 471 at 20/10
  })

  test('two changes for one person: 17 with a partner, 18 on the 11th, and the partner on the 21st', () => {
    const e = rechneAus(fall({ monat: '2026-04', personen: paar({ geburtsdatum: '2008-04-11' }, { geburtsdatum: '2008-04-21' }) }))
    // p1: stage 1 (partner of 17) for 20 days, then 2; p2: 1 for 10 days, 4 for 10, then 2
    expect(e.personen.p1?.regelbedarf).toBe(544)
    expect(e.personen.p2?.regelbedarf).toBe(513.34) // 187,67 + 157,00 + 168,67
  })

  test('each part is rounded by itself and shown with its days', () => {
    const e = rechneAus(fall({ monat: '2026-04', personen: [person('p1'), kind('k', '2020-04-12')] }))
    expect(e.personen.k?.regelbedarf).toBe(377.9) // 130,90 + 247,00
    const teile = knoten(e, 'p20.regelbedarf', 1).aus
    expect(teile.map((k) => k.satz())).toEqual(['357,00\u00a0€ × 11 ÷ 30 Tage = 130,90\u00a0€', '390,00\u00a0€ × 19 ÷ 30 Tage = 247,00\u00a0€'])
    expect(hatHinweis(e, offeneFrage)).toBe(true)
  })

  test('where thirty days are used up before the last one, that is said', () => {
    const e = rechneAus(fall({ personen: [person('p1'), kind('k', '2020-03-31')] }))
    expect(hatHinweis(e, offeneFrage)).toBe(true)
    expect(knoten(e, 'p20.regelbedarf', 1).satz()).toBe('357,00\u00a0€')
    expect(knoten(e, 'p20.regelbedarf', 1).aus.map((k) => k.schluessel)).toEqual(['p20.stufe'])
  })

  test('a pregnancy whose thirteenth week begins in the next month is none yet', () => {
    // 280 days before 24 October 2026 is 17 January; the thirteenth week begins on 11 April
    const e = rechneAus(fall({ personen: [person('p1', { entbindungstermin: '2026-10-24' })] }))
    expect(e.personen.p1?.mehrbedarf).toBe(0)
    expect(hatHinweis(e, offeneFrage)).toBe(false)
  })

  test('an unchanged month is no part month', () => {
    const e = rechneAus(fall({ personen: [person('p1'), kind('k', '2020-04-12')] }))
    expect(hatHinweis(e, offeneFrage)).toBe(false)
    expect(knoten(e, 'p20.regelbedarf', 1).satz()).toBe('357,00\u00a0€')
  })
})

describe('births: a need that exists on some days only counts its calendar days, at most thirty', () => {
  const mitKind = (monat: string, ...geboren: string[]) =>
    rechneAus(
      fall({ monat, personen: [...paar(), ...geboren.map((g, i) => kind(`k${i}`, g, { eltern: ['p1', 'p2'] }))], unterkunft: { grundmiete: 600 } }),
    )

  test.each([
    ['2026-03', '2026-03-01', 357, 200, 200, 'on the first: the whole month'],
    ['2026-03', '2026-03-02', 357, 200, 203.33, 'on the second of 31 days: thirty days'],
    ['2026-03', '2026-03-20', 142.8, 80, 263.33, 'twelve days of a month of 31'],
    ['2026-03', '2026-03-31', 11.9, 6.67, 300, 'on the last day'],
    ['2026-04', '2026-04-16', 178.5, 100, 250, 'fifteen of thirty days'],
    ['2026-02', '2026-02-15', 166.6, 93.33, 246.67, 'fourteen days of February'],
    ['2026-02', '2026-02-02', 321.3, 180, 203.33, '27 days of February'],
  ])('%s, born %s: Regelbedarf %d, share %d, each parent %d (%s)', (monat, geboren, regelbedarf, anteil, elternteil) => {
    const e = mitKind(monat, geboren)
    expect(e.personen.k0).toMatchObject({ regelbedarfsstufe: 6, regelbedarf, unterkunft: anteil, sofortzuschlag: 25 })
    expect([e.personen.p1?.unterkunft, e.personen.p2?.unterkunft]).toEqual([elternteil, elternteil])
    expect(hatHinweis(e, offeneFrage)).toBe(!geboren.endsWith('-01'))
  })

  test('twins: two heads from the same day', () => {
    const e = mitKind('2026-04', '2026-04-16', '2026-04-16')
    expect(e.personen.p1?.unterkunft).toBe(225) // 300 and 150
    expect(e.personen.k0).toMatchObject({ regelbedarf: 178.5, unterkunft: 75, sofortzuschlag: 25 })
    expect(e.personen.k1).toMatchObject({ regelbedarf: 178.5, unterkunft: 75, sofortzuschlag: 25 })
    expect(e.unterkunftAnerkannt).toBe(600)
  })

  test('a single mother: the Mehrbedarf begins with the birth', () => {
    const e = rechneAus(fall({ monat: '2026-04', personen: [person('p1'), kind('k', '2026-04-16')] }))
    expect(e.personen.p1).toMatchObject({ regelbedarf: 563, mehrbedarf: 101.34 }) // 202,68 × 15/30
  })

  test('a mother of 20 in her parents’ home: stage 1 from the birth', () => {
    const personen = [person('p1', { geburtsdatum: '1975-01-01' }), kind('m', '2005-08-08'), kind('k', '2026-04-16', { eltern: ['m'] })]
    const e = rechneAus(fall({ monat: '2026-04', personen }))
    expect(e.personen.m).toMatchObject({ regelbedarfsstufe: 1, regelbedarf: 507, mehrbedarf: 101.34, sofortzuschlag: 25 })
    const vorher = rechneAus(fall({ monat: '2026-03', personen: personen.slice(0, 2) }))
    expect(vorher.personen.m).toMatchObject({ regelbedarfsstufe: 3, regelbedarf: 451, mehrbedarf: 0 })
    const zweites = rechneAus(fall({ monat: '2026-04', personen: [...personen, kind('l', '2025-01-01', { eltern: ['m'] })] }))
    expect(zweites.personen.m).toMatchObject({ regelbedarfsstufe: 1, regelbedarf: 563, sofortzuschlag: 0 })
    const nachher = rechneAus(fall({ monat: '2026-05', personen }))
    expect(nachher.personen.m).toMatchObject({ regelbedarfsstufe: 1, regelbedarf: 563, mehrbedarf: 202.68, sofortzuschlag: 0 })
  })
})

describe('§ 41 Abs. 1 Satz 3 SGB II: a claim for part of the month', () => {
  const leistung = (teil: Partial<Falldatei>) => rechneAus(fall(teil)).personen.p1?.leistung

  test.each([
    ['2026-03', '2026-03-01', '2026-03-31', 563, 'the whole month'],
    ['2026-03', '2026-03-02', undefined, 563, 'thirty days of 31'],
    ['2026-03', undefined, '2026-03-30', 563, 'thirty days of 31'],
    ['2026-03', '2026-03-03', undefined, 544.23, '29 days'],
    ['2026-03', '2026-03-15', undefined, 319.03, '17 days: multiplied first, rounded once'],
    ['2026-03', '2026-03-31', undefined, 18.77, 'the last day'],
    ['2026-03', undefined, '2026-03-01', 18.77, 'the first day'],
    ['2026-03', '2026-03-10', '2026-03-19', 187.67, 'ten days within'],
    ['2026-02', undefined, undefined, 563, 'all of February'],
    ['2026-02', '2026-02-02', undefined, 506.7, '27 days of February'],
    ['2024-02', '2024-02-02', undefined, 525.47, '28 days of a leap year’s February'],
    ['2024-02', '2024-02-01', '2024-02-29', 563, 'all of it'],
    ['2026-04', '2026-04-02', undefined, 544.23, '29 days of 30'],
  ] as [string, string | undefined, string | undefined, number, string][])('%s from %s to %s: %d (%s)', (monat, von, bis, betrag) => {
    const teil = { monat, ...(von && { anspruchVon: von }), ...(bis && { anspruchBis: bis }) }
    expect(leistung(teil)).toBe(betrag)
    expect(hatHinweis(rechneAus(fall(teil)), offeneFrage)).toBe(betrag < 563)
  })

  test('need and income are shown in full, the difference is cut: (700 − 600) × 20/30 (BA Rz. 9.4a)', () => {
    const personen = [person('p1', { einkommen: [{ art: 'unterhalt', betrag: 630 }] })]
    const e = rechneAus(fall({ monat: '2026-04', anspruchVon: '2026-04-11', personen, unterkunft: { grundmiete: 137 } }))
    expect(e.personen.p1).toMatchObject({ bedarf: 700, anrechenbaresEinkommen: 600, leistung: 66.67 })
    expect(e).toMatchObject({ gesamtbedarf: 700, anrechenbaresEinkommen: 600, anspruch: 66.67 })
    expect(knoten(e, 'p19.leistung', 0).satz()).toContain('davon 20 von 30 Tagen: 66,67\u00a0€')
  })

  test('Sofortzuschlag and education are not cut', () => {
    const k = kind('k', '2018-01-01', { bildungTeilhabe: [{ art: 'mittagsverpflegung', betrag: 60 }] })
    const e = rechneAus(fall({ monat: '2026-04', anspruchVon: '2026-04-30', personen: [person('p1'), k] }))
    expect(e.personen.k).toMatchObject({ leistung: 13, bildungTeilhabe: 60, sofortzuschlag: 25, anspruch: 98 })
  })

  test('who pays: housing is what is left above Regel- and Mehrbedarf', () => {
    const e = rechneAus(fall({ monat: '2026-04', anspruchVon: '2026-04-16', unterkunft: { grundmiete: 400 } }))
    expect(e.kostentraeger).toEqual({ bund: 281.5, kommune: 200 })
  })
})

describe('rounding (R-01)', () => {
  test('income of 100,00 over three equal needs: 33,34, 33,33, 33,33; housing of 100,00: 33,33 each', () => {
    const personen = [
      ...paar({ einkommen: [{ art: 'unterhalt', betrag: 130 }] }),
      kind('k', '2018-01-01', { eltern: ['p1', 'p2'], mehrbedarfUnabweisbar: 116 }),
    ]
    const e = rechneAus(fall({ personen, unterkunft: { grundmiete: 100 } }))
    expect(Object.values(e.personen).map((p) => p.anrechenbaresEinkommen)).toEqual([33.34, 33.33, 33.33])
    expect(Object.values(e.personen).map((p) => p.unterkunft)).toEqual([33.33, 33.33, 33.33])
    expect(e.anrechenbaresEinkommen).toBe(100)
    expect(e.unterkunftAnerkannt).toBe(99.99)
  })
})
