import { describe, expect, test } from 'vitest'
import { type Abschluss, berechne, type Ergebnis, type Falldatei, type Fehler, type Knoten, type Monatsentscheidung, schliesseAb } from '../index.ts'
import { alleKnoten, fall, kind, paar, person } from '../testhilfe.ts'
import { nachzahlungRegel, ueberzahlungRegel } from './p41a-regeln.ts'

/** A month whose final claim for single p1 is this amount: 563 less counted Arbeitslosengeld. */
function monat(m: string, bezahlt: number, anspruch: number, teil: Partial<Falldatei> = {}): Monatsentscheidung {
  const einkommen = anspruch === 563 ? [] : [{ art: 'arbeitslosengeld', betrag: Math.round((593 - anspruch) * 100) / 100 } as const]
  return entscheidung(fall({ monat: m, personen: [person('p1', { einkommen })], vorlaeufig: { bewilligt: { p1: bezahlt } }, ...teil }))
}

function entscheidung(f: Falldatei, begruendung = false): Monatsentscheidung {
  return { fall: f, ergebnis: berechne(f, { begruendung }) as Ergebnis }
}

function ok(monate: readonly Monatsentscheidung[]): Abschluss {
  const a = schliesseAb(monate)
  if (a.schema === 'fehler/v1') throw new Error(JSON.stringify(a.fehler))
  for (const k of [a.begruendung, ...Object.values(a.anteile)].flatMap(alleKnoten)) {
    if (k.nochmal) expect(k.nochmal(), k.schluessel).toBe(k.wert)
    expect(k.satz(), k.schluessel).not.toMatch(/undefined|NaN|\d [€%]/)
  }
  const summe = (was: 'erstattung' | 'auszahlung') => Math.round(Object.values(a.personen).reduce((s, p) => s + p[was], 0) * 100) / 100
  expect([summe('erstattung'), summe('auszahlung')]).toEqual([a.erstattung, a.auszahlung])
  return a
}
function verweigert(monate: readonly Monatsentscheidung[]): Fehler['fehler'] {
  const a = schliesseAb(monate)
  if (a.schema !== 'fehler/v1') throw new Error('settled')
  return a.fehler
}

const sechs = ['2026-01', '2026-02', '2026-03', '2026-04', '2026-05', '2026-06']
const beispiel = [430, 560, 500, 470, 520, 455].map((anspruch, k) => monat(sechs[k] ?? '', 500, anspruch))

describe('§ 41a Abs. 6 SGB II: settlement of a period', () => {
  test('six times 500 € paid; final 430, 560, 500, 470, 520, 455: over 145, under 80, refund 65', () => {
    const a = ok(beispiel)
    expect(a).toMatchObject({ von: '2026-01', bis: '2026-06', ueberzahlung: 145, nachzahlung: 80, erstattung: 65, auszahlung: 0 })
    expect(a.personen).toEqual({ p1: { vorlaeufig: 3000, abschliessend: 2935, erstattung: 65, auszahlung: 0 } })
    expect(a.monate[0]).toEqual({ monat: '2026-01', vorlaeufig: 500, abschliessend: 430, ueberzahlung: 70, nachzahlung: 0 })
    expect(a.monate[1]).toEqual({ monat: '2026-02', vorlaeufig: 500, abschliessend: 560, ueberzahlung: 0, nachzahlung: 60 })
    expect(a.begruendung.satz()).toBe('Überzahlungen 145,00\u00a0€, Nachzahlungen 80,00\u00a0€. Zu erstatten sind 65,00\u00a0€.')
    expect(a.begruendung.wert).toBe(6500)
  })

  test('the order of the files does not matter', () => {
    expect(ok([...beispiel].reverse())).toMatchObject({ von: '2026-01', bis: '2026-06', erstattung: 65 })
  })

  test.each([
    [549.99, 500, 0, 0, 'a rest of 49.99 is not paid back'],
    [550, 500, 50, 0, 'from 50 on all of it'],
    [550.01, 500, 50.01, 0, 'and above'],
    [500, 500, 0, 0, 'nothing to settle'],
    [500, 500.01, 0, 0.01, 'a lack is paid from the first cent'],
    [0, 500, 0, 500, 'nothing was paid'],
  ])('paid %d €, final %d €: refund %d €, payment %d € (%s)', (bezahlt, anspruch, erstattung, auszahlung) => {
    expect(ok([monat('2026-03', bezahlt, anspruch)])).toMatchObject({ erstattung, auszahlung })
  })

  test('sentences of all outcomes', () => {
    const satz = (bezahlt: number, anspruch: number) => ok([monat('2026-03', bezahlt, anspruch)]).begruendung.satz()
    expect(satz(540, 500)).toContain('Der Rest von 40,00\u00a0€ liegt unter 50,00\u00a0€ und wird nicht erstattet.')
    expect(satz(500, 540)).toContain('Nachgezahlt werden 40,00\u00a0€.')
    expect(satz(500, 500)).toContain('Nichts bleibt offen.')
    expect(ok([monat('2026-03', 500, 500)]).anteile.p1).toMatchObject({ wert: 0 })
    expect(ok([monat('2026-03', 500, 500)]).anteile.p1?.satz()).toBe('0,00\u00a0€')
  })

  test('the reasoning of the results hangs below that of the settlement', () => {
    const f = fall({ vorlaeufig: { bewilligt: { p1: 600 } } })
    const schluessel = (mit: boolean) => alleKnoten(ok([entscheidung(f, mit)]).begruendung).map((k: Knoten) => k.schluessel)
    expect(schluessel(true)).toContain('p20.regelbedarf')
    expect(schluessel(false)).toContain('monate[0].ergebnis.personen.p1.anspruch')
    expect(schluessel(true)).toContain('monate[0].vorlaeufig.bewilligt.p1')
    expect(schluessel(true)).toContain('bagatelle.abschliessende_entscheidung')
  })

  test('a month that was not proved has no claim (Abs. 3 Satz 4)', () => {
    const [erster, ...rest] = beispiel
    if (erster === undefined) throw new Error()
    const a = ok([{ ...erster, nachgewiesen: false }, ...rest])
    expect(a.monate[0]).toMatchObject({ abschliessend: 0, ueberzahlung: 500 })
    expect(a.erstattung).toBe(495)
    expect(ok([{ ...erster, nachgewiesen: true }, ...rest]).erstattung).toBe(65)
  })

  test('overpayments of 40 less 15: a rest of 25 is not paid back', () => {
    const a = ok([monat('2026-01', 540, 500), monat('2026-02', 500, 515)])
    expect(a).toMatchObject({ erstattung: 0, auszahlung: 0 })
    expect(a.begruendung.satz()).toContain('Der Rest von 25,00\u00a0€')
  })

  test('below each person stands the claim of that person', () => {
    // p1 563 less 63, its child 390 and the Sofortzuschlag
    const personen = [person('p1', { einkommen: [{ art: 'arbeitslosengeld', betrag: 93 }] }), kind('k1', '2009-01-01')]
    const f = fall({ personen, vorlaeufig: { bewilligt: { p1: 700, k1: 600 } } })
    const { anteile, begruendung } = ok([entscheidung(f, true)])
    const ansprueche = begruendung.aus[0]?.aus.map((k) => k.aus[2])
    expect(ansprueche?.map((k) => [k?.schluessel, k?.person])).toEqual([
      ['anspruch.person', 0],
      ['anspruch.person', 1],
    ])
    expect([anteile.p1?.person, anteile.k1?.person]).toEqual([0, 1])
  })

  test('a month that was not proved is explained with no claim', () => {
    const f = fall({ vorlaeufig: { bewilligt: { p1: 600 } } })
    expect(ok([{ ...entscheidung(f, true), nachgewiesen: false }]).erstattung).toBe(600)
  })

  test('the settlement is that of all, not of a person', () => {
    const { begruendung } = ok(beispiel)
    expect([begruendung.person, ...begruendung.aus.map((k) => k.person)]).toEqual([-1, -1, -1, -1])
  })

  test('the split is named where there is one', () => {
    const geteilt = (a: Abschluss) => a.hinweise.some((h) => h.satz.includes('auf die Personen'))
    expect(geteilt(ok(beispiel))).toBe(false)
    expect(geteilt(ok([entscheidung(fall({ personen: paar(), vorlaeufig: { bewilligt: { p1: 506, p2: 506 } } }))]))).toBe(false)
    expect(geteilt(ok([entscheidung(fall({ personen: paar(), vorlaeufig: { bewilligt: { p1: 606, p2: 506 } } }))]))).toBe(true)
  })

  test('the provisional amounts become final a year after the period', () => {
    const frist = (m: string) => ok([monat(m, 500, 500)]).hinweise[0]?.satz
    expect(frist('2026-06')).toContain('mit Ablauf des 30.06.2027')
    expect(frist('2023-02')).toContain('mit Ablauf des 29.02.2024')
    expect(frist('2025-12')).toContain('mit Ablauf des 31.12.2026')
  })
})

describe('§ 41a Abs. 6 Satz 3 SGB II: the Bedarfsgemeinschaft as a whole, each person for its part', () => {
  /** Couple of 506 each, without income; paid amounts of one month or more. */
  function paarMonate(...bezahlt: [number, number][]): Monatsentscheidung[] {
    return bezahlt.map(([p1, p2], k) => entscheidung(fall({ monat: sechs[k] ?? '', personen: paar(), vorlaeufig: { bewilligt: { p1, p2 } } })))
  }
  const je = (a: Abschluss, was: 'erstattung' | 'auszahlung') => Object.values(a.personen).map((p) => p[was])

  test('49.99 over two persons, 30.00 + 19.99: none (12, no. 12)', () => {
    const a = ok(paarMonate([536, 525.99]))
    expect(a).toMatchObject({ ueberzahlung: 49.99, erstattung: 0 })
    expect(je(a, 'erstattung')).toEqual([0, 0])
  })

  test('50.00 over two persons: each what it got too much', () => {
    expect(je(ok(paarMonate([536, 526])), 'erstattung')).toEqual([30, 20])
  })

  test('what one got too little is set off against what the other got too much', () => {
    const a = ok(paarMonate([606, 486]))
    expect(a).toMatchObject({ ueberzahlung: 100, nachzahlung: 20, erstattung: 80, auszahlung: 0 })
    expect(je(a, 'erstattung')).toEqual([80, 0])
  })

  test('months of the same person first', () => {
    // p1: +100 and −100; p2: +60
    expect(je(ok(paarMonate([606, 566], [406, 506])), 'erstattung')).toEqual([0, 60])
  })

  test('in proportion to the cent, the cent left over to the largest fraction', () => {
    // p1 +100, p2 +50, k1 −49.99 (365.01 of 390 + 25): refund 100.01 = 66.673 + 33.337
    const personen = [...paar(), kind('k1', '2018-01-01', { eltern: ['p1', 'p2'] })]
    const a = ok([entscheidung(fall({ personen, vorlaeufig: { bewilligt: { p1: 606, p2: 556, k1: 365.01 } } }))])
    expect(a).toMatchObject({ ueberzahlung: 150, nachzahlung: 49.99, erstattung: 100.01 })
    expect(je(a, 'erstattung')).toEqual([66.67, 33.34, 0])
    expect(a.anteile.p2?.satz()).toBe('100,01\u00a0€ × 50,00\u00a0€ ÷ 150,00\u00a0€ = 33,34\u00a0€')
    expect(a.hinweise.some((h) => h.satz.includes('auf die Personen'))).toBe(true)
  })

  test('the larger amount may have the larger fraction', () => {
    const personen = [...paar(), kind('k1', '2018-01-01', { eltern: ['p1', 'p2'] })]
    const a = ok([entscheidung(fall({ personen, vorlaeufig: { bewilligt: { p1: 606, p2: 556, k1: 365 } } }))])
    expect(je(a, 'erstattung')).toEqual([66.67, 33.33, 0])
  })

  test('ties of three go to the first', () => {
    const eltern = ['p1', 'p2']
    const personen = [...paar(), kind('k1', '2018-01-01', { eltern }), kind('k2', '2018-02-01', { eltern })]
    const a = ok([entscheidung(fall({ personen, vorlaeufig: { bewilligt: { p1: 556, p2: 556, k1: 465, k2: 365 } } }))])
    expect(je(a, 'erstattung')).toEqual([33.34, 33.33, 33.33, 0])
  })

  test('ties go to the first', () => {
    const personen = [...paar(), kind('k1', '2018-01-01', { eltern: ['p1', 'p2'] })]
    const a = ok([entscheidung(fall({ personen, vorlaeufig: { bewilligt: { p1: 606, p2: 606, k1: 315.01 } } }))])
    expect(je(a, 'erstattung')).toEqual([50.01, 50, 0])
  })

  test('a back payment is split the same way', () => {
    // p1 −60, p2 −30, k1 +40: 50 = 33.33 + 16.67
    const personen = [...paar(), kind('k1', '2018-01-01', { eltern: ['p1', 'p2'] })]
    const a = ok([entscheidung(fall({ personen, vorlaeufig: { bewilligt: { p1: 446, p2: 476, k1: 455 } } }))])
    expect(a).toMatchObject({ erstattung: 0, auszahlung: 50 })
    expect(je(a, 'auszahlung')).toEqual([33.33, 16.67, 0])
  })

  test('a person for whom nothing was paid got nothing', () => {
    const f = fall({ personen: paar(), vorlaeufig: { bewilligt: { p1: 506 } } })
    expect(je(ok([entscheidung(f)]), 'auszahlung')).toEqual([0, 506])
  })

  test('who joins later takes part from then on', () => {
    const allein = monat('2026-01', 600, 563)
    const mitKind = entscheidung(
      fall({ monat: '2026-02', personen: [person('p1'), kind('k1', '2026-02-01')], vorlaeufig: { bewilligt: { p1: 563, k1: 382 } } }),
    )
    expect(Object.keys(ok([allein, mitKind]).personen)).toEqual(['p1', 'k1'])
  })
})

describe('§ 72 Abs. 2 SGB II: the Sofortzuschlag stays', () => {
  const mitKind = (einkommen: number, vorlaeufig: Falldatei['vorlaeufig']) =>
    entscheidung(
      fall({
        personen: [...paar({ einkommen: [{ art: 'arbeitslosengeld', betrag: einkommen }] }), kind('k1', '2018-01-01', { eltern: ['p1', 'p2'] })],
        ...(vorlaeufig === undefined ? {} : { vorlaeufig }),
      }),
    )
  const bewilligt = { p1: 506, p2: 506, k1: 415 }

  test('no claim at the end: all but the 25 € are paid back', () => {
    const a = ok([mitKind(2000, { bewilligt, sofortzuschlag: { k1: 25 } })])
    expect(a).toMatchObject({ ueberzahlung: 1402, erstattung: 1402 })
    expect(a.personen.k1).toMatchObject({ vorlaeufig: 415, erstattung: 390 })
  })

  test('its part must be known where it falls away', () => {
    expect(verweigert([mitKind(2000, { bewilligt })])).toMatchObject({ felder: ['monate[0].vorlaeufig.sofortzuschlag.k1'], art: 'angaben-fehlen' })
    expect(ok([mitKind(100, { bewilligt })]).erstattung).toBe(70)
    expect(ok([mitKind(2000, { bewilligt: { p1: 506, p2: 506 } })]).erstattung).toBe(1012)
    expect(verweigert([{ ...mitKind(100, { bewilligt }), nachgewiesen: false }]).felder).toEqual(['monate[0].vorlaeufig.sofortzuschlag.k1'])
  })

  test('of a young adult at home too, but not of an adult', () => {
    const zuhause = (geburtsdatum: string) =>
      entscheidung(
        fall({
          personen: [...paar({ einkommen: [{ art: 'arbeitslosengeld', betrag: 3000 }] }), kind('k1', geburtsdatum, { eltern: ['p1', 'p2'] })],
          vorlaeufig: { bewilligt: { k1: 476 } },
        }),
      )
    expect(verweigert([zuhause('2004-01-01')]).felder).toEqual(['monate[0].vorlaeufig.sofortzuschlag.k1'])
    const allein = fall({
      personen: [person('p1', { einkommen: [{ art: 'arbeitslosengeld', betrag: 3000 }] })],
      vorlaeufig: { bewilligt: { p1: 563 } },
    })
    expect(ok([entscheidung(allein)]).erstattung).toBe(563)
  })

  test('is left out of what was paid, and the sentences say so', () => {
    expect(ueberzahlungRegel.rechne(415, 25, 300)).toBe(90)
    expect(nachzahlungRegel.rechne(400, 25, 380)).toBe(5)
    expect(nachzahlungRegel.satz(500, [40_000, 2_500, 38_000])).toBe(
      'Gezahlt 400,00\u00a0€, davon bleiben 25,00\u00a0€ Sofortzuschlag, endgültig 380,00\u00a0€. Zu wenig: 5,00\u00a0€.',
    )
    expect(ueberzahlungRegel.satz(1_999, [40_000, 1, 38_000])).toContain('davon bleiben 0,01\u00a0€ Sofortzuschlag')
    expect(ueberzahlungRegel.satz(2_000, [40_000, 0, 38_000])).toBe('Gezahlt 400,00\u00a0€, endgültig 380,00\u00a0€. Zu viel: 20,00\u00a0€.')
  })

  test('a month without proof keeps it too', () => {
    expect(ok([{ ...mitKind(100, { bewilligt, sofortzuschlag: { k1: 25 } }), nachgewiesen: false }]).erstattung).toBe(1402)
  })

  test('nothing is protected twice', () => {
    expect(ok([mitKind(100, { bewilligt, sofortzuschlag: { k1: 25 } })]).erstattung).toBe(70)
  })
})

describe('months that are not one period', () => {
  const gut = (m: string, teil: Partial<Falldatei> = {}) => monat(m, 500, 500, teil)

  test.each([
    ['none', [], ['monate']],
    ['a gap', [gut('2026-01'), gut('2026-03')], ['monate[1].monat']],
    ['a month twice', [gut('2026-01'), gut('2026-01')], ['monate[1].monat']],
    ['another first person', [gut('2026-01'), gut('2026-02', { personen: [person('x')] })], ['monate[1].personen']],
    ['another birth date', [gut('2026-01'), gut('2026-02', { personen: [person('p1', { geburtsdatum: '1990-05-16' })] })], ['monate[1].personen']],
    ['a month before the file', [gut('2026-02', { bewilligungSeit: '2026-01-01' })], ['monate[0].monat']],
    [
      'another period',
      [gut('2026-01', { bewilligungSeit: '2026-01-01' }), gut('2026-02', { bewilligungSeit: '2026-02-01' })],
      ['monate[1].bewilligungSeit'],
    ],
    ['nothing about what was paid', [gut('2026-01', { vorlaeufig: {} })], ['monate[0].vorlaeufig.bewilligt']],
  ] as [string, Monatsentscheidung[], string[]][])('%s', (_grund, monate, felder) => {
    expect(verweigert(monate).felder).toEqual(felder)
    expect(verweigert(monate).satz).toMatch(/^[A-ZÄÖÜ].*\.$/)
  })

  test('the refusal carries the id of the first month', () => {
    expect(schliesseAb([gut('2026-01', { id: 'erster' }), gut('2026-03', { id: 'dritter' })])).toMatchObject({ schema: 'fehler/v1', id: 'erster' })
  })

  test('the month that is missing is named', () => {
    expect(verweigert([gut('2025-12'), gut('2026-02')]).satz).toContain('Der Monat 2026-01 fehlt.')
    expect(verweigert([gut('2026-02', { bewilligungSeit: '2026-01-15' })]).satz).toContain('Der Monat 2026-01 fehlt.')
  })

  test('thirteen months, not twelve', () => {
    const monate = Array.from({ length: 13 }, (_, k) => gut(`${2025 + Math.floor(k / 12)}-${String((k % 12) + 1).padStart(2, '0')}`))
    expect(verweigert(monate).felder).toEqual(['monate[12].monat'])
    expect(ok(monate.slice(0, 12)).monate).toHaveLength(12)
  })

  test('a period that begins inside its first month is complete', () => {
    expect(ok([gut('2026-01', { bewilligungSeit: '2026-01-15' }), gut('2026-02', { bewilligungSeit: '2026-01-15' })]).erstattung).toBe(0)
  })

  test('a result of another month beside a file is a mistake of the caller', () => {
    const [a, b] = [gut('2026-01'), gut('2026-02')]
    expect(() => schliesseAb([{ fall: a.fall, ergebnis: b.ergebnis }])).toThrow('2026-02 beside file')
    expect(() => schliesseAb([{ fall: { ...a.fall, id: 'x' }, ergebnis: a.ergebnis }])).toThrow('beside file x')
  })
})
