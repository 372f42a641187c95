import { describe, expect, test } from 'vitest'
import type { Knoten } from '../grundlage/nachweis.ts'
import { alsMonat, monatAus } from '../grundlage/zeitraum.ts'
import { gut, summeVon } from '../testhilfe/foerderung.ts'
import type { Foerderantrag } from './antrag.ts'
import { berechneFoerderung } from './berechne.ts'
import type { Foerderfakten } from './fakten.ts'

const zeit = { von: '2026-09-10', bis: '2027-08-25' }
const antraege: readonly Foerderantrag[] = [
  { code: 'vb', ...zeit, posten: [{ bezeichnung: 'Fahrkosten', cent: 5001, monat: '2026-09' }] },
  { code: 'avgs-mpav', beschaeftigtSeit: '2026-09-10' },
  { code: 'eq', ...zeit, verguetungCent: 25001, pauschaleCent: 13333 },
  { code: 'egz', ...zeit, gruppe: 'allgemein', satzPromille: 333 },
  { code: 'egz', von: '2026-09-10', bis: '2028-09-09', gruppe: 'behindert', satzPromille: 700 },
  {
    code: 'p16b',
    ...zeit,
    bemessung: 'einzeln',
    grundbetrag: [
      { abMonatNr: 1, promille: 499 },
      { abMonatNr: 6, promille: 251 },
    ],
  },
  { code: 'p16c', ...zeit, zuschuesse: [{ bezeichnung: 'Ofen', cent: 77, monat: '2026-10' }], darlehen: [], beratung: [] },
  { code: 'p16d', ...zeit, anwesenheit: [{ monat: '2026-10', minuten: 4711 }] },
  { code: 'p16e', von: '2026-09-10', bis: '2028-09-09' },
  { code: 'p16i', von: '2026-09-10', bis: '2031-09-09' },
]
const fakten: Foerderfakten = {
  ...gut,
  beginn: '2026-09-10',
  behindert: true,
  regelbedarfCent: 56300,
  weitereLeistungsberechtigte: 2,
  minutenJeWoche: 2399,
  entgeltMonatCent: 191919,
}

describe.each(antraege.map((a) => [a.code, a] as const))('%s', (_, antrag) => {
  const e = berechneFoerderung(antrag, fakten)
  if (!e.ok) throw new Error(e.fehler.saetze.join(' '))

  test('the months are whole cents and add up to the sum and to the reasoning', () => {
    expect(e.monate.every((m) => Number.isSafeInteger(m.cent) && m.cent >= 0)).toBe(true)
    expect(e.monate.reduce((a, m) => a + m.cent, 0)).toBe(e.summeCent)
    expect(e.knoten.wert).toBe(e.summeCent)
  })
  test('every node is its formula again, with a whole sentence', () => {
    const gehe = (k: Knoten): void => {
      if (k.art === 'Regel') expect([k.schluessel, k.nochmal?.()]).toEqual([k.schluessel, k.wert])
      expect(k.satz()).not.toMatch(/undefined|NaN| (?=[€%])/)
      expect(k.name).not.toBe('')
      k.aus.forEach(gehe)
    }
    gehe(e.knoten)
  })
  test('months come in order, once each', () => {
    const monate = e.monate.map((m) => `${m.monat} ${m.teil ?? ''}`)
    expect(monate).toEqual([...new Set(monate)].sort())
  })
  test('the same again', () => expect(berechneFoerderung(antrag, fakten)).toMatchObject({ summeCent: e.summeCent }))
})

describe('monotone and capped', () => {
  const summe = (a: Foerderantrag, f: Foerderfakten = {}): number => {
    const e = berechneFoerderung(a, { ...fakten, ...f })
    if (!e.ok) throw new Error(e.fehler.saetze.join(' '))
    return e.summeCent
  }
  const tage = (n: number): string => `2026-10-${(n + 1).toString().padStart(2, '0')}`

  test('a longer time is never cheaper, and a part of a month never dearer than the month', () => {
    for (const [a, f] of [
      [{ code: 'egz', gruppe: 'allgemein', satzPromille: 487 }, {}],
      [{ code: 'p16b', bemessung: 'einzeln', grundbetrag: [{ abMonatNr: 1, promille: 487 }] }, {}],
      [{ code: 'p16e' }, { beginn: '2026-10-01' }],
      [{ code: 'p16i' }, { beginn: '2026-10-01' }],
    ] as [Foerderantrag, Foerderfakten][]) {
      let letzte = 0
      for (let n = 0; n < 31; n++) {
        const jetzt = summe({ ...a, von: '2026-10-01', bis: tage(n) } as Foerderantrag, f)
        expect(jetzt).toBeGreaterThanOrEqual(letzte)
        letzte = jetzt
      }
      expect(summe({ ...a, von: '2026-10-01', bis: '2026-10-30' } as Foerderantrag, f)).toBe(letzte)
    }
  })
  test('Einstiegsgeld never above the Regelbedarf of stage 1, flat never above 75 % of it', () => {
    for (let promille = 50; promille <= 500; promille += 50) {
      for (let n = 0; n < 8; n++) {
        const e = summe(
          { code: 'p16b', von: '2026-10-01', bis: '2026-10-31', bemessung: 'einzeln', grundbetrag: [{ abMonatNr: 1, promille }] },
          { weitereLeistungsberechtigte: n },
        )
        expect(e).toBeLessThanOrEqual(56300)
      }
    }
    expect(
      summe(
        { code: 'p16b', von: '2026-10-01', bis: '2026-10-31', bemessung: 'pauschal', grundbetrag: [{ abMonatNr: 1, promille: 750 }] },
        { besondersZuFoerdern: true },
      ),
    ).toBe(42225)
  })
  test('more pay is never less subsidy, more hours neither', () => {
    let letzte = 0
    for (let cent = 100000; cent < 1000000; cent += 33333) {
      const jetzt = summe({ code: 'egz', von: '2026-10-01', bis: '2026-10-31', gruppe: 'allgemein', satzPromille: 500 }, { entgeltMonatCent: cent })
      expect(jetzt).toBeGreaterThanOrEqual(letzte)
      expect(jetzt).toBeLessThanOrEqual(507000)
      letzte = jetzt
    }
    letzte = 0
    for (let minuten = 60; minuten <= 2880; minuten += 61) {
      const jetzt = summe({ code: 'p16i', von: '2026-10-01', bis: '2026-10-31' }, { minutenJeWoche: minuten })
      expect(jetzt).toBeGreaterThanOrEqual(letzte)
      letzte = jetzt
    }
  })
  test('a grant cut into two is the grant', () => {
    const a = { code: 'egz', gruppe: 'allgemein', satzPromille: 500 } as const
    expect(summe({ ...a, von: '2026-10-01', bis: '2026-11-30' }) + summe({ ...a, von: '2026-12-01', bis: '2026-12-31' })).toBe(
      summe({ ...a, von: '2026-10-01', bis: '2026-12-31' }),
    )
    expect(alsMonat(monatAus('2026-10'))).toBe('2026-10')
  })
})

describe('what cannot be is refused in words', () => {
  const saetze = (a: unknown, f: Foerderfakten = {}): readonly string[] => {
    const e = berechneFoerderung(a as Foerderantrag, { ...fakten, ...f })
    return e.ok ? [] : e.fehler.saetze
  }
  const egz = { code: 'egz', ...zeit, gruppe: 'allgemein', satzPromille: 500 }
  const i = { code: 'p16i', ...zeit }
  test.each([
    [{ code: 'p16j', ...zeit }, {}, 'Diese Leistung gibt es nicht.'],
    [{ ...egz, von: '2026-09-31' }, {}, '„2026-09-31“ ist kein Tag des Kalenders.'],
    [{ ...egz, bis: 'bald' }, {}, '„bald“ ist kein Tag des Kalenders.'],
    [{ ...egz, endeAm: '2026-02-30' }, {}, '„2026-02-30“ ist kein Tag des Kalenders.'],
    [{ ...egz, endeAm: '2026-09-09' }, {}, 'Das Ende liegt vor dem Beginn.'],
    [{ ...egz, bis: '2026-09-09' }, {}, 'Das Ende liegt vor dem Beginn.'],
    [egz, { geburtsdatum: '1990-02-30' }, '„1990-02-30“ ist kein Tag des Kalenders.'],
    [egz, { arbeitslosSeit: 'x' }, '„x“ ist kein Tag des Kalenders.'],
    [i, { beginn: 'x' }, '„x“ ist kein Tag des Kalenders.'],
    [i, { befristetBis: 'x' }, '„x“ ist kein Tag des Kalenders.'],
    [egz, { entgeltMonatCent: -1 }, 'Eine Zahl ist negativ oder hat zu viele Stellen.'],
    [egz, { entgeltMonatCent: 1.5 }, 'Eine Zahl ist negativ oder hat zu viele Stellen.'],
    [egz, { tarifMonatCent: -1 }, 'Eine Zahl ist negativ oder hat zu viele Stellen.'],
    [{ ...egz, agAnteilPromille: -1 }, {}, 'Eine Zahl ist negativ oder hat zu viele Stellen.'],
    [{ code: 'eq', ...zeit, verguetungCent: -1, pauschaleCent: 0 }, {}, 'Eine Zahl ist negativ oder hat zu viele Stellen.'],
    [{ code: 'eq', ...zeit, verguetungCent: 1, pauschaleCent: -1 }, {}, 'Eine Zahl ist negativ oder hat zu viele Stellen.'],
    [{ ...egz, aenderungen: [{ abMonat: '2026-13', entgeltMonatCent: 1 }] }, {}, '„2026-13“ ist kein Monat.'],
    [{ ...egz, aenderungen: [{ abMonat: '2026-12', entgeltMonatCent: -1 }] }, {}, 'Das neue Entgelt ist kein Betrag in ganzen Cent.'],
    [{ ...i, aenderungen: [{ abMonat: '2026-12', tarifStundeCent: 0.5 }] }, {}, 'Das neue Entgelt ist kein Betrag in ganzen Cent.'],
    [{ code: 'avgs-mpav', beschaeftigtSeit: '2026-02-30' }, {}, '„2026-02-30“ ist kein Tag des Kalenders.'],
    [{ code: 'avgs-mpav', beschaeftigtSeit: '2026-02-20', verguetungCent: -1 }, {}, 'Eine Zahl ist negativ oder hat zu viele Stellen.'],
    [{ ...egz, von: '2027-01-01' }, {}, 'Für den 01.01.2027 ist „Eingliederungszuschuss, höchster Satz“ nicht hinterlegt.'],
    [
      { code: 'eq', ...zeit, von: '2024-12-31', bis: '2025-06-30', verguetungCent: 1, pauschaleCent: 1 },
      {},
      'Für den 31.12.2024 ist „Einstiegsqualifizierung, kürzeste Dauer“ nicht hinterlegt.',
    ],
  ])('%j with %j', (a, f, satz) => expect(saetze(a, f)).toEqual([satz]))

  test('an end on the first day is one day, a new pay of nothing is a pay', () => {
    const kurz = { code: 'egz', ...zeit, gruppe: 'allgemein', satzPromille: 500 } as const
    expect(summeVon(berechneFoerderung({ ...kurz, endeAm: zeit.von }, { ...fakten, entgeltMonatCent: 200000 }))).toBe(4000)
    expect(
      summeVon(
        berechneFoerderung(
          { ...kurz, bis: '2026-10-31', aenderungen: [{ abMonat: '2026-10', entgeltMonatCent: 0 }] },
          { ...fakten, entgeltMonatCent: 200000 },
        ),
      ),
    ).toBe(84000)
  })
  test('zero is a number', () =>
    expect(summeVon(berechneFoerderung({ code: 'egz', ...zeit, gruppe: 'allgemein', satzPromille: 500 }, { ...fakten, entgeltMonatCent: 0 }))).toBe(
      0,
    ))
})
