import { describe, expect, test } from 'vitest'
import { sprachen } from '../../platform/sprache/index.ts'
import { felderVon, lageDesAntrags, seiten } from '../gespraech.ts'
import { optionenVon } from '../pruefe.ts'
import { familie } from '../uebungsantrag.ts'
import { worte } from './ansicht.ts'
import { seitenText, stellenVon, texte } from './index.ts'
import * as seitenDesPersonals from './personal.ts'
import * as aenderungen from './personal-aenderung.ts'
import * as arbeit from './personal-arbeit.ts'
import { stellen } from './stellen.ts'

/** Every text with the way to it; functions are called with marks that must come out again. */
function blaetter(wert: unknown, pfad = ''): [string, string][] {
  if (typeof wert === 'string') return [[pfad, wert]]
  if (typeof wert === 'function') return blaetter(Reflect.apply(wert, undefined, ['〈1〉', '〈2〉']), pfad)
  if (typeof wert === 'object' && wert !== null) return Object.entries(wert).flatMap(([name, w]) => blaetter(w, `${pfad}.${name}`))
  return []
}

/** The same word in both languages. */
const gleich = new Set([
  '.quittung.name',
  '.datei',
  '.seiten.krankenkasse.felder.kasse.hinweis',
  '.seiten.heizung.felder.womit.optionen.gas',
  '.seiten.vermoegen.felder.mehr.optionen.nein.hinweis',
  '.seiten.konto.felder.iban.label',
  '.datum.name',
  '.fortsetzen.code',
])

describe.each([
  ['of the conversation', texte],
  ['around it', worte],
])('words %s', (_, katalog) => {
  const de = new Map(blaetter(katalog('de')))
  const en = blaetter(katalog('en'))

  test('English is another text everywhere; German words stand in brackets', () => {
    for (const [pfad, text] of en) {
      if (gleich.has(pfad) || !/\p{L}/u.test(text)) continue
      expect(text.toLowerCase(), pfad).not.toBe(de.get(pfad)?.toLowerCase())
      expect(text.replace(/\([^)]*\)/g, ''), pfad).not.toMatch(/[äöüßÄÖÜ„]|\b(und|oder|nicht|Sie|der|das|wir|von|für)\b/)
    }
  })

  test('what is filled in stands in every language', () => {
    const marken = (text: string | undefined) => new Set([...(text ?? '').matchAll(/〈\d〉|\{\w+\}/g)].map(String))
    for (const sprache of ['en', 'einfach'] as const)
      for (const [pfad, text] of blaetter(katalog(sprache))) expect(marken(text), `${sprache} ${pfad}`).toEqual(marken(de.get(pfad)))
  })

  test('plain German has short sentences', () => {
    const anders = blaetter(katalog('einfach')).filter(([pfad, text]) => de.get(pfad) !== text)
    expect(anders.length).toBeGreaterThan(50)
    for (const [pfad, text] of anders)
      for (const satz of text.split(/(?<=[.?!:])\s+/)) expect(satz.split(/\s+/).length, `${pfad}: ${satz}`).toBeLessThanOrEqual(17)
  })
})

test('words of staff: a sign stays with its number', () => {
  const alle = blaetter({ ...seitenDesPersonals, ...aenderungen, ...arbeit })
  expect(alle.length).toBeGreaterThan(200)
  for (const [pfad, text] of alle) expect(text, pfad).not.toMatch(/§ | [€%]|SGB [IVX]|(Abs\.|Satz|Nr\.) \d/)
})

test.each(sprachen)('every page, field and choice has words: %s', (sprache) => {
  const l = lageDesAntrags({ ...familie, 'person/p2': { ...familie['person/p2'], geburtsdatum: '11.02.2009' } }, '2026-10-01', '2026-10-01')
  for (const seite of seiten) {
    const text = seitenText(sprache, seite.id)
    for (const feld of felderVon({ seite, mensch: l.menschen[1] }, l)) {
      const worteDesFelds = text.felder[feld.name]
      expect(worteDesFelds, `${seite.id}.${feld.name}`).toBeDefined()
      for (const o of optionenVon(feld)) expect(worteDesFelds?.optionen?.[o], `${seite.id}.${feld.name}=${o}`).toBeDefined()
      if (feld.muss) expect(worteDesFelds?.pflicht, `${seite.id}.${feld.name}`).toBeDefined()
    }
  }
})

test('provisions are quoted for pages that exist', () => {
  const bekannt = new Set([...seiten.map((s) => s.id), 'beginn', 'eilig'])
  expect(Object.keys(stellen).filter((s) => !bekannt.has(s))).toEqual([])
  expect(stellenVon('alleinwohnend')).toEqual(['§ 7 Abs. 3'])
})
