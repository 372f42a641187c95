import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { alsTabelle } from './csv.ts'
import type { Kennzahl, Wert } from './vergleich-modell.ts'
import { MINDESTENS, summe, verbirgKleine } from './vergleich-schutz.ts'
import { achse, klassengrenzen, klasseVon, lage } from './vergleich-statistik.ts'

const kennzahl = (k: Partial<Kennzahl>): Kennzahl => ({
  kennzahl: 'BG',
  zeichen: '',
  name: 'x',
  formel: 'x',
  einheit: '',
  stellen: 0,
  zeitraum: 'monat',
  zaehlt: true,
  aus: [],
  steigt: 'x',
  rechtsgrundlage: '',
  oeffentlich: true,
  nurDeutsch: false,
  ...k,
})
const kennzahlen = new Map(
  [kennzahl({}), kennzahl({ kennzahl: 'ELB' }), kennzahl({ kennzahl: 'ANTEIL', zaehlt: false, stellen: 1, aus: ['BG', 'ELB'] })].map((k) => [
    k.kennzahl,
    k,
  ]),
)
const wert = (haus: string, k: string, w: number, basis: number | null = null): Wert => ({
  kennzahl: k,
  haus,
  zeitraum: '2026-04',
  nr: 1,
  wert: w,
  basis,
  stand: 'vorlaeufig',
  quelle: 'Übungsdaten',
  bemerkung: `${w}`,
  uebung: true,
  am: '2026-08-01T00:00:00Z',
})

describe('small numbers', () => {
  const haeuser = fc.uniqueArray(fc.integer({ min: 0, max: 25 }), { minLength: 1, maxLength: 26 })
  const lagen = haeuser.chain((namen) =>
    fc.tuple(
      ...namen.map((n) => fc.record({ n: fc.constant(n), bg: fc.nat(40), elb: fc.nat(40), anteil: fc.float({ noNaN: true, min: 0, max: 100 }) })),
    ),
  )
  const werteAus = (l: readonly { n: number; bg: number; elb: number; anteil: number }[]) =>
    l.flatMap(({ n, bg, elb, anteil }) => [wert(`h${n}`, 'BG', bg), wert(`h${n}`, 'ELB', elb), wert(`h${n}`, 'ANTEIL', anteil)])

  test('no count below ten is shown, nor what is made of it, nor a remark about it', () => {
    fc.assert(
      fc.property(lagen, (l) => {
        for (const w of verbirgKleine(werteAus(l), kennzahlen)) {
          const { bg = 0, elb = 0 } = l.find(({ n }) => `h${n}` === w.haus) ?? {}
          const klein = w.kennzahl === 'BG' ? bg < MINDESTENS : w.kennzahl === 'ELB' ? elb < MINDESTENS : bg < MINDESTENS || elb < MINDESTENS
          expect(w.verborgen).toBe(klein)
          if (klein) expect([w.wert, w.bemerkung]).toEqual([null, ''])
          else expect(w.wert).not.toBeNull()
        }
      }),
    )
  })

  test('whatever overlapping groups are summed up, every combination of the sums is the same for other hidden values', () => {
    fc.assert(
      fc.property(lagen, fc.array(fc.uniqueArray(fc.nat(25)), { minLength: 1, maxLength: 12 }), fc.nat(9), (l, gruppen, andere) => {
        const anders = l.map((x) => (x.bg < MINDESTENS ? { ...x, bg: andere } : x))
        const summen = (lage_: typeof l | typeof anders) => {
          const bg = verbirgKleine(werteAus(lage_), kennzahlen).filter((w) => w.kennzahl === 'BG')
          return gruppen.map((g) => summe(bg.filter((w) => g.includes(Number(w.haus.slice(1))))))
        }
        expect(summen(anders)).toEqual(summen(l))
      }),
    )
  })

  test('a quotient of fewer than ten is hidden', () => {
    expect(verbirgKleine([wert('h1', 'ANTEIL', 50, 9), wert('h2', 'ANTEIL', 50, 10)], kennzahlen).map((w) => w.wert)).toEqual([null, 50])
  })
})

describe('groups', () => {
  test.each([
    [[3, 1, 2], { anzahl: 3, kleinster: 1, q1: 1.5, median: 2, q3: 2.5, groesster: 3 }],
    [[4, 1, 2, 3], { anzahl: 4, kleinster: 1, q1: 1.75, median: 2.5, q3: 3.25, groesster: 4 }],
    [[7, 7, 7, 7, 7], { anzahl: 5, kleinster: 7, q1: 7, median: 7, q3: 7, groesster: 7 }],
  ])('%j', (werte, erwartet) => expect(lage(werte)).toEqual(erwartet))

  test('of two have no middle: each would read the value of the other', () => {
    expect(lage([1, 2])).toBeUndefined()
    expect(lage([])).toBeUndefined()
  })

  test('classes keep what looks equal together and every value has one', () => {
    fc.assert(
      fc.property(fc.array(fc.float({ noNaN: true, min: -50, max: 50 }), { minLength: 1 }), (werte) => {
        const grenzen = klassengrenzen(werte, 1)
        for (const a of werte)
          for (const b of werte) if (a.toFixed(1) === b.toFixed(1) && a * b > 0) expect(klasseVon(a, grenzen, 1)).toBe(klasseVon(b, grenzen, 1))
      }),
    )
  })

  test('an axis leads around all values with round marks', () => {
    expect(achse(12, 47)).toEqual([10, 20, 30, 40, 50])
    expect(achse(-3.4, 2.1)).toEqual([-4, -2, 0, 2, 4])
    expect(achse(5, 5).length).toBeGreaterThan(1)
    expect(achse(0, 0).length).toBeGreaterThan(1)
  })
})

test('in a table negative numbers stay numbers and formulas become text', () => {
  expect(alsTabelle([['-3,4', '=1+1', '-1+2', '@x', '+49 30', 'a;b', 'Ä"ö']])).toBe(`\uFEFF-3,4;'=1+1;'-1+2;'@x;'+49 30;"a;b";"Ä""ö"\r\n`)
})
