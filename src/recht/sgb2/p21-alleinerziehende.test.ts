import { describe, expect, test } from 'vitest'
import type { Falldatei, Person } from '../falldatei.ts'
import { fall, hatHinweis, kind, knoten, lies, paar, person, rechneAus } from '../testhilfe.ts'

/** Birthday of somebody of that age in March 2026 and, three years younger, in March 2023. */
const geborenMit = (alter: number, jahr = 2026): string => `${jahr - alter}-01-10`

function mehrbedarf(kinder: readonly Person[], teil: Partial<Falldatei> = {}): number | undefined {
  return rechneAus(fall({ personen: [person('p1', { geburtsdatum: '1985-05-15' }), ...kinder], ...teil })).personen.p1?.mehrbedarf
}

function kinder(alter: readonly number[], jahr?: number): Person[] {
  return alter.map((jahre, i) => kind(`k${i}`, geborenMit(jahre, jahr)))
}

describe('§ 21 Abs. 3 SGB II, single parents', () => {
  test.each([
    [[6], 202.68, 180.72, '36 %: one under 7'],
    [[7], 67.56, 60.24, '12 %: one of 7'],
    [[17], 67.56, 60.24, '12 %: one of 17'],
    [[18], 0, 0, 'of age'],
    [[15, 14], 202.68, 180.72, '36 %: two under 16'],
    [[16, 15], 135.12, 120.48, '24 %: two, one of 16'],
    [[16, 6], 202.68, 180.72, '36 %: two, one under 7'],
    [[17, 16, 7], 202.68, 180.72, '36 %: three, by heads'],
    [[15, 14, 13], 202.68, 180.72, '36 %: three under 16'],
    [[17, 15, 14], 202.68, 180.72, '36 %: an older one does not destroy it'],
    [[15, 14, 13, 12], 270.24, 240.96, '48 %: four'],
    [[17, 16, 15, 14], 270.24, 240.96, '48 %: four of any age'],
    [[15, 14, 13, 12, 6], 337.8, 301.2, '60 %: five'],
    [[15, 14, 13, 12, 11, 6], 337.8, 301.2, '60 %: six, the most there is'],
    [[18, 7], 67.56, 60.24, '12 %: who is of age does not count'],
  ])('children of %j: %f since 2024, %f in 2023 (%s)', (alter, seit2024, in2023) => {
    expect(mehrbedarf(kinder(alter))).toBe(seit2024)
    expect(mehrbedarf(kinder(alter, 2023), { monat: '2023-03' })).toBe(in2023)
  })

  test.each([
    ['2019-06-01', 67.56, '7 on the first of the month'],
    ['2019-06-02', 72.07, '7 on 2 June: 202.68 × 1 ÷ 30 + 67.56 × 29 ÷ 30 = 6.76 + 65.31'],
    ['2019-06-16', 135.12, '7 on 16 June: 101.34 + 33.78'],
    ['2008-06-11', 22.52, '18 on 11 June: 67.56 × 10 ÷ 30'],
    ['2008-06-01', 0, '18 on the first of the month'],
    ['2008-07-01', 67.56, '18 on the first of the next month'],
  ])('a child born %s: %f (%s)', (geburtsdatum, betrag) => {
    expect(mehrbedarf([kind('k1', geburtsdatum)], { monat: '2026-06' })).toBe(betrag)
  })

  test('two children, one becomes 16 on 11 June 2026: 36 % for 10 days, 24 % for 20', () => {
    // 202.68 × 10 ÷ 30 = 67.56; 135.12 × 20 ÷ 30 = 90.08
    expect(mehrbedarf([kind('k1', '2010-06-11'), kind('k2', '2012-01-01')], { monat: '2026-06' })).toBe(157.64)
  })

  test('a first child born on 15 May 2026: 17 calendar days', () => {
    expect(mehrbedarf([kind('k1', '2026-05-15')], { monat: '2026-05' })).toBe(114.85) // 202.68 × 17 ÷ 30 = 114.852
  })

  test('not with a partner in the household, nor with the other parent', () => {
    const [p1, p2] = paar()
    expect(rechneAus(fall({ personen: [p1, p2, kind('k1', '2022-01-01')] })).personen.p1?.mehrbedarf).toBe(0)
    const eltern = { personen: [p1, p2, kind('k1', '2022-01-01', { eltern: ['p1', 'p2'] })] }
    expect(rechneAus(fall(eltern)).personen.p2?.mehrbedarf).toBe(0)
  })

  test('a partner in an institution, or outside the household, does not count', () => {
    for (const teil of [{ ausgeschlossen: 'stationaer' }, { imHaushalt: false }] as const) {
      const [p1, p2] = paar({}, teil)
      expect(rechneAus(fall({ personen: [p1, p2, kind('k1', '2022-01-01')] })).personen.p1?.mehrbedarf).toBe(202.68)
    }
  })

  test('a child outside the household does not count', () => {
    expect(mehrbedarf([kind('k1', '2022-01-01', { imHaushalt: false })])).toBe(0)
  })

  test('a child that covers its own need still lives here', () => {
    const reich = kind('k1', '2022-01-01', { einkommen: [{ art: 'unterhalt', betrag: 2000 }] })
    expect(mehrbedarf([reich])).toBe(202.68)
  })

  test('grandparents in the household do no harm; a mother of 20 has it from stage 1, which is hers', () => {
    const personen = [person('p1', { geburtsdatum: '1975-01-01' }), kind('m', '2005-06-01'), kind('e', '2024-01-01', { eltern: ['m'] })]
    const e = rechneAus(fall({ personen }))
    expect(e.personen.m).toMatchObject({ regelbedarfsstufe: 1, mehrbedarf: 202.68 })
    expect(e.personen.p1?.mehrbedarf).toBe(0)
    expect(hatHinweis(e, 'von Stufe 1 berechnet')).toBe(false)
  })

  test('measured by stage 1 where § 20 Abs. 3 lowers the own Regelbedarf, which is said', () => {
    const personen = [person('p1', { geburtsdatum: '2003-06-01', auszugOhneZusicherung: true }), kind('k1', '2024-01-01')]
    const e = rechneAus(fall({ personen }))
    expect(e.personen.p1).toMatchObject({ regelbedarf: 451, mehrbedarf: 202.68 })
    expect(hatHinweis(e, 'von Stufe 1 berechnet')).toBe(true)
  })
})

describe('§ 21 Abs. 3 SGB II, children who live here in turn', () => {
  const mit = (tage: number, von = 30, weitere: Person[] = []) =>
    rechneAus(
      fall({
        monat: '2026-06',
        personen: [person('p1'), kind('k1', '2020-01-01', { anwesenheitAnteil: { tage, von } }), ...weitere],
        unterkunft: { grundmiete: 600 },
      }),
    )

  test.each([
    [11, 0, 600, 'less than 0.4: no child in this sense, no head'],
    [12, 101.34, 300, '0.4: half of 202.68, a head'],
    [15, 101.34, 300, 'half the days'],
    [18, 101.34, 300, '0.6: half'],
    [19, 202.68, 300, 'more than 0.6: all of it'],
    [30, 202.68, 300, 'all days'],
  ])('%i of 30 days: Mehrbedarf %f, rent of the parent %f (%s)', (tage, betrag, miete) => {
    const e = mit(tage)
    expect(e.personen.p1).toMatchObject({ mehrbedarf: betrag, unterkunft: miete })
    expect(hatHinweis(e, 'zur Hälfte angesetzt')).toBe(betrag === 101.34)
  })

  test('not halved where another child is here more often', () => {
    const e = mit(15, 30, [kind('k2', '2018-01-01')])
    expect(e.personen.p1?.mehrbedarf).toBe(202.68)
    expect(hatHinweis(e, 'zur Hälfte angesetzt')).toBe(false)
  })

  test('halved although another one is here too rarely to count', () => {
    expect(mit(15, 30, [kind('k2', '2018-01-01', { anwesenheitAnteil: { tage: 5, von: 30 } })]).personen.p1?.mehrbedarf).toBe(101.34)
  })

  test('halved although a child of age is here all days', () => {
    expect(mit(15, 30, [kind('k2', '2008-06-01')]).personen.p1?.mehrbedarf).toBe(101.34)
  })

  test('the order of the persons changes nothing', () => {
    const k1 = kind('k1', '2020-01-01', { anwesenheitAnteil: { tage: 20, von: 30 } })
    for (const personen of [
      [k1, person('p1')],
      [person('p1'), k1],
    ]) {
      expect(rechneAus(fall({ monat: '2026-06', personen })).personen.p1?.mehrbedarf).toBe(202.68)
    }
  })

  test('half of 12 %: 33.78', () => {
    const k1 = kind('k1', '2015-01-01', { anwesenheitAnteil: { tage: 15, von: 30 } })
    expect(mehrbedarf([k1], { monat: '2026-06' })).toBe(33.78)
  })

  test('the reasoning shows the half and what it is half of', () => {
    const k = knoten(mit(15), 'p21.alleinerziehende', 0)
    expect(lies(k)).toBe('50 % von 202,68 € = 101,34 €')
    expect(k.aus.map((o) => o.schluessel)).toEqual(['mehrbedarf.alleinerziehend_wechselmodell_faktor', 'p21.alleinerziehende.voll'])
  })
})

describe('the reasoning of the percentage', () => {
  const satz = (alter: readonly number[]) => {
    const e = rechneAus(fall({ personen: [person('p1'), ...kinder(alter)] }))
    return knoten(e, 'p21.alleinerziehende.prozentsatz', 0)
  }

  test.each([
    [[6], 'Ein minderjähriges Kind unter 7 Jahren: 36 %.'],
    [[9], 'Ein minderjähriges Kind: 12 %.'],
    [[16, 9], '2 minderjährige Kinder, davon 0 unter 7 und 1 unter 16 Jahren: 24 %.'],
  ])('children of %j: %s', (alter, text) => {
    expect(lies(satz(alter))).toBe(text)
  })

  test('its operands are counted children and the three rates of the law', () => {
    expect(satz([16, 9]).aus.map((k) => [k.schluessel, k.wert])).toEqual([
      ['kinder', 2],
      ['kinder.unter7', 0],
      ['kinder.unter16', 1],
      ['mehrbedarf.alleinerziehend_grundstufe_prozent', 360],
      ['mehrbedarf.alleinerziehend_je_kind_prozent', 120],
      ['mehrbedarf.alleinerziehend_hoechst_prozent', 600],
    ])
  })
})

describe('in turn with the other parent: all own children, and no others', () => {
  const halb = { anwesenheitAnteil: { tage: 15, von: 30 } }
  test('a child that is always here stands first in the file', () => {
    const e = rechneAus(fall({ monat: '2026-06', personen: [kind('k1', '2012-01-01'), person('p1'), kind('k2', '2014-01-01', halb)] }))
    expect(e.personen.p1?.mehrbedarf).toBe(202.68)
  })
  test('the child of somebody else in the dwelling is always here', () => {
    const andere = [person('q'), kind('l', '2014-01-01', { eltern: ['q'] })]
    const e = rechneAus(fall({ monat: '2026-06', personen: [person('p1'), kind('k', '2014-01-01', halb), ...andere] }))
    expect([e.personen.p1?.mehrbedarf, e.personen.q?.mehrbedarf]).toEqual([33.78, 67.56])
  })
})
