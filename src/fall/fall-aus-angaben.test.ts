import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { berechne } from '../recht/index.ts'
import type { Angabe } from './angabe.ts'
import type { AngabeArt } from './angabe-arten.ts'
import { type FallErgebnis, fallFuer } from './fall-aus-angaben.ts'
import { pruefeFalldatei } from './pruefung.ts'
import { angabe, mensch } from './testhilfe/angaben.ts'

const [mira, vonMira] = mensch(1, 'Mira', '1990-05-01')
const [ella, vonElla] = mensch(2, 'Ella', '2017-09-16')
const akte = { aktenzeichen: '26-000123' }
const fuer = (angaben: readonly Angabe[], monat = '2026-08', personen = [mira]) => fallFuer(angaben, personen, monat, akte)
const eigen = (art: AngabeArt, wert: unknown, von: string, rest: Partial<Angabe> = {}) => angabe(art, wert, von, { personId: mira.personId, ...rest })

function fallAus(ergebnis: FallErgebnis) {
  if (!ergebnis.ok) throw new Error(ergebnis.fehler.saetze.join(' '))
  return ergebnis.fall
}
function fehlerAus(ergebnis: FallErgebnis) {
  if (ergebnis.ok) throw new Error('a case file was made')
  return ergebnis.fehler
}

test('facts of people, home and case stand where the law looks for them', () => {
  const fall = fallAus(
    fuer(
      [
        ...vonMira,
        ...vonElla,
        angabe('person.eltern', ['p1', 'p9'], '2017-09-16', { personId: ella.personId }),
        angabe('person.schueler', true, '2024-08-10', { personId: ella.personId }),
        eigen('person.einkommen', { art: 'kindergeld', betrag: 259 }, '2026-01-01', { schluessel: '10' }),
        eigen('person.einkommen', { art: 'erwerb', brutto: 1250, netto: 1056.4 }, '2026-01-01', { schluessel: '2' }),
        eigen('absetzung.kfzHaftpflicht', 34.5, '2026-01-01'),
        angabe('unterkunft.grundmiete', 480, '2026-01-01'),
        angabe('unterkunft.guthaben', 81.2, '2026-07-01', { giltBis: '2026-07-31' }),
        angabe('fall.bewilligungSeit', '2026-01-01', '2026-01-01'),
        angabe('zahlung.konto', { iban: 'DE02120300000000202051', kontoinhaber: 'Mira Sommerfeld' }, '2026-01-01'),
        angabe('haushalt.angehoeriger', { name: 'Oma', verwandtMit: ['p1', 'p7'] }, '2026-01-01', { schluessel: '1' }),
      ],
      '2026-08',
      [mira, ella],
    ),
  )
  expect(fall).toEqual({
    schema: 'fall/v1',
    id: '26-000123-2026-08',
    monat: '2026-08',
    bewilligungSeit: '2026-01-01',
    haushaltsangehoerige: [{ id: 'angehoerig-1', verwandtMit: ['p1'] }],
    personen: [
      {
        id: 'p1',
        name: 'Mira Sommerfeld',
        geburtsdatum: '1990-05-01',
        einkommen: [
          { art: 'erwerb', brutto: 1250, netto: 1056.4 },
          { art: 'kindergeld', betrag: 259 },
        ],
        absetzungen: { kfzHaftpflicht: 34.5 },
      },
      { id: 'p2', name: 'Ella Sommerfeld', geburtsdatum: '2017-09-16', eltern: ['p1'], schueler: true },
    ],
    unterkunft: { grundmiete: 480 },
  })
  expect(berechne(fall)).toMatchObject({ schema: 'ergebnis/v1', personen: { p2: { bildungTeilhabe: 130 } } })
})

describe('what changes inside the month', () => {
  const miete = (von: string, wert: number, giltBis: string | null = null) => angabe('unterkunft.grundmiete', wert, von, { giltBis })

  test.each<[string, Angabe[], string]>([
    ['a new rent', [miete('2026-01-01', 480, '2026-08-14'), miete('2026-08-15', 510)], '„Grundmiete“ ändert sich am 15.08.2026.'],
    ['a first rent', [miete('2026-08-15', 510)], '„Grundmiete“ gilt erst ab dem 15.08.2026.'],
    ['a last rent', [miete('2026-01-01', 510, '2026-08-14')], '„Grundmiete“ gilt am 15.08.2026 nicht mehr.'],
    ['a need', [eigen('person.mehrbedarfErnaehrung', 60, '2026-08-03')], '„Mehrbedarf Ernährung, Betrag“ bei Mira gilt erst ab dem 03.08.2026.'],
    [
      'a wage',
      [
        eigen('person.einkommen', { art: 'erwerb', brutto: 500, netto: 400 }, '2026-01-01', { giltBis: '2026-08-14', schluessel: '1' }),
        eigen('person.einkommen', { art: 'erwerb', brutto: 600, netto: 480 }, '2026-08-15', { schluessel: '1' }),
      ],
      '„Einkommen“ bei Mira ändert sich am 15.08.2026.',
    ],
  ])('%s is refused with a sentence', (_, weitere, satz) => {
    const fehler = fehlerAus(fuer([...vonMira, ...weitere]))
    expect(fehler.art).toBe('wechsel-im-monat')
    expect(fehler.saetze[0]).toContain(satz)
    expect(fehler.saetze[0]).toContain('ganzen August 2026')
    expect(fuer([...vonMira, ...weitere], '2026-10').ok).toBe(true)
  })

  test('the same value entered in two pieces is one value', () => {
    expect(fallAus(fuer([...vonMira, miete('2026-01-01', 480, '2026-08-14'), miete('2026-08-15', 480)])).unterkunft).toEqual({ grundmiete: 480 })
  })

  test('income that flows in on one day counts in the month, and only in it', () => {
    const lohn = eigen('person.einkommen', { art: 'erwerb', brutto: 500, netto: 400 }, '2026-08-31', { giltBis: '2026-08-31', schluessel: '1' })
    expect(fallAus(fuer([...vonMira, lohn])).personen[0]?.einkommen).toHaveLength(1)
    expect(fallAus(fuer([...vonMira, lohn], '2026-09')).personen[0]?.einkommen).toBeUndefined()
  })

  test('two rents at once are refused as such', () => {
    const fehler = fehlerAus(fuer([...vonMira, miete('2026-01-01', 480), miete('2026-05-01', 510)]))
    expect(fehler).toMatchObject({ art: 'ueberschneidung' })
  })
})

describe('who belongs to the household', () => {
  const kind = (von: string, bis: string | null = null) => mensch(3, 'Jonas', '2016-06-02', von, bis)[1]
  const jonas = mensch(3, 'Jonas', '2016-06-02')[0]

  test('counts from the month of joining to the month of leaving', () => {
    const angaben = [...vonMira, ...kind('2026-08-01', '2026-09-30')]
    const anzahl = ['2026-07', '2026-08', '2026-09', '2026-10'].map((m) => fallAus(fuer(angaben, m, [mira, jonas])).personen.length)
    expect(anzahl).toEqual([1, 2, 2, 1])
  })

  test('a child that joins inside the month is refused, with its name; days in the household are the way out', () => {
    const angaben = [...vonMira, ...kind('2026-08-15')]
    expect(fehlerAus(fuer(angaben, '2026-08', [mira, jonas])).saetze[0]).toContain('Jonas gehört erst ab dem 15.08.2026 zum Haushalt.')
    expect(fehlerAus(fuer([...vonMira, ...kind('2026-01-01', '2026-08-15')], '2026-08', [mira, jonas])).saetze[0]).toContain('nur bis zum 15.08.2026')
    const tage = angabe('person.anwesenheitAnteil', { tage: 17, von: 31 }, '2026-08-01', { personId: jonas.personId, giltBis: '2026-08-31' })
    expect(fuer([...angaben, tage], '2026-08', [mira, jonas]).ok).toBe(true)
  })

  test('a birth is a birth; facts of the child are needed from then on only', () => {
    const [kim, vonKim] = mensch(4, 'Kim', '2026-08-12', '2026-08-12')
    const angaben = [...vonMira, ...vonKim, angabe('person.imHaushalt', true, '2026-08-12', { personId: kim.personId })]
    expect(fallAus(fuer(angaben, '2026-08', [mira, kim])).anspruchVon).toBeUndefined()
  })

  test('where all join or leave inside the month the claim begins or ends there', () => {
    const [spaet, vonSpaet] = mensch(1, 'Mira', '1990-05-01', '2026-08-10', '2026-10-05')
    expect(fallAus(fuer(vonSpaet, '2026-08', [spaet]))).toMatchObject({ anspruchVon: '2026-08-10' })
    expect(fallAus(fuer(vonSpaet, '2026-10', [spaet]))).toMatchObject({ anspruchBis: '2026-10-05' })
    expect(fehlerAus(fuer(vonSpaet, '2026-11', [spaet]))).toMatchObject({ art: 'niemand-im-haushalt' })
  })

  test('a partnership that one states holds for both; a partner who left is none', () => {
    const [jan, vonJan] = mensch(2, 'Jan', '1988-01-01', '2026-01-01', '2026-08-31')
    const angaben = [...vonMira, ...vonJan, eigen('person.partner', 'p2', '2026-01-01')]
    expect(fallAus(fuer(angaben, '2026-08', [mira, jan])).personen.map((p) => p.partner)).toEqual(['p2', 'p1'])
    expect(fallAus(fuer(angaben, '2026-09', [mira, jan])).personen[0]?.partner).toBeUndefined()
  })

  test('contradictions name the person', () => {
    const fehler = fehlerAus(fuer([...vonMira, ...vonElla, eigen('person.eltern', ['p2'], '2026-01-01')], '2026-08', [mira, ella]))
    expect(fehler).toMatchObject({ art: 'widerspruch' })
    expect(fehler.saetze[0]).toContain('Mira: Ella ist als Elternteil angegeben, ist aber nicht älter als das Kind Mira.')
  })

  test('nobody without a name', () => {
    expect(fehlerAus(fuer(vonMira.filter((a) => a.art !== 'person.stamm')))).toMatchObject({ art: 'angaben-fehlen' })
  })
})

test('school supplies without an amount are asked for in February and August only', () => {
  const bedarf = eigen('person.bildungTeilhabe', { art: 'schulbedarf' }, '2026-01-01', { schluessel: '1' })
  const monate = ['2026-01', '2026-02', '2026-07', '2026-08'].map(
    (m) => fallAus(fuer([...vonMira, bedarf], m)).personen[0]?.bildungTeilhabe?.length ?? 0,
  )
  expect(monate).toEqual([0, 1, 0, 1])
})

test('whatever the facts are, the answer is a file that passes the check, or sentences', () => {
  const tag = fc.integer({ min: 0, max: 400 }).map((n) => Temporal.PlainDate.from('2026-01-01').add({ days: n }).toString())
  const fakt = fc.record({
    art: fc.constantFrom<AngabeArt>('unterkunft.grundmiete', 'unterkunft.eigentum', 'person.partner', 'person.schueler', 'person.einkommen'),
    person: fc.constantFrom(mira.personId, ella.personId),
    von: tag,
    dauer: fc.option(fc.integer({ min: 0, max: 90 })),
    betrag: fc.integer({ min: 0, max: 900 }),
  })
  fc.assert(
    fc.property(fc.array(fakt, { maxLength: 8 }), fc.integer({ min: 1, max: 12 }), (fakten, m) => {
      const angaben = fakten.map(({ art, person, von, dauer, betrag }) => {
        const werte: Partial<Record<AngabeArt, unknown>> = {
          'unterkunft.grundmiete': betrag,
          'person.partner': `p${1 + (betrag % 3)}`,
          'person.einkommen': { art: 'kindergeld', betrag },
        }
        const giltBis = dauer === null ? null : Temporal.PlainDate.from(von).add({ days: dauer }).toString()
        return angabe(art, werte[art] ?? betrag % 2 === 0, von, { giltBis, personId: art.startsWith('person.') ? person : null })
      })
      const monat = `2026-${String(m).padStart(2, '0')}`
      const ergebnis = fuer([...vonMira, ...vonElla, ...angaben], monat, [mira, ella])
      if (ergebnis.ok) expect(pruefeFalldatei(ergebnis.fall)).toMatchObject({ ok: true })
      else expect(ergebnis.fehler.saetze.every((s) => /[.!]$/.test(s))).toBe(true)
    }),
    { numRuns: 300 },
  )
})
