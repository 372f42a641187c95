import { describe, expect, test } from 'vitest'
import { ausschlussArten, type Person } from '../falldatei.ts'
import { fall, hatHinweis, kind, knoten, paar, person, rechneAus } from '../testhilfe.ts'

/** Unemployment benefit of which `netto` counts after the lump sum for insurance. */
const alg = (netto: number): Pick<Person, 'einkommen'> => ({ einkommen: [{ art: 'arbeitslosengeld', betrag: netto + 30 }] })

describe('§ 24 Abs. 3 SGB II: first equipment, as the Träger has fixed it', () => {
  test('beside the claim, borne by the Kommune, not part of the need', () => {
    const e = rechneAus(fall({ personen: [person('p1', { erstausstattung: 1200 })], unterkunft: { grundmiete: 400 } }))
    expect(e.personen.p1).toMatchObject({ bedarf: 963, leistung: 963, erstausstattung: 1200, anspruch: 2163, bund: 563, kommune: 1600 })
    expect(e).toMatchObject({ gesamtbedarf: 963, anspruch: 2163, kostentraeger: { bund: 563, kommune: 1600 } })
  })

  test('Satz 3: also without a need for running benefits', () => {
    const e = rechneAus(fall({ personen: [person('p1', { erstausstattung: 400, ...alg(600) })] }))
    expect(e.personen.p1).toMatchObject({ leistung: 0, erstausstattung: 400, anspruch: 400, kommune: 400, bund: 0 })
    expect(e.hilfebeduerftig).toBe(false)
  })

  test('it is not cut for part of the month', () => {
    const e = rechneAus(fall({ monat: '2026-04', anspruchVon: '2026-04-16', personen: [person('p1', { erstausstattung: 400 })] }))
    expect(e.personen.p1).toMatchObject({ leistung: 281.5, erstausstattung: 400, anspruch: 681.5 })
  })

  test.each(ausschlussArten)('partner excluded as %s', (ausgeschlossen) => {
    const e = rechneAus(fall({ personen: paar({}, { ausgeschlossen, erstausstattung: 400 }) }))
    // trainees: § 27 Abs. 2 names it, with or without a Mehrbedarf
    expect(e.personen.p2?.erstausstattung).toBe(ausgeschlossen === 'bafoeg-oder-bab' ? 400 : 0)
  })

  test('not without a Bedarfsgemeinschaft that can have a claim', () => {
    expect(rechneAus(fall({ personen: [person('p1', { erwerbsfaehig: false, erstausstattung: 400 })] })).anspruch).toBe(0)
  })
})

describe('§ 26 SGB II: subsidy to health and care insurance', () => {
  test('beside a claim: as fixed, borne by the Bund', () => {
    const e = rechneAus(fall({ personen: [person('p1', { zuschussVersicherung: 450, ...alg(500) })] }))
    expect(e.personen.p1).toMatchObject({ leistung: 63, zuschussVersicherung: 450, anspruch: 513, bund: 513, kommune: 0 })
    expect(hatHinweis(e, 'Nur der Beitrag')).toBe(false)
    expect(knoten(e, 'p26.zuschuss', 0).satz()).toBe('450,00\u00a0€')
  })

  test.each([
    [563, 450, 'nothing above the need'],
    [663, 350, '100 above the need'],
    [1012.99, 0.01, 'a cent is missing'],
    [1013, 0, 'the contribution can be paid'],
    [1500, 0, 'more than that'],
  ])('Abs. 2, 4: income of %d leaves %d (%s)', (netto, zuschuss) => {
    const e = rechneAus(fall({ personen: [person('p1', { zuschussVersicherung: 450, ...alg(netto) })] }))
    expect(e.personen.p1).toMatchObject({ leistung: 0, zuschussVersicherung: zuschuss, anspruch: zuschuss })
    expect(hatHinweis(e, 'Nur der Beitrag')).toBe(true)
  })

  test('income above the needs counts once: two contributions of a couple', () => {
    const e = rechneAus(fall({ personen: paar({ zuschussVersicherung: 80, ...alg(1112) }, { zuschussVersicherung: 80 }) }))
    expect([e.personen.p1?.zuschussVersicherung, e.personen.p2?.zuschussVersicherung]).toEqual([0, 60])
    expect(knoten(e, 'p26.zuschuss', 1).satz()).toBe('80,00\u00a0€ − 20,00\u00a0€ Einkommen über dem Bedarf = 60,00\u00a0€')
  })

  test('what the contribution takes is not there for education', () => {
    const k = kind('k', '2018-01-01', { bildungTeilhabe: [{ art: 'mittagsverpflegung', betrag: 60 }] })
    const e = rechneAus(fall({ personen: [person('p1', { zuschussVersicherung: 80, ...alg(1020.56 + 100) }), k] }))
    expect(e.personen.p1?.zuschussVersicherung).toBe(0)
    expect(e.personen.k?.bildungTeilhabe).toBe(40)
  })

  test('a child with enough of its own sets its own surplus against it', () => {
    const k = kind('k', '2004-01-01', { zuschussVersicherung: 80, einkommen: [{ art: 'unterhalt', betrag: 451 + 30 + 50 }] })
    const e = rechneAus(fall({ personen: [person('p1'), k] }))
    expect(e.personen.k).toMatchObject({ leistung: 0, zuschussVersicherung: 30 })
    expect(e.personen.p1?.leistung).toBe(563)
  })

  test.each([
    [131, 100, 'exactly its need'],
    [131.01, 99.99, 'one cent above it'],
    [200, 31, 'with 69 above it'],
  ])('of a child with Kindergeld of 259 and maintenance of %d: %d (%s)', (betrag, zuschuss) => {
    const einkommen = [{ art: 'kindergeld', betrag: 259 } as const, { art: 'unterhalt', betrag } as const]
    const e = rechneAus(fall({ personen: [person('p1'), kind('k', '2018-01-01', { zuschussVersicherung: 100, einkommen })] }))
    expect(e.personen.k).toMatchObject({ leistung: 0, zuschussVersicherung: zuschuss })
  })

  test('beside an open need of one cent uncut, whatever the parents have above theirs', () => {
    // pregnant: the income of the parents does not count for her; 451 + 76.67 of need
    const tochter = kind('k', '2005-01-01', {
      zuschussVersicherung: 50,
      entbindungstermin: '2026-05-01',
      einkommen: [{ art: 'unterhalt', betrag: 557.66 }],
    })
    const e = rechneAus(fall({ personen: [person('p1', alg(700)), tochter] }))
    expect(e.personen.k).toMatchObject({ leistung: 0.01, zuschussVersicherung: 50 })
  })

  test.each(ausschlussArten)('not for somebody excluded as %s', (ausgeschlossen) => {
    const e = rechneAus(fall({ personen: paar({}, { ausgeschlossen, zuschussVersicherung: 100 }) }))
    expect(e.personen.p2).toMatchObject({ zuschussVersicherung: 0, anspruch: 0 })
  })
})

describe('§ 24 Abs. 1, 4, 5 SGB II: a loan is paid beside the claim', () => {
  test('it is shown and changes nothing', () => {
    const e = rechneAus(fall({ personen: [person('p1', { darlehen: 300 })] }))
    expect(e.personen.p1).toMatchObject({ darlehen: 300, leistung: 563, anspruch: 563, bund: 563 })
    expect(e.anspruch).toBe(563)
  })
})

describe('§ 41a SGB II: a provisional decision', () => {
  test('is named and calculated like any other', () => {
    const e = rechneAus(fall({ vorlaeufig: {} }))
    expect(e.anspruch).toBe(563)
    expect(hatHinweis(e, 'Die Entscheidung ist vorläufig')).toBe(true)
    expect(rechneAus(fall()).hinweise).toEqual([])
  })

  test('a month that names what was paid provisionally is worked out for the final decision', () => {
    const e = rechneAus(fall({ vorlaeufig: { bewilligt: { p1: 600 } } }))
    expect(e.anspruch).toBe(563)
    expect(hatHinweis(e, 'Die Entscheidung ist vorläufig')).toBe(false)
  })
})
