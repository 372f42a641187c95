import { describe, expect, test } from 'vitest'
import { befundeZu, ERGEBNIS, frageZu } from './ablauf.ts'
import { fallAus, liesSitzung, verarbeite } from './sitzung.ts'
import { FAMILIE, HEUTE } from './testhilfe.ts'

function formular(felder: Readonly<Record<string, string | readonly string[]>>): FormData {
  const f = new FormData()
  for (const [name, wert] of Object.entries(felder)) for (const w of typeof wert === 'string' ? [wert] : wert) f.append(name, w)
  return f
}
const keinFall = () => undefined
const angaben = JSON.stringify(FAMILIE)

describe('a turn of the conversation over a form', () => {
  test('several choices of one question arrive together', () => {
    const { zustand } = verarbeite(formular({ angaben, schritt: 'geld.sie', 'geld.sie': ['lohn', 'unterhalt'] }), HEUTE, keinFall)
    expect(zustand.angaben['geld.sie']).toBe('lohn,unterhalt')
    expect(zustand.schritt).toBe('unterhalt.sie')
  })

  test('nonsense in the hidden field begins anew', () => {
    for (const unsinn of ['', '{', '[]', '{"monat":1}', `{"x":"${'a'.repeat(500)}"}`, JSON.stringify({ '__proto__ ': 'x' })]) {
      expect(verarbeite(formular({ angaben: unsinn, schritt: 'monat' }), HEUTE, keinFall).zustand.schritt, unsinn).toBe('monat')
    }
  })

  test('nobody jumps to the result', () => {
    const { miete: _, ...ohne } = FAMILIE
    expect(verarbeite(formular({ angaben: JSON.stringify(ohne), schritt: ERGEBNIS, aktion: 'ergebnis' }), HEUTE, keinFall).zustand.schritt).toBe(
      'miete',
    )
  })

  test('what is tried out stays apart from the answers', () => {
    const sitzung = verarbeite(formular({ angaben, schritt: ERGEBNIS, aktion: 'variante:kind' }), HEUTE, keinFall)
    expect(sitzung).toMatchObject({ zustand: { schritt: ERGEBNIS }, wenn: { variante: 'kind' } })
    expect(fallAus(sitzung, HEUTE).personen).toHaveLength(4)
  })

  test('an opened case goes before the answers', () => {
    const fall = fallAus({ zustand: { schritt: ERGEBNIS, angaben: FAMILIE, befunde: [] } }, HEUTE)
    const sitzung = verarbeite(formular({ fall: JSON.stringify(fall), schritt: ERGEBNIS, aktion: 'ergebnis', angaben: '{}' }), HEUTE, (text) =>
      JSON.parse(text),
    )
    expect(fallAus(sitzung, HEUTE)).toEqual(fall)
    const neu = verarbeite(formular({ fall: JSON.stringify(fall), schritt: ERGEBNIS, aktion: 'neu' }), HEUTE, (text) => JSON.parse(text))
    expect(neu).toMatchObject({ zustand: { schritt: 'monat', angaben: {} } })
    expect(neu.fall).toBeUndefined()
  })
})

describe('another language, without a script', () => {
  const wechsle = (felder: Parameters<typeof formular>[0]) => verarbeite(formular({ aktion: 'sprache:en', ...felder }), HEUTE, keinFall)

  test('keeps what was typed, also what cannot be read, and asks the same question', () => {
    const { zustand } = wechsle({ angaben, schritt: 'miete', miete: 'viel', nebenkosten: '', heizkosten: '80' })
    expect(zustand).toMatchObject({ schritt: 'miete', befunde: [], angaben: { miete: 'viel', nebenkosten: '', heizkosten: '80', paar: 'paar' } })
  })

  test('keeps findings that were shown, and says them in the new language', () => {
    const { zustand } = wechsle({ angaben, schritt: 'miete', miete: 'viel', befunde: 'ja' })
    const frage = frageZu(zustand, HEUTE, 'en')
    expect(frage?.titel).toBe('What does your home cost a month?')
    expect(frage && befundeZu(zustand, frage, HEUTE, 'en').map((b) => b.satz)).toEqual([expect.stringMatching(/^Basic rent: Please use digits only/)])
  })

  test('keeps what is tried out on the result page', () => {
    expect(wechsle({ angaben, schritt: ERGEBNIS, 'wenn-miete': '700', 'wenn-brutto': '' }).wenn).toMatchObject({ eigene: { 'wenn-miete': '700' } })
    expect(wechsle({ angaben, schritt: ERGEBNIS, variante: 'kind' })).toMatchObject({ zustand: { schritt: ERGEBNIS }, wenn: { variante: 'kind' } })
    expect(wechsle({ angaben, schritt: ERGEBNIS }).wenn).toBeUndefined()
  })

  test('Enter in a field sends no action: the next question, or own numbers', () => {
    const nach = (felder: Parameters<typeof formular>[0]) => verarbeite(formular(felder), HEUTE, keinFall)
    expect(nach({ schritt: 'monat', monat: '2026-08', bezug: 'nein' }).zustand.schritt).toBe('haushalt')
    expect(nach({ angaben, schritt: ERGEBNIS, 'wenn-miete': '700' }).wenn).toMatchObject({ eigene: { 'wenn-miete': '700' } })
  })
})

test('what the browser kept is checked before it is used', () => {
  expect(liesSitzung(null)).toBeUndefined()
  expect(liesSitzung({ idx: 3 })).toBeUndefined()
  expect(liesSitzung({ zustand: { schritt: 'monat', angaben: { 'x y': 'z' } } })?.zustand.angaben).toEqual({})
  expect(liesSitzung({ zustand: { schritt: 'miete', angaben: FAMILIE, befunde: [] } })?.zustand.angaben).toEqual(FAMILIE)
})
