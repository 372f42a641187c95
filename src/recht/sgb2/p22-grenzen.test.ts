import { describe, expect, test } from 'vitest'
import type { Falldatei, Unterkunft } from '../falldatei.ts'
import { alleKnoten, fall, hatHinweis, kind, knoten, lehneAb, lies, paar, person, rechneAus } from '../testhilfe.ts'

/** A dwelling whose Bruttokalt limit is 500, in a month of the old or of the new law. */
function wohne(unterkunft: Unterkunft, teil: Partial<Falldatei> = {}) {
  return rechneAus(fall({ monat: '2026-08', unterkunft: { angemessenBruttokalt: 500, ...unterkunft }, ...teil }))
}
const anerkannt = (unterkunft: Unterkunft, teil?: Partial<Falldatei>): number => wohne(unterkunft, teil).unterkunftAnerkannt

const alt = { monat: '2026-05' }
const mutterMitKind = [person('p1'), kind('k1', '2019-01-01')]

describe('§ 22 Abs. 1 SGB II, the worked examples of the rule book (limit 500 for one person)', () => {
  test('A: in the Karenzzeit before July 2026 there is no ceiling', () => {
    expect(anerkannt({ grundmiete: 900, karenzzeit: true }, alt)).toBe(900)
    expect(anerkannt({ grundmiete: 900, karenzzeit: true }, { monat: '2026-06' })).toBe(900)
  })
  test('B: since July 2026 one and a half times the limit', () => {
    expect(anerkannt({ grundmiete: 900, karenzzeit: true })).toBe(750)
    expect(anerkannt({ grundmiete: 900, karenzzeit: true }, { monat: '2026-07' })).toBe(750)
  })
  test('C: more where it is unabweisbar', () => {
    expect(anerkannt({ grundmiete: 900, karenzzeit: true, unabweisbar: true })).toBe(900)
  })
  test('D: 700 after the Karenzzeit while the period runs, then 500', () => {
    expect(anerkannt({ grundmiete: 700, kostensenkungBis: '2026-08-31' })).toBe(700)
    expect(anerkannt({ grundmiete: 700, kostensenkungBis: '2026-07-31' })).toBe(500)
  })
  test('E: 900 after the Karenzzeit: 750 while the period runs, then 500', () => {
    expect(anerkannt({ grundmiete: 900, kostensenkungBis: '2026-12-31' })).toBe(750)
    expect(anerkannt({ grundmiete: 900 })).toBe(500)
  })
  test('F: 30 m², 14 € a square metre: 420 protected, the other 180 while the period runs, then 420', () => {
    const mikro = { grundmiete: 600, wohnflaeche: 30, quadratmeterpreisGrenze: 14 }
    expect(anerkannt({ ...mikro, karenzzeit: true })).toBe(420)
    expect(anerkannt({ ...mikro, karenzzeit: true, kostensenkungBis: '2026-08-31' })).toBe(600)
    expect(anerkannt(mikro)).toBe(420)
  })
  test('G: 480 agreed, 400 allowed, 70 operating cost: 470 protected', () => {
    const zuTeuer = { grundmiete: 480, nebenkosten: 70, zulaessigeMiete: 400, karenzzeit: true }
    expect(anerkannt(zuTeuer)).toBe(470)
    expect(anerkannt({ ...zuTeuer, kostensenkungBis: '2026-08-31' })).toBe(550)
  })
  test('H: parent and child, limit 600, rent 1,000: 900, by decision 1,000', () => {
    const wohnung = { grundmiete: 1000, angemessenBruttokalt: 600, karenzzeit: true }
    const e = wohne(wohnung, { personen: mutterMitKind })
    expect(e.unterkunftAnerkannt).toBe(900)
    expect(hatHinweis(e, 'Bedarfsgemeinschaft mit Kindern im Einzelfall mehr')).toBe(true)
    const mehr = wohne({ ...wohnung, unabweisbar: true }, { personen: mutterMitKind })
    expect(mehr.unterkunftAnerkannt).toBe(1000)
    expect(hatHinweis(mehr, 'Bedarfsgemeinschaft mit Kindern')).toBe(false)
  })
  test('I: the partner moved out: 800 for a time, then the ceiling while the Karenzzeit lasts', () => {
    const zuGross = { grundmiete: 800, karenzzeit: true }
    expect(anerkannt({ ...zuGross, verkleinerungBis: '2026-08-31' })).toBe(800)
    expect(anerkannt({ ...zuGross, verkleinerungBis: '2026-08-01' })).toBe(800)
    expect(anerkannt({ ...zuGross, verkleinerungBis: '2026-07-31' })).toBe(750)
    expect(anerkannt({ grundmiete: 800, verkleinerungBis: '2026-08-31' })).toBe(800)
  })
  test('J: an unnecessary move in the same area: the former 450', () => {
    expect(anerkannt({ grundmiete: 500, bisherigeUnterkunftskosten: 450 })).toBe(450)
    expect(anerkannt({ grundmiete: 500, bisherigeUnterkunftskosten: 450, karenzzeit: true })).toBe(450)
  })
  test('K: heating 110, limit 80, from the first month', () => {
    const warm = { heizkosten: 110, angemessenHeizkosten: 80, karenzzeit: true }
    expect(anerkannt({ ...warm, kostensenkungBis: '2026-08-31' })).toBe(110)
    expect(anerkannt(warm)).toBe(80)
  })
})

describe('the local limit', () => {
  test.each([
    [499.99, 499.99],
    [500, 500],
    [500.01, 500],
  ])('rent %f: %f', (grundmiete, betrag) => {
    expect(anerkannt({ grundmiete })).toBe(betrag)
    expect(anerkannt({ grundmiete }, alt)).toBe(betrag)
  })

  test('is compared with rent, operating cost and interest together', () => {
    expect(anerkannt({ grundmiete: 400, nebenkosten: 80, schuldzinsen: 50 })).toBe(500)
  })

  test('a limit that is not given does not limit', () => {
    const e = rechneAus(fall({ monat: '2026-08', unterkunft: { grundmiete: 3000, heizkosten: 400, angemessenHeizkosten: 100 } }))
    expect(e.unterkunftAnerkannt).toBe(3100)
    expect(rechneAus(fall({ monat: '2026-08', unterkunft: { grundmiete: 3000, karenzzeit: true } })).unterkunftAnerkannt).toBe(3000)
  })

  test('a limit of zero is a limit', () => {
    expect(anerkannt({ grundmiete: 300, angemessenBruttokalt: 0 })).toBe(0)
    expect(anerkannt({ heizkosten: 30, angemessenHeizkosten: 0 })).toBe(0)
  })

  test('a limit of zero is one for the ceiling, a move and maintenance too', () => {
    const nichts = { grundmiete: 300, angemessenBruttokalt: 0 }
    expect(anerkannt({ ...nichts, karenzzeit: true })).toBe(0)
    expect(anerkannt({ ...nichts, karenzzeit: true, umzugOhneZusicherung: true }, alt)).toBe(0)
    expect(anerkannt({ ...nichts, eigentum: true, instandhaltung: 100 })).toBe(0)
  })

  test('a price, an allowed rent or a former need of zero leaves nothing', () => {
    expect(anerkannt({ grundmiete: 300, wohnflaeche: 30, quadratmeterpreisGrenze: 0, karenzzeit: true })).toBe(0)
    expect(anerkannt({ grundmiete: 300, zulaessigeMiete: 0, karenzzeit: true })).toBe(0)
    expect(anerkannt({ grundmiete: 300, bisherigeUnterkunftskosten: 0 })).toBe(0)
  })

  test('one-off cost is a need of the month beside the limits', () => {
    const e = wohne({ grundmiete: 600, einmalig: 250, heizkosten: 90, angemessenHeizkosten: 80 })
    expect(e.unterkunftAnerkannt).toBe(830)
    expect(hatHinweis(e, 'Einmalige Wohnkosten zählen ganz')).toBe(true)
    expect(hatHinweis(wohne({ grundmiete: 600, einmalig: 0.01 }), 'Einmalige Wohnkosten')).toBe(true)
    expect(hatHinweis(wohne({ grundmiete: 600 }), 'Einmalige Wohnkosten')).toBe(false)
  })
})

describe('the Karenzzeit', () => {
  const seit = (leistungsbezugSeit: string, monat: string) => anerkannt({ grundmiete: 600 }, { leistungsbezugSeit, monat })

  test.each([
    ['2025-04-15', '2026-03', 600, 'twelfth month'],
    ['2025-04-15', '2026-04', 500, 'thirteenth month'],
    ['2025-04-15', '2025-04', 600, 'first month, from its first day'],
    ['2022-06-01', '2023-12', 600, 'times before 2023 do not count'],
    ['2022-06-01', '2024-01', 500, 'a year after January 2023'],
  ])('receipt since %s, in %s: %f (%s)', (bezug, monat, betrag) => {
    expect(seit(bezug, monat)).toBe(betrag)
  })

  test('what the file says about it goes before the months of receipt', () => {
    expect(anerkannt({ grundmiete: 600, karenzzeit: false }, { leistungsbezugSeit: '2026-08-01' })).toBe(500)
    expect(anerkannt({ grundmiete: 600, karenzzeit: true }, { leistungsbezugSeit: '2020-01-01' })).toBe(600)
  })

  test('with neither there is none', () => {
    expect(anerkannt({ grundmiete: 600 })).toBe(500)
  })

  test('never covers heating', () => {
    const warm = { heizkosten: 110, angemessenHeizkosten: 80, karenzzeit: true }
    for (const monat of ['2023-05', '2024-05', '2026-08']) expect(anerkannt(warm, { monat })).toBe(80)
  })

  test('for heating in 2023 the start of the period is disputed, which is said where it matters', () => {
    const warm = { heizkosten: 110, angemessenHeizkosten: 80 }
    expect(hatHinweis(wohne(warm, { monat: '2023-12' }), 'im Jahr 2023')).toBe(true)
    expect(hatHinweis(wohne({ ...warm, kostensenkungBis: '2023-12-31' }, { monat: '2023-12' }), 'im Jahr 2023')).toBe(true)
    expect(hatHinweis(wohne(warm, { monat: '2024-01' }), 'im Jahr 2023')).toBe(false)
    expect(hatHinweis(wohne({ ...warm, heizkosten: 80 }, { monat: '2023-12' }), 'im Jahr 2023')).toBe(false)
  })
})

describe('the ceiling of § 22 Abs. 1 Satz 6 SGB II', () => {
  test.each([
    [749.99, 749.99],
    [750, 750],
    [750.01, 750],
  ])('rent %f in the Karenzzeit: %f', (grundmiete, betrag) => {
    expect(anerkannt({ grundmiete, karenzzeit: true })).toBe(betrag)
  })

  test('odd cents: one and a half times 333.35 are 500.025, so 500.03 by § 41 Abs. 2', () => {
    const e = wohne({ grundmiete: 900, angemessenBruttokalt: 333.35, karenzzeit: true })
    expect(e.unterkunftAnerkannt).toBe(500.03)
    expect(lies(knoten(e, 'p22.deckel'))).toBe('150 % von 333,35 € = 500,03 €')
    expect(anerkannt({ grundmiete: 900, angemessenBruttokalt: 333.33, karenzzeit: true })).toBe(500)
    expect(anerkannt({ grundmiete: 900, angemessenBruttokalt: 333.35, karenzzeit: true }, { personen: mutterMitKind })).toBe(500.04) // 250.02 twice
  })

  test('does not touch heating and one-off cost', () => {
    expect(anerkannt({ grundmiete: 900, heizkosten: 200, einmalig: 100, karenzzeit: true })).toBe(1050)
  })

  test('unabweisbar lifts it only in the Karenzzeit', () => {
    expect(anerkannt({ grundmiete: 900, unabweisbar: true })).toBe(500)
    expect(anerkannt({ grundmiete: 900, unabweisbar: true, kostensenkungBis: '2026-08-31' })).toBe(750)
  })

  test('holds during the period after the Karenzzeit, which is said only where it bites', () => {
    expect(hatHinweis(wohne({ grundmiete: 900, kostensenkungBis: '2026-08-31' }), 'folgt aus dem Zusammenhang')).toBe(true)
    expect(hatHinweis(wohne({ grundmiete: 700, kostensenkungBis: '2026-08-31' }), 'folgt aus dem Zusammenhang')).toBe(false)
    expect(anerkannt({ grundmiete: 900, kostensenkungBis: '2026-06-30' }, { monat: '2026-06' })).toBe(900)
  })

  test('the hint on children is given in the Karenzzeit with children and a ceiling that bites', () => {
    const mit = (teil: Unterkunft, personen = mutterMitKind) =>
      hatHinweis(wohne({ grundmiete: 900, ...teil }, { personen }), 'mit Kindern im Einzelfall')
    expect(mit({ karenzzeit: true })).toBe(true)
    expect(mit({ karenzzeit: true, grundmiete: 750 })).toBe(false)
    expect(mit({ kostensenkungBis: '2026-08-31' })).toBe(false)
    expect(mit({ karenzzeit: true }, [person('p1')])).toBe(false)
    expect(mit({ karenzzeit: true }, [...mutterMitKind].reverse())).toBe(true)
  })
})

describe('the period for lowering cost', () => {
  test.each([
    ['2026-08-01', 700],
    ['2026-08-15', 700],
    ['2026-07-31', 500],
  ])('until %s: %f in August 2026', (kostensenkungBis, betrag) => {
    const e = wohne({ grundmiete: 700, kostensenkungBis })
    expect(e.unterkunftAnerkannt).toBe(betrag)
    expect(hatHinweis(e, 'für den ganzen Monat')).toBe(betrag === 700)
  })

  test('until the last day of the month nothing is open', () => {
    expect(hatHinweis(wohne({ grundmiete: 700, kostensenkungBis: '2026-08-30' }), 'für den ganzen Monat')).toBe(true)
    expect(hatHinweis(wohne({ grundmiete: 700, kostensenkungBis: '2026-08-31' }), 'für den ganzen Monat')).toBe(false)
    expect(hatHinweis(wohne({ grundmiete: 400, kostensenkungBis: '2026-08-15' }), 'für den ganzen Monat')).toBe(false)
  })

  test('the same before July 2026', () => {
    expect(anerkannt({ grundmiete: 700, kostensenkungBis: '2026-05-31' }, alt)).toBe(700)
    expect(anerkannt({ grundmiete: 700, kostensenkungBis: '2026-04-30' }, alt)).toBe(500)
    expect(anerkannt({ heizkosten: 110, angemessenHeizkosten: 80, kostensenkungBis: '2026-05-01' }, alt)).toBe(110)
  })
})

describe('§ 22 Abs. 1 Satz 8 SGB II, what is excessive without a Karenzzeit', () => {
  const beides = { grundmiete: 600, wohnflaeche: 30, quadratmeterpreisGrenze: 14, zulaessigeMiete: 450 }

  test('both at once: only the larger excess, 180 and not 330', () => {
    const e = wohne({ ...beides, karenzzeit: true })
    expect(e.unterkunftAnerkannt).toBe(420)
    expect(hatHinweis(e, 'Nur der größere')).toBe(true)
    expect(anerkannt({ ...beides, zulaessigeMiete: 400, karenzzeit: true })).toBe(400)
  })

  test('each alone', () => {
    const { zulaessigeMiete: _, ...flaeche } = beides
    expect(hatHinweis(wohne({ ...flaeche, karenzzeit: true }), 'Nur der größere')).toBe(false)
    const { quadratmeterpreisGrenze: __, ...miete } = beides
    expect(anerkannt({ ...miete, karenzzeit: true })).toBe(450)
  })

  test.each([
    [420, 420, 'at the limit'],
    [420.01, 420, 'a cent above'],
    [419.99, 419.99, 'a cent below'],
  ])('rent %f for 30 m² at 14 €: %f (%s)', (grundmiete, betrag) => {
    expect(anerkannt({ ...beides, grundmiete, zulaessigeMiete: 1000, karenzzeit: true })).toBe(betrag)
  })

  test('square metres with decimals: 14.33 € × 47.35 m² = 678.5255, so 678.53', () => {
    const e = wohne({ grundmiete: 700, angemessenBruttokalt: 900, wohnflaeche: 47.35, quadratmeterpreisGrenze: 14.33 })
    expect(e.unterkunftAnerkannt).toBe(678.53)
    expect(lies(knoten(e, 'p22.quadratmeter'))).toBe('14,33 € × 47,35 m² = 678,53 €')
  })

  test('after the Karenzzeit the smaller of limit and allowed cost', () => {
    expect(anerkannt({ ...beides, quadratmeterpreisGrenze: 17, zulaessigeMiete: 600 })).toBe(500)
    expect(anerkannt(beides)).toBe(420)
  })

  test('excessive also where the rent as a whole is below the limit', () => {
    const e = wohne({ grundmiete: 480, zulaessigeMiete: 400 })
    expect(e.unterkunftAnerkannt).toBe(400)
    expect(lies(knoten(e, 'p22.unterkunft'))).toContain('zählt nicht. Von 480,00 € werden 400,00 € anerkannt.')
  })

  test('while the period runs after the Karenzzeit all of it up to the ceiling', () => {
    expect(anerkannt({ ...beides, grundmiete: 900, kostensenkungBis: '2026-08-31' })).toBe(750)
  })

  test('ceiling and sentence 8 in the Karenzzeit: the lower one', () => {
    const teuer = { grundmiete: 900, wohnflaeche: 60, karenzzeit: true }
    expect(anerkannt({ ...teuer, quadratmeterpreisGrenze: 14 })).toBe(750) // 840 allowed
    expect(anerkannt({ ...teuer, quadratmeterpreisGrenze: 12 })).toBe(720)
    expect(anerkannt({ ...teuer, quadratmeterpreisGrenze: 12, kostensenkungBis: '2026-08-31' })).toBe(750)
    expect(anerkannt({ ...teuer, quadratmeterpreisGrenze: 12, unabweisbar: true })).toBe(720)
  })

  test('a period that ends inside the month covers all of it here too', () => {
    for (const grundmiete of [600, 900]) {
      expect(hatHinweis(wohne({ ...beides, grundmiete, karenzzeit: true, kostensenkungBis: '2026-08-15' }), 'für den ganzen Monat')).toBe(true)
    }
  })

  test('that the period covers it in the Karenzzeit is open, which is said', () => {
    expect(hatHinweis(wohne({ ...beides, karenzzeit: true, kostensenkungBis: '2026-08-31' }), 'Ob die Frist dafür gilt')).toBe(true)
    expect(hatHinweis(wohne({ ...beides, karenzzeit: true }), 'Ob die Frist dafür gilt')).toBe(false)
    expect(hatHinweis(wohne({ ...beides, kostensenkungBis: '2026-08-31' }), 'Ob die Frist dafür gilt')).toBe(false)
  })

  test('is unknown before July 2026', () => {
    expect(anerkannt({ ...beides, karenzzeit: true }, alt)).toBe(600)
  })

  test('without the living space the price cannot be applied', () => {
    const ohneFlaeche = { angemessenBruttokalt: 500, grundmiete: 600, quadratmeterpreisGrenze: 14 }
    expect(lehneAb(fall({ monat: '2026-08', unterkunft: ohneFlaeche }))).toMatchObject({ art: 'angaben-fehlen', felder: ['unterkunft.wohnflaeche'] })
    expect(rechneAus(fall({ monat: '2026-06', unterkunft: ohneFlaeche })).unterkunftAnerkannt).toBe(500)
  })
})

describe('after a death or in a smaller Bedarfsgemeinschaft', () => {
  test.each(['2026-05', '2026-08'])('the actual cost until the day in %s, heating too', (monat) => {
    const teuer = { grundmiete: 1200, heizkosten: 150, angemessenHeizkosten: 80 }
    const e = wohne({ ...teuer, todesfallschutzBis: `${monat}-31` }, { monat })
    expect(e.unterkunftAnerkannt).toBe(1350)
    expect(hatHinweis(e, 'Nach dem Todesfall sind auch höhere Heizkosten')).toBe(true)
    expect(hatHinweis(wohne({ grundmiete: 1200, todesfallschutzBis: `${monat}-31` }, { monat }), 'Todesfall')).toBe(false)
    expect(anerkannt({ ...teuer, todesfallschutzBis: `${monat}-01` }, { monat })).toBe(1350)
    expect(anerkannt({ ...teuer, todesfallschutzBis: '2026-04-30' }, { monat })).toBe(580)
  })

  test('sentence 8 does not reach behind a death', () => {
    expect(anerkannt({ grundmiete: 480, zulaessigeMiete: 400, todesfallschutzBis: '2026-08-31' })).toBe(480)
  })

  test('a former need limits it still', () => {
    expect(anerkannt({ grundmiete: 700, bisherigeUnterkunftskosten: 450, todesfallschutzBis: '2026-08-31' })).toBe(450)
  })

  test('the smaller Bedarfsgemeinschaft keeps its rent for a time, also beyond sentence 8, but not its heating', () => {
    expect(anerkannt({ grundmiete: 800, zulaessigeMiete: 400, karenzzeit: true, verkleinerungBis: '2026-08-31' })).toBe(800)
    expect(anerkannt({ heizkosten: 110, angemessenHeizkosten: 80, verkleinerungBis: '2026-08-31' })).toBe(80)
    expect(anerkannt({ grundmiete: 700, verkleinerungBis: '2026-05-31' }, alt)).toBe(700)
  })
})

describe('limits of a couple: those of the file, not of a head', () => {
  const zuZweit = (unterkunft: Unterkunft, teil: Partial<Falldatei> = {}) =>
    wohne({ angemessenBruttokalt: 600, ...unterkunft }, { personen: paar(), ...teil })

  test('a move without Zusicherung', () => {
    expect(zuZweit({ grundmiete: 700, umzugOhneZusicherung: true }).unterkunftAnerkannt).toBe(600)
    expect(zuZweit({ grundmiete: 590, umzugOhneZusicherung: true, karenzzeit: true }).unterkunftAnerkannt).toBe(590)
  })

  test('where both laws say the same nothing is said of the transition', () => {
    const hinweis = (grundmiete: number) =>
      hatHinweis(zuZweit({ grundmiete, karenzzeit: true }, { bewilligungSeit: '2026-06-01' }), 'Die neuen Regeln zur Unterkunft sind trotzdem')
    // the ceiling of 900 is new
    expect([hinweis(900), hinweis(900.02)]).toEqual([false, true])
  })
})

describe('exactly at the limit nothing limits', () => {
  const umzug = (unterkunft: Unterkunft, teil?: Partial<Falldatei>) =>
    alleKnoten(knoten(wohne(unterkunft, teil), 'p22.anteil')).some((k) => k.schluessel === 'p22.umzug')

  test('the former need, the limit after a move without Zusicherung', () => {
    expect([umzug({ grundmiete: 450, bisherigeUnterkunftskosten: 450 }), umzug({ grundmiete: 450.01, bisherigeUnterkunftskosten: 450 })]).toEqual([
      false,
      true,
    ])
    expect([umzug({ grundmiete: 500, umzugOhneZusicherung: true }), umzug({ grundmiete: 500.01, umzugOhneZusicherung: true })]).toEqual([false, true])
  })

  test('the allowed rent as high as the local limit: the local limit is named', () => {
    const k = knoten(wohne({ grundmiete: 600, zulaessigeMiete: 500 }), 'p22.unterkunft')
    expect([k.wert, k.fundstelle?.stelle]).toEqual([50_000, '§ 22 Abs. 1 Satz 1'])
  })

  test('one of two reasons of sentence 8 alone is not called the larger', () => {
    const nur = (unterkunft: Unterkunft) =>
      hatHinweis(wohne({ grundmiete: 420, wohnflaeche: 30, karenzzeit: true, ...unterkunft }), 'Nur der größere')
    expect(nur({ quadratmeterpreisGrenze: 13, zulaessigeMiete: 420 })).toBe(false)
    expect(nur({ quadratmeterpreisGrenze: 14, zulaessigeMiete: 400 })).toBe(false)
    expect(nur({ quadratmeterpreisGrenze: 13, zulaessigeMiete: 419.99 })).toBe(true)
  })

  test('heating of one cent takes from the former need of the old law', () => {
    const e = wohne({ grundmiete: 500, heizkosten: 0.01, bisherigeUnterkunftskosten: 450 }, alt)
    expect(e.unterkunftAnerkannt).toBe(450)
    expect(hatHinweis(e, 'bisherige Bedarf')).toBe(true)
  })
})
