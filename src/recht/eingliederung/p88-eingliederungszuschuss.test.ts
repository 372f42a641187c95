import { describe, expect, test } from 'vitest'
import { finde } from '../index.ts'
import { bedingung, ergebnis, gut, monatsliste, summeVon } from '../testhilfe/foerderung.ts'
import type { Eingliederungszuschussantrag } from './antrag.ts'
import { berechneFoerderung } from './berechne.ts'
import type { Foerderfakten } from './fakten.ts'
import { gruppenNach } from './p88-eingliederungszuschuss.ts'

const antrag = (teil: Partial<Eingliederungszuschussantrag> = {}): Eingliederungszuschussantrag => ({
  code: 'egz',
  von: '2026-09-01',
  bis: '2026-11-30',
  gruppe: 'allgemein',
  satzPromille: 500,
  ...teil,
})
const rechne = (teil: Partial<Eingliederungszuschussantrag>, f: Foerderfakten = {}) => berechneFoerderung(antrag(teil), { ...gut, ...f })
const saetze = (e: ReturnType<typeof rechne>): number[] => (e.ok ? [...new Set(e.monate.map((m) => m.cent))] : [])

describe('base and rate (secs. 89, 91 SGB III)', () => {
  test('pay and the flat share of 20 %, half of it', () => {
    expect(monatsliste(rechne({}))).toEqual(['2026-09: 1200,00', '2026-10: 1200,00', '2026-11: 1200,00'])
  })
  test.each([
    [{ tarifMonatCent: 180000 }, 108000],
    [{ tarifMonatCent: 220000 }, 120000],
    [{ entgeltMonatCent: 845000 }, 507000],
    [{ entgeltMonatCent: 900000 }, 507000],
    [{ entgeltMonatCent: 200001 }, 120001],
    [{ entgeltMonatCent: 199999 }, 119999],
  ])('with %j a month is %d cents', (f, cent) => expect(saetze(rechne({}, f))).toEqual([cent]))
  test('the reasoning says what of the pay counts', () => {
    const satz = (f: Foerderfakten) => {
      const e = rechne({}, f)
      const k = e.ok ? finde(e.knoten, 'lohn.entgelt') : undefined
      return [k?.satz(), k?.aus[1]?.name]
    }
    expect(satz({})).toEqual(['Das laufende Arbeitsentgelt zählt ganz: 2.000,00\u00a0€', 'Tarifliches oder ortsübliches Entgelt, nicht niedriger'])
    expect(satz({ tarifMonatCent: 180000 })).toEqual([
      'Das Arbeitsentgelt von 2.000,00\u00a0€ zählt bis zum tariflichen oder ortsüblichen Entgelt: 1.800,00\u00a0€',
      'Tarifliches oder ortsübliches Entgelt',
    ])
    expect(satz({ entgeltMonatCent: 900000 })[0]).toBe(
      'Das Arbeitsentgelt von 9.000,00\u00a0€ zählt bis zur Beitragsbemessungsgrenze von 8.450,00\u00a0€',
    )
  })
  test('the share of the jobcenter instead of the kept one', () => expect(saetze(rechne({ agAnteilPromille: 210 }))).toEqual([121000]))
  test('a month begun or left is thirtieths of the fixed amount', () => {
    expect(monatsliste(rechne({ von: '2026-09-10', bis: '2026-10-15' }))).toEqual(['2026-09: 840,00', '2026-10: 600,00'])
  })
  test('one month is no multiplication, and a whole month has no thirtieths', () => {
    const zeilen = (bis: string) => {
      const e = rechne({ bis })
      return e.ok ? [e.knoten.aus.map((k) => k.satz()), finde(e.knoten, 'foerderung.teilmonat') !== undefined] : []
    }
    expect(zeilen('2026-09-30')).toEqual([['Vom 01.09.2026 bis 30.09.2026: 1.200,00\u00a0€'], false])
    expect(zeilen('2026-10-31')).toEqual([['Vom 01.09.2026 bis 31.10.2026: 2 × 1.200,00\u00a0€ = 2.400,00\u00a0€'], false])
    expect(zeilen('2026-09-29')).toEqual([['Vom 01.09.2026 bis 29.09.2026: 1.160,00\u00a0€'], true])
  })
  test('no pay, no amount', () =>
    expect(rechne({}, { entgeltMonatCent: undefined })).toMatchObject({ fehler: { art: 'fehlt', fehlt: 'entgeltMonatCent' } }))
})

describe('pay that changes (sec. 91 (2) SGB III)', () => {
  const ab = (abMonat: string, entgeltMonatCent: number) => ({ abMonat, entgeltMonatCent })
  test('lowers the amount and never raises it', () => {
    expect(monatsliste(rechne({ aenderungen: [ab('2026-10', 150000)] }))).toEqual(['2026-09: 1200,00', '2026-10: 900,00', '2026-11: 900,00'])
    expect(saetze(rechne({ aenderungen: [ab('2026-10', 250000)] }))).toEqual([120000])
    expect(monatsliste(rechne({ aenderungen: [ab('2026-11', 190000), ab('2026-10', 150000)] }))).toEqual([
      '2026-09: 1200,00',
      '2026-10: 900,00',
      '2026-11: 900,00',
    ])
    expect(monatsliste(rechne({ aenderungen: [ab('2026-12', 1)] }))).toHaveLength(3)
  })
})

describe('limits of the groups (secs. 89, 90)', () => {
  const behindert: Foerderfakten = { behindert: true }
  const besonders: Foerderfakten = { besondersBetroffen: true }
  const alt: Foerderfakten = { geburtsdatum: '1971-09-01' }
  test.each([
    ['allgemein', 500, '2027-08-31', {}, 'ok'],
    ['allgemein', 501, '2027-08-31', {}, 'ueber-hoechstbetrag'],
    ['allgemein', 500, '2027-09-01', {}, 'ueber-hoechstdauer'],
    ['allgemein', 0, '2027-08-31', {}, 'ungueltig'],
    ['ab55', 500, '2029-08-31', alt, 'ok'],
    ['ab55', 500, '2029-09-01', alt, 'ueber-hoechstdauer'],
    ['ab55', 501, '2027-08-31', alt, 'ueber-hoechstbetrag'],
    ['ab55', 500, '2027-08-31', { geburtsdatum: '1971-09-02' }, 'nicht-vorgesehen'],
    ['ab55', 500, '2027-08-31', { geburtsdatum: undefined }, 'nicht-vorgesehen'],
    ['behindert', 700, '2028-08-31', behindert, 'ok'],
    ['behindert', 700, '2028-08-31', { schwerbehindert: true }, 'ok'],
    ['behindert', 701, '2028-08-31', behindert, 'ueber-hoechstbetrag'],
    ['behindert', 700, '2028-09-01', behindert, 'ueber-hoechstdauer'],
    ['behindert', 700, '2027-08-31', {}, 'nicht-vorgesehen'],
    ['besonders-betroffen', 700, '2031-08-31', besonders, 'ok'],
    ['besonders-betroffen', 700, '2031-09-01', besonders, 'ueber-hoechstdauer'],
    ['besonders-betroffen', 700, '2034-08-31', { ...besonders, ...alt }, 'ok'],
    ['besonders-betroffen', 700, '2034-09-01', { ...besonders, ...alt }, 'ueber-hoechstdauer'],
    ['besonders-betroffen', 700, '2027-08-31', behindert, 'nicht-vorgesehen'],
  ] as const)('%s with %d thousandths until %s: %j gives %s', (gruppe, satzPromille, bis, f, art) => {
    const e = rechne({ gruppe, satzPromille, bis }, f)
    expect(e.ok ? 'ok' : e.fehler.art).toBe(art)
  })

  test('the smallest rate is one thousandth', () => expect(saetze(rechne({ satzPromille: 1 }))).toEqual([240]))
  test('only groups of sec. 90 have a rate that falls in the reasoning', () => {
    const hat = (gruppe: 'allgemein' | 'ab55' | 'behindert' | 'besonders-betroffen'): boolean => {
      const e = rechne({ gruppe }, { ...besonders, ...alt })
      return e.ok && finde(e.knoten, 'egz.satz') !== undefined
    }
    expect([hat('allgemein'), hat('ab55'), hat('behindert'), hat('besonders-betroffen')]).toEqual([false, false, true, true])
  })
  test('ten points a year after the first year, never below 30 %', () => {
    expect(saetze(rechne({ gruppe: 'behindert', satzPromille: 700, bis: '2028-08-31' }, behindert))).toEqual([168000, 144000])
    expect(saetze(rechne({ gruppe: 'behindert', satzPromille: 350, bis: '2028-08-31' }, behindert))).toEqual([84000, 72000])
  })
  test('a rate that begins below 30 % stays', () =>
    expect(saetze(rechne({ gruppe: 'behindert', satzPromille: 200, bis: '2028-08-31' }, behindert))).toEqual([48000]))
  test('people hit in particular: only after the second year', () => {
    expect(saetze(rechne({ gruppe: 'besonders-betroffen', satzPromille: 700, bis: '2031-08-31' }, besonders))).toEqual([
      168000, 144000, 120000, 96000,
    ])
    expect(saetze(rechne({ gruppe: 'besonders-betroffen', satzPromille: 700, bis: '2034-08-31' }, { ...besonders, ...alt }))).toEqual([
      168000, 144000, 120000, 96000, 72000,
    ])
  })
  test('every year has its own day on which the rate falls, and the reasoning says how it came about', () => {
    const e = rechne({ gruppe: 'besonders-betroffen', satzPromille: 700, bis: '2031-08-31' }, besonders)
    const am = (monat: string) => (e.ok ? e.monate.find((m) => m.monat === monat)?.cent : undefined)
    expect(['2028-08', '2028-09', '2029-08', '2029-09', '2030-08', '2030-09'].map(am)).toEqual([168000, 144000, 144000, 120000, 120000, 96000])
    const saetze = (e.ok ? e.knoten.aus : []).map((k) => finde(k, 'egz.satz')?.satz())
    expect(saetze).toEqual([
      '70 % am Anfang',
      '70 %, vermindert um 1 × 10 %: 60 %',
      '70 %, vermindert um 2 × 10 %: 50 %',
      '70 %, vermindert um 3 × 10 %: 40 %',
    ])
  })
  test('without a rate that falls no month is cut into two', () => {
    // 120,001 cents: halves would be rounded up twice
    const e = rechne({ gruppe: 'ab55', von: '2026-09-16', bis: '2029-09-15' }, { ...alt, entgeltMonatCent: 200001 })
    expect(e.ok && ['2027-09', '2028-09'].map((am) => e.monate.find((m) => m.monat === am)?.cent)).toEqual([120001, 120001])
  })
  test('the rate falls on the day, inside a month', () => {
    const e = rechne({ gruppe: 'behindert', satzPromille: 700, von: '2026-09-16', bis: '2028-09-15' }, behindert)
    expect(e.ok && e.monate.filter((m) => ['2027-08', '2027-09', '2027-10'].includes(m.monat)).map((m) => m.cent)).toEqual([168000, 156000, 144000])
  })
  test('older people: only up to the last start, and only as far as the law is kept', () => {
    expect(rechne({ gruppe: 'ab55', von: '2027-01-01', bis: '2027-12-31' }, alt)).toMatchObject({ fehler: { art: 'recht-fehlt' } })
    expect(rechne({ gruppe: 'ab55', von: '2023-12-31', bis: '2024-02-28' }, { geburtsdatum: '1973-12-31' }).ok).toBe(true)
    expect(rechne({ gruppe: 'ab55', von: '2023-12-31', bis: '2024-02-28' }, { geburtsdatum: '1974-01-01' })).toMatchObject({
      fehler: { art: 'nicht-vorgesehen' },
    })
    expect(rechne({ gruppe: 'ab55', von: '2024-01-01', bis: '2024-02-28' }, { geburtsdatum: '1973-12-31' })).toMatchObject({
      fehler: { art: 'nicht-vorgesehen' },
    })
  })
})

describe('who may get it', () => {
  test('possible, and what rules it out', () => {
    expect(ergebnis('egz')).toBe('moeglich')
    expect(ergebnis('egz', { erschwert: false })).toBe('ausgeschlossen')
    expect(ergebnis('egz', { taetigkeit: 'geringfuegig' })).toBe('ausgeschlossen')
    expect(ergebnis('egz', { arbeitgeber: { beschaeftigtMonate48: 0, ersetzterArbeitsplatz: true } })).toBe('ausgeschlossen')
    expect(ergebnis('egz', { arbeitgeber: { beschaeftigtMonate48: 3, ersetzterArbeitsplatz: false } })).toBe('moeglich')
    expect(ergebnis('egz', { arbeitgeber: { beschaeftigtMonate48: 4, ersetzterArbeitsplatz: false } })).toBe('ausgeschlossen')
    expect(ergebnis('egz', { erschwert: undefined })).toBe('offen')
    expect(ergebnis('egz', { arbeitgeber: undefined })).toBe('offen')
  })
  test.each([
    ['2028-12-31', true],
    ['2029-01-01', false],
  ])('the longer time for older people: a start on %s: %s (sec. 89 sentence 3)', (beginn, ja) => {
    expect(gruppenNach({ geburtsdatum: '1960-01-01' }, beginn).includes('ab55')).toBe(ja)
  })
  test('the groups that the facts open are named', () => {
    expect(bedingung('egz', 'egz.gruppe', { besondersBetroffen: true, geburtsdatum: '1971-09-01' }).satz).toBe(
      'Nach den Angaben kommt in Betracht: Förderung bei Minderleistung, längere Förderung für Ältere, Förderung für Menschen mit Behinderungen, Förderung für besonders betroffene schwerbehinderte Menschen.',
    )
  })
  test('beside a Rehabilitationsträger only for people hit in particular', () => {
    expect(bedingung('egz', 'reha', { rehatraegerZustaendig: true, besondersBetroffen: true }).erfuellt).toBe(true)
    expect(bedingung('egz', 'reha', { rehatraegerZustaendig: true })).toMatchObject({ erfuellt: 'offen', abwaegung: true })
    expect(ergebnis('egz', { rehatraegerZustaendig: true })).toBe('moeglich')
  })
})

test('sums are the months', () => expect(summeVon(rechne({ bis: '2027-08-31' }))).toBe(12 * 120000))
