import { describe, expect, test } from 'vitest'
import type { Einkommen } from '../falldatei.ts'
import { fall, kind, lehneAb, person, rechneAus } from '../testhilfe.ts'

/** The refusals of one receipt: field and sentence. */
function maengel(e: Einkommen) {
  return lehneAb(fall({ personen: [person('p1', { einkommen: [e] })] }))
}

describe('missing amounts are refused, never guessed', () => {
  test.each<[string, Einkommen, string, string]>([
    ['wage without net', { art: 'erwerb', brutto: 1000 }, 'netto', 'Der Nettobetrag fehlt. Er steht auf der Abrechnung.'],
    ['wage without gross', { art: 'erwerb', netto: 800 }, 'brutto', 'Der Bruttobetrag fehlt. Von ihm hängt der Freibetrag ab.'],
    ['wage without amounts', { art: 'erwerb' }, 'brutto', 'Der Betrag dieses Einkommens fehlt.'],
    ['wage with gross and an amount', { art: 'erwerb', brutto: 1000, betrag: 800 }, 'netto', 'Der Nettobetrag fehlt. Er steht auf der Abrechnung.'],
    ['training pay without net', { art: 'ausbildungsverguetung', brutto: 1000 }, 'netto', 'Der Nettobetrag fehlt. Er steht auf der Abrechnung.'],
    [
      'training pay without gross',
      { art: 'ausbildungsverguetung', netto: 900 },
      'brutto',
      'Der Bruttobetrag fehlt. Von ihm hängt der Freibetrag ab.',
    ],
    ['mini job without amounts', { art: 'minijob' }, 'brutto', 'Der Betrag dieses Einkommens fehlt.'],
    ['self-employed with expenses only', { art: 'selbstaendig', betriebsausgaben: 100 }, 'betriebseinnahmen', 'Der Betrag dieses Einkommens fehlt.'],
    ['benefit without amount', { art: 'arbeitslosengeld' }, 'betrag', 'Der Betrag dieses Einkommens fehlt.'],
    [
      'pension with gross only',
      { art: 'rente', brutto: 900 },
      'netto',
      'Der Nettobetrag fehlt. Bei diesem Einkommen zählt, was nach Steuern und Beiträgen bleibt.',
    ],
  ])('%s', (_name, e, feld, satz) => {
    const f = maengel(e)
    expect(f.art).toBe('angaben-fehlen')
    expect(f.meldungen).toEqual([{ feld: `personen[0].einkommen[0].${feld}`, satz }])
  })

  test.each<[string, Einkommen, number]>([
    ['wage with one amount for both', { art: 'erwerb', betrag: 500 }, 320],
    ['mini job with gross only', { art: 'minijob', brutto: 500 }, 320],
    ['mini job with net only', { art: 'minijob', netto: 500 }, 320],
    ['mini job with gross and net', { art: 'minijob', brutto: 500, netto: 482 }, 302],
    ['profit as gross', { art: 'selbstaendig', brutto: 500 }, 320],
    ['Kurzarbeitergeld as one amount', { art: 'kurzarbeitergeld', betrag: 500 }, 320],
    ['Insolvenzgeld as one amount', { art: 'insolvenzgeld', betrag: 500 }, 320],
    ['pension gross and net', { art: 'rente', brutto: 560, netto: 500 }, 470],
    ['pension net and amount', { art: 'rente', netto: 500, betrag: 560 }, 470],
  ])('%s is computed', (_name, e, soll) => {
    expect(rechneAus(fall({ personen: [person('p1', { einkommen: [e] })], unterkunft: { grundmiete: 500 } })).personen.p1?.bereinigtesEinkommen).toBe(
      soll,
    )
  })

  test('all at once, also of relatives in the household', () => {
    const f = lehneAb(
      fall({
        personen: [person('p1', { einkommen: [{ art: 'erwerb', brutto: 1 }, { art: 'rente' }] })],
        haushaltsangehoerige: [{ id: 'oma', verwandtMit: ['p1'], einkommen: [{ art: 'erwerb', netto: 1 }] }],
      }),
    )
    expect(f.felder).toEqual(['personen[0].einkommen[0].netto', 'personen[0].einkommen[1].betrag', 'haushaltsangehoerige[0].einkommen[0].brutto'])
  })

  test('kilometres without the days at work', () => {
    const f = lehneAb(fall({ personen: [person('p1', { absetzungen: { entfernungKilometer: 12 } })] }))
    expect(f.felder).toEqual(['personen[0].absetzungen.arbeitstage'])
  })

  test('Kinderzuschlag at a parent does not say whose it is', () => {
    const mitKind = [person('p1', { einkommen: [{ art: 'kinderzuschlag', betrag: 297 }] }), kind('k', '2020-01-15')]
    const f = lehneAb(fall({ personen: mitKind }))
    expect([f.art, f.felder]).toEqual(['widerspruch', ['personen[0].einkommen[0].art']])
    const beimKind = [person('p1'), kind('k', '2020-01-15', { einkommen: [{ art: 'kinderzuschlag', betrag: 297 }] })]
    expect(rechneAus(fall({ personen: beimKind })).personen.k?.bereinigtesEinkommen).toBe(297)
  })
})
