import { describe, expect, test } from 'vitest'
import { kennzahlTexte } from './kennzahlen/index.ts'
import { vergleichTexte } from './vergleich/index.ts'
import { verzeichnisTexte } from './verzeichnis/index.ts'

/** Every text with the way to it; functions are called with marks for their parameters. */
function blaetter(wert: unknown, pfad: string): [string, string][] {
  if (typeof wert === 'string') return [[pfad, wert]]
  if (typeof wert === 'function') return blaetter(Reflect.apply(wert, undefined, ['〈1〉', '〈2〉', '〈3〉', '〈4〉']), pfad)
  if (typeof wert === 'object' && wert !== null) return Object.entries(wert).flatMap(([name, w]) => blaetter(w, `${pfad}.${name}`))
  return []
}

/** The same in both languages. */
const gleich = new Set(['.vergleich.spalten.median', '.vergleich.gebiet', '.vergleich.werteSpalten.name'])
const worte = (sprache: 'de' | 'einfach' | 'en') =>
  blaetter({ kennzahlen: kennzahlTexte(sprache), vergleich: vergleichTexte(sprache), verzeichnis: verzeichnisTexte(sprache) }, '')

describe('the public words of directory and comparison', () => {
  const de = new Map(worte('de'))

  test('English is another text everywhere, no German slipped in, and what German fills in it does too', () => {
    for (const [pfad, text] of worte('en')) {
      if (!gleich.has(pfad) && /\p{L}/u.test(text)) expect(text.toLowerCase(), pfad).not.toBe(de.get(pfad)?.toLowerCase())
      expect(text.replace(/\([^)]*\)|Kommunalträger-Zulassungsverordnung/g, ''), pfad).not.toMatch(/[äöüßÄÖÜ„]|\b(und|oder|nicht|Sie|der|das|wir)\b/)
      const zeichen = (t: string | undefined) => new Set([...(t ?? '').matchAll(/〈\d〉/g)].map(String))
      expect(zeichen(text), pfad).toEqual(zeichen(de.get(pfad)))
    }
  })

  test('plain German has short sentences', () => {
    const anders = worte('einfach').filter(([pfad, text]) => de.get(pfad) !== text)
    expect(anders.length).toBeGreaterThan(25)
    for (const [pfad, text] of anders)
      for (const satz of text.split(/(?<=[.?!:])\s+/)) expect(satz.split(/\s+/).length, `${pfad}: ${satz}`).toBeLessThanOrEqual(18)
  })
})
