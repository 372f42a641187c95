import { describe, expect, test } from 'vitest'
import type { Angabe } from '../fall/index.ts'
import { bewilligungszeitraum, blattVon, rechneZeitraum, vergleiche, wasFehlt } from './index.ts'
import { einzeln } from './testhilfe/faelle.ts'
import { entscheidbar } from './zeitraum-rechnen.ts'

const bekanntSeit = Temporal.Instant.from('2025-12-12T08:00:00Z')
let nummer = 0
function angabe(art: Angabe['art'], wert: unknown, mehr: Partial<Angabe> = {}): Angabe {
  nummer++
  const leer = {
    personId: null,
    schluessel: '',
    giltVon: '2020-01-01',
    giltBis: null,
    erfasstVon: 'T. Heine',
    quelle: 'Antrag',
    dokumentId: null,
    ersetzt: null,
  }
  return { angabeId: `a${nummer}`, art, wert, bekanntSeit, ...leer, ...mehr }
}

const personen = [
  { personId: 'mira', kennung: 'p1', nr: 1 },
  { personId: 'ella', kennung: 'p2', nr: 2 },
]
const familie: readonly Angabe[] = [
  angabe('person.stamm', { vorname: 'Mira', nachname: 'Sommerfeld', geburtsdatum: '1991-03-14' }, { personId: 'mira', giltVon: '1991-03-14' }),
  angabe('person.zugehoerig', true, { personId: 'mira' }),
  angabe('person.stamm', { vorname: 'Ella', nachname: 'Sommerfeld', geburtsdatum: '2020-09-16' }, { personId: 'ella', giltVon: '2020-09-16' }),
  angabe('person.zugehoerig', true, { personId: 'ella', giltVon: '2020-09-16' }),
  angabe('person.eltern', ['p1'], { personId: 'ella', giltVon: '2020-09-16' }),
  angabe('unterkunft.grundmiete', 480),
  angabe('unterkunft.nebenkosten', 145),
  angabe('unterkunft.heizkosten', 95, { giltBis: '2026-09-30' }),
  angabe('unterkunft.heizkosten', 104, { giltVon: '2026-10-01' }),
]
const rechne = (angaben: readonly Angabe[], von = '2026-01', bis = '2026-12') =>
  rechneZeitraum(angaben, personen, von, bis, { aktenzeichen: '26-000001' })

describe('a period out of facts', () => {
  test('every month by itself, with its reasoning', () => {
    const monate = rechne(familie)
    expect(monate.map((m) => m.ok)).toEqual(Array.from({ length: 12 }, () => true))
    const unterkunft = monate.map((m) => (m.ok ? m.ergebnis.unterkunftAnerkannt : 0))
    expect(unterkunft.slice(8)).toEqual([720, 729, 729, 729])
    expect(monate.every((m) => m.ok && m.baum.finde('p20.regelbedarf', 0) !== undefined)).toBe(true)
  })

  test('a month without published values says so, the others are calculated', () => {
    const monate = rechne(familie, '2026-11', '2027-02')
    expect(monate.map((m) => m.ok)).toEqual([true, true, false, false])
    const moeglich = entscheidbar(monate)
    expect(moeglich.ok ? [] : moeglich.saetze).toEqual([expect.stringMatching(/^Januar und Februar 2027: .*noch nicht verkündet/)])
  })

  test('who joins in the middle parts the period', () => {
    const ohneKind = familie.map((a) => (a.personId === 'ella' && a.art === 'person.zugehoerig' ? { ...a, giltVon: '2026-05-01' } : a))
    const moeglich = entscheidbar(
      rechne(ohneKind.map((a) => (a.personId === 'ella' && a.art !== 'person.stamm' ? { ...a, giltVon: '2026-05-01' } : a))),
    )
    expect(moeglich.ok ? '' : moeglich.saetze.join(' ')).toContain('Mai 2026')
  })

  test('provisionally where the decision is to be provisional', () => {
    const [erster] = rechneZeitraum(familie, personen, '2026-09', '2026-09', { aktenzeichen: '1', vorlaeufig: true })
    expect(erster?.ok && erster.fall.vorlaeufig).toEqual({})
  })
})

describe('old against new', () => {
  const blaetter = (angaben: readonly Angabe[], von = '2026-08') => rechne(angaben, von).flatMap((m) => (m.ok ? [blattVon(m)] : []))
  const alt = familie.filter((a) => a.wert !== 104).map((a) => (a.wert === 95 ? { ...a, giltBis: null } : a))

  test('equal months share a column; a changed line is marked, per person too', () => {
    const v = vergleiche(blaetter(alt), blaetter(familie))
    expect(v.spalten.map((s) => s.monate)).toEqual([['2026-08'], ['2026-09'], ['2026-10', '2026-11', '2026-12']])
    const anders = v.zeilen.filter((z) => z.anders).map((z) => [z.name, z.werte.map((w) => (w.neu ?? 0) - (w.alt ?? 0))])
    expect(anders).toContainEqual(['Unterkunft und Heizung', [0, 0, 900]])
    expect(v.personen.map((p) => [p.name, p.werte[2]])).toEqual([
      ['Mira', expect.objectContaining({})],
      ['Ella', expect.objectContaining({})],
    ])
    expect(v.summe.neu - v.summe.alt).toBe(2700)
    expect(v.gleich).toBe(false)
  })

  test('a change of the person alone is no change of the sum, and is seen', () => {
    const [blatt] = blaetter(familie, '2026-12')
    if (blatt === undefined) throw new Error('no month')
    const verschoben = {
      ...blatt,
      zeilen: blatt.zeilen.map((z) => (z.name === 'Auszahlung' ? { ...z, werte: { p1: (z.werte.p1 ?? 0) - 5, p2: (z.werte.p2 ?? 0) + 5 } } : z)),
    }
    expect(vergleiche([blatt], [verschoben])).toMatchObject({ gleich: false, summe: { alt: expect.any(Number) } })
    expect(vergleiche([blatt], [blatt]).gleich).toBe(true)
  })

  test('the benefit is one line under both of its names', () => {
    const v = vergleiche(
      rechne(familie, '2026-06', '2026-07').flatMap((m) => (m.ok ? [blattVon(m)] : [])),
      blaetter(familie, '2026-07').slice(0, 1),
    )
    expect(v.zeilen.filter((z) => /geld$/.test(z.name) && z.art === 'summe').map((z) => z.name)).toEqual(['Grundsicherungsgeld'])
  })
})

describe('what the rules still want to know', () => {
  test('each wish once, with its provision', () => {
    const wuensche = wasFehlt(rechne(familie), familie)
    const saetze = wuensche.map((w) => w.satz)
    expect(new Set(saetze).size).toBe(saetze.length)
    expect(wuensche.every((w) => w.fundstelle !== '')).toBe(true)
    expect(saetze).toContainEqual(expect.stringContaining('Für Ella ist kein Kindergeld erfasst.'))
    expect(saetze).toContainEqual(expect.stringContaining('Anschrift fehlt'))
    expect(saetze).toContainEqual(expect.stringContaining('keine örtliche Grenze'))
  })

  test('what is known is not asked for', () => {
    const mehr = [
      ...familie,
      angabe('person.einkommen', { art: 'kindergeld', betrag: 259 }, { personId: 'ella', schluessel: '1', giltVon: '2026-01-01' }),
      angabe('haushalt.anschrift', { strasse: 'Beispielgasse 5', plz: '38855', ort: 'Wernigerode' }),
    ]
    const saetze = wasFehlt(rechne(mehr), mehr).map((w) => w.satz)
    expect(saetze.filter((s) => /kein Kindergeld|Anschrift fehlt/.test(s))).toEqual([])
  })

  test('months that cannot be calculated', () => {
    expect(wasFehlt(rechne(familie, '2026-12', '2027-01'), familie)[0]).toMatchObject({ art: 'fehlt', monate: ['2027-01'] })
  })
})

describe('the period of a decision (sec. 41 (3))', () => {
  test.each([
    ['twelve months', '2025-11', undefined, '2026-10'],
    ['six where provisional', '2026-02', einzeln({}, { vorlaeufig: {} }), '2026-07'],
    [
      'six where the rent is above the limit',
      '2026-02',
      einzeln({}, { unterkunft: { grundmiete: 600, nebenkosten: 50, angemessenBruttokalt: 500 } }),
      '2026-07',
    ],
    [
      'twelve where it is just the limit',
      '2025-12',
      einzeln({}, { unterkunft: { grundmiete: 450, nebenkosten: 50, angemessenBruttokalt: 500 } }),
      '2026-11',
    ],
    ['no longer than the law is known', '2026-09', undefined, '2026-12'],
  ])('%s', (_, von, fall, bis) => {
    expect(bewilligungszeitraum(von, fall)).toMatchObject({ von, bis })
  })

  test('says why it is shorter', () => {
    expect(bewilligungszeitraum('2026-09', undefined).gekuerzt).toContain('Januar 2027')
  })
})
