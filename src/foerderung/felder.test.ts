import { describe, expect, test } from 'vitest'
import { berechneFoerderung, type Foerderfakten, instrumente, pruefeFoerderung } from '../recht/index.ts'
import { faktenVonInstrument, gesundheitsfakten } from './felder.ts'
import { liesFormular } from './formular.ts'
import { alsEingaben } from './formular-fuellen.ts'

const eigene = instrumente.filter((i) => i.selbstGewaehrt).map((i) => i.code)
/** The time of a measure comes from the request, not from a field of its own. */
const ausAntrag = ['massnahmeBis', 'beginn']

describe('the form of each instrument', () => {
  test.each(eigene)('%s asks for every fact that an open condition names', (code) => {
    const oben = new Set(faktenVonInstrument(code).map((name) => name.split('.')[0]))
    for (const fakten of [
      {},
      { arbeitslos: false, beginn: '2026-09-01', taetigkeit: 'selbstaendig' },
      { arbeitslos: true, erwerbsfaehig: true },
    ] as const)
      for (const { fehlt, name } of pruefeFoerderung(code, '2026-08-20', fakten).voraussetzungen)
        if (fehlt !== undefined && !ausAntrag.includes(fehlt)) expect(oben, `${name}: ${fehlt}`).toContain(fehlt)
  })

  test.each(eigene)('%s asks for every fact that the amount names', (code) => {
    const oben = new Set(faktenVonInstrument(code).map((name) => name.split('.')[0]))
    const { antrag } = liesFormular(code, voll)
    const e = antrag && berechneFoerderung(antrag, { beginn: '2026-09-01' })
    expect(antrag).toBeDefined()
    if (e && !e.ok && e.fehler.fehlt !== undefined) expect(oben).toContain(e.fehler.fehlt)
  })

  test('what is known comes out of the form as it went in', () => {
    const fakten: Foerderfakten = {
      geburtsdatum: '1990-02-03',
      erwerbsfaehig: true,
      hilfebeduerftig: false,
      algAnspruch: false,
      arbeitslosSeit: '2025-01-15',
      unterbrechungen: [{ von: '2025-03-01', bis: '2025-03-10', art: 'krankheit' }],
      befristetBis: null,
      minutenJeWoche: 2310,
      arbeitgeber: { beschaeftigtMonate48: 2 },
    }
    expect(liesFormular('avgs-mpav', alsEingaben('avgs-mpav', fakten)).fakten).toEqual(fakten)
    expect(liesFormular('p16d', alsEingaben('p16d', { zuweisungen16d: [] })).fakten).toEqual({ zuweisungen16d: [] })
  })

  test('faults are told at the field', () => {
    const { meldungen, antrag } = liesFormular('vb', { 'a.von': '2026-09-01', 'a.bis': '31.2.2026', 'a.posten.0.bezeichnung': 'Fahrkarte' })
    expect(antrag).toBeUndefined()
    expect(meldungen.map((m) => m.feld)).toEqual(['a.bis', 'a.posten'])
  })

  test('health is named by name', () => {
    expect(gesundheitsfakten).toEqual(['behindert', 'schwerbehindert', 'besondersBetroffen'])
  })
})

const voll = {
  'a.von': '2026-09-01',
  'a.bis': '2026-11-30',
  'a.posten.0.bezeichnung': 'Kosten',
  'a.posten.0.cent': '100',
  'a.posten.0.monat': '2026-09',
  'a.beschaeftigtSeit': '2026-09-01',
  'a.verguetungMonatCent': '276',
  'a.pauschaleCent': '130',
  'a.gruppe': 'allgemein',
  'a.satz': '30',
  'a.bemessung': 'einzeln',
  'a.stufe1': '50',
  'a.stundenJeMonat': '80',
}
