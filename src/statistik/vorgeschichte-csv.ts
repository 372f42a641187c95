import { CsvError, parse } from 'csv-parse/sync'
import { type Eintrittsart, eintrittsarten } from '../recht/index.ts'
import { istMonat } from './monatsreihe.ts'
import { vorgeschichte as t } from './texte/personal-vorgeschichte.ts'

export type Fund = Readonly<{ zeile: number; spalte: string; satz: string }>

/** One person in one month before the house worked with Tragwerk; cents. */
export type Vormonat = Readonly<{
  zeile: number
  kundennummer: string
  monat: string
  hilfebeduerftig: boolean
  elb: boolean
  geschlecht: 'w' | 'm' | 'd' | ''
  alleinerziehend: boolean
  lluCent: number
  luhCent: number
  eintritt: Eintrittsart | ''
  kontinuierlich: boolean | null
  massnahme: boolean
}>

/** Columns of the file, by their heading; the first seven must be there. */
const spalten = [
  'kundennummer',
  'monat',
  'hilfebeduerftig',
  'elb',
  'geschlecht',
  'llu',
  'luh',
  'alleinerziehend',
  'eintritt',
  'kontinuierlich',
  'massnahme',
] as const
type Spalte = (typeof spalten)[number]
const PFLICHT = 7

export const HOECHSTENS_BYTE = 64 * 1024 * 1024
const FUNDE_HOECHSTENS = 200

type Gelesen = Readonly<{ monate: readonly Vormonat[]; funde: readonly Fund[]; weitere: number }>

/**
 * Reads a whole file and says everything that is wrong with it at once.
 *
 * @param dieser months from this one on are not before: `2026-11`
 */
export function liesVorgeschichte(text: string, dieser: string): Gelesen {
  const funde: Fund[] = []
  const zeilen = zerlege(text, funde)
  const kopf = (zeilen.shift() ?? []).map((n) => n.trim().toLowerCase())
  const fehlend = spalten.slice(0, PFLICHT).filter((s) => !kopf.includes(s))
  const fremd = kopf.filter((n) => !(spalten as readonly string[]).includes(n))
  for (const s of fehlend) funde.push({ zeile: 1, spalte: s, satz: t.spalteFehlt(s) })
  for (const s of fremd) funde.push({ zeile: 1, spalte: s, satz: t.spalteFremd(s) })
  if (funde.length > 0) return { monate: [], funde, weitere: 0 }
  if (zeilen.length === 0) return { monate: [], funde: [{ zeile: 1, spalte: '', satz: t.leer }], weitere: 0 }
  const gesehen = new Map<string, number>()
  const monate = zeilen.map((zellen, i) => {
    const z = new Zeilenleser(i + 2, kopf, zellen, funde)
    const m = z.lies(dieser)
    const ort = `${m.kundennummer} ${m.monat}`
    const schon = gesehen.get(ort)
    if (schon !== undefined) z.melde('monat', t.doppelt(schon))
    gesehen.set(ort, m.zeile)
    return m
  })
  const weitere = Math.max(0, funde.length - FUNDE_HOECHSTENS)
  return { monate: funde.length > 0 ? [] : monate, funde: funde.slice(0, FUNDE_HOECHSTENS), weitere }
}

function zerlege(text: string, funde: Fund[]): string[][] {
  const trenner = text.slice(0, text.indexOf('\n')).includes(';') ? ';' : ','
  try {
    return parse(text, { bom: true, delimiter: trenner, relax_column_count: true, skip_empty_lines: true, trim: true })
  } catch (fehler) {
    if (!(fehler instanceof CsvError)) throw fehler
    const { lines } = fehler
    funde.push({ zeile: typeof lines === 'number' ? lines : 1, spalte: '', satz: t.keineTabelle })
    return []
  }
}

const KUNDENNUMMER = /^\d{3}[A-Z]\d{6}$/
const BETRAG = /^(\d{1,3}(\.\d{3})*|\d+)(,\d{1,2})?$/

class Zeilenleser {
  private readonly nr: number
  private readonly kopf: readonly string[]
  private readonly zellen: readonly string[]
  private readonly funde: Fund[]
  constructor(nr: number, kopf: readonly string[], zellen: readonly string[], funde: Fund[]) {
    this.nr = nr
    this.kopf = kopf
    this.zellen = zellen
    this.funde = funde
  }

  lies(dieser: string): Vormonat {
    const kundennummer = this.zelle('kundennummer').toUpperCase()
    if (!KUNDENNUMMER.test(kundennummer)) this.melde('kundennummer', t.kundennummer)
    const monat = this.zelle('monat')
    if (!istMonat(monat)) this.melde('monat', t.monat)
    else if (monat >= dieser) this.melde('monat', t.nichtVorher)
    const hilfebeduerftig = this.ja('hilfebeduerftig')
    const elb = this.ja('elb')
    if (elb && !hilfebeduerftig) this.melde('elb', t.elbOhneBedarf)
    const alleinerziehend = this.ja('alleinerziehend')
    if (alleinerziehend && !elb) this.melde('alleinerziehend', t.alleinOhneElb)
    const [lluCent, luhCent] = [this.cent('llu'), this.cent('luh')]
    if (!hilfebeduerftig && lluCent + luhCent > 0) this.melde('llu', t.geldOhneBedarf)
    const eintritt = this.wahl('eintritt', eintrittsarten)
    const gesagt = this.zelle('kontinuierlich')
    const kontinuierlich = gesagt === '' ? null : this.ja('kontinuierlich')
    if (kontinuierlich !== null && eintritt !== 'svpflichtig') this.melde('kontinuierlich', t.kontinuierlichOhne)
    const geschlecht = this.wahl('geschlecht', ['w', 'm', 'd'] as const)
    const massnahme = this.ja('massnahme')
    return {
      zeile: this.nr,
      kundennummer,
      monat,
      hilfebeduerftig,
      elb,
      geschlecht,
      alleinerziehend,
      lluCent,
      luhCent,
      eintritt,
      kontinuierlich,
      massnahme,
    }
  }

  melde(spalte: Spalte, satz: string): void {
    this.funde.push({ zeile: this.nr, spalte, satz })
  }

  private zelle(spalte: Spalte): string {
    return this.zellen[this.kopf.indexOf(spalte)] ?? ''
  }

  private ja(spalte: Spalte): boolean {
    const text = this.zelle(spalte).toLowerCase()
    if (!['ja', 'nein', 'j', 'n', '1', '0', ''].includes(text)) this.melde(spalte, t.jaNein)
    return ['ja', 'j', '1'].includes(text)
  }

  private cent(spalte: Spalte): number {
    const text = this.zelle(spalte)
    if (text === '') return 0
    if (!BETRAG.test(text)) {
      this.melde(spalte, t.betrag)
      return 0
    }
    return Math.round(Number(text.replaceAll('.', '').replace(',', '.')) * 100)
  }

  private wahl<W extends string>(spalte: Spalte, erlaubt: readonly W[]): W | '' {
    const text = this.zelle(spalte).toLowerCase()
    if (text === '') return ''
    const wahl = erlaubt.find((w) => w === text)
    if (wahl === undefined) this.melde(spalte, t.wahl(erlaubt.join(', ')))
    return wahl ?? ''
  }
}
