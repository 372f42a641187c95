import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { rechnePrognose, summePrognosen, verteile } from './mittel-prognose.ts'
import { grenze16f, pruefeMittel, type Quellenstand, rechneStand, warnungen } from './mittel-rechnen.ts'
import { type Titel, titelliste } from './titel.ts'
import { jahreAus, teileAus } from './zahlplan.ts'

const stand = (plan: Partial<Record<Titel, number>>, quellen: readonly Quellenstand[] = []) =>
  rechneStand(new Map(Object.entries(plan) as [Titel, number][]), quellen)
const von = (staende: ReturnType<typeof stand>, titel: Titel) => staende.find((s) => s.titel === titel)

describe('what a title holds', () => {
  test('what is reserved and paid counts once', () => {
    const s = von(stand({ egz: 1000_00 }, [{ titel: 'egz', gebundenCent: 600_00, bezahltCent: 200_00 }]), 'egz')
    expect(s).toMatchObject({ gebundenCent: 400_00, ausgegebenCent: 200_00, freiCent: 400_00 })
  })
  test('what was paid without being reserved counts too', () => {
    expect(von(stand({ egz: 10 }, [{ titel: 'egz', gebundenCent: 0, bezahltCent: 4 }]), 'egz')).toMatchObject({ gebundenCent: 0, freiCent: 6 })
  })
  test('planned = reserved + spent + free, nothing reserved is negative', () => {
    const quelle = fc.record({ titel: fc.constantFrom(...titelliste), gebundenCent: fc.nat(1e7), bezahltCent: fc.nat(1e7) })
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...titelliste), fc.nat(1e9)), fc.array(quelle), (plan, quellen) => {
        for (const s of stand(plan, quellen)) {
          expect(s.gebundenCent + s.ausgegebenCent + s.freiCent).toBe(s.geplantCent)
          expect(s.gebundenCent).toBeGreaterThanOrEqual(0)
        }
      }),
    )
  })
})

describe('limits', () => {
  const plan = { egz: 90_000_00, p16f: 10_000_00, verwaltung: 500_000_00, p16a: 7_000_00 }
  test('a tenth of the Eingliederungstitel, without administration and municipal money', () => {
    expect(grenze16f(2026, stand(plan))).toBe(10_000_00)
    // a year whose law is not kept yet has the last known share
    expect(grenze16f(2029, stand(plan))).toBe(10_000_00)
    expect(grenze16f(2026, stand({ ...plan, egz: 90_000_09 }))).toBe(10_000_00)
    expect(grenze16f(2026, stand({ ...plan, egz: 90_000_10 }))).toBe(10_000_01)
  })
  test('sec. 16f is refused above the tenth, at the tenth it is warned of', () => {
    const staende = stand({ ...plan, p16f: 20_000_00, egz: 80_000_00 })
    expect(pruefeMittel(2026, staende, 'p16f', 10_000_00).hindernisse).toEqual([])
    expect(pruefeMittel(2026, staende, 'p16f', 10_000_00).warnungen.join()).toContain('Bald ist die Grenze erreicht')
    expect(pruefeMittel(2026, staende, 'p16f', 10_000_01).hindernisse.join()).toContain('höchstens 10\u00a0%')
    expect(pruefeMittel(2026, staende, 'p16f', 8_999_99).warnungen).toEqual([])
    expect(pruefeMittel(2026, staende, 'p16f', 9_000_00).warnungen.join()).toContain('Bald ist die Grenze erreicht')
    const halb = stand({ ...plan, p16f: 20_000_00, egz: 80_000_00 }, [{ titel: 'p16f', gebundenCent: 5_000_00, bezahltCent: 0 }])
    expect(pruefeMittel(2026, halb, 'p16f', 5_000_00).hindernisse).toEqual([])
    expect(pruefeMittel(2026, halb, 'p16f', 5_000_01).hindernisse.join()).toContain('höchstens 10\u00a0%')
    expect(pruefeMittel(2026, halb, 'p16f', 0)).toEqual({ hindernisse: [], warnungen: [] })
  })
  test('more than is free is refused, all that is free is not', () => {
    expect(pruefeMittel(2026, stand(plan), 'egz', 90_000_00).hindernisse).toEqual([])
    expect(pruefeMittel(2026, stand(plan), 'egz', 90_000_01).hindernisse.join()).toContain('Frei sind 90.000,00\u00a0€')
    expect(pruefeMittel(2026, stand(plan), 'egz', 90_000_01).warnungen).toEqual([])
    const leer = stand(plan, [{ titel: 'egz', gebundenCent: 0, bezahltCent: 95_000_00 }])
    expect(pruefeMittel(2026, leer, 'egz', 1).hindernisse.join()).toContain('Frei sind 0,00\u00a0€')
  })
  test('a year without a plan is reserved in advance, with a sentence', () => {
    expect(pruefeMittel(2029, stand({}), 'p16i', 5).hindernisse).toEqual([])
    expect(pruefeMittel(2029, stand({}), 'p16i', 5).warnungen.join()).toContain('im Voraus gebunden')
  })
  test('a title is close to its end from 90 % on', () => {
    const bei = (bezahltCent: number) => warnungen(2026, stand({ egz: 100 }, [{ titel: 'egz', gebundenCent: 0, bezahltCent }])).get('egz')
    expect(bei(89)).toEqual([])
    expect(bei(90)?.join()).toContain('90\u00a0%')
    expect(bei(100)?.join()).toContain('100\u00a0%')
    expect(bei(101)?.join()).toContain('mehr gebunden und ausgegeben')
    const tausend = warnungen(2026, stand({ egz: 1000 }, [{ titel: 'egz', gebundenCent: 0, bezahltCent: 899 }])).get('egz')
    expect(tausend).toEqual([])
  })
})

describe('forecast', () => {
  const leer = { bezahlt: new Map(), gebunden: new Map(), ohneMonatCent: 0, neu: new Map() }
  test('paid months, reserved months, and new ones at the pace of three full months', () => {
    const p = rechnePrognose(2026, '2026-10', {
      bezahlt: new Map([['2026-09', 100]]),
      gebunden: new Map([['2026-11', 40]]),
      ohneMonatCent: 0,
      neu: new Map([
        ['2026-06', 999],
        ['2026-07', 30],
        ['2026-08', 30],
        ['2026-09', 30],
        ['2026-10', 999],
      ]),
    })
    expect(p.sicherCent).toBe(140)
    expect(p.erwartetCent).toBe(140 + 2 * 30)
    expect(p.monate.at(-1)?.bisherCent).toBe(p.erwartetCent)
  })
  test('what is due and not paid falls into this month; a year gone by has nothing ahead', () => {
    const offen = { ...leer, gebunden: new Map([['2026-03', 7]]) }
    expect(rechnePrognose(2026, '2026-12', offen).monate.at(-1)).toMatchObject({ gebundenCent: 7 })
    expect(rechnePrognose(2026, '2027-02', offen).erwartetCent).toBe(0)
  })
  test('sums stay exact', () => {
    fc.assert(
      fc.property(fc.nat(1e8), fc.integer({ min: 1, max: 12 }), (cent, teile) => {
        const alle = verteile(cent, teile)
        expect(alle.reduce((a, b) => a + b, 0)).toBe(cent)
        expect(Math.max(...alle) - Math.min(...alle)).toBeLessThanOrEqual(1)
      }),
    )
    const p = rechnePrognose(2026, '2026-05', { ...leer, ohneMonatCent: 1001 })
    expect(p.sicherCent).toBe(1001)
    expect(summePrognosen([p, p])).toMatchObject({ sicherCent: 2002, erwartetCent: 2002 })
  })
})

test('the years of a grant are its sum, each part in the year in which it is due', () => {
  const monate = fc.array(fc.record({ monat: fc.integer({ min: 0, max: 60 }), cent: fc.nat(500_000) }), { maxLength: 60 })
  fc.assert(
    fc.property(monate, fc.constantFrom('p16i' as const, 'p16b' as const, 'vb' as const), (liste, code) => {
      const namen = liste.map((m) => ({ monat: Temporal.PlainYearMonth.from('2026-01').add({ months: m.monat }).toString(), cent: m.cent }))
      const teile = teileAus(code, namen)
      expect(jahreAus(teile).reduce((s, j) => s + j.cent, 0)).toBe(namen.reduce((s, m) => s + m.cent, 0))
      for (const t of teile) expect(t.faelligAm.slice(0, 7)).toBe(t.monat.slice(0, 7))
    }),
  )
})
