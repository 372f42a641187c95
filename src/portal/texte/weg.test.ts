import { expect, test } from 'vitest'
import { meinPlanTexte, vorbereitungstexte, wegtexte } from './weg.ts'

/** Every text with the way to it; functions are called with a number, which fits days too. */
function blaetter(wert: unknown, pfad: string): [string, string][] {
  if (typeof wert === 'string') return [[pfad, wert]]
  if (typeof wert === 'function') return blaetter(Reflect.apply(wert, undefined, [2]), pfad)
  return typeof wert === 'object' && wert !== null ? Object.entries(wert).flatMap(([name, w]) => blaetter(w, `${pfad}.${name}`)) : []
}

test.each([
  ['Mein Weg', wegtexte],
  ['preparation', vorbereitungstexte],
  ['plan', meinPlanTexte],
] as const)('%s: English is another text everywhere, and no German slipped in; plain German has short sentences', (_, worte) => {
  const de = new Map(blaetter(worte('de'), ''))
  for (const [pfad, text] of blaetter(worte('en'), '')) {
    expect(text, pfad).not.toBe(de.get(pfad))
    expect(text.replace(/\([^)]*\)/g, ''), pfad).not.toMatch(/[äöüßÄÖÜ„]|\b(und|oder|nicht|Sie|der|das|wir)\b/)
  }
  for (const [pfad, text] of blaetter(worte('einfach'), '').filter(([p, t]) => de.get(p) !== t))
    for (const satz of text.split(/(?<=[.?!:])\s+/)) expect(satz.split(/\s+/).length, `${pfad}: ${satz}`).toBeLessThanOrEqual(14)
})
