import { describe, expect, test } from 'vitest'
import type { Angabe } from './angabe.ts'
import { anschriftzeilen, erreichbarkeitAm, postwegAm, warnungenAus } from './erreichbarkeit.ts'

const angabe = (art: Angabe['art'], wert: unknown, giltVon = '2026-08-01', giltBis: string | null = null): Angabe => ({
  angabeId: `${art} ${giltVon}`,
  personId: null,
  art,
  schluessel: '',
  wert,
  giltVon,
  giltBis,
  bekanntSeit: Temporal.Instant.from('2026-08-01T08:00:00Z'),
  erfasstVon: 'Test',
  quelle: '',
  dokumentId: null,
  ersetzt: null,
})
const wohnung = angabe('haushalt.anschrift', { strasse: 'Beispielgasse 5', plz: '38855', ort: 'Wernigerode' })
const andere = { bei: 'Beratungsstelle Nord', strasse: 'Markt 1', plz: '38820', ort: 'Halberstadt' }
const vorsicht = (wert: object, von?: string, bis?: string) => angabe('haushalt.erreichbarkeit', wert, von, bis)
const weg = (...angaben: Angabe[]) => postwegAm(angaben, '2026-08-17')

describe('where letters may go', () => {
  test('to the home, as long as nobody said otherwise', () => {
    expect(anschriftzeilen(weg(wohnung))).toEqual(['Beispielgasse 5', '38855 Wernigerode'])
    expect(weg()).toEqual({ art: 'unbekannt' })
  })

  test('to the other address, never to the home', () => {
    expect(anschriftzeilen(weg(wohnung, vorsicht({ keinePost: true, ...andere })))).toEqual([
      'bei Beratungsstelle Nord',
      'Markt 1',
      '38820 Halberstadt',
    ])
  })

  test('nowhere without one: they are handed over', () => {
    const gefunden = weg(wohnung, vorsicht({ keinePost: true }))
    expect(gefunden.art).toBe('uebergabe')
    expect(anschriftzeilen(gefunden)).toEqual(['wird persönlich übergeben'])
  })

  test('what was said for another time does not count', () => {
    expect(weg(wohnung, vorsicht({ keinePost: true }, '2026-08-01', '2026-08-16')).art).toBe('post')
    expect(weg(wohnung, vorsicht({ keinePost: true }, '2026-08-18')).art).toBe('post')
    expect(weg(wohnung, vorsicht({ keinePost: true }, '2026-08-17', '2026-08-17')).art).toBe('uebergabe')
  })

  test('half an address is no fact', () => {
    expect(erreichbarkeitAm([vorsicht({ keinePost: true, strasse: 'Markt 1' })], '2026-08-17')).toBeUndefined()
    expect(erreichbarkeitAm([vorsicht({ keinAnruf: false })], '2026-08-17')).toBeUndefined()
  })
})

test('staff read what to heed, and nothing where there is nothing', () => {
  expect(warnungenAus(undefined)).toEqual([])
  expect(warnungenAus({ keineMailbox: true, keinAnruf: false, zeiten: 'montags bis 12 Uhr' })).toEqual([
    'Nicht auf die Mailbox sprechen.',
    'Anruf sicher: montags bis 12 Uhr',
  ])
  expect(warnungenAus({ keinePost: true, keinAnruf: true, keineMail: true })).toEqual([
    'Keine Post an die Wohnung. Briefe werden persönlich übergeben.',
    'Nicht anrufen.',
    'Keine E-Mails.',
  ])
  expect(warnungenAus({ keinePost: true, ...andere })).toEqual([
    'Keine Post an die Wohnung. Briefe gehen an: Beratungsstelle Nord, Markt 1, 38820 Halberstadt.',
  ])
})
