import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ibans } from './testhilfe/bescheid.ts'
import { type Dritter, type Monatsbetrag, schluesselSchonGezahlt, verteile, type Zahlweg } from './verteilung.ts'

const monat = '2026-09-01'
const vermieter: Dritter = {
  art: 'vermieter',
  schluessel: '',
  name: 'Wohnbau (Übung)',
  iban: ibans.vermieter,
  zweck: 'Whg. 3',
  cent: undefined,
  von: '2026-01-01',
  bis: undefined,
}
const energie: Dritter = { ...vermieter, art: 'energie', name: 'Stadtwerke (Übung)', iban: ibans.energie, cent: 6000 }
const konto = { iban: ibans.person, name: 'Mira Übung' }
const weg: Zahlweg = { konto, sperre: undefined, dritte: [], schonGezahlt: new Map() }
const betrag = (unterkunft: number, uebriges: number, m = monat): Monatsbetrag => ({ monat: m, unterkunft, uebriges })
const kurz = (v: ReturnType<typeof verteile>) => ({
  zahlungen: v.zahlungen.map((z) => `${z.empfaenger} ${z.teile.map((x) => x.cent).join('+')}`),
  hindernisse: v.hindernisse.map((h) => `${h.grund} ${h.cent}`),
})

describe('the split of a case', () => {
  test('all to the person where nobody else is named', () => {
    expect(kurz(verteile([betrag(40000, 56300)], weg))).toEqual({ zahlungen: ['person 96300'], hindernisse: [] })
  })

  test('housing to the landlord, energy to the supplier, the rest to the person', () => {
    expect(kurz(verteile([betrag(40000, 56300)], { ...weg, dritte: [vermieter, energie] })).zahlungen).toEqual([
      'vermieter 40000',
      'energie 6000',
      'person 50300',
    ])
  })

  test('a landlord who should get more than there is gets what there is, and that is said', () => {
    expect(kurz(verteile([betrag(25000, 0)], { ...weg, dritte: [{ ...vermieter, cent: 40000 }] }))).toEqual({
      zahlungen: ['vermieter 25000'],
      hindernisse: ['vermieter-begrenzt 0'],
    })
  })

  test('a fixed rent is paid once a month, whatever is booked later for that month', () => {
    const schonGezahlt = new Map([[schluesselSchonGezahlt(monat, 'vermieter', ''), 40000]])
    expect(kurz(verteile([betrag(900, 0)], { ...weg, dritte: [{ ...vermieter, cent: 40000 }], schonGezahlt })).zahlungen).toEqual(['person 900'])
  })

  test('only in the months for which the fact holds', () => {
    const dritte = [{ ...vermieter, von: '2026-09-15' }]
    expect(kurz(verteile([betrag(100, 0, '2026-08-01'), betrag(100, 0)], { ...weg, dritte })).zahlungen).toEqual(['person 100', 'vermieter 100'])
  })

  test('a wrong account of the landlord holds the housing, not the livelihood', () => {
    const v = verteile([betrag(40000, 56300)], { ...weg, dritte: [{ ...vermieter, iban: 'DE00' }] })
    expect(kurz(v)).toEqual({ zahlungen: ['person 56300'], hindernisse: ['vermieter-iban 40000'] })
    expect(v.gehalten).toEqual([{ monat, toepfe: ['unterkunft'] }])
  })

  test('a missing account of the person does not hold the rent', () => {
    const v = verteile([betrag(40000, 56300)], { ...weg, konto: undefined, dritte: [vermieter] })
    expect(kurz(v)).toEqual({ zahlungen: ['vermieter 40000'], hindernisse: ['kein-konto 56300'] })
  })

  test('no account is needed where all goes to the landlord', () => {
    expect(kurz(verteile([betrag(40000, 0)], { ...weg, konto: undefined, dritte: [vermieter] }))).toEqual({
      zahlungen: ['vermieter 40000'],
      hindernisse: [],
    })
  })

  test.each([
    ['kein-konto', { ...weg, konto: undefined }],
    ['iban-ungueltig', { ...weg, konto: { ...konto, iban: 'DE89370400440532013001' } }],
    ['iban-ungueltig', { ...weg, konto: { ...konto, iban: 'BR1800360305000010009795493C1' } }],
    ['gesperrt', { ...weg, sperre: 'Aufenthalt unklar' }],
  ] as const)('%s: nothing is paid, all of it is said', (grund, mit) => {
    expect(kurz(verteile([betrag(40000, 56300)], mit))).toEqual({ zahlungen: [], hindernisse: [`${grund} 96300`] })
  })

  test('a negative month is shown and never set off against another', () => {
    expect(kurz(verteile([betrag(0, -20000, '2026-08-01'), betrag(0, 56300)], weg))).toEqual({
      zahlungen: ['person 56300'],
      hindernisse: ['negativ -20000'],
    })
  })

  test('a month that comes out even is settled without a payment', () => {
    expect(verteile([betrag(900, -900)], weg)).toEqual({ zahlungen: [], hindernisse: [{ grund: 'null', cent: 0, hinweis: '' }], gehalten: [] })
  })

  test('several months become one payment a payee', () => {
    expect(kurz(verteile([betrag(0, 100, '2026-08-01'), betrag(0, 200)], weg)).zahlungen).toEqual(['person 100+200'])
  })
})

describe('property: any case', () => {
  const cent = fc.integer({ min: -50000, max: 120000 })
  const iban = fc.constantFrom<string>(...Object.values(ibans), '', 'DE00', 'FR7630006000011234567890189')
  const dritter = fc.record({
    art: fc.constantFrom('vermieter' as const, 'energie' as const),
    schluessel: fc.constantFrom('', 'zweiter'),
    name: fc.constant('X'),
    iban,
    zweck: fc.constant(''),
    cent: fc.option(fc.integer({ min: 0, max: 90000 }), { nil: undefined }),
    von: fc.constantFrom('2026-01-01', '2026-08-15', '2026-10-01'),
    bis: fc.option(fc.constantFrom('2026-08-31', '2026-12-31'), { nil: undefined }),
  })
  const zahlweg = fc.record({
    konto: fc.option(fc.record({ iban, name: fc.constant('P') }), { nil: undefined }),
    sperre: fc.option(fc.constant('Grund'), { nil: undefined, freq: 9 }),
    dritte: fc.array(dritter, { maxLength: 4 }),
    schonGezahlt: fc.constantFrom(new Map(), new Map([[schluesselSchonGezahlt(monat, 'vermieter', ''), 30000]])),
  })
  const monate = fc.uniqueArray(fc.record({ monat: fc.constantFrom('2026-07-01', '2026-08-01', monat), unterkunft: cent, uebriges: cent }), {
    selector: (m) => m.monat,
    maxLength: 3,
  })

  test('every cent is in a payment or in an obstacle; payments are positive and go to valid accounts', () => {
    fc.assert(
      fc.property(monate, zahlweg, (liste, mit) => {
        const v = verteile(liste, mit)
        const gezahlt = v.zahlungen.flatMap((z) => z.teile).reduce((s, x) => s + x.cent, 0)
        const offen = v.hindernisse.reduce((s, h) => s + h.cent, 0)
        expect(gezahlt + offen).toBe(liste.reduce((s, m) => s + m.unterkunft + m.uebriges, 0))
        for (const z of v.zahlungen) {
          expect(z.iban.length).toBeGreaterThan(10)
          for (const x of z.teile) expect(x.cent).toBeGreaterThan(0)
        }
        const gehalten = v.gehalten.reduce((s, g) => {
          const m = liste.find((x) => x.monat === g.monat)
          return s + g.toepfe.reduce((u, topf) => u + (m?.[topf] ?? 0), 0)
        }, 0)
        expect(gehalten).toBe(offen)
      }),
      { numRuns: 2000 },
    )
  })
})
