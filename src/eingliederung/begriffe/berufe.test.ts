import { describe, expect, test } from 'vitest'
import { berufe } from './berufe.ts'
import { liesKatalog } from './einlesen.ts'

/** Digit five of the KldB 2010: the level of requirement, and the word for it in the names. */
const stufen: Readonly<Record<string, string>> = { 1: 'Helfer', 2: 'Fachkraft', 3: 'Spezialist', 4: 'Experte' }

describe('the part of the KldB 2010 that comes along', () => {
  test.each(berufe)('$kldb $name', ({ kldb, isco, name, suche, en }) => {
    expect(kldb).toMatch(/^[0-9]\d{3}[1-4]$/)
    expect(isco).toMatch(/^\d{4}$/)
    expect(name.endsWith(` – ${stufen[kldb[4] ?? '']}`)).toBe(true)
    expect([suche, en]).not.toContain('')
  })
  test('each once, in order; neighbours of one subgroup bear the same name', () => {
    const codes = berufe.map((b) => b.kldb)
    expect(codes).toEqual([...new Set(codes)].sort())
    for (const b of berufe) {
      const namen = berufe.filter((a) => a.kldb.slice(0, 4) === b.kldb.slice(0, 4)).map((a) => a.name.split(' – ')[0])
      expect(new Set(namen).size).toBe(1)
    }
  })
})

describe('the file of the KldB 2010', () => {
  const spalten = ';Ebene;Titel;Kurztitel;Allgemeine Bemerkungen'
  const zeilen = [
    '2;1;Rohstoffgewinnung;;',
    '2930;4;Köche/Köchinnen;;',
    '29302;5;Köche/Köchinnen – Fachkraft;Köche;"Tätigkeiten; mit Semikolon"',
    '1104;5;Offiziere;;',
  ]
  const lies = (...alle: string[]) => {
    const e = liesKatalog('kldb', `${alle.join('\r\n')}\r\n`)
    return e.ok ? e.begriffe.map((b) => [b.code, b.name]) : e.saetze
  }
  const gelesen = [
    ['29302', 'Köche/Köchinnen – Fachkraft'],
    ['01104', 'Offiziere'],
  ]
  test('lines before the names of the columns are passed over, by level; the zero at the front comes back', () => {
    const vorspann = ['KldB 2010, V. 2020', '', 'Klassifikation der Berufe', 'Sprache;DE', '', '', '', '']
    expect(lies(...vorspann, `Schlüssel KldB 2010, V. 2020${spalten}`, ...zeilen)).toEqual(gelesen)
    expect(lies(`Schlüssel KldB 2010${spalten}`, ...zeilen)).toEqual(gelesen)
    expect(lies(`\uFEFFSchlüssel KldB 2010${spalten}`, ...zeilen)).toEqual(gelesen)
  })
  test('without the names of the columns it says which are missing', () => {
    const fehlt = [expect.stringContaining('„Schlüssel KldB 2010“'), expect.stringContaining('„Titel“')]
    expect(lies('Nummer;Name', '29302;Koch')).toEqual(fehlt)
    expect(lies(...Array.from({ length: 30 }, () => 'x;y'), `Schlüssel KldB 2010${spalten}`, ...zeilen)).toEqual(fehlt)
  })
  test('a key that is no Gattung is named', () => {
    expect(lies(`Schlüssel KldB 2010${spalten}`, '29305;5;Köche;;')).toEqual([expect.stringContaining('29305')])
    expect(lies('Schlüssel KldB 2010;Titel', '29307;Koch')).toEqual([expect.stringContaining('29307')])
  })
})
