import { describe, expect, test } from 'vitest'
import type { Einkommen, Person } from '../falldatei.ts'
import { fall, hatHinweis, kind, knoten, paar, person, rechneAus } from '../testhilfe.ts'

/** Sofortzuschlag of a person of a case. */
function zuschlag(id: string, personen: readonly Person[], teil = {}): number | undefined {
  return rechneAus(fall({ personen, ...teil })).personen[id]?.sofortzuschlag
}
const kindergeld: Einkommen = { art: 'kindergeld', betrag: 259 }
const unterhalt = (betrag: number): Einkommen => ({ art: 'unterhalt', betrag })
const ohneKindergeld = 'weil Kindergeld zählt'

describe('§ 72 Abs. 1 Satz 1 SGB II: beside a claim on stages 3 to 6', () => {
  test.each([
    ['2023-01', 20],
    ['2024-12', 20],
    ['2025-01', 25],
    ['2026-12', 25],
  ])('%s: %d euros', (monat, betrag) => {
    const e = rechneAus(fall({ monat, personen: [person('p1'), kind('k', '2018-01-01')] }))
    expect(e.personen.k?.sofortzuschlag).toBe(betrag)
    expect(e.personen.p1?.sofortzuschlag).toBe(0)
    expect(knoten(e, 'p72.sofortzuschlag', 1).aus[0]).toMatchObject({
      art: 'Parameter',
      wert: betrag * 100,
      ab: betrag === 20 ? '2022-07-01' : '2025-01-01',
    })
  })

  test.each([
    ['stage 6', 'k', [person('p1'), kind('k', '2022-01-01')], 25],
    ['stage 5', 'k', [person('p1'), kind('k', '2016-01-01')], 25],
    ['stage 4', 'k', [person('p1'), kind('k', '2009-01-01')], 25],
    ['stage 3', 'k', [person('p1'), kind('k', '2004-01-01')], 25],
    ['stage 1: a minor alone', 'p1', [person('p1', { geburtsdatum: '2009-01-01' })], 0],
    ['stage 1: a young mother at home', 'k', [person('p1'), kind('k', '2004-01-01'), kind('e', '2025-01-01', { eltern: ['k'] })], 0],
    ['stage 2: a young couple', 'p1', paar({ geburtsdatum: '2005-01-01' }), 0],
    ['stage 4: the partner of 17 of an adult', 'p2', paar({}, { geburtsdatum: '2008-12-01' }), 25],
    ['stage 1: the adult partner of a minor', 'p1', paar({}, { geburtsdatum: '2008-12-01' }), 0],
    ['stage 3: moved without Zusicherung', 'p1', [person('p1', { geburtsdatum: '2005-01-01', auszugOhneZusicherung: true })], 25],
    ['an excluded trainee at home', 'k', [person('p1'), kind('k', '2006-01-01', { ausgeschlossen: 'bafoeg-oder-bab' })], 0],
  ] as [string, string, Person[], number][])('%s', (_was, id, personen, betrag) => {
    expect(zuschlag(id, personen)).toBe(betrag)
  })

  test('one day of such a stage is enough, and it is paid in full', () => {
    const achtzehn = paar({}, { geburtsdatum: '2008-04-02' })
    expect(zuschlag('p2', achtzehn, { monat: '2026-04' })).toBe(25)
    expect(zuschlag('p2', achtzehn, { monat: '2026-05' })).toBe(0)
  })

  test('also a day in the middle of the month: two of 17, one becomes 18 on the 11th, the other on the 21st', () => {
    const e = rechneAus(fall({ monat: '2026-04', personen: paar({ geburtsdatum: '2008-04-11' }, { geburtsdatum: '2008-04-21' }) }))
    // p1: stage 1, then 2; p2: stage 1, from the 11th 4 beside an adult, from the 21st 2
    expect([e.personen.p1?.sofortzuschlag, e.personen.p2?.sofortzuschlag]).toEqual([0, 25])
    expect(zuschlag('p2', paar({ geburtsdatum: '2008-04-30' }, { geburtsdatum: '2008-05-21' }), { monat: '2026-04' })).toBe(25)
  })

  test('the same where only Kindergeld takes the claim of such a day', () => {
    const mutter = { geburtsdatum: '2008-04-21', einkommen: [kindergeld, unterhalt(300)] }
    expect(zuschlag('p2', paar({ geburtsdatum: '2008-04-11', einkommen: [unterhalt(600)] }, mutter), { monat: '2026-04' })).toBe(25)
  })

  test('it is paid with the claim, also where a reduction leaves nothing', () => {
    const k = kind('k', '2004-01-01', { minderungen: [{ art: 'arbeitsverweigerung' }], einkommen: [kindergeld] })
    const e = rechneAus(fall({ monat: '2026-08', personen: [person('p1'), k] }))
    expect(e.personen.k?.minderung).toBeGreaterThan(0)
    expect(e.personen.k?.sofortzuschlag).toBe(25)
  })

  test('stages 3 and 4 outside the parents’ home follow the wording, which is said', () => {
    const worte = 'wer nicht bei den Eltern lebt'
    expect(hatHinweis(rechneAus(fall({ personen: paar({}, { geburtsdatum: '2008-12-01' }) })), worte)).toBe(true)
    expect(hatHinweis(rechneAus(fall({ personen: paar({}, { geburtsdatum: '2011-03-31' }) })), worte)).toBe(true) // just 15
    expect(hatHinweis(rechneAus(fall({ personen: [person('p1'), kind('k', '2004-01-01')] })), worte)).toBe(false)
  })

  test('it is no income and no part of the need', () => {
    const e = rechneAus(fall({ personen: [person('p1'), kind('k', '2018-01-01')] }))
    expect(e).toMatchObject({ gesamtbedarf: 1020.56, anspruch: 1045.56 })
    expect(e.personen.k).toMatchObject({ bedarf: 390, leistung: 390, anspruch: 415, bund: 415, kommune: 0 })
  })
})

describe('§ 72 Abs. 1 Satz 2 Nr. 1 SGB II: only education and participation', () => {
  // need of the child 390; 400 of maintenance leave 10 for education
  const mit = (betrag: number) => kind('k', '2018-01-01', { einkommen: [unterhalt(400)], bildungTeilhabe: [{ art: 'mittagsverpflegung', betrag }] })
  test.each([
    [10.01, 25, 'a cent of it stays open'],
    [10, 0, 'own income covers it'],
  ])('lunch for %d: Sofortzuschlag %d (%s)', (betrag, erwartet) => {
    expect(zuschlag('k', [person('p1'), mit(betrag)])).toBe(erwartet)
  })
})

describe('§ 72 Abs. 1 Satz 2 Nr. 2 SGB II: no claim only because Kindergeld counts', () => {
  test.each([
    [[kindergeld, unterhalt(130.99)], 0.01, 25, false, 'a cent of need is open: the first sentence'],
    [[kindergeld, unterhalt(131)], 0, 25, true, 'covered with Kindergeld'],
    [[kindergeld, unterhalt(389.99)], 0, 25, true, 'without Kindergeld a cent would be open'],
    [[kindergeld, unterhalt(390)], 0, 0, false, 'covered without Kindergeld'],
    [[unterhalt(390)], 0, 0, false, 'there is no Kindergeld'],
  ] as [Einkommen[], number, number, boolean, string][])('%j: open %d, Sofortzuschlag %d', (einkommen, offen, erwartet, hinweis) => {
    const e = rechneAus(fall({ personen: [person('p1'), kind('k', '2018-01-01', { einkommen })] }))
    expect(e.personen.k).toMatchObject({ leistung: offen, sofortzuschlag: erwartet })
    expect(hatHinweis(e, ohneKindergeld)).toBe(hinweis)
  })

  test.each([
    [761.55, 259.01, 25, 'somebody has a claim'],
    [1020.55, 0.01, 25, 'a cent is open'],
    [1020.56, 0, 25, 'nobody has a claim, without Kindergeld the child would'],
    [1279.54, 0, 25, 'without Kindergeld a cent would be open for the child'],
    [1279.55, 0, 0, 'without Kindergeld a cent would be open, but the mother’s'],
    [1279.56, 0, 0, 'covered without Kindergeld'],
  ])('income of %d with Kindergeld: claim %d, Sofortzuschlag %d (%s)', (mitKindergeld, leistung, erwartet) => {
    // needs 563 + 67,56 + 390; unemployment benefit makes up what Kindergeld leaves of the sum
    const alg: Einkommen = { art: 'arbeitslosengeld', betrag: Math.round((mitKindergeld - 259 + 30) * 100) / 100 }
    const e = rechneAus(fall({ personen: [person('p1', { einkommen: [alg] }), kind('k', '2018-01-01', { einkommen: [kindergeld] })] }))
    expect((e.personen.p1?.leistung ?? 0) + (e.personen.k?.leistung ?? 0)).toBeCloseTo(leistung, 9)
    expect(e.personen.k?.sofortzuschlag).toBe(erwartet)
    expect(e.hilfebeduerftig).toBe(leistung > 0)
  })

  test('also of a child that stands before its parent', () => {
    expect(zuschlag('k', [kind('k', '2018-01-01', { einkommen: [kindergeld, unterhalt(131)] }), person('p1')])).toBe(25)
  })

  test('of stage 3 too: 451 of need, Kindergeld and maintenance less 30', () => {
    const mit = (betrag: number) => zuschlag('k', [person('p1'), kind('k', '2004-01-01', { einkommen: [kindergeld, unterhalt(betrag)] })])
    expect([mit(222), mit(480.99), mit(481)]).toEqual([25, 25, 0])
  })

  test('the surplus at the parent counts as Kindergeld too', () => {
    // the children's maintenance covers each to 100 of need; surplus of Kindergeld 2 × 159, less 30, serves the mother
    const k = (id: string) => kind(id, '2018-01-01', { einkommen: [kindergeld, unterhalt(290)] })
    const e = rechneAus(fall({ personen: [person('p1'), k('k'), k('l')] }))
    expect(e.personen.p1?.bereinigtesEinkommen).toBe(288)
    expect([e.personen.k?.sofortzuschlag, e.personen.l?.sofortzuschlag]).toEqual([25, 25])
  })

  test('the second calculation leaves no trace in the amounts', () => {
    const einkommen = [kindergeld, unterhalt(131)]
    const e = rechneAus(fall({ personen: [person('p1'), kind('k', '2018-01-01', { einkommen })] }))
    expect(e.personen.k).toMatchObject({ bereinigtesEinkommen: 390, leistung: 0, anspruch: 25 })
    expect(e).toMatchObject({ gesamtbedarf: 630.56, anspruch: 655.56, hilfebeduerftig: true })
  })

  test('a child that would found the Bedarfsgemeinschaft of a parent who is not employable', () => {
    const mit = (betrag: number) => [person('p1', { erwerbsfaehig: false }), kind('k', '2009-01-01', { einkommen: [kindergeld, unterhalt(betrag)] })]
    // need 471: covered with Kindergeld only
    const e = rechneAus(fall({ personen: mit(212) }))
    expect(e.personen.k).toMatchObject({ leistung: 0, sofortzuschlag: 25, anspruch: 25, bund: 25 })
    expect(e.personen.p1).toMatchObject({ leistung: 0, anspruch: 0 })
    expect(e).toMatchObject({ anspruch: 25, gesamtbedarf: 0, hilfebeduerftig: false })
    expect(zuschlag('k', mit(471))).toBe(0)
  })

  test('not for somebody without Bedarfsgemeinschaft that could have a claim', () => {
    const personen = [person('p1', { erwerbsfaehig: false }), kind('k', '2018-01-01', { einkommen: [kindergeld, unterhalt(131)] })]
    expect(zuschlag('k', personen)).toBe(0)
  })
})
