import { describe, expect, test } from 'vitest'
import type { Falldatei, Minderung, Person, PersonErgebnis } from '../index.ts'
import { fall, hatHinweis, kind, knoten, lehneAb, paar, person, rechneAus } from '../testhilfe.ts'

/** Result of a single adult with these reductions; rent 420 euros unless `teil` says otherwise. */
function p1(monat: string, minderungen: readonly Minderung[], teil: Partial<Person> = {}, rest: Partial<Falldatei> = {}): PersonErgebnis {
  const e = rechneAus(fall({ monat, unterkunft: { grundmiete: 420 }, personen: [person('p1', { minderungen, ...teil })], ...rest }))
  const p = e.personen.p1
  if (p === undefined) throw new Error('no p1')
  return p
}

const pflicht = (stufe?: number): Minderung => ({ art: 'pflichtverletzung', ...(stufe === undefined ? {} : { stufe }) })
const melde = (stufe?: number): Minderung => ({ art: 'meldeversaeumnis', ...(stufe === undefined ? {} : { stufe }) })
const verweigert: Minderung = { art: 'arbeitsverweigerung' }
const unerreichbar: Minderung = { art: 'nichterreichbarkeit' }

describe('§§ 31a, 32 SGB II: rate of the month', () => {
  test.each([
    ['2023-01', pflicht(), 50.2, 'first level, 10 % of 502'],
    ['2023-01', pflicht(1), 50.2, 'first level'],
    ['2023-12', pflicht(2), 100.4, 'second level, 20 %'],
    ['2024-01', pflicht(3), 168.9, 'third level, 30 % of 563'],
    ['2026-06', pflicht(4), 168.9, 'every further one'],
    ['2026-06', pflicht(1), 56.3, 'last month of the levels'],
    ['2026-07', pflicht(1), 168.9, 'no levels any more'],
    ['2026-07', pflicht(2), 168.9, 'no levels any more'],
    ['2026-12', pflicht(), 168.9, 'no levels any more'],
    ['2023-01', melde(), 50.2, '10 %'],
    ['2026-06', melde(1), 56.3, 'the first one too'],
    ['2026-07', melde(1), 0, 'the first one no more'],
    ['2026-07', melde(2), 168.9, 'each repeated one 30 %'],
    ['2026-12', melde(), 168.9, 'a reduction in the file is a repeated one'],
  ] as [string, Minderung, number, string][])('%s %o: %d € (%s)', (monat, m, erwartet) => {
    const p = p1(monat, [m])
    expect(p.minderung).toBe(erwartet)
    expect(Math.round((p.leistung + p.minderung) * 100)).toBe(Math.round(p.bedarf * 100))
  })

  test.each([
    [1, 168.9],
    [2, 151.8],
    [3, 135.3],
    [4, 141.3],
  ])('30 %% of stage %d in 2026: %d €', (stufe, erwartet) => {
    const geburt = stufe === 3 ? '2004-01-01' : '2010-01-01'
    const m = [pflicht()]
    const personen =
      stufe === 1
        ? [person('x', { minderungen: m })]
        : stufe === 2
          ? [person('x', { partner: 'p1', minderungen: m }), person('p1', { partner: 'x' })]
          : [person('p1'), kind('x', geburt, { minderungen: m })]
    expect(rechneAus(fall({ monat: '2026-07', personen })).personen.x).toMatchObject({ regelbedarfsstufe: stufe, minderung: erwartet })
  })

  test('the rate of the decision governs: an old breach in September 2026 (12, no. 3)', () => {
    expect(p1('2026-09', [{ art: 'pflichtverletzung', prozent: 10 }]).minderung).toBe(56.3)
    expect(p1('2026-09', [{ art: 'pflichtverletzung', prozent: 20, stufe: 3 }]).minderung).toBe(112.6)
    expect(p1('2026-09', [{ art: 'meldeversaeumnis', prozent: 10, stufe: 1 }]).minderung).toBe(56.3)
    expect(p1('2026-03', [{ art: 'pflichtverletzung', prozent: 12.5 }]).minderung).toBe(70.38)
  })

  test('an außergewöhnliche Härte: none (§ 31a Abs. 3)', () => {
    for (const m of [pflicht(), melde(), verweigert, unerreichbar]) expect(p1('2026-08', [{ ...m, haerte: true }]).minderung).toBe(0)
    expect(p1('2026-03', [{ ...pflicht(3), haerte: true }, pflicht(1)]).minderung).toBe(56.3)
  })

  test('the others in the Bedarfsgemeinschaft keep their claims; income is distributed as without a reduction', () => {
    const einkommen = [{ art: 'arbeitslosengeld', betrag: 230 }] as const
    const e = rechneAus(fall({ monat: '2026-08', personen: paar({ minderungen: [pflicht()], einkommen }) }))
    expect(e.personen.p1).toMatchObject({ anrechenbaresEinkommen: 100, minderung: 151.8, leistung: 254.2 })
    expect(e.personen.p2).toMatchObject({ anrechenbaresEinkommen: 100, minderung: 0, leistung: 406 })
    expect(e.kostentraeger).toEqual({ bund: 660.2, kommune: 0 })
  })
})

describe('§ 31a Abs. 4 SGB II: limits', () => {
  test.each([
    [[melde(), melde()], 112.6, '2 × 10 %'],
    [[melde(), melde(), melde()], 168.9, '3 × 10 % = 30 %'],
    [[pflicht(3), melde()], 168.9, '40 % are cut to 30 %'],
    [[pflicht(1), pflicht(2)], 168.9, '10 % + 20 %'],
    [[pflicht(1), melde(), melde(), melde()], 168.9, '40 % are cut to 30 %'],
  ])('%o in March 2026: %d € (%s)', (minderungen, erwartet) => {
    expect(p1('2026-03', minderungen).minderung).toBe(erwartet)
  })

  test('Pflichtverletzung and repeated Meldeversäumnis since July 2026: 30 % only (12, no. 11)', () => {
    expect(p1('2026-08', [pflicht(), melde(2)]).minderung).toBe(168.9)
  })

  test('rates are added first and rounded once: 2 × 12.5 % of 451 = 112.75', () => {
    const m = [{ art: 'pflichtverletzung', prozent: 12.5 } as const, { art: 'meldeversaeumnis', prozent: 12.5 } as const]
    const e = rechneAus(fall({ personen: [person('p1'), kind('k1', '2004-01-01', { minderungen: m })] }))
    // one by one it would be 56.38 twice
    expect(e.personen.k1?.minderung).toBe(112.75)
  })

  test('housing is untouchable: 40 € Regelbedarf and 300 € rent (12, no. 10)', () => {
    // 563 + 300 − 40 − 300: counted income 523, i.e. 553 less 30
    const einkommen = [{ art: 'arbeitslosengeld', betrag: 553 }] as const
    const e = rechneAus(
      fall({ monat: '2026-08', unterkunft: { grundmiete: 300 }, personen: [person('p1', { minderungen: [pflicht()], einkommen })] }),
    )
    expect(e.personen.p1).toMatchObject({ minderung: 40, leistung: 300, bund: 0, kommune: 300 })
    expect(knoten(e, 'p31.minderung').satz()).toContain('Die Wohnkosten bleiben.')
  })

  test.each([
    [553, 40, 'exactly what is payable'],
    [425, 168, 'one euro below 30 %'],
    [424.1, 168.9, 'exactly 30 %'],
    [424, 168.9, 'ten cents more payable'],
  ])('Arbeitslosengeld %d €: %d € are taken (%s)', (betrag, erwartet) => {
    expect(p1('2026-03', [pflicht(3)], { einkommen: [{ art: 'arbeitslosengeld', betrag }] }).minderung).toBe(erwartet)
  })

  test('Mehrbedarf can be used up, housing not', () => {
    const einkommen = [{ art: 'arbeitslosengeld', betrag: 700 }] as const
    const personen = [person('p1', { teilhabeAmArbeitsleben: true, minderungen: [pflicht()], einkommen })]
    const e = rechneAus(fall({ monat: '2026-08', unterkunft: { grundmiete: 420 }, personen }))
    // 35 % of 563 = 197.05; 563 + 197.05 + 420 − 670 = 510.05
    expect(e.personen.p1).toMatchObject({ minderung: 90.05, leistung: 420 })
    expect(hatHinweis(e, 'Sie kann auch Mehrbedarfe erfassen')).toBe(true)
  })

  test('in part of a month the rounding takes nothing off housing', () => {
    // 563.00 + 420.01 for 11 days: (983.01 × 11 / 30 = 360.437) 360.44; 168.90 × 11 / 30 = 61.93
    const teil = { anspruchVon: '2026-08-21', unterkunft: { grundmiete: 420.01 } }
    expect(p1('2026-08', [pflicht()], {}, teil)).toMatchObject({ minderung: 61.93, leistung: 298.51, kommune: 154, bund: 144.51 })
    const knapp = { anspruchVon: '2026-08-22', unterkunft: { grundmiete: 10.04 } }
    const einkommen = [{ art: 'arbeitslosengeld', betrag: 592.95 }] as const
    // 0.05 + 10.04 = 10.09 → 3.36; 0.05 → 0.02; housing 10.04 → 3.35
    expect(p1('2026-08', [pflicht()], { einkommen }, knapp)).toMatchObject({ leistung: 3.35, minderung: 0.01, kommune: 3.35, bund: 0 })
  })

  test('the benefit of a trainee is no Grundsicherungsgeld: nothing to reduce (§ 27 Abs. 1 Satz 2)', () => {
    const trainee: Partial<Person> = { ausgeschlossen: 'bafoeg-oder-bab', ausbildung: 'studium', entbindungstermin: '2026-09-15' }
    const ohne = p1('2026-08', [], trainee)
    expect(ohne.leistung).toBe(95.71)
    expect(p1('2026-08', [pflicht()], trainee)).toMatchObject({ leistung: 95.71, minderung: 0 })
  })
})

describe('§ 31a Abs. 4 Satz 3 SGB II: one euro since July 2026', () => {
  const ohneWohnung = { unterkunft: {} }
  const einkommen = [{ art: 'arbeitslosengeld', betrag: 493 }] as const // counted 463, 100 are left

  test.each([
    ['2026-06', 100, 0, 'not before July 2026'],
    ['2026-07', 99, 1, 'from July 2026'],
    ['2026-12', 99, 1, 'and after'],
  ])('%s: reduction %d €, paid %d € (%s)', (monat, minderung, leistung) => {
    expect(p1(monat, [pflicht(3)], { einkommen }, ohneWohnung)).toMatchObject({ minderung, leistung, anspruch: leistung, kommune: 0 })
  })

  test('also in months with the rate of an old breach', () => {
    const knapp = [{ art: 'arbeitslosengeld', betrag: 543 }] as const // 50 are left, 10 % are 56.30
    expect(p1('2026-07', [{ art: 'pflichtverletzung', prozent: 10 }], { einkommen: knapp }, ohneWohnung)).toMatchObject({
      minderung: 49,
      leistung: 1,
    })
  })

  test.each([
    [592, 0, 1, 'exactly one euro before'],
    [592.5, 0, 0.5, 'less than one euro before: nobody gets more by a breach'],
    [591.99, 0.01, 1, 'one cent more'],
    [592.99, 0, 0.01, 'one cent before stays one cent'],
  ])('Arbeitslosengeld %d €: reduction %d €, paid %d € (%s)', (betrag, minderung, leistung) => {
    const p = p1('2026-07', [pflicht()], { einkommen: [{ art: 'arbeitslosengeld', betrag }] }, ohneWohnung)
    expect(p).toMatchObject({ minderung, leistung })
  })

  test('not needed where housing is paid, not given where nothing was due before', () => {
    const p = p1('2026-07', [pflicht()], { einkommen: [{ art: 'arbeitslosengeld', betrag: 593 }] })
    expect(p).toMatchObject({ minderung: 0, leistung: 420 })
    expect(p1('2026-07', [pflicht()], { einkommen: [{ art: 'arbeitslosengeld', betrag: 593 }] }, ohneWohnung)).toMatchObject({ leistung: 0 })
    const nichts = fall({
      monat: '2026-07',
      personen: [person('p1', { minderungen: [pflicht()], einkommen: [{ art: 'arbeitslosengeld', betrag: 593 }] })],
    })
    expect(hatHinweis(rechneAus(nichts), 'bewilligt ist deshalb')).toBe(false)
  })

  test('is explained and borne by the Bund', () => {
    const e = rechneAus(fall({ monat: '2026-07', personen: [person('p1', { minderungen: [pflicht()], einkommen })] }))
    expect(knoten(e, 'p31.minderung').satz()).toBe(
      'Von 100,00\u00a0€ bleibt 1,00\u00a0€, damit die Versicherung weiterläuft. Gemindert wird um 99,00\u00a0€.',
    )
    expect(knoten(e, 'minderung.restbewilligung').ab).toBe('2026-07-01')
    expect(e.kostentraeger).toEqual({ bund: 1, kommune: 0 })
    expect(hatHinweis(e, 'dem Bund zugeordnet')).toBe(true)
  })
})

describe('§ 31a Abs. 7 SGB II: refusal of work', () => {
  test.each([
    ['2024-03', 0, 'not in force on 1 March 2024'],
    ['2024-04', 563, 'in force since 28 March 2024'],
    ['2026-03', 563, 'until 27 March 2026'],
    ['2026-04', 0, 'not in force on 1 April 2026'],
    ['2026-05', 563, 'in force again since 23 April 2026'],
    ['2026-08', 563, 'example: 983 − 563 = 420 to the landlord'],
  ])('%s: %d € (%s)', (monat, erwartet) => {
    const e = rechneAus(fall({ monat, unterkunft: { grundmiete: 420 }, personen: [person('p1', { minderungen: [verweigert] })] }))
    expect(e.personen.p1).toMatchObject({ minderung: erwartet, leistung: 983 - erwartet })
    expect(hatHinweis(e, 'nicht in Kraft')).toBe(erwartet === 0)
    expect(hatHinweis(e, 'Der Regelbedarf einer Person entfällt')).toBe(erwartet > 0)
    expect(hatHinweis(e, 'soll die Leistung für Unterkunft und Heizung an den Vermieter')).toBe(monat >= '2026-05')
  })

  test('before there was such a rule', () => {
    expect(p1('2023-05', [verweigert])).toMatchObject({ minderung: 0, leistung: 922 })
  })

  test('without housing nothing is left before July 2026, then one euro', () => {
    expect(p1('2026-06', [verweigert], {}, { unterkunft: {} })).toMatchObject({ minderung: 563, leistung: 0 })
    expect(p1('2026-07', [verweigert], {}, { unterkunft: {} })).toMatchObject({ minderung: 562, leistung: 1 })
  })

  test('with income only 90 € of the Regelbedarf were payable: they go, housing stays', () => {
    const einkommen = [{ art: 'arbeitslosengeld', betrag: 503 }] as const
    expect(p1('2026-08', [verweigert], { einkommen })).toMatchObject({ minderung: 90, leistung: 420 })
  })

  test('Mehrbedarf stays; income covers the Regelbedarf first', () => {
    // 35 % of 563 = 197.05 for participation in working life
    expect(p1('2026-08', [verweigert], { teilhabeAmArbeitsleben: true })).toMatchObject({ minderung: 563, leistung: 617.05 })
    const einkommen = [{ art: 'arbeitslosengeld', betrag: 630 }] as const // counted 600: more than the Regelbedarf
    const p = p1('2026-08', [verweigert], { teilhabeAmArbeitsleben: true, einkommen })
    expect(p).toMatchObject({ minderung: 0, leistung: 580.05 })
  })

  test('another reduction beside it adds nothing while it is smaller', () => {
    expect(p1('2026-08', [verweigert, pflicht()]).minderung).toBe(563)
    // payable 210.05, of it Mehrbedarf 197.05: the Regelbedarf of 13 is less than 30 %
    const einkommen = [{ art: 'arbeitslosengeld', betrag: 580 }] as const
    expect(p1('2026-08', [verweigert, pflicht()], { teilhabeAmArbeitsleben: true, einkommen }).minderung).toBe(168.9)
    expect(p1('2026-08', [pflicht(), verweigert], { teilhabeAmArbeitsleben: true, einkommen }).minderung).toBe(168.9)
  })
})

describe('§ 7b Abs. 4, § 32 Abs. 3 SGB II: not reachable', () => {
  test('first missed, second, third without and with a report in time: 0, 168.90, 563, 168.90', () => {
    const ohneWohnung = { unterkunft: {} }
    expect(p1('2026-07', [melde(1)], {}, ohneWohnung).minderung).toBe(0)
    expect(p1('2026-08', [melde(2)], {}, ohneWohnung).minderung).toBe(168.9)
    expect(p1('2026-09', [unerreichbar]).minderung).toBe(563)
    expect(p1('2026-09', [{ art: 'nichterreichbarkeit', prozent: 30 }], {}, ohneWohnung)).toMatchObject({ minderung: 168.9, leistung: 394.1 })
  })

  test('month 1: housing and Mehrbedarf stay, one euro where nothing else would', () => {
    expect(p1('2026-09', [unerreichbar], { teilhabeAmArbeitsleben: true }).leistung).toBe(617.05)
    expect(p1('2026-09', [unerreichbar], {}, { unterkunft: {} }).leistung).toBe(1)
  })

  test('the rule begins with July 2026', () => {
    expect(lehneAb(fall({ monat: '2026-06', personen: [person('p1', { minderungen: [unerreichbar] })] }))).toMatchObject({
      art: 'nicht-berechenbar',
      felder: ['personen[0].minderungen[0].art'],
    })
    expect(p1('2026-07', [unerreichbar]).leistung).toBe(420)
  })
})

describe('§ 31a SGB II: reasoning and hints', () => {
  test('rate, Regelbedarf, limit and what is payable stand beside the result', () => {
    const personen = [person('p1', { minderungen: [{ art: 'pflichtverletzung', prozent: 10 }, melde()] })]
    const e = rechneAus(fall({ unterkunft: { grundmiete: 420 }, personen }))
    const minderung = knoten(e, 'p31.minderung')
    expect(minderung.aus.map((k) => [k.schluessel, k.wert])).toEqual([
      ['p31.satz', 200],
      ['p20.regelbedarf', 56300],
      ['minderung.hoechstsumme', 300],
      ['p31.zahlbar', 56300],
    ])
    expect(knoten(e, 'personen[0].minderungen[0].prozent').wert).toBe(100)
    expect(knoten(e, 'meldeversaeumnis.minderung')).toMatchObject({ wert: 100, ab: '2023-01-01' })
    expect(minderung.satz()).toBe('20\u00a0% von 563,00\u00a0€ = 112,60\u00a0€; abgezogen werden 112,60\u00a0€.')
  })

  test('each rate names its reason', () => {
    const name = (m: Minderung) =>
      knoten(rechneAus(fall({ monat: '2026-09', personen: [person('p1', { minderungen: [m] })] })), 'personen[0].minderungen[0].prozent').name
    expect(name({ art: 'pflichtverletzung', prozent: 30 })).toBe('Minderung wegen Pflichtverletzung')
    expect(name({ art: 'meldeversaeumnis', prozent: 30 })).toBe('Minderung wegen Meldeversäumnis')
    expect(name({ art: 'nichterreichbarkeit', prozent: 30 })).toBe('Minderung nach rechtzeitiger Meldung')
  })

  test('a first missed appointment is no part of the sum, the smallest rate is', () => {
    const saetze = (minderungen: Minderung[]) =>
      knoten(rechneAus(fall({ monat: '2026-09', personen: [person('p1', { minderungen })] })), 'p31.satz').aus.map((k) => k.wert)
    expect(saetze([melde(1), pflicht()])).toEqual([300])
    expect(saetze([{ art: 'pflichtverletzung', prozent: 0.1 }])).toEqual([1])
  })

  test('one cent is explained and named, nothing is not', () => {
    const mit = (betrag: number, minderungen: Minderung[]) =>
      rechneAus(fall({ monat: '2026-06', personen: [person('p1', { minderungen, einkommen: [{ art: 'arbeitslosengeld', betrag }] })] }))
    const einCent = mit(592.99, [pflicht()])
    expect(einCent.personen.p1).toMatchObject({ minderung: 0.01, leistung: 0 })
    expect(knoten(einCent, 'p31.minderung').wert).toBe(1)
    expect(hatHinweis(einCent, 'nur von der Leistung dieser Person')).toBe(true)
    expect(hatHinweis(mit(593, [pflicht()]), 'nur von der Leistung dieser Person')).toBe(false)
    expect(hatHinweis(mit(0, [{ ...pflicht(), haerte: true }]), 'nur von der Leistung dieser Person')).toBe(false)
  })

  test('levels name their parameter', () => {
    const stufe = (n: number) => rechneAus(fall({ personen: [person('p1', { minderungen: [pflicht(n)] })] }))
    expect(knoten(stufe(1), 'minderung.pflichtverletzung.stufe1').wert).toBe(100)
    expect(knoten(stufe(2), 'minderung.pflichtverletzung.stufe2').wert).toBe(200)
    expect(knoten(stufe(5), 'minderung.pflichtverletzung.stufe3').wert).toBe(300)
  })

  test('the withdrawal shows what was payable and the Mehrbedarf', () => {
    const e = rechneAus(fall({ monat: '2026-08', personen: [person('p1', { teilhabeAmArbeitsleben: true, minderungen: [verweigert] })] }))
    expect(knoten(e, 'p31.minderung').aus.map((k) => [k.schluessel, k.wert])).toEqual([
      ['p31.zahlbar', 76005],
      ['p21.mehrbedarf', 19705],
    ])
  })

  test.each([
    ['2026-07', pflicht(), true],
    ['2026-07', melde(2), true],
    ['2026-07', { art: 'pflichtverletzung', prozent: 30 } as const, false],
    ['2026-06', pflicht(), false],
  ])('%s %o: the day of the breach is asked for: %s', (monat, m, erwartet) => {
    const e = rechneAus(fall({ monat, personen: [person('p1', { minderungen: [m] })] }))
    expect(hatHinweis(e, 'vor dem 1. Juli 2026 gelten die alten Rechtsfolgen')).toBe(erwartet)
  })

  test.each([
    ['2026-07', melde(2), true],
    ['2026-06', melde(2), false],
    ['2026-07', pflicht(), false],
  ])('%s %o: no time limit of the repetition: %s', (monat, m, erwartet) => {
    const e = rechneAus(fall({ monat, personen: [person('p1', { minderungen: [m] })] }))
    expect(hatHinweis(e, 'Wie lange das erste zurückliegen darf')).toBe(erwartet)
  })
})
