import { CsvError, parse } from 'csv-parse/sync'
import { liesDatum } from '../platform/eingabe/index.ts'
import { TAG_HOECHSTENS_MINUTEN, type Tageseintrag } from './anwesenheit.ts'
import { csv as t, tagesnamen } from './texte/personal.ts'
import { type Tagesart, tagesarten } from './werte.ts'

/** Rows of one file: a group for a year fits. */
export const ZEILEN_HOECHSTENS = 10_000

export const spalten = ['teilnahme', 'datum', 'art', 'stunden', 'grund'] as const

export type CsvFund = Readonly<{ zeile: number; satz: string }>
export type Gelesen = Readonly<{ eintraege: readonly Tageseintrag[]; funde: readonly CsvFund[] }>

/**
 * A table of attendance: a head line, semicolons or commas, `Teilnahme;Datum;Art;Stunden;Grund`. Every fault is found, not only the
 * first; nothing is kept here.
 *
 * @param nummern numbers of the participants that the provider sees, with their ids
 */
export function liesAnwesenheitCsv(text: string, nummern: ReadonlyMap<string, string>): Gelesen {
  const tabelle = zerlege(text)
  if ('satz' in tabelle) return { eintraege: [], funde: [{ zeile: 1, satz: tabelle.satz }] }
  const [{ zellen: kopf } = { zellen: [] }, ...zeilen] = tabelle.zeilen
  const stelle = Object.fromEntries(spalten.map((s) => [s, kopf.findIndex((k) => k.trim().toLowerCase() === s)]))
  const fehlen = spalten.filter((s) => s !== 'grund' && s !== 'stunden' && stelle[s] === -1)
  if (fehlen.length > 0) return { eintraege: [], funde: [{ zeile: 1, satz: t.spaltenFehlen(fehlen.map((f) => t.spalten[f])) }] }
  if (zeilen.length > ZEILEN_HOECHSTENS) return { eintraege: [], funde: [{ zeile: 1, satz: t.zuViele(ZEILEN_HOECHSTENS) }] }
  const funde: CsvFund[] = []
  const gesehen = new Map<string, number>()
  const eintraege = zeilen.flatMap(({ zeile, zellen }) => {
    const feld = (s: (typeof spalten)[number]) => (zellen[stelle[s] ?? -1] ?? '').trim()
    const gelesen = liesZeile(feld, nummern)
    if ('saetze' in gelesen) {
      funde.push(...gelesen.saetze.map((satz) => ({ zeile, satz })))
      return []
    }
    const schon = gesehen.get(`${gelesen.teilnahmeId} ${gelesen.tag}`)
    if (schon !== undefined) funde.push({ zeile, satz: t.doppelt(schon) })
    gesehen.set(`${gelesen.teilnahmeId} ${gelesen.tag}`, zeile)
    return [gelesen]
  })
  if (zeilen.length === 0) funde.push({ zeile: 1, satz: t.leer })
  return { eintraege, funde }
}

type Zeile = Readonly<{ zeile: number; zellen: readonly string[] }>

function zerlege(text: string): Readonly<{ zeilen: readonly Zeile[] }> | Readonly<{ satz: string }> {
  try {
    const ohne = text
      .replace(/^\uFEFF/, '')
      .replaceAll('\0', '')
      .toWellFormed()
    const kopf = /^[^\r\n]*/.exec(ohne)?.[0] ?? ''
    // with `info` each record comes with the line it ends on
    const gelesen = parse(ohne, {
      delimiter: kopf.includes(';') ? ';' : ',',
      record_delimiter: ['\r\n', '\n', '\r'],
      relax_column_count: true,
      skip_empty_lines: true,
      trim: true,
      to: ZEILEN_HOECHSTENS + 2,
      info: true,
    }) as unknown as { info: { lines: number }; record: string[] }[]
    return { zeilen: gelesen.map(({ info, record }) => ({ zeile: info.lines, zellen: record })) }
  } catch (fehler) {
    if (fehler instanceof CsvError) return { satz: t.keineTabelle }
    throw fehler
  }
}

function liesZeile(
  feld: (s: (typeof spalten)[number]) => string,
  nummern: ReadonlyMap<string, string>,
): Tageseintrag | Readonly<{ saetze: string[] }> {
  const saetze: string[] = []
  const teilnahmeId = nummern.get(feld('teilnahme').toUpperCase())
  if (teilnahmeId === undefined) saetze.push(t.unbekannt(feld('teilnahme')))
  const tag = liesDatum(feld('datum'))
  if (!tag.ok) saetze.push(t.datum(feld('datum')))
  const art = alsTagesart(feld('art'))
  if (art === undefined) saetze.push(t.art(feld('art')))
  const minuten = alsMinuten(feld('stunden'))
  if (minuten === undefined) saetze.push(t.stunden(feld('stunden')))
  else if (art === 'anwesend' && minuten === 0) saetze.push(t.ohneStunden)
  else if (art !== undefined && art !== 'anwesend' && minuten > 0) saetze.push(t.stundenZuviel)
  if (saetze.length > 0 || teilnahmeId === undefined || !tag.ok || art === undefined || minuten === undefined) return { saetze }
  const grund = feld('grund').slice(0, 200)
  return { teilnahmeId, tag: tag.wert, art, minuten, ...(grund !== '' && { grund }) }
}

/** A kind of day by its code, its name, or the letters of the month grid. */
export function alsTagesart(text: string): Tagesart | undefined {
  const klein = text.trim().toLowerCase()
  return tagesarten.find((a) => a === klein || tagesnamen[a].kurz.toLowerCase() === klein || tagesnamen[a].name.toLowerCase() === klein)
}

/** `6`, `4,5`, `4:30` hours as minutes; empty is none. */
export function alsMinuten(text: string): number | undefined {
  const roh = text.trim()
  if (roh === '') return 0
  const uhr = /^(\d{1,2}):([0-5]\d)$/.exec(roh)
  const zahl = /^\d{1,2}([.,]\d{1,2})?$/.test(roh) ? Math.round(Number(roh.replace(',', '.')) * 60) : undefined
  const minuten = uhr ? Number(uhr[1]) * 60 + Number(uhr[2]) : zahl
  return minuten === undefined || minuten > TAG_HOECHSTENS_MINUTEN ? undefined : minuten
}

/** Minutes as people write hours: `6`, `4,5`, `5:20`. */
export function alsStunden(minuten: number): string {
  if (minuten % 60 === 0) return String(minuten / 60)
  return minuten % 6 === 0 ? String(minuten / 60).replace('.', ',') : `${Math.floor(minuten / 60)}:${String(minuten % 60).padStart(2, '0')}`
}
