import { describe, expect, test } from 'vitest'
import { type Einkommen, type Falldatei, type Fehler, mittleSelbstaendige } from '../index.ts'
import { fall, kind, person, rechneAus } from '../testhilfe.ts'

const monate = ['2026-01', '2026-02', '2026-03', '2026-04', '2026-05', '2026-06']
const betrieb = (betriebseinnahmen: number, betriebsausgaben: number): Einkommen => ({ art: 'selbstaendig', betriebseinnahmen, betriebsausgaben })

/** Months from January 2026 with this income of p1, undefined for a month without self-employment. */
function zeitraum(...posten: (Einkommen[] | undefined)[]): Falldatei[] {
  return posten.map((einkommen, k) => fall({ monat: monate[k] ?? '', personen: [person('p1', einkommen === undefined ? {} : { einkommen })] }))
}
function ok(faelle: readonly Falldatei[]): Falldatei[] {
  const m = mittleSelbstaendige(faelle)
  if (!Array.isArray(m)) throw new Error(JSON.stringify((m as Fehler).fehler))
  return m
}
const brutto = (faelle: readonly Falldatei[]) => ok(faelle).map((f) => f.personen[0]?.einkommen?.find((e) => e.art === 'selbstaendig')?.brutto)

describe('§ 3 GrusiGV: average of a self-employed person', () => {
  test('receipts 9,630, expenses 3,810 in six months: 970 a month, 651 counted', () => {
    const faelle = zeitraum(
      [betrieb(3000, 500)],
      [betrieb(0, 1000)],
      [betrieb(2000, 510)],
      [betrieb(1630, 600)],
      [betrieb(2500, 700)],
      [betrieb(500, 500)],
    )
    expect(brutto(faelle)).toEqual([970, 970, 970, 970, 970, 970])
    for (const f of ok(faelle)) expect(rechneAus(f).personen.p1).toMatchObject({ freibetragErwerb: 319, bereinigtesEinkommen: 651 })
  })

  test.each([
    ['half a cent up', [[betrieb(100, 0)], [betrieb(0.01, 0)]], [50.01, 50.01]],
    ['a third of a cent down', [[betrieb(100, 0)], [betrieb(0, 0)], [betrieb(0, 0)]], [33.33, 33.33, 33.33]],
    ['a loss of one month comes off the others', [[betrieb(500, 900)], [betrieb(1000, 200)]], [200, 200]],
    ['a loss of the period counts as nothing', [[betrieb(500, 900)], [betrieb(100, 0)]], [0, 0]],
    ['months without the activity do not count', [undefined, [betrieb(600, 0)], [betrieb(0, 0)]], [undefined, 300, 300]],
    ['receipts without expenses', [[{ art: 'selbstaendig', betriebseinnahmen: 80 }], [betrieb(20, 0)]], [50, 50]],
    ['a profit instead of receipts', [[{ art: 'selbstaendig', betrag: 300 }], [{ art: 'selbstaendig', brutto: 100 }]], [200, 200]],
    ['two businesses of one person', [[betrieb(300, 0), betrieb(0, 100)], [betrieb(0, 0)]], [100, 100]],
  ] as [string, (Einkommen[] | undefined)[], (number | undefined)[]][])('%s', (_grund, posten, erwartet) => {
    expect(brutto(zeitraum(...posten))).toEqual(erwartet)
  })

  test('taxes and contributions stay with their month', () => {
    const faelle = zeitraum([{ ...betrieb(1000, 0), netto: 800 }], [betrieb(500, 0)], [{ art: 'selbstaendig', brutto: 0, netto: 0 }])
    expect(ok(faelle).map((f) => f.personen[0]?.einkommen?.[0])).toEqual([
      { art: 'selbstaendig', brutto: 500, netto: 300 },
      { art: 'selbstaendig', brutto: 500, netto: 500 },
      { art: 'selbstaendig', brutto: 500, netto: 500 },
    ])
    expect(ok(zeitraum([{ art: 'selbstaendig', brutto: 100, netto: 20 }], [betrieb(0, 0)]))[0]?.personen[0]?.einkommen?.[0]).toMatchObject({
      netto: 0,
    })
  })

  test('other income, other persons and other fields stay as they are', () => {
    const lohn: Einkommen = { art: 'minijob', betrag: 100 }
    const [erster] = ok([fall({ monat: '2026-01', personen: [person('p1', { einkommen: [betrieb(90, 0), lohn] }), kind('k1', '2018-01-01')] })])
    expect(erster?.personen).toEqual([person('p1', { einkommen: [lohn, { art: 'selbstaendig', brutto: 90, netto: 90 }] }), kind('k1', '2018-01-01')])
    const frei = ok(
      zeitraum([
        { ...betrieb(90, 0), anrechnungsfrei: 10 },
        { ...betrieb(0, 0), anrechnungsfrei: 5.5 },
      ]),
    )
    expect(frei[0]?.personen[0]?.einkommen).toEqual([{ art: 'selbstaendig', brutto: 90, netto: 90, anrechnungsfrei: 15.5 }])
  })

  test('each person has its own average; a file without self-employment is the same file', () => {
    const f = (monat: string, a: number, b: number) =>
      fall({ monat, personen: [person('p1', { einkommen: [betrieb(a, 0)] }), kind('k1', '2004-01-01', { einkommen: [betrieb(b, 0)] })] })
    const m = ok([f('2026-02', 100, 30), f('2026-01', 300, 10)])
    expect(m.map((x) => x.monat)).toEqual(['2026-01', '2026-02'])
    expect(m[0]?.personen.map((p) => p.einkommen?.[0]?.brutto)).toEqual([200, 20])
    const ohne = fall({ monat: '2026-01' })
    expect(ok([ohne])[0]).toBe(ohne)
  })

  test('expenses are no taxes: 1,000 less 200 is a profit of 800, of which 700 are left', () => {
    const [erster] = ok(zeitraum([{ ...betrieb(1000, 200), netto: 700 }], [betrieb(0, 0)]))
    expect(erster?.personen[0]?.einkommen?.[0]).toMatchObject({ brutto: 400, netto: 300 })
    expect(ok(zeitraum([{ ...betrieb(100, 300), netto: 0 }], [betrieb(600, 0)]))[0]?.personen[0]?.einkommen?.[0]).toMatchObject({
      brutto: 200,
      netto: 200,
    })
  })

  test('taxes and contributions off receipts without expenses', () => {
    const [erster] = ok(zeitraum([{ art: 'selbstaendig', betriebseinnahmen: 100, netto: 80 }], [betrieb(100, 0)]))
    expect(erster?.personen[0]?.einkommen?.[0]).toMatchObject({ brutto: 100, netto: 80 })
  })

  test('a month without any figure is refused, not taken as nothing', () => {
    const faelle = zeitraum([betrieb(100, 0)], [betrieb(50, 0), { art: 'selbstaendig', betriebsausgaben: 40 }])
    expect(mittleSelbstaendige(faelle)).toMatchObject({
      id: 'uebungsfall',
      fehler: {
        art: 'angaben-fehlen',
        felder: ['monate[1].personen[0].einkommen[1].betriebseinnahmen'],
        satz: 'Der Betrag dieses Einkommens fehlt.',
      },
    })
    expect(brutto(zeitraum([{ art: 'selbstaendig', netto: 70 }], [{ art: 'selbstaendig', betrag: 0 }]))).toEqual([35, 35])
  })

  test('who is self-employed in some months has nothing in the others, whatever somebody else earns there', () => {
    const f = (monat: string, p1: Einkommen[]) =>
      fall({ monat, personen: [person('p1', { einkommen: p1 }), kind('k1', '2004-01-01', { einkommen: [betrieb(50, 0)] })] })
    const m = ok([f('2026-01', [betrieb(80, 0)]), f('2026-02', [])])
    expect(m[1]?.personen.map((p) => p.einkommen?.length)).toEqual([0, 1])
  })

  test('months that are not one period are refused', () => {
    const [a, , c] = zeitraum([betrieb(1, 0)], [betrieb(1, 0)], [betrieb(1, 0)])
    expect(mittleSelbstaendige([a, c].filter((f) => f !== undefined))).toMatchObject({ schema: 'fehler/v1', fehler: { felder: ['monate[1].monat'] } })
    const namen = [a, c].flatMap((f, k) => (f === undefined ? [] : [{ ...f, id: `fall-${k}` }]))
    expect(mittleSelbstaendige(namen)).toMatchObject({ id: 'fall-0' })
    expect(mittleSelbstaendige([])).toMatchObject({ schema: 'fehler/v1', id: null })
  })
})
