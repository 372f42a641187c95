import { describe, expect, test } from 'vitest'
import type { Person } from '../falldatei.ts'
import { fall, hatHinweis, kind, knoten, paar, person, rechneAus } from '../testhilfe.ts'
import { stufenRegel } from './p20-regelbedarf.ts'

/** Stage and Regelbedarf of a person of a case. */
function bedarfVon(id: string, personen: readonly Person[], monat = '2026-03'): [stufe: number, regelbedarf: number] {
  const p = rechneAus(fall({ monat, personen })).personen[id]
  return [p?.regelbedarfsstufe ?? 0, p?.regelbedarf ?? 0]
}

describe('Anlage zu § 28 SGB XII: amounts of the year', () => {
  const haushalt = [
    ...paar(),
    kind('k20', '2005-12-15', { eltern: ['p1', 'p2'] }),
    kind('k16', '2008-12-15'),
    kind('k8', '2016-12-15'),
    kind('k3', '2022-12-15'),
  ]
  test.each([
    ['2023-01', [451, 451, 420, 420, 348, 318], 502],
    ['2023-12', [451, 451, 420, 420, 348, 318], 502],
    ['2024-01', [506, 506, 451, 471, 390, 357], 563],
    ['2025-01', [506, 506, 451, 471, 390, 357], 563],
    ['2025-12', [506, 506, 451, 471, 390, 357], 563],
    ['2026-01', [506, 506, 451, 471, 390, 357], 563],
    ['2026-12', [506, 506, 451, 471, 390, 357], 563],
  ])('%s', (monat, betraege, alleinstehend) => {
    const jahr = Number(monat.slice(0, 4))
    // the same ages in each year: 20 (17 in 2023, stage 4), 16, 8 and 3 years on the first of the month
    const personen = haushalt.map((p) => {
      if (!p.id.startsWith('k')) return p
      const alter = p.id === 'k20' && jahr === 2023 ? 17 : Number(p.id.slice(1))
      return { ...p, geburtsdatum: `${jahr - alter - 1}-12-31` }
    })
    const e = rechneAus(fall({ monat, personen }))
    expect(Object.values(e.personen).map((p) => p.regelbedarf)).toEqual(betraege)
    expect(rechneAus(fall({ monat })).anspruch).toBe(alleinstehend)
  })

  test('stage 3 in 2023: 402', () => {
    expect(bedarfVon('k', [person('p1'), kind('k', '2003-05-05')], '2023-03')).toEqual([3, 402])
  })
})

describe('§ 28a SGB XII: the annual update gives the amounts of the annex', () => {
  /** Rates in hundredths of a percent: basic and supplementary update. */
  const raten = { 2023: [454, 690], 2024: [907, 990], 2025: [460, 70], 2026: [225, 180] } as const
  const stand2022 = [449, 404, 360, 376, 311, 285]
  const erwartet = {
    2023: [502, 451, 402, 420, 348, 318],
    2024: [563, 506, 451, 471, 390, 357],
    2025: [539, 485, 432, 452, 374, 342],
    2026: [557, 502, 447, 467, 386, 354],
  } as const
  /** What applies: never less than in the year before (Abs. 5). */
  const geltend = {
    2023: erwartet[2023],
    2024: erwartet[2024],
    2025: [563, 506, 451, 471, 390, 357],
    2026: [563, 506, 451, 471, 390, 357],
  } as const

  test.each([1, 2, 3, 4, 5, 6])('stage %d', (stufe) => {
    // the basic update is carried on unrounded; BigInt keeps every digit
    let zaehler = BigInt(stand2022[stufe - 1] ?? 0)
    let nenner = 1n
    let vorjahr = stand2022[stufe - 1] ?? 0
    for (const jahr of [2023, 2024, 2025, 2026] as const) {
      const [basis, ergaenzend] = raten[jahr]
      zaehler *= BigInt(10_000 + basis)
      nenner *= 10_000n
      const v = Number((2n * zaehler * BigInt(10_000 + ergaenzend) + nenner * 10_000n) / (2n * nenner * 10_000n))
      expect(v).toBe(erwartet[jahr][stufe - 1])
      vorjahr = Math.max(v, vorjahr)
      expect(vorjahr).toBe(geltend[jahr][stufe - 1])
      expect(betragDerStufe(stufe, jahr)).toBe(vorjahr)
    }
  })

  /** A person who has the stage in the January of the year, as the calculation gives it. */
  function betragDerStufe(stufe: number, jahr: number): number {
    const monat = `${jahr}-01`
    if (stufe === 1) return bedarfVon('p1', [person('p1')], monat)[1]
    if (stufe === 2) return bedarfVon('p1', paar(), monat)[1]
    const alter = [0, 0, 0, 20, 16, 8, 3][stufe] ?? 0
    return bedarfVon('k', [person('p1'), kind('k', `${jahr - alter - 1}-06-30`)], monat)[1]
  }
})

describe('§ 20 Abs. 2 bis 4, § 23 Nr. 1 SGB II: which stage', () => {
  test.each([
    ['2020-03-02', 6, 'the day before the 6th birthday is the first'],
    ['2020-03-01', 5, '6 on the first'],
    ['2012-03-02', 5, '13 on the first'],
    ['2012-03-01', 4, '14 on the first'],
    ['2011-03-01', 4, '15 on the first: member of the Bedarfsgemeinschaft'],
    ['2008-03-02', 4, '17 on the first'],
    ['2008-03-01', 3, '18 on the first'],
    ['2001-03-02', 3, '24 on the first'],
    ['2001-03-01', 1, '25 on the first: no child any more'],
  ])('a child at home born %s: stage %d at the beginning (%s)', (geburtsdatum, stufe) => {
    const e = rechneAus(fall({ personen: [person('p1'), kind('k', geburtsdatum)] }))
    // the stage of the first day stands in the first part of the month
    const betrag = knoten(e, 'p20.stufe', 1)
    expect(betrag.aus[0]?.wert).toBe(stufe)
  })

  test.each([
    ['alleinstehend', [person('p1')], 'p1', [1, 563]],
    ['a couple of full age', paar(), 'p1', [2, 506]],
    ['who has a partner of full age, and the partner', paar(), 'p2', [2, 506]],
    ['an adult with a partner of 17', paar({}, { geburtsdatum: '2008-12-01' }), 'p1', [1, 563]],
    ['the partner of 17 of an adult', paar({}, { geburtsdatum: '2008-12-01' }), 'p2', [4, 471]],
    ['two partners of 17: each has a partner who is a minor', paar({ geburtsdatum: '2008-11-01' }, { geburtsdatum: '2008-12-01' }), 'p2', [1, 563]],
    ['a minor living alone', [person('p1', { geburtsdatum: '2009-06-01' })], 'p1', [1, 563]],
    ['a minor of 15 living alone', [person('p1', { geburtsdatum: '2011-03-01' })], 'p1', [1, 563]],
    ['a minor of 14 living alone', [person('p1', { geburtsdatum: '2011-04-01' })], 'p1', [4, 471]],
    ['a minor alone with a child', [person('p1', { geburtsdatum: '2009-06-01' }), kind('k', '2025-10-01')], 'p1', [1, 563]],
    ['a young adult alone with a child in the parents’ home', dreiGenerationen(), 'mutter', [1, 563]],
    ['a mother whose child is 20: alleinstehend', [person('p1'), kind('k', '2005-05-05')], 'p1', [1, 563]],
    ['16, not employable, at home: by analogy', [person('p1'), kind('k', '2009-06-01', { erwerbsfaehig: false })], 'k', [4, 471]],
    ['20, not employable, at home: by analogy', [person('p1'), kind('k', '2005-06-01', { erwerbsfaehig: false })], 'k', [3, 451]],
    ['20 with a parent who is not employable', [person('p1', { erwerbsfaehig: false }), kind('k', '2005-06-01')], 'k', [3, 451]],
    ['partner receives SGB XII chapter 4', paar({}, { ausgeschlossen: 'sgb12-viertes-kapitel' }), 'p1', [2, 506]],
    ['partner receives AsylbLG benefits', paar({}, { ausgeschlossen: 'asylblg' }), 'p1', [2, 506]],
    ['partner has a pension', paar({}, { ausgeschlossen: 'altersrente' }), 'p1', [2, 506]],
    ['partner is in a nursing home', paar({}, { ausgeschlossen: 'stationaer' }), 'p1', [1, 563]],
    ['partner lives elsewhere', paar({}, { imHaushalt: false }), 'p1', [1, 563]],
    ['with flat-mates', [person('p1')], 'p1', [1, 563]],
  ] as [string, Person[], string, [number, number]][])('%s', (_was, personen, id, erwartet) => {
    expect(bedarfVon(id, personen)).toEqual(erwartet)
  })

  test('flat-mates do not matter', () => {
    const e = rechneAus(fall({ unterkunft: { grundmiete: 600, weitereBewohner: 2 } }))
    expect(e.personen.p1).toMatchObject({ regelbedarfsstufe: 1, regelbedarf: 563, unterkunft: 200 })
  })
})

describe('§ 20 Abs. 3 SGB II: moved without Zusicherung', () => {
  const ohne = { auszugOhneZusicherung: true }
  test.each([
    ['24', [person('p1', { geburtsdatum: '2001-04-01', ...ohne })], [3, 451]],
    ['25 on the second: one day of stage 3', [person('p1', { geburtsdatum: '2001-03-02', ...ohne })], [1, 559.26]],
    ['17', [person('p1', { geburtsdatum: '2009-01-01', ...ohne })], [3, 451]],
    ['25', [person('p1', { geburtsdatum: '2001-03-01', ...ohne })], [1, 563]],
    ['alone with a child', [person('p1', { geburtsdatum: '2005-01-01', ...ohne }), kind('k', '2024-01-01')], [3, 451]],
    ['with a partner of 17', paar({ geburtsdatum: '2005-01-01', ...ohne }, { geburtsdatum: '2008-12-01' }), [3, 451]],
    ['a couple of full age keeps stage 2: Abs. 3 departs from Abs. 2 Satz 1 only', paar({ geburtsdatum: '2005-01-01', ...ohne }), [2, 506]],
    ['17 with a partner of full age keeps stage 4: for the same reason', paar({ geburtsdatum: '2008-12-01', ...ohne }), [4, 471]],
  ] as [string, Person[], [number, number]][])('%s', (_was, personen, erwartet) => {
    expect(bedarfVon('p1', personen)).toEqual(erwartet)
  })

  test('the 25th birthday ends it on the day: 15 days of stage 3, then stage 1', () => {
    const p1 = person('p1', { geburtsdatum: '2001-04-16', ...ohne })
    expect(bedarfVon('p1', [p1], '2026-04')).toEqual([1, 507]) // 451 × 15/30 + 563 × 15/30
  })
})

describe('what is open for counsel is named', () => {
  test.each([
    ['ohne Zusicherung umgezogen', paar({ geburtsdatum: '2005-01-01', auszugOhneZusicherung: true }), true],
    ['ohne Zusicherung umgezogen', paar({ auszugOhneZusicherung: true }), false],
    ['ohne Zusicherung umgezogen', paar({ geburtsdatum: '2001-03-02', auszugOhneZusicherung: true }), true],
    ['ohne Zusicherung umgezogen', paar({ geburtsdatum: '2001-03-01', auszugOhneZusicherung: true }), false],
    ['ohne Zusicherung umgezogen', paar({ geburtsdatum: '2005-01-01', schueler: true }), false],
    ['Für nicht erwerbsfähige junge Menschen', [person('p1'), kind('k', '2009-06-01', { erwerbsfaehig: false })], true],
    ['Für nicht erwerbsfähige junge Menschen', [person('p1'), kind('k', '2009-06-01', { schueler: true })], false],
    ['Für nicht erwerbsfähige junge Menschen', [person('p1'), kind('k', '2011-03-15', { erwerbsfaehig: false })], true],
    ['Für nicht erwerbsfähige junge Menschen', [person('p1'), kind('k', '2011-04-01', { erwerbsfaehig: false })], false],
    ['Für nicht erwerbsfähige junge Menschen', paar({ erwerbsfaehig: false }), false],
    ['Für nicht erwerbsfähige junge Menschen', [person('p1'), kind('k', '2015-06-01', { erwerbsfaehig: false })], false],
  ] as [string, Person[], boolean][])('„%s“', (worte, personen, ja) => {
    expect(hatHinweis(rechneAus(fall({ personen })), worte)).toBe(ja)
  })
})

describe('the rule says why', () => {
  test.each([
    [[0, 0, 0, 0, 0, 0], 6, 'Noch kein Jahr alt: Stufe 6.'],
    [[1, 0, 0, 0, 0, 0], 6, '1 Jahr alt: Stufe 6.'],
    [[5, 0, 0, 0, 0, 0], 6, '5 Jahre alt: Stufe 6.'],
    [[6, 0, 0, 0, 0, 0], 5, '6 Jahre alt: Stufe 5.'],
    [[13, 0, 0, 0, 0, 0], 5, '13 Jahre alt: Stufe 5.'],
    [[14, 0, 0, 0, 0, 0], 4, '14 Jahre alt: Stufe 4.'],
    [[15, 0, 0, 1, 0, 0], 4, 'Jünger als 18 Jahre und nicht alleinstehend: Stufe 4.'],
    [[15, 0, 0, 0, 0, 0], 1, 'Alleinstehend: Stufe 1.'],
    [[17, 0, 0, 0, 0, 0], 1, 'Alleinstehend: Stufe 1.'],
    [[18, 0, 0, 1, 0, 0], 3, 'Volljährig, jünger als 25 Jahre und bei den Eltern: Stufe 3.'],
    [[24, 0, 0, 0, 0, 1], 3, 'Jünger als 25 Jahre und ohne Zusicherung umgezogen: Stufe 3.'],
    [[25, 0, 0, 0, 0, 1], 1, 'Alleinstehend: Stufe 1.'],
    [[30, 1, 0, 0, 0, 0], 2, 'Beide Partner sind volljährig: Stufe 2.'],
    [[30, 0, 1, 0, 0, 0], 1, 'Die Partnerin oder der Partner ist minderjährig: Stufe 1.'],
    [[30, 0, 1, 1, 0, 0], 1, 'Die Partnerin oder der Partner ist minderjährig: Stufe 1.'],
    [[17, 1, 0, 0, 0, 0], 4, 'Jünger als 18 Jahre und nicht alleinstehend: Stufe 4.'],
    [[20, 0, 0, 1, 1, 0], 1, 'Alleinerziehend: Stufe 1.'],
  ] as [Parameters<typeof stufenRegel.rechne>, number, string][])('%j -> %d', (fakten, stufe, satz) => {
    expect(stufenRegel.rechne(...fakten)).toBe(stufe)
    expect(stufenRegel.satz(stufe, fakten)).toBe(satz)
  })

  test.each([
    ['2008-04-01', {}, 'Alleinerziehend: Stufe 1.'],
    ['2008-03-01', {}, 'Alleinstehend: Stufe 1.'],
    ['2018-01-01', { anwesenheitAnteil: { tage: 12, von: 30 } }, 'Alleinerziehend: Stufe 1.'],
    ['2018-01-01', { anwesenheitAnteil: { tage: 11, von: 30 } }, 'Alleinstehend: Stufe 1.'],
  ])('a parent with a child born %s, %j: „%s“', (geburtsdatum, teil, satz) => {
    const e = rechneAus(fall({ personen: [person('p1'), kind('k', geburtsdatum, teil)] }))
    expect(knoten(e, 'p20.regelbedarfsstufe', 0).satz()).toBe(satz)
  })

  test('facts stand with their path in the case file, the amount with its date', () => {
    const e = rechneAus(fall({ personen: paar() }))
    const betrag = knoten(e, 'p20.stufe', 1)
    expect(betrag.satz()).toBe('Wer als Paar zusammenlebt, hat einen Regelbedarf von je 506,00\u00a0€ im Monat (Stufe 2).')
    expect(betrag.aus[1]).toMatchObject({ art: 'Parameter', schluessel: 'regelbedarf.rbs2', wert: 50600, ab: '2026-01-01' })
    expect(betrag.aus[0]?.aus.map((k) => [k.schluessel, k.satz()])).toEqual([
      ['personen[1].geburtsdatum', 'Alter: 35 Jahre'],
      ['personen[1].partner', 'Volljährige Partnerin oder volljähriger Partner: ja'],
      ['personen[1].partner', 'Minderjährige Partnerin oder minderjähriger Partner: nein'],
      ['personen[1].eltern', 'Kind in der Bedarfsgemeinschaft der Eltern: nein'],
      ['alleinerziehend', 'Alleinerziehend: nein'],
      ['personen[1].auszugOhneZusicherung', 'Ohne Zusicherung umgezogen: nein'],
    ])
  })
})

describe('temporäre Bedarfsgemeinschaft: a thirtieth for each day here', () => {
  const mitTagen = (tage: number, von: number) =>
    rechneAus(fall({ personen: [person('p1'), kind('k', '2017-06-01', { anwesenheitAnteil: { tage, von } })], unterkunft: { grundmiete: 600 } }))
  test.each([
    [31, 31, 390, 300, 67.56, 'all days of the month'],
    [30, 31, 390, 300, 67.56, 'a thirty-first day adds nothing'],
    [29, 31, 377, 300, 67.56, 'one day less'],
    [19, 30, 247, 300, 67.56, 'more than 60 %'],
    [18, 30, 234, 300, 33.78, 'in turn with the other parent: half the Mehrbedarf'],
    [12, 30, 156, 300, 33.78, '40 %: a head of the dwelling'],
    [11, 30, 143, 0, 0, 'below 40 %: no head, no single parent'],
    [1, 30, 13, 0, 0, 'a single day'],
  ])('%d of %d days: %d', (tage, von, regelbedarf, unterkunft, mehrbedarf) => {
    const e = mitTagen(tage, von)
    expect(e.personen.k).toMatchObject({ regelbedarf, unterkunft, sofortzuschlag: 25 })
    expect(e.personen.p1).toMatchObject({ regelbedarfsstufe: 1, mehrbedarf, unterkunft: unterkunft === 0 ? 600 : 300 })
    expect(hatHinweis(e, 'lebt nur an einem Teil der Tage hier')).toBe(Math.min(tage, 30) < 30)
  })

  test('the reasoning shows the days with their path', () => {
    const anteil = knoten(mitTagen(10, 30), 'p20.anwesenheit', 1)
    expect(anteil.wert).toBe(13000)
    expect(anteil.satz()).toBe('Das Kind lebt 10 von 30 Tagen hier: 390,00\u00a0€ × 10 ÷ 30 = 130,00\u00a0€')
    expect(anteil.aus[1]?.schluessel).toBe('personen[1].anwesenheitAnteil.tage')
  })

  test('a birthday splits first, then the days count: (357 × 14/30 + 390 × 16/30) × 10/30', () => {
    const k = kind('k', '2020-03-15', { anwesenheitAnteil: { tage: 10, von: 31 } })
    expect(bedarfVon('k', [person('p1'), k])).toEqual([5, 124.87])
  })
})

function dreiGenerationen(): Person[] {
  return [person('p1', { geburtsdatum: '1980-01-01' }), kind('mutter', '2005-05-05'), kind('enkel', '2024-01-01', { eltern: ['mutter'] })]
}
