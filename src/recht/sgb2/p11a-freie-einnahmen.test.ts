import { describe, expect, test } from 'vitest'
import type { Einkommen, Person } from '../falldatei.ts'
import { fall, hatHinweis, kind, knoten, lies, person, rechneAus } from '../testhilfe.ts'

function bereinigt(monat: string, einkommen: readonly Einkommen[], teil: Partial<Person> = {}): number {
  return aus(monat, einkommen, teil).personen.p1?.bereinigtesEinkommen ?? -1
}

function aus(monat: string, einkommen: readonly Einkommen[], teil: Partial<Person> = {}) {
  return rechneAus(fall({ monat, personen: [person('p1', { einkommen, ...teil })], unterkunft: { grundmiete: 9000 } }))
}

const rente = (betrag: number): Einkommen => ({ art: 'rente', betrag })

describe('§ 1 Abs. 1 Nr. 1 GrusiGV, receipts up to 10 EUR: a cliff', () => {
  test.each([
    [[10], 170, '10.00: free'],
    [[10.01], 180.01, '10.01: counted in full'],
    [[5, 5], 170, 'two of one kind up to ten'],
    [[5, 5.01], 180.01, 'two of one kind above ten'],
  ])('gifts %j beside a pension of 200 EUR: %d EUR (%s)', (betraege, soll, _grund) => {
    const kleine = betraege.map((betrag): Einkommen => ({ art: 'sonstiges', betrag }))
    expect(bereinigt('2026-03', [rente(200), ...kleine])).toBe(soll)
  })
  test('each kind by itself', () => {
    expect(bereinigt('2026-03', [rente(200), { art: 'sonstiges', betrag: 10 }, { art: 'vermietung', betrag: 10 }])).toBe(170)
  })
  test('each person by itself', () => {
    const klein: Einkommen = { art: 'sonstiges', betrag: 8 }
    const e = rechneAus(
      fall({
        personen: [
          person('p1', { einkommen: [rente(200), klein] }),
          kind('k', '2019-01-15', { einkommen: [klein, { art: 'unterhalt', betrag: 50 }] }),
        ],
      }),
    )
    expect([e.personen.p1?.bereinigtesEinkommen, e.personen.k?.bereinigtesEinkommen]).toEqual([170, 50])
  })
  test('a receipt of another month does not add up', () => {
    expect(bereinigt('2026-03', [rente(200), { art: 'einmalig', betrag: 10 }, { art: 'einmalig', betrag: 10, zufluss: '2026-02-10' }])).toBe(170)
  })
  test('earnings by their gross', () => {
    const e = aus('2026-03', [{ art: 'erwerb', brutto: 10, netto: 8 }])
    expect([e.personen.p1?.bereinigtesEinkommen, e.personen.p1?.freibetragErwerb]).toEqual([0, 0])
    expect(aus('2026-03', [{ art: 'erwerb', brutto: 10.01, netto: 8 }]).personen.p1?.freibetragErwerb).toBe(8)
  })
  test('the gross of all earnings of a kind', () => {
    const klein: Einkommen = { art: 'erwerb', brutto: 6, netto: 4 }
    expect(aus('2026-03', [klein]).personen.p1?.freibetragErwerb).toBe(0)
    expect(aus('2026-03', [klein, klein]).personen.p1?.freibetragErwerb).toBe(8)
  })
  test('the sixth part of an earlier receipt is none', () => {
    const nach = (betrag: number): Einkommen => ({ art: 'krankengeld', betrag, nachzahlung: true, zufluss: '2026-02-01' })
    expect(bereinigt('2026-03', [rente(200), nach(48)])).toBe(178)
    expect(bereinigt('2026-03', [rente(200), nach(9)])).toBe(170)
  })
  test('the reasoning shows sum and limit', () => {
    const e = aus('2026-03', [rente(200), { art: 'sonstiges', betrag: 4 }, { art: 'sonstiges', betrag: 6 }])
    expect(lies(knoten(e, 'p11a.bagatelle'))).toBe(
      'Einnahmen dieser Art von zusammen 10,00 € im Monat zählen nicht, weil sie 10,00 € nicht übersteigen.',
    )
  })
})

describe('§ 11a Abs. 1 Nr. 5 SGB II, voluntary work since July 2023: yearly amount', () => {
  test.each([
    ['2023-07', 3000, 0],
    ['2023-07', 3020, 0], // 20 counted as earnings, taken by the basic amount
    ['2025-12', 3300, 160], // 300 above: 100 + 40
    ['2026-01', 3300, 0],
    ['2026-01', 3600, 160],
    ['2026-12', 3600, 160],
  ])('%s: %d EUR leave %d EUR', (monat, betrag, soll) => {
    const e = aus(monat, [{ art: 'ehrenamt', betrag }])
    expect(e.personen.p1?.bereinigtesEinkommen).toBe(soll)
    expect(hatHinweis(e, 'jährliche Freibetrag')).toBe(true)
  })
  test('two activities share the amount', () => {
    const e = aus('2025-05', [
      { art: 'ehrenamt', betrag: 2000 },
      { art: 'ehrenamt', betrag: 1300 },
    ])
    expect(e.personen.p1?.bereinigtesEinkommen).toBe(160) // 300 − 100 − 40
    const lohn = knoten(e, 'p11.netto')
    expect(lohn.aus.map((k) => lies(k.aus[1]))).toEqual([
      'Frei sind höchstens 3.000,00 €: 2.000,00 €',
      'Frei sind 3.000,00 €, davon sind 2.000,00 € schon verbraucht: 1.000,00 €',
    ])
  })
  test('what the file states as free replaces it', () => {
    expect(bereinigt('2025-05', [{ art: 'ehrenamt', betrag: 500, anrechnungsfrei: 250 }])).toBe(120) // 250 − 100 − 30
  })
})

describe('§ 11b Abs. 2 Satz 3 SGB II until June 2023, voluntary work', () => {
  test.each<[string, Einkommen[], Partial<Person>, number, number]>([
    ['100 + 100 instead of 250', [{ art: 'ehrenamt', betrag: 100 }], {}, 0, 100],
    ['200: 100 + 200 capped at 250', [{ art: 'ehrenamt', betrag: 200 }], {}, 0, 200],
    [
      '149.99 beside a wage of 300: 249.99 + 69.998',
      [
        { art: 'ehrenamt', betrag: 149.99 },
        { art: 'erwerb', brutto: 300, netto: 300 },
      ],
      {},
      130,
      319.99,
    ],
    [
      '150 beside a wage of 300: 250 + 70',
      [
        { art: 'ehrenamt', betrag: 150 },
        { art: 'erwerb', brutto: 300, netto: 300 },
      ],
      {},
      130,
      320,
    ],
    [
      '151 beside a wage of 300: 250 + 70.20',
      [
        { art: 'ehrenamt', betrag: 151 },
        { art: 'erwerb', brutto: 300, netto: 300 },
      ],
      {},
      130.8,
      320.2,
    ],
    [
      'costs 270 count above the amount itself',
      [
        { art: 'ehrenamt', betrag: 150 },
        { art: 'erwerb', brutto: 101, netto: 101 },
      ],
      { absetzungen: { werbungskosten: 240 } },
      0,
      251,
    ],
    [
      'earnings just at the amount: no proof',
      [
        { art: 'ehrenamt', betrag: 200 },
        { art: 'erwerb', brutto: 50, netto: 50 },
      ],
      { absetzungen: { werbungskosten: 240 } },
      0,
      250,
    ],
  ])('%s', (_name, einkommen, teil, soll, frei) => {
    const p = aus('2023-06', einkommen, teil).personen.p1
    expect([p?.bereinigtesEinkommen, p?.freibetragErwerb]).toEqual([soll, frei])
  })
  test('without an activity of that kind 100', () => {
    expect(bereinigt('2023-06', [{ art: 'erwerb', brutto: 300, netto: 300 }])).toBe(160)
  })
  test('the reasoning shows how the amount comes about', () => {
    const e = aus('2023-06', [
      { art: 'ehrenamt', betrag: 100 },
      { art: 'erwerb', brutto: 300, netto: 300 },
    ])
    expect(lies(knoten(e, 'p11b.grundbetrag-ehrenamt'))).toBe('100,00 € + 100,00 €, höchstens 250,00 €: 200,00 €')
  })
})

describe('§ 11a Abs. 7 SGB II, holiday jobs of pupils under 25', () => {
  const job = (betrag: number): Einkommen => ({ art: 'ferienjob-schueler', brutto: betrag, netto: betrag })
  const schueler = { geburtsdatum: '2008-03-15', schueler: true }
  test.each([
    ['2023-07', 5000, 0, 'unlimited since July 2023'],
    ['2026-08', 5000, 0, 'unlimited'],
    ['2023-06', 2400, 0, 'yearly amount until June 2023'],
    ['2023-06', 2800, 240, '400 above it: 100 + 60'],
  ])('%s: %d EUR leave %d EUR (%s)', (monat, betrag, soll, _grund) => {
    expect(bereinigt(monat, [job(betrag)], schueler)).toBe(soll)
  })
  test.each([
    ['2001-08-02', 0, 'becomes 25 inside the month: the more favourable status'],
    ['2001-08-01', 320, '25 on the first'],
  ])('born %s, August 2026: 500 EUR leave %d EUR (%s)', (geburtsdatum, soll, _grund) => {
    expect(bereinigt('2026-08', [job(500)], { geburtsdatum })).toBe(soll)
  })
  test('the reasoning shows the job that does not count', () => {
    const e = aus('2026-08', [job(900)], schueler)
    expect(knoten(e, 'p11.einkommen').aus[0]?.wert).toBe(0)
    expect(lies(knoten(e, 'p11a.einnahme'))).toBe('Von 900,00 € bleiben 900,00 € frei. Es zählen 0,00 €.')
    expect(knoten(e, 'p11a.ganz-frei').fundstelle).toEqual({ gesetz: 'SGB II', stelle: '§ 11a Abs. 7' })
  })
  test('two jobs share the yearly amount until June 2023', () => {
    expect(bereinigt('2023-06', [job(2000), job(800)], schueler)).toBe(240)
  })
})

describe('§ 1 Abs. 1 Nr. 3 GrusiGV, capital income', () => {
  test.each([
    [100, 200],
    [130, 230],
  ])('%d EUR beside a pension of 230: %d EUR', (betrag, soll) => {
    expect(bereinigt('2026-03', [rente(230), { art: 'kapitalertrag', betrag }])).toBe(soll)
  })
  test('the file says that nothing of it is left', () => {
    expect(bereinigt('2026-03', [rente(230), { art: 'kapitalertrag', betrag: 130, anrechnungsfrei: 0 }])).toBe(330)
  })
  test('two accounts share the yearly amount', () => {
    const e = aus('2026-03', [rente(230), { art: 'kapitalertrag', betrag: 70 }, { art: 'kapitalertrag', betrag: 60 }])
    expect(e.personen.p1?.bereinigtesEinkommen).toBe(230)
    expect(hatHinweis(e, 'Kapitalerträge')).toBe(true)
  })
})

describe('§ 1 Abs. 1 Nr. 9 GrusiGV, earnings below 15', () => {
  const lohn = (betrag: number): Einkommen => ({ art: 'minijob', brutto: betrag, netto: betrag })
  const kindMit = (geburtsdatum: string, einkommen: readonly Einkommen[]) =>
    rechneAus(fall({ personen: [person('p1'), kind('k', geburtsdatum, { einkommen })], unterkunft: { grundmiete: 900 } })).personen.k
  test.each([
    ['2012-01-15', [lohn(100)], 0, '100 free'],
    ['2012-01-15', [lohn(150)], 50, 'above it no allowance'],
    ['2012-01-15', [lohn(80), lohn(70)], 50, 'once a month'],
    ['2011-04-01', [lohn(150)], 50, 'the day before the month of the 15th birthday'],
    ['2011-03-31', [lohn(150)], 40, '15 on the last day: employable for the month, 100 + 10'],
  ])('born %s, March 2026, %j: %d EUR (%s)', (geburtsdatum, einkommen, soll, _grund) => {
    expect(kindMit(geburtsdatum, einkommen)?.bereinigtesEinkommen).toBe(soll)
  })
  test('a wage and a mini job share the hundred euros', () => {
    expect(kindMit('2012-01-15', [{ art: 'erwerb', brutto: 80, netto: 80 }, lohn(70)])?.bereinigtesEinkommen).toBe(50)
  })
  test('not for other income', () => {
    expect(kindMit('2012-01-15', [{ art: 'unterhalt', betrag: 150 }])?.bereinigtesEinkommen).toBe(150)
  })
  test('an activity with an exemption of its own does not use it up', () => {
    expect(kindMit('2012-01-15', [{ art: 'ehrenamt', betrag: 80 }, lohn(150)])?.bereinigtesEinkommen).toBe(50)
  })
})

describe('§ 10 Abs. 5 BEEG, Elterngeld', () => {
  const elterngeld = (betrag: number, teil: Partial<Einkommen> = {}): Einkommen => ({ art: 'elterngeld', betrag, ...teil })
  test.each<[string, Einkommen, number]>([
    ['no earnings before: nothing free', elterngeld(300), 270],
    ['stated as zero', elterngeld(300, { elterngeldVorherErwerbstaetig: 0 }), 270],
    ['earned 250: 250 free', elterngeld(300, { elterngeldVorherErwerbstaetig: 250 }), 20],
    ['earned 300: 300 free', elterngeld(700, { elterngeldVorherErwerbstaetig: 300 }), 370],
    ['earned 2.000: still 300', elterngeld(700, { elterngeldVorherErwerbstaetig: 2000 }), 370],
    ['Plus: half of it, at most 150', elterngeld(700, { elterngeldVorherErwerbstaetig: 2000, elterngeldPlus: true }), 520],
    ['Plus, earned 250: 125 free', elterngeld(300, { elterngeldVorherErwerbstaetig: 250, elterngeldPlus: true }), 145],
    ['Plus, half a cent is rounded up', elterngeld(300, { elterngeldVorherErwerbstaetig: 250.01, elterngeldPlus: true }), 144.99],
    ['what the file states as free goes first', elterngeld(700, { elterngeldVorherErwerbstaetig: 2000, anrechnungsfrei: 100 }), 570],
    ['free in full, not below zero', elterngeld(200, { elterngeldVorherErwerbstaetig: 2000 }), 0],
  ])('%s', (_name, e, soll) => {
    expect(bereinigt('2026-03', [e])).toBe(soll)
  })
  test('the reasoning names fact and limit', () => {
    const e = aus('2026-03', [elterngeld(700, { elterngeldVorherErwerbstaetig: 250 })])
    expect(lies(knoten(e, 'p11a.elterngeld'))).toBe('Vor der Geburt wurden 250,00 € im Monat verdient, frei sind höchstens 300,00 €: 250,00 €')
    expect(knoten(e, 'p11a.elterngeld').aus[1]?.schluessel).toBe('personen[0].einkommen[0].elterngeldVorherErwerbstaetig')
  })
})

describe('exempt parts that the file names', () => {
  test('they come off gross and net', () => {
    const p = aus('2026-03', [{ art: 'erwerb', brutto: 1000, netto: 800, anrechnungsfrei: 200 }]).personen.p1
    expect([p?.bereinigtesEinkommen, p?.freibetragErwerb]).toEqual([332, 268]) // 800 gross: 100 + 84 + 84
  })
  test('of other income', () => {
    expect(bereinigt('2026-03', [{ art: 'sonstiges', betrag: 500, anrechnungsfrei: 150 }])).toBe(320)
  })
  test('Kindergeld that is passed on to a child outside the household', () => {
    expect(bereinigt('2026-03', [{ art: 'kindergeld', betrag: 259, anrechnungsfrei: 259 }])).toBe(0)
  })
  test('a Betreuer’s lump sum within the yearly amount', () => {
    expect(bereinigt('2026-03', [{ art: 'sonstiges', betrag: 425, anrechnungsfrei: 425 }, rente(130)])).toBe(100)
  })
  test.each(['mutterschaftsgeld', 'pflegegeld', 'blindengeld'] as const)('%s is free and says so', (art) => {
    const e = aus('2023-01', [{ art, betrag: 390 }, rente(130)])
    expect(e.personen.p1?.bereinigtesEinkommen).toBe(100)
    expect(lies(knoten(e, 'p11a.ganz-frei'))).toBe('Diese 390,00 € zählen nicht als Einkommen.')
  })
})

describe('§ 11b Abs. 2a SGB II, § 82a SGB XII, pension with Grundrentenzeiten', () => {
  test.each([
    ['2026-03', 700, 33, 390, '100 + 180 = 280 free'],
    ['2026-03', 700, 32, 670, 'one year short'],
    ['2026-03', 705, 33, 393.5, '100 + 181.50 = 281.50, the cap'],
    ['2026-03', 710, 33, 398.5, 'half of 563 is 281.50'],
    ['2026-03', 90, 40, 0, 'not more than the pension'],
    ['2023-03', 700, 33, 419, 'half of 502 is 251'],
    ['2026-03', 700.01, 33, 390.01, '30 % of 600.01 = 180.003'],
  ])('%s: pension %d EUR, %d years: %d EUR (%s)', (monat, betrag, grundrentenzeitenJahre, soll, _grund) => {
    expect(bereinigt(monat, [rente(betrag)], { grundrentenzeitenJahre })).toBe(soll)
  })
  test('two pensions have one allowance', () => {
    expect(bereinigt('2026-03', [rente(400), rente(300)], { grundrentenzeitenJahre: 35 })).toBe(390)
  })
  test('the reasoning shows years and limits', () => {
    const e = aus('2026-03', [rente(700)], { grundrentenzeitenJahre: 34 })
    expect(knoten(e, 'p11b.grundrente').aus[0]?.schluessel).toBe('personen[0].einkommen[0].betrag')
    expect(lies(knoten(e, 'p11b.grundrente'))).toBe('Von der Rente von 700,00 € bleiben 280,00 € frei: 34 Jahre Grundrentenzeiten, nötig sind 33.')
  })
})

describe('the smallest free parts', () => {
  test('one cent that the file names is explained', () => {
    const e = aus('2026-03', [{ art: 'rente', betrag: 200, anrechnungsfrei: 0.01 }])
    expect(e.personen.p1?.bereinigtesEinkommen).toBe(169.99)
    expect(knoten(e, 'p11a.frei').wert).toBe(1)
  })
  test('a receipt of which the file says that nothing is free uses nothing of the yearly amount', () => {
    const zinsen = (betrag: number, teil: Partial<Einkommen> = {}): Einkommen => ({ art: 'kapitalertrag', betrag, ...teil })
    expect(bereinigt('2026-03', [zinsen(100, { anrechnungsfrei: 0 }), zinsen(50)])).toBe(70)
  })
})
