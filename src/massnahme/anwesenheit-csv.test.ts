import { describe, expect, test } from 'vitest'
import { alsMinuten, alsStunden, alsTagesart, liesAnwesenheitCsv } from './anwesenheit-csv.ts'

const nummern = new Map([
  ['T-2026-0001', 'eins'],
  ['T-2026-0002', 'zwei'],
])

describe('a table of attendance', () => {
  test('is read whatever program wrote it', () => {
    const text = '\uFEFFTeilnahme;Datum;Art;Stunden;Grund\r\nT-2026-0001;16.11.2026;A;4,5;\r\nt-2026-0002;2026-11-16;krank;;"AU; bis Freitag"\r\n'
    expect(liesAnwesenheitCsv(text, nummern)).toEqual({
      funde: [],
      eintraege: [
        { teilnahmeId: 'eins', tag: '2026-11-16', art: 'anwesend', minuten: 270 },
        { teilnahmeId: 'zwei', tag: '2026-11-16', art: 'krank', minuten: 0, grund: 'AU; bis Freitag' },
      ],
    })
    expect(liesAnwesenheitCsv('datum,teilnahme,art\n16.11.2026,T-2026-0001,U\n', nummern).eintraege).toHaveLength(1)
  })

  test('tells every fault with its line, and takes nothing that is wrong', () => {
    const text =
      'Teilnahme;Datum;Art;Stunden\nT-2026-0009;31.11.2026;X;25\n\nT-2026-0001;16.11.2026;A;\nT-2026-0001;17.11.2026;K;6\nT-2026-0001;18.11.2026;U;\nT-2026-0001;18.11.2026;U;'
    const { funde, eintraege } = liesAnwesenheitCsv(text, nummern)
    expect(funde.map((f) => f.zeile)).toEqual([2, 2, 2, 2, 4, 5, 7])
    expect(eintraege.map((e) => e.tag)).toEqual(['2026-11-18', '2026-11-18'])
    expect(funde.at(-1)?.satz).toContain('Zeile 6')
  })

  test.each([
    ['Name;Tag\nx;y', 'Teilnahme, Datum, Art'],
    ['Teilnahme;Datum;Art\n"offen', 'Anführungszeichen'],
    ['Teilnahme;Datum;Art\n', 'steht nichts'],
  ])('%j is no such table', (text, satz) => {
    expect(liesAnwesenheitCsv(text, nummern).funde[0]?.satz).toContain(satz)
  })
})

test.each([
  ['6', 360],
  ['4,5', 270],
  ['4.25', 255],
  ['4:20', 260],
  ['', 0],
  ['12', 720],
  ['12,1', undefined],
  ['-1', undefined],
  ['sechs', undefined],
])('hours %j', (text, minuten) => expect(alsMinuten(text)).toBe(minuten))

test.each([360, 270, 260, 61])('%i minutes are read as they are written', (minuten) => expect(alsMinuten(alsStunden(minuten))).toBe(minuten))

test('kinds by code, letters and name', () => {
  expect([alsTagesart('EV'), alsTagesart('ev'), alsTagesart('Krank'), alsTagesart('unentschuldigt'), alsTagesart('x')]).toEqual([
    'bewerbung',
    'bewerbung',
    'krank',
    'unentschuldigt',
    undefined,
  ])
})
