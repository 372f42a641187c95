import { expect, test } from 'vitest'
import { type Jobeingabe, liesJob } from './jobrechnung.ts'

const lies = (e: Partial<Jobeingabe>) => liesJob({ brutto: '', stundenlohn: '', stunden: '', netto: '', ...e }, 'de')
const felder = (e: Partial<Jobeingabe>) => {
  const gelesen = lies(e)
  return gelesen.ok ? [] : gelesen.meldungen.map((m) => m.feld)
}

test('pay a month is taken as it is, pay an hour for 13 weeks in three months', () => {
  expect(lies({ brutto: '1.200', netto: '1.000,50' })).toEqual({ ok: true, brutto: 1200, netto: 1000.5, ausStunden: false })
  expect(lies({ stundenlohn: '14,50', stunden: '25' })).toEqual({ ok: true, brutto: 1570.83, netto: undefined, ausStunden: true })
  expect(lies({ stundenlohn: '14,00', stunden: '19,5' })).toMatchObject({ brutto: 1183 })
  expect(lies({ brutto: '500', stundenlohn: '14', stunden: '' })).toMatchObject({ brutto: 500, ausStunden: false })
})

test('each field that cannot be read is named', () => {
  expect(felder({ brutto: 'viel' })).toEqual(['brutto'])
  expect(felder({ brutto: '-5', netto: 'x' })).toEqual(['brutto', 'netto'])
  expect(felder({ netto: '900' })).toEqual(['brutto'])
  expect(felder({ stundenlohn: '14' })).toEqual(['stunden'])
  expect(felder({ stundenlohn: 'x', stunden: '99' })).toEqual(['stundenlohn', 'stunden'])
  expect(felder({ stunden: '20' })).toEqual(['brutto'])
})
