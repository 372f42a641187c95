import { describe, expect, test } from 'vitest'
import { Bestand, type Bits, bit, type Eintritt, type Mensch } from './bestand.ts'
import { monateVonBis, monatPlus } from './monatsreihe.ts'
import { zaehltAlsMassnahme } from './zaehlregel.ts'

const erster = '2021-08' // bit 0; the window ends 2026-07
const bits = (...spannen: readonly (readonly [string, string])[]): Bits => {
  const wort: [number, number] = [0, 0]
  const alle = monateVonBis(erster, '2026-07')
  for (const [von, bis] of spannen)
    for (const monat of monateVonBis(von, bis)) {
      const i = alle.indexOf(monat)
      if (i < 30) wort[0] |= 1 << i
      else wort[1] |= 1 << (i - 30)
    }
  return wort
}
const leer: Bits = [0, 0]
function mensch(spannen: readonly (readonly [string, string])[], rest: Partial<Mensch> = {}): Mensch {
  const elb = bits(...spannen)
  return { schluessel: 'a', geschlecht: 'w', elb, hilfebeduerftig: elb, alleinerziehend: leer, massnahme: leer, eintritte: [], ...rest }
}
const bestand = (...menschen: Mensch[]) => new Bestand(menschen, erster, erster)
const sv = (monat: string, rest: Partial<Eintritt> = {}): Eintritt => ({ monat, art: 'svpflichtig', ...rest })

test('bits at both ends of the window', () => {
  const b = bits(['2021-08', '2021-08'], ['2024-01', '2024-02'], ['2026-07', '2026-07'])
  expect([0, 1, 28, 29, 30, 31, 59, 60, -1].map((i) => bit(b, i))).toEqual([true, false, false, true, true, false, true, false, false])
})

describe('stock, coming and going', () => {
  const b = bestand(mensch([['2026-02', '2026-05']]), mensch([['2026-05', '2026-07']], { geschlecht: 'm' }))
  test('who was not there the month before has come; who is gone has left', () => {
    expect(b.zaehle('elb', '2026-05')).toEqual({ alle: 2, w: 1, m: 1 })
    expect(b.zaehle('elbZugang', '2026-05').alle).toBe(1)
    expect(b.zaehle('elbZugang', '2026-06').alle).toBe(0)
    expect(b.zaehle('elbAbgang', '2026-05').alle).toBe(0)
    expect(b.zaehle('elbAbgang', '2026-06').alle).toBe(1)
    expect(b.zaehle('elbAbgang', '2026-07').alle).toBe(0)
  })
  test('the list of cases is what was counted', () => {
    expect(b.gezaehlte('elbAbgang', '2026-06')).toHaveLength(b.zaehle('elbAbgang', '2026-06').alle)
  })
})

describe('long-term receipt', () => {
  const am = (monat: string, ...spannen: (readonly [string, string])[]) => bestand(mensch(spannen)).zaehle('lzb', monat).alle
  test('21 of the 24 months that end with the month', () => {
    expect(am('2026-07', ['2024-08', '2024-08'], ['2024-12', '2026-07'])).toBe(1) // 1 + 20
    expect(am('2026-07', ['2024-12', '2026-07'])).toBe(0) // 20
    expect(am('2026-07', ['2024-07', '2024-07'], ['2024-12', '2026-07'])).toBe(0) // the 25th month back does not count
    expect(am('2026-07', ['2024-11', '2026-07'])).toBe(1)
  })
  test('only while in need now', () => {
    expect(am('2026-07', ['2022-01', '2026-06'])).toBe(0)
  })
  test('months of need as a child count, the stock only eLb', () => {
    const m = mensch([['2026-07', '2026-07']], { hilfebeduerftig: bits(['2024-08', '2026-07']) })
    expect(bestand(m).zaehle('lzb', '2026-07').alle).toBe(1)
    expect(bestand(m).zaehle('lzb', '2026-06').alle).toBe(0)
  })
  test('coming into it and leaving it', () => {
    const b = bestand(mensch([['2024-08', '2026-05']]))
    expect(b.zaehle('lzbZugang', '2026-04').alle).toBe(1)
    expect(b.zaehle('lzbZugang', '2026-05').alle).toBe(0)
    expect(b.zaehle('lzbAbgang', '2026-06').alle).toBe(1)
  })
  test('in a measure', () => {
    const m = mensch([['2024-01', '2026-07']], { massnahme: bits(['2026-06', '2026-06']) })
    expect([6, 7].map((k) => bestand(m).zaehle('lzbMassnahme', `2026-0${k}`).alle)).toEqual([1, 0])
    expect(bestand(mensch([['2026-01', '2026-07']], { massnahme: bits(['2026-06', '2026-06']) })).zaehle('lzbMassnahme', '2026-06').alle).toBe(0)
  })
})

describe('integrations', () => {
  const im = (m: Mensch, groesse: Parameters<Bestand['zaehle']>[0], monat = '2026-06') => bestand(m).zaehle(groesse, monat).alle
  test('one a person and month, whoever was in need in this month or the one before', () => {
    const zwei = mensch([['2025-01', '2026-05']], { eintritte: [sv('2026-06'), sv('2026-06')] })
    expect(im(zwei, 'integrationen')).toBe(1)
    expect(im(mensch([['2025-01', '2026-04']], { eintritte: [sv('2026-06')] }), 'integrationen')).toBe(0)
    expect(im(mensch([['2026-06', '2026-07']], { eintritte: [sv('2026-06')] }), 'integrationen')).toBe(1)
  })
  test('what is none', () => {
    const mit = (e: Partial<Eintritt>) => mensch([['2025-01', '2026-07']], { eintritte: [sv('2026-06', e)] })
    expect(im(mit({ art: 'geringfuegig' }), 'integrationen')).toBe(0)
    expect(im(mit({ art: 'geringfuegig' }), 'geringfuegig')).toBe(1)
    expect(im(mit({ instrument: 'p16i' }), 'integrationen')).toBe(0)
    expect(im(mit({ instrument: 'p16i' }), 'oeffentlich')).toBe(1)
    expect(im(mit({ instrument: 'egz' }), 'integrationen')).toBe(1)
  })
  test.each([
    ['p16e', 1, 0],
    ['p16b', 1, 0],
    ['egz', 1, 0],
    ['p16d', 0, 1],
    ['p16i', 0, 1],
  ])('subsidised by %s', (instrument, integrationen, oeffentlich) => {
    const m = mensch([['2025-01', '2026-07']], { eintritte: [sv('2026-06', { instrument }), sv('2026-06', { instrument })] })
    expect([im(m, 'integrationen'), im(m, 'oeffentlich')]).toEqual([integrationen, oeffentlich])
  })
  test('in one month publicly supported work and then insured work: one of each, and a month later one more', () => {
    const m = mensch([['2025-01', '2026-07']], { eintritte: [sv('2026-06', { instrument: 'p16d' }), sv('2026-06'), sv('2026-07')] })
    expect([im(m, 'integrationen'), im(m, 'oeffentlich'), im(m, 'integrationen', '2026-07')]).toEqual([1, 1, 1])
  })
  test('women and men apart; whoever is neither or not known stands only in the sum', () => {
    const e = { eintritte: [sv('2026-06')] }
    const spanne = [['2025-01', '2026-07']] as const
    const b = bestand(
      mensch(spanne, e),
      mensch(spanne, { ...e, geschlecht: 'm' }),
      mensch(spanne, { ...e, geschlecht: 'd' }),
      mensch(spanne, { ...e, geschlecht: '' }),
    )
    expect(b.zaehle('integrationen', '2026-06')).toEqual({ alle: 4, w: 1, m: 1 })
  })
  test('of single parents and of long-term recipients', () => {
    const m = mensch([['2024-06', '2026-05']], { alleinerziehend: bits(['2026-05', '2026-05']), eintritte: [sv('2026-06')] })
    expect(im(m, 'integrationenAlleinerziehende')).toBe(1)
    expect(im(m, 'lzbIntegrationen')).toBe(1)
    const kurz = mensch([['2026-01', '2026-05']], { eintritte: [sv('2026-06')] })
    expect(im(kurz, 'integrationenAlleinerziehende')).toBe(0)
    expect(im(kurz, 'lzbIntegrationen')).toBe(0)
  })
  test('lasting: insured work in each of six months; not known is not lasting', () => {
    const mit = (e: Partial<Eintritt>) => mensch([['2025-01', '2026-07']], { eintritte: [sv('2026-01', e)] })
    expect(im(mit({ kontinuierlich: true }), 'kontinuierlich', '2026-01')).toBe(1)
    expect(im(mit({ kontinuierlich: false }), 'kontinuierlich', '2026-01')).toBe(0)
    expect(im(mit({}), 'kontinuierlich', '2026-01')).toBe(0)
    expect(im(mit({}), 'integrationenSv', '2026-01')).toBe(1)
    expect(im(mit({ art: 'ausbildung', kontinuierlich: true }), 'integrationenSv', '2026-01')).toBe(0)
  })
})

test('what the house cannot know: newcomers of its first month, long-term receipt of its first two years', () => {
  const b = new Bestand([], erster, '2024-01')
  expect(b.kennt('elb', '2024-01')).toBe(true)
  expect(b.kennt('elb', '2023-12')).toBe(false)
  expect(b.kennt('elbZugang', '2024-01')).toBe(false)
  expect(b.kennt('elbZugang', '2024-02')).toBe(true)
  expect(b.kennt('lzb', '2025-11')).toBe(false)
  expect(b.kennt('lzb', '2025-12')).toBe(true)
  expect(b.kennt('lzbZugang', '2025-12')).toBe(false)
  expect(b.kennt('lzbAbgang', monatPlus('2025-12', 1))).toBe(true)
})

test('being in a measure (K3E2): what the ordinance names, and what the house decided from its month on', () => {
  const zaehlt = (instrument: string, monat = '2026-06') => zaehltAlsMassnahme([], instrument, monat)
  expect(['mat', 'mag', 'avgs-mpav', 'eq', 'p16d', 'p16f', 'p16i'].map((i) => zaehlt(i))).toEqual(Array(7).fill(true))
  expect(['vb', 'egz', 'p16b', 'p16e', 'p16a-sucht', 'p16h', 'p16k', 'unbekannt'].map((i) => zaehlt(i))).toEqual(Array(8).fill(false))
  const regel = (instrument: string, massnahme: boolean, giltAb: string) => ({
    instrument,
    massnahme,
    giltAb,
    grund: '',
    am: Temporal.Instant.from('2026-01-01T00:00:00Z'),
    von: null,
  })
  const eigene = [regel('p16g', true, '2026-03'), regel('p16k', true, '2026-01'), regel('p16g', false, '2026-05')]
  expect(['2026-02', '2026-03', '2026-04', '2026-05'].map((m) => zaehltAlsMassnahme(eigene, 'p16g', m))).toEqual([false, true, true, false])
  expect(zaehltAlsMassnahme(eigene, 'p16k', '2026-06')).toBe(false) // the ordinance leaves nothing open there
})
