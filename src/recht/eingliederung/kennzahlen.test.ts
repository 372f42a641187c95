import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { berechneKennzahl, ersterBenoetigterMonat, kennzahlText } from './kennzahlen.ts'
import { type KennzahlCode, kennzahlCodes, kennzahlInfo, type Monatszahlen, zaehlgroessen } from './kennzahlen-liste.ts'

const monat = '2026-07'
/** The same counts every month, but for those named by month. */
const reihe =
  (gleich: Monatszahlen, anders: Record<string, Monatszahlen> = {}, ab = '0000') =>
  (m: string) =>
    m < ab ? undefined : { ...gleich, ...anders[m] }
const wert = (code: KennzahlCode, ...r: Parameters<typeof reihe>) => {
  const e = berechneKennzahl(code, monat, reihe(...r))
  return e.ok ? e.promille : e.satz
}

describe('changes against the same month a year before', () => {
  test('(numerator ÷ denominator − 1) × 100', () => {
    expect(wert('K1', { lluCent: 100_000_00 }, { [monat]: { lluCent: 103_400_00 } })).toBe(34)
    expect(wert('K1E1', { luhCent: 100_000_00 }, { [monat]: { luhCent: 96_600_00 } })).toBe(-34)
    expect(wert('K1E2', { elb: 8 })).toBe(0)
    expect(wert('K3', { lzb: 400 }, { [monat]: { lzb: 0 } })).toBe(-1000)
  })
  test('the year before is exactly twelve months ago', () => {
    expect(wert('K1E2', { elb: 1 }, { '2025-07': { elb: 100 }, [monat]: { elb: 50 } })).toBe(-500)
    expect(ersterBenoetigterMonat('K1E2', monat)).toBe('2025-07')
  })
  test('half away from zero, up and down', () => {
    expect(wert('K1E2', { elb: 2000 }, { [monat]: { elb: 2001 } })).toBe(1)
    expect(wert('K1E2', { elb: 2000 }, { [monat]: { elb: 1999 } })).toBe(-1)
  })
  test('refused where the year before is missing or zero, with a sentence that says when', () => {
    expect(wert('K1', { lluCent: 1 }, {}, '2025-08')).toBe('Nicht berechenbar: Die Daten des Hauses reichen für Juli 2025 nicht aus.')
    expect(wert('K3', { lzb: 5 }, { '2025-07': { lzb: 0 } })).toBe(
      'Nicht berechenbar: Der Nenner ist null. Es gibt keine Werte für „Langzeitleistungsbeziehende“.',
    )
  })
})

describe('sums of twelve months over the average stock of twelve months', () => {
  test('Integrationsquote', () => {
    expect(wert('K2', { integrationen: 2, elb: 100 })).toBe(240)
    expect(wert('K2', { integrationen: 0, elb: 100 }, { [monat]: { integrationen: 3 } })).toBe(30)
  })
  test('the twelfth month back counts, the thirteenth does not', () => {
    expect(wert('K2', { integrationen: 0, elb: 100 }, { '2025-08': { integrationen: 1 } })).toBe(10)
    expect(wert('K2', { integrationen: 0, elb: 100 }, { '2025-07': { integrationen: 1 } })).toBe(0)
    expect(ersterBenoetigterMonat('K2', monat)).toBe('2025-08')
    expect(wert('K2', { integrationen: 1, elb: 100 }, {}, '2025-08')).toBe(120)
    expect(wert('K2', { integrationen: 1, elb: 100 }, {}, '2025-09')).toMatch(/^Nicht berechenbar: .* für August 2025 /)
  })
  test('own groups', () => {
    expect(wert('K2E4', { integrationenAlleinerziehende: 1, alleinerziehende: 40 })).toBe(300)
    expect(wert('K3E1', { lzbIntegrationen: 1, lzb: 200 })).toBe(60)
    expect(wert('K2E1', { geringfuegig: 1, elb: 240 })).toBe(50)
    expect(wert('K2E2', { oeffentlich: 1, elb: 0 })).toMatch(/Nenner ist null/)
  })
  test('employment after integration: the twelve months end half a year before', () => {
    const gleich = { kontinuierlich: 0, integrationenSv: 1 }
    expect(wert('K2E3', gleich, { '2026-01': { kontinuierlich: 6 } })).toBe(500)
    expect(wert('K2E3', gleich, { '2026-02': { kontinuierlich: 6 } })).toBe(0)
    expect(wert('K2E3', gleich, { '2025-02': { kontinuierlich: 6 } })).toBe(500)
    expect(wert('K2E3', gleich, { '2025-01': { kontinuierlich: 6 } })).toBe(0)
    expect(ersterBenoetigterMonat('K2E3', monat)).toBe('2025-02')
  })
})

test('each figure has the numerator and the denominator of the ordinance, its aim and its good direction', () => {
  expect(kennzahlCodes.map((code) => kennzahlInfo(code)).map((k) => [k.code, k.ziel, k.zaehler, k.nenner, k.gut, k.fundstelle.stelle])).toEqual([
    ['K1', 1, 'lluCent', 'lluCent', -1, '§ 4 Abs. 1'],
    ['K1E1', 1, 'luhCent', 'luhCent', -1, '§ 4 Abs. 2 Nr. 1'],
    ['K1E2', 1, 'elb', 'elb', -1, '§ 4 Abs. 2 Nr. 2'],
    ['K1E3', 1, 'elbZugang', 'elb', -1, '§ 4 Abs. 2 Nr. 3'],
    ['K1E4', 1, 'elbAbgang', 'elb', 1, '§ 4 Abs. 2 Nr. 4'],
    ['K2', 2, 'integrationen', 'elb', 1, '§ 5 Abs. 1'],
    ['K2E1', 2, 'geringfuegig', 'elb', 0, '§ 5 Abs. 2 Nr. 1'],
    ['K2E2', 2, 'oeffentlich', 'elb', 0, '§ 5 Abs. 2 Nr. 2'],
    ['K2E3', 2, 'kontinuierlich', 'integrationenSv', 1, '§ 5 Abs. 2 Nr. 3'],
    ['K2E4', 2, 'integrationenAlleinerziehende', 'alleinerziehende', 1, '§ 5 Abs. 2 Nr. 4'],
    ['K3', 3, 'lzb', 'lzb', -1, '§ 6 Abs. 1'],
    ['K3E1', 3, 'lzbIntegrationen', 'lzb', 1, '§ 6 Abs. 2 Nr. 1'],
    ['K3E2', 3, 'lzbMassnahme', 'lzb', 1, '§ 6 Abs. 2 Nr. 2'],
    ['K3E3', 3, 'lzbZugang', 'lzb', -1, '§ 6 Abs. 2 Nr. 3'],
    ['K3E4', 3, 'lzbAbgang', 'lzb', 1, '§ 6 Abs. 2 Nr. 4'],
  ])
})

describe('averages of twelve monthly shares', () => {
  test('numerator and denominator are the sums of the twelve months, and the sentence says so', () => {
    const e = berechneKennzahl('K1E3', monat, reihe({ elbZugang: 3, elb: 50 }, { [monat]: { elbZugang: 50, elb: 50 } }))
    expect(e).toMatchObject({ ok: true, zaehler: 83, nenner: 600, promille: 138 })
    expect(e.ok && e.knoten.satz()).toContain('zusammen 83 zugegangene erwerbsfähige Leistungsberechtigte: 13,8\u00a0%')
    expect(wert('K1E3', { elbZugang: 7, elb: 7 })).toBe(1000)
  })
  test('the empty month is named, the first of the twelve too, and that of the month before where it is the denominator', () => {
    const leer = (m: string) => ({ [m]: { elbZugang: 0, elbAbgang: 0, elb: 0 } })
    const gleich = { elbZugang: 1, elbAbgang: 1, elb: 10 }
    expect(wert('K1E3', gleich, leer('2025-08'))).toContain('Es gibt im August 2025 keine Werte')
    expect(wert('K1E4', gleich, leer('2025-07'))).toContain('Es gibt im Juli 2025 keine Werte')
    expect(wert('K1E4', gleich, leer('2026-06'))).toContain('Es gibt im Juni 2026 keine Werte')
    expect(wert('K1E4', gleich, leer(monat))).toBe(92)
    expect(wert('K1E3', gleich, {}, '2025-09')).toMatch(/^Nicht berechenbar: .* für August 2025 /)
  })
  test('each month weighs the same', () => {
    // eleven months without newcomers, one in which half were new: half divided by twelve, however many people
    expect(wert('K1E3', { elbZugang: 0, elb: 1000 }, { [monat]: { elbZugang: 1, elb: 2 } })).toBe(42)
  })
  test('who left is measured against the month before', () => {
    expect(wert('K1E4', { elbAbgang: 0, elb: 10 }, { [monat]: { elbAbgang: 12, elb: 1 }, '2026-06': { elbAbgang: 0, elb: 20 } })).toBe(50)
    expect(ersterBenoetigterMonat('K1E4', monat)).toBe('2025-07')
    expect(ersterBenoetigterMonat('K3E3', monat)).toBe('2025-08')
    expect(ersterBenoetigterMonat('K3E4', monat)).toBe('2025-07')
  })
  test('one empty month among the twelve cannot be divided', () => {
    expect(wert('K1E3', { elbZugang: 1, elb: 10 }, { '2026-02': { elbZugang: 0, elb: 0 } })).toBe(
      'Nicht berechenbar: Der Nenner ist null. Es gibt im Februar 2026 keine Werte für „Erwerbsfähige Leistungsberechtigte“.',
    )
  })
})

test('the sentence is the arithmetic, and the denominator is the average stock', () => {
  const k2 = berechneKennzahl('K2', monat, reihe({ integrationen: 2, elb: 1100 }))
  expect(k2).toMatchObject({ zaehler: 24, nenner: 1100, promille: 22 })
  expect(k2.ok && k2.knoten.satz()).toBe('24 ÷ (13.200 ÷ 12) = 2,2\u00a0%')
  const k2e3 = berechneKennzahl('K2E3', monat, reihe({ kontinuierlich: 1, integrationenSv: 4 }))
  expect(k2e3).toMatchObject({ zaehler: 12, nenner: 48 })
  expect(k2e3.ok && k2e3.knoten.satz()).toBe('12 ÷ 48 = 25,0\u00a0%')
})

test('share within one month', () => {
  // 1.45 thousandths are one, 1.5 are two
  expect(wert('K3E2', { lzbMassnahme: 29, lzb: 20000 })).toBe(1)
  expect(wert('K3E2', { lzbMassnahme: 30, lzb: 20000 })).toBe(2)
  expect(wert('K3E2', { lzbMassnahme: 1, lzb: 3 })).toBe(333)
  expect(wert('K3E2', { lzbMassnahme: 0, lzb: 0 })).toMatch(/Nenner ist null/)
})

test('as people read it', () => {
  expect([34, -34, 0, 5, -12345].map(kennzahlText)).toEqual(['3,4\u00a0%', '−3,4\u00a0%', '0,0\u00a0%', '0,5\u00a0%', '−1.234,5\u00a0%'])
})

test('every figure gives its reasoning, and the reasoning gives the number again', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...kennzahlCodes),
      fc.array(fc.integer({ min: 1, max: 50_000 }), { minLength: 17, maxLength: 17 }),
      (code, zahlen) => {
        const felder = Object.keys(zaehlgroessen)
        const e = berechneKennzahl(code, monat, (m) =>
          Object.fromEntries(felder.map((f, i) => [f, ((zahlen[i] ?? 1) * (Number(m.slice(5)) + 7)) % 9973 || 1])),
        )
        if (!e.ok) return expect.fail(e.satz)
        expect(e.knoten.nochmal?.()).toBe(e.promille)
        expect(e.knoten.satz()).toContain(kennzahlText(e.promille))
        for (const kind of e.knoten.aus) expect(kind.nochmal?.() ?? kind.wert).toBe(kind.wert)
        expect(e.knoten.fundstelle).toEqual(kennzahlInfo(code).fundstelle)
      },
    ),
    { numRuns: 100 },
  )
})
