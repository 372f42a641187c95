import { describe, expect, test } from 'vitest'
import { pruefeVerpflichtung, type Verlangt, type Verpflichtungslage } from './verpflichtung.ts'

const bemuehungen: Verlangt = {
  art: 'eigenbemuehungen',
  was: 'Bewerbungen als Lagerhelferin',
  anzahl: 4,
  je: 'monat',
  nachweisform: 'Liste mit Datum und Firma',
  nachweisBis: '2026-10-31',
  zumutbar: true,
}
const lage = (teil: Partial<Verpflichtungslage> = {}): Verpflichtungslage => ({
  ausloeser: 'B',
  termineOhneGrund: 0,
  offeneSchritte: 1,
  planGilt: true,
  planBeruecksichtigt: true,
  planGrund: '',
  belehrung: true,
  verlangt: [bemuehungen],
  ermessen: [],
  ...teil,
})
const offen = (l: Verpflichtungslage) =>
  pruefeVerpflichtung(l)
    .bedingungen.filter((b) => !b.erfuellt)
    .map((b) => b.schluessel)

describe('§ 15a: when an obligation may go out', () => {
  test.each([
    [
      'A: a missed invitation, discretion shown',
      { ausloeser: 'A', termineOhneGrund: 1, offeneSchritte: 0, ermessen: ['Es ist der zweite Versuch.'] },
      [],
    ],
    ['A: nothing missed', { ausloeser: 'A', ermessen: ['…'] }, ['ausloeser']],
    ['A: without reasons of discretion', { ausloeser: 'A', termineOhneGrund: 1 }, ['ermessen']],
    ['B: a step not carried out', {}, []],
    ['B: all steps done', { offeneSchritte: 0 }, ['ausloeser']],
    ['B: no plan in force', { planGilt: false }, ['ausloeser']],
    ['C: no plan comes about', { ausloeser: 'C', planGilt: false, planGrund: 'Gespräch am 03.08.2026' }, []],
    ['C: a plan is in force', { ausloeser: 'C', planGrund: 'x' }, ['ausloeser']],
    ['C: nobody says why', { ausloeser: 'C', planGilt: false }, ['ausloeser']],
    ['the plan is not considered', { planBeruecksichtigt: false }, ['plan']],
    ['no written instruction', { belehrung: false }, ['belehrung']],
    ['nothing demanded', { verlangt: [] }, ['verlangt']],
    ['own efforts without a number', { verlangt: [{ ...bemuehungen, anzahl: 0 }] }, ['verlangt.1.genau']],
    ['own efforts without how often', { verlangt: [{ ...bemuehungen, je: undefined }] }, ['verlangt.1.genau']],
    ['own efforts without a number at all', { verlangt: [{ ...bemuehungen, anzahl: undefined }] }, ['verlangt.1.genau']],
    ['own efforts without a day of proof', { verlangt: [{ ...bemuehungen, nachweisBis: undefined }] }, ['verlangt.1.genau']],
    ['own efforts with a blank form of proof', { verlangt: [{ ...bemuehungen, nachweisform: ' ' }] }, ['verlangt.1.genau']],
    ['one effort a week is enough', { verlangt: [{ ...bemuehungen, anzahl: 1, je: 'woche' }] }, []],
    ['A: blank reasons of discretion', { ausloeser: 'A', termineOhneGrund: 1, ermessen: [' '] }, ['ermessen']],
    ['C: a blank reason', { ausloeser: 'C', planGilt: false, planGrund: ' ' }, ['ausloeser']],
    ['C: no plan that could be considered', { ausloeser: 'C', planGilt: false, planGrund: 'x', planBeruecksichtigt: false }, []],
    ['own efforts without a form of proof', { verlangt: [{ ...bemuehungen, nachweisform: '' }] }, ['verlangt.1.genau']],
    ['not known to be reasonable', { verlangt: [{ ...bemuehungen, zumutbar: false }] }, ['verlangt.1.zumutbar']],
    ['a measure needs no number', { verlangt: [{ art: 'massnahme', was: 'Kurs', zumutbar: true }] }, []],
  ] as [string, Partial<Verpflichtungslage>, string[]][])('%s', (_, teil, fehlt) => {
    expect(offen(lage(teil))).toEqual(fehlt)
    expect(pruefeVerpflichtung(lage(teil)).moeglich).toBe(fehlt.length === 0)
  })

  test('only A is at discretion', () => {
    expect(pruefeVerpflichtung(lage({ ausloeser: 'A' })).ermessen).toBe(true)
    expect(pruefeVerpflichtung(lage()).ermessen).toBe(false)
    expect(pruefeVerpflichtung(lage({ ausloeser: 'C' })).ermessen).toBe(false)
  })
})
