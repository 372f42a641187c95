import { describe, expect, test } from 'vitest'
import type { Falldatei, Unterkunft } from '../falldatei.ts'
import type { Ergebnis } from '../index.ts'
import { alleKnoten, fall, kind, knoten, lies, paar, rechneAus } from '../testhilfe.ts'
import { karenzRegel, ohneUeberhang } from './p22-regeln.ts'

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
    ...(
      [
        ['exactly the limit in the Karenzzeit', { grundmiete: 500, karenzzeit: true }],
        ['exactly the limit after a death', { grundmiete: 500, todesfallschutzBis: '2027-01-31' }],
      ] as const
    ).map(([name, unterkunft]): [string, Unterkunft, string, string, string] => [
      name,
      unterkunft,
      'Die Kosten von 500,00 € liegen nicht über der Grenze von 500,00 € und werden voll anerkannt.',
      '§ 22 Abs. 1 Satz 1',
      'unterkunft.angemessenBruttokalt',
    ]),
    ...(
      [
        ['exactly the ceiling, unabweisbar', { grundmiete: 750, karenzzeit: true, unabweisbar: true }],
        ['exactly the ceiling, smaller', { grundmiete: 750, karenzzeit: true, verkleinerungBis: '2026-08-31' }],
      ] as const
    ).map(([name, unterkunft]): [string, Unterkunft, string, string, string] => [
      name,
      unterkunft,
      'In der Karenzzeit werden die tatsächlichen Kosten der Unterkunft anerkannt: 750,00 €.',
      '§ 22 Abs. 1 Satz 2, 3',
      'unterkunft.karenzzeit',
    ]),
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
    const personen = [...paar(), kind('k1', '2015-01-01', { eltern: ['p1', 'p2'] })]
    const e = wohne({ grundmiete: 900, heizkosten: 120, einmalig: 30, angemessenBruttokalt: 750, angemessenHeizkosten: 90 }, { personen })
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

  test.each<Unterkunft>([{ grundmiete: 300 }, { heizkosten: 300 }, { einmalig: 300 }, { schuldzinsen: 150, heizkosten: 150 }])(
    'cost of %j that a refund wipes out is explained',
    (kosten) => {
      const k = knoten(rechneAus(fall({ monat: '2026-08', unterkunft: { ...kosten, guthaben: 300 } })), 'p22.anteil', 0)
      expect(k.wert).toBe(0)
      expect(alleKnoten(k).map((o) => o.schluessel)).toContain('unterkunft.guthaben')
    },
  )

  test('maintenance for which there is no room is explained', () => {
    const k = knoten(wohne({ angemessenBruttokalt: 0, eigentum: true, instandhaltung: 300 }), 'p22.instandhaltung')
    expect(lies(k)).toContain('Von 300,00 € Instandhaltung werden 0,00 € anerkannt.')
  })

  test('without any cost there is nothing to explain', () => {
    expect(() => knoten(rechneAus(fall()), 'p22.anteil')).toThrow()
  })

  test('facts that are true read as ja', () => {
    const e = wohne({ grundmiete: 900, karenzzeit: true, unabweisbar: true })
    expect(lies(knoten(e, 'unterkunft.unabweisbar'))).toBe('Höhere Kosten unabweisbar oder mit Kindern anerkannt: ja')
    expect(knoten(e, 'unterkunft.unabweisbar').wert).toBe(1)
    expect(knoten(wohne({ grundmiete: 600, karenzzeit: true }), 'unterkunft.karenzzeit').wert).toBe(1)
  })
})

describe('single steps', () => {
  test('the Karenzzeit lasts as many months as the law says', () => {
    expect([karenzRegel.rechne(11, 12), karenzRegel.rechne(12, 12)]).toEqual([1, 0])
  })
  test('more excess than rent leaves nothing', () => {
    expect(ohneUeberhang.rechne(100, 150)).toBe(0)
  })
  test('the former need without heating', () => {
    const e = rechneAus(fall({ monat: '2026-05', unterkunft: { grundmiete: 480, bisherigeUnterkunftskosten: 420 } }))
    expect(lies(knoten(e, 'p22.bisher'))).toBe('420,00 € − 0,00 € Heizung = 420,00 €')
  })
})

test.each<[string, Unterkunft]>([
  ['rent and heating', { grundmiete: 100, heizkosten: 100, guthaben: 200 }],
  ['rent and one-off cost', { grundmiete: 100, einmalig: 100, guthaben: 200 }],
  ['rent; and no room for upkeep', { grundmiete: 100, instandhaltung: 100, eigentum: true, angemessenBruttokalt: 50, guthaben: 100 }],
])('a refund that takes all is explained: %s', (_was, unterkunft) => {
  const e = rechneAus(fall({ unterkunft }))
  expect(e.unterkunftAnerkannt).toBe(0)
  expect(knoten(e, 'p22.anteil').aus.length).toBeGreaterThan(0)
})
