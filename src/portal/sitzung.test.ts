import { describe, expect, test } from 'vitest'
import { ERGEBNIS } from './ablauf.ts'
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

test('what the browser kept is checked before it is used', () => {
  expect(liesSitzung(null)).toBeUndefined()
  expect(liesSitzung({ idx: 3 })).toBeUndefined()
  expect(liesSitzung({ zustand: { schritt: 'monat', angaben: { 'x y': 'z' } } })?.zustand.angaben).toEqual({})
  expect(liesSitzung({ zustand: { schritt: 'miete', angaben: FAMILIE, befunde: [] } })?.zustand.angaben).toEqual(FAMILIE)
})
