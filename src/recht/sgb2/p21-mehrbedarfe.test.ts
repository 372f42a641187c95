import { describe, expect, test } from 'vitest'
import type { Falldatei, Person } from '../falldatei.ts'
import { fall, hatHinweis, kind, knoten, lehneAb, lies, paar, person, rechneAus } from '../testhilfe.ts'

/** Mehrbedarf of the first person, euros. */
function mehrbedarf(teil: Partial<Falldatei>, id = 'p1'): number | undefined {
  return rechneAus(fall(teil)).personen[id]?.mehrbedarf
}

describe('§ 21 Abs. 2 SGB II, pregnancy', () => {
  const nach = (monat: string, entbindungstermin: string, teil: Partial<Person> = {}): number | undefined =>
    mehrbedarf({ monat, personen: [person('p1', { entbindungstermin, ...teil })] })

  test.each([
    ['2026-04', 0, 'the thirteenth week has not begun'],
    ['2026-05', 12.76, '28 to 31 May are 4 days: 95.71 × 4 ÷ 30'],
    ['2026-06', 95.71, '17 % of 563'],
    ['2026-12', 95.71, 'to the end of the month of delivery'],
  ])('delivery on 10 December 2026, in %s: %f (%s)', (monat, betrag) => {
    expect(nach(monat, '2026-12-10')).toBe(betrag)
  })

  test.each([
    ['2023-07', '2023-08-31', 85.34, '17 % of 502'],
    ['2024-07', '2024-08-31', 95.71, '17 % of 563'],
  ])('stage 1 in %s', (monat, et, betrag) => {
    expect(nach(monat, et)).toBe(betrag)
  })

  test.each([
    ['2026-03', '2026-03-01', 95.71, 'delivery on the first of the month'],
    ['2026-04', '2026-03-31', 0, 'delivery on the last day of the month before'],
    ['2026-05', '2026-12-14', 0, '196 days before are 1 June'],
    ['2026-06', '2026-12-14', 95.71, '196 days before are 1 June: the whole of it'],
    ['2026-05', '2026-12-13', 3.19, '196 days before are 31 May: 95.71 × 1 ÷ 30'],
  ])('in %s with delivery on %s: %f (%s)', (monat, et, betrag) => {
    expect(nach(monat, et)).toBe(betrag)
  })

  test('a need from 2 May has 30 calendar days, which is the whole month', () => {
    expect(nach('2026-05', '2026-11-14')).toBe(95.71)
  })

  test.each([
    ['2026-03', 86.02, 'partner, stage 2'],
    ['2023-03', 76.67, 'partner, stage 2'],
  ])('in %s: %f (%s)', (monat, betrag) => {
    expect(mehrbedarf({ monat, personen: paar({ entbindungstermin: `${monat}-20` }) })).toBe(betrag)
  })

  test.each([
    ['2026-03', '2004-01-01', 76.67, 'stage 3 in the home of the parents (BSG B 14 AS 21/15 R)'],
    ['2026-03', '2009-01-01', 80.07, 'stage 4'],
    ['2023-03', '2004-01-01', 68.34, 'stage 3'],
    ['2023-03', '2007-01-01', 71.4, 'stage 4'],
  ])('a child at home in %s, born %s: %f (%s)', (monat, geburtsdatum, betrag) => {
    const personen = [person('p1', { geburtsdatum: '1975-01-01' }), kind('k1', geburtsdatum, { entbindungstermin: `${monat}-20` })]
    expect(mehrbedarf({ monat, personen }, 'k1')).toBe(betrag)
  })

  test('begins on its day, also where the month is parted the day before', () => {
    const personen = [person('p1', { entbindungstermin: '2026-12-10' }), kind('k1', '2012-05-27')]
    // 12.76 for four days; a child of 13, then 14, gives a single parent 12 %: 67.56
    expect(mehrbedarf({ monat: '2026-05', personen })).toBe(80.32)
  })

  test('a change of stage splits it: 18 on 11 June 2026, stages 4 and 3', () => {
    const personen = [person('p1', { geburtsdatum: '1975-01-01' }), kind('k1', '2008-06-11', { entbindungstermin: '2026-08-01' })]
    // 80.07 × 10 ÷ 30 + 76.67 × 20 ÷ 30
    expect(mehrbedarf({ monat: '2026-06', personen }, 'k1')).toBe(77.8)
  })

  test('the reasoning shows rate, stage amount and days', () => {
    const e = rechneAus(fall({ monat: '2026-05', personen: [person('p1', { entbindungstermin: '2026-12-10' })] }))
    const [anteil] = knoten(e, 'p21.schwangerschaft', 0).aus
    expect(lies(anteil)).toBe('95,71 € × 4 ÷ 30 Tage = 12,76 €')
    expect(lies(anteil?.aus[0])).toBe('17 % von 563,00 € = 95,71 €')
    expect(anteil?.aus[0]?.aus.map((k) => k.schluessel)).toEqual(['mehrbedarf.schwangerschaft_prozent', 'regelbedarf.rbs1'])
  })
})

describe('§ 21 Abs. 4, § 23 Nr. 2, 3 SGB II, participation in working life', () => {
  test.each([
    ['2026-03', 197.05, 177.1],
    ['2023-03', 175.7, 157.85],
  ])('in %s: %f alone, %f as a couple', (monat, allein, zuZweit) => {
    expect(mehrbedarf({ monat, personen: [person('p1', { teilhabeAmArbeitsleben: true })] })).toBe(allein)
    expect(mehrbedarf({ monat, personen: paar({ teilhabeAmArbeitsleben: true }) })).toBe(zuZweit)
  })

  const beiDenEltern = (monat: string, geburtsdatum: string, teil: Partial<Person> = {}): number | undefined =>
    mehrbedarf(
      { monat, personen: [person('p1', { geburtsdatum: '1975-01-01' }), kind('k1', geburtsdatum, { teilhabeAmArbeitsleben: true, ...teil })] },
      'k1',
    )

  test.each([
    ['2026-03', '2004-01-01', 157.85, 'stage 3: 35 % of 451'],
    ['2026-03', '2009-01-01', 164.85, 'stage 4: 35 % of 471'],
    ['2023-03', '2004-01-01', 140.7, 'stage 3: 35 % of 402'],
    ['2023-03', '2007-01-01', 147, 'stage 4: 35 % of 420'],
    ['2026-03', '2011-04-01', 0, '15 on 1 April'],
    ['2026-04', '2011-04-01', 164.85, '15 on the first of the month'],
    ['2026-04', '2011-04-16', 82.43, '15 on 16 April: 164.85 × 15 ÷ 30 = 82.425'],
  ])('in %s, born %s: %f (%s)', (monat, geburtsdatum, betrag) => {
    expect(beiDenEltern(monat, geburtsdatum)).toBe(betrag)
  })

  test('from the birthday and not a day before, also where the month is parted otherwise', () => {
    const personen = [
      person('p1', { geburtsdatum: '1975-01-01' }),
      kind('k1', '2011-04-16', { teilhabeAmArbeitsleben: true }),
      kind('k2', '2020-04-15'),
    ]
    expect(mehrbedarf({ monat: '2026-04', personen }, 'k1')).toBe(82.43)
  })

  test('also for somebody not employable', () => {
    expect(beiDenEltern('2026-03', '2009-01-01', { erwerbsfaehig: false })).toBe(164.85)
  })
})

describe('§ 23 Nr. 4 SGB II, Merkzeichen G', () => {
  const mit = (geburtsdatum: string, teil: Partial<Person>, monat = '2026-04') =>
    rechneAus(fall({ monat, personen: [person('p1', { geburtsdatum: '1975-01-01' }), kind('k1', geburtsdatum, { merkzeichenG: true, ...teil })] }))

  test.each([
    ['2009-01-01', 80.07, 'stage 4: 17 % of 471'],
    ['2004-01-01', 76.67, 'stage 3: 17 % of 451'],
    ['2011-04-16', 40.04, '15 on 16 April: 80.07 × 15 ÷ 30 = 40.035'],
    ['2012-01-01', 0, 'under 15 there is no full Erwerbsminderung'],
  ])('born %s: %f (%s)', (geburtsdatum, betrag) => {
    expect(mit(geburtsdatum, { erwerbsfaehig: false }).personen.k1?.mehrbedarf).toBe(betrag)
  })

  test('a partner: 17 % of 506', () => {
    expect(mehrbedarf({ personen: paar({}, { merkzeichenG: true, erwerbsfaehig: false }) }, 'p2')).toBe(86.02)
  })

  test('not for somebody employable, and that is said', () => {
    const e = mit('2004-01-01', {})
    expect(e.personen.k1?.mehrbedarf).toBe(0)
    expect(hatHinweis(e, 'Merkzeichen G führt nur')).toBe(true)
    expect(hatHinweis(mit('2004-01-01', { erwerbsfaehig: false }), 'Merkzeichen G')).toBe(false)
    expect(hatHinweis(mit('2012-01-01', {}), 'Merkzeichen G')).toBe(false)
    expect(hatHinweis(mit('2011-04-30', {}), 'Merkzeichen G')).toBe(true)
  })

  test('not beside participation in working life', () => {
    expect(mit('2009-01-01', { erwerbsfaehig: false, teilhabeAmArbeitsleben: true }).personen.k1?.mehrbedarf).toBe(164.85)
  })
})

describe('§ 21 Abs. 5 SGB II, nutrition', () => {
  test.each([
    ['mukoviszidose', 168.9, 150.6],
    ['zoeliakie', 112.6, 100.4],
    ['niereninsuffizienz-dialyse', 28.15, 25.1],
    ['krankheitsassoziierte-mangelernaehrung', 56.3, 50.2],
  ] as const)('%s: %f in 2026, %f in 2023', (mehrbedarfErnaehrungGrund, in2026, in2023) => {
    const personen = [person('p1', { mehrbedarfErnaehrungGrund })]
    expect(mehrbedarf({ personen })).toBe(in2026)
    expect(mehrbedarf({ monat: '2023-03', personen })).toBe(in2023)
  })

  test('of stage 1 for a partner and a child too', () => {
    expect(mehrbedarf({ personen: paar({ mehrbedarfErnaehrungGrund: 'zoeliakie' }) })).toBe(112.6)
    expect(mehrbedarf({ personen: [person('p1'), kind('k1', '2019-06-01', { mehrbedarfErnaehrungGrund: 'zoeliakie' })] }, 'k1')).toBe(112.6)
  })

  test('a stated amount goes before the rate, zero too, and then no recommendation is named', () => {
    const mit = (mehrbedarfErnaehrung: number) =>
      rechneAus(fall({ personen: [person('p1', { mehrbedarfErnaehrung, mehrbedarfErnaehrungGrund: 'zoeliakie' })] }))
    expect(mit(41.2).personen.p1?.mehrbedarf).toBe(41.2)
    expect(mit(0).personen.p1?.mehrbedarf).toBe(0)
    expect(hatHinweis(mit(41.2), 'Deutschen Vereins')).toBe(false)
    expect(knoten(mit(41.2), 'personen[0].mehrbedarfErnaehrung').wert).toBe(4120)
  })

  test('the recommendation is named where it was applied', () => {
    expect(hatHinweis(rechneAus(fall({ personen: [person('p1', { mehrbedarfErnaehrungGrund: 'zoeliakie' })] })), 'Deutschen Vereins')).toBe(true)
    expect(hatHinweis(rechneAus(fall()), 'Deutschen Vereins')).toBe(false)
  })

  test.each(['niereninsuffizienz-praedialyse', 'schluckstoerung'] as const)(
    '%s has no rate: refused without an amount',
    (mehrbedarfErnaehrungGrund) => {
      const fehler = lehneAb(fall({ personen: [person('p1', { mehrbedarfErnaehrungGrund })] }))
      expect(fehler).toMatchObject({ art: 'angaben-fehlen', felder: ['personen[0].mehrbedarfErnaehrung'] })
      expect(mehrbedarf({ personen: [person('p1', { mehrbedarfErnaehrungGrund, mehrbedarfErnaehrung: 30 })] })).toBe(30)
    },
  )

  test('a newborn: from the day of birth', () => {
    const mit = (teil: Partial<Person>) => mehrbedarf({ monat: '2026-04', personen: [person('p1'), kind('k1', '2026-04-11', teil)] }, 'k1')
    expect(mit({ mehrbedarfErnaehrungGrund: 'mukoviszidose' })).toBe(112.6) // 168.90 × 20 ÷ 30
    expect(mit({ mehrbedarfErnaehrung: 60 })).toBe(40)
  })
})

describe('§ 21 Abs. 6, 6a SGB II, amounts of the case', () => {
  test('are added and shown with their path', () => {
    const e = rechneAus(fall({ personen: [person('p1', { mehrbedarfUnabweisbar: 33.33, mehrbedarfSchulbuecher: 20.5 })] }))
    expect(e.personen.p1?.mehrbedarf).toBe(53.83)
    expect(knoten(e, 'p21.mehrbedarf', 0).aus.map((k) => [k.schluessel, k.wert])).toEqual([
      ['personen[0].mehrbedarfUnabweisbar', 3333],
      ['personen[0].mehrbedarfSchulbuecher', 2050],
    ])
  })
})

describe('§ 21 Abs. 8 SGB II, the sum of paragraphs 2 to 5 is at most the Regelbedarf', () => {
  const fuenfKinder = [1, 2, 3, 4, 5].map((n) => kind(`k${n}`, `20${10 + n}-01-0${n}`))
  const mutter = (teil: Partial<Person>, monat = '2026-03') =>
    rechneAus(fall({ monat, personen: [person('p1', { entbindungstermin: `${monat}-20`, ...teil }), ...fuenfKinder] }))

  test('433.51 stay below 563', () => {
    const e = mutter({})
    expect(e.personen.p1?.mehrbedarf).toBe(433.51)
    expect(() => knoten(e, 'p21.hoechstsumme')).toThrow()
  })

  test('630.56 are cut to 563; paragraphs 6 and 6a stand beside it', () => {
    expect(mutter({ teilhabeAmArbeitsleben: true }).personen.p1?.mehrbedarf).toBe(563)
    const e = mutter({ teilhabeAmArbeitsleben: true, mehrbedarfUnabweisbar: 10, mehrbedarfSchulbuecher: 5 })
    expect(e.personen.p1?.mehrbedarf).toBe(578)
    expect(lies(knoten(e, 'p21.hoechstsumme', 0))).toBe(
      'Die Mehrbedarfe nach § 21 Abs. 2 bis 5 dürfen zusammen nicht höher sein als der Regelbedarf: 563,00 €',
    )
    expect(knoten(e, 'p21.hoechstsumme', 0).aus.map((k) => k.schluessel)).toEqual([
      'mehrbedarf.hoechstsumme_abs_2_bis_5_prozent',
      'p20.regelbedarf',
      'p21.schwangerschaft',
      'p21.alleinerziehende',
      'p21.teilhabe',
    ])
  })

  test('in 2023 the limit is 502', () => {
    expect(mutter({ teilhabeAmArbeitsleben: true }, '2023-03').personen.p1?.mehrbedarf).toBe(502)
  })

  test('exactly the Regelbedarf is not cut: 95.71 + 467.29', () => {
    const genau = { entbindungstermin: '2026-03-20', mehrbedarfErnaehrung: 467.29 }
    const e = rechneAus(fall({ personen: [person('p1', genau)] }))
    expect(e.personen.p1?.mehrbedarf).toBe(563)
    expect(() => knoten(e, 'p21.hoechstsumme')).toThrow()
    expect(mehrbedarf({ personen: [person('p1', { ...genau, mehrbedarfErnaehrung: 467.3 })] })).toBe(563)
  })

  test('Merkzeichen G stands outside by the wording, which is said', () => {
    const personen = paar({}, { erwerbsfaehig: false, merkzeichenG: true, mehrbedarfErnaehrung: 600 })
    const e = rechneAus(fall({ personen }))
    expect(e.personen.p2?.mehrbedarf).toBe(592.02) // 506 + 86.02
    expect(hatHinweis(e, 'neben der Höchstsumme')).toBe(true)
    expect(hatHinweis(mutter({ teilhabeAmArbeitsleben: true }), 'neben der Höchstsumme')).toBe(false)
  })
})

describe('§ 27 Abs. 2 SGB II, trainees keep paragraphs 2, 3, 5 and 6', () => {
  const auszubildende = (teil: Partial<Person>) =>
    rechneAus(fall({ personen: [person('p1', { ausgeschlossen: 'bafoeg-oder-bab', ...teil })], unterkunft: { warmwasserDezentral: true } }))

  test('not paragraphs 4, 6a and 7', () => {
    const e = auszubildende({
      entbindungstermin: '2026-03-20',
      mehrbedarfErnaehrung: 20,
      mehrbedarfUnabweisbar: 10,
      mehrbedarfSchulbuecher: 5,
      teilhabeAmArbeitsleben: true,
    })
    expect(e.personen.p1?.mehrbedarf).toBe(340.71) // 95.71 + 197.05 + 20 + 10 + 5 + 12.95
    expect(e.personen.p1?.leistung).toBe(125.71) // 95.71 + 20 + 10
  })

  test('paragraph 3 too; without any of them there is nothing', () => {
    const personen = [person('p1', { ausgeschlossen: 'bafoeg-oder-bab', entbindungstermin: '2026-03-20' }), kind('k1', '2021-01-01')]
    expect(rechneAus(fall({ personen })).personen.p1?.leistung).toBe(298.39) // 95.71 + 202.68
    expect(auszubildende({}).personen.p1?.leistung).toBe(0)
  })

  test('the cap of paragraph 8 holds for them', () => {
    expect(auszubildende({ entbindungstermin: '2026-03-20', mehrbedarfErnaehrung: 500 }).personen.p1?.leistung).toBe(563)
  })
})

describe('outside the household', () => {
  test('nothing is said of a reason there', () => {
    const grund = { mehrbedarfErnaehrungGrund: 'zoeliakie' } as const
    const worte = 'Deutschen Vereins'
    expect(hatHinweis(rechneAus(fall({ personen: paar({}, grund) })), worte)).toBe(true)
    expect(hatHinweis(rechneAus(fall({ personen: paar({}, { imHaushalt: false, ...grund }) })), worte)).toBe(false)
  })

  test('there is no Mehrbedarf here', () => {
    expect(mehrbedarf({ personen: paar({}, { imHaushalt: false, mehrbedarfErnaehrung: 40 }) }, 'p2')).toBe(0)
  })
})

describe('days of presence', () => {
  test('a child on 12 of 30 days has 12/30 of its Mehrbedarf', () => {
    const e = rechneAus(
      fall({
        monat: '2026-06',
        personen: [person('p1'), kind('k1', '2019-01-01', { anwesenheitAnteil: { tage: 12, von: 30 }, mehrbedarfErnaehrung: 60 })],
      }),
    )
    expect(e.personen.k1?.mehrbedarf).toBe(24)
    expect(lies(knoten(e, 'p21.ernaehrung', 1))).toContain('12 von 30 Tagen')
    expect(knoten(e, 'p21.ernaehrung', 1).aus[1]?.schluessel).toBe('personen[1].anwesenheitAnteil.tage')
  })
})

test('one cent of each need counts by itself', () => {
  for (const feld of ['mehrbedarfUnabweisbar', 'mehrbedarfSchulbuecher', 'mehrbedarfErnaehrung']) {
    expect(mehrbedarf({ personen: [person('p1', { [feld]: 0.01 })] })).toBe(0.01)
  }
})
