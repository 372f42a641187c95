import { expect, test } from 'vitest'
import { texte } from './index.ts'

function blaetter(wert: unknown, pfad: string): [string, string][] {
  if (typeof wert === 'string') return [[pfad, wert]]
  if (typeof wert === 'function') return blaetter(Reflect.apply(wert, undefined, ['〈1〉', '〈2〉']), pfad)
  return Object.entries(wert as object).flatMap(([name, w]) => blaetter(w, `${pfad}.${name}`))
}

test('English is another text everywhere, without German words', () => {
  const de = new Map(blaetter(texte('de'), ''))
  for (const [pfad, text] of blaetter(texte('en'), '')) {
    if (!['.passkey.titel', '.konto.passkeys'].includes(pfad)) expect(text, pfad).not.toBe(de.get(pfad))
    expect(text, pfad).not.toMatch(/[äöüßÄÖÜ„]|\b(und|oder|nicht|Sie|der|das|wir)\b/)
  }
})
