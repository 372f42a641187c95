import { describe, expect, test } from 'vitest'
import { fall, kind, person, rechneAus } from '../testhilfe.ts'

/** Single mother of 34, children of 4 and 9, decentral hot water, rent 720, heating 110. */
function mutterMitZwei(monat: string) {
  const personen = [
    person('mutter', { geburtsdatum: '1992-01-01' }),
    kind('kind4', '2022-01-01', { eltern: ['mutter'], schueler: false }),
    kind('kind9', '2017-01-01', { eltern: ['mutter'], schueler: true }),
  ]
  return rechneAus(fall({ monat, personen, unterkunft: { grundmiete: 720, heizkosten: 110, warmwasserDezentral: true } }))
}

describe('a full need: single mother with two children', () => {
  const e = mutterMitZwei('2026-09')

  test.each([
    ['mutter', { regelbedarfsstufe: 1, regelbedarf: 563, mehrbedarf: 215.63, unterkunft: 276.67, bedarf: 1055.3, sofortzuschlag: 0 }],
    ['kind4', { regelbedarfsstufe: 6, regelbedarf: 357, mehrbedarf: 2.86, unterkunft: 276.67, bedarf: 636.53, sofortzuschlag: 25 }],
    ['kind9', { regelbedarfsstufe: 5, regelbedarf: 390, mehrbedarf: 4.68, unterkunft: 276.67, bedarf: 671.35, sofortzuschlag: 25 }],
  ])('%s in September 2026: %o', (id, werte) => {
    expect(e.personen[id]).toMatchObject(werte)
  })

  test('the sums, with the cent that rounding adds', () => {
    expect(e).toMatchObject({ gesamtbedarf: 2363.18, unterkunftAnerkannt: 830.01, anspruch: 2413.18, hilfebeduerftig: true })
    expect(e.kostentraeger).toEqual({ bund: 1583.17, kommune: 830.01 })
  })

  test.each([
    ['2026-08', 130],
    ['2026-02', 65],
    ['2026-09', 0],
  ])('school supplies in %s: %f for the pupil only', (monat, betrag) => {
    const { kind4, kind9 } = mutterMitZwei(monat).personen
    expect([kind4?.bildungTeilhabe, kind9?.bildungTeilhabe]).toEqual([0, betrag])
  })
})
