import { describe, expect, test } from 'vitest'
import type { Einkommen, Falldatei, Person } from '../falldatei.ts'
import { ersterMonat, letzterMonat } from '../index.ts'
import { fall, kind, knoten, lehneAb, person, rechneAus } from '../testhilfe.ts'

describe('months whose law is not kept are refused, never computed with other amounts', () => {
  test.each(['2000-01', '2022-12', '2027-01', '2027-07', '2099-12'])('%s', (monat) => {
    const f = lehneAb(fall({ monat }))
    expect(f).toMatchObject({ art: 'recht-nicht-gepflegt', felder: ['monat'] })
    expect(f.satz).toBe(
      `Für ${monat} ist kein Recht hinterlegt. Berechnet werden Monate von 2023-01 bis 2026-12; ein anderer Monat wird nicht geschätzt.`,
    )
    expect(f.meldungen).toEqual([{ feld: 'monat', satz: f.satz }])
  })

  test('first and last kept month are computed, and each one between', () => {
    expect([ersterMonat, letzterMonat]).toEqual(['2023-01', '2026-12'])
    for (let jahr = 2023; jahr <= 2026; jahr++) {
      for (let m = 1; m <= 12; m++) {
        const monat = `${jahr}-${m.toString().padStart(2, '0')}`
        expect(rechneAus(fall({ monat })).anspruch).toBe(jahr === 2023 ? 502 : 563)
      }
    }
  })
})

test('the refusal carries the id of the case', () => {
  expect(lehneAb(fall({ id: 'anderer-fall', monat: '2027-01' }))).toBeDefined()
})

test('more than 60 persons are not one household', () => {
  const personen = (n: number) => Array.from({ length: n }, (_, i) => person(`p${i}`))
  expect(rechneAus(fall({ personen: personen(60) })).anspruch).toBe(60 * 563)
  expect(lehneAb(fall({ personen: personen(61) }))).toMatchObject({ art: 'nicht-berechenbar', felder: ['personen'] })
})

/** Fields that the refusal of a case names; an empty list where it is computed. */
function fehltIn(teil: Partial<Falldatei>, ...einkommen: Einkommen[]): string[] {
  const f = fall(einkommen.length > 0 ? { personen: [person('p1', { einkommen })], ...teil } : teil)
  try {
    rechneAus(f)
    return []
  } catch {
    return lehneAb(f).felder
  }
}

describe('earnings without the figure that the allowance hangs on', () => {
  test.each([
    [{ art: 'erwerb', brutto: 1000 }, ['netto']],
    [{ art: 'erwerb', netto: 800 }, ['brutto']],
    [{ art: 'erwerb' }, ['brutto']],
    [{ art: 'erwerb', brutto: 1000, betrag: 800 }, ['netto']],
    [{ art: 'erwerb', brutto: 1000, netto: 800 }, []],
    [{ art: 'erwerb', betrag: 300 }, []],
    [{ art: 'ausbildungsverguetung', brutto: 1000 }, ['netto']],
    [{ art: 'ausbildungsverguetung', netto: 800 }, ['brutto']],
    [{ art: 'minijob', brutto: 400 }, []],
    [{ art: 'minijob', betrag: 400 }, []],
    [{ art: 'minijob' }, ['brutto']],
    [{ art: 'freiwilligendienst', betrag: 400 }, []],
    [{ art: 'ehrenamt', betrag: 400 }, []],
    [{ art: 'ferienjob-schueler', brutto: 400 }, []],
    [{ art: 'kurzarbeitergeld', betrag: 400 }, []],
    [{ art: 'insolvenzgeld', betrag: 400 }, []],
    [{ art: 'selbstaendig', betriebseinnahmen: 900, betriebsausgaben: 400 }, []],
    [{ art: 'selbstaendig', betrag: 900 }, []],
    [{ art: 'selbstaendig', betriebsausgaben: 400 }, ['betriebseinnahmen']],
    [{ art: 'unterhalt', betrag: 300 }, []],
    [{ art: 'rente', netto: 300 }, []],
    [{ art: 'rente', brutto: 300 }, ['netto']],
    [{ art: 'rente' }, ['betrag']],
    [{ art: 'kindergeld' }, ['betrag']],
  ] as [Einkommen, string[]][])('%j', (einkommen, felder) => {
    expect(fehltIn({}, einkommen)).toEqual(felder.map((f) => `personen[0].einkommen[0].${f}`))
  })

  test('the sentence says what to look for', () => {
    const mit = (e: Einkommen) => lehneAb(fall({ personen: [person('p1', { einkommen: [e] })] })).satz
    expect(mit({ art: 'erwerb', brutto: 1000 })).toBe('Der Nettobetrag fehlt. Er steht auf der Abrechnung.')
    expect(mit({ art: 'erwerb', netto: 1000 })).toBe('Der Bruttobetrag fehlt. Von ihm hängt der Freibetrag ab.')
    expect(mit({ art: 'erwerb' })).toBe('Der Betrag dieses Einkommens fehlt.')
    expect(mit({ art: 'rente' })).toBe('Der Betrag dieses Einkommens fehlt.')
  })

  test('relatives in the household are checked likewise', () => {
    const o = { id: 'o', verwandtMit: ['p1'], einkommen: [{ art: 'erwerb', brutto: 2000 }], absetzungen: { entfernungKilometer: 10 } } as const
    expect(fehltIn({ haushaltsangehoerige: [o] })).toEqual([
      'haushaltsangehoerige[0].absetzungen.arbeitstage',
      'haushaltsangehoerige[0].einkommen[0].netto',
    ])
  })
})

describe('the way to work', () => {
  const mit = (absetzungen: Person['absetzungen']) => fehltIn({ personen: [person('p1', { absetzungen })] })
  test('kilometres need the days of work, unless the fare is stated', () => {
    expect(mit({ entfernungKilometer: 10 })).toEqual(['personen[0].absetzungen.arbeitstage'])
    expect(mit({ entfernungKilometer: 10, arbeitstage: 20 })).toEqual([])
    expect(mit({ entfernungKilometer: 10, arbeitstage: 0 })).toEqual([])
    expect(mit({ entfernungKilometer: 10, fahrtkosten: 58 })).toEqual([])
    expect(mit({ entfernungKilometer: 0 })).toEqual([])
  })
})

describe('§ 21 Abs. 5 SGB II: a reason without a rate needs the amount', () => {
  test.each([
    ['schluckstoerung', undefined, ['personen[0].mehrbedarfErnaehrung']],
    ['niereninsuffizienz-praedialyse', undefined, ['personen[0].mehrbedarfErnaehrung']],
    ['schluckstoerung', 40, []],
    ['zoeliakie', undefined, []],
  ] as const)('%s, %s', (mehrbedarfErnaehrungGrund, betrag, felder) => {
    const p = person('p1', { mehrbedarfErnaehrungGrund, ...(betrag === undefined ? {} : { mehrbedarfErnaehrung: betrag }) })
    expect(fehltIn({ personen: [p] })).toEqual(felder)
  })
})

describe('days in the household are a fact of children', () => {
  const mit = (geburtsdatum: string, eltern: string[], tage: number) =>
    fehltIn({ personen: [person('p1', { geburtsdatum: '1970-01-01' }), person('k', { geburtsdatum, eltern, anwesenheitAnteil: { tage, von: 31 } })] })
  test.each([
    ['2018-01-01', ['p1'], 10, false, 'a child'],
    ['2001-03-02', ['p1'], 10, false, 'not yet 25 on the first'],
    ['2001-03-01', ['p1'], 10, true, '25'],
    ['2018-01-01', [], 10, true, 'a child of nobody in the file'],
    ['1990-01-01', [], 10, true, 'an adult'],
    ['1990-01-01', [], 31, false, 'an adult who is always here'],
  ])('born %s, parents %j, %d days', (geburtsdatum, eltern, tage, abgelehnt) => {
    expect(mit(geburtsdatum, eltern, tage)).toEqual(abgelehnt ? ['personen[1].anwesenheitAnteil'] : [])
  })
})

describe('§ 7b Abs. 4 SGB II exists since July 2026', () => {
  test.each([
    ['2026-06', ['personen[0].minderungen[0].art']],
    ['2026-07', []],
  ] as const)('%s', (monat, felder) => {
    const f = { monat, personen: [person('p1', { minderungen: [{ art: 'nichterreichbarkeit' }] })] } as const
    expect(fehltIn(f)).toEqual(felder)
    if (felder.length > 0) {
      const { art, satz } = lehneAb(fall(f))
      expect(art).toBe('nicht-berechenbar')
      expect(satz).toContain('erst seit dem 1. Juli 2026')
    }
  })
})

describe('§ 28 SGB II: education needs the amount of the month', () => {
  test.each([
    ['2026-03', 'mittagsverpflegung', undefined, true],
    ['2026-03', 'mittagsverpflegung', 60, false],
    ['2026-03', 'ausflug', undefined, true],
    ['2026-03', 'klassenfahrt', undefined, true],
    ['2026-03', 'lernfoerderung', undefined, true],
    ['2026-03', 'schuelerbefoerderung', undefined, true],
    ['2026-03', 'teilhabe', undefined, false],
    ['2026-03', 'schulbedarf', undefined, true],
    ['2026-03', 'schulbedarf', 65, false],
    ['2026-02', 'schulbedarf', undefined, false],
    ['2026-08', 'schulbedarf', undefined, false],
  ] as const)('%s: %s %s', (monat, art, betrag, fehlt) => {
    const k = kind('k', '2016-01-01', { schueler: true, bildungTeilhabe: [{ art, ...(betrag !== undefined && { betrag }) }] })
    const f = { monat, personen: [person('p1'), k] }
    expect(fehltIn(f)).toEqual(fehlt ? ['personen[1].bildungTeilhabe[0].betrag'] : [])
    if (fehlt) expect(lehneAb(fall(f)).satz).toContain(art === 'schulbedarf' ? 'im Februar und August' : 'in diesem Monat anfällt')
  })
})

test('all findings come at once; the first gives the kind, one sentence counts them', () => {
  const p = person('p1', { einkommen: [{ art: 'erwerb', brutto: 1000 }, { art: 'rente' }], minderungen: [{ art: 'nichterreichbarkeit' }] })
  const f = lehneAb(fall({ personen: [p] }))
  expect(f.felder).toEqual(['personen[0].minderungen[0].art', 'personen[0].einkommen[0].netto', 'personen[0].einkommen[1].betrag'])
  expect(f.meldungen.map((m) => m.feld)).toEqual(f.felder)
  expect(f.art).toBe('nicht-berechenbar')
  expect(f.satz).toBe(`Der Fall kann so nicht berechnet werden, 3 Angaben sind zu klären. ${f.meldungen[0]?.satz}`)
})

test('nothing of a refused or larger case is left on the sheet', () => {
  const vorher = rechneAus(fall())
  const gross = person('p1', {
    einkommen: [{ art: 'rente', betrag: 900 }],
    vermoegen: [{ art: 'bar-und-konto', wert: 90_000 }],
    absetzungen: { kfzHaftpflicht: 20 },
    minderungen: [{ art: 'pflichtverletzung', stufe: 1 }],
    erstausstattung: 10,
    zuschussVersicherung: 20,
    darlehen: 30,
    mehrbedarfUnabweisbar: 40,
    auszugOhneZusicherung: true,
    entbindungstermin: '2026-05-01',
  })
  const unterkunft = { grundmiete: 600, heizkosten: 80, guthaben: 20, warmwasserDezentral: true, direktzahlung: true, angemessenBruttokalt: 300 }
  rechneAus(fall({ personen: [gross, kind('k', '2020-03-15')], unterkunft, anspruchVon: '2026-03-20', vorlaeufig: {} }))
  lehneAb(fall({ personen: [gross, person('q', { einkommen: [{ art: 'erwerb' }] })], unterkunft }))
  const { begruendung: _a, ...nachher } = rechneAus(fall())
  const { begruendung: _b, ...davor } = vorher
  expect(nachher).toEqual(davor)
})

describe('the smallest figures', () => {
  const p1 = (teil: Partial<Person>) => ({ personen: [person('p1', teil)] })

  test('nothing is owed where nothing is stated', () => {
    expect(rechneAus(fall()).personen.p1).toMatchObject({ darlehen: 0, erstausstattung: 0, zuschussVersicherung: 0, mehrbedarf: 0 })
  })

  test('all 28 days of February are the whole month', () => {
    expect(fehltIn({ monat: '2026-02', ...p1({ anwesenheitAnteil: { tage: 28, von: 28 } }) })).toEqual([])
  })

  test('a way of one metre needs the days of work, a fare of one cent replaces them', () => {
    expect(fehltIn(p1({ absetzungen: { entfernungKilometer: 0.001 } }))).toEqual(['personen[0].absetzungen.arbeitstage'])
    expect(fehltIn(p1({ absetzungen: { entfernungKilometer: 10, fahrtkosten: 0.01 } }))).toEqual([])
  })

  test('without days of work the fare counts, not one day of kilometres', () => {
    const absetzungen = { entfernungKilometer: 500, fahrtkosten: 85 }
    const e = rechneAus(fall(p1({ absetzungen, einkommen: [{ art: 'erwerb', brutto: 1000, netto: 1000 }] })))
    // 30 + 85 in place of 100; bands 84 + 144
    expect(e.personen.p1?.bereinigtesEinkommen).toBe(1000 - 115 - 84 - 144)
  })

  test('receipts of a business without expenses are the profit', () => {
    const e = rechneAus(fall(p1({ einkommen: [{ art: 'selbstaendig', betriebseinnahmen: 100.01 }] })))
    // of the cent above 100 nothing is free: 20 % are rounded down
    expect(e.personen.p1?.bereinigtesEinkommen).toBe(0.01)
  })

  test('a loss counts as nothing', () => {
    const e = rechneAus(fall(p1({ einkommen: [{ art: 'selbstaendig', betriebseinnahmen: 100, betriebsausgaben: 300 }] })))
    expect(e.personen.p1?.bereinigtesEinkommen).toBe(0)
  })

  test('the expenses of a business without any stand there as nothing', () => {
    const e = rechneAus(fall(p1({ einkommen: [{ art: 'selbstaendig', betriebseinnahmen: 500 }] })))
    expect(knoten(e, 'personen[0].einkommen[0].betriebsausgaben').wert).toBe(0)
  })

  test('an amount of nothing is an amount, also for a reason without a rate', () => {
    expect(fehltIn(p1({ mehrbedarfErnaehrungGrund: 'schluckstoerung', mehrbedarfErnaehrung: 0 }))).toEqual([])
  })

  test('the Kinderzuschlag for a parent who lives with the own parent is her own income', () => {
    const mutter = kind('m', '2007-01-01', { einkommen: [{ art: 'kinderzuschlag', betrag: 200 }] })
    expect(fehltIn({ personen: [person('p1'), mutter, kind('e', '2025-01-01', { eltern: ['m'] })] })).toEqual([])
  })
})

describe('a dwelling', () => {
  test('one cent of upkeep is a need of owners only', () => {
    expect(fehltIn({ unterkunft: { instandhaltung: 0.01 } })).toEqual(['unterkunft.eigentum'])
    expect(fehltIn({ unterkunft: { instandhaltung: 0.01, eigentum: true } })).toEqual([])
  })

  test.each([
    [0, undefined, true],
    [0, 50, false],
    [12, undefined, true],
    [12, 0, false],
  ])('since July 2026 a limit of %d € a square metre, %s square metres: refused %s', (quadratmeterpreisGrenze, wohnflaeche, abgelehnt) => {
    const unterkunft = { grundmiete: 400, quadratmeterpreisGrenze, ...(wohnflaeche !== undefined && { wohnflaeche }) }
    expect(fehltIn({ monat: '2026-07', unterkunft })).toEqual(abgelehnt ? ['unterkunft.wohnflaeche'] : [])
  })

  test('a stated size of the dwelling is enough for the home, even of none', () => {
    const personen = [person('p1', { vermoegen: [{ art: 'selbstgenutzte-wohnung', wert: 90_000 }] })]
    expect(fehltIn({ personen })).toEqual(['personen[0].vermoegen[0].wohnflaeche'])
    expect(fehltIn({ personen, unterkunft: { wohnflaeche: 0 } })).toEqual([])
  })
})
