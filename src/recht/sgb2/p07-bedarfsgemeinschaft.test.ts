import { describe, expect, test } from 'vitest'
import { ausschlussArten, type Person } from '../falldatei.ts'
import { fall, hatHinweis, kind, paar, person, rechneAus } from '../testhilfe.ts'

/** Unemployment benefit of which `netto` counts after the lump sum for insurance. */
const alg = (netto: number): Pick<Person, 'einkommen'> => ({ einkommen: [{ art: 'arbeitslosengeld', betrag: netto + 30 }] })
const eltern = ['p1', 'p2']

/** Benefits of the persons of a case, in the order of the file. */
function leistungen(personen: readonly Person[], teil = {}): number[] {
  return Object.values(rechneAus(fall({ personen, ...teil })).personen).map((p) => p.leistung)
}

describe('§ 7 Abs. 3 SGB II: who shares need and income', () => {
  // an income that covers exactly the needs of the Bedarfsgemeinschaft leaves 0 to its members and the full need to everybody else
  test.each([
    ['a single person', [person('p1', alg(563))], [0]],
    ['Nr. 3: partners', paar(alg(1012)), [0, 0]],
    ['Nr. 4: child of both', [...paar(alg(1402)), kind('k', '2018-01-01', { eltern })], [0, 0, 0]],
    ['Nr. 4: child of the partner', [...paar(alg(1402)), kind('k', '2018-01-01', { eltern: ['p2'] })], [0, 0, 0]],
    ['Nr. 4: child of 24', [person('p1', alg(1014)), kind('k', '2001-04-01')], [0, 0]],
    ['25: a Bedarfsgemeinschaft of its own', [person('p1', alg(563)), kind('k', '2001-03-01')], [0, 563]],
    [
      'a child of 20 with a partner in the same dwelling belongs to the partner',
      [person('p1', alg(563)), kind('k', '2005-01-01', { partner: 'q' }), person('q', { geburtsdatum: '2004-01-01', partner: 'k' })],
      [0, 506, 506],
    ],
    [
      'and so does the child of these two',
      [
        person('p1', alg(563)),
        kind('k', '2005-01-01', { partner: 'q' }),
        person('q', { geburtsdatum: '2004-01-01', partner: 'k', ...alg(1369) }),
        kind('e', '2025-01-01', { eltern: ['k', 'q'] }),
      ],
      [0, 0, 0, 0],
    ],
    ['two adults without a bond', [person('p1', alg(563)), person('q')], [0, 563]],
    ['a child whose parent is not in the file: on its own', [person('p1', alg(563)), person('k', { geburtsdatum: '2009-01-01' })], [0, 563]],
    ['partner outside the household', paar(alg(563), { imHaushalt: false }), [0, 0]],
    ['child outside the household', [person('p1', alg(563)), kind('k', '2018-01-01', { imHaushalt: false })], [0, 0]],
    [
      'parent outside the household: the child stays with the other one',
      [person('p1', alg(1020.56)), person('p2', { imHaushalt: false }), kind('k', '2018-01-01', { eltern })],
      [0, 0, 0],
    ],
  ] as [string, Person[], number[]][])('%s', (_was, personen, erwartet) => {
    expect(leistungen(personen)).toEqual(erwartet)
  })

  test('Nr. 2: parents who are not employable belong to their employable child, and so does the partner of a parent', () => {
    const personen = [...paar({ erwerbsfaehig: false }, { erwerbsfaehig: false }), kind('k', '2008-06-01')]
    expect(leistungen(personen)).toEqual([506, 506, 471])
  })

  test('income of a child serves nobody else', () => {
    const unterhalt = [{ art: 'unterhalt', betrag: 300 }] as const
    const e = rechneAus(fall({ personen: [person('p1'), kind('k', '2018-01-01', { einkommen: unterhalt })] }))
    expect(e.personen.k).toMatchObject({ anrechenbaresEinkommen: 300, leistung: 90 })
    expect(e.personen.p1?.leistung).toBe(630.56)
  })

  test('who lives elsewhere has no amounts and is no head', () => {
    const e = rechneAus(fall({ personen: paar({}, { imHaushalt: false }), unterkunft: { grundmiete: 500 } }))
    expect(e.personen.p1?.unterkunft).toBe(500)
    expect(e.personen.p2).toMatchObject({ bedarf: 0, regelbedarf: 0, unterkunft: 0, anspruch: 0, bereinigtesEinkommen: 0 })
  })

  test('who lives elsewhere adds nothing to any total', () => {
    const mitLohn = { ...alg(2000), erstausstattung: 50 }
    const unterkunft = { grundmiete: 500, direktzahlung: true }
    const e = rechneAus(fall({ personen: paar(alg(2000), { imHaushalt: false, ...mitLohn }), unterkunft }))
    const { regelbedarfsstufe: _, vermoegensfreibetrag: __, ...betraege } = e.personen.p2 ?? {}
    expect(Object.values(betraege).filter((betrag) => betrag !== 0)).toEqual([])
    expect(e).toMatchObject({ hilfebeduerftig: false, anspruch: 0, gesamtbedarf: 1063, unterkunftAnerkannt: 500, anrechenbaresEinkommen: 1063 })
    expect(hatHinweis(e, 'an den Vermieter')).toBe(false)
  })
})

describe('§ 7 Abs. 3 Nr. 4 SGB II: a child with enough of its own is no member', () => {
  // need of the child: 390 + 200
  const mit = (unterhalt: number, teil = {}) =>
    rechneAus(
      fall({
        personen: [person('p1'), kind('k', '2018-01-01', { einkommen: [{ art: 'unterhalt', betrag: unterhalt }], ...teil })],
        unterkunft: { grundmiete: 400 },
      }),
    )
  test.each([
    [589.99, 0.01, 1420.56, 'a cent is missing'],
    [590, 0, 830.56, 'exactly the need'],
    [700, 0, 830.56, 'more than the need'],
  ])('%d euros: child %d', (unterhalt, leistung, gesamtbedarf) => {
    const e = mit(unterhalt)
    expect(e.personen.k?.leistung).toBe(leistung)
    expect(e.gesamtbedarf).toBe(gesamtbedarf)
    // the Kopfteil stays with the child, the parent stays alleinerziehend
    expect(e.personen.p1).toMatchObject({ unterkunft: 200, mehrbedarf: 67.56, leistung: 830.56 })
    expect(hatHinweis(e, 'gehört deshalb nicht zur Bedarfsgemeinschaft')).toBe(leistung === 0)
  })

  test('Kindergeld counts for it, and what is above the need passes to the parent', () => {
    const einkommen = [
      { art: 'unterhalt', betrag: 400 },
      { art: 'kindergeld', betrag: 259 },
    ] as const
    const e = mit(0, { einkommen })
    // 400 + 259 − 590 = 69 at the parent, less 30
    expect(e.personen.k).toMatchObject({ leistung: 0, bereinigtesEinkommen: 659 })
    expect(e.personen.p1).toMatchObject({ bereinigtesEinkommen: 39, leistung: 791.56 })
  })

  test('an excluded child is not tested; its income stays its own', () => {
    const e = mit(700, { ausgeschlossen: 'bafoeg-oder-bab', geburtsdatum: '2006-01-01' })
    expect(e.personen.p1?.leistung).toBe(763)
    expect(hatHinweis(e, 'gehört deshalb nicht zur Bedarfsgemeinschaft')).toBe(false)
  })

  test('who has left founds no Bedarfsgemeinschaft: a parent who is not employable has no claim any more', () => {
    const personen = (unterhalt: number) => [
      person('p1', { erwerbsfaehig: false }),
      kind('k', '2008-06-01', { einkommen: [{ art: 'unterhalt', betrag: unterhalt }] }),
    ]
    expect(leistungen(personen(470))).toEqual([630.56, 1])
    expect(leistungen(personen(471))).toEqual([0, 0])
  })
})

describe('three generations (BSG, B 14 AS 54/13 R): one Bedarfsgemeinschaft, two pools of income', () => {
  const haushalt = (enkelGeboren: string, oma: Partial<Person>, mutter: Partial<Person> = {}) => [
    person('p1', { geburtsdatum: '1975-01-01', ...oma }),
    kind('mutter', '2003-05-05', mutter),
    kind('enkel', enkelGeboren, { eltern: ['mutter'] }),
  ]

  test('stage 1 and the Mehrbedarf for the middle one; the grandmother raises nobody', () => {
    const e = rechneAus(fall({ personen: haushalt('2024-01-01', {}) }))
    expect(e.personen.p1).toMatchObject({ regelbedarfsstufe: 1, mehrbedarf: 0, sofortzuschlag: 0 })
    expect(e.personen.mutter).toMatchObject({ regelbedarfsstufe: 1, mehrbedarf: 202.68, sofortzuschlag: 0 })
    expect(e.personen.enkel).toMatchObject({ regelbedarfsstufe: 6, sofortzuschlag: 25 })
    expect(hatHinweis(e, 'Drei Generationen')).toBe(true)
  })

  test.each([
    ['2024-01-01', 0, 'a child of two: § 9 Abs. 3 protects the mother'],
    ['2020-03-02', 0, 'six on the second: one day is enough for the month'],
    ['2020-03-01', 437, 'six on the first: the income of the grandmother counts'],
  ])('grandchild born %s: of 1.000 euros of the grandmother %d serve the mother (%s)', (enkelGeboren, dient) => {
    const e = rechneAus(fall({ personen: haushalt(enkelGeboren, alg(1000)) }))
    const { p1, mutter, enkel } = e.personen
    if (dient === 0) {
      expect(p1).toMatchObject({ anrechenbaresEinkommen: 563, leistung: 0 })
      expect(mutter).toMatchObject({ anrechenbaresEinkommen: 0, leistung: 765.68 })
    } else {
      // 563 : 765,68 of 1.328,68: 423,7289 and 576,2711
      expect(p1).toMatchObject({ anrechenbaresEinkommen: 423.73, leistung: 139.27 })
      expect(mutter).toMatchObject({ anrechenbaresEinkommen: 576.27, leistung: 189.41 })
    }
    // never the grandchild
    expect(enkel?.anrechenbaresEinkommen).toBe(0)
    expect(hatHinweis(e, 'Das Einkommen der Eltern zählt nicht für ein Kind')).toBe(dient === 0)
  })

  test('income of the middle one serves herself and her child, not the grandmother', () => {
    const e = rechneAus(fall({ personen: haushalt('2024-01-01', {}, alg(500)) }))
    // 765,68 : 357 of 1.122,68: 341,0054 and 158,9946
    expect(e.personen.p1?.anrechenbaresEinkommen).toBe(0)
    expect(e.personen.mutter?.anrechenbaresEinkommen).toBe(341.01)
    expect(e.personen.enkel?.anrechenbaresEinkommen).toBe(158.99)
  })

  test('at 25 the middle one and her child are a Bedarfsgemeinschaft of their own', () => {
    const personen = [
      person('p1', { geburtsdatum: '1975-01-01', ...alg(563) }),
      kind('mutter', '2001-03-01'),
      kind('enkel', '2019-01-01', { eltern: ['mutter'] }),
    ]
    expect(leistungen(personen)).toEqual([0, 630.56, 390])
    expect(hatHinweis(rechneAus(fall({ personen })), 'Drei Generationen')).toBe(false)
  })
})

describe('§ 9 Abs. 3 SGB II: a pregnant child is not served by the parents’ income', () => {
  test.each([
    ['2026-12-10', 0, 'the pregnancy begins on 5 March: within the month'],
    ['2027-01-05', 0, 'it begins on 31 March: one day is enough'],
    ['2027-01-06', 1, 'it begins on 1 April'],
    ['2026-03-01', 0, 'delivery on 1 March'],
    ['2026-02-28', 1, 'delivery before the month, no child in the household'],
  ])('day of delivery %s', (entbindungstermin, zaehlt) => {
    const e = rechneAus(fall({ personen: [person('p1', alg(1000)), kind('k', '2006-01-01', { entbindungstermin })] }))
    expect((e.personen.k?.anrechenbaresEinkommen ?? 0) > 0).toBe(zaehlt === 1)
    expect(hatHinweis(e, 'Das Einkommen der Eltern zählt nicht')).toBe(zaehlt === 0)
  })

  test('it says nothing about a pregnant parent', () => {
    const e = rechneAus(fall({ personen: [person('p1', { entbindungstermin: '2026-05-01', ...alg(1000) }), kind('k', '2018-01-01')] }))
    expect(hatHinweis(e, 'Das Einkommen der Eltern zählt nicht')).toBe(false)
    expect(e.personen.k?.anrechenbaresEinkommen).toBeGreaterThan(0)
  })
})

describe('several Bedarfsgemeinschaften in one file', () => {
  const personen = [person('p1', { geburtsdatum: '1970-01-01' }), kind('k', '1998-01-01')]

  test('each has its own share of the dwelling; the totals are sums', () => {
    const e = rechneAus(fall({ personen, unterkunft: { grundmiete: 600 } }))
    expect(e.personen.p1).toMatchObject({ regelbedarf: 563, unterkunft: 300, leistung: 863 })
    expect(e.personen.k).toMatchObject({ regelbedarf: 563, unterkunft: 300, leistung: 863, sofortzuschlag: 0 })
    expect(e).toMatchObject({ gesamtbedarf: 1726, anspruch: 1726, unterkunftAnerkannt: 600 })
    expect(e.kostentraeger).toEqual({ bund: 1126, kommune: 600 })
  })

  test('the local limit belongs to the first one, that of the first person', () => {
    const unterkunft = { grundmiete: 600, angemessenBruttokalt: 250 }
    const e = rechneAus(fall({ personen, unterkunft }))
    expect([e.personen.p1?.unterkunft, e.personen.k?.unterkunft]).toEqual([250, 300])
    expect(hatHinweis(e, 'mehrere Bedarfsgemeinschaften')).toBe(true)
    const umgekehrt = rechneAus(fall({ personen: personen.toReversed(), unterkunft }))
    expect([umgekehrt.personen.p1?.unterkunft, umgekehrt.personen.k?.unterkunft]).toEqual([300, 250])
  })

  test('income of one is not income of the other', () => {
    expect(leistungen([person('p1', { geburtsdatum: '1970-01-01', ...alg(563) }), kind('k', '1998-01-01')])).toEqual([0, 563])
  })

  test('relatives outside are heads, counted once with the other inhabitants', () => {
    const mit = (weitereBewohner: number) =>
      rechneAus(fall({ unterkunft: { grundmiete: 600, weitereBewohner }, haushaltsangehoerige: [{ id: 'o', verwandtMit: ['p1'] }] })).personen.p1
        ?.unterkunft
    expect(mit(0)).toBe(300)
    expect(mit(1)).toBe(300)
    expect(mit(2)).toBe(200)
  })
})

describe('§ 7 Abs. 1, 2 SGB II: a Bedarfsgemeinschaft needs somebody employable who is not excluded', () => {
  const gruendet = ['bafoeg-oder-bab', 'nicht-erreichbar']
  test.each(ausschlussArten)('parent %s, child of 8', (ausgeschlossen) => {
    const e = rechneAus(fall({ personen: [person('p1', { ausgeschlossen }), kind('k', '2018-01-01')] }))
    const ja = gruendet.includes(ausgeschlossen)
    expect(e.personen.k).toMatchObject({ bedarf: 390, leistung: ja ? 390 : 0, sofortzuschlag: ja ? 25 : 0 })
    expect(e.hilfebeduerftig).toBe(ja)
    expect(hatHinweis(e, 'niemand erwerbsfähig')).toBe(!ja)
  })

  test.each(ausschlussArten)('partner %s: no benefit, the need is shown and counts in no total', (ausgeschlossen) => {
    const e = rechneAus(fall({ personen: paar({}, { ausgeschlossen }) }))
    const stufe1 = ausgeschlossen === 'stationaer'
    expect(e.personen.p1?.leistung).toBe(stufe1 ? 563 : 506)
    expect(e.personen.p2).toMatchObject({ regelbedarf: stufe1 ? 563 : 506, leistung: 0, anspruch: 0 })
    expect(e).toMatchObject({ gesamtbedarf: stufe1 ? 563 : 506, anspruch: stufe1 ? 563 : 506 })
  })

  test('nobody: needs are shown, no claim, no Sofortzuschlag, no education', () => {
    const k = kind('k', '2018-01-01', { bildungTeilhabe: [{ art: 'teilhabe' }], schueler: true })
    const e = rechneAus(fall({ monat: '2026-08', personen: [person('p1', { erwerbsfaehig: false }), k], unterkunft: { grundmiete: 400 } }))
    expect(e).toMatchObject({ hilfebeduerftig: false, gesamtbedarf: 0, anspruch: 0, unterkunftAnerkannt: 0, anrechenbaresEinkommen: 0 })
    expect(e.personen.p1).toMatchObject({ bedarf: 830.56, anspruch: 0 })
    expect(e.personen.k).toMatchObject({ bedarf: 590, bildungTeilhabe: 0, sofortzuschlag: 0, anspruch: 0 })
  })

  test('a partner in an institution leaves a single parent', () => {
    const e = rechneAus(fall({ personen: [...paar({}, { ausgeschlossen: 'stationaer' }), kind('k', '2018-01-01', { eltern })] }))
    expect(e.personen.p1).toMatchObject({ regelbedarf: 563, mehrbedarf: 67.56 })
  })

  test('children may stand before their parents in the file', () => {
    const e = rechneAus(fall({ personen: [kind('k', '2018-01-01'), person('p1', alg(1020.56))] }))
    expect(e.personen.p1).toMatchObject({ mehrbedarf: 67.56, leistung: 0 })
    expect(e.personen.k?.leistung).toBe(0)
  })

  test('grandparents in the household do no harm, a partner does', () => {
    const k = kind('k', '2018-01-01')
    expect(rechneAus(fall({ personen: [person('p1'), k] })).personen.p1?.mehrbedarf).toBe(67.56)
    expect(rechneAus(fall({ personen: [...paar(), k] })).personen.p1?.mehrbedarf).toBe(0)
  })
})
