import { describe, expect, test } from 'vitest'
import { bedingung, ergebnis, gut, monatsliste, summeVon } from '../testhilfe/foerderung.ts'
import type { Langzeitleistungsbezugsantrag } from './antrag.ts'
import { berechneFoerderung } from './berechne.ts'
import type { Foerderfakten } from './fakten.ts'

const rechne = (teil: Partial<Langzeitleistungsbezugsantrag> = {}, f: Foerderfakten = {}) =>
  berechneFoerderung({ code: 'p16e', von: '2026-09-01', bis: '2028-08-31', ...teil }, { entgeltMonatCent: 200000, ...f })
const je = (e: ReturnType<typeof rechne>): number[] => (e.ok ? [...new Set(e.monate.map((m) => m.cent))] : [])

describe('75 % in the first year, 50 % in the second (sec. 16e (2))', () => {
  test('of the pay and the flat share of 20 %', () => {
    expect(je(rechne())).toEqual([180000, 120000])
    expect(summeVon(rechne())).toBe(12 * 180000 + 12 * 120000)
  })
  test('the year ends on the day, inside a month', () => {
    const e = rechne({ von: '2026-09-16', bis: '2028-09-15' })
    expect(e.ok && e.monate.filter((m) => /^(2026-09|2027-0[89]|2027-10|2028-09)$/.test(m.monat)).map((m) => m.cent)).toEqual([
      90000, 180000, 150000, 120000, 60000,
    ])
  })
  test('pay above the collective agreement or the limit does not count', () => {
    expect(je(rechne({}, { tarifMonatCent: 190000 }))).toEqual([171000, 114000])
    expect(je(rechne({ bis: '2026-10-31' }, { entgeltMonatCent: 900000 }))).toEqual([760500])
  })
  test('follows the pay both ways: only sec. 91 (1) SGB III applies', () => {
    const e = rechne({
      bis: '2026-12-31',
      aenderungen: [
        { abMonat: '2026-12', entgeltMonatCent: 220000 },
        { abMonat: '2026-10', entgeltMonatCent: 100000 },
      ],
    })
    expect(monatsliste(e)).toEqual(['2026-09: 1800,00', '2026-10: 900,00', '2026-11: 900,00', '2026-12: 1980,00'])
  })
  test('pay that rises above the old agreement counts up to the new one, from its month on', () => {
    const steigt = (neu: object) =>
      monatsliste(rechne({ bis: '2026-10-31', aenderungen: [{ abMonat: '2026-10', entgeltMonatCent: 230000, ...neu }] }, { tarifMonatCent: 210000 }))
    expect(steigt({})).toEqual(['2026-09: 1800,00', '2026-10: 1890,00'])
    expect(steigt({ tarifMonatCent: 220000 })).toEqual(['2026-09: 1800,00', '2026-10: 1980,00'])
    expect(steigt({ tarifMonatCent: 240000 })).toEqual(['2026-09: 1800,00', '2026-10: 2070,00'])
    expect(summeVon(rechne({ aenderungen: [{ abMonat: '2026-10', entgeltMonatCent: 230000, tarifMonatCent: -1 }] }))).toBe('ungueltig')
  })
  test('a limit that is not known yet makes a forecast only where it caps', () => {
    expect(rechne().ok && monatsliste(rechne())).not.toContain('?')
    expect(monatsliste(rechne({ von: '2026-12-01', bis: '2027-01-31' }, { entgeltMonatCent: 900000 }))).toEqual([
      '2026-12: 7605,00',
      '2027-01: 7605,00 ?',
    ])
  })
  test('counted from the start of the job, also where the subsidy begins later', () => {
    expect(je(rechne({ von: '2027-07-01', bis: '2028-08-31', bewilligtAm: '2026-08-01' }, { beginn: '2026-09-01' }))).toEqual([])
    expect(je(rechne({ von: '2026-12-01', bis: '2028-08-31' }, { beginn: '2026-09-01' }))).toEqual([180000, 120000])
    expect(summeVon(rechne({ von: '2026-12-01', bis: '2028-11-30' }, { beginn: '2026-09-01' }))).toBe('ueber-hoechstdauer')
    expect(summeVon(rechne({}, { beginn: '2026-09-02' }))).toBe('ungueltig')
  })
  test.each([
    ['2028-08-31', undefined, 'ok'],
    ['2028-09-01', undefined, 'ueber-hoechstdauer'],
    ['2028-08-31', '2028-08-31', 'ok'],
    ['2028-08-31', '2028-08-30', 'ueber-hoechstdauer'],
    ['2028-08-31', null, 'ok'],
  ])('until %s, contract until %s: %s', (bis, befristetBis, art) => {
    const e = rechne({ bis }, { befristetBis })
    expect(e.ok ? 'ok' : e.fehler.art).toBe(art)
  })
  test('the refusal names the two years', () => {
    const e = rechne({ bis: '2028-09-01' })
    expect(e.ok ? [] : e.fehler.saetze).toEqual([
      'Der Zuschuss wird nur in den ersten beiden Jahren des Arbeitsverhältnisses gezahlt, bis zu 24 Monaten.',
    ])
  })
  test('without pay it asks for it', () =>
    expect(rechne({}, { entgeltMonatCent: undefined })).toMatchObject({ fehler: { fehlt: 'entgeltMonatCent' } }))
})

describe('old law until 30 June 2026 (sec. 66)', () => {
  const alt = { von: '2026-06-30', bis: '2028-06-29' }
  test('a new grant is refused, a running one goes on with its own share', () => {
    expect(summeVon(rechne(alt))).toBe('altes-recht')
    expect(summeVon(rechne({ ...alt, bewilligtAm: '2026-07-01' }))).toBe('altes-recht')
    const e = rechne({ ...alt, bewilligtAm: '2026-06-30' })
    expect(e.ok && e.monate[1]?.cent).toBe(178050)
    expect(rechne({ von: '2026-07-01', bis: '2028-06-30' }).ok).toBe(true)
  })
  test('granted before and begun after keeps the old share', () => {
    expect(je(rechne({ von: '2026-07-01', bis: '2026-08-31', bewilligtAm: '2026-06-15' }))).toEqual([178050])
    expect(je(rechne({ von: '2026-07-01', bis: '2026-08-31', bewilligtAm: '2026-07-01' }))).toEqual([180000])
    expect(je(rechne({ von: '2026-07-01', bis: '2026-08-31', agAnteilPromille: 210 }))).toEqual([181500])
  })
  test('the check says so', () => {
    expect(ergebnis('p16e', { beginn: '2026-06-30' })).toBe('ausgeschlossen')
    const { satz } = bedingung('p16e', 'p16e.recht', { beginn: '2026-06-30' })
    expect(satz).toContain('alten Fassung')
    // sec. 66 (1) no. 3: what was applied for by the start is decided by the old law; it is not said to be impossible
    expect(satz).toContain('die bis zum Beginn gestellt waren, entscheiden Sie bitte außerhalb des Programms')
    expect(ergebnis('p16e', { beginn: '2026-07-01' }, '2026-06-30')).toBe('ausgeschlossen')
    expect(ergebnis('p16e', { beginn: '2026-07-01', antragAm: '2026-06-20' }, '2026-06-30')).toBe('moeglich')
  })
})

describe('conditions', () => {
  test.each([
    [20, 'ausgeschlossen'],
    [21, 'moeglich'],
    [undefined, 'offen'],
  ])('%s of 24 months: %s', (leistungsmonate24, wert) => expect(ergebnis('p16e', { leistungsmonate24 })).toBe(wert))
  test.each([
    [0, true, 'In dieser Zeit war die Person weder beschäftigt noch selbständig.'],
    [1, true, 'In dieser Zeit war die Person 1 Monat beschäftigt oder selbständig. Das gilt noch als kurz (örtliche Grenze: 6 Monate).'],
    [6, true, undefined],
    [7, false, 'In dieser Zeit war die Person 7 Monate beschäftigt oder selbständig. Das ist nicht mehr kurz (örtliche Grenze: 6 Monate).'],
  ])('%d months of work: %s', (beschaeftigtMonate24, ja, satz) => {
    expect(bedingung('p16e', 'p16e.beschaeftigung', { beschaeftigtMonate24 })).toMatchObject({ erfuellt: ja, ...(satz ? { satz } : {}) })
  })
  test.each([
    [60300, false],
    [60301, true],
  ])('a pay of %d cents is more than marginal: %s', (entgeltMonatCent, ja) =>
    expect(bedingung('p16e', 'p16e.geringfuegig', { entgeltMonatCent }).erfuellt).toBe(ja),
  )
  test.each([
    ['2028-08-30', false],
    ['2028-08-31', true],
    [null, true],
  ])('a contract until %s: %s', (befristetBis, ja) => expect(bedingung('p16e', 'p16e.vertrag', { befristetBis }).erfuellt).toBe(ja))
  test('the rest', () => {
    expect(ergebnis('p16e', { vermittlungVersucht: false })).toBe('ausgeschlossen')
    expect(ergebnis('p16e', { taetigkeit: 'geringfuegig' })).toBe('ausgeschlossen')
    expect(ergebnis('p16e', { arbeitgeber: { ...gut.arbeitgeber, ersetzterArbeitsplatz: true } })).toBe('ausgeschlossen')
    expect(ergebnis('p16e', { befristetBis: undefined })).toBe('offen')
    expect(ergebnis('p16e', { entgeltMonatCent: undefined })).toBe('offen')
    expect(ergebnis('p16e', { taetigkeit: undefined })).toBe('offen')
  })
})
