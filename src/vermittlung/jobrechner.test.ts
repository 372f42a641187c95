import { describe, expect, test } from 'vitest'
import type { Falldatei } from '../recht/index.ts'
import { bleibtVomJob, fallMitJob } from './jobrechner.ts'

const fall: Falldatei = {
  schema: 'fall/v1',
  id: 'job',
  monat: '2026-09',
  leistungsbezugSeit: '2026-01-01',
  bewilligungSeit: '2026-01-01',
  personen: [{ id: 'p1', geburtsdatum: '1974-03-01' }],
  unterkunft: { grundmiete: 310, nebenkosten: 70, heizkosten: 60 },
}
const bleibt = (angebot: Parameters<typeof bleibtVomJob>[2], f = fall) => {
  const antwort = bleibtVomJob(f, 'p1', angebot)
  if (!antwort.ok) throw new Error(antwort.fehler.fehler.satz)
  return antwort.vergleich
}

describe('what a job leaves', () => {
  test('is the own case computed without and with it', () => {
    const v = bleibt({ brutto: 1000, netto: 900 })
    expect(v.vorher).toEqual({ lohnNetto: 0, leistung: 1003, anderes: 0, einstiegsgeld: 0, zusammen: 1003 })
    expect(v.nachher.lohnNetto).toBe(900)
    // 100 and 20 % of 420 and 30 % of 480: sec. 11b (2), (3)
    expect(v.mehr).toBe(328)
    expect(v.nachher.zusammen).toBe(1331)
    expect(v).toMatchObject({ nettoGeschaetzt: false, jeEuro: 0.33, ohneLeistung: false })
    expect(JSON.stringify(v.begruendung)).toContain('Freibetrag für Erwerbstätige')
  })

  test('of a Minijob: gross is net; nothing paid is nothing gained', () => {
    expect(bleibt({ brutto: 500 })).toMatchObject({ mehr: 180, nettoGeschaetzt: true, nachher: { lohnNetto: 500 } })
    expect(bleibt({ brutto: 0, einstiegsgeld: 200 })).toMatchObject({ mehr: 0, jeEuro: null, nachher: { einstiegsgeld: 0 } })
  })

  test('Einstiegsgeld comes on top and is no income', () => {
    const ohne = bleibt({ brutto: 1500, netto: 1200 })
    const mit = bleibt({ brutto: 1500, netto: 1200, einstiegsgeld: 281.5 })
    expect(mit.nachher.leistung).toBe(ohne.nachher.leistung)
    expect(mit.mehr).toBe(Math.round((ohne.mehr + 281.5) * 100) / 100)
    expect(mit.jeEuro).toBe(ohne.jeEuro)
  })

  test('of more pay than now: Einstiegsgeld is there before and after, and only what is earned more is shared out', () => {
    const arbeitet = fallMitJob(fall, 'p1', { brutto: 600, netto: 600 }).fall
    const v = bleibt({ brutto: 1000, netto: 900, einstiegsgeld: 281.5 }, arbeitet)
    expect([v.vorher.einstiegsgeld, v.nachher.einstiegsgeld]).toEqual([281.5, 281.5])
    // 30 % of the 400 between 600 and 1,000: sec. 11b (3)
    expect(v).toMatchObject({ mehr: 120, jeEuro: 0.3 })
    expect(bleibt({ brutto: 600, netto: 600 }, arbeitet)).toMatchObject({ mehr: 0, jeEuro: null })
  })

  test('beyond the claim only pay is left', () => {
    const v = bleibt({ brutto: 3200, netto: 2200 })
    expect(v).toMatchObject({ ohneLeistung: true, nachher: { leistung: 0, zusammen: 2200 } })
  })

  test('a case that cannot be computed is refused with its sentence', () => {
    const antwort = bleibtVomJob({ ...fall, monat: '2019-01' }, 'p1', { brutto: 500 })
    expect(antwort.ok ? '' : antwort.fehler.fehler.satz).not.toBe('')
  })
})
