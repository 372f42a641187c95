import { describe, expect, test } from 'vitest'
import { sprachen } from '../../platform/sprache/index.ts'
import { berechne, parameterListe } from '../../recht/index.ts'
import { blattZu } from '../blatt.ts'
import type { Posten } from '../blatt-typ.ts'
import { inEinfachenWorten, schlusssatz } from '../einfache-worte.ts'
import { baueFalldatei } from '../falldatei-bauen.ts'
import { fragenZu, reineLage } from '../fragen/index.ts'
import { hinweisText } from '../hinweis-text.ts'
import type { Angaben } from '../model.ts'
import { FAMILIE, HEUTE } from '../testhilfe.ts'
import { naheliegendeVarianten } from '../was-waere-wenn.ts'
import { zusammenfassung } from '../zusammenfassung.ts'
import { ergebnisTexte } from './ergebnis/index.ts'
import { rechnerTexte } from './rechner/index.ts'
import { startTexte } from './start/index.ts'
import { werteTexte } from './werte/index.ts'

/** Every text with the way to it; functions are called with marks in the place of amounts and names. */
function blaetter(wert: unknown, pfad: string): [string, string][] {
  if (typeof wert === 'string') return [[pfad, wert]]
  if (typeof wert === 'function')
    return OHNE_MARKEN.has(pfad) ? [] : blaetter(Reflect.apply(wert, undefined, ['〈1〉', '〈2〉', '〈3〉', '〈4〉']), pfad)
  if (typeof wert === 'object' && wert !== null) return Object.entries(wert).flatMap(([name, w]) => blaetter(w, `${pfad}.${name}`))
  return []
}
/** They take lists; the sentences themselves are looked at below. */
const OHNE_MARKEN = new Set(['.ergebnis.zusammenfassung', '.ergebnis.personen.und'])

const [de, einfach, en] = (['de', 'einfach', 'en'] as const).map((s) =>
  blaetter({ rechner: rechnerTexte(s), ergebnis: ergebnisTexte(s), start: startTexte(s), werte: werteTexte(s) }, ''),
) as [[string, string][], [string, string][], [string, string][]]
const deutsch = new Map(de)

/** Names that are the same in both languages. */
const GLEICH = /^(Elterngeld|BAföG|Start|Person|Person 〈1〉|〈1〉|: |\?)$|〈1〉: 〈2〉|^〈1〉 \(〈2〉\)$|^〈1〉, 〈2〉$/
/** German that stands in an English sentence on purpose: what the law and the letters call a thing. */
const NAMEN =
  /\([^)]*\)|“[^”]*”|BAföG|FSJ, FÖJ or Bundesfreiwilligendienst|Bürgergeld|Grundsicherungsgeld|Elterngeld(Plus)?|Basiselterngeld|Kinderzuschlag|Kfz-Haftpflicht|SGB|§\s\S+( Abs\.\s\d+( (und|to) \d+)?)?/g
const DEUTSCH = /[äöüßÄÖÜ„]|\b(und|oder|nicht|Sie|der|das|wir|im|ist)\b/

describe('the words of the calculator', () => {
  test('English is another text everywhere, and no German slipped in', () => {
    for (const [pfad, text] of en) {
      if (GLEICH.test(text) || !/\p{L}/u.test(text)) continue
      expect(text, pfad).not.toBe(deutsch.get(pfad))
      expect(text.replace(NAMEN, ''), pfad).not.toMatch(DEUTSCH)
    }
  })

  test('an amount or a name that German fills in, English and plain German do too', () => {
    const zeichen = (t: string | undefined) => [...new Set([...(t ?? '').matchAll(/〈\d〉/g)].map(String))].sort()
    for (const [pfad, text] of [...en, ...einfach]) {
      if (pfad.endsWith('annahmeEigene')) continue // plain German leaves the percentage to the picture
      expect(zeichen(text), `${pfad}: ${text}`).toEqual(zeichen(deutsch.get(pfad) ?? text))
    }
  })

  test('plain German has short sentences', () => {
    const anders = einfach.filter(([pfad, text]) => deutsch.get(pfad) !== text)
    expect(anders.length).toBeGreaterThan(200)
    for (const [pfad, text] of anders)
      for (const satz of text.split(/(?<=[.?!:])\s+/)) expect(satz.split(/\s+/).length, `${pfad}: ${satz}`).toBeLessThanOrEqual(12)
  })

  test('each dated value has an English name', () => {
    expect(parameterListe.filter((p) => !werteTexte('en').namen[p.schluessel]).map((p) => p.schluessel)).toEqual([])
  })
})

const ALLES: Angaben = {
  ...FAMILIE,
  bezug: 'ja',
  kinder: '4',
  'geburt.kind3': '16',
  'geburt.kind4': '17',
  'schule.kind3': 'schule',
  'schule.kind4': 'schulisch',
  'job.kind3': 'ferien',
  'geld.sie': 'lohn,minijob,ausbildung,selbst,alg,kranken,elterngeld,rente,altersrente,unterhalt,bafoeg,einmalig,sonstiges',
  'geld.partner': 'lohn,altersrente',
  'kosten.sie': 'ja',
  kindergeld: 'teils',
  vermoegen: 'ja',
  kindgeld: 'unterhalt,uvg,rente',
  besonderes: 'schwanger,krank,teilhabe,ernaehrung,ausbildung,umgang,bildung,zahlt-unterhalt,kuerzung',
}

describe('the questions', () => {
  test.each([
    ['a large household', ALLES],
    ['owners', { ...ALLES, wohnen: 'eigentum', 'schule.kind4': 'dienst', 'schule.kind3': 'betrieb' }],
    ['one person', { ...FAMILIE, paar: 'allein', kinder: '1', 'geburt.kind1': '15', mietart: 'warm' }],
  ])('%s: the same in every language, only the words differ', (_, angaben) => {
    const gerippe = (sprache: (typeof sprachen)[number]) =>
      fragenZu(angaben, HEUTE, sprache).map((f) => [
        f.id,
        f.felder.map((feld) => [feld.name, 'optionen' in feld ? feld.optionen.map((o) => o.wert) : []]),
      ])
    for (const sprache of sprachen) expect(gerippe(sprache)).toEqual(gerippe('de'))
    const titel = new Map(fragenZu(angaben, HEUTE).map((f) => [f.id, f.titel]))
    for (const f of fragenZu(angaben, HEUTE, 'en')) {
      expect(f.titel, f.id).not.toBe(titel.get(f.id))
      expect(JSON.stringify(f).replace(NAMEN, ''), f.id).not.toMatch(/undefined|\b(und|oder|nicht|Sie|Bitte)\b/)
    }
  })
})

describe('the result in English', () => {
  const fall = baueFalldatei(reineLage({ ...FAMILIE, warmwasser: 'ja' }, HEUTE))
  const ergebnis = berechne(fall, { begruendung: true })
  if (ergebnis.schema === 'fehler/v1') throw new Error(ergebnis.fehler.satz)
  const blatt = blattZu(fall, ergebnis, 'en')

  test('sentences, in the order of the German ones', () => {
    const saetze = [...inEinfachenWorten(fall, ergebnis, blatt, 'en'), schlusssatz(fall, ergebnis, 'en')].join(' ').replaceAll('\u00a0', ' ')
    expect(saetze).toMatch(
      /^Your family needs 2\.7\d\d,\d\d € a month for living and housing\. That is what the law says\. 518,00 € of child benefit/,
    )
    expect(saetze.replace(NAMEN, '')).not.toMatch(DEUTSCH)
    expect(zusammenfassung(fall, 'en').replaceAll('\u00a0', ' ')).toBe(
      'Two adults, two children (8 and 4), rent with heating 913,45 €, pay 1.480 € gross.',
    )
    expect(naheliegendeVarianten(fall, 'en').map((v) => v.name.replaceAll('\u00a0', ' '))).toEqual([
      'the rent is 50 € higher',
      'you earn 200 € gross more',
      'your pay stops',
      'another child is born',
    ])
  })

  test('no line of the sheet and no person keeps a German name', () => {
    const namen = (p: Posten): string[] => [p.name, ...(p.zeilen ?? []).flatMap(namen), ...(p.zweige ?? []).map((z) => z.name)]
    const alle = [blatt.bedarf, ...blatt.abzuege, ...blatt.dazu].flatMap(namen)
    expect(alle).toContain('Additional need for hot water')
    expect(alle).toContain('You and Partner')
    for (const name of alle) expect(name.replace(NAMEN, '')).not.toMatch(/[äöüß]|bedarf|Kind\b|Einkommen/)
  })

  test('a note of the law has its amounts in the new sentence; one without words stays German and says so', () => {
    const [vorrang = ''] = ergebnis.hinweise.filter((h) => h.art === 'vorrang').map((h) => h.satz)
    expect(hinweisText(vorrang, 'en')).toMatchObject({
      deutsch: false,
      text: expect.stringMatching(/at most 594,00\s€ a month .*, 1\.\d{3},\d\d\s€ is missing/),
    })
    expect(hinweisText(vorrang, 'einfach')).toMatchObject({ deutsch: false, text: expect.stringMatching(/bis zu 594,00\s€ im Monat/) })
    expect(hinweisText('Ein anderer Satz.', 'en')).toEqual({ deutsch: true, text: 'Ein anderer Satz.' })
  })

  test('the case file stays German: it is data, opened in any language', () => {
    expect(baueFalldatei(reineLage(FAMILIE, HEUTE, 'en'))).toEqual(baueFalldatei(reineLage(FAMILIE, HEUTE)))
  })
})
