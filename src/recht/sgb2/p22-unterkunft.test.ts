import { describe, expect, test } from 'vitest'
import type { Falldatei, Person, Unterkunft } from '../falldatei.ts'
import { alleKnoten, fall, hatHinweis, kind, knoten, lies, paar, person, rechneAus } from '../testhilfe.ts'

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
    const selten = { anwesenheitAnteil: { tage: 3, von: 31 } }
    expect(anteile(rechne([person('p1', selten)], { grundmiete: 600, angemessenBruttokalt: 500 }))).toEqual([0])
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

  test('the others keep their share', () => {
    const e = rechne(paar({}, { geburtsdatum: '2003-01-01', auszugOhneZusicherung: true }), { grundmiete: 600 })
    expect(anteile(e)).toEqual([300, 0])
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

describe('the reasoning names limit, ceiling and what protects', () => {
  const wohne = (unterkunft: Unterkunft, teil: Partial<Falldatei> = {}) =>
    rechneAus(fall({ monat: '2026-08', unterkunft: { angemessenBruttokalt: 500, ...unterkunft }, ...teil }))
  const baum = (e: Ergebnis): [string, string | undefined, string[]] => {
    const k = knoten(e, 'p22.unterkunft')
    return [lies(k) ?? '', k.fundstelle?.stelle, k.aus.slice(1).map((o) => o.schluessel)]
  }

  test.each<[string, Unterkunft, string, string, string]>([
    [
      'below the limit',
      { grundmiete: 480 },
      'Die Kosten von 480,00 € liegen nicht über der Grenze von 500,00 € und werden voll anerkannt.',
      '§ 22 Abs. 1 Satz 1',
      'unterkunft.angemessenBruttokalt',
    ],
    [
      'above the limit',
      { grundmiete: 600 },
      'Angemessen sind am Wohnort höchstens 500,00 €. Von 600,00 € werden 500,00 € anerkannt.',
      '§ 22 Abs. 1 Satz 1',
      'unterkunft.angemessenBruttokalt',
    ],
    [
      'Karenzzeit',
      { grundmiete: 600, karenzzeit: true },
      'In der Karenzzeit werden die tatsächlichen Kosten der Unterkunft anerkannt: 600,00 €.',
      '§ 22 Abs. 1 Satz 2, 3',
      'unterkunft.karenzzeit',
    ],
    [
      'ceiling',
      { grundmiete: 900, karenzzeit: true },
      'Mehr als das Eineinhalbfache der angemessenen Kosten wird nicht anerkannt. Von 900,00 € werden 750,00 € anerkannt.',
      '§ 22 Abs. 1 Satz 6',
      'p22.deckel',
    ],
    [
      'unabweisbar',
      { grundmiete: 900, karenzzeit: true, unabweisbar: true },
      'In der Karenzzeit werden die höheren Kosten im Einzelfall anerkannt: 900,00 €.',
      '§ 22 Abs. 1 Satz 7',
      'unterkunft.unabweisbar',
    ],
    [
      'smaller',
      { grundmiete: 900, karenzzeit: true, verkleinerungBis: '2026-08-31' },
      'Die Bedarfsgemeinschaft ist kleiner geworden. Für eine Übergangszeit werden die tatsächlichen Kosten anerkannt: 900,00 €.',
      '§ 22 Abs. 1 Satz 6, 9',
      'unterkunft.verkleinerungBis',
    ],
    [
      'period',
      { grundmiete: 600, kostensenkungBis: '2026-09-30' },
      'Während der Frist zur Kostensenkung werden die höheren Kosten weiter anerkannt: 600,00 €.',
      '§ 22 Abs. 1 Satz 9',
      'unterkunft.kostensenkungBis',
    ],
    [
      'death',
      { grundmiete: 600, todesfallschutzBis: '2027-01-31' },
      'Nach einem Todesfall im Haushalt werden die tatsächlichen Kosten weiter anerkannt: 600,00 €.',
      '§ 22 Abs. 1 Satz 11',
      'unterkunft.todesfallschutzBis',
    ],
    [
      'unabweisbar that is not needed',
      { grundmiete: 600, karenzzeit: true, unabweisbar: true },
      'In der Karenzzeit werden die tatsächlichen Kosten der Unterkunft anerkannt: 600,00 €.',
      '§ 22 Abs. 1 Satz 2, 3',
      'unterkunft.karenzzeit',
    ],
    [
      'price',
      { grundmiete: 600, wohnflaeche: 30, quadratmeterpreisGrenze: 14, karenzzeit: true },
      'Der Teil über der Grenze je Quadratmeter oder über der zulässigen Miete zählt nicht. Von 600,00 € werden 420,00 € anerkannt.',
      '§ 22 Abs. 1 Satz 8',
      'p22.quadratmeter',
    ],
    [
      'rent control',
      { grundmiete: 600, zulaessigeMiete: 450, karenzzeit: true },
      'Der Teil über der Grenze je Quadratmeter oder über der zulässigen Miete zählt nicht. Von 600,00 € werden 450,00 € anerkannt.',
      '§ 22 Abs. 1 Satz 8',
      'p22.satz8',
    ],
    [
      'period of sentence 8',
      { grundmiete: 480, zulaessigeMiete: 450, karenzzeit: true, kostensenkungBis: '2026-09-30' },
      'Während der Frist zur Kostensenkung werden die höheren Kosten weiter anerkannt: 480,00 €.',
      '§ 22 Abs. 1 Satz 9',
      'unterkunft.kostensenkungBis',
    ],
  ])('%s', (_name, unterkunft, satz, stelle, grund) => {
    expect(baum(wohne(unterkunft))).toEqual([satz, stelle, [grund]])
  })

  test('the ceiling is the dated factor times the local limit', () => {
    const k = knoten(wohne({ grundmiete: 900, karenzzeit: true }), 'p22.deckel')
    expect(k.aus.map((o) => [o.art, o.schluessel, o.wert])).toEqual([
      ['Parameter', 'kdu.karenzdeckel_faktor', 1500],
      ['Angabe', 'unterkunft.angemessenBruttokalt', 50000],
    ])
    expect(k.aus[0]).toMatchObject({ ab: '2026-07-01' })
  })

  test('a Karenzzeit that follows from the months of receipt', () => {
    const k = knoten(wohne({ grundmiete: 600 }, { leistungsbezugSeit: '2026-06-01' }), 'p22.karenzzeit')
    expect(lies(k)).toBe('Der Monat ist der 3. mit Leistungen, die Karenzzeit dauert 12 Monate.')
    expect(k.aus.map((o) => o.schluessel)).toEqual(['leistungsbezugSeit', 'kdu.karenzzeit_monate'])
  })

  test('a day is read as a day', () => {
    expect(lies(knoten(wohne({ grundmiete: 600, kostensenkungBis: '2026-09-30' }), 'unterkunft.kostensenkungBis'))).toBe(
      'Frist zur Kostensenkung bis: 30.09.2026',
    )
  })

  test('a move comes before the limits', () => {
    const k = knoten(wohne({ grundmiete: 700, bisherigeUnterkunftskosten: 600, umzugOhneZusicherung: true, karenzzeit: true }), 'p22.umzug')
    expect(lies(k)).toBe('Nach einem Umzug ohne Zusicherung werden nur die angemessenen Kosten anerkannt. Von 600,00 € sind es 500,00 €.')
    expect(lies(k.aus[0])).toBe('Nach dem nicht erforderlichen Umzug wird höchstens der bisherige Bedarf anerkannt. Von 700,00 € sind es 600,00 €.')
    expect(k.aus[0]?.aus[1]).toMatchObject({ schluessel: 'unterkunft.bisherigeUnterkunftskosten', wert: 60000 })
  })

  test.each<[Unterkunft, string, string]>([
    [
      { heizkosten: 110, angemessenHeizkosten: 80 },
      'Angemessen sind für die Heizung höchstens 80,00 €. Von 110,00 € werden 80,00 € anerkannt.',
      'unterkunft.angemessenHeizkosten',
    ],
    [
      { heizkosten: 70, angemessenHeizkosten: 80 },
      'Die Kosten von 70,00 € liegen nicht über der Grenze von 80,00 € und werden voll anerkannt.',
      'unterkunft.angemessenHeizkosten',
    ],
    [
      { heizkosten: 110, angemessenHeizkosten: 80, kostensenkungBis: '2026-08-31' },
      'Während der Frist zur Kostensenkung werden die höheren Heizkosten weiter anerkannt: 110,00 €.',
      'unterkunft.kostensenkungBis',
    ],
    [
      { heizkosten: 110, angemessenHeizkosten: 80, todesfallschutzBis: '2026-08-31' },
      'Nach einem Todesfall im Haushalt werden die tatsächlichen Heizkosten weiter anerkannt: 110,00 €.',
      'unterkunft.todesfallschutzBis',
    ],
  ])('heating %j', (unterkunft, satz, grund) => {
    const k = knoten(wohne(unterkunft), 'p22.heizung')
    expect([lies(k), k.aus[1]?.schluessel]).toEqual([satz, grund])
  })

  test('heating after an unnecessary move under the old law', () => {
    const k = knoten(wohne({ grundmiete: 50, heizkosten: 110, bisherigeUnterkunftskosten: 90 }, { monat: '2026-05' }), 'p22.heizung')
    expect(lies(k)).toBe('Nach dem nicht erforderlichen Umzug wird nur der bisherige Bedarf anerkannt. Von 110,00 € werden 90,00 € anerkannt.')
  })

  test('the recognised parts are added and divided, the heads last', () => {
    const e = rechne(familie, { grundmiete: 900, heizkosten: 120, einmalig: 30, angemessenBruttokalt: 750, angemessenHeizkosten: 90 })
    const k = knoten(e, 'p22.kopfteil', 0)
    expect(lies(k)).toBe('Für die Bedarfsgemeinschaft anerkannt sind 870,00 €. Geteilt durch 3 Personen: 290,00 € je Person.')
    expect(k.aus.map((o) => [o.schluessel, o.wert])).toEqual([
      ['p22.unterkunft', 75000],
      ['p22.heizung', 9000],
      ['p22.kosten.einmalig', 3000],
      ['koepfeBg', 3],
    ])
    expect(lies(knoten(wohne({ grundmiete: 600 }), 'p22.kopfteil'))).toBe('Anerkannt sind 500,00 €.')
  })

  test('a rent that a refund wipes out is explained', () => {
    const k = knoten(wohne({ grundmiete: 300, guthaben: 300 }), 'p22.kopfteil')
    expect(alleKnoten(k).map((o) => o.schluessel)).toContain('unterkunft.guthaben')
  })
})
