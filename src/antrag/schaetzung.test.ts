import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { berechne, type Falldatei } from '../recht/index.ts'
import { felderVon, lageDesAntrags, offeneSchritte, schritte, schrittId } from './gespraech.ts'
import type { Antworten } from './model.ts'
import { liesFeld, optionenVon } from './pruefe.ts'
import { baueFall, schaetze } from './schaetzung.ts'
import { familie } from './uebungsantrag.ts'

const jetzt = Temporal.Instant.from('2026-10-05T10:00:00Z')
const ab = '2026-10-01'
const lage = (a: Antworten) => lageDesAntrags(a, ab, ab)

describe('from the answers to the claim', () => {
  test('nothing is open once every page was answered', () => {
    expect(offeneSchritte(lage(familie)).map(schrittId)).toEqual([])
  })

  test('equals what the calculator computes for the same household', () => {
    const ergebnis = schaetze(lage(familie), ab, jetzt)
    expect(ergebnis.ok && ergebnis.ergebnis.anspruch).toBe(vomRechner().anspruch)
  })

  test('what somebody does not know is named and counts as not given', () => {
    const ergebnis = schaetze(lage({ ...familie, warmwasser: { geraet: '?', zaehler: '' } }), ab, jetzt)
    expect(ergebnis.ok && ergebnis.unbekannt.map(schrittId)).toEqual(['warmwasser'])
    expect(ergebnis.ok && ergebnis.ergebnis.anspruch).toBeLessThan(vomRechner().anspruch)
  })

  test('an open page gives a list instead of an amount', () => {
    const { konto: _, ...rest } = familie
    const ergebnis = schaetze(lage(rest), ab, jetzt)
    expect(!ergebnis.ok && ergebnis.offen.map(schrittId)).toEqual(['konto'])
  })
})

/** The same household as a case file, written down by hand. */
function vomRechner(): { anspruch: number } {
  const fall: Falldatei = {
    schema: 'fall/v1',
    id: 'vergleich',
    monat: '2026-10',
    leistungsbezugSeit: ab,
    bewilligungSeit: ab,
    personen: [
      { id: 'p1', geburtsdatum: '1991-03-05', einkommen: [{ art: 'erwerb', brutto: 1250, netto: 1056.4 }] },
      { id: 'p2', geburtsdatum: '2017-02-11', eltern: ['p1'], schueler: true, einkommen: [{ art: 'kindergeld', betrag: 259 }] },
      { id: 'p3', geburtsdatum: '2020-09-16', eltern: ['p1'], schueler: true, einkommen: [{ art: 'kindergeld', betrag: 259 }] },
    ],
    unterkunft: { grundmiete: 480, nebenkosten: 130, heizkosten: 95, wohnflaeche: 68.5, warmwasserDezentral: true },
  }
  const ergebnis = berechne(fall)
  if (ergebnis.schema === 'fehler/v1') throw new Error(JSON.stringify(ergebnis))
  return ergebnis
}

/** Any text in any field, most of them such as people would choose. */
const zufaelligeAntworten = fc.record({
  leute: fc.array(
    fc.record({
      verhaeltnis: fc.constantFrom('partner', 'kind', 'kind-beide', 'kind-partner', 'elternteil', 'verwandt', 'andere', 'unsinn'),
      geburtsdatum: fc.oneof(
        fc.date({ min: new Date('1930-01-01'), max: new Date('2026-12-31'), noInvalidDate: true }).map((d) => d.toISOString().slice(0, 10)),
        fc.constant('31.02.2001'),
        fc.string(),
      ),
    }),
    { maxLength: 6 },
  ),
  ich: fc.date({ min: new Date('1950-01-01'), max: new Date('2012-01-01'), noInvalidDate: true }).map((d) => d.toISOString().slice(0, 10)),
  wuerfel: fc.array(fc.nat(), { minLength: 40, maxLength: 40 }),
})

test('whatever is answered: a case file, or a list of what is open, never a crash', () => {
  let faelle = 0
  fc.assert(
    fc.property(zufaelligeAntworten, ({ leute, ich, wuerfel }) => {
      const antworten = beantworte(leute, ich, wuerfel)
      const ergebnis = schaetze(lage(antworten), ab, jetzt)
      if (ergebnis.ok) {
        faelle += 1
        expect(ergebnis.ergebnis.anspruch).toBeGreaterThanOrEqual(0)
      } else expect(ergebnis.offen.length + ergebnis.saetze.length).toBeGreaterThan(0)
      baueFall(lage(antworten), ab, jetzt)
    }),
    { numRuns: 300 },
  )
  expect(faelle).toBeGreaterThan(50)
})

/** Walks through the conversation and answers each page by the dice; new answers open new pages. */
function beantworte(leute: readonly { verhaeltnis: string; geburtsdatum: string }[], ich: string, wuerfel: readonly number[]): Antworten {
  let antworten: Antworten = {
    alleinwohnend: { allein: leute.length > 0 ? 'nein' : 'ja' },
    'name/p1': { vorname: 'Kim', nachname: 'Muster', geburtsdatum: ich },
    ...Object.fromEntries(leute.map((l, i) => [`person/p${i + 2}`, { vorname: `Kind${'abcdef'[i]}`, nachname: 'Muster', ...l }])),
  }
  let nr = 0
  const wurf = () => wuerfel[nr++ % wuerfel.length] ?? 0
  for (let runde = 0; runde < 400; runde++) {
    const offen = schritte(lage(antworten)).find((s) => !(schrittId(s) in antworten))
    if (offen === undefined) break
    const felder = felderVon(offen, lage(antworten))
    const werte = Object.fromEntries(
      felder.map((f): [string, string] => {
        const optionen = optionenVon(f)
        if (optionen.length > 0) return [f.name, optionen[wurf() % optionen.length] ?? '']
        const text = ['', '120', '1.234,56', 'quatsch', '10.12.2026', '0', '30', '38855', 'DE02120300000000202051', '-5'][wurf() % 10] ?? ''
        return [f.name, text === '' || liesFeld(f, text, '2026-10-05').ok ? text : f.muss ? '12' : '']
      }),
    )
    antworten = { ...antworten, [schrittId(offen)]: werte }
  }
  return antworten
}
