import { describe, expect, test } from 'vitest'
import {
  ausgaengeVon,
  type Eingang,
  entscheidungBis,
  type Frueherer,
  istErfolg,
  pruefeEingang,
  pruefeErledigung,
  rechtsbehelfArten,
} from './rechtsbehelfe-regeln.ts'
import { ausgangnamen } from './texte/personal-rechtsbehelfe.ts'

const lage = { erlassenAm: '2026-06-10', heute: '2026-08-18' }
const eingang: Eingang = { art: 'widerspruch', sachgebiet: 'unterkunft', eingangAm: '2026-06-20', zeichen: '' }
const felder = (e: Partial<Eingang>, fruehere: readonly Frueherer[] = []) =>
  pruefeEingang({ ...eingang, ...e }, { ...lage, fruehere }).map((f) => f.feld)
const widerspruch = (erledigtAm: string | null): Frueherer => ({ art: 'widerspruch', eingangAm: '2026-06-20', erledigtAm })

describe('what comes in', () => {
  test('a day between the decision and today', () => {
    expect(
      ['2026-06-09', '2026-06-10', '2026-08-18', '2026-08-19', '', '2026-02-30', '20.06.2026'].map((eingangAm) => felder({ eingangAm })),
    ).toEqual([['eingangAm'], [], [], ['eingangAm'], ['eingangAm'], ['eingangAm'], ['eingangAm']])
  })
  test('kind and subject are of the lists; a file number is short', () => {
    expect(felder({ art: 'beschwerde' })).toEqual(['art'])
    expect(felder({ sachgebiet: '', zeichen: 'x'.repeat(61) })).toEqual(['sachgebiet', 'zeichen'])
    expect(felder({ zeichen: 'x'.repeat(60) })).toEqual([])
  })
  test('one open objection a decision; another after the first is settled', () => {
    expect(felder({}, [widerspruch(null)])).toEqual(['art'])
    expect(felder({}, [widerspruch('2026-07-01')])).toEqual([])
  })
  test('a suit only after its objection was decided (sec. 78 SGG), and one at a time', () => {
    const klage = { art: 'klage', eingangAm: '2026-07-20' }
    expect(felder(klage)).toEqual(['art'])
    expect(felder(klage, [widerspruch(null)])).toEqual(['art'])
    expect(felder(klage, [widerspruch('2026-07-21')])).toEqual(['art'])
    expect(felder(klage, [widerspruch('2026-07-20')])).toEqual([])
    expect(felder(klage, [widerspruch('2026-07-01'), { art: 'klage', eingangAm: '2026-07-10', erledigtAm: null }])).toEqual(['art'])
    expect(felder(klage, [widerspruch('2026-07-01'), { art: 'klage', eingangAm: '2026-07-10', erledigtAm: '2026-07-12' }])).toEqual([])
  })
  test('a suit for want of a decision needs an objection that is open (sec. 88 (2) SGG)', () => {
    const klage = { art: 'untaetigkeitsklage', eingangAm: '2026-08-01' }
    expect(felder(klage)).toEqual(['art'])
    expect(felder(klage, [widerspruch('2026-07-01')])).toEqual(['art'])
    expect(felder(klage, [widerspruch(null)])).toEqual([])
    expect(felder({ ...klage, eingangAm: '2026-06-19' }, [widerspruch(null)])).toEqual(['art'])
  })
  test('three months to decide, the last day of a shorter month', () => {
    expect(entscheidungBis('2026-06-20')).toBe('2026-09-20')
    expect(entscheidungBis('2026-11-30')).toBe('2027-02-28')
  })
})

describe('how it ends', () => {
  const fehler = (e: Partial<Parameters<typeof pruefeErledigung>[0]>, art: (typeof rechtsbehelfArten)[number] = 'widerspruch') =>
    pruefeErledigung(
      { erledigtAm: '2026-07-01', ausgang: 'zurueckweisung', erfolgsgruende: [], ...e },
      { art, eingangAm: '2026-06-20', heute: lage.heute },
    ).map((f) => f.feld)
  test('not before it came in, not tomorrow', () => {
    expect(['2026-06-19', '2026-06-20', '2026-08-18', '2026-08-19'].map((erledigtAm) => fehler({ erledigtAm }))).toEqual([
      ['erledigtAm'],
      [],
      [],
      ['erledigtAm'],
    ])
  })
  test('an objection is not won in court, a suit is not helped by the authority', () => {
    expect(fehler({ ausgang: 'stattgabe', erfolgsgruende: ['recht'] })).toEqual(['ausgang'])
    expect(fehler({ ausgang: 'abhilfe', erfolgsgruende: ['recht'] }, 'klage')).toEqual(['ausgang'])
    expect(fehler({ ausgang: '' })).toEqual(['ausgang'])
  })
  test('a success says why, and only a success does', () => {
    expect(fehler({ ausgang: 'teilabhilfe' })).toEqual(['erfolgsgruende'])
    expect(fehler({ ausgang: 'teilabhilfe', erfolgsgruende: ['nichts'] })).toEqual(['erfolgsgruende'])
    expect(fehler({ ausgang: 'teilabhilfe', erfolgsgruende: ['unterlagen', 'recht'] })).toEqual([])
    expect(fehler({ ausgang: 'ruecknahme', erfolgsgruende: ['recht'] })).toEqual(['erfolgsgruende'])
    const erfolge = [...new Set(rechtsbehelfArten.flatMap(ausgaengeVon))].filter(istErfolg)
    expect(erfolge).toEqual(['abhilfe', 'teilabhilfe', 'stattgabe', 'teilstattgabe', 'anerkenntnis', 'vergleich'])
  })
  test('every end has a name', () => {
    expect([...new Set(rechtsbehelfArten.flatMap(ausgaengeVon))].toSorted()).toEqual(Object.keys(ausgangnamen).toSorted())
  })
})
