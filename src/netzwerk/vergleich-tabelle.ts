import { CsvError, parse } from 'csv-parse/sync'
import { type Ergebnis, fehler } from './ergebnis.ts'
import { einlesen as t } from './texte/personal-einlesen.ts'

/** A table as it was brought, its cells as text. */
export type Tabelle = Readonly<{ kopf: readonly string[]; zeilen: readonly Readonly<{ nr: number; zellen: readonly string[] }>[] }>

export const HOECHSTENS_BYTE = 1_000_000
const HOECHSTENS_ZEILEN = 5_000
const HOECHSTENS_SPALTEN = 60

/** Text of a file: UTF-8, or what spreadsheets on Windows write. */
export function alsText(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}

/** Rows and cells of a CSV text; the first row names the columns. */
export function liesTabelle(text: string): Ergebnis<{ tabelle: Tabelle }> {
  const ohneMarke = text
    .replace(/^\uFEFF/, '')
    .toWellFormed()
    .replaceAll('\0', '')
  if (ohneMarke.trim() === '') return fehler(t.leer)
  if (ohneMarke.length > HOECHSTENS_BYTE) return fehler(t.zuGross)
  try {
    // with `info` each record comes with the line it ends on
    const gelesen = parse(ohneMarke, {
      delimiter: trennzeichen(ohneMarke),
      record_delimiter: ['\r\n', '\n', '\r'],
      relax_column_count: true,
      skip_empty_lines: true,
      trim: true,
      to: HOECHSTENS_ZEILEN + 2,
      info: true,
    }) as unknown as { info: { lines: number }; record: string[] }[]
    const [kopf, ...zeilen] = gelesen.map(({ info, record }) => ({ nr: info.lines, zellen: record.slice(0, HOECHSTENS_SPALTEN) }))
    const voll = zeilen.filter((z) => z.zellen.some((zelle) => zelle !== ''))
    if (kopf === undefined || voll.length === 0) return fehler(t.nurKopf)
    if (voll.length > HOECHSTENS_ZEILEN) return fehler(t.zuGross)
    return { ok: true, tabelle: { kopf: kopf.zellen, zeilen: voll } }
  } catch (grund) {
    if (grund instanceof CsvError) return fehler(t.anfuehrung(Number(grund.lines ?? 1)))
    throw grund
  }
}

/** The one of semicolon, tab and comma that the first line has most of, outside of quotes; the semicolon where none has more. */
function trennzeichen(text: string): string {
  const erste = (/^[^\r\n]*/.exec(text)?.[0] ?? '').replace(/"[^"]*"/g, '')
  const anzahl = (zeichen: string) => erste.split(zeichen).length - 1
  return [';', '\t', ','].reduce((best, zeichen) => (anzahl(zeichen) > anzahl(best) ? zeichen : best))
}
