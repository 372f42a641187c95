import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { pruefeFalldatei } from '../fall/index.ts'
import { berechne } from '../recht/index.ts'
import { anfang, antworte, ERGEBNIS, frageZu } from './ablauf.ts'
import { baueFalldatei } from './falldatei-bauen.ts'
import { type Feld, reineLage } from './fragen/index.ts'
import type { Angaben } from './model.ts'
import { ALLEIN, FAMILIE, HEUTE } from './testhilfe.ts'

const falldatei = (angaben: Angaben) => baueFalldatei(reineLage(angaben, HEUTE))

describe('the case file of the answers', () => {
  test('the family of the design', () => {
    const fall = falldatei(FAMILIE)
    expect(fall).toMatchObject({
      schema: 'fall/v1',
      monat: '2026-08',
      leistungsbezugSeit: '2026-08-01',
      personen: [
        { id: 'sie', geburtsdatum: '1988-08-01', partner: 'partner', einkommen: [{ art: 'erwerb', brutto: 1480, netto: 1180 }] },
        { id: 'partner', geburtsdatum: '1987-08-01', partner: 'sie' },
        { id: 'kind1', name: 'Kind, 8', eltern: ['sie', 'partner'], schueler: true, einkommen: [{ art: 'kindergeld', betrag: 259 }] },
        { id: 'kind2', name: 'Kind, 4', eltern: ['sie', 'partner'], einkommen: [{ art: 'kindergeld', betrag: 259 }] },
      ],
      unterkunft: { grundmiete: 640, nebenkosten: 158.45, heizkosten: 115 },
    })
    const ergebnis = berechne(fall)
    // need 2,672.44 less 518 Kindergeld and 804 wage, 25 Sofortzuschlag a child, 130 Schulbedarf in August
    expect(ergebnis).toMatchObject({ schema: 'ergebnis/v1', gesamtbedarf: 2672.44, anrechenbaresEinkommen: 1322, anspruch: 1530.44 })
  })

  test('only the Warmmiete is known: it counts as a whole, and the result says so', () => {
    const fall = falldatei({ ...ALLEIN, mietart: 'warm' })
    expect(fall.unterkunft).toEqual({ grundmiete: 420 })
    expect(fall.herkunft?.annahmen?.join(' ')).toContain('Warmmiete')
  })

  test('answers to questions that no longer apply count for nothing', () => {
    const fall = falldatei({
      ...FAMILIE,
      paar: 'allein',
      kinder: '0',
      'geld.partner': 'lohn',
      'lohn-brutto.partner': '2000',
      'lohn-netto.partner': '1500',
    })
    expect(fall.personen.map((p) => p.id)).toEqual(['sie'])
    expect(fall.personen[0]?.partner).toBeUndefined()
  })

  test('the Kindergeld is that of the month', () => {
    expect(falldatei({ ...FAMILIE, monat: '2023-05' }).personen[2]?.einkommen).toEqual([{ art: 'kindergeld', betrag: 250 }])
  })

  test('„Weiß ich nicht“ stands among the assumptions', () => {
    const annahmen = falldatei({ ...FAMILIE, warmwasser: 'unbekannt', vermoegen: 'unbekannt' }).herkunft?.annahmen?.join(' ') ?? ''
    expect(annahmen).toContain('warme Wasser')
    expect(annahmen).toContain('Vermögen')
    expect(annahmen).toContain('Mietgrenze')
  })
})

/** Takes one of several by a number from a long row of them. */
type Nimm = <T>(von: readonly T[]) => T

/** Plausible and implausible answers to a field. */
function antwortAuf(feld: Feld, nimm: Nimm): string {
  switch (feld.art) {
    case 'betrag':
      return nimm(['', '0', '403,17', '1.250', '85', '603', '2400', 'viel'])
    case 'geburt':
      return nimm(['0', '3', '8', '15', '17', '24', '30', '41', '58', '70', '16.09.2020', '01.08.2001', '31.02.2000'])
    case 'datum':
      return nimm(['10.12.2026', '01.08.2026', '15.01.2026', ''])
    case 'monatsangabe':
      return nimm(['03.2025', '08.2026', '01.2020', ''])
    case 'zahl':
      return String(nimm([feld.von, feld.von + 1, feld.von + 2, feld.von + 4]))
    case 'groesse':
      return nimm(['', '0', '85', '12,5', '310'])
    case 'monat':
      return nimm(['2023-01', '2023-07', '2024-02', '2025-08', '2026-06', '2026-07', '2026-12'])
    case 'wahl':
      return nimm(feld.optionen).wert
    case 'mehrfach': {
      const eine = nimm(feld.optionen).wert
      const zweite = nimm(feld.optionen).wert
      return eine === zweite || eine === 'nichts' || zweite === 'nichts' ? eine : `${eine},${zweite}`
    }
  }
}

/** Somebody who goes through the pages and answers at random, again where the page finds fault. */
function irgendwer(nimm: Nimm): Angaben | undefined {
  let zustand = anfang(HEUTE)
  for (let i = 0; i < 200 && zustand.schritt !== ERGEBNIS; i++) {
    const frage = frageZu(zustand, HEUTE)
    if (!frage) break
    const eingabe = Object.fromEntries(frage.felder.map((feld) => [feld.name, antwortAuf(feld, nimm)]))
    zustand = antworte(zustand, frage.ueberspringen && nimm([true, false]) ? 'ueberspringen' : 'weiter', eingabe, HEUTE)
  }
  return zustand.schritt === ERGEBNIS ? zustand.angaben : undefined
}

test('whatever somebody answers, the case file is accepted and the calculation answers', () => {
  let fertig = 0
  fc.assert(
    fc.property(fc.array(fc.nat(9239), { minLength: 400, maxLength: 400 }), (zahlen) => {
      let stelle = 0
      const nimm: Nimm = (von) => {
        const eines = von[(zahlen[stelle++ % zahlen.length] ?? 0) % von.length]
        if (eines === undefined) throw new Error('nothing to take from')
        return eines
      }
      const angaben = irgendwer(nimm)
      if (!angaben) return
      fertig++
      const fall = falldatei(angaben)
      const pruefung = pruefeFalldatei(JSON.parse(JSON.stringify(fall)))
      expect(pruefung.ok ? [] : pruefung.fehler.fehler.meldungen).toEqual([])
      const ergebnis = berechne(fall)
      if (ergebnis.schema === 'ergebnis/v1') expect(ergebnis.anspruch).toBeGreaterThanOrEqual(0)
    }),
    { numRuns: 200, seed: 20260801, endOnFailure: true },
  )
  expect(fertig).toBeGreaterThan(100)
})
