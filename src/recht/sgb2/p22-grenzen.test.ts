import { describe, expect, test } from 'vitest'
import type { Falldatei, Unterkunft } from '../falldatei.ts'
import { fall, hatHinweis, kind, knoten, lehneAb, lies, person, rechneAus } from '../testhilfe.ts'

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

  test('one-off cost is a need of the month beside the limits', () => {
    const e = wohne({ grundmiete: 600, einmalig: 250, heizkosten: 90, angemessenHeizkosten: 80 })
    expect(e.unterkunftAnerkannt).toBe(830)
    expect(hatHinweis(e, 'Einmalige Wohnkosten zählen ganz')).toBe(true)
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

describe('moves', () => {
  test('without Zusicherung the reasonable rent, in and after the Karenzzeit, in every regime', () => {
    for (const monat of ['2023-05', '2026-05', '2026-08']) {
      expect(anerkannt({ grundmiete: 600, umzugOhneZusicherung: true, karenzzeit: true }, { monat })).toBe(500)
      expect(anerkannt({ grundmiete: 600, umzugOhneZusicherung: true, kostensenkungBis: `${monat}-31` }, { monat })).toBe(500)
      expect(anerkannt({ grundmiete: 450, umzugOhneZusicherung: true, karenzzeit: true }, { monat })).toBe(450)
    }
  })

  test('before July 2026 the law says so only for the Karenzzeit, which is said', () => {
    const ohne = { grundmiete: 600, umzugOhneZusicherung: true }
    const hinweis = 'Ausdrücklich gilt das bis Juni 2026 nur in der Karenzzeit'
    expect(hatHinweis(wohne({ ...ohne, kostensenkungBis: '2026-05-31' }, alt), hinweis)).toBe(true)
    expect(hatHinweis(wohne({ ...ohne, karenzzeit: true, kostensenkungBis: '2026-05-31' }, alt), hinweis)).toBe(false)
    expect(hatHinweis(wohne(ohne, alt), hinweis)).toBe(false)
    expect(hatHinweis(wohne({ ...ohne, kostensenkungBis: '2026-08-31' }), hinweis)).toBe(false)
  })

  test('heating keeps its own period', () => {
    expect(anerkannt({ heizkosten: 110, angemessenHeizkosten: 80, umzugOhneZusicherung: true, kostensenkungBis: '2026-08-31' })).toBe(110)
  })

  test('an unnecessary move until June 2026: the former need of rent and heating together', () => {
    const bisher = { grundmiete: 480, heizkosten: 100, bisherigeUnterkunftskosten: 520 }
    const e = wohne(bisher, alt)
    expect(e.unterkunftAnerkannt).toBe(520)
    expect(hatHinweis(e, 'zuerst die Heizkosten')).toBe(true)
    expect(lies(knoten(e, 'p22.bisher'))).toBe('520,00 € − 100,00 € Heizung = 420,00 €')
    expect(anerkannt({ ...bisher, angemessenHeizkosten: 80 }, alt)).toBe(520) // 440 + 80
    expect(anerkannt({ ...bisher, bisherigeUnterkunftskosten: 90 }, alt)).toBe(90)
    expect(anerkannt({ ...bisher, bisherigeUnterkunftskosten: 580 }, alt)).toBe(580)
    expect(hatHinweis(wohne({ ...bisher, bisherigeUnterkunftskosten: 580 }, alt), 'zuerst die Heizkosten')).toBe(false)
  })

  test('since July 2026 of the rent alone', () => {
    expect(anerkannt({ grundmiete: 480, heizkosten: 100, bisherigeUnterkunftskosten: 420 })).toBe(520)
    expect(anerkannt({ grundmiete: 480, bisherigeUnterkunftskosten: 480 })).toBe(480)
    expect(anerkannt({ grundmiete: 480, bisherigeUnterkunftskosten: 479.99 })).toBe(479.99)
  })

  test('both at once: the lower one', () => {
    expect(anerkannt({ grundmiete: 700, bisherigeUnterkunftskosten: 600, umzugOhneZusicherung: true })).toBe(500)
    expect(anerkannt({ grundmiete: 700, bisherigeUnterkunftskosten: 450, umzugOhneZusicherung: true })).toBe(450)
  })
})

describe('§ 22 Abs. 2 SGB II, maintenance of a home of one’s own', () => {
  const eigen = { eigentum: true, schuldzinsen: 400 }

  test.each([
    [1500, 1600, '6,000 − 4,800 = 1,200 of 1,500'],
    [1200, 1600, 'exactly the room'],
    [1199.99, 1599.99, 'less than the room'],
  ])('%f: %f (%s)', (instandhaltung, betrag) => {
    const e = wohne({ ...eigen, instandhaltung })
    expect(e.unterkunftAnerkannt).toBe(betrag)
    expect(hatHinweis(e, 'Für den Rest kommt ein Darlehen')).toBe(instandhaltung > 1200)
  })

  test('there is no Karenzzeit for it: dearer running cost leaves no room', () => {
    expect(anerkannt({ eigentum: true, schuldzinsen: 600, instandhaltung: 1000, karenzzeit: true })).toBe(600)
  })

  test('without a limit in full', () => {
    expect(rechneAus(fall({ unterkunft: { ...eigen, instandhaltung: 1500 } })).unterkunftAnerkannt).toBe(1900)
  })

  test('a tenant has no such need: refused', () => {
    expect(lehneAb(fall({ unterkunft: { grundmiete: 400, instandhaltung: 100 } }))).toMatchObject({ felder: ['unterkunft.eigentum'] })
  })

  test('the reasoning shows months, limit and running cost', () => {
    const k = knoten(wohne({ ...eigen, instandhaltung: 1500 }), 'p22.instandhaltung')
    expect(lies(k)).toBe(
      'In 12 Monaten sind 6.000,00 € angemessen; 4.800,00 € braucht die laufende Unterkunft. Von 1.500,00 € Instandhaltung werden 1.200,00 € anerkannt.',
    )
    expect(k.aus.map((o) => [o.schluessel, o.wert])).toEqual([
      ['unterkunft.instandhaltung', 150000],
      ['kdu.instandhaltung_betrachtungszeitraum_monate', 12],
      ['unterkunft.angemessenBruttokalt', 50000],
      ['p22.kosten.unterkunft', 40000],
    ])
  })
})

describe('§ 22 Abs. 3 SGB II, refunds', () => {
  const wohnung = { grundmiete: 400, nebenkosten: 100, heizkosten: 80, einmalig: 50 }

  test.each([
    [0, 630, false],
    [120, 510, false],
    [500, 130, false],
    [540, 90, false],
    [600, 30, false],
    [630, 0, false],
    [700, 0, true],
  ])('%f off 630: %f', (guthaben, betrag, rest) => {
    const e = rechneAus(fall({ unterkunft: { ...wohnung, guthaben } }))
    expect(e.unterkunftAnerkannt).toBe(betrag)
    expect(hatHinweis(e, 'Der Rest mindert die Kosten der folgenden Monate')).toBe(rest)
  })

  test('is taken off before the limits: first the rent, then the heating', () => {
    // rent 620 − 100 = 520, limit 500; heating 90, limit 80
    const e = wohne({ grundmiete: 620, heizkosten: 90, angemessenHeizkosten: 80, guthaben: 100 })
    expect(e.unterkunftAnerkannt).toBe(580)
    expect(hatHinweis(e, 'Das Gesetz nennt keine Reihenfolge')).toBe(true)
    // the whole rent and 30 of the heating
    expect(anerkannt({ grundmiete: 620, heizkosten: 120, angemessenHeizkosten: 80, guthaben: 650 })).toBe(80)
  })

  test('the order does not matter without limits and below the rent', () => {
    expect(hatHinweis(rechneAus(fall({ unterkunft: { ...wohnung, guthaben: 500 } })), 'keine Reihenfolge')).toBe(false)
    expect(hatHinweis(rechneAus(fall({ unterkunft: { ...wohnung, guthaben: 500.01 } })), 'keine Reihenfolge')).toBe(true)
  })

  test('stands in the reasoning with its path, as far as it was used', () => {
    const k = knoten(rechneAus(fall({ unterkunft: { ...wohnung, guthaben: 700 } })), 'p22.kosten')
    expect(k.aus.filter((o) => o.schluessel === 'unterkunft.guthaben').map((o) => o.wert)).toEqual([-50000, -8000, -5000])
  })
})

describe('§ 65a SGB II is silent on § 22: which law governs a running Bewilligungszeitraum', () => {
  const laufend = { bewilligungSeit: '2026-04-01' }
  const spaeter = { traeger: { 'kdu.neuesRecht': 'ab_neuem_BWZ' } }
  const karenz = { grundmiete: 900, karenzzeit: true }

  test('the new law from July on, unless the Träger decides otherwise', () => {
    expect(anerkannt(karenz, laufend)).toBe(750)
    expect(anerkannt(karenz, { ...laufend, traeger: { 'kdu.neuesRecht': 'ab_2026_07_01' } })).toBe(750)
    expect(anerkannt(karenz, { ...laufend, ...spaeter })).toBe(900)
  })

  test('a Bewilligungszeitraum that began in July has the new law in any case', () => {
    expect(anerkannt(karenz, { bewilligungSeit: '2026-07-01', ...spaeter })).toBe(750)
    expect(anerkannt(karenz, { bewilligungSeit: '2026-06-30', ...spaeter })).toBe(900)
  })

  test('before July 2026 the choice changes nothing', () => {
    expect(anerkannt(karenz, { ...alt, bewilligungSeit: '2026-04-01', ...spaeter })).toBe(900)
  })

  test('either choice is named where the two laws differ, and only there', () => {
    const neu = 'Die neuen Regeln zur Unterkunft sind trotzdem ab Juli 2026 angewandt'
    const altesRecht = 'Der Träger wendet die neuen Regeln zur Unterkunft erst auf die nächste Bewilligung an'
    expect(hatHinweis(wohne(karenz, laufend), neu)).toBe(true)
    expect(hatHinweis(wohne(karenz, { ...laufend, ...spaeter }), altesRecht)).toBe(true)
    expect(hatHinweis(wohne({ grundmiete: 700, karenzzeit: true }, laufend), neu)).toBe(false)
    expect(hatHinweis(wohne(karenz), neu)).toBe(false)
    // the former need: rent and heating together, or the rent alone
    const umzug = { grundmiete: 480, heizkosten: 100, bisherigeUnterkunftskosten: 420 }
    expect(hatHinweis(wohne(umzug, laufend), neu)).toBe(true)
    expect(anerkannt(umzug, { ...laufend, ...spaeter })).toBe(420)
  })

  test('a trial of the other law leaves no hint behind', () => {
    const e = wohne(
      { grundmiete: 700, zulaessigeMiete: 300, wohnflaeche: 20, quadratmeterpreisGrenze: 10, karenzzeit: true },
      { ...laufend, ...spaeter },
    )
    expect(hatHinweis(e, 'Nur der größere')).toBe(false)
  })

  test('a value that is not known is refused, a name that is not known is said', () => {
    expect(lehneAb(fall({ traeger: { 'kdu.neuesRecht': 'nie' } }))).toMatchObject({ art: 'nicht-berechenbar', felder: ['traeger.kdu.neuesRecht'] })
    expect(rechneAus(fall({ traeger: { 'kdu.neuesrecht': 'ab_neuem_BWZ' } })).hinweise).toContainEqual({
      art: 'pruefen',
      satz: 'Die Einstellung „kdu.neuesrecht“ des Trägers ist nicht bekannt und hat nichts bewirkt.',
      fundstelle: 'Falldatei, Feld traeger',
    })
    expect(hatHinweis(rechneAus(fall({ traeger: { a: 1, b: true } })), 'Die Einstellungen „a“, „b“ des Trägers')).toBe(true)
    expect(hatHinweis(rechneAus(fall({ traeger: {} })), 'Einstellung')).toBe(false)
  })
})
