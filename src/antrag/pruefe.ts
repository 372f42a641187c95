import { type Gelesen, liesBetrag, liesDatum, liesGroesse, liesMonat, liesZahl } from '../platform/eingabe/index.ts'
import type { Sprache } from '../platform/sprache/index.ts'
import type { Feld } from './gespraech/typ.ts'
import { type Befundworte, texte } from './texte/index.ts'

const gut = <T>(wert: T): Gelesen<T> => ({ ok: true, wert })
const schlecht = (satz: string): Gelesen<never> => ({ ok: false, satz })

/** Checks of portal.md sec. 7: each returns the value in its normal form or one sentence that says what helps. */
export function liesFeld(feld: Feld, text: string, heute: string, sprache: Sprache = 'de'): Gelesen<unknown> {
  const t = texte(sprache).befunde
  switch (feld.art) {
    case 'betrag':
      return liesBetrag(text, sprache)
    case 'datum':
      return liesDatum(text, sprache)
    case 'geburt':
      return liesGeburtsdatum(text, heute, sprache)
    case 'monat':
      return liesMonat(text, sprache)
    case 'zahl':
      return liesZahl(text, { von: feld.von ?? 0, bis: feld.bis ?? 999 }, sprache)
    case 'groesse':
      return liesGroesse(text, feld.bis ?? 2000, sprache)
    case 'name':
      return liesName(text, t)
    case 'plz':
      return /^\d{5}$/.test(text) ? gut(text) : schlecht(t.plz)
    case 'telefon':
      return /^[\d\s+()/-]{5,30}$/.test(text) ? gut(text) : schlecht(t.telefon)
    case 'email':
      return /^[^\s@]+@[^\s@]+\.[^\s@]{2,}$/.test(text) ? gut(text) : schlecht(t.email)
    case 'iban':
      return liesIban(text, t)
    case 'rvnr':
      return liesRentennummer(text, t)
    case 'steuerid':
      return liesSteuerId(text, t)
    case 'kvnr':
      return liesVersichertennummer(text, t)
    case 'wahl':
    case 'janein':
    case 'mehrfach':
      return liesWahl(feld, text, t)
    case 'text':
    case 'mehrzeilig':
      return [...text].some((z) => /[\p{Cc}\p{Co}\p{Cn}]/u.test(z) && z !== '\n' && z !== '\r') ? schlecht(t.text) : gut(text)
  }
}

/** Choices of a field with its third answer. */
export function optionenVon(feld: Feld): readonly string[] {
  return feld.art === 'janein' ? ['ja', 'nein', '?'] : (feld.optionen ?? [])
}

function liesWahl(feld: Feld, text: string, t: Befundworte): Gelesen<string> {
  const gewaehlt = text.split(',')
  if (!gewaehlt.every((w) => optionenVon(feld).includes(w))) return schlecht(t.wahl)
  if (feld.art === 'mehrfach' && gewaehlt.includes('nichts') && gewaehlt.length > 1) return schlecht(t.nichtsUndMehr)
  return gut(text)
}

/** Letters of all scripts, hyphen, apostrophe, full stop, space (V-name). */
function liesName(text: string, t: Befundworte): Gelesen<string> {
  const name = text.normalize('NFC').trim().replace(/\s+/g, ' ')
  if (name.length > 80) return schlecht(t.nameLang)
  return /^[\p{L}\p{M}][\p{L}\p{M}'’ʼ.\- ]*$/u.test(name) ? gut(name) : schlecht(t.name)
}

function liesGeburtsdatum(text: string, heute: string, sprache: Sprache): Gelesen<string> {
  const datum = liesDatum(text, sprache)
  if (!datum.ok) return datum
  return datum.wert > heute ? schlecht(texte(sprache).befunde.geburtZukunft) : datum
}

/** Length of an IBAN by country, SEPA. */
const IBAN_LAENGE: Readonly<Record<string, number>> = {
  AD: 24,
  AT: 20,
  BE: 16,
  BG: 22,
  CH: 21,
  CY: 28,
  CZ: 24,
  DE: 22,
  DK: 18,
  EE: 20,
  ES: 24,
  FI: 18,
  FR: 27,
  GB: 22,
  GI: 23,
  GR: 27,
  HR: 21,
  HU: 28,
  IE: 22,
  IS: 26,
  IT: 27,
  LI: 21,
  LT: 20,
  LU: 20,
  LV: 21,
  MC: 27,
  MT: 31,
  NL: 18,
  NO: 15,
  PL: 28,
  PT: 25,
  RO: 24,
  SE: 24,
  SI: 19,
  SK: 24,
  SM: 27,
  VA: 22,
}

/** V-iban: length by country, then the check digits (ISO 7064 mod 97-10); spaces are allowed. */
function liesIban(text: string, t: Befundworte): Gelesen<string> {
  const iban = text.replace(/[\s-]/g, '').toUpperCase()
  if (!/^[A-Z]{2}\d{2}[A-Z0-9]+$/.test(iban)) return schlecht(t.ibanForm)
  const laenge = IBAN_LAENGE[iban.slice(0, 2)]
  if (laenge === undefined) return schlecht(t.ibanLand)
  if (iban.length !== laenge) return schlecht(t.ibanLaenge(iban.length, laenge))
  const ziffern = [...iban.slice(4), ...iban.slice(0, 4)].map((z) => Number.parseInt(z, 36)).join('')
  const rest = [...ziffern].reduce((r, z) => (r * 10 + Number(z)) % 97, 0)
  return rest === 1 ? gut(iban) : schlecht(t.ibanPruefziffer)
}

/** V-rvnr: 12 characters with a check digit over the digits and the number of the letter. */
function liesRentennummer(text: string, t: Befundworte): Gelesen<string> {
  const nr = text.replace(/\s/g, '').toUpperCase()
  if (!/^\d{8}[A-Z]\d{3}$/.test(nr)) return schlecht(t.rvnr)
  const buchstabe = String(nr.charCodeAt(8) - 64).padStart(2, '0')
  const stellen = [...(nr.slice(0, 8) + buchstabe + nr.slice(9, 11))].map(Number)
  const gewichte = [2, 1, 2, 5, 7, 1, 2, 1, 2, 1, 2, 1]
  const summe = stellen.reduce((s, z, i) => s + quersumme(z * (gewichte[i] ?? 0)), 0)
  return summe % 10 === Number(nr[11]) ? gut(nr) : schlecht(t.rvnr)
}

/** V-kvnr: a letter and nine digits, the last a check digit. */
function liesVersichertennummer(text: string, t: Befundworte): Gelesen<string> {
  const nr = text.replace(/\s/g, '').toUpperCase()
  if (!/^[A-Z]\d{9}$/.test(nr)) return schlecht(t.kvnr)
  const stellen = [...(String(nr.charCodeAt(0) - 64).padStart(2, '0') + nr.slice(1, 9))].map(Number)
  const summe = stellen.reduce((s, z, i) => s + quersumme(z * (i % 2 === 0 ? 1 : 2)), 0)
  return summe % 10 === Number(nr[9]) ? gut(nr) : schlecht(t.kvnr)
}

/** V-steuerid: 11 digits, check digit ISO 7064 mod 11,10, one digit twice or three times among the first ten. */
function liesSteuerId(text: string, t: Befundworte): Gelesen<string> {
  const nr = text.replace(/\s/g, '')
  if (!/^[1-9]\d{10}$/.test(nr)) return schlecht(t.steuerid)
  const haeufig = Math.max(...[...'0123456789'].map((z) => nr.slice(0, 10).split(z).length - 1))
  let produkt = 10
  for (const z of nr.slice(0, 10)) {
    const summe = (Number(z) + produkt) % 10
    produkt = ((summe === 0 ? 10 : summe) * 2) % 11
  }
  const pruefziffer = (11 - produkt) % 10
  return haeufig >= 2 && haeufig <= 3 && pruefziffer === Number(nr[10]) ? gut(nr) : schlecht(t.steuerid)
}

function quersumme(zahl: number): number {
  return [...String(zahl)].reduce((s, z) => s + Number(z), 0)
}
