import { describe, expect, test } from 'vitest'
import { alsJson, finde } from '../index.ts'
import { bedingung, ergebnis, monatsliste, summeVon } from '../testhilfe/foerderung.ts'
import type { Einstiegsgeldantrag } from './antrag.ts'
import { berechneFoerderung } from './berechne.ts'
import type { Foerderfakten } from './fakten.ts'

const stufe = (abMonatNr: number, promille: number) => ({ abMonatNr, promille })
const fakten: Foerderfakten = { regelbedarfCent: 56300, weitereLeistungsberechtigte: 2, arbeitslosSeit: '2024-01-01' }
const rechne = (teil: Partial<Einstiegsgeldantrag> = {}, f: Foerderfakten = {}) =>
  berechneFoerderung(
    { code: 'p16b', von: '2026-03-01', bis: '2026-05-31', bemessung: 'einzeln', grundbetrag: [stufe(1, 500)], ...teil } as Einstiegsgeldantrag,
    { ...fakten, ...f },
  )
const monat = (e: ReturnType<typeof rechne>): number | string => (e.ok ? (e.monate[0]?.cent ?? -1) : e.fehler.art)

describe('by the case (sec. 1 ESGV)', () => {
  test('single parent with two children, 26 months out of work, half: 506.70 €', () => {
    expect(monatsliste(rechne())).toEqual(['2026-03: 506,70', '2026-04: 506,70', '2026-05: 506,70'])
  })

  test('the reasoning shows the three parts and the limit', () => {
    const e = rechne()
    if (!e.ok) throw new Error(e.fehler.art)
    const knoten = finde(e.knoten, 'p16b.einstiegsgeld')
    expect(knoten && [alsJson(knoten).satz, knoten.aus.map((k) => k.wert)]).toEqual([
      '281,50\u00a0€ + 112,60\u00a0€ + 112,60\u00a0€ = 506,70\u00a0€',
      [56300, 28150, 11260, 11260],
    ])
  })

  test('the cap is named only where it takes something', () => {
    const knoten = (weitereLeistungsberechtigte: number) => {
      const e = rechne({}, { weitereLeistungsberechtigte })
      return e.ok ? finde(e.knoten, 'p16b.einstiegsgeld') : undefined
    }
    expect(knoten(3)?.satz()).toBe('281,50\u00a0€ + 112,60\u00a0€ + 168,90\u00a0€ = 563,00\u00a0€')
    expect(knoten(4)?.satz()).toContain('höchstens 563,00\u00a0€')
    expect(knoten(0)?.aus.map((k) => k.wert)).toEqual([56300, 28150, 11260])
  })

  test.each([
    [0, 39410],
    [1, 45040],
    [2, 50670],
    [3, 56300],
    [4, 56300],
    [9, 56300],
  ])('with %d further people: %d cents, never above the Regelbedarf', (weitereLeistungsberechtigte, cent) =>
    expect(monat(rechne({}, { weitereLeistungsberechtigte }))).toBe(cent),
  )

  test.each([
    ['2024-03-01', undefined, 50670],
    ['2024-03-02', false, 39410],
    ['2025-09-02', undefined, 39410],
    ['2025-09-01', true, 50670],
    ['2025-09-02', true, 39410],
    ['2025-09-01', false, 39410],
    ['2026-03-01', true, 39410],
  ])('out of work since %s, hard to place %s: %d cents', (arbeitslosSeit, erschwert, cent) =>
    expect(monat(rechne({}, { arbeitslosSeit, erschwert }))).toBe(cent),
  )

  test('what decides about the addition is asked for, not left out', () => {
    const fehlt = (f: Foerderfakten) => {
      const e = rechne({}, f)
      return e.ok ? e.monate[0]?.cent : e.fehler.fehlt
    }
    expect(fehlt({ arbeitslosSeit: undefined })).toBe('arbeitslosSeit')
    expect(fehlt({ arbeitslosSeit: undefined, arbeitslos: true, erschwert: true })).toBe('arbeitslosSeit')
    expect(fehlt({ arbeitslosSeit: undefined, arbeitslos: false })).toBe(39410)
    // six months to less than two years: it hangs on the person's difficulties
    expect(fehlt({ arbeitslosSeit: '2024-03-02', erschwert: undefined })).toBe('erschwert')
    expect(fehlt({ arbeitslosSeit: '2025-09-01', erschwert: undefined })).toBe('erschwert')
    expect(fehlt({ arbeitslosSeit: '2024-03-01', erschwert: undefined })).toBe(50670)
    const pauschal = rechne({ bemessung: 'pauschal' }, { arbeitslosSeit: undefined, besondersZuFoerdern: true })
    expect(monat(pauschal)).toBe(28150)
  })

  test('harmless breaks do not end the unemployment before (sec. 18 (2) SGB III)', () => {
    const krank = { von: '2025-01-01', bis: '2025-06-30', art: 'krankheit' } as const
    expect(monat(rechne({}, { arbeitslosSeit: '2023-09-01', unterbrechungen: [krank] }))).toBe(50670)
    expect(monat(rechne({}, { arbeitslosSeit: '2023-09-03', unterbrechungen: [krank], erschwert: false }))).toBe(39410)
  })

  test.each([
    [500, 50670],
    [501, 'ueber-hoechstbetrag'],
    [1, 22576],
    [0, 'ungueltig'],
    [12.5, 'ungueltig'],
  ])('a basic share of %d thousandths: %s', (promille, wert) => expect(monat(rechne({ grundbetrag: [stufe(1, promille)] }))).toBe(wert))

  test('the own Regelbedarf counts for the basic amount, stage 1 for the rest', () =>
    expect(monat(rechne({}, { regelbedarfCent: 50600 }))).toBe(25300 + 11260 + 11260))

  test('a share that changes with the months of the aid, also inside a month', () => {
    expect(monatsliste(rechne({ grundbetrag: [stufe(3, 300), stufe(1, 500)] }))).toEqual(['2026-03: 506,70', '2026-04: 506,70', '2026-05: 394,10'])
    expect(monatsliste(rechne({ von: '2026-03-16', bis: '2026-05-15', grundbetrag: [stufe(1, 500), stufe(2, 300)] }))).toEqual([
      '2026-03: 270,24',
      '2026-04: 450,40',
      '2026-05: 197,05',
    ])
  })

  test('shares must begin with the first month and stand once', () => {
    for (const grundbetrag of [
      [],
      [stufe(2, 500)],
      [stufe(1, 500), stufe(1, 300)],
      [stufe(1, 500), stufe(0, 300)],
      [stufe(1, 500), stufe(1.5, 300)],
    ]) {
      expect(monat(rechne({ grundbetrag }))).toBe('ungueltig')
    }
  })

  test('what is missing is named', () => {
    expect(rechne({}, { regelbedarfCent: undefined })).toMatchObject({ fehler: { fehlt: 'regelbedarfCent' } })
    expect(rechne({}, { weitereLeistungsberechtigte: undefined })).toMatchObject({ fehler: { fehlt: 'weitereLeistungsberechtigte' } })
  })
})

describe('flat (sec. 2 ESGV)', () => {
  const pauschal = (promille: number, f: Foerderfakten = { besondersZuFoerdern: true }) =>
    monat(rechne({ bemessung: 'pauschal', grundbetrag: [stufe(1, promille)] }, f))
  test.each([
    [750, 42225],
    [751, 'ueber-hoechstbetrag'],
    [333, 18748],
  ])('%d thousandths: %s', (promille, wert) => expect(pauschal(promille)).toBe(wert))
  test('the refusal says which of the two is too high', () => {
    const saetze = (teil: Partial<Einstiegsgeldantrag>, f: Foerderfakten = {}) => {
      const e = rechne(teil, f)
      return e.ok ? [] : e.fehler.saetze
    }
    expect(saetze({ grundbetrag: [stufe(1, 501)] })).toEqual(['Der Grundbetrag beträgt höchstens 50\u00a0% des Regelbedarfs.'])
    expect(saetze({ bemessung: 'pauschal', grundbetrag: [stufe(1, 751)] }, { besondersZuFoerdern: true })).toEqual([
      'Das pauschale Einstiegsgeld beträgt höchstens 75\u00a0% des Regelbedarfs.',
    ])
  })
  test('only for groups to be supported in particular, and without facts on the household', () => {
    expect(pauschal(750, {})).toBe('nicht-vorgesehen')
    expect(pauschal(750, { besondersZuFoerdern: true, regelbedarfCent: undefined, weitereLeistungsberechtigte: undefined })).toBe(42225)
  })
})

describe('how long (sec. 16b (2))', () => {
  test.each([
    ['2028-02-29', 0, 'ok'],
    ['2028-03-01', 0, 'ueber-hoechstdauer'],
    ['2026-08-31', 18, 'ok'],
    ['2026-09-01', 18, 'ueber-hoechstdauer'],
    ['2026-03-01', 24, 'ueber-hoechstdauer'],
    ['2026-03-31', 23, 'ok'],
    ['2026-04-01', 23, 'ueber-hoechstdauer'],
  ])('until %s with %d months used: %s', (bis, genutzt16bMonate, art) => {
    const e = rechne({ bis }, { genutzt16bMonate })
    expect(e.ok ? 'ok' : e.fehler.art).toBe(art)
  })
  test('used months are named', () => {
    expect(rechne({ bis: '2026-09-01' }, { genutzt16bMonate: 18 })).toMatchObject({
      fehler: { saetze: ['Einstiegsgeld gibt es höchstens 24 Monate lang. 18 Monate sind schon verbraucht.'] },
    })
  })
  test('without used months the sentence ends there', () => {
    expect(rechne({ bis: '2028-03-01' })).toMatchObject({ fehler: { saetze: ['Einstiegsgeld gibt es höchstens 24 Monate lang.'] } })
    expect(rechne({ bis: '2028-02-29' }, { genutzt16bMonate: 1 })).toMatchObject({
      fehler: { saetze: ['Einstiegsgeld gibt es höchstens 24 Monate lang. 1 Monat ist schon verbraucht.'] },
    })
  })
  test('only while the work lasts', () => {
    expect(monat(rechne({}, { befristetBis: '2026-05-31' }))).toBe(50670)
    expect(monat(rechne({}, { befristetBis: '2026-05-30' }))).toBe('ueber-hoechstdauer')
    expect(monat(rechne({}, { befristetBis: null }))).toBe(50670)
    expect(monatsliste(rechne({ endeAm: '2026-04-10' }))).toEqual(['2026-03: 506,70', '2026-04: 168,90'])
  })
  test('a grant over the kept period keeps the Regelbedarf of its first day', () => expect(summeVon(rechne({ bis: '2028-02-29' }))).toBe(24 * 50670))
})

describe('who may get it', () => {
  test.each([
    [true, undefined, 'moeglich'],
    [false, '2026-09-01', 'moeglich'],
    [false, '2026-10-01', 'moeglich'],
    [false, '2026-08-31', 'ausgeschlossen'],
    [false, undefined, 'offen'],
    [undefined, undefined, 'offen'],
  ])(
    'in need %s, the need ended on %s, work from 1 September: %s (sec. 16b (1) sentence 2)',
    (hilfebeduerftig, hilfebeduerftigkeitEntfallenAm, wert) => {
      expect(ergebnis('p16b', { hilfebeduerftig, hilfebeduerftigkeitEntfallenAm })).toBe(wert)
      expect(
        bedingung('p16b', 'hilfebeduerftig', { hilfebeduerftig: false, hilfebeduerftigkeitEntfallenAm: '2026-09-01', beginn: undefined }).fehlt,
      ).toBe('beginn')
    },
  )
  test.each([
    ['svpfl', 'moeglich'],
    ['selbstaendig', 'moeglich'],
    ['geringfuegig', 'ausgeschlossen'],
    ['ausbildung', 'ausgeschlossen'],
    [undefined, 'offen'],
  ] as const)('%s: %s', (taetigkeit, wert) => expect(ergebnis('p16b', { taetigkeit })).toBe(wert))
  test.each([
    [0, true, 'Für diese Tätigkeit gab es noch kein Einstiegsgeld.'],
    [23, true, 'Von 24 Monaten sind 23 verbraucht.'],
    [24, false, 'Die 24 Monate Einstiegsgeld sind verbraucht.'],
  ])('%d months used: %s', (genutzt16bMonate, ja, satz) =>
    expect(bedingung('p16b', 'p16b.dauer', { genutzt16bMonate })).toMatchObject({ erfuellt: ja, satz }),
  )
  test('self-employment is free of the priority of placement', () => {
    expect(bedingung('p16b', 'vermittlungsvorrang', { taetigkeit: 'selbstaendig', erfolgversprechender: false })).toMatchObject({
      erfuellt: true,
      abwaegung: true,
    })
    expect(bedingung('p16b', 'vermittlungsvorrang', { erfolgversprechender: false }).erfuellt).toBe(false)
  })
})
