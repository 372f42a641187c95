import { describe, expect, test } from 'vitest'
import { finde } from '../index.ts'
import { bedingung, ergebnis, monatsliste, summeVon } from '../testhilfe/foerderung.ts'
import type { Posten, Selbstaendigenantrag } from './antrag.ts'
import { postencodes } from './antrag.ts'
import { berechneFoerderung } from './berechne.ts'
import { instrument } from './instrumente.ts'

const posten = (bezeichnung: string, cent: number, monat = '2026-09'): Posten => ({ bezeichnung, cent, monat })
const zeit = { von: '2026-09-15', bis: '2026-11-10' }

describe('proven costs', () => {
  test.each(postencodes.filter((c) => instrument(c).selbstGewaehrt))('%s: the sum of what is stated, by month', (code) => {
    const e = berechneFoerderung({ code, ...zeit, posten: [posten('Fahrkosten', 4550), posten('Schuhe', 7999, '2026-10'), posten('Foto', 1000)] }, {})
    expect(monatsliste(e)).toEqual(['2026-09: 55,50', '2026-10: 79,99'])
    expect(e).toMatchObject({ summeCent: 13549, von: '2026-09-15', bis: '2026-11-10' })
    const knoten = e.ok ? finde(e.knoten, `${code}.kosten`) : undefined
    expect(knoten?.aus.map((k) => k.satz())).toEqual([
      'Fahrkosten (September 2026): 45,50\u00a0€',
      'Schuhe (Oktober 2026): 79,99\u00a0€',
      'Foto (September 2026): 10,00\u00a0€',
    ])
  })

  test.each([
    [[], 'Es ist kein Betrag angegeben.'],
    [[posten('Fahrkosten', 0)], 'Der Betrag für „Fahrkosten“ muss über null liegen.'],
    [[posten('Fahrkosten', 10.5)], 'Der Betrag für „Fahrkosten“ muss über null liegen.'],
    [[posten(' ', 100)], 'Der Posten über 1,00\u00a0€ braucht eine Bezeichnung.'],
    [[posten('Schuhe', 100, '2026-08')], 'Der Posten „Schuhe“ liegt mit August 2026 außerhalb der Förderung.'],
    [[posten('Schuhe', 100, '2026-12')], 'Der Posten „Schuhe“ liegt mit Dezember 2026 außerhalb der Förderung.'],
    [[posten('Schuhe', 100, '2026-13')], '„2026-13“ ist kein Monat.'],
  ])('%j is refused: %s', (liste, satz) =>
    expect(berechneFoerderung({ code: 'vb', ...zeit, posten: liste }, {})).toMatchObject({ ok: false, fehler: { art: 'ungueltig', saetze: [satz] } }),
  )

  test('a single cent in the first and the last month', () => {
    expect(summeVon(berechneFoerderung({ code: 'vb', ...zeit, posten: [posten('a', 1, '2026-09'), posten('b', 1, '2026-11')] }, {}))).toBe(2)
  })

  test.each(['fbw', 'reha'] as const)('%s: only grants before 2025 go on', (code) => {
    const mit = (bewilligtAm?: string) =>
      summeVon(berechneFoerderung({ code, ...zeit, posten: [posten('Lehrgang', 90000)], ...(bewilligtAm ? { bewilligtAm } : {}) }, {}))
    expect([mit('2024-12-31'), mit('2025-01-01'), mit()]).toEqual([90000, 'nicht-vorgesehen', 'nicht-vorgesehen'])
    expect(ergebnis(code)).toBe('ausgeschlossen')
  })
})

describe('self-employed people (sec. 16c)', () => {
  const rechne = (teil: Partial<Selbstaendigenantrag>) =>
    berechneFoerderung({ code: 'p16c', ...zeit, zuschuesse: [], darlehen: [], beratung: [], ...teil }, {})
  test.each([
    [500000, undefined, 500000],
    [500001, undefined, 'ueber-hoechstbetrag'],
    [200000, 300000, 200000],
    [200001, 300000, 'ueber-hoechstbetrag'],
  ])('a grant of %d cents after %s: %s', (cent, bisherCent, wert) =>
    expect(summeVon(rechne({ zuschuesse: [posten('Backofen', cent)], ...(bisherCent ? { bisherCent } : {}) }))).toBe(wert),
  )

  test('loans have no limit of the law and are months of their own', () => {
    const e = rechne({
      zuschuesse: [posten('Backofen', 300000)],
      darlehen: [posten('Lieferwagen', 1200000)],
      beratung: [posten('Gründungsberatung', 80000, '2026-10')],
    })
    expect(monatsliste(e)).toEqual(['2026-09: 3000,00', '2026-09 darlehen: 12000,00', '2026-10: 800,00'])
    expect(e.ok && e.knoten.aus.map((k) => [k.schluessel, k.wert])).toEqual([
      ['p16c.zuschuss', 300000],
      ['p16c.darlehen', 1200000],
      ['p16c.beratung', 80000],
    ])
  })
  test('kinds without an amount have no line', () => {
    const e = rechne({ darlehen: [posten('Lieferwagen', 100)] })
    expect(e.ok && e.knoten.aus.map((k) => k.schluessel)).toEqual(['p16c.darlehen'])
  })
  test('nothing stated, or something impossible, is refused', () => {
    expect(summeVon(rechne({}))).toBe('ungueltig')
    expect(summeVon(rechne({ darlehen: [posten('Lieferwagen', -1)] }))).toBe('ungueltig')
  })
  test('conditions', () => {
    expect(ergebnis('p16c', { taetigkeit: 'selbstaendig' })).toBe('moeglich')
    expect(ergebnis('p16c')).toBe('ausgeschlossen')
    expect(ergebnis('p16c', { taetigkeit: 'selbstaendig', tragfaehig: false })).toBe('ausgeschlossen')
    expect(ergebnis('p16c', { taetigkeit: 'selbstaendig', tragfaehig: undefined })).toBe('offen')
    expect(bedingung('p16c', 'p16c.taetigkeit', { taetigkeit: undefined }).fehlt).toBe('taetigkeit')
  })
})
