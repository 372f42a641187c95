import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { MINDESTENS, type Rohzahlen, verbirg } from './kleine-zahlen.ts'

const roh = (id: string, teil: Partial<Rohzahlen>): Rohzahlen => ({
  durchgangId: id,
  von: '2026-01-01',
  bis: '2026-06-30',
  austritte: 20,
  abgeschlossen: 14,
  abgebrochen: 6,
  inArbeit: 0,
  auswertbar: 18,
  integriert: 9,
  antworten: 12,
  noten: 50,
  ...teil,
})

describe('small numbers', () => {
  test('of a run with enough people everything is shown', () => {
    const { durchgaenge } = verbirg([roh('a', {})])
    expect(durchgaenge[0]).toMatchObject({ austritte: 20, abgeschlossen: 14, abgebrochen: 6, integriert: 9, quote: 50, zufriedenheit: 4.2 })
    expect(durchgaenge[0]?.inArbeit).toBeNull()
  })

  test('a hidden part hides its complement: who left less who finished would be who broke off', () => {
    const { durchgaenge } = verbirg([roh('a', { abgeschlossen: 18, abgebrochen: 2, integriert: 16 })])
    expect(durchgaenge[0]).toMatchObject({ austritte: 20, abgeschlossen: null, abgebrochen: null, integriert: null, quote: null })
  })

  test('a small run shows nothing, and all runs together do not give it away', () => {
    const mit = verbirg([roh('a', {}), roh('b', { austritte: 4, abgeschlossen: 3, abgebrochen: 1, integriert: 1, auswertbar: 4, antworten: 2 })])
    expect(mit.durchgaenge[1]).toMatchObject({ austritte: null, abgeschlossen: null, quote: null, zufriedenheit: null })
    expect(mit.gesamt).toEqual(expect.objectContaining({ austritte: 20, integriert: 9 }))
  })

  test('five who left are shown, four are not', () => {
    const austritte = (n: number) => verbirg([roh('a', { austritte: n, abgeschlossen: n, abgebrochen: 0 })])
    expect(MINDESTENS).toBe(5)
    expect([austritte(5).durchgaenge[0]?.austritte, austritte(4).durchgaenge[0]?.austritte]).toEqual([5, null])
    expect(verbirg([roh('a', {}), roh('b', { von: '2026-07-01', bis: '2026-12-31' })]).gesamt).toMatchObject({ von: '2026-01-01', bis: '2026-12-31' })
  })

  test('whatever the counts are: no shown number of people, and no difference of a sum and its shown parts, is below the limit', () => {
    const anzahl = fc.nat(30)
    const durchgang = fc.record({
      abgeschlossen: anzahl,
      abgebrochen: anzahl,
      integriert: anzahl,
      nicht: anzahl,
      antworten: anzahl,
      inArbeit: anzahl,
    })
    fc.assert(
      fc.property(fc.array(durchgang, { maxLength: 6 }), (liste) => {
        const alle = liste.map((d, i) =>
          roh(String(i), {
            ...d,
            austritte: d.abgeschlossen + d.abgebrochen,
            auswertbar: d.integriert + d.nicht,
            inArbeit: Math.min(d.inArbeit, d.abgebrochen),
          }),
        )
        const { durchgaenge, gesamt } = verbirg(alle)
        for (const feld of ['austritte', 'abgeschlossen', 'abgebrochen', 'inArbeit', 'auswertbar', 'integriert', 'antworten'] as const) {
          const gezeigt = durchgaenge.map((d) => d[feld]).filter((n) => n !== null)
          for (const n of gezeigt) expect(n).toBeGreaterThanOrEqual(MINDESTENS)
          expect(gesamt[feld] ?? 0).toBe(gezeigt.reduce((s, n) => s + n, 0))
        }
        for (const d of durchgaenge) {
          if (d.austritte !== null && d.abgeschlossen !== null) expect(d.austritte - d.abgeschlossen).toBeGreaterThanOrEqual(MINDESTENS)
          if (d.quote !== null && d.auswertbar !== null) expect(d.auswertbar * (1 - d.quote / 100)).toBeGreaterThan(MINDESTENS - 0.1)
        }
      }),
    )
  })
})
