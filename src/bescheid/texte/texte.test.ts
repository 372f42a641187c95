import { describe, expect, test } from 'vitest'
import { entwirfBescheid, lesefassung } from '../index.ts'
import { betraegeIm } from '../seitenvergleich.ts'
import { abgelehnt, anschrift, einzeln, familie, gelesen, gemindert, gemischt, inMonaten, rechne, teilmonat } from '../testhilfe/faelle.ts'
import { alsLesetext } from '../testhilfe/lesetext.ts'
import { texte } from './index.ts'

function blaetter(wert: unknown, pfad: string): [string, string][] {
  if (typeof wert === 'string') return [[pfad, wert]]
  if (typeof wert === 'function') return blaetter(Reflect.apply(wert, undefined, ['〈1〉', ['〈2〉'], '〈3〉', '〈4〉']), pfad)
  return Object.entries(wert as object).flatMap(([name, w]) => blaetter(w, `${pfad}.${name}`))
}

test('English is another text everywhere, German words stand in brackets only', () => {
  const de = new Map(blaetter(texte('de'), ''))
  for (const [pfad, text] of blaetter(texte('en'), '')) {
    if (pfad !== '.einfach.bild.jobcenter') expect(text, pfad).not.toBe(de.get(pfad))
    expect(text.replace(/\([^)]*\)|“Ich [^”]*”/g, ''), pfad).not.toMatch(/[äöüßÄÖÜ„]|\b(und|oder|nicht|Sie|der|das|wir)\b/)
  }
})

describe('a decision explained in English', () => {
  const datum = '2026-08-20'
  const brief = gelesen(anschrift)
  const { telefon, strasse, ort } = brief.traeger
  const fassung = (faelle: Parameters<typeof rechne>[0], sprache: 'de' | 'en') =>
    lesefassung({ monate: rechne(faelle), datum, traeger: { telefon, strasse, ort, land: `DE-${brief.traeger.land}` } }, sprache)

  test.each([
    ['a family', familie],
    ['one person in two regimes', inMonaten(einzeln(), '2026-05', '2026-08')],
    ['several people', [gemischt]],
    ['a refusal', [abgelehnt]],
    ['a reduction, provisional', [gemindert]],
    ['part of a month', [teilmonat]],
  ])('says the same amounts as the German one: %s', (_, faelle) => {
    const deutsch = alsLesetext(fassung(faelle, 'de'))
    const englisch = alsLesetext(fassung(faelle, 'en'))
    expect(betraegeIm(englisch)).toEqual(betraegeIm(deutsch))
    expect(
      englisch
        .replace(/\([^)]*\)|“Ich [^”]*”/g, '')
        .replace(ort, '')
        .replace(strasse, ''),
    ).not.toMatch(/[äöüß„]|\b(Sie|und|nicht)\b/)
  })

  test('and the German one is that of the letter', () => {
    const imBrief = entwirfBescheid({ monate: rechne(familie), anschrift: brief, datum, erlass: { stand: 'erlassen' }, pruefsumme: '0' })
    const ohneBesuch = (text: string) => text.replace(/ \([^)]*Uhr[^)]*\)/g, '')
    expect(ohneBesuch(alsLesetext(fassung(familie, 'de')))).toBe(ohneBesuch(alsLesetext(imBrief.einfach.bloecke)))
  })
})
