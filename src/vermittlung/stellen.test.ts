import { describe, expect, test } from 'vitest'
import { liesOrte } from './plz-mitte.ts'
import { liesStelle, type Stellenfeld } from './stelle-eingabe.ts'
import { liesStellenCsv } from './stellen-csv.ts'
import { aehnlichkeit, findeDoppelte, SCHWELLE } from './stellen-doppelt.ts'

const lies = (felder: Partial<Record<Stellenfeld, string>>) =>
  liesStelle(
    (feld) => felder[feld] ?? '',
    (name) => (name === 'Backen' ? 'tw:backen' : undefined),
  )

describe('a vacancy as it is typed', () => {
  test('is read into minutes, cents and codes', () => {
    const gelesen = lies({
      titel: 'Verkauf',
      kldb: '6231 2',
      stunden_von: '19,5',
      stunden_bis: '25',
      brutto: '14,20',
      beginn: '1.10.2026',
      uhr_von: '6:30',
      uhr_bis: '12.00',
      deutsch: 'b1',
      fuehrerschein: 'b',
      plaetze: '2',
      faehigkeiten: 'Backen | Kasse führen* | backen',
    })
    expect(gelesen).toMatchObject({
      ok: true,
      wert: {
        kldb: '62312',
        minutenVon: 1170,
        minutenBis: 1500,
        bruttoCent: 1420,
        bruttoJe: 'stunde',
        beginn: '2026-10-01',
        beginnMinute: 390,
        endeMinute: 720,
        deutsch: 'B1',
        fuehrerschein: 'B',
        plaetze: 2,
        faehigkeiten: [
          { code: 'tw:backen', name: 'Backen', muss: true },
          { code: 'kasse führen', name: 'Kasse führen', muss: false },
          { code: 'backen', name: 'backen', muss: true },
        ],
      },
    })
  })

  test('names all faults at once', () => {
    const gelesen = lies({
      kldb: '62319',
      plz: '3885',
      stunden_von: '70',
      brutto: 'viel',
      beginn: '32.1.2026',
      deutsch: 'gut',
      plaetze: '0',
      uhr_von: '25:00',
    })
    expect(gelesen.ok ? [] : gelesen.meldungen.map((m) => m.feld).sort()).toEqual(
      ['beginn', 'brutto', 'deutsch', 'kldb', 'plaetze', 'plz', 'stunden_von', 'titel', 'uhr_von'].sort(),
    )
    expect(lies({ titel: 'x', stunden_von: '30', stunden_bis: '20' }).ok).toBe(false)
    expect(lies({ titel: 'x', beginn: '1.10.2026', befristet_bis: '30.9.2026' }).ok).toBe(false)
    expect(lies({ titel: 'x', uhr_von: '14:00', uhr_bis: '6:00' }).ok).toBe(false)
    expect(lies({ titel: 'x', uhr_von: '22:00', uhr_bis: '6:00', arbeitsform: 'nacht' }).ok).toBe(true)
  })
})

describe('a table of vacancies', () => {
  test('is read line by line, with every fault by line and column', () => {
    const csv = liesStellenCsv(
      '\uFEFFarbeitgeber;titel;brutto;betriebsnummer;nummer\nMuster GmbH;Lager;14,00;12345678;a1\n;Lager;x;1;a1\nZwei;;13;;\n',
    )
    expect(csv.zeilen.map((z) => [z.zeile, z.arbeitgeber, z.stelle.titel])).toEqual([[2, 'Muster GmbH', 'Lager']])
    expect(csv.fehler.map((f) => [f.zeile, f.spalte])).toEqual([
      [3, 'arbeitgeber'],
      [3, 'betriebsnummer'],
      [3, 'nummer'],
      [3, 'brutto'],
      [4, 'titel'],
    ])
  })

  test('with a column that is missing or unknown is not read at all', () => {
    expect(liesStellenCsv('arbeitgeber,lohn\nx,1').fehler.map((f) => f.spalte)).toEqual(['titel', 'lohn'])
    expect(liesStellenCsv('arbeitgeber;titel\n').fehler).toHaveLength(1)
    expect(liesStellenCsv('').fehler.length).toBeGreaterThan(0)
    expect(liesStellenCsv('arbeitgeber;titel;Titel\nx;y;z').fehler.map((f) => [f.zeile, f.spalte])).toEqual([[1, 'titel']])
  })

  test('counts the lines of the file, also where a text in quotes goes over several', () => {
    const csv = liesStellenCsv('arbeitgeber;titel;beschreibung\r\nEins;A;"zwei\nZeilen"\r\n\r\nZwei;;x\r\n')
    expect(csv.zeilen.map((z) => [z.zeile, z.stelle.titel])).toEqual([[3, 'A']])
    expect(csv.fehler.map((f) => [f.zeile, f.spalte])).toEqual([[5, 'titel']])
  })
})

describe('two vacancies that may be one', () => {
  const a = {
    stelleId: '1',
    arbeitgeberId: 'x',
    arbeitgeber: 'Muster GmbH & Co. KG',
    betriebsnummer: '',
    titel: 'Verkäufer/in (m/w/d)',
    kldb: '62312',
    plz: '38855',
    ort: 'Wernigerode',
    minutenBis: 1500,
    bruttoCent: 1400,
    breite: null,
    laenge: null,
  }
  const b = { ...a, stelleId: '2', arbeitgeberId: 'y', arbeitgeber: 'Muster', titel: 'Verkäufer (w/m/d)' }

  test('are alike with their reasons', () => {
    expect(aehnlichkeit(a, b)).toEqual({
      punkte: 90,
      gruende: ['gleicher Name des Arbeitgebers', 'gleicher Titel', 'gleicher Beruf', 'gleiche Postleitzahl', 'gleiche Stundenzahl'],
    })
    expect(aehnlichkeit({ ...a, betriebsnummer: '12345678' }, { ...b, arbeitgeber: 'Anders', betriebsnummer: '12345678' }).gruende[0]).toBe(
      'gleiche Betriebsnummer',
    )
    expect(aehnlichkeit(a, { ...b, arbeitgeber: 'Anders' }).punkte).toBe(0)
    expect(aehnlichkeit(a, { ...b, titel: 'Reinigungskraft', kldb: '54101' }).punkte).toBeLessThan(SCHWELLE)
  })

  test('are found in a list, each pair once', () => {
    const paare = findeDoppelte([a, b, { ...a, stelleId: '3', arbeitgeber: 'Anders' }, { ...b, stelleId: '4', titel: 'Fahrer', kldb: '52122' }])
    expect(paare.map((p) => [p.a.stelleId, p.b.stelleId])).toEqual([['1', '2']])
  })
})

test('the places of postcodes are read with their faults', () => {
  expect(liesOrte('plz;breite;laenge\n38855;51,8354;10.7855\n123;51;10\n38820;10;51')).toEqual({
    orte: [{ plz: '38855', breite: 51_835_400, laenge: 10_785_500 }],
    fehler: [
      { zeile: 3, satz: expect.stringContaining('Postleitzahl') },
      { zeile: 4, satz: expect.stringContaining('Deutschland') },
    ],
  })
})
