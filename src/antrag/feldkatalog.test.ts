import { describe, expect, test } from 'vitest'
import { feldkatalog } from './feldkatalog.ts'
import { werteAusAntworten } from './vordruck-werte.ts'

describe('questions of the application on paper', () => {
  const felder = feldkatalog()

  test('each key once, each with a label in three languages and answers where it is a choice', () => {
    expect(new Set(felder.map((f) => f.schluessel)).size).toBe(felder.length)
    expect(felder.length).toBeGreaterThan(120)
    for (const f of felder)
      for (const worte of Object.values(f.worte)) {
        expect(worte.label, f.schluessel).not.toBe('')
        if (f.art === 'wahl' || f.art === 'mehrfach') expect(worte.antworten.length, f.schluessel).toBeGreaterThanOrEqual(2)
      }
  })

  test('nobody is named yet, and the sentences are German all the same', () => {
    const saetze = felder.flatMap((f) =>
      Object.values(f.worte).flatMap((w) => [w.label, w.ueberAndere, w.hinweis, ...w.antworten.map((a) => a.text)]),
    )
    expect(saetze.filter((s) => /\{\w+\}|\b(von|mit|bei) diese\b/.test(s))).toEqual([])
  })

  test('answers of a draft by key: of who applies, of the household, of others in their order', () => {
    const wert = werteAusAntworten({
      'name/p1': { vorname: 'Mira' },
      anschrift: { ort: 'Halberstadt' },
      'person/p3': { vorname: 'Jonas' },
      'person/p2': { vorname: 'Ada', entfernt: 'ja' },
      'krankenkasse/p1': { '?': 'ja', kasse: 'X' },
    })
    expect(wert('name.vorname', undefined)).toBe('Mira')
    expect(wert('anschrift.ort', undefined)).toBe('Halberstadt')
    expect(wert('person.vorname', 0)).toBe('Jonas')
    expect(wert('person.vorname', 1)).toBe('')
    expect(wert('krankenkasse.kasse', undefined)).toBe('') // „Weiß ich nicht“ counts as no answer
  })
})
