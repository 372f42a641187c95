import { expect, test } from 'vitest'
import type { Kindfakten } from './model.ts'
import { verbirg } from './monatsnutzung.ts'
import { betraegeVon, pruefeBedarf } from './pruefen.ts'
import type { Art } from './werte.ts'

const kind: Kindfakten = {
  geburtsdatum: '2010-08-01',
  schueler: true,
  ausbildungsverguetung: false,
  bezug: ['2026-08', '2026-09'],
  ohneBezug: [],
  eigenesEinkommen: [],
}
const bedarf = (art: Art, mehr = {}) => ({
  art,
  von: '2026-08',
  bis: '2026-08',
  antragAm: '2026-08-20',
  weg: 'direkt' as const,
  antworten: {},
  preisCent: 1000,
  einheiten: 1,
  ...mehr,
})
const ergebnis = (art: Art, fakten: Partial<Kindfakten> = {}, mehr = {}) =>
  Object.fromEntries(pruefeBedarf(bedarf(art, mehr), { ...kind, ...fakten }).map((v) => [v.schluessel, v.erfuellt]))

test.each([
  ['teilhabe', '2008-08-01', false, '18 on the first'],
  ['teilhabe', '2008-08-02', true, '18 on the second'],
  ['klassenfahrt', '2001-08-01', false, '25 on the first'],
  ['klassenfahrt', '2001-08-02', true, '25 on the second'],
] as const)('%s of somebody born %s: %s (%s)', (art, geburtsdatum, alter, _wann) => {
  expect(ergebnis(art, { geburtsdatum })).toMatchObject({ alter })
})

test('the age holds to the last month', () => {
  expect(ergebnis('teilhabe', { geburtsdatum: '2008-08-15' }, { bis: '2026-09' })).toMatchObject({ alter: false })
})

test('school, Kita and training pay', () => {
  expect(ergebnis('klassenfahrt', { schueler: undefined })).toMatchObject({ kita: 'offen' })
  expect(ergebnis('klassenfahrt', { schueler: undefined }, { antworten: { kita: true } })).toMatchObject({ schule: true })
  expect(ergebnis('lernfoerderung', { schueler: undefined })).toMatchObject({ schule: 'offen' })
  expect(ergebnis('lernfoerderung', { schueler: false }, { antworten: { kita: true } })).toMatchObject({ schule: false })
  expect(ergebnis('klassenfahrt', { ausbildungsverguetung: true })).toMatchObject({ verguetung: false })
  expect(ergebnis('teilhabe', { ausbildungsverguetung: true, schueler: false })).not.toHaveProperty('verguetung')
})

test('only tutoring needs an application of its own; it reaches back to the first of its month', () => {
  expect(ergebnis('lernfoerderung')).toMatchObject({ antrag: true })
  expect(ergebnis('lernfoerderung', {}, { antragAm: '2026-09-01' })).toMatchObject({ antrag: false })
  expect(ergebnis('mittagsverpflegung', {}, { antragAm: '2026-09-01' })).toMatchObject({ antrag: true })
})

test('who paid for tutoring before the application is asked why; until 2023 no application of its own was needed', () => {
  const vorher = { antragAm: '2026-09-01', weg: 'geld' }
  const antrag = (mehr: object) =>
    pruefeBedarf(bedarf('lernfoerderung', mehr), kind).find((v) => v.stelle.includes('30') && v.name.startsWith('Antrag'))
  expect(antrag(vorher)).toMatchObject({ erfuellt: 'offen', frage: true })
  expect(antrag({ ...vorher, antworten: { antragUnmoeglich: true } })).toMatchObject({ erfuellt: true })
  expect(antrag({ ...vorher, antworten: { antragUnmoeglich: false } })).toMatchObject({ erfuellt: false })
  expect(ergebnis('lernfoerderung', {}, { antragAm: '2024-02-01', von: '2023-12', bis: '2023-12' })).toMatchObject({ antrag: true })
  expect(ergebnis('lernfoerderung', {}, { antragAm: '2024-02-01', von: '2023-12', bis: '2024-01' })).toMatchObject({ antrag: false })
})

test.each([
  ['2011-08-02', false],
  ['2011-08-01', true],
  ['2019-08-02', true],
  ['2019-08-01', false],
] as const)('a certificate for school supplies of somebody born %s: %s', (geburtsdatum, noetig) => {
  expect('bescheinigung' in ergebnis('schulbedarf', { geburtsdatum })).toBe(noetig)
})

test('income above the need, and no notice yet', () => {
  expect(ergebnis('teilhabe', { bezug: [], ohneBezug: ['2026-08'] })).toMatchObject({ bezug: false })
  expect(ergebnis('teilhabe', { bezug: [] })).toMatchObject({ bezug: 'offen' })
  const selbst = pruefeBedarf(bedarf('teilhabe'), { ...kind, bezug: [], eigenesEinkommen: ['2026-08'] }).find((v) => v.schluessel === 'bezug')
  expect(selbst).toMatchObject({ erfuellt: false, satz: expect.stringContaining('eigenem Einkommen') })
})

test('amounts: actual cost, the flat amount of the law, one month for a trip, nothing for what the notice pays', () => {
  expect(betraegeVon(bedarf('teilhabe', { bis: '2026-10', preisCent: 4000 })).map((m) => m.cent)).toEqual([1500, 1500, 1500])
  expect(betraegeVon(bedarf('mittagsverpflegung', { bis: '2026-09', preisCent: 410, einheiten: 18 }))).toEqual([
    { monat: '2026-08', cent: 7380 },
    { monat: '2026-09', cent: 7380 },
  ])
  expect(betraegeVon(bedarf('klassenfahrt', { bis: '2026-10' }))).toEqual([{ monat: '2026-08', cent: 1000 }])
  expect(betraegeVon(bedarf('schulbedarf'))).toEqual([])
})

test('months for which the law is not kept are open, never guessed', () => {
  expect(ergebnis('teilhabe', {}, { von: '2027-01', bis: '2027-02' })).toMatchObject({ alter: 'offen' })
})

test.each([
  [4, 4, null, null],
  [9, 9, 9, 9],
  [9, 3, 9, null],
  [9, 7, 9, null],
  [12, 6, 12, 6],
])('%i entitled, %i using: shown %s and %s', (berechtigt, nutzend, b, n) => {
  const zeile = verbirg({ monat: '2026-08', art: 'teilhabe', berechtigt, nutzend, bewilligtCent: 150, cent: 100 }, false)
  expect(zeile).toMatchObject({ berechtigt: b, nutzend: n, bewilligtCent: b === null ? null : 150, cent: n === null ? null : 100 })
})
