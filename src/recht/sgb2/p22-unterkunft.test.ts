import { describe, expect, test } from 'vitest'
import type { Falldatei, Person, Unterkunft } from '../falldatei.ts'
import { fall, hatHinweis, kind, knoten, lies, paar, person, rechneAus } from '../testhilfe.ts'

function rechne(personen: readonly Person[], unterkunft: Unterkunft, teil: Partial<Falldatei> = {}) {
  return rechneAus(fall({ monat: '2026-08', personen, unterkunft, ...teil }))
}
type Ergebnis = ReturnType<typeof rechne>
const anteile = (e: Ergebnis): number[] => Object.values(e.personen).map((p) => p.unterkunft)

const eltern = paar()
const familie = [...eltern, kind('k1', '2015-01-01', { eltern: ['p1', 'p2'] })]

describe('§ 22 SGB II, shares per head', () => {
  test('one division of the sum, each share rounded: 830.00 ÷ 3 = 276.67 each, 830.01 together', () => {
    const e = rechne(familie, { grundmiete: 500, nebenkosten: 220, heizkosten: 110 })
    expect(anteile(e)).toEqual([276.67, 276.67, 276.67])
    expect(e.unterkunftAnerkannt).toBe(830.01)
    expect(hatHinweis(e, 'Jeder Anteil an den Wohnkosten ist für sich gerundet')).toBe(true)
  })

  test('the BA’s example: 500.00 ÷ 3 = 166.67 each', () => {
    expect(anteile(rechne(familie, { grundmiete: 500 }))).toEqual([166.67, 166.67, 166.67])
  })

  test('half a cent goes up: 500.01 ÷ 2', () => {
    expect(anteile(rechne([...eltern], { grundmiete: 500.01 }))).toEqual([250.01, 250.01])
  })

  test('nothing is said where it divides evenly', () => {
    expect(hatHinweis(rechne(familie, { grundmiete: 600 }), 'für sich gerundet')).toBe(false)
    expect(hatHinweis(rechne([person('p1')], { grundmiete: 500.01 }), 'für sich gerundet')).toBe(false)
  })

  test('others in the dwelling carry their share; relatives are among them', () => {
    expect(anteile(rechne([person('p1')], { grundmiete: 600, weitereBewohner: 2 }))).toEqual([200])
    const haushaltsangehoerige = [{ id: 'oma', verwandtMit: ['p1'] }]
    expect(anteile(rechne([person('p1')], { grundmiete: 600 }, { haushaltsangehoerige }))).toEqual([300])
    expect(anteile(rechne([person('p1')], { grundmiete: 600, weitereBewohner: 2 }, { haushaltsangehoerige }))).toEqual([200])
  })

  test('somebody outside the household is no head', () => {
    expect(anteile(rechne([person('p1'), kind('k1', '2015-01-01', { imHaushalt: false })], { grundmiete: 600 }))).toEqual([600, 0])
  })

  test('nobody is a head: no need and no crash', () => {
    const selten = [person('p1', { imHaushalt: false }), kind('k1', '2015-01-01', { anwesenheitAnteil: { tage: 3, von: 31 } })]
    expect(anteile(rechne(selten, { grundmiete: 600, angemessenBruttokalt: 500 }))).toEqual([0, 0])
    expect(anteile(rechne([person('p1', { imHaushalt: false })], { grundmiete: 600 }))).toEqual([0])
  })

  test('the plain reasoning: every cost with its path, divided by heads', () => {
    const e = rechne(familie, { grundmiete: 500, nebenkosten: 220, heizkosten: 110, schuldzinsen: 40, einmalig: 30 })
    const k = knoten(e, 'p22.kopfteil', 0)
    expect(lies(k)).toBe('900,00 € ÷ 3 Personen = 300,00 €')
    expect(k.aus[0]?.aus.map((o) => [o.schluessel, o.wert])).toEqual([
      ['unterkunft.grundmiete', 50000],
      ['unterkunft.nebenkosten', 22000],
      ['unterkunft.schuldzinsen', 4000],
      ['unterkunft.heizkosten', 11000],
      ['unterkunft.einmalig', 3000],
    ])
    expect(lies(knoten(rechne([person('p1')], { grundmiete: 500 }), 'p22.kopfteil'))).toBe('Die anerkannten Kosten von 500,00 € trägt eine Person.')
  })
})

describe('the Bedarfsgemeinschaft is smaller than the household', () => {
  // rent 900 of three heads, two of them the Bedarfsgemeinschaft: 600 are compared
  const zuDritt = (unterkunft: Unterkunft, teil: Partial<Falldatei> = {}) =>
    rechne([...eltern], { grundmiete: 900, weitereBewohner: 1, ...unterkunft }, teil)

  test.each([
    [600, 600, 'at the limit'],
    [599.99, 600, 'a cent above: 299.995 each, rounded up'],
    [599.98, 599.98, 'two cents above'],
    [450, 450, 'above'],
  ])('limit %f: %f (%s)', (angemessenBruttokalt, betrag) => {
    const e = zuDritt({ angemessenBruttokalt })
    expect(e.unterkunftAnerkannt).toBe(betrag)
    expect(hatHinweis(e, 'In der Wohnung leben auch Personen')).toBe(true)
  })

  test('nothing is compared, nothing is said', () => {
    expect(hatHinweis(zuDritt({}), 'In der Wohnung leben auch Personen')).toBe(false)
    expect(hatHinweis(rechne([...eltern], { grundmiete: 900, angemessenBruttokalt: 500 }), 'In der Wohnung leben auch')).toBe(false)
  })

  test('ceiling, heating and the former need are compared with the part too', () => {
    expect(zuDritt({ angemessenBruttokalt: 380, karenzzeit: true }).unterkunftAnerkannt).toBe(570)
    expect(zuDritt({ grundmiete: 0, heizkosten: 150, angemessenHeizkosten: 80 }).unterkunftAnerkannt).toBe(80)
    expect(zuDritt({ grundmiete: 0, heizkosten: 120, angemessenHeizkosten: 80 }).unterkunftAnerkannt).toBe(80)
    expect(zuDritt({ bisherigeUnterkunftskosten: 500 }).unterkunftAnerkannt).toBe(500)
  })

  test('sentence 8 takes price and space, or excess rent, by heads', () => {
    // 60 m² × 12 € = 720, two thirds of it 480
    expect(zuDritt({ wohnflaeche: 60, quadratmeterpreisGrenze: 12, karenzzeit: true }).unterkunftAnerkannt).toBe(480)
    // 900 − 750 = 150 too much, two thirds of it 100
    expect(zuDritt({ zulaessigeMiete: 750, karenzzeit: true }).unterkunftAnerkannt).toBe(500)
  })

  test('refund, one-off cost and maintenance by heads', () => {
    expect(zuDritt({ guthaben: 90, einmalig: 30, angemessenBruttokalt: 1000 }).unterkunftAnerkannt).toBe(560)
    // 12 × 650 − 12 × 600 = 600 of 2/3 × 1,200
    expect(zuDritt({ grundmiete: 0, schuldzinsen: 900, eigentum: true, instandhaltung: 1200, angemessenBruttokalt: 650 }).unterkunftAnerkannt).toBe(
      1200,
    )
    expect(zuDritt({ grundmiete: 0, schuldzinsen: 900, eigentum: true, instandhaltung: 600, angemessenBruttokalt: 650 }).unterkunftAnerkannt).toBe(
      1000,
    )
  })

  test('nothing is rounded before the share: 1,000 × 2 ÷ 3 ÷ 2', () => {
    expect(anteile(zuDritt({ grundmiete: 1000, angemessenBruttokalt: 700 }))).toEqual([333.33, 333.33])
  })

  test('the reasoning shows the part', () => {
    const k = knoten(zuDritt({ angemessenBruttokalt: 450 }), 'p22.anteil-bg')
    expect(lies(k)).toBe('In der Wohnung leben 3 Personen, zur Bedarfsgemeinschaft gehören 2: 900,00 € × 2 ÷ 3 = 600,00 €')
    const allein = rechne([person('p1')], { grundmiete: 900, weitereBewohner: 1, angemessenBruttokalt: 450 })
    expect(lies(knoten(allein, 'p22.anteil-bg'))).toContain('zur Bedarfsgemeinschaft gehört eine')
  })

  test.each(['sgb12-viertes-kapitel', 'asylblg'] as const)('a partner with %s is a head and not one of the Bedarfsgemeinschaft', (ausgeschlossen) => {
    // 800 × 1 ÷ 2 = 400 against the limit for one
    expect(anteile(rechne(paar({}, { ausgeschlossen }), { grundmiete: 800, angemessenBruttokalt: 350 }))[0]).toBe(350)
  })

  test('somebody in an institution stays a head, which is said', () => {
    const e = rechne(paar({}, { ausgeschlossen: 'stationaer' }), { grundmiete: 800 })
    expect(anteile(e)).toEqual([400, 400])
    expect(hatHinweis(e, 'Eine Person in einer Einrichtung zählt')).toBe(true)
    expect(hatHinweis(rechne(paar({}, { ausgeschlossen: 'stationaer', imHaushalt: false }), { grundmiete: 800 }), 'in einer Einrichtung')).toBe(false)
    expect(hatHinweis(rechne(paar({}, { ausgeschlossen: 'stationaer' }), {}), 'in einer Einrichtung')).toBe(false)
  })

  test('other excluded members count for the size', () => {
    expect(anteile(rechne(paar({}, { ausgeschlossen: 'altersrente' }), { grundmiete: 800, angemessenBruttokalt: 700 }))).toEqual([350, 350])
  })
})

describe('a child that covers its own need', () => {
  const reich = kind('k1', '2015-01-01', { eltern: ['p1', 'p2'], einkommen: [{ art: 'unterhalt', betrag: 900 }] })

  test('keeps its share and is no head for the limit any more', () => {
    // first round: 900 for three against 840; the child needs 390 + 280 = 670 and has 900. Then 900 × 2 ÷ 3 = 600 for two against 840
    const e = rechne([...eltern, reich], { grundmiete: 900, angemessenBruttokalt: 840 })
    expect(anteile(e)).toEqual([300, 300, 280])
    expect(e.unterkunftAnerkannt).toBe(600)
    expect(hatHinweis(e, 'In der Wohnung leben auch Personen')).toBe(true)
  })

  test('hints of the first round do not stay', () => {
    const e = rechne([...eltern, reich], { grundmiete: 900, angemessenBruttokalt: 550, karenzzeit: true })
    // 900 for three against 825, then 600 for two
    expect(anteile(e)).toEqual([300, 300, 275])
    expect(hatHinweis(e, 'mit Kindern im Einzelfall')).toBe(false)
  })
})

describe('several Bedarfsgemeinschaften in one household', () => {
  const mitErwachsenem = [...eltern, kind('gross', '1999-01-01', { eltern: ['p1', 'p2'] })]

  test('the limit of the file is that of the first; the other carries its share of the actual cost', () => {
    const e = rechne(mitErwachsenem, { grundmiete: 900, heizkosten: 150, angemessenBruttokalt: 500, angemessenHeizkosten: 80 })
    expect(anteile(e)).toEqual([290, 290, 350])
    expect(hatHinweis(e, 'Die örtliche Grenze der Datei gilt für die erste')).toBe(true)
  })

  test('a limit on heating alone, or of zero, is a limit', () => {
    for (const grenzen of [{ angemessenHeizkosten: 0 }, { angemessenBruttokalt: 0 }]) {
      expect(hatHinweis(rechne(mitErwachsenem, { grundmiete: 900, ...grenzen }), 'Im Haushalt leben mehrere')).toBe(true)
      expect(hatHinweis(rechne([person('p1')], { grundmiete: 900, weitereBewohner: 1, ...grenzen }), 'In der Wohnung leben auch')).toBe(true)
    }
  })

  test('without a limit nothing is open', () => {
    expect(hatHinweis(rechne(mitErwachsenem, { grundmiete: 900 }), 'Im Haushalt leben mehrere')).toBe(false)
  })

  test('maintenance and refund by heads', () => {
    const e = rechne(mitErwachsenem, { schuldzinsen: 600, eigentum: true, instandhaltung: 3000, guthaben: 60, angemessenBruttokalt: 500 })
    // the parents: 540 × 2 ÷ 3 = 360 and 12 × 500 − 12 × 400 = 1,200 of 2,000; the son 180 + 1,000
    expect(anteile(e)).toEqual([780, 780, 1180])
  })
})

describe('a birth in the month', () => {
  test('changes the heads on that day: 600 ÷ 2 for 14 days, 600 ÷ 3 for the rest', () => {
    const e = rechne([...eltern, kind('k1', '2026-08-15', { eltern: ['p1', 'p2'] })], { grundmiete: 600 })
    // 300 × 14 ÷ 30 + 200 × 16 ÷ 30; the child 200 × 17 ÷ 30
    expect(anteile(e)).toEqual([246.67, 246.67, 113.33])
  })

  test('and the size of the Bedarfsgemeinschaft for the limit', () => {
    const e = rechne(
      [...eltern, kind('k1', '2026-06-16', { eltern: ['p1', 'p2'] })],
      { grundmiete: 900, angemessenBruttokalt: 600 },
      { monat: '2026-06' },
    )
    // 600 ÷ 2 for 15 days, 600 ÷ 3 for 15 days
    expect(anteile(e)).toEqual([250, 250, 100])
  })

  test('on the first of the month it is a head for all of it', () => {
    expect(anteile(rechne([...eltern, kind('k1', '2026-08-01', { eltern: ['p1', 'p2'] })], { grundmiete: 600 }))).toEqual([200, 200, 200])
  })

  test('before the birth it is not there', () => {
    expect(anteile(rechne([...eltern], { grundmiete: 600 }))).toEqual([300, 300])
  })
})

describe('§ 22 Abs. 5 SGB II, moved out under 25 without Zusicherung', () => {
  const wohnt = (geburtsdatum: string, teil: Partial<Falldatei> = {}) =>
    rechne([person('p1', { geburtsdatum, auszugOhneZusicherung: true })], { grundmiete: 300, heizkosten: 60 }, teil)

  test.each([
    ['2001-09-01', 0, '25 in the next month'],
    ['2001-08-01', 360, '25 on the first of the month'],
    ['2001-08-11', 252, '25 on 11 August: 21 days of 360'],
  ])('born %s: %f (%s)', (geburtsdatum, betrag) => {
    expect(wohnt(geburtsdatum).unterkunftAnerkannt).toBe(betrag)
  })

  test('from the birthday and not a day before, also where the month is parted otherwise', () => {
    const personen = [person('p1', { geburtsdatum: '2001-08-11', auszugOhneZusicherung: true }), kind('k1', '2026-08-10')]
    // two heads since 10 August: 180 × 21 ÷ 30
    expect(anteile(rechne(personen, { grundmiete: 360 }))[0]).toBe(126)
  })

  test('the others keep their share', () => {
    const e = rechne(paar({}, { geburtsdatum: '2003-01-01', auszugOhneZusicherung: true }), { grundmiete: 600 })
    expect(anteile(e)).toEqual([300, 0])
  })

  test('a first equipment is then to be looked at (§ 24 Abs. 6)', () => {
    const mit = (teil: Partial<Person>) =>
      hatHinweis(rechne([person('p1', { geburtsdatum: '2003-01-01', ...teil })], {}), 'Für die Wohnung ist sie dann ausgeschlossen')
    expect(mit({ auszugOhneZusicherung: true, erstausstattung: 300 })).toBe(true)
    expect(mit({ auszugOhneZusicherung: true })).toBe(false)
    expect(mit({ erstausstattung: 300 })).toBe(false)
    expect(mit({ auszugOhneZusicherung: true, erstausstattung: 300, geburtsdatum: '2001-08-11' })).toBe(false)
  })

  test('the reasoning says why there is nothing', () => {
    const k = knoten(wohnt('2003-01-01'), 'p22.ohne-zusicherung', 0)
    expect(lies(k)).toContain('ohne Zusicherung auszieht')
    expect(k.aus[0]?.schluessel).toBe('personen[0].auszugOhneZusicherung')
    expect(lies(k.aus[0])).toBe('Auszug ohne Zusicherung: ja')
  })
})

describe('§ 22 Abs. 7 Satz 4 SGB II, the share of somebody not reachable', () => {
  const ab2 = { ausgeschlossen: 'nicht-erreichbar' } as const
  const wohnung = { grundmiete: 800, heizkosten: 100 }
  const couple = (zweiter: Partial<Person>) => [...paar({}, zweiter), kind('k1', '2015-01-01', { eltern: ['p1', 'p2'] })]

  test('October: 300 each, the partner without Regelbedarf; November: mother 450, child 450', () => {
    const m1 = rechne(couple({ minderungen: [{ art: 'nichterreichbarkeit' }] }), wohnung, { monat: '2026-10' })
    expect(anteile(m1)).toEqual([300, 300, 300])
    expect(m1.personen.p2?.leistung).toBe(300)
    expect(hatHinweis(m1, 'nach dem Wortlaut wäre er es schon jetzt')).toBe(true)
    const m2 = rechne(couple(ab2), wohnung, { monat: '2026-11' })
    expect(anteile(m2)).toEqual([450, 0, 450])
    expect(m2.personen.p2).toMatchObject({ leistung: 0, bedarf: 506 })
    expect(hatHinweis(m2, 'ist auf die anderen verteilt')).toBe(true)
    expect(hatHinweis(m2, 'schon jetzt')).toBe(false)
  })

  test('her Mehrbedarf stays a need of hers', () => {
    expect(rechne(couple({ ...ab2, mehrbedarfErnaehrung: 40 }), wohnung).personen.p2?.bedarf).toBe(546)
  })

  test('where nothing is to be given on, nothing is said', () => {
    for (const zweiter of [ab2, { minderungen: [{ art: 'nichterreichbarkeit' }] as const }]) {
      const e = rechne(couple(zweiter), {})
      expect(hatHinweis(e, 'verteilt')).toBe(false)
    }
    expect(hatHinweis(rechne(paar({}, { minderungen: [{ art: 'nichterreichbarkeit' }] }), wohnung), 'schon jetzt')).toBe(true)
    expect(hatHinweis(rechne(paar({}, { minderungen: [{ art: 'meldeversaeumnis' }] }), wohnung), 'schon jetzt')).toBe(false)
  })

  test('cents left over go to the first persons of the file', () => {
    const zweiKinder = [...couple(ab2), kind('k2', '2016-01-01', { eltern: ['p1', 'p2'] })]
    // 1,000.40 ÷ 4 = 250.10; 25010 cents for three: 8337, 8337, 8336
    expect(anteile(rechne(zweiKinder, { grundmiete: 1000.4 }))).toEqual([333.47, 0, 333.47, 333.46])
  })

  test('alone in the Bedarfsgemeinschaft: housing ends', () => {
    const e = rechne([person('p1', ab2)], wohnung)
    expect(anteile(e)).toEqual([0])
    expect(hatHinweis(e, 'verteilt')).toBe(false)
  })

  test('in the first month alone there is nobody to give it to, and nothing is said', () => {
    const e = rechne([person('p1', { minderungen: [{ art: 'nichterreichbarkeit' }] })], wohnung)
    expect(anteile(e)).toEqual([900])
    expect(hatHinweis(e, 'schon jetzt')).toBe(false)
  })

  test('heads that are not in the Bedarfsgemeinschaft get nothing of it', () => {
    const e = rechne([...couple(ab2), kind('gross', '1999-01-01', { eltern: ['p1', 'p2'] })], { ...wohnung, weitereBewohner: 1 })
    // 900 ÷ 5 = 180; 90 each to mother and child
    expect(anteile(e)).toEqual([270, 0, 270, 180])
    expect(anteile(rechne(paar({ ausgeschlossen: 'sgb12-viertes-kapitel' }, ab2), wohnung))).toEqual([450, 0])
  })

  test('nor a child here on few days; one that left keeps what it had when it left', () => {
    const selten = kind('k2', '2016-01-01', { eltern: ['p1', 'p2'], anwesenheitAnteil: { tage: 5, von: 31 } })
    expect(anteile(rechne([...couple(ab2), selten], wohnung))).toEqual([450, 0, 450, 0])
    const reich = kind('k2', '2016-01-01', { eltern: ['p1', 'p2'], einkommen: [{ art: 'unterhalt', betrag: 2000 }] })
    // round 1: 200 and a third of 200; round 2: the 200 go to two
    expect(anteile(rechne([...couple(ab2), reich], { grundmiete: 800 }))).toEqual([300, 0, 300, 266.66])
  })

  test('members without a claim of their own are members', () => {
    const e = rechne([...couple(ab2), kind('azubi', '2004-01-01', { eltern: ['p1', 'p2'], ausgeschlossen: 'bafoeg-oder-bab' })], { grundmiete: 1200 })
    expect(anteile(e)).toEqual([400, 0, 400, 400])
  })

  test('two who are not reachable: their shares go to the third', () => {
    const personen = [person('p1'), kind('k1', '2003-01-01', ab2), kind('k2', '2004-01-01', ab2)]
    expect(anteile(rechne(personen, { grundmiete: 900 }))).toEqual([900, 0, 0])
  })

  test('unexcused absence before July 2026 does not move the share', () => {
    expect(anteile(rechne(couple(ab2), wohnung, { monat: '2026-06' }))).toEqual([300, 300, 300])
  })

  test('the reasoning leads to the share that was given on', () => {
    const e = rechne(couple(ab2), wohnung)
    const k = knoten(e, 'p22.umverteilung', 0)
    expect(lies(k)).toBe('Der Anteil der nicht erreichbaren Person von 300,00 € verteilt sich auf 2 Personen: 150,00 €')
    expect(k.aus[0]).toMatchObject({ schluessel: 'p22.anteil', person: 1, wert: 30000 })
    const zuZweit = rechne(paar({}, ab2), wohnung)
    expect(lies(knoten(zuZweit, 'p22.umverteilung', 0))).toBe(
      'Der Anteil der nicht erreichbaren Person von 450,00 € geht auf die andere Person über.',
    )
  })
})
