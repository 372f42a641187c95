import { describe, expect, test } from 'vitest'
import type { Person } from '../falldatei.ts'
import { fall, hatHinweis, kind, knoten, paar, person, rechneAus } from '../testhilfe.ts'

const student: Partial<Person> = { ausgeschlossen: 'bafoeg-oder-bab', ausbildung: 'studium', geburtsdatum: '1999-01-01' }
/** Income of which `netto` counts after the lump sum for insurance. */
const einkommen = (netto: number): Pick<Person, 'einkommen'> => ({ einkommen: [{ art: 'sonstiges', betrag: netto + 30 }] })

test('without anybody who can have a claim a grant counts in no total', () => {
  const schwanger = { ausgeschlossen: 'bafoeg-oder-bab', erwerbsfaehig: false, entbindungstermin: '2026-05-01' } as const
  const e = rechneAus(fall({ personen: paar(schwanger, { erwerbsfaehig: false, einkommen: [{ art: 'rente', betrag: 530 }] }) }))
  expect(e).toMatchObject({ anspruch: 0, gesamtbedarf: 0, anrechenbaresEinkommen: 0 })
})

describe('§ 27 Abs. 2 SGB II: trainees get certain Mehrbedarfe, as far as income leaves them open', () => {
  test.each([
    ['Abs. 2: pregnancy', { entbindungstermin: '2026-05-01' }, 95.71, 658.71],
    ['Abs. 5: nutrition', { mehrbedarfErnaehrung: 50 }, 50, 613],
    ['Abs. 6: unavoidable', { mehrbedarfUnabweisbar: 80 }, 80, 643],
    ['not Abs. 4: participation in working life', { teilhabeAmArbeitsleben: true }, 0, 760.05],
    ['not Abs. 6a: school books', { mehrbedarfSchulbuecher: 40 }, 0, 603],
    ['several', { entbindungstermin: '2026-05-01', mehrbedarfErnaehrung: 50, mehrbedarfUnabweisbar: 80, mehrbedarfSchulbuecher: 40 }, 225.71, 828.71],
    ['none', {}, 0, 563],
  ] as [string, Partial<Person>, number, number][])('%s', (_was, teil, leistung, bedarf) => {
    const e = rechneAus(fall({ personen: [person('p1', { ...student, ...teil })] }))
    expect(e.personen.p1).toMatchObject({ bedarf, leistung, anspruch: leistung, bund: leistung, kommune: 0 })
    expect(e).toMatchObject({ gesamtbedarf: leistung, anspruch: leistung })
    expect(hatHinweis(e, 'Für Auszubildende werden nur Mehrbedarfe gezahlt')).toBe(true)
  })

  test('Abs. 7: hot water is part of the notional need only', () => {
    const e = rechneAus(fall({ personen: [person('p1', student)], unterkunft: { grundmiete: 300, warmwasserDezentral: true } }))
    expect(e.personen.p1).toMatchObject({ mehrbedarf: 12.95, bedarf: 875.95, leistung: 0 })
    expect(e.unterkunftAnerkannt).toBe(0)
  })

  // need 563 + 202,68 + 280 = 1.045,68
  test.each([
    [736.78, 202.68, 'the published example: paid in full'],
    [843, 202.68, 'income covers what the exclusion takes'],
    [843.01, 202.67, 'a cent more reaches the Mehrbedarf'],
    [945.68, 100, 'a part is left'],
    [1045.67, 0.01, 'a cent is left'],
    [1045.68, 0, 'everything is covered'],
  ])('student with a child of 3 and income of %d: %d (%s)', (netto, zuschuss) => {
    const personen = [person('p1', { ...student, ...einkommen(netto) }), kind('k', '2023-01-01')]
    const e = rechneAus(fall({ personen, unterkunft: { grundmiete: 560 } }))
    expect(e.personen.p1).toMatchObject({ bedarf: 1045.68, leistung: zuschuss, sofortzuschlag: 0 })
    expect(e.personen.k).toMatchObject({ leistung: 637, sofortzuschlag: 25 })
    expect(e.gesamtbedarf).toBeCloseTo(637 + zuschuss, 9)
  })

  test('income above the whole notional need goes to the child', () => {
    const personen = [person('p1', { ...student, ...einkommen(1100) }), kind('k', '2023-01-01')]
    const e = rechneAus(fall({ personen, unterkunft: { grundmiete: 560 } }))
    expect(e.personen.k).toMatchObject({ anrechenbaresEinkommen: 54.32, leistung: 582.68 })
    expect(e.personen.p1?.leistung).toBe(0)
  })

  test('the reasoning shows both numbers that decide', () => {
    const personen = [person('p1', { ...student, ...einkommen(945.68) }), kind('k', '2023-01-01')]
    const e = rechneAus(fall({ personen, unterkunft: { grundmiete: 560 } }))
    expect(knoten(e, 'p27.zuschuss', 0).wert).toBe(10000)
    expect(knoten(e, 'p27.zuschuss', 0).satz()).toContain('202,68\u00a0€')
  })
})

describe('with a partner: what is left of the Mehrbedarfe takes part in the distribution (BA Rz. 9.49)', () => {
  const schwanger = { ...student, entbindungstermin: '2026-05-01' }

  test('income of the partner is shared in proportion 86,02 : 506', () => {
    const e = rechneAus(fall({ personen: paar(schwanger, einkommen(300)) }))
    expect(e.personen.p1).toMatchObject({ regelbedarfsstufe: 2, bedarf: 592.02, anrechenbaresEinkommen: 43.59, leistung: 42.43 })
    expect(e.personen.p2).toMatchObject({ anrechenbaresEinkommen: 256.41, leistung: 249.59 })
    expect(e).toMatchObject({ gesamtbedarf: 592.02, anrechenbaresEinkommen: 300, anspruch: 292.02 })
  })

  test('income of the trainee: first the own notional need, the rest to the partner', () => {
    const e = rechneAus(fall({ personen: paar({ ...schwanger, ...einkommen(900) }) }))
    expect(e.personen.p1?.leistung).toBe(0)
    expect(e.personen.p2).toMatchObject({ anrechenbaresEinkommen: 307.98, leistung: 198.02 })
  })
})

describe('in the parents’ home', () => {
  const kindInAusbildung = (teil: Partial<Person> = {}) => kind('k', '2006-01-01', { ausgeschlossen: 'bafoeg-oder-bab', ...teil })

  test('stage 3 is shown, nothing is paid, the parents keep their claim', () => {
    const e = rechneAus(fall({ personen: [person('p1'), kindInAusbildung(einkommen(1200))], unterkunft: { grundmiete: 400 } }))
    expect(e.personen.k).toMatchObject({ regelbedarfsstufe: 3, bedarf: 651, leistung: 0, sofortzuschlag: 0, anspruch: 0 })
    // the surplus of an excluded child serves nobody
    expect(e.personen.p1).toMatchObject({ anrechenbaresEinkommen: 0, leistung: 763 })
  })

  test('income of the parents takes part in the Mehrbedarf of the child', () => {
    const e = rechneAus(fall({ personen: [person('p1', einkommen(300)), kindInAusbildung({ mehrbedarfUnabweisbar: 100 })] }))
    // 563 : 100 of 663: 254,7511 and 45,2489
    expect(e.personen.p1?.leistung).toBe(308.25)
    expect(e.personen.k).toMatchObject({ anrechenbaresEinkommen: 45.25, leistung: 54.75 })
  })

  test('not where the child is pregnant (§ 9 Abs. 3)', () => {
    const e = rechneAus(fall({ personen: [person('p1', einkommen(600)), kindInAusbildung({ entbindungstermin: '2026-05-01' })] }))
    expect(e.personen.p1?.leistung).toBe(0)
    expect(e.personen.k).toMatchObject({ mehrbedarf: 76.67, anrechenbaresEinkommen: 0, leistung: 76.67 })
  })

  test('no education and participation, no reduction', () => {
    const k = kindInAusbildung({
      mehrbedarfUnabweisbar: 100,
      schueler: true,
      bildungTeilhabe: [{ art: 'mittagsverpflegung', betrag: 60 }],
      minderungen: [{ art: 'pflichtverletzung', stufe: 1 }],
    })
    const e = rechneAus(fall({ personen: [person('p1'), k] }))
    expect(e.personen.k).toMatchObject({ leistung: 100, minderung: 0, bildungTeilhabe: 0, anspruch: 100 })
  })
})

test('a claim for part of the month is cut for trainees too', () => {
  const e = rechneAus(fall({ monat: '2026-04', anspruchVon: '2026-04-16', personen: [person('p1', { ...student, mehrbedarfUnabweisbar: 80 })] }))
  expect(e.personen.p1?.leistung).toBe(40)
})
