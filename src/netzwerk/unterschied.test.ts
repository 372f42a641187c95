import { describe, expect, test } from 'vitest'
import { type Eintragsdaten, eintragSchema } from './bibliothek-art.ts'
import { feldernamen } from './bibliothek-felder.ts'
import { felder } from './texte/personal-bibliothek.ts'
import { feldunterschiede, fuehreZusammen, unterschied } from './unterschied.ts'

const vorlage = (werte: Partial<Record<string, string>> = {}): Eintragsdaten =>
  eintragSchema.parse({
    art: 'vorlage',
    titel: 'Einladung zum Gespräch',
    vorlageart: 'brief',
    lizenz: 'CC BY 4.0',
    text: 'Guten Tag,\nwir laden Sie ein.\nBitte bringen Sie Ihren Ausweis mit.\nMit freundlichen Grüßen',
    ...werte,
  })
const basis = vorlage()
const text = (daten: Eintragsdaten) => (daten.art === 'vorlage' ? daten.text : '')

test('a difference is told by words, and both texts can be read out of it', () => {
  const stuecke = unterschied('Wir laden Sie ein.', 'Wir laden Sie herzlich ein!')
  expect(
    stuecke
      .filter((s) => s.art !== 'neu')
      .map((s) => s.text)
      .join(''),
  ).toBe('Wir laden Sie ein.')
  expect(
    stuecke
      .filter((s) => s.art !== 'weg')
      .map((s) => s.text)
      .join(''),
  ).toBe('Wir laden Sie herzlich ein!')
  expect(stuecke.find((s) => s.art === 'neu')?.text.trim()).toBe('herzlich')
})

test('texts without anything in common are compared in bounded time', () => {
  const worte = (anfang: string) => Array.from({ length: 6000 }, (_, i) => `${anfang}${i}`).join(' ')
  const stuecke = unterschied(worte('a'), worte('b'))
  expect(stuecke.map((s) => s.art).sort()).toEqual(['neu', 'weg'])
})

test('only fields that differ are shown', () => {
  expect(feldunterschiede(basis, vorlage({ rechtsstand: '2026-07-01' })).map((f) => f.feld)).toEqual(['rechtsstand'])
  expect(feldunterschiede(basis, basis)).toEqual([])
})

describe('an update', () => {
  const eigene = vorlage({ text: `${text(basis)}\nIhre jenarbeit`, titel: 'Einladung (Jena)' })
  const neueste = vorlage({ text: text(basis).replace('Guten Tag,', 'Sehr geehrte Damen und Herren,'), rechtsstand: '2026-07-01' })

  test('brings what is new and keeps what is own', () => {
    const { daten, offen } = fuehreZusammen(basis, eigene, neueste)
    expect(offen).toEqual([])
    expect(daten).toMatchObject({ titel: 'Einladung (Jena)', rechtsstand: '2026-07-01' })
    expect(text(daten)).toBe(
      'Sehr geehrte Damen und Herren,\nwir laden Sie ein.\nBitte bringen Sie Ihren Ausweis mit.\nMit freundlichen Grüßen\nIhre jenarbeit',
    )
  })

  test('names the field where both changed the same lines, and leaves the own text', () => {
    const gegen = vorlage({ text: text(basis).replace('Guten Tag,', 'Hallo,') })
    const { daten, offen } = fuehreZusammen(basis, gegen, neueste)
    expect(offen).toEqual(['text'])
    expect(text(daten)).toBe(text(gegen))
  })
})

test('pages know exactly the fields that an entry has', () => {
  const praxis = eintragSchema.parse({ art: 'praxis', titel: 'x', lizenz: 'CC BY 4.0', problem: 'x', idee: 'x', stufe: 'idee' })
  for (const daten of [praxis, basis]) expect(['art', ...feldernamen[daten.art]].sort()).toEqual(Object.keys(daten).sort())
  expect(
    Object.values(feldernamen)
      .flat()
      .filter((name) => felder[name] === undefined),
  ).toEqual([])
})
