import { expect, test } from 'vitest'
import { kontrastZuWeiss, pruefeAnschrift } from './anschrift.ts'
import { anschrift } from './testhilfe/faelle.ts'

const felder = (daten: unknown) => {
  const e = pruefeAnschrift(daten)
  return e.ok ? [] : e.meldungen.map((m) => `${m.feld}: ${m.satz}`)
}

test('the example is exercise data and fits', () => {
  expect(anschrift.uebungsdaten).toBe(true)
  expect(felder(anschrift)).toEqual([])
})

test('all faults at once, each with field and sentence', () => {
  const { uebungsdaten: _, ...rest } = anschrift
  const daten = {
    ...rest,
    empfaenger: { ...anschrift.empfaenger, plz: '3885', hausnummer: '5' },
    traeger: { ...anschrift.traeger, land: 'XX' },
    aktenzeichen: '',
  }
  expect(felder(daten).map((t) => t.replace(/: Möglich sind: .*/, ': …'))).toEqual([
    'uebungsdaten: Das Feld fehlt.',
    'empfaenger.plz: Eine Postleitzahl hat fünf Ziffern.',
    'empfaenger: Diese Felder kennt die Form nicht: hausnummer.',
    'traeger.land: …',
    'aktenzeichen: Das Feld ist leer.',
  ])
})

test.each([
  ['a line break', 'Mira\nSommerfeld'],
  ['a direction override', 'Mira\u202eSommerfeld'],
  ['a soft hyphen', 'Mira\u00adSommerfeld'],
  ['too long', 'M'.repeat(101)],
])('a name with %s is refused', (_, name) => {
  expect(felder({ ...anschrift, namen: { p1: name } })).toHaveLength(1)
})

test('white on the colour of the Träger has at least 7:1', () => {
  expect(kontrastZuWeiss('#000000')).toBeCloseTo(21, 5)
  expect(kontrastZuWeiss('#ffffff')).toBeCloseTo(1, 5)
  expect(felder({ ...anschrift, traeger: { ...anschrift.traeger, farbe: '#1c4a33' } })).toEqual([])
  expect(felder({ ...anschrift, traeger: { ...anschrift.traeger, farbe: '#3a8a5f' } })).toHaveLength(1)
  expect(felder({ ...anschrift, traeger: { ...anschrift.traeger, farbe: 'grün' } })).toHaveLength(1)
})

test('a reason for a provisional decision is a clause', () => {
  expect(felder({ ...anschrift, grundVorlaeufig: 'weil der Lohn schwankt' })).toEqual([])
  expect(felder({ ...anschrift, grundVorlaeufig: 'Der Lohn schwankt.' })).toHaveLength(1)
})

test('something else than an object is no letter file', () => {
  for (const daten of [null, 'x', [], 7]) expect(felder(daten)).toHaveLength(1)
})
