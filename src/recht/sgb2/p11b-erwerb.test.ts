import { describe, expect, test } from 'vitest'
import type { Einkommen, Person } from '../falldatei.ts'
import { alleKnoten, fall, hatHinweis, kind, knoten, lies, paar, person, rechneAus } from '../testhilfe.ts'

/** One person with earnings, gross as net; income that counts and the allowances together, euros. */
function lohn(monat: string, brutto: number, teil: Partial<Person> = {}, weitere: readonly Person[] = []): [number, number] {
  const einkommen: Einkommen[] = [{ art: 'erwerb', brutto, netto: brutto }]
  const e = rechneAus(fall({ monat, personen: [person('p1', { einkommen, ...teil }), ...weitere], unterkunft: { grundmiete: 9000 } }))
  return [e.personen.p1?.bereinigtesEinkommen ?? -1, e.personen.p1?.freibetragErwerb ?? -1]
}
const frei = (...x: Parameters<typeof lohn>): number => lohn(...x)[1]
const minderjaehrig = kind('k', '2015-03-15')

describe('§ 11b Abs. 2, 3 SGB II since July 2023', () => {
  test.each([
    [80, 80, 'not more than the earnings'],
    [100, 100, 'basic amount'],
    [100.02, 100, '20 % of two cents is nothing'],
    [100.03, 100.01, 'rounded half up'],
    [400, 160, ''],
    [520, 184, 'end of band 1'],
    [520.02, 184.01, '30 % of two cents is rounded up'],
    [603, 208.9, 'mini job limit of 2026'],
    [1000, 328, 'end of band 2'],
    [1000.05, 328.01, '10 % of five cents is rounded up'],
    [1200, 348, 'end of band 3'],
    [1200.05, 348, 'nothing above'],
    [3000, 348, 'far above'],
  ])('gross %d EUR: %d EUR free (%s)', (brutto, soll, _grund) => {
    expect(frei('2023-07', brutto)).toBe(soll)
    expect(frei('2026-12', brutto)).toBe(soll)
  })
  test.each([
    [1200, 348],
    [1480, 376],
    [1500, 378],
    [1600, 378],
  ])('gross %d EUR with a minor child: %d EUR free', (brutto, soll) => {
    expect(frei('2026-03', brutto, {}, [minderjaehrig])).toBe(soll)
  })
})

describe('§ 11b Abs. 2, 3 SGB II until June 2023', () => {
  test.each([
    [100, 100],
    [520, 184],
    [700, 220], // 20 %, not 30 %
    [1000, 280],
    [1200, 300],
    [1300, 300],
  ])('gross %d EUR: %d EUR free', (brutto, soll) => {
    expect(frei('2023-06', brutto)).toBe(soll)
  })
  test.each([
    [1500, 330],
    [1600, 330],
  ])('gross %d EUR with a minor child: %d EUR free', (brutto, soll) => {
    expect(frei('2023-06', brutto, {}, [minderjaehrig])).toBe(soll)
  })
})

describe('§ 11b Abs. 3 Satz 3 SGB II, the upper limit of 1.500 EUR', () => {
  const hoch = 378
  const niedrig = 348
  test.each<[string, Partial<Person>, Person[], number]>([
    ['18 on the second of the month: minor on the first', {}, [kind('k', '2008-03-02')], hoch],
    ['18 on the first', {}, [kind('k', '2008-03-01')], niedrig],
    ['own minor child outside the household', {}, [kind('k', '2015-03-15', { imHaushalt: false })], hoch],
    ['child of the partner', { partner: 'p2' }, [person('p2', { partner: 'p1' }), kind('k', '2015-03-15', { eltern: ['p2'] })], hoch],
    ['no child', {}, [], niedrig],
    [
      'child of the partner outside the household',
      { partner: 'p2' },
      [person('p2', { partner: 'p1' }), kind('k', '2015-03-15', { eltern: ['p2'], imHaushalt: false })],
      niedrig,
    ],
  ])('%s', (_name, teil, weitere, soll) => {
    expect(frei('2026-03', 1500, teil, weitere)).toBe(soll)
  })

  // 390 Regelbedarf and 100 of 300 rent are covered by maintenance: the child is no member any more
  const mitUnterhalt = (eltern: string[]) => kind('k', '2015-03-15', { eltern, einkommen: [{ art: 'unterhalt', betrag: 490 }] })
  const paarMit = (eltern: string[]) => {
    const personen = [...paar({ einkommen: [{ art: 'erwerb', brutto: 1500, netto: 1100 }] }), mitUnterhalt(eltern)]
    return rechneAus(fall({ personen, unterkunft: { grundmiete: 300 } })).personen.p1?.freibetragErwerb
  }
  test('a child that has left counts for its own parent', () => {
    expect(paarMit(['p1'])).toBe(hoch)
  })
  test('a child that has left does not count for the partner of its parent', () => {
    expect(paarMit(['p2'])).toBe(niedrig)
  })
  test('the same where the child stands before the adults in the file', () => {
    const personen = [mitUnterhalt(['p2']), ...paar({ einkommen: [{ art: 'erwerb', brutto: 1500, netto: 1100 }] })]
    expect(rechneAus(fall({ personen, unterkunft: { grundmiete: 300 } })).personen.p1?.freibetragErwerb).toBe(niedrig)
  })

  const grossesKind = (unterhaltDesKleinen: number) =>
    rechneAus(
      fall({
        personen: [
          person('p1', { geburtsdatum: '1980-01-15' }),
          kind('gross', '2005-01-15', { einkommen: [{ art: 'erwerb', brutto: 1500, netto: 700 }] }),
          kind('klein', '2015-03-15', { einkommen: [{ art: 'unterhalt', betrag: unterhaltDesKleinen }] }),
        ],
        unterkunft: { grundmiete: 300 },
      }),
    ).personen.gross
  test('a younger brother in the Bedarfsgemeinschaft raises the limit of a grown-up child', () => {
    expect(grossesKind(489.99)?.freibetragErwerb).toBe(hoch)
  })
  test('a younger brother who has left does not', () => {
    expect(grossesKind(490)?.freibetragErwerb).toBe(niedrig)
  })
  test('the place of the child in the file does not matter', () => {
    const personen = [kind('k', '2015-03-15'), person('p1', { einkommen: [{ art: 'erwerb', brutto: 1500, netto: 1100 }] })]
    expect(rechneAus(fall({ personen })).personen.p1?.freibetragErwerb).toBe(hoch)
  })
  test('a minor does not raise its own limit', () => {
    const personen = [person('p1'), kind('k', '2009-03-15', { einkommen: [{ art: 'erwerb', brutto: 1500, netto: 400 }] })]
    expect(rechneAus(fall({ personen, unterkunft: { grundmiete: 900 } })).personen.k?.freibetragErwerb).toBe(niedrig)
  })
})

describe('§ 11b Abs. 2 Satz 2 SGB II, higher expenses', () => {
  const mit = (brutto: number, netto: number, absetzungen: Person['absetzungen']) => {
    const e = rechneAus(
      fall({
        personen: [person('p1', { einkommen: [{ art: 'erwerb', brutto, netto }], ...(absetzungen ? { absetzungen } : {}) })],
        unterkunft: { grundmiete: 900 },
      }),
    )
    return { e, a: (e.personen.p1?.freibetragErwerb ?? 0) * 100 - knoten(e, 'p11b.freibetrag').wert }
  }
  test.each([
    [450, 100, 13000, '450 gross, 30 + 100 proved: 130'],
    [390, 100, 10000, 'not above 400: 100'],
    [400, 100, 10000, '400.00 is not above 400'],
    [400.01, 100, 13000, '400.01 is'],
    [450, 70, 10000, 'sum of 100 is not above 100'],
    [450, 70.01, 10001, 'one cent above'],
  ])('gross %d, work expenses %d: basic amount %d cents (%s)', (brutto, werbungskosten, soll, _grund) => {
    expect(mit(brutto, brutto, { werbungskosten }).a).toBeCloseTo(soll, 5)
  })
  test('the same until June 2023', () => {
    const p1 = (betrag: number) =>
      person('p1', { einkommen: [{ art: 'erwerb', brutto: betrag, netto: betrag }], absetzungen: { werbungskosten: 100 } })
    const freibetrag = (betrag: number) => rechneAus(fall({ monat: '2023-06', personen: [p1(betrag)] })).personen.p1?.freibetragErwerb
    expect([freibetrag(400), freibetrag(400.05)]).toEqual([160, 190.01])
  })
  test('gross decides, with a hint where net is not above 400', () => {
    const { e, a } = mit(500, 400, { werbungskosten: 100 })
    expect(a).toBeCloseTo(13000, 5)
    expect(hatHinweis(e, 'richtet sich hier nach dem Bruttolohn')).toBe(true)
    expect(hatHinweis(mit(500, 400.01, { werbungskosten: 100 }).e, 'richtet sich hier nach dem Bruttolohn')).toBe(false)
    expect(hatHinweis(mit(500, 400, { werbungskosten: 50 }).e, 'richtet sich hier nach dem Bruttolohn')).toBe(false)
  })
})

describe('§ 11b Abs. 2b SGB II, young people', () => {
  const azubi: Partial<Person> = { geburtsdatum: '2004-05-15', ausbildung: 'betrieblich' }
  test.each([
    ['2023-06', 520, 184, 'not before July 2023'],
    ['2023-07', 520, 520, ''],
    ['2023-12', 521, 520.3, '30 % of one euro'],
    ['2024-01', 538, 538, ''],
    ['2024-12', 540, 540, '538 and 6: not more than the wage'],
    ['2025-01', 556, 556, ''],
    ['2025-12', 700, 610, '556 + 54'],
    ['2026-01', 603, 603, ''],
    ['2026-12', 700, 657, '603 + 54'],
    ['2026-03', 1000, 747, '603 + 144'],
    ['2026-03', 1200, 767, '603 + 144 + 20'],
    ['2026-03', 1500, 767, ''],
  ])('%s, gross %d: %d EUR free (%s)', (monat, brutto, soll, _grund) => {
    expect(frei(monat, brutto, azubi)).toBe(soll)
  })

  test('example of 2026: gross 1.200, net 955 leave 188 EUR', () => {
    const e = rechneAus(
      fall({
        personen: [person('p1', { ...azubi, einkommen: [{ art: 'ausbildungsverguetung', brutto: 1200, netto: 955 }] })],
        unterkunft: { grundmiete: 400 },
      }),
    )
    expect(e.personen.p1?.bereinigtesEinkommen).toBe(188)
    expect(hatHinweis(e, 'erst über dem Grundbetrag')).toBe(true)
    expect(lies(knoten(e, 'p11b.grundbetrag-jung'))).toBe(
      'Mit 21 Jahren in Ausbildung, Schule oder Freiwilligendienst beträgt der Grundbetrag 603,00 €.',
    )
  })
  test('mini job of a pupil in 2026: nothing counts', () => {
    expect(lohn('2026-03', 603, { geburtsdatum: '2008-05-15', schueler: true })).toEqual([0, 603])
  })

  test.each(['betrieblich', 'schulisch', 'studium', 'berufsvorbereitung', 'freiwilligendienst'] as const)('%s below 25', (ausbildung) => {
    expect(frei('2026-03', 603, { geburtsdatum: '2004-05-15', ausbildung })).toBe(603)
  })
  test.each<[string, Partial<Person>, number]>([
    ['pupil', { geburtsdatum: '2004-05-15', schueler: true }, 603],
    ['neither', { geburtsdatum: '2004-05-15' }, 208.9],
    ['25 inside the month: still young', { geburtsdatum: '2001-03-02', ausbildung: 'studium' }, 603],
    ['25 on the first', { geburtsdatum: '2001-03-01', ausbildung: 'studium' }, 208.9],
    ['not employable', { geburtsdatum: '2004-05-15', ausbildung: 'studium', erwerbsfaehig: false }, 180.9],
  ])('%s', (_name, teil, soll) => {
    const zweite = person('p2', { geburtsdatum: '1980-01-15' })
    expect(frei('2026-03', 603, { ...teil, eltern: ['p2'] }, [zweite])).toBe(soll)
  })

  test('the training pay itself says that somebody is in training', () => {
    const e = rechneAus(
      fall({ personen: [person('p1', { geburtsdatum: '2004-05-15', einkommen: [{ art: 'ausbildungsverguetung', brutto: 603, netto: 500 }] })] }),
    )
    expect(e.personen.p1?.freibetragErwerb).toBe(500)
  })

  test('proved costs above the amount take its place, with a hint', () => {
    const e = rechneAus(
      fall({
        personen: [person('p1', { ...azubi, absetzungen: { werbungskosten: 600 }, einkommen: [{ art: 'erwerb', brutto: 1000, netto: 900 }] })],
      }),
    )
    expect(e.personen.p1?.freibetragErwerb).toBe(774) // 630 + 144
    expect(hatHinweis(e, 'höher als der Grundbetrag für junge Menschen')).toBe(true)
  })
  test('no such hint where nothing is proved, or for others', () => {
    const satz = 'höher als der Grundbetrag für junge Menschen'
    const einkommen: Einkommen[] = [{ art: 'erwerb', brutto: 1000, netto: 900 }]
    expect(hatHinweis(rechneAus(fall({ personen: [person('p1', { ...azubi, einkommen })] })), satz)).toBe(false)
    expect(hatHinweis(rechneAus(fall({ personen: [person('p1', { einkommen, absetzungen: { werbungskosten: 600 } })] })), satz)).toBe(false)
  })
  test('from one cent above the amount, not with exactly the amount', () => {
    const einkommen: Einkommen[] = [{ art: 'erwerb', brutto: 1000, netto: 900 }]
    const mit = (werbungskosten: number) =>
      hatHinweis(
        rechneAus(fall({ personen: [person('p1', { ...azubi, einkommen, absetzungen: { werbungskosten } })] })),
        'höher als der Grundbetrag für junge',
      )
    expect([mit(573), mit(573.01)]).toEqual([false, true]) // and 30 for insurance: 603
  })
  test('before July 2023 nothing is said of a service', () => {
    const personen = [person('p1', { ...azubi, einkommen: [{ art: 'erwerb', brutto: 1500, netto: 1200 }] })]
    expect(hatHinweis(rechneAus(fall({ monat: '2023-06', personen })), 'Im Freiwilligendienst ab 25')).toBe(false)
  })
  test('no hint on the 30 per cent where both readings agree', () => {
    expect(
      hatHinweis(
        rechneAus(fall({ monat: '2023-10', personen: [person('p1', { ...azubi, einkommen: [{ art: 'erwerb', brutto: 800, netto: 800 }] })] })),
        'erst über dem Grundbetrag',
      ),
    ).toBe(false)
    expect(
      hatHinweis(
        rechneAus(fall({ personen: [person('p1', { ...azubi, einkommen: [{ art: 'erwerb', brutto: 520, netto: 520 }] })] })),
        'erst über dem Grundbetrag',
      ),
    ).toBe(false)
  })
})

describe('§ 11b Abs. 2b Satz 2, 3 SGB II, voluntary service', () => {
  const dienst = (monat: string, betrag: number, teil: Partial<Person> = {}, weiteres: readonly Einkommen[] = []) => {
    const e = rechneAus(
      fall({
        monat,
        personen: [person('p1', { ...teil, einkommen: [{ art: 'freiwilligendienst', betrag }, ...weiteres] })],
        unterkunft: { grundmiete: 900 },
      }),
    )
    return { e, werte: [e.personen.p1?.bereinigtesEinkommen, e.personen.p1?.freibetragErwerb] }
  }
  const jung = { geburtsdatum: '2004-05-15' }
  test.each<[string, string, number, Partial<Person>, [number, number]]>([
    ['below 25', '2026-03', 450, jung, [0, 450]],
    ['from 25: 250', '2026-03', 450, {}, [200, 250]],
    ['from 25, above 520: 30 % of 80', '2026-03', 600, {}, [326, 274]],
    ['25 on the first of the month', '2026-03', 450, { geburtsdatum: '2001-03-01' }, [200, 250]],
    ['25 on the second', '2026-03', 450, { geburtsdatum: '2001-03-02' }, [0, 450]],
    ['until June 2023: 250 off, no earnings', '2023-06', 450, jung, [200, 0]],
    ['until June 2023: less than 250', '2023-06', 200, jung, [0, 0]],
  ])('%s', (_name, monat, betrag, teil, soll) => {
    expect(dienst(monat, betrag, teil).werte).toEqual(soll)
  })
  test('hint where the directive differs', () => {
    expect(hatHinweis(dienst('2026-03', 600).e, 'Im Freiwilligendienst ab 25')).toBe(true)
    expect(hatHinweis(dienst('2026-03', 520).e, 'Im Freiwilligendienst ab 25')).toBe(false)
  })
  test('a service named as education makes the amount count for a job too', () => {
    expect(frei('2026-03', 450, { ausbildung: 'freiwilligendienst' })).toBe(250)
  })

  const job = (betrag: number): Einkommen => ({ art: 'erwerb', brutto: betrag, netto: betrag })
  test.each<[string, Einkommen[], Partial<Person>, number]>([
    ['job of 60: 60 taken, 190 off the Taschengeld of 450', [job(60)], {}, 260],
    ['job of 300: 100 taken, 150 off; 160 of the job count', [job(300)], {}, 460],
    ['job of 300 and voluntary work of 200: 250 taken, nothing off', [job(300), { art: 'ehrenamt', betrag: 200 }], {}, 620],
    ['job of 500 with 130 proved: 130 taken, 120 off', [job(500)], { absetzungen: { werbungskosten: 100 } }, 620],
    ['pension beside it: no further lump sum', [{ art: 'rente', betrag: 50 }], {}, 250],
  ])('until June 2023: %s', (_name, weiteres, teil, soll) => {
    expect(dienst('2023-06', 450, teil, weiteres).werte[0]).toBe(soll)
  })
  test('more taken than the lump sum, two services, one', () => {
    const viel = dienst('2023-06', 450, { absetzungen: { werbungskosten: 300 } }, [job(1000)])
    // 330 proved in place of 100, band of 20 % on 900
    expect(viel.werte[0]).toBe(1000 - 330 - 180 + 450)
    expect(lies(knoten(viel.e, 'p11b.taschengeld'))).toBe('Vom Taschengeld von 450,00 € gehen 0,00 € ab: 450,00 €')
    const zwei = dienst('2023-06', 450, {}, [{ art: 'freiwilligendienst', betrag: 100 }])
    expect(zwei.werte[0]).toBe(300)
    expect(lies(knoten(zwei.e, 'p11.taschengeld'))).toBe('450,00 € + 100,00 € = 550,00 €')
    expect(() => knoten(dienst('2023-06', 450).e, 'p11.taschengeld')).toThrow('no node')
  })
  test('the reasoning shows what the job took', () => {
    expect(lies(knoten(dienst('2023-06', 450, {}, [job(60)]).e, 'p11b.taschengeld'))).toBe('Vom Taschengeld von 450,00 € gehen 190,00 € ab: 260,00 €')
  })
})

describe('persons who are not employable (BA Rz. 11.144)', () => {
  const nicht = (brutto: number, teil: Partial<Person> = {}, monat = '2026-03') => {
    const einkommen: Einkommen[] = [{ art: 'erwerb', brutto, netto: brutto }]
    const p1 = person('p1', { erwerbsfaehig: false, partner: 'p2', einkommen, ...teil })
    const e = rechneAus(fall({ monat, personen: [p1, person('p2', { partner: 'p1' })], unterkunft: { grundmiete: 900 } }))
    return [e.personen.p1?.bereinigtesEinkommen, e.personen.p1?.freibetragErwerb]
  }
  test.each([
    [300, 180, 90, '30 % and 30 EUR insurance'],
    [20, 0, 6, 'insurance takes the rest'],
    [938.33, 626.83, 281.5, '30 % of 938.33 = 281.499'],
    [938.4, 626.9, 281.5, 'half of 563 is the most'],
    [1500, 1188.5, 281.5, ''],
  ])('gross %d: %d EUR count, %d EUR free (%s)', (brutto, zaehlt, freibetrag, _grund) => {
    expect(nicht(brutto)).toEqual([zaehlt, freibetrag])
  })
  test('half of 502 in 2023', () => {
    expect(nicht(1000, {}, '2023-03')).toEqual([719, 251])
  })
  test('proved expenses beside it, without a threshold', () => {
    expect(nicht(300, { absetzungen: { werbungskosten: 50, kfzHaftpflicht: 20 } })).toEqual([110, 90])
  })
  test('an allowance above the pay bears nothing of the insurance', () => {
    // 281.50 on 1,000 gross, 100 net: all 30 go off the pension
    const einkommen: Einkommen[] = [
      { art: 'erwerb', brutto: 1000, netto: 100 },
      { art: 'rente', betrag: 200 },
    ]
    const e = rechneAus(fall({ personen: paar({ erwerbsfaehig: false, einkommen }), unterkunft: { grundmiete: 900 } }))
    expect(e.personen.p1?.bereinigtesEinkommen).toBe(170)
  })
  test('what the earnings do not bear of the insurance goes off other income, expenses for work do not', () => {
    // 40 − 12 = 28; 30 + 45 + 20 = 95, borne 28, left 67 of which 67 ≤ 75
    const einkommen: Einkommen[] = [
      { art: 'erwerb', brutto: 40, netto: 40 },
      { art: 'rente', betrag: 200 },
    ]
    const p1 = person('p1', { erwerbsfaehig: false, partner: 'p2', einkommen, absetzungen: { kfzHaftpflicht: 45, werbungskosten: 20 } })
    const e = rechneAus(fall({ personen: [p1, person('p2', { partner: 'p1' })], unterkunft: { grundmiete: 900 } }))
    expect(e.personen.p1?.bereinigtesEinkommen).toBe(133)
  })

  test.each([
    ['2012-01-15', 0, 200, '14: no allowance beyond the 100 EUR'],
    ['2011-03-31', 90, 210, '15 inside the month'],
    ['2009-01-15', 90, 210, '17'],
  ])('child born %s, not employable, 300 EUR: %d free, %d EUR count (%s)', (geburtsdatum, freibetrag, zaehlt, _grund) => {
    const k = kind('k', geburtsdatum, { erwerbsfaehig: false, einkommen: [{ art: 'minijob', brutto: 300, netto: 300 }] })
    const e = rechneAus(fall({ personen: [person('p1'), k], unterkunft: { grundmiete: 900 } })).personen.k
    expect([e?.freibetragErwerb, e?.bereinigtesEinkommen]).toEqual([freibetrag, zaehlt])
  })

  test('beyond the age limit the same, with a hint', () => {
    const alt = person('alt', {
      geburtsdatum: '1955-01-15',
      partner: 'p1',
      einkommen: [
        { art: 'minijob', brutto: 500, netto: 500 },
        { art: 'rente', betrag: 600 },
      ],
    })
    const e = rechneAus(fall({ personen: [person('p1', { partner: 'alt', geburtsdatum: '1965-01-15' }), alt] }))
    expect(e.personen.alt?.bereinigtesEinkommen).toBe(920) // 500 − 150 − 30 + 600
    expect(hatHinweis(e, 'nach der Altersgrenze')).toBe(true)
    const jung = person('alt', {
      geburtsdatum: '1965-01-15',
      partner: 'p1',
      erwerbsfaehig: false,
      einkommen: [{ art: 'minijob', brutto: 500, netto: 500 }],
    })
    expect(hatHinweis(rechneAus(fall({ personen: [person('p1', { partner: 'alt' }), jung] })), 'nach der Altersgrenze')).toBe(false)
  })
})

describe('reasoning of the allowance', () => {
  test('each band names rate, part and limits', () => {
    const e = rechneAus(fall({ personen: [person('p1', { einkommen: [{ art: 'erwerb', brutto: 1100, netto: 900 }] })] }))
    expect(lies(knoten(e, 'p11b.band1'))).toBe('20 % von 420,00 € (Brutto zwischen 100,00 € und 520,00 €) = 84,00 €')
    expect(lies(knoten(e, 'p11b.band2'))).toBe('30 % von 480,00 € (Brutto zwischen 520,00 € und 1.000,00 €) = 144,00 €')
    expect(lies(knoten(e, 'p11b.band3'))).toBe('10 % von 100,00 € (Brutto zwischen 1.000,00 € und 1.200,00 €) = 10,00 €')
    expect(lies(knoten(e, 'p11b.erwerb'))).toBe('900,00 € − 100,00 € − 238,00 € = 562,00 €')
    expect(knoten(e, 'p11b.band3').fundstelle).toEqual({ gesetz: 'SGB II', stelle: '§ 11b Abs. 3 Satz 2 Nr. 3' })
  })
  test('a band that the pay does not reach does not stand there', () => {
    const e = rechneAus(fall({ personen: [person('p1', { einkommen: [{ art: 'erwerb', brutto: 520, netto: 520 }] })] }))
    expect(knoten(e, 'p11b.freibetrag').aus.map((k) => k.schluessel)).toEqual(['p11b.band1'])
  })
  test('until June 2023 there is no second band', () => {
    const e = rechneAus(fall({ monat: '2023-06', personen: [person('p1', { einkommen: [{ art: 'erwerb', brutto: 1100, netto: 900 }] })] }))
    const schluessel = alleKnoten(knoten(e, 'p11b.freibetrag')).map((k) => k.schluessel)
    expect(schluessel).not.toContain('p11b.band2')
    expect(lies(knoten(e, 'p11b.band1'))).toBe('20 % von 900,00 € (Brutto zwischen 100,00 € und 1.000,00 €) = 180,00 €')
  })
  test('the share of somebody not employable names rate and cap', () => {
    const personen = paar({ erwerbsfaehig: false, einkommen: [{ art: 'erwerb', brutto: 300, netto: 300 }] })
    expect(lies(knoten(rechneAus(fall({ personen })), 'p11b.nicht-erwerbsfaehig'))).toBe('30 % von 300,00 €, höchstens 50 % von 563,00 €: 90,00 €')
  })
})
