import { expect, test } from 'vitest'
import { lageAus } from './lage.ts'
import { brauchtSchutz, vorsichtAusAntworten } from './vorsicht.ts'

const worte = (antworten: Parameters<typeof lageAus>[0]) => vorsichtAusAntworten(lageAus(antworten, '2026-08'))

test('staff read at the intake what to heed, before any case holds it', () => {
  expect(worte({ kontakt: { telefon: '0151 23456789' } })).toEqual([])
  expect(worte({ kontakt: { vorsicht: 'post,mail', zeiten: 'montags' } })).toEqual([
    'Keine Post an die Wohnung. Briefe werden persönlich übergeben.',
    'Anruf sicher: montags',
    'Keine E-Mails.',
  ])
  const postweg = { bei: 'Beratungsstelle Nord', strasse: 'Markt 1', plz: '38820', ort: 'Halberstadt' }
  expect(worte({ kontakt: { vorsicht: 'post' }, postweg })).toEqual([
    'Keine Post an die Wohnung. Briefe gehen an: Beratungsstelle Nord, Markt 1, 38820 Halberstadt.',
  ])
  expect(worte({ kontakt: { vorsicht: '' }, postweg })).toEqual([])
})

test('the way out is shown to whoever spoke of danger', () => {
  expect(brauchtSchutz({ antworten: {} })).toBe(false)
  expect(brauchtSchutz({ antworten: { kontakt: { vorsicht: 'mailbox' } } })).toBe(true)
  expect(brauchtSchutz({ antworten: { eilig: { gruende: 'essen,gewalt' } } })).toBe(true)
})
