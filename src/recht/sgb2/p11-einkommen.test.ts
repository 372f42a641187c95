import { describe, expect, test } from 'vitest'
import type { Einkommen, EinkommenArt, Person } from '../falldatei.ts'
import { einkommenArten, type PersonErgebnis } from '../index.ts'
import { alleKnoten, fall, hatHinweis, kind, knoten, lies, person, rechneAus } from '../testhilfe.ts'

/** An adult of 33 to 36 years whose rent keeps the claim alive. */
function erwachsen(monat: string, einkommen: readonly Einkommen[], teil: Partial<Person> = {}, miete = 2000): PersonErgebnis {
  return rechneAus(fall({ monat, personen: [person('p1', { einkommen, ...teil })], unterkunft: { grundmiete: miete } })).personen.p1 as PersonErgebnis
}

const erwerbsarten: readonly EinkommenArt[] = [
  'erwerb',
  'minijob',
  'selbstaendig',
  'ausbildungsverguetung',
  'ferienjob-schueler',
  'freiwilligendienst',
  'ehrenamt',
  'kurzarbeitergeld',
  'insolvenzgeld',
]

describe('§ 11, § 11a, § 11b SGB II, 700 EUR of each kind for an adult of 33 or more', () => {
  const lohnAlt = [480, 220] as const // 100 + 20 % of 600
  const lohnNeu = [462, 238] as const // 100 + 20 % of 420 + 30 % of 180
  const abPauschale = [670, 0] as const
  const nichts = [0, 0] as const
  const erwartet: Readonly<Record<EinkommenArt, readonly [readonly [number, number], readonly [number, number]]>> = {
    erwerb: [lohnAlt, lohnNeu],
    minijob: [lohnAlt, lohnNeu],
    selbstaendig: [lohnAlt, lohnNeu],
    ausbildungsverguetung: [lohnAlt, lohnNeu],
    'ferienjob-schueler': [lohnAlt, lohnNeu], // free below 25 only
    freiwilligendienst: [
      [450, 0], // Taschengeld − 250
      [396, 304], // 250 + 30 % of 180
    ],
    ehrenamt: [
      [330, 370], // min(250, 100 + 700) + 20 % of 600
      nichts, // yearly amount
    ],
    kindergeld: [abPauschale, abPauschale],
    kinderzuschlag: [abPauschale, abPauschale],
    wohngeld: [abPauschale, abPauschale],
    unterhalt: [abPauschale, abPauschale],
    unterhaltsvorschuss: [abPauschale, abPauschale],
    elterngeld: [abPauschale, abPauschale],
    mutterschaftsgeld: [nichts, nichts],
    arbeitslosengeld: [abPauschale, abPauschale],
    krankengeld: [abPauschale, abPauschale],
    kurzarbeitergeld: [lohnAlt, lohnNeu],
    insolvenzgeld: [lohnAlt, lohnNeu],
    rente: [abPauschale, abPauschale],
    bafoeg: [
      [600, 0],
      [600, 0],
    ],
    bab: [
      [600, 0],
      [600, 0],
    ],
    pflegegeld: [nichts, nichts],
    blindengeld: [nichts, nichts],
    kapitalertrag: [
      [570, 0],
      [570, 0],
    ],
    vermietung: [abPauschale, abPauschale],
    einmalig: [abPauschale, abPauschale],
    sonstiges: [abPauschale, abPauschale],
  }

  const zeilen = einkommenArten.flatMap((art) => [
    { art, monat: '2023-06', soll: erwartet[art][0] },
    { art, monat: '2023-07', soll: erwartet[art][1] },
    { art, monat: '2026-12', soll: erwartet[art][1] },
  ])
  test.each(zeilen)('$art in $monat', ({ art, monat, soll }) => {
    const e: Einkommen = erwerbsarten.includes(art) ? { art, brutto: 700, netto: 700 } : { art, betrag: 700 }
    const p = erwachsen(monat, [e])
    expect([p.bereinigtesEinkommen, p.freibetragErwerb]).toEqual([...soll])
  })
})

describe('§ 11 Abs. 2 SGB II, the month of receipt', () => {
  test.each([
    ['2026-03-01', 270, 'first day of the month'],
    ['2026-03-31', 270, 'last day of the month'],
    ['2026-02-28', 0, 'the month before'],
    ['2026-04-01', 0, 'the month after'],
  ])('one-off 300 EUR received on %s count with %d EUR (%s)', (zufluss, soll, _grund) => {
    expect(erwachsen('2026-03', [{ art: 'einmalig', betrag: 300, zufluss }]).bereinigtesEinkommen).toBe(soll)
  })

  test('a wage received in another month counts neither gross nor net', () => {
    const p = erwachsen('2026-03', [{ art: 'erwerb', brutto: 1000, netto: 800, zufluss: '2026-02-27' }])
    expect([p.bereinigtesEinkommen, p.freibetragErwerb]).toEqual([0, 0])
  })
})

/** Single person, need 1,100 EUR in 2026 (563 + 537). */
function mitAnspruch(monat: string, einkommen: readonly Einkommen[], teil: Partial<Person> = {}) {
  return rechneAus(fall({ monat, personen: [person('p1', { einkommen, ...teil })], unterkunft: { grundmiete: 537 } }))
}

describe('§ 11 Abs. 3 SGB II since July 2023, Nachzahlung', () => {
  test('2.400 EUR would end a claim of 1.100 EUR: 400 EUR a month less 30', () => {
    const e = mitAnspruch('2026-09', [{ art: 'arbeitslosengeld', betrag: 2400, nachzahlung: true }])
    expect(e.personen.p1?.bereinigtesEinkommen).toBe(370)
    expect(e.anspruch).toBe(730)
    expect(hatHinweis(e, 'sechs gleichen Teilen')).toBe(true)
    expect(lies(knoten(e, 'p11.nachzahlung'))).toBe('2.400,00 € verteilen sich auf 6 Monate: 400,00 € je Monat.')
  })

  test.each([
    ['2026-09-30', '2026-09', 370, 'month of receipt'],
    ['2026-08-01', '2026-09', 370, 'one month later'],
    ['2026-04-30', '2026-09', 370, 'five months later, the sixth part'],
    ['2026-03-31', '2026-09', 0, 'six months later'],
    ['2026-10-01', '2026-09', 0, 'not yet received'],
    ['2025-10-31', '2026-03', 370, 'across the turn of the year'],
  ])('received on %s, counted in %s: %d EUR (%s)', (zufluss, monat, soll, _grund) => {
    const e = mitAnspruch(monat, [{ art: 'arbeitslosengeld', betrag: 2400, nachzahlung: true, zufluss }])
    expect(e.personen.p1?.bereinigtesEinkommen).toBe(soll)
    expect(hatHinweis(e, 'aus einem früheren Monat')).toBe(soll > 0 && zufluss.slice(0, 7) !== monat)
  })

  test.each([
    [1129.99, 1099.99, 0.01, 'one cent of the claim is left: counted in full'],
    [1130, 158.33, 941.67, 'nothing is left: 1.130 ÷ 6 = 188.33'],
    [1130.03, 158.34, 941.66, '1.130.03 ÷ 6 = 188.338 is rounded up'],
  ])('a Nachzahlung of %d EUR counts with %d EUR', (betrag, bereinigt, anspruch, _grund) => {
    const e = mitAnspruch('2026-09', [{ art: 'krankengeld', betrag, nachzahlung: true }])
    expect(e.personen.p1?.bereinigtesEinkommen).toBe(bereinigt)
    expect(e.anspruch).toBe(anspruch)
    expect(hatHinweis(e, 'sechs gleichen Teilen')).toBe(bereinigt < 500)
  })

  test('large but not ending the claim of the household: no spreading', () => {
    const personen = [
      person('p1', { partner: 'p2', einkommen: [{ art: 'arbeitslosengeld', betrag: 1500, nachzahlung: true }] }),
      person('p2', { partner: 'p1' }),
    ]
    const e = rechneAus(fall({ monat: '2026-09', personen, unterkunft: { grundmiete: 600 } }))
    expect(e.personen.p1?.bereinigtesEinkommen).toBe(1470)
    expect(e.anspruch).toBe(142) // 2 × 506 + 600 − 1.470
  })

  test('without a claim anyway nothing ends and nothing is spread', () => {
    const e = mitAnspruch('2026-09', [
      { art: 'rente', betrag: 1200 },
      { art: 'arbeitslosengeld', betrag: 600, nachzahlung: true },
    ])
    expect(e.personen.p1?.bereinigtesEinkommen).toBe(1770)
    expect(hatHinweis(e, 'sechs gleichen Teilen')).toBe(false)
  })

  test('where even the sixth part ends a small claim, the Nachzahlung stays spread', () => {
    const e = mitAnspruch('2026-09', [
      { art: 'rente', betrag: 1100 },
      { art: 'arbeitslosengeld', betrag: 600, nachzahlung: true },
    ])
    expect(e.personen.p1?.bereinigtesEinkommen).toBe(1170)
    expect(e.anspruch).toBe(0)
    expect(hatHinweis(e, 'sechs gleichen Teilen')).toBe(true)
  })

  test('education and Sofortzuschlag do not count as a claim that is left', () => {
    const k = kind('k', '2016-05-15', { bildungTeilhabe: [{ art: 'teilhabe' }], einkommen: [{ art: 'kindergeld', betrag: 259 }] })
    const personen = [person('p1', { einkommen: [{ art: 'krankengeld', betrag: 1142, nachzahlung: true }] }), k]
    // mother 563 + 12 % of 563 = 630.56 with rent 300 each: 930.56; child 390 + 300 − 259 = 431; together 1,361.56
    const e = rechneAus(fall({ monat: '2026-09', personen, unterkunft: { grundmiete: 600 } }))
    expect(e.personen.p1?.bereinigtesEinkommen).toBe(1112)
    const mehr = [person('p1', { einkommen: [{ art: 'krankengeld', betrag: 1391.56, nachzahlung: true }] }), k]
    const verteilt = rechneAus(fall({ monat: '2026-09', personen: mehr, unterkunft: { grundmiete: 600 } }))
    expect(verteilt.personen.p1?.bereinigtesEinkommen).toBe(201.93) // 231.93 − 30
  })

  test('each household is tested by itself: the claim of the grown-up son does not matter', () => {
    const personen = [
      person('p1', { geburtsdatum: '1970-05-15', einkommen: [{ art: 'arbeitslosengeld', betrag: 2400, nachzahlung: true }] }),
      person('sohn', { geburtsdatum: '1996-05-15', eltern: ['p1'] }),
    ]
    const e = rechneAus(fall({ monat: '2026-09', personen, unterkunft: { grundmiete: 1074 } }))
    expect(e.personen.p1?.bereinigtesEinkommen).toBe(370)
    expect(e.personen.sohn?.leistung).toBe(1100)
  })

  test('a bonus is no Nachzahlung: counted in its month only, even where it ends the claim', () => {
    const e = mitAnspruch('2026-11', [{ art: 'einmalig', betrag: 1800, zufluss: '2026-11-20' }])
    expect(e.personen.p1?.bereinigtesEinkommen).toBe(1770)
    expect(e.anspruch).toBe(0)
    expect(mitAnspruch('2026-12', [{ art: 'einmalig', betrag: 1800, zufluss: '2026-11-20' }]).anspruch).toBe(1100)
  })
})

describe('§ 11 Abs. 3 SGB II until June 2023, one-off income', () => {
  // need 502 + 598 = 1,100
  const unterkunft = { grundmiete: 598 }
  const berechne = (monat: string, zufluss: string, betrag = 2400, art: EinkommenArt = 'einmalig', nachzahlung?: boolean) =>
    rechneAus(
      fall({
        monat,
        personen: [person('p1', { einkommen: [{ art, betrag, zufluss, ...(nachzahlung === undefined ? {} : { nachzahlung }) }] })],
        unterkunft,
      }),
    )

  test('it would end the claim: six parts from the month of receipt', () => {
    const e = berechne('2023-03', '2023-03-10')
    expect([e.personen.p1?.bereinigtesEinkommen, e.anspruch]).toEqual([370, 730])
    expect(hatHinweis(e, 'sechs gleichen Teilen')).toBe(true)
    expect(hatHinweis(e, 'Übergangsregel')).toBe(true)
  })
  test('it does not end the claim: counted in full', () => {
    const e = berechne('2023-03', '2023-03-10', 1000)
    expect([e.personen.p1?.bereinigtesEinkommen, e.anspruch]).toEqual([970, 130])
    expect(hatHinweis(e, 'Übergangsregel')).toBe(false)
  })
  test('a later month of the spread counts one sixth', () => {
    expect(berechne('2023-06', '2023-01-10').personen.p1?.bereinigtesEinkommen).toBe(370)
  })
  test('a spread begun before July 2023 ends with June 2023, with a hint', () => {
    const e = berechne('2023-07', '2023-06-10')
    expect(e.anspruch).toBe(1100)
    expect(hatHinweis(e, 'Übergangsregel')).toBe(true)
    expect(hatHinweis(berechne('2023-11', '2023-06-10'), 'Übergangsregel')).toBe(true)
    expect(hatHinweis(berechne('2023-12', '2023-06-10'), 'Übergangsregel')).toBe(false)
    expect(hatHinweis(berechne('2023-08', '2023-07-10'), 'Übergangsregel')).toBe(false)
  })
  test('a Nachzahlung goes on with its sixth beyond July 2023', () => {
    expect(berechne('2023-07', '2023-06-10', 2400, 'arbeitslosengeld', true).personen.p1?.bereinigtesEinkommen).toBe(370)
  })
})

describe('§ 11b Abs. 1 Satz 2 SGB II, arrears of earnings', () => {
  const lohn = (brutto: number, netto: number): Einkommen => ({ art: 'erwerb', brutto, netto, nachzahlung: true })

  test('not spread: one basic amount and the allowance on all gross earnings of the month', () => {
    const e = erwachsen('2026-03', [{ art: 'erwerb', brutto: 600, netto: 500 }, lohn(600, 500)])
    expect([e.bereinigtesEinkommen, e.freibetragErwerb]).toEqual([652, 348]) // 100 + 84 + 144 + 20
  })

  test('spread beside running earnings: less what the allowance grows by, no further basic amount', () => {
    // running 600/500: 100 + 84 + 24 = 208, 292 count. Allowance of 1,200 gross 248, of 600 gross 108: 140 more. (1,300.01 − 140) ÷ 6 = 193.335
    const e = mitAnspruch('2026-09', [{ art: 'erwerb', brutto: 600, netto: 500 }, lohn(1600, 1300.01)])
    expect(e.personen.p1?.freibetragErwerb).toBe(208)
    expect(e.personen.p1?.bereinigtesEinkommen).toBe(485.34)
    expect(hatHinweis(e, 'Einen Grundbetrag gibt es dafür nicht')).toBe(true)
  })

  test('spread without running earnings: expenses for work go off before, insurance each month (BA Rz. 11.13)', () => {
    // allowance of 2,900 gross 248, bus 60: (2,744 − 60 − 248) ÷ 6 = 406; less 30 and car insurance 45: 331
    const nach: Einkommen = { art: 'insolvenzgeld', brutto: 2900, netto: 2744, nachzahlung: true }
    const e = mitAnspruch('2024-11', [nach], { absetzungen: { kfzHaftpflicht: 45, fahrtkosten: 60 } })
    expect(e.personen.p1?.bereinigtesEinkommen).toBe(331)
    expect(lies(knoten(e, 'p11.nachzahlung-erwerb'))).toBe('(2.744,00 € − 60,00 € − 248,00 €) ÷ 6 Monate = 406,00 €')
    const spaeter = mitAnspruch('2025-04', [{ ...nach, zufluss: '2024-11-15' }], { absetzungen: { kfzHaftpflicht: 45, fahrtkosten: 60 } })
    expect(spaeter.personen.p1?.bereinigtesEinkommen).toBe(331)
  })

  test('expenses higher than the arrears leave nothing', () => {
    const nach: Einkommen = { ...lohn(200, 200), zufluss: '2026-08-01' }
    const e = mitAnspruch('2026-09', [nach, { art: 'rente', betrag: 100 }], { absetzungen: { werbungskosten: 190 } })
    expect(e.personen.p1?.bereinigtesEinkommen).toBe(70) // 200 − 190 − 20 is below zero; 100 − 30
  })

  test('until June 2023 with the bands of that time', () => {
    // allowance of 2,000 gross: 180 + 20 = 200; (1,700 − 200) ÷ 6 = 250; − 30
    const e = rechneAus(fall({ monat: '2023-05', personen: [person('p1', { einkommen: [lohn(2000, 1700)] })], unterkunft: { grundmiete: 100 } }))
    expect(e.personen.p1?.bereinigtesEinkommen).toBe(220)
  })

  test('not employable: 30 per cent instead of the bands', () => {
    // 30 % of 800 = 240; (800 − 240) ÷ 6 = 93.33; − 30
    const personen = [
      person('p1', { partner: 'p2', erwerbsfaehig: false, einkommen: [{ ...lohn(800, 800), zufluss: '2026-08-01' }] }),
      person('p2', { partner: 'p1' }),
    ]
    expect(rechneAus(fall({ monat: '2026-09', personen })).personen.p1?.bereinigtesEinkommen).toBe(63.33)
  })

  test('below 15 without any allowance but the hundred euros of § 1 Abs. 1 Nr. 9 GrusiGV', () => {
    const kleiner = kind('k', '2012-10-15', { einkommen: [{ ...lohn(400, 400), zufluss: '2026-08-01' }] })
    // (400 − 100) ÷ 6 = 50
    expect(rechneAus(fall({ monat: '2026-09', personen: [person('p1'), kleiner] })).personen.k?.bereinigtesEinkommen).toBe(50)
  })
})

describe('§ 3 GrusiGV, self-employment', () => {
  test('9.630 EUR receipts and 3.810 EUR expenses in six months: 970 EUR a month, 651 EUR count', () => {
    const e = rechneAus(
      fall({
        personen: [person('p1', { einkommen: [{ art: 'selbstaendig', betriebseinnahmen: 1605, betriebsausgaben: 635 }] })],
        unterkunft: { grundmiete: 500 },
      }),
    )
    expect([e.personen.p1?.bereinigtesEinkommen, e.personen.p1?.freibetragErwerb]).toEqual([651, 319])
    expect(lies(knoten(e, 'p11.gewinn'))).toBe('1.605,00 € − 635,00 € = 970,00 €')
  })
  test('taxes and contributions lower the net, the profit stays the gross', () => {
    const p = erwachsen('2026-03', [{ art: 'selbstaendig', betriebseinnahmen: 1605, betriebsausgaben: 635, netto: 770 }])
    expect([p.bereinigtesEinkommen, p.freibetragErwerb]).toEqual([451, 319])
  })
  test('a loss is zero and does not lower other income (§ 5)', () => {
    const p = erwachsen('2026-03', [
      { art: 'selbstaendig', betriebseinnahmen: 200, betriebsausgaben: 500 },
      { art: 'rente', betrag: 300 },
    ])
    expect([p.bereinigtesEinkommen, p.freibetragErwerb]).toEqual([270, 0])
  })
})

describe('reasoning of income', () => {
  test('facts stand with their path in the case file, parameters with their day', () => {
    const e = rechneAus(
      fall({
        monat: '2026-08',
        personen: [
          person('p1', {
            einkommen: [
              { art: 'rente', betrag: 200 },
              { art: 'minijob', betrag: 300 },
            ],
          }),
        ],
      }),
    )
    const alle = alleKnoten(e.begruendung ?? knoten(e, 'anspruch'))
    const pfade = alle.filter((k) => k.art === 'Angabe').map((k) => k.schluessel)
    expect(pfade).toContain('personen[0].einkommen[0].betrag')
    expect(pfade).toContain('personen[0].einkommen[1].betrag')
    expect(alle.find((k) => k.schluessel === 'absetzung.grundbetrag')?.ab).toBe('2026-07-01')
  })

  test('income that is free in full is explained too', () => {
    const e = rechneAus(fall({ personen: [person('p1', { einkommen: [{ art: 'minijob', brutto: 100, netto: 100 }] })] }))
    expect(lies(knoten(e, 'p11b.erwerb'))).toBe('100,00 € − 100,00 € − 0,00 €, nicht unter null = 0,00 €')
    expect(knoten(e, 'p9.anteil').wert).toBe(0)
  })

  test('several jobs and receipts are summed before the bands', () => {
    const e = rechneAus(
      fall({
        personen: [
          person('p1', {
            einkommen: [
              { art: 'erwerb', brutto: 300, netto: 280 },
              { art: 'minijob', brutto: 250, netto: 250 },
            ],
          }),
        ],
      }),
    )
    expect(lies(knoten(e, 'p11.brutto'))).toBe('300,00 € + 250,00 € = 550,00 €')
    expect(lies(knoten(e, 'p11.netto'))).toBe('280,00 € + 250,00 € = 530,00 €')
    expect(e.personen.p1?.bereinigtesEinkommen).toBe(337) // 530 − 100 − 84 − 9
    expect(hatHinweis(e, 'mehreren Tätigkeiten')).toBe(true)
  })

  test.each<[string, Einkommen[], boolean]>([
    ['one job', [{ art: 'erwerb', brutto: 300, netto: 280 }], false],
    [
      'a job and a holiday job that is free',
      [
        { art: 'erwerb', brutto: 300, netto: 280 },
        { art: 'ferienjob-schueler', brutto: 900, netto: 900 },
      ],
      false,
    ],
    [
      'a job and a loss',
      [
        { art: 'erwerb', brutto: 300, netto: 280 },
        { art: 'selbstaendig', betriebseinnahmen: 10, betriebsausgaben: 90 },
      ],
      false,
    ],
    [
      'two jobs',
      [
        { art: 'erwerb', brutto: 300, netto: 280 },
        { art: 'minijob', brutto: 20, netto: 20 },
      ],
      true,
    ],
  ])('hint on several jobs: %s', (_name, einkommen, soll) => {
    expect(hatHinweis(rechneAus(fall({ personen: [person('p1', { geburtsdatum: '2006-05-15', einkommen })] })), 'mehreren Tätigkeiten')).toBe(soll)
  })

  test('receipts of the second person stand with their own index', () => {
    const personen = [
      person('p1', { partner: 'p2', einkommen: [{ art: 'rente', betrag: 200 }] }),
      person('p2', {
        partner: 'p1',
        einkommen: [
          { art: 'krankengeld', betrag: 100 },
          { art: 'unterhalt', betrag: 90 },
        ],
      }),
    ]
    const pfade = alleKnoten(knoten(rechneAus(fall({ personen })), 'p11.einkommen', 1)).map((k) => k.schluessel)
    expect(pfade).toContain('personen[1].einkommen[0].betrag')
    expect(pfade).toContain('personen[1].einkommen[1].betrag')
  })

  test('Wohngeld counts with a hint', () => {
    expect(hatHinweis(rechneAus(fall({ personen: [person('p1', { einkommen: [{ art: 'wohngeld', betrag: 100 }] })] })), 'Wohngeld')).toBe(true)
  })
})

describe('§ 11 Abs. 3 SGB II: arrears and Kindergeld', () => {
  test('a spread payment leaves the Kindergeld of the child where it is', () => {
    // 3,180 end the claim of 1,020.56; 530 − 30 and 259 do not
    const einkommen: Einkommen[] = [{ art: 'krankengeld', betrag: 3180, nachzahlung: true }]
    const k = kind('k', '2018-01-01', { einkommen: [{ art: 'kindergeld', betrag: 259 }] })
    const e = rechneAus(fall({ personen: [person('p1', { einkommen }), k] }))
    expect(e.anspruch).toBe(261.56 + 25)
  })
  test('the test without Kindergeld counts a payment as the decision does: in full', () => {
    // unemployment benefit and Kindergeld cover exactly 1,020.56 before the 1,200 come
    const einkommen: Einkommen[] = [
      { art: 'arbeitslosengeld', betrag: 791.56 },
      { art: 'krankengeld', betrag: 1200, nachzahlung: true },
    ]
    const k = kind('k', '2018-01-01', { einkommen: [{ art: 'kindergeld', betrag: 259 }] })
    expect(rechneAus(fall({ personen: [person('p1', { einkommen }), k] })).anspruch).toBe(0)
  })
})

test('arrears of earnings without expenses for work: the sentence leaves them out', () => {
  const einkommen: Einkommen[] = [{ art: 'erwerb', brutto: 1200, netto: 900, nachzahlung: true, zufluss: '2026-02-01' }]
  const e = rechneAus(fall({ personen: [person('p1', { einkommen })] }))
  // bands 84 + 144 + 20; 652 over six months, less 30
  expect(lies(knoten(e, 'p11.nachzahlung-erwerb'))).toBe('(900,00 € − 248,00 €) ÷ 6 Monate = 108,67 €')
  expect(e.personen.p1?.bereinigtesEinkommen).toBe(78.67)
})

describe('several jobs', () => {
  const hinweis = (...einkommen: Einkommen[]) => hatHinweis(rechneAus(fall({ personen: [person('p1', { einkommen })] })), 'mehreren Tätigkeiten')
  test('one cent of each is enough', () => {
    const cent: Einkommen = { art: 'minijob', betrag: 50.01, anrechnungsfrei: 50 }
    expect(hinweis(cent)).toBe(false)
    expect(hinweis(cent, cent)).toBe(true)
  })
  test('pay without a gross amount counts above the basic amount', () => {
    expect(erwachsen('2026-03', [{ art: 'erwerb', brutto: 0, netto: 500 }])).toMatchObject({ bereinigtesEinkommen: 400, freibetragErwerb: 100 })
  })
  test('the sentence of a profit: nothing left, a loss', () => {
    const satz = (betriebsausgaben: number) => {
      const e = rechneAus(fall({ personen: [person('p1', { einkommen: [{ art: 'selbstaendig', betriebseinnahmen: 100, betriebsausgaben }] })] }))
      return lies(knoten(e, 'p11.gewinn'))
    }
    expect(satz(100)).toBe('100,00 € − 100,00 € = 0,00 €')
    expect(satz(100.01)).toBe('100,00 € − 100,01 €, nicht unter null = 0,00 €')
  })
})
