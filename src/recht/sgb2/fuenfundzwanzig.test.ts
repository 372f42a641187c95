import { describe, expect, test } from 'vitest'
import type { Falldatei, Person } from '../falldatei.ts'
import { fall, hatHinweis, kind, knoten, person, rechneAus } from '../testhilfe.ts'

const mutter = (teil: Partial<Person> = {}) => person('p1', { geburtsdatum: '1975-01-01', ...teil })
/** Mother and son with a rent of 600 euros; as a child he needs 751, on his own 863, she always 863. */
const haushalt = (geboren: string, teil: Partial<Falldatei> = {}, beiMutter: Partial<Person> = {}) =>
  rechneAus(fall({ monat: '2026-04', personen: [mutter(beiMutter), kind('k', geboren)], unterkunft: { grundmiete: 600 }, ...teil }))
const hinweis = 'Eine Person wird in diesem Monat 25'

describe('§ 7 Abs. 3 Nr. 2, 4 SGB II: from the 25th birthday a Bedarfsgemeinschaft of its own, day by day', () => {
  test.each([
    ['2001-04-01', '2026-04', 1, 563, 863, 0, 'on the first: the whole month'],
    ['2001-04-02', '2026-04', 1, 559.26, 859.26, 25, 'on the second'],
    ['2001-04-16', '2026-04', 1, 507, 807, 25, 'in the middle'],
    ['2001-04-30', '2026-04', 1, 454.74, 754.74, 25, 'on the last day'],
    ['2001-05-01', '2026-04', 3, 451, 751, 25, 'in the next month'],
    ['2000-04-16', '2026-04', 1, 563, 863, 0, 'a year ago'],
    ['2001-03-31', '2026-03', 1, 451, 751, 25, 'on the 31st: thirty days are used up'],
    ['2001-02-28', '2026-02', 1, 462.2, 762.2, 25, 'on 28 February: 27 days and three'],
    ['2000-02-29', '2025-02', 3, 451, 751, 25, 'born on a leap day: not in February'],
    ['2000-02-29', '2025-03', 1, 563, 863, 0, 'born on a leap day: on 1 March'],
  ])('born %s, in %s: stage %d, Regelbedarf %d, benefit %d, Sofortzuschlag %d (%s)', (geboren, monat, stufe, regelbedarf, leistung, zuschlag) => {
    const e = haushalt(geboren, { monat })
    expect(e.personen.k).toMatchObject({ regelbedarfsstufe: stufe, regelbedarf, unterkunft: 300, leistung, sofortzuschlag: zuschlag })
    expect(e.personen.p1).toMatchObject({ regelbedarf: 563, unterkunft: 300, leistung: 863 })
    expect(hatHinweis(e, hinweis)).toBe(!Number.isInteger(regelbedarf) || regelbedarf === 507 || monat === '2026-03')
  })

  test('the mother’s income is shared before the birthday and hers alone after it', () => {
    const e = haushalt('2001-04-16', {}, { einkommen: [{ art: 'arbeitslosengeld', betrag: 793 }] })
    // before: 763 × 863/1614 = 407,97 and 355,03, open 455,03 and 395,97; after: 100 and 863
    expect(e.personen.p1).toMatchObject({ leistung: 277.52, anrechenbaresEinkommen: 585.49 })
    expect(e.personen.k).toMatchObject({ leistung: 629.49, anrechenbaresEinkommen: 177.52 })
    expect(e.anspruch).toBe(277.52 + 629.49 + 25)
    expect(e.kostentraeger.bund + e.kostentraeger.kommune).toBeCloseTo(e.anspruch, 9)
  })

  test('the reasoning puts the benefit together from both states', () => {
    const e = haushalt('2001-04-16')
    expect(knoten(e, 'p7.zusammengesetzt', 1).satz()).toBe('751,00\u00a0€ für 15 Tage und 863,00\u00a0€ für 15 Tage: 807,00\u00a0€')
    expect(knoten(haushalt('2001-04-02'), 'p7.zusammengesetzt', 1).satz()).toBe(
      '751,00\u00a0€ für 1 Tag und 863,00\u00a0€ für 29 Tage: 859,26\u00a0€',
    )
  })

  test('twins leave on the same day', () => {
    const personen = [mutter(), kind('k', '2001-04-16'), kind('l', '2001-04-16')]
    const e = rechneAus(fall({ monat: '2026-04', personen }))
    expect(e.personen.k?.leistung).toBe(507)
    expect(e.personen.l?.leistung).toBe(507)
    expect(knoten(e, 'p7.zusammengesetzt', 2).aus).toHaveLength(4)
  })

  test('two on different days (a foster child): three states of the month', () => {
    const personen = [mutter(), kind('k', '2001-04-21'), kind('l', '2001-04-11')]
    const e = rechneAus(fall({ monat: '2026-04', personen }))
    expect(e.personen.k?.leistung).toBe(488.33) // 451 × 10/30 twice: 150,33 + 150,33 + 187,67
    expect(e.personen.l?.leistung).toBe(525.67) // 150,33 + 187,67 + 187,67
    expect(knoten(e, 'p7.zusammengesetzt', 1).aus.map((k) => k.wert)).toEqual([45100, 10, 45100, 10, 56300, 10])
  })

  test('a grown-up child takes its own child along', () => {
    const personen = [
      mutter({ einkommen: [{ art: 'arbeitslosengeld', betrag: 593 }] }),
      kind('t', '2001-04-16'),
      kind('e', '2020-01-01', { eltern: ['t'] }),
    ]
    const e = rechneAus(fall({ monat: '2026-04', personen }))
    // before: the child is 6, so the grandmother's 563 serve the daughter (765,68) too: 238,56 and 324,44; after: hers alone
    expect(e.personen.t).toMatchObject({ regelbedarfsstufe: 1, mehrbedarf: 202.68, anrechenbaresEinkommen: 162.22, leistung: 603.46 })
    expect(e.personen.e).toMatchObject({ leistung: 390, sofortzuschlag: 25 })
    expect(e.personen.p1?.leistung).toBe(162.22)
  })

  test.each([
    ['lives with a partner in the parents’ home', { partner: 'q' }],
    ['lives elsewhere', { imHaushalt: false }],
  ] as const)('no split for somebody who %s', (_was, teil) => {
    const q = person('q', { geburtsdatum: '2001-01-01', partner: 'k' })
    const personen = [mutter(), kind('k', '2001-04-16', teil), ...('partner' in teil ? [q] : [])]
    expect(hatHinweis(rechneAus(fall({ monat: '2026-04', personen })), hinweis)).toBe(false)
  })

  test('no split where the parents live elsewhere', () => {
    const personen = [mutter({ imHaushalt: false }), kind('k', '2001-04-16')]
    expect(hatHinweis(rechneAus(fall({ monat: '2026-04', personen })), hinweis)).toBe(false)
  })

  test('a mother who is not employable has her claim through the child until the birthday only', () => {
    const e = haushalt('2001-04-16', {}, { erwerbsfaehig: false })
    expect(e.personen.p1?.leistung).toBe(431.5) // 863 × 15/30
    expect(e.personen.k?.leistung).toBe(807)
  })
})

describe('together with a claim for part of the month: the days of each state that lie in the claim', () => {
  test.each([
    ['2026-04-16', undefined, 412.84, 431.5, 25, '751 × 5/30 and 863 × 10/30'],
    [undefined, '2026-04-25', 644.5, 719.17, 25, '751 × 20/30 and 863 × 5/30'],
    [undefined, '2026-04-10', 250.33, 287.67, 25, 'ends before the birthday'],
    ['2026-04-21', undefined, 287.67, 287.67, 0, 'begins with the birthday: never a child of the Bedarfsgemeinschaft'],
    ['2026-04-20', undefined, 312.7, 316.43, 25, 'begins the day before'],
  ] as [string | undefined, string | undefined, number, number, number, string][])(
    'from %s to %s: son %d, mother %d, Sofortzuschlag %d (%s)',
    (von, bis, beimSohn, beiMutter, zuschlag) => {
      const e = haushalt('2001-04-21', { ...(von && { anspruchVon: von }), ...(bis && { anspruchBis: bis }) })
      expect(e.personen.k).toMatchObject({ leistung: beimSohn, sofortzuschlag: zuschlag, unterkunft: 300 })
      expect(e.personen.p1?.leistung).toBe(beiMutter)
      expect(e.personen.k?.regelbedarf).toBe(488.34) // shown for the whole month: 300,67 + 187,67
      expect(e.kostentraeger.bund + e.kostentraeger.kommune).toBeCloseTo(e.anspruch, 9)
    },
  )

  test('a claim on thirty of 31 days is one for the whole month', () => {
    const e = haushalt('2001-03-16', { monat: '2026-03', anspruchVon: '2026-03-02' })
    expect(e.personen.k?.leistung).toBe(810.74) // 751 × 14/30 + 863 × 16/30
  })
})

test('the child may stand before its parent in the file', () => {
  const e = rechneAus(fall({ monat: '2026-04', personen: [person('k', { geburtsdatum: '2001-04-16', eltern: ['m'] }), person('m')] }))
  expect(e.personen.k).toMatchObject({ regelbedarf: 507, leistung: 507 })
})

test('what is paid in full is that of the better state, and the reasoning shows it', () => {
  // before: 1,094 less 80 of the surplus; after: beside the own claim uncut
  const personen = [
    mutter({ einkommen: [{ art: 'arbeitslosengeld', betrag: 563 + 451 + 30 + 80 }] }),
    kind('k', '2001-04-16', { zuschussVersicherung: 100 }),
  ]
  const e = rechneAus(fall({ monat: '2026-04', personen }))
  expect(e.personen.k).toMatchObject({ leistung: 281.5, zuschussVersicherung: 100, anspruch: 381.5 })
  expect(knoten(e, 'p26.zuschuss', 1).wert).toBe(10_000)
  expect(e.begruendung?.person).toBe(-1)
})
