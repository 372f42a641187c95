import { describe, expect, test } from 'vitest'
import { texte } from '../texte/index.ts'
import { type Eingaben, felderVon, inWorten, istVeraenderung, liesVeraenderung, type Veraenderung } from './veraenderung.ts'

const leer: Eingaben = { was: '', ab: '1.9.2026', betrag: '', iban: '', inhaber: '', text: '' }

describe('a reported change', () => {
  test('needs a day and one word about what happened; the amount may follow', () => {
    expect(liesVeraenderung('arbeit', { ...leer, was: 'beginn' })).toEqual({
      ok: true,
      ab: '2026-09-01',
      werte: { art: 'arbeit', ab: '2026-09-01', was: 'beginn' },
    })
    expect(liesVeraenderung('arbeit', leer)).toMatchObject({ ok: false, befunde: [{ feld: 'text' }] })
    expect(liesVeraenderung('arbeit', { ...leer, was: 'erfunden', ab: 'bald', betrag: 'viel' })).toMatchObject({
      ok: false,
      befunde: [{ feld: 'ab' }, { feld: 'betrag' }, { feld: 'text' }],
    })
  })

  test('of the account is checked by its digits', () => {
    const mit = (iban: string) => liesVeraenderung('konto', { ...leer, iban, inhaber: 'Mira' })
    expect(mit('de89 3704 0044 0532 0130 00')).toMatchObject({ ok: true, werte: { iban: 'DE89370400440532013000' } })
    expect(mit('DE89370400440532013001')).toMatchObject({ ok: false, befunde: [{ feld: 'iban' }] })
  })

  test('is written out for receipt and file', () => {
    expect(inWorten('arbeit', { was: 'beginn', ab: '2026-09-01', betrag: '1250.5', text: 'Halbe Stelle' })).toEqual([
      'Arbeit: neue Arbeit',
      'Ab wann? 01.09.2026',
      'Lohn im Monat vor Abzügen: 1.250,50\u00a0€',
      'Halbe Stelle',
    ])
  })

  test('is shown in the language of the page, and its errors too', () => {
    expect(inWorten('arbeit', { was: 'beginn', ab: '2026-09-01', betrag: '1250.5', text: 'Halbe Stelle' }, 'en')).toEqual([
      'Work: new work',
      'From when? 01.09.2026',
      'Monthly pay before deductions: 1.250,50\u00a0€',
      'Halbe Stelle',
    ])
    expect(liesVeraenderung('arbeit', leer, 'en')).toMatchObject({ befunde: [{ satz: 'Please write in a few words what has changed.' }] })
  })

  test('each kind says what happens to the money and asks for few things', () => {
    for (const art of Object.keys(texte('de').aenderung.arten) as Veraenderung[]) {
      expect(istVeraenderung(art)).toBe(true)
      expect(texte('de').aenderung.arten[art].geld, art).not.toBe('')
      expect(felderVon(art).length, art).toBeLessThanOrEqual(4)
    }
    expect(istVeraenderung('toString')).toBe(false)
  })
})
