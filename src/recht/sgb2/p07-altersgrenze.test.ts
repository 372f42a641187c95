import { describe, expect, test } from 'vitest'
import { monatAus, tageszahl } from '../grundlage/zeitraum.ts'
import { rechtIm } from '../parameter/recht.ts'
import { fall, hatHinweis, kind, paar, person, rechneAus } from '../testhilfe.ts'
import { ueberAltersgrenze } from './p07-bedarfsgemeinschaft.ts'

/** The calculation keeps 2023 to 2026; the rule itself is asked for the month in which the limit is reached and the next one. */
function letzterMonatMitAnspruch(geburtsdatum: string): string {
  const geburt = tageszahl(geburtsdatum)
  for (let monat = monatAus('2000-01'); monat <= monatAus('2040-12'); monat++) {
    const recht = { ...rechtIm(monatAus('2026-01')), monat }
    if (ueberAltersgrenze(geburt, recht)) return `${Math.floor((monat - 1) / 12)}-${((monat - 1) % 12) + 1}`
  }
  throw new Error('never')
}

describe('§ 7a SGB II: end of the month in which the age is completed, by year of birth', () => {
  test.each([
    ['1940-03-15', '2005-3', '65 years'],
    ['1946-12-31', '2011-12', '65 years'],
    ['1947-01-02', '2012-2', '65 years 1 month'],
    ['1948-03-15', '2013-5', '2 months'],
    ['1949-03-15', '2014-6', '3 months'],
    ['1950-03-15', '2015-7', '4 months'],
    ['1951-03-15', '2016-8', '5 months'],
    ['1952-03-15', '2017-9', '6 months'],
    ['1953-03-15', '2018-10', '7 months'],
    ['1954-03-15', '2019-11', '8 months'],
    ['1955-03-15', '2020-12', '9 months'],
    ['1956-03-15', '2022-1', '10 months'],
    ['1957-03-15', '2023-2', '11 months'],
    ['1958-03-15', '2024-3', '66 years'],
    ['1959-03-15', '2025-5', '2 months'],
    ['1960-03-15', '2026-7', '4 months'],
    ['1961-03-15', '2027-9', '6 months'],
    ['1962-03-15', '2028-11', '8 months'],
    ['1963-03-15', '2030-1', '10 months'],
    ['1964-03-15', '2031-3', '67 years'],
    ['1970-03-15', '2037-3', 'later years of birth too'],
    ['1960-09-30', '2027-1', 'completed with 29 January 2027'],
    ['1960-09-01', '2026-12', 'born on the first: completed with the last day of the month before'],
    ['1960-09-02', '2027-1', 'born on the second'],
    ['1947-01-01', '2012-1', 'born on the first of the year: still the year 1947'],
    ['1960-10-31', '2027-2', 'no 31st in the last month: completed with its last day'],
    ['1964-02-29', '2031-2', 'born on a leap day: completed with 28 February'],
  ])('born %s: last month %s (%s)', (geburtsdatum, monat) => {
    expect(letzterMonatMitAnspruch(geburtsdatum)).toBe(monat)
  })
})

describe('who has reached the age limit is treated like somebody with a pension', () => {
  test.each([
    ['1960-03-15', '2026-07', 563, 'the month in which it is reached'],
    ['1960-03-15', '2026-08', 0, 'the next month'],
    ['1960-04-01', '2026-07', 563, 'born on the first'],
    ['1960-04-01', '2026-08', 0, 'born on the first'],
    ['1960-04-02', '2026-08', 563, 'born on the second: a month later'],
    ['1956-12-31', '2023-01', 0, 'long over'],
    ['1964-12-31', '2026-12', 563, 'long before'],
  ])('born %s, in %s: %d (%s)', (geburtsdatum, monat, anspruch) => {
    const e = rechneAus(fall({ monat, personen: [person('p1', { geburtsdatum })] }))
    expect(e.anspruch).toBe(anspruch)
    expect(e.personen.p1?.regelbedarf).toBe(563 - (monat < '2024-01' ? 61 : 0))
    expect(hatHinweis(e, 'Altersgrenze erreicht')).toBe(anspruch === 0)
    expect(hatHinweis(e, 'niemand erwerbsfähig und leistungsberechtigt')).toBe(anspruch === 0)
  })

  test('the partner goes on with stage 2; the pension counts only above the own need', () => {
    const rente = [{ art: 'rente', betrag: 900 }] as const
    const e = rechneAus(fall({ personen: paar({ geburtsdatum: '1955-05-05', einkommen: rente }), unterkunft: { grundmiete: 400 } }))
    // 900 − 30 = 870; own need 506 + 200 = 706; 164 go to the partner (V-05)
    expect(e.personen.p1).toMatchObject({ regelbedarfsstufe: 2, bedarf: 706, leistung: 0, bereinigtesEinkommen: 870 })
    expect(e.personen.p2).toMatchObject({ regelbedarfsstufe: 2, anrechenbaresEinkommen: 164, leistung: 542 })
    expect(e).toMatchObject({ gesamtbedarf: 706, anspruch: 542 })
  })

  test('a stated reason of exclusion stays', () => {
    const e = rechneAus(fall({ personen: paar({ geburtsdatum: '1950-05-05', ausgeschlossen: 'sgb12-viertes-kapitel' }) }))
    expect(e.anspruch).toBe(506)
    expect(hatHinweis(e, 'Altersgrenze erreicht')).toBe(false)
  })
})

describe('§ 7 Abs. 1 Satz 1 Nr. 1, Abs. 2 SGB II: the 15th birthday', () => {
  const mutter = person('p1', { erwerbsfaehig: false })
  const mitKind = (geburtsdatum: string, teil = {}) =>
    rechneAus(fall({ monat: '2026-04', personen: [mutter, kind('k', geburtsdatum)], unterkunft: { grundmiete: 600 }, ...teil }))

  test.each([
    ['2011-05-01', 0, 0, 0, 'still 14: nobody founds a Bedarfsgemeinschaft'],
    ['2011-04-01', 930.56, 771, 25, '15 on the first: the whole month'],
    ['2011-04-02', 899.54, 745.3, 25, '29 days'],
    ['2011-04-16', 465.28, 385.5, 25, '15 days'],
    ['2011-04-30', 31.02, 25.7, 25, 'one day; the Sofortzuschlag is not cut'],
    ['2010-04-30', 930.56, 771, 25, '15 for a year'],
  ])('child born %s: mother %d, child %d', (geburtsdatum, beiMutter, beimKind, sofortzuschlag) => {
    const e = mitKind(geburtsdatum)
    // mother 563 + 67,56 + 300, child 471 + 300
    expect(e.personen.p1).toMatchObject({ bedarf: 930.56, leistung: beiMutter })
    expect(e.personen.k).toMatchObject({ bedarf: 771, leistung: beimKind, sofortzuschlag })
    expect(hatHinweis(e, 'wird in diesem Monat 15')).toBe(beiMutter > 0 && beiMutter < 900)
    expect(hatHinweis(e, 'niemand erwerbsfähig')).toBe(beiMutter === 0)
    expect(e.gesamtbedarf).toBe(beiMutter === 0 ? 0 : 1701.56)
  })

  test('the claim begins with the later of birthday and application', () => {
    expect(mitKind('2011-04-16', { anspruchVon: '2026-04-21' }).personen.k?.leistung).toBe(257) // 771 × 10/30
    expect(mitKind('2011-04-16', { anspruchVon: '2026-04-11' }).personen.k?.leistung).toBe(385.5)
    expect(mitKind('2011-04-16', { anspruchBis: '2026-04-20' }).personen.k?.leistung).toBe(128.5) // 771 × 5/30
    const vorher = mitKind('2011-04-16', { anspruchBis: '2026-04-15' })
    expect(vorher).toMatchObject({ anspruch: 0, gesamtbedarf: 0 })
  })

  test('with an employable parent it changes nothing', () => {
    const e = rechneAus(fall({ monat: '2026-04', personen: [person('p1'), kind('k', '2011-04-16')] }))
    expect(e.anspruch).toBe(563 + 67.56 + 471 + 25)
    expect(hatHinweis(e, 'wird in diesem Monat 15')).toBe(false)
  })

  test('two who become 15: the first birthday counts', () => {
    const personen = [mutter, kind('k', '2011-04-21'), kind('l', '2011-04-11')]
    expect(rechneAus(fall({ monat: '2026-04', personen })).personen.k?.leistung).toBe(314) // 471 × 20/30
    expect(rechneAus(fall({ monat: '2026-04', personen: personen.toReversed() })).personen.k?.leistung).toBe(314)
  })

  test('not where the child is not employable or excluded', () => {
    for (const teil of [{ erwerbsfaehig: false }, { ausgeschlossen: 'asylblg' }] as const) {
      expect(rechneAus(fall({ monat: '2026-04', personen: [mutter, kind('k', '2011-04-16', teil)] })).anspruch).toBe(0)
    }
  })
})
