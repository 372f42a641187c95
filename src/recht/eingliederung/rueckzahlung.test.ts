import { describe, expect, test } from 'vitest'
import { alsMonat, monatAus } from '../grundlage/zeitraum.ts'
import { instrumentcodes } from './instrumente.ts'
import { type Beendigungsgrund, beendigungsgruende, berechneRueckzahlung, type Rueckzahlungsfakten } from './rueckzahlung.ts'

const monate = (erster: string, anzahl: number, cent: number) =>
  Array.from({ length: anzahl }, (_, n) => ({ monat: alsMonat(monatAus(erster) + n), cent }))
const basis: Rueckzahlungsfakten = {
  gezahlt: monate('2026-01', 6, 100000),
  von: '2026-01-01',
  bis: '2026-06-30',
  endeAm: '2026-06-30',
  grund: 'sonstiger',
}
const egz = (teil: Partial<Rueckzahlungsfakten>, code: 'egz' | 'p16e' = 'egz') => {
  const e = berechneRueckzahlung(code, { ...basis, ...teil })
  return e.ok ? e.summeCent : e.fehler.art
}
const satz = (teil: Partial<Rueckzahlungsfakten>): string | undefined => {
  const e = berechneRueckzahlung('egz', { ...basis, ...teil })
  return e.ok ? e.knoten.satz() : undefined
}

describe('Eingliederungszuschuss (sec. 92 (2) SGB III)', () => {
  test('half of what was paid', () => {
    expect(egz({})).toBe(300000)
    expect(egz({ gezahlt: monate('2026-01', 3, 100001), endeAm: '2026-03-31' })).toBe(150002)
  })
  test('never more than the last twelve months', () => {
    const lang = { gezahlt: monate('2024-01', 24, 100000), von: '2024-01-01', bis: '2025-12-31', endeAm: '2025-12-31' }
    expect(egz(lang)).toBe(1200000)
    const fallend = [...monate('2024-01', 12, 200000), ...monate('2025-01', 12, 100000)]
    expect(egz({ ...lang, gezahlt: fallend })).toBe(1200000)
    expect(egz({ ...lang, gezahlt: [...monate('2024-01', 12, 200000), ...monate('2025-01', 12, 100)] })).toBe(1200)
  })
  test('the twelve months end with the last day, also inside a month', () => {
    const paid = [...monate('2024-01', 12, 1000000), ...monate('2025-01', 12, 300)]
    const lang = { gezahlt: paid, von: '2024-01-01', bis: '2025-12-31' }
    expect(egz({ ...lang, endeAm: '2025-12-15' })).toBe(12 * 300 + 500000)
    expect(egz({ ...lang, endeAm: '2025-12-31' })).toBe(12 * 300)
    expect(egz({ ...lang, endeAm: '2025-11-30' })).toBe(11 * 300 + 1000000)
    expect(egz({ ...lang, gezahlt: monate('2026-01', 3, 100), endeAm: '2025-12-31' })).toBe(0)
  })
  test('time kept without subsidy counts, by days of thirty a month', () => {
    expect(egz({ endeAm: '2026-07-31' })).toBe(250000)
    expect(egz({ endeAm: '2026-07-01' })).toBe(298333)
    expect(egz({ endeAm: '2026-12-30' })).toBe(0)
    expect(egz({ endeAm: '2026-12-29' })).toBe(1667)
    expect(egz({ endeAm: '2026-12-31' })).toBe(0)
    expect(egz({ endeAm: '2027-12-31' })).toBe(0)
    expect(satz({ endeAm: '2026-12-31' })).toBe('Die Nachbeschäftigungszeit ist erfüllt.')
    expect(satz({ endeAm: '2026-07-31' })).toBe('3.000,00\u00a0€ × (180 − 30) ÷ 180 Tage = 2.500,00\u00a0€')
  })
  test('that time is as long as the grant, at most twelve months', () => {
    const lang = { gezahlt: monate('2024-01', 24, 100000), von: '2024-01-01', bis: '2025-12-31' }
    expect(egz({ ...lang, endeAm: '2026-06-30' })).toBe(300000)
    expect(egz({ ...lang, endeAm: '2026-11-30' })).toBe(8333)
    expect(egz({ ...lang, endeAm: '2026-12-31' })).toBe(0)
  })
  test.each(beendigungsgruende.filter((g) => g !== 'sonstiger'))('none after %s', (grund: Beendigungsgrund) => {
    expect(egz({ grund })).toBe(0)
    expect(egz({ grund }, 'p16e')).toBe(0)
    expect(satz({ grund })).toMatch(/^[A-Z].*\.$/)
  })
  test('none for people hit in particular', () => {
    expect(egz({ gruppe: 'besonders-betroffen' })).toBe(0)
    expect(egz({ gruppe: 'behindert' })).toBe(300000)
  })
})

describe('edges of days', () => {
  const einTag = { von: '2026-06-01', bis: '2026-06-01', endeAm: '2026-06-01' }
  test('one day is a grant, nothing paid is a number, the month of the last day counts from its first', () => {
    expect(egz({ ...einTag, gezahlt: [{ monat: '2026-06', cent: 0 }] })).toBe(0)
    expect(egz({ ...einTag, gezahlt: [{ monat: '2026-06', cent: 500 }] })).toBe(250)
    expect(egz({ ...einTag, gezahlt: [{ monat: '2026-07', cent: 500 }] })).toBe(0)
  })
  test('whole months stand as they were paid, only the first of the twelve is cut', () => {
    const teile = (endeAm: string): number => {
      const lang = { von: '2024-01-01', bis: '2025-12-31', gezahlt: monate('2024-01', 24, 300), endeAm, grund: 'sonstiger' } as const
      const e = berechneRueckzahlung('egz', lang)
      return e.ok ? (e.knoten.aus[1]?.aus.filter((k) => k.schluessel === 'foerderung.teilmonat').length ?? -1) : -1
    }
    expect([teile('2025-12-31'), teile('2025-12-15'), teile('2025-12-30'), teile('2025-11-30')]).toEqual([0, 1, 0, 0])
  })
})

describe('sec. 16e (3)', () => {
  const zwei = { von: '2026-07-01', bis: '2028-06-30', gezahlt: monate('2026-07', 12, 180000), endeAm: '2027-06-30' }
  test('the amount of the last six months, never above half of what was paid', () => {
    expect(egz(zwei, 'p16e')).toBe(1080000)
    expect(egz({ ...zwei, gezahlt: [...zwei.gezahlt, ...monate('2027-07', 6, 120000)], endeAm: '2027-12-31' }, 'p16e')).toBe(720000)
    expect(egz({ ...zwei, gezahlt: monate('2026-07', 4, 180000), endeAm: '2026-10-31' }, 'p16e')).toBe(360000)
  })
  test('what was granted counts for the six months, what was paid for the half', () => {
    expect(egz({ ...zwei, bewilligt: monate('2026-07', 12, 170000) }, 'p16e')).toBe(1020000)
  })
  test('nothing after the subsidy has ended', () => {
    const ganz = { ...zwei, gezahlt: monate('2026-07', 24, 100000) }
    expect(egz({ ...ganz, endeAm: '2028-06-30' }, 'p16e')).toBe(600000)
    expect(egz({ ...ganz, endeAm: '2028-07-01' }, 'p16e')).toBe(0)
  })
})

describe('the rest', () => {
  test.each(instrumentcodes.filter((c) => c !== 'egz' && c !== 'p16e'))('%s knows no repayment', (code) => {
    expect(berechneRueckzahlung(code, basis)).toMatchObject({ ok: true, summeCent: 0, knoten: { schluessel: 'rueckzahlung.keine' } })
  })
  test.each([
    [{ endeAm: '2026-02-30' }, 'ungueltig'],
    [{ bis: '2025-12-31' }, 'ungueltig'],
    [{ endeAm: '2025-12-31' }, 'ungueltig'],
    [{ gezahlt: [{ monat: '2026-1', cent: 5 }] }, 'ungueltig'],
    [{ gezahlt: [{ monat: '2026-01', cent: -5 }] }, 'ungueltig'],
    [{ gezahlt: [{ monat: '2026-01', cent: 0.5 }] }, 'ungueltig'],
    [{ von: '2022-12-31', bis: '2023-06-30', endeAm: '2023-06-30' }, 'recht-fehlt'],
  ])('%j: %s', (teil, art) => expect(egz(teil)).toBe(art))
  test('every node is the formula of its operands', () => {
    const pruefe = (k: { wert: number; nochmal?: () => number; aus: readonly never[] }): void => {
      if (k.nochmal) expect(k.nochmal()).toBe(k.wert)
      k.aus.forEach(pruefe)
    }
    const e = berechneRueckzahlung('egz', { ...basis, endeAm: '2026-08-15' })
    if (e.ok) pruefe(e.knoten as never)
    expect(e.ok).toBe(true)
  })
})
