import { describe, expect, test } from 'vitest'
import { luftlinieKm } from './entfernung.ts'
import { bewerte, rangliste } from './passung.ts'
import { anfangsgewichte, type Gewichte, gewichteSchema, type Kriterium, kriterien } from './passung-gewichte.ts'
import type { Bewerbermerkmale, Stellenmerkmale } from './passung-merkmale.ts'

// edges of the criteria; a weight of 100 points shows every thousandth
const stelle: Stellenmerkmale = {
  kldb: '',
  faehigkeiten: [],
  ort: undefined,
  minutenVon: undefined,
  minutenBis: undefined,
  tagVon: undefined,
  tagBis: undefined,
  deutsch: undefined,
  fuehrerschein: '',
  beginn: undefined,
  arbeitsform: 'tag',
}
const person: Bewerbermerkmale = { berufe: [], wunschberufe: [], faehigkeiten: [] }
const nur = (k: Kriterium): Gewichte => ({
  punkte: { ...Object.fromEntries(kriterien.map((x) => [x, 0])), [k]: 100 } as Gewichte['punkte'],
  unbekanntProzent: 50,
})
const urteil = (k: Kriterium, p: Partial<Bewerbermerkmale>, s: Partial<Stellenmerkmale> = {}) => {
  const { zehntel, posten } = bewerte({ ...person, ...p }, { ...stelle, ...s }, nur(k))
  return [zehntel, posten[0]?.stand]
}
const stunden = (n: number) => n * 60

describe('each criterion at its edges', () => {
  test.each<[Kriterium, Partial<Bewerbermerkmale>, Partial<Stellenmerkmale>, number, string]>([
    ['faehigkeiten', { faehigkeiten: ['a'] }, { faehigkeiten: [{ code: 'a', name: 'A', muss: false }] }, 1000, 'erfuellt'],
    ['faehigkeiten', { faehigkeiten: ['b'] }, { faehigkeiten: [{ code: 'a', name: 'A', muss: true }] }, 0, 'nicht'],
    ['faehigkeiten', {}, { faehigkeiten: [{ code: 'a', name: 'A', muss: true }] }, 500, 'unbekannt'],
    ['beruf', { berufe: ['11102'] }, { kldb: '62312' }, 0, 'nicht'],
    ['beruf', {}, { kldb: '62312' }, 500, 'unbekannt'],
    ['beruf', { wunschberufe: ['62312'] }, { kldb: '62312' }, 1000, 'erfuellt'],
    ['arbeitszeit', { arbeitszeit: { von: stunden(20), bis: stunden(20) } }, { minutenVon: stunden(30) }, 0, 'nicht'],
    ['arbeitszeit', { arbeitszeit: { von: stunden(29), bis: stunden(29) } }, { minutenVon: stunden(30) }, 900, 'teilweise'],
    ['arbeitszeit', { arbeitszeit: { von: stunden(31), bis: stunden(40) } }, { minutenBis: stunden(30) }, 900, 'teilweise'],
    ['arbeitszeit', { arbeitszeit: { von: stunden(30), bis: stunden(40) } }, { minutenBis: stunden(30) }, 1000, 'erfuellt'],
    ['arbeitszeit', {}, { minutenBis: stunden(30) }, 500, 'unbekannt'],
    ['arbeitszeit', { arbeitszeit: { von: stunden(30), bis: stunden(40) } }, {}, 500, 'unbekannt'],
    ['zeitfenster', {}, { tagVon: 0, tagBis: 60 }, 1000, 'egal'],
    ['zeitfenster', { zeitfenster: { von: 480, bis: 840 } }, {}, 500, 'unbekannt'],
    ['zeitfenster', { zeitfenster: { von: 480, bis: 840 } }, { tagVon: 480, tagBis: 840 }, 1000, 'erfuellt'],
    ['zeitfenster', { zeitfenster: { von: 480, bis: 840 } }, { tagVon: 840, tagBis: 900 }, 0, 'nicht'],
    ['zeitfenster', { zeitfenster: { von: 480, bis: 840 } }, { tagVon: 720, tagBis: 960 }, 500, 'teilweise'],
    ['zeitfenster', { zeitfenster: { von: 480, bis: 840 } }, { tagVon: 360, tagBis: 600 }, 500, 'teilweise'],
    ['deutsch', {}, {}, 1000, 'egal'],
    ['deutsch', {}, { deutsch: 'B1' }, 500, 'unbekannt'],
    ['deutsch', { deutsch: 'A2' }, { deutsch: 'B1' }, 600, 'teilweise'],
    ['deutsch', { deutsch: 'A1' }, { deutsch: 'B2' }, 0, 'nicht'],
    ['fuehrerschein', {}, {}, 1000, 'egal'],
    ['fuehrerschein', {}, { fuehrerschein: 'B' }, 500, 'unbekannt'],
    ['fuehrerschein', { fuehrerschein: ['C'] }, { fuehrerschein: 'B' }, 0, 'nicht'],
    ['arbeitsform', { arbeitsformen: ['tag'] }, {}, 1000, 'erfuellt'],
    ['beginn', { ab: '2026-10-01' }, {}, 1000, 'egal'],
    ['beginn', {}, { beginn: '2026-10-01' }, 500, 'unbekannt'],
    ['beginn', { ab: '2026-10-08' }, { beginn: '2026-10-01' }, 875, 'teilweise'],
    ['beginn', { ab: '2026-10-09' }, { beginn: '2026-10-01' }, 750, 'teilweise'],
    ['beginn', { ab: '2026-11-26' }, { beginn: '2026-10-01' }, 0, 'nicht'],
  ])('%s of %j for %j: %d, %s', (k, p, s, zehntel, stand) => expect(urteil(k, p, s)).toEqual([zehntel, stand]))

  test('the way: just as far as somebody can go is not too far; full to 10 km, nothing from 50', () => {
    const ort = { breite: 51_000_000, laenge: 11_000_000 }
    const dort = { breite: 51_100_000, laenge: 11_000_000 }
    const km = luftlinieKm(ort, dort)
    expect(urteil('entfernung', { ort, weg: { hoechstensKm: km } }, { ort: dort })[1]).toBe('teilweise')
    expect(urteil('entfernung', { ort, weg: { hoechstensKm: km - 0.01 } }, { ort: dort })).toEqual([0, 'nicht'])
    expect(urteil('entfernung', { ort }, { ort })).toEqual([1000, 'erfuellt'])
    expect(urteil('entfernung', { ort }, { ort: { breite: 51_500_000, laenge: 11_000_000 } })).toEqual([0, 'nicht'])
  })

  test('of two occupations as near the first is named', () => {
    const satz = bewerte({ ...person, berufe: ['62302', '62322'] }, { ...stelle, kldb: '62312' }, nur('beruf')).posten[0]?.satz({
      heute: '2026-08-18',
      beruf: () => undefined,
    })
    expect(satz).toContain('62302')
  })
})

describe('weights', () => {
  const mit = (punkte: number, unbekanntProzent: number) =>
    gewichteSchema.safeParse({ punkte: { ...anfangsgewichte.punkte, beruf: punkte }, unbekanntProzent }).success
  test.each([
    [0, 0, true],
    [100, 100, true],
    [-1, 50, false],
    [101, 50, false],
    [50, -1, false],
    [50, 101, false],
  ])('%d points and %d %% for what is unknown: %s', (punkte, prozent, ja) => expect(mit(punkte, prozent)).toBe(ja))
  test('at the beginning they are together a hundred, and half for what is unknown', () => {
    expect(Object.values(anfangsgewichte.punkte).reduce((a, b) => a + b, 0)).toBe(100)
    expect(anfangsgewichte).toMatchObject({ unbekanntProzent: 50, punkte: { faehigkeiten: 30, beruf: 25, entfernung: 15 } })
  })
})

test('a list as long as there are people holds them all', () => {
  const eins = (n: number) => ({ zehntel: n, hoechstensZehntel: 10, posten: [] })
  expect(rangliste([1, 2], eins, 5).map((r) => r.wer)).toEqual([2, 1])
  expect(rangliste([0, 0], eins, 5)).toHaveLength(2)
})
