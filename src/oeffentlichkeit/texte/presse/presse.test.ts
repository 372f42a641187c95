import { expect, test } from 'vitest'
import { presseTexte } from './index.ts'

/** Every text with the way to it; functions are called with signs as text. */
function blaetter(wert: unknown, pfad = ''): [string, string][] {
  if (typeof wert === 'string') return [[pfad, wert]]
  if (typeof wert === 'function') return blaetter(Reflect.apply(wert, undefined, ['〈1〉', '〈2〉', '〈3〉']), pfad)
  if (typeof wert === 'object' && wert !== null) return Object.entries(wert).flatMap(([name, w]) => blaetter(w, `${pfad}.${name}`))
  return []
}

const gleich = new Set(['.mitteilung.datum', '.mitteilung.zitat', '.kontakt.fax'])

test('the press area: English is another text everywhere, keeps what is filled in, and no German slipped in', () => {
  const de = new Map(blaetter(presseTexte('de')))
  for (const [pfad, text] of blaetter(presseTexte('en'))) {
    const deutsch = de.get(pfad) ?? ''
    expect([...text.matchAll(/〈\d〉/g)].map((m) => m[0]).toSorted(), pfad).toEqual([...deutsch.matchAll(/〈\d〉/g)].map((m) => m[0]).toSorted())
    if (gleich.has(pfad)) continue
    expect(text.toLowerCase(), pfad).not.toBe(deutsch.toLowerCase())
    expect(text.replace(/\([^)]*\)/g, ''), pfad).not.toMatch(/[äöüßÄÖÜ„]|\b(und|oder|nicht|Sie|der|das|wir)\b/)
  }
})

test('plain German says only what German does not say plainly already', () => {
  const de = new Map(blaetter(presseTexte('de')))
  const anders = blaetter(presseTexte('einfach')).filter(([pfad, text]) => de.get(pfad) !== text)
  expect(anders.length).toBeGreaterThan(10)
  for (const [pfad, text] of anders)
    for (const satz of text.split(/(?<=[.?!])\s+/)) expect(satz.split(/\s+/).length, `${pfad}: ${satz}`).toBeLessThanOrEqual(12)
})
