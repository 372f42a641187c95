import type { Sprache } from '../sprache/index.ts'
import { texte } from './texte.ts'

/** Reading of what people type. Each function returns the value or one sentence that says what helps, in the language asked for. */
export type Gelesen<T> = { ok: true; wert: T } | { ok: false; satz: string }

const gut = <T>(wert: T): Gelesen<T> => ({ ok: true, wert })
const schlecht = (satz: string): Gelesen<never> => ({ ok: false, satz })

const HOECHSTENS = 1_000_000

/** Euros: `432,50`, `1.234,5`, `1234.50`, `603 €`. */
export function liesBetrag(text: string, sprache: Sprache = 'de'): Gelesen<number> {
  const t = texte(sprache).betrag
  const roh = text.replace(/[\s€]|Euro/gi, '')
  const mitKomma = roh.includes(',') ? roh.replaceAll('.', '').replace(',', '.') : roh.replace(/\.(?=\d{3}(\D|$))/g, '')
  if (/^[-−]/.test(roh)) return schlecht(t.minus)
  if (!/^\d+(\.\d*)?$/.test(mitKomma)) return schlecht(t.zahlen)
  if (/\.\d{3,}$/.test(mitKomma)) return schlecht(t.stellen)
  const wert = Number(mitKomma)
  return wert > HOECHSTENS ? schlecht(t.gross) : gut(wert)
}

/** A whole number between two bounds. */
export function liesZahl(text: string, { von, bis }: { von: number; bis: number }, sprache: Sprache = 'de'): Gelesen<number> {
  const t = texte(sprache).zahl
  const roh = text.trim()
  if (!/^\d{1,6}$/.test(roh)) return schlecht(t.ganz)
  const wert = Number(roh)
  return wert < von || wert > bis ? schlecht(t.zwischen(von, bis)) : gut(wert)
}

/** Kilometres or square metres, with decimals. */
export function liesGroesse(text: string, bis: number, sprache: Sprache = 'de'): Gelesen<number> {
  const t = texte(sprache).groesse
  const roh = text.replace(/\s|km|m²|qm/gi, '').replace(',', '.')
  if (!/^\d{1,5}(\.\d{1,2})?$/.test(roh)) return schlecht(t.zahl)
  return Number(roh) > bis ? schlecht(t.hoechstens(bis)) : gut(Number(roh))
}

/** A date: `5.3.2026`, `05.03.2026`, `2026-03-05`. */
export function liesDatum(text: string, sprache: Sprache = 'de'): Gelesen<string> {
  const t = texte(sprache).datum
  const teile = /^\s*(\d{1,2})\s*[./ ]\s*(\d{1,2})\s*[./ ]\s*(\d{4})\s*$/.exec(text)
  const iso = /^\s*(\d{4})-(\d{2})-(\d{2})\s*$/.exec(text)
  const [jahr, monat, tag] = iso ? [iso[1], iso[2], iso[3]] : teile ? [teile[3], teile[2], teile[1]] : []
  if (!jahr || !monat || !tag) return schlecht(t.form)
  if (Number(monat) < 1 || Number(monat) > 12) return schlecht(t.monat)
  const letzter = tageImMonat(Number(jahr), Number(monat))
  if (Number(tag) < 1 || Number(tag) > letzter) return schlecht(t.tag(Number(tag), letzter))
  if (Number(jahr) < 1900 || Number(jahr) > 2100) return schlecht(t.jahr)
  return gut(`${jahr}-${monat.padStart(2, '0')}-${tag.padStart(2, '0')}`)
}

/** Month and year, `3.2025` or a full date; the first of the month. */
export function liesMonat(text: string, sprache: Sprache = 'de'): Gelesen<string> {
  const teile = /^\s*(\d{1,2})\s*[./ ]\s*(\d{4})\s*$/.exec(text)
  if (!teile?.[1] || !teile[2]) {
    const datum = liesDatum(text)
    return datum.ok ? gut(`${datum.wert.slice(0, 7)}-01`) : schlecht(texte(sprache).monat)
  }
  return liesDatum(`1.${teile[1]}.${teile[2]}`, sprache)
}

/**
 * An age in years or a date of birth; the date of birth. An age means: that old on the first of the month.
 *
 * @param monat month of the calculation, `2026-08`
 */
export function liesGeburt(text: string, monat: string, sprache: Sprache = 'de'): Gelesen<string> {
  const t = texte(sprache).geburt
  const jahre = /^\s*(\d{1,3})\s*(Jahre?|J\.?)?\s*$/i.exec(text)?.[1]
  if (jahre === undefined) {
    const datum = liesDatum(text, sprache)
    if (!datum.ok) return /\d{1,2}\D+\d{1,2}\D+\d{4}/.test(text) ? datum : schlecht(t.form)
    return datum.wert.slice(0, 7) > monat ? schlecht(t.nachMonat) : datum
  }
  if (Number(jahre) > 120) return schlecht(t.alter)
  return gut(`${Number(monat.slice(0, 4)) - Number(jahre)}-${monat.slice(5, 7)}-01`)
}

/** Completed years on the first of a month; 0 for a child born in it. */
export function alterIm(monat: string, geburtsdatum: string): number {
  const jahre = Number(monat.slice(0, 4)) - Number(geburtsdatum.slice(0, 4))
  return Math.max(0, geburtsdatum.slice(5) > `${monat.slice(5, 7)}-01` ? jahre - 1 : jahre)
}

function tageImMonat(jahr: number, monat: number): number {
  return [31, jahr % 4 === 0 && (jahr % 100 !== 0 || jahr % 400 === 0) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][monat - 1] ?? 31
}
