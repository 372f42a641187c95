import { parse } from 'csv-parse/sync'
import { type Begriffssuche, liesStelle, type Stelleneingabe, stellenfelder } from './stelle-eingabe.ts'
import { csvSaetze as t } from './texte/personal-csv.ts'

/** Columns of the file beside those of the form; `nummer` tells lines of one source apart, so that a file can come in twice. */
export const weitereSpalten = ['arbeitgeber', 'betriebsnummer', 'nummer'] as const
const pflicht = ['arbeitgeber', 'titel'] as const

export type Csvzeile = Readonly<{ zeile: number; arbeitgeber: string; betriebsnummer: string; nummer: string; stelle: Stelleneingabe }>
export type Csvfehler = Readonly<{ zeile: number; spalte: string; satz: string }>
export type Csv = Readonly<{ zeilen: readonly Csvzeile[]; fehler: readonly Csvfehler[] }>

const HOECHSTENS = 5000

/**
 * Reads a table of vacancies, separated by semicolon, comma or tabulator, with the names of the columns in its first line. Every fault of
 * every line is named; a line with a fault is not in `zeilen`.
 */
export function liesStellenCsv(text: string, codeVon?: Begriffssuche): Csv {
  const inhalt = text.replace(/^\uFEFF/, '')
  const gelesen = zerlege(inhalt)
  if (gelesen === undefined) return { zeilen: [], fehler: [{ zeile: 1, spalte: '', satz: t.keineTabelle }] }
  const [{ zellen: kopf } = { zellen: [] }, ...rest] = gelesen
  const spalten = kopf.map((name) => name.trim().toLowerCase())
  const fehler: Csvfehler[] = []
  const bekannt = new Set<string>([...stellenfelder, ...weitereSpalten])
  for (const name of pflicht) if (!spalten.includes(name)) fehler.push({ zeile: 1, spalte: name, satz: t.spalteFehlt(name) })
  for (const name of spalten) if (name !== '' && !bekannt.has(name)) fehler.push({ zeile: 1, spalte: name, satz: t.spalteUnbekannt(name) })
  for (const name of new Set(spalten.filter((s, i) => s !== '' && spalten.indexOf(s) < i)))
    fehler.push({ zeile: 1, spalte: name, satz: t.spalteDoppelt(name) })
  if (rest.length === 0) fehler.push({ zeile: 1, spalte: '', satz: t.leer })
  if (rest.length > HOECHSTENS) fehler.push({ zeile: HOECHSTENS + 1, spalte: '', satz: t.zuViele(HOECHSTENS) })
  if (fehler.some((f) => f.zeile === 1)) return { zeilen: [], fehler }
  const zeilen: Csvzeile[] = []
  const nummern = new Map<string, number>()
  for (const { zeile, zellen: werte } of rest.slice(0, HOECHSTENS)) {
    const von = (name: string) => werte[spalten.indexOf(name)]?.trim() ?? ''
    const eigene = kopfFehler(zeile, von, nummern)
    const stelle = liesStelle(von, codeVon)
    if (!stelle.ok) eigene.push(...stelle.meldungen.map((m) => ({ zeile, spalte: m.feld, satz: m.satz })))
    fehler.push(...eigene)
    if (stelle.ok && eigene.length === 0)
      zeilen.push({ zeile, arbeitgeber: von('arbeitgeber'), betriebsnummer: von('betriebsnummer'), nummer: von('nummer'), stelle: stelle.wert })
  }
  return { zeilen, fehler }
}

function kopfFehler(zeile: number, von: (name: string) => string, nummern: Map<string, number>): Csvfehler[] {
  const fehler: Csvfehler[] = []
  if (von('arbeitgeber') === '') fehler.push({ zeile, spalte: 'arbeitgeber', satz: t.arbeitgeber })
  if (von('betriebsnummer') !== '' && !/^\d{8}$/.test(von('betriebsnummer'))) fehler.push({ zeile, spalte: 'betriebsnummer', satz: t.betriebsnummer })
  const nummer = von('nummer')
  const vorher = nummern.get(nummer)
  if (nummer !== '' && vorher !== undefined) fehler.push({ zeile, spalte: 'nummer', satz: t.nummerDoppelt(vorher) })
  else nummern.set(nummer, zeile)
  return fehler
}

/** Each record with the line of the file it ends on: a text in quotes may go over several. */
function zerlege(text: string): { zeile: number; zellen: string[] }[] | undefined {
  const erste = text.slice(0, text.search(/[\r\n]|$/))
  const delimiter = [';', '\t', ','].find((z) => erste.includes(z)) ?? ';'
  try {
    const gelesen = parse(text, {
      delimiter,
      record_delimiter: ['\r\n', '\n', '\r'],
      relax_column_count: true,
      skip_empty_lines: true,
      trim: true,
      info: true,
    }) as unknown as { info: { lines: number }; record: string[] }[]
    return gelesen.map(({ info, record }) => ({ zeile: info.lines, zellen: record }))
  } catch {
    return undefined
  }
}
