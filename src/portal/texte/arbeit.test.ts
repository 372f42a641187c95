import { expect, test } from 'vitest'
import { arbeitTexte } from './arbeit.ts'

/** Every text, functions called with marks. */
function blaetter(wert: unknown, pfad: string): [string, string][] {
  if (typeof wert === 'string') return [[pfad, wert]]
  if (typeof wert === 'function') return [[pfad, String((wert as (...a: string[]) => string)('X1', 'X2', 'X3'))]]
  return Object.entries(wert as object).flatMap(([name, w]) => blaetter(w, `${pfad}.${name}`))
}

test('the pages about work are whole in English and have no German words outside of brackets', () => {
  const de = new Map(blaetter(arbeitTexte('de'), ''))
  const en = blaetter(arbeitTexte('en'), '')
  expect(en.map(([pfad]) => pfad)).toEqual([...de.keys()])
  expect(en.filter(([pfad, text]) => text === de.get(pfad)).map(([pfad]) => pfad)).toEqual([])
  expect(
    en.filter(([, text]) => /[äöüß]|\b(und|der|die|das|nicht)\b/i.test(text.replace(/\([^)]*\)/g, '').replace(/\bdie\b/g, 'die'))).map(([p]) => p),
  ).toEqual([])
})

test('plain German says things in short sentences', () => {
  for (const [pfad, text] of blaetter(arbeitTexte('einfach'), ''))
    for (const satz of text.split(/[.!?:]\s/)) expect(satz.split(/\s+/).length, `${pfad}: ${satz}`).toBeLessThanOrEqual(20)
})
