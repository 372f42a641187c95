import { describe, expect, test } from 'vitest'
import { finde } from '../index.ts'
import { bedingung, ergebnis, monatsliste, summeVon } from '../testhilfe/foerderung.ts'
import type { Arbeitsgelegenheitsantrag } from './antrag.ts'
import { berechneFoerderung } from './berechne.ts'
import type { Foerderfakten } from './fakten.ts'

const rechne = (teil: Partial<Arbeitsgelegenheitsantrag> = {}, f: Foerderfakten = {}) =>
  berechneFoerderung({ code: 'p16d', von: '2026-09-01', bis: '2027-02-28', anwesenheit: [{ monat: '2026-09', minuten: 4830 }], ...teil }, f)

describe('compensation (sec. 16d (7))', () => {
  test('only for hours attended, at the kept rate', () => {
    expect(monatsliste(rechne())).toEqual(['2026-09: 120,75'])
    const e = rechne()
    expect(e.ok && finde(e.knoten, 'p16d.entschaedigung')?.satz()).toBe('80,50 Stunden × 1,50\u00a0€ = 120,75\u00a0€')
    expect(e.ok && finde(e.knoten, 'eingliederung.p16d.mehraufwand_stunde')?.quelle).toContain('örtlich festzulegen')
  })
  test('at the local rate, rounded half up once a month', () => {
    expect(monatsliste(rechne({ satzCent: 200 }))).toEqual(['2026-09: 161,00'])
    expect(
      monatsliste(
        rechne({
          satzCent: 100,
          anwesenheit: [
            { monat: '2026-09', minuten: 1 },
            { monat: '2026-10', minuten: 3 },
            { monat: '2026-11', minuten: 0 },
          ],
        }),
      ),
    ).toEqual(['2026-09: 0,02', '2026-10: 0,05', '2026-11: 0,00'])
    expect(summeVon(rechne({ satzCent: 0 }))).toBe(0)
  })
  test('planned hours are a forecast', () =>
    expect(
      monatsliste(
        rechne({
          anwesenheit: [
            { monat: '2026-09', minuten: 4800 },
            { monat: '2026-10', minuten: 4800, geplant: true },
          ],
        }),
      ),
    ).toEqual(['2026-09: 120,00', '2026-10: 120,00 ?']))
  test('costs of the provider are months of their own (sec. 16d (8))', () => {
    const e = rechne({ kosten: [{ bezeichnung: 'Anleitung', cent: 30000, monat: '2026-09' }] })
    expect(monatsliste(e)).toEqual(['2026-09: 120,75', '2026-09 traegerkosten: 300,00'])
    expect(summeVon(e)).toBe(42075)
    const teile = (x: ReturnType<typeof rechne>) => (x.ok ? x.knoten.aus.map((k) => k.schluessel) : [])
    expect([teile(e), teile(rechne())]).toEqual([['p16d.entschaedigung.summe', 'p16d.traegerkosten'], ['p16d.entschaedigung.summe']])
  })

  test.each([
    [{ anwesenheit: [{ monat: '2026-08', minuten: 60 }] }, 'Der Monat „2026-08“ liegt außerhalb der Zuweisung.'],
    [{ anwesenheit: [{ monat: '2027-03', minuten: 60 }] }, 'Der Monat „2027-03“ liegt außerhalb der Zuweisung.'],
    [{ anwesenheit: [{ monat: '2026-9', minuten: 60 }] }, 'Der Monat „2026-9“ liegt außerhalb der Zuweisung.'],
    [{ anwesenheit: [{ monat: '2026-09', minuten: -1 }] }, 'Die Zeit für September 2026 ist nicht möglich.'],
    [{ anwesenheit: [{ monat: '2026-09', minuten: 1.5 }] }, 'Die Zeit für September 2026 ist nicht möglich.'],
    [{ anwesenheit: [{ monat: '2026-09', minuten: 44641 }] }, 'Die Zeit für September 2026 ist nicht möglich.'],
    [
      {
        anwesenheit: [
          { monat: '2026-09', minuten: 60 },
          { monat: '2026-09', minuten: 60 },
        ],
      },
      'Ein Monat ist doppelt angegeben.',
    ],
    [{ satzCent: -1 }, 'Der Satz je Stunde ist kein Betrag in ganzen Cent.'],
    [{ satzCent: 1.5 }, 'Der Satz je Stunde ist kein Betrag in ganzen Cent.'],
    [{ kosten: [{ bezeichnung: 'x', cent: 0, monat: '2026-09' }] }, 'Der Betrag für „x“ muss über null liegen.'],
  ])('%j is refused', (teil, satz) => expect(rechne(teil)).toMatchObject({ ok: false, fehler: { art: 'ungueltig', saetze: [satz] } }))

  test('the first and the last month are inside', () => {
    expect(
      rechne({
        anwesenheit: [
          { monat: '2026-09', minuten: 44640 },
          { monat: '2027-02', minuten: 60 },
        ],
      }).ok,
    ).toBe(true)
  })
  test('beyond the time account it is refused', () => {
    expect(summeVon(rechne({}, { zuweisungen16d: [{ von: '2023-01-01', bis: '2025-06-30' }] }))).toBe(12075)
    expect(summeVon(rechne({}, { zuweisungen16d: [{ von: '2023-01-01', bis: '2025-07-01' }] }))).toBe('ueber-hoechstdauer')
  })
})

describe('conditions', () => {
  test('benefits nearer to work go first: a point to weigh', () => {
    expect(bedingung('p16d', 'p16d.vorrang', { andereLeistungMoeglich: true })).toMatchObject({ erfuellt: false, abwaegung: true })
    expect(bedingung('p16d', 'p16d.vorrang').erfuellt).toBe(true)
    expect(ergebnis('p16d', { andereLeistungMoeglich: undefined })).toBe('moeglich')
  })

  test.each(['zusaetzlich', 'oeffentlichesInteresse', 'wettbewerbsneutral', 'erforderlich'] as const)('without %s it is ruled out', (feld) => {
    expect(ergebnis('p16d')).toBe('moeglich')
    expect(ergebnis('p16d', { [feld]: false })).toBe('ausgeschlossen')
    expect(ergebnis('p16d', { [feld]: undefined })).toBe('offen')
  })
  test.each([
    ['2025-08-31', true, 'In fünf Jahren bleibt es bei höchstens 24 Monaten.'],
    [
      '2025-09-01',
      true,
      'Die 24 Monate sind überschritten. Bis zu 12 weitere Monate sind möglich, wenn die Voraussetzungen der Absätze\u00a01 und 5 weiter vorliegen.',
    ],
    [
      '2026-08-31',
      true,
      'Die 24 Monate sind überschritten. Bis zu 12 weitere Monate sind möglich, wenn die Voraussetzungen der Absätze\u00a01 und 5 weiter vorliegen.',
    ],
  ])('assigned until %s, six months planned: %s', (bis, ja, satz) => {
    expect(bedingung('p16d', 'p16d.zeitkonto', { zuweisungen16d: [{ von: '2024-03-01', bis }], massnahmeBis: '2027-02-28' })).toMatchObject({
      erfuellt: ja,
      satz,
    })
  })
  test('more than 36 months are too many; what is missing is named', () => {
    expect(
      bedingung('p16d', 'p16d.zeitkonto', { zuweisungen16d: [{ von: '2023-09-01', bis: '2026-08-31' }], massnahmeBis: '2026-09-01' }),
    ).toMatchObject({
      erfuellt: false,
      satz: 'In fünf Jahren wären es mehr als 36 Monate.',
    })
    expect(bedingung('p16d', 'p16d.zeitkonto', { zuweisungen16d: undefined }).fehlt).toBe('zuweisungen16d')
    expect(bedingung('p16d', 'p16d.zeitkonto', { massnahmeBis: undefined }).fehlt).toBe('massnahmeBis')
    expect(bedingung('p16d', 'p16d.zeitkonto', { beginn: undefined }).fehlt).toBe('beginn')
  })
})
