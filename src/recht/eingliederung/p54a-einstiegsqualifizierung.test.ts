import { describe, expect, test } from 'vitest'
import { finde } from '../index.ts'
import { bedingung, ergebnis, monatsliste, summeVon } from '../testhilfe/foerderung.ts'
import type { Einstiegsqualifizierungsantrag } from './antrag.ts'
import { berechneFoerderung } from './berechne.ts'

const antrag = (teil: Partial<Einstiegsqualifizierungsantrag> = {}): Einstiegsqualifizierungsantrag => ({
  code: 'eq',
  von: '2026-09-01',
  bis: '2027-02-28',
  verguetungCent: 30000,
  pauschaleCent: 13900,
  ...teil,
})
const rechne = (teil: Partial<Einstiegsqualifizierungsantrag>, minutenJeWoche = 2400) => berechneFoerderung(antrag(teil), { minutenJeWoche })

describe('introductory training (sec. 54a SGB III)', () => {
  test.each([
    [27500, 41400],
    [27600, 41500],
    [27700, 41500],
  ])('a pay of %d cents gives %d a month', (verguetungCent, cent) => {
    const e = rechne({ verguetungCent })
    expect(e.ok && e.monate[0]?.cent).toBe(cent)
    expect(summeVon(e)).toBe(6 * cent)
  })

  test.each([
    ['2026-12-30', 'ueber-hoechstdauer'],
    ['2026-12-31', 4 * 41500],
    ['2027-08-31', 12 * 41500],
    ['2027-09-01', 'ueber-hoechstdauer'],
  ])('until %s: %s', (bis, wert) => expect(summeVon(rechne({ bis }))).toBe(wert))

  test.each([
    [1199, 'nicht-vorgesehen'],
    [1200, 6 * 41500],
  ])('%d minutes a week: %s', (minuten, wert) => expect(summeVon(rechne({}, minuten))).toBe(wert))

  test('the reasoning shows the pay, the limit and the flat share', () => {
    const satz = (verguetungCent: number) => {
      const e = rechne({ verguetungCent })
      return e.ok ? finde(e.knoten, 'eq.zuschuss')?.satz() : undefined
    }
    expect(satz(30000)).toBe('276,00 € (Vergütung 300,00 €, höchstens 276,00 €) + 139,00 € = 415,00 €')
    expect(satz(20000)).toBe('200,00 € (Vergütung 200,00 €, höchstens 276,00 €) + 139,00 € = 339,00 €')
  })
  test('part of a month and an early end', () => {
    expect(monatsliste(rechne({ von: '2026-09-16', bis: '2027-01-31', endeAm: '2026-10-10' }))).toEqual(['2026-09: 207,50', '2026-10: 138,33'])
    expect(monatsliste(rechne({ endeAm: '2027-05-01' }))).toHaveLength(6)
  })

  test('conditions', () => {
    const eq = { massnahmeBis: '2027-02-28' }
    expect(ergebnis('eq', eq)).toBe('moeglich')
    expect(ergebnis('eq', { ...eq, ausbildungsuchend: false })).toBe('ausgeschlossen')
    expect(ergebnis('eq', { ...eq, imBetriebBekannt: true })).toBe('ausgeschlossen')
    expect(ergebnis('eq', { ...eq, eqVertragGeeignet: false })).toBe('ausgeschlossen')
    expect(bedingung('eq', 'eq.stunden', { ...eq, minutenJeWoche: 1200 }).erfuellt).toBe(true)
    expect(bedingung('eq', 'eq.stunden', { ...eq, minutenJeWoche: 1199 }).erfuellt).toBe(false)
    expect(bedingung('eq', 'eq.stunden', { ...eq, minutenJeWoche: undefined }).fehlt).toBe('minutenJeWoche')
    expect(bedingung('eq', 'eq.dauer', { massnahmeBis: '2026-12-30' })).toMatchObject({
      erfuellt: false,
      satz: 'Eine Einstiegsqualifizierung dauert mindestens 4 Monate.',
    })
    expect(bedingung('eq', 'eq.dauer', { massnahmeBis: '2027-09-01' }).satz).toBe(
      'Eine Einstiegsqualifizierung wird höchstens 12 Monate lang gefördert.',
    )
    expect(bedingung('eq', 'eq.dauer', { massnahmeBis: undefined }).fehlt).toBe('massnahmeBis')
  })
})

describe('internship for orientation (sec. 48a SGB III)', () => {
  test.each([
    ['2026-09-06', false],
    ['2026-09-07', true],
    ['2026-10-12', true],
    ['2026-10-13', false],
  ])('until %s: %s', (massnahmeBis, ja) => expect(bedingung('bop', 'praktikum.dauer', { massnahmeBis }).erfuellt).toBe(ja))
  test('a short and a long one say different things', () => {
    expect(bedingung('bop', 'praktikum.dauer', { massnahmeBis: '2026-09-06' }).satz).toBe('Das Praktikum dauert weniger als eine Woche.')
    expect(bedingung('bop', 'praktikum.dauer', { massnahmeBis: '2026-10-13' }).satz).toBe(
      'Das Praktikum dauert länger als sechs Wochen in einem Betrieb.',
    )
  })
})
