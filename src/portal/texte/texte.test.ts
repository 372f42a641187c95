import { describe, expect, test } from 'vitest'
import { angabeArten } from '../../fall/index.ts'
import { angabenworte, inSprache } from './angaben.ts'
import { texte } from './index.ts'

/** Every text with the way to it; functions are called with their own parameters' names as text and 2 as number. */
function blaetter(wert: unknown, pfad: string): [string, string][] {
  if (typeof wert === 'string') return [[pfad, wert]]
  if (typeof wert === 'function') return blaetter(Reflect.apply(wert, undefined, ['〈1〉', '〈2〉', '〈3〉']), pfad)
  if (typeof wert === 'object' && wert !== null) return Object.entries(wert).flatMap(([name, w]) => blaetter(w, `${pfad}.${name}`))
  return []
}

/** The same in both languages: names of things, and texts that go to the jobcenter in German. */
const gleich = new Set([
  '.bescheid.widerspruchText',
  '.bescheid.postenname',
  '.aenderung.iban',
  '.allgemein.jobcenter',
  '.aenderung.dateiFehler',
  '.nachrichten.von',
  '.zahlungen.direkt',
  '.zugriffe.zweck',
])

describe('the words of the own area', () => {
  const de = new Map(blaetter(texte('de'), ''))
  const en = blaetter(texte('en'), '')

  test('English is another text everywhere, and no German slipped in', () => {
    for (const [pfad, text] of en) {
      if (gleich.has(pfad) || !/\p{L}/u.test(text)) continue
      expect(text.toLowerCase(), pfad).not.toBe(de.get(pfad)?.toLowerCase())
      const ohneKlammern = text.replace(/\([^)]*\)|“Postausgang”/g, '')
      expect(ohneKlammern, pfad).not.toMatch(/[äöüßÄÖÜ„]|\b(und|oder|nicht|Sie|der|das|wir)\b/)
    }
  })

  test('an amount, a day or a name that German fills in, English does too', () => {
    for (const [pfad, text] of en) {
      const zeichen = (t: string | undefined) => [...(t ?? '').matchAll(/〈\d〉/g)].map(String).sort()
      expect(new Set(zeichen(text)), pfad).toEqual(new Set(zeichen(de.get(pfad))))
    }
  })

  test('plain German has short sentences', () => {
    const anders = blaetter(texte('einfach'), '').filter(([pfad, text]) => de.get(pfad) !== text)
    expect(anders.length).toBeGreaterThan(60)
    for (const [pfad, text] of anders) {
      for (const satz of text.split(/(?<=[.?!:])\s+/)) expect(satz.split(/\s+/).length, `${pfad}: ${satz}`).toBeLessThanOrEqual(18)
    }
  })
})

test('each fact, each of its fields and each choice has an English name', () => {
  const worte = angabenworte.en
  for (const info of angabeArten)
    for (const wort of [info.name, ...info.felder.flatMap((f) => [f.label, ...Object.values(f.optionen ?? {})])])
      expect(wort === '' || /^\d+\u00a0%$/.test(wort) || worte[wort] !== undefined, wort).toBe(true)
  expect(angabeArten.map((info) => inSprache(info, 'de'))).toEqual(angabeArten)
})
