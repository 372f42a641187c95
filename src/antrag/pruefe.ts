import { type Gelesen, liesBetrag, liesDatum, liesGroesse, liesMonat, liesZahl } from '../platform/eingabe/index.ts'
import type { Feld } from './gespraech/typ.ts'

const gut = <T>(wert: T): Gelesen<T> => ({ ok: true, wert })
const schlecht = (satz: string): Gelesen<never> => ({ ok: false, satz })

/** Checks of portal.md sec. 7: each returns the value in its normal form or one sentence that says what helps. */
export function liesFeld(feld: Feld, text: string, heute: string): Gelesen<unknown> {
  switch (feld.art) {
    case 'betrag':
      return liesBetrag(text)
    case 'datum':
      return liesDatum(text)
    case 'geburt':
      return liesGeburtsdatum(text, heute)
    case 'monat':
      return liesMonat(text)
    case 'zahl':
      return liesZahl(text, { von: feld.von ?? 0, bis: feld.bis ?? 999 })
    case 'groesse':
      return liesGroesse(text, feld.bis ?? 2000)
    case 'name':
      return liesName(text)
    case 'plz':
      return /^\d{5}$/.test(text) ? gut(text) : schlecht('Eine Postleitzahl hat fünf Ziffern.')
    case 'telefon':
      return /^[\d\s+()/-]{5,30}$/.test(text) ? gut(text) : schlecht('Bitte nur Ziffern, zum Beispiel 0151 23456789.')
    case 'email':
      return /^[^\s@]+@[^\s@]+\.[^\s@]{2,}$/.test(text) ? gut(text) : schlecht('In einer E-Mail-Adresse steht ein @ und am Ende zum Beispiel .de.')
    case 'iban':
      return liesIban(text)
    case 'rvnr':
      return liesRentennummer(text)
    case 'steuerid':
      return liesSteuerId(text)
    case 'kvnr':
      return liesVersichertennummer(text)
    case 'wahl':
    case 'janein':
    case 'mehrfach':
      return liesWahl(feld, text)
    case 'text':
    case 'mehrzeilig':
      return [...text].some((z) => /[\p{Cc}\p{Co}\p{Cn}]/u.test(z) && z !== '\n' && z !== '\r')
        ? schlecht('Bitte nur Buchstaben, Ziffern und Satzzeichen.')
        : gut(text)
  }
}

/** Choices of a field with its third answer. */
export function optionenVon(feld: Feld): readonly string[] {
  return feld.art === 'janein' ? ['ja', 'nein', '?'] : (feld.optionen ?? [])
}

function liesWahl(feld: Feld, text: string): Gelesen<string> {
  const gewaehlt = text.split(',')
  if (!gewaehlt.every((w) => optionenVon(feld).includes(w))) return schlecht('Bitte wählen Sie eine der Antworten.')
  if (feld.art === 'mehrfach' && gewaehlt.includes('nichts') && gewaehlt.length > 1)
    return schlecht('Sie haben „Nichts davon“ und noch etwas anderes gewählt. Bitte nehmen Sie eines davon weg.')
  return gut(text)
}

/** Letters of all scripts, hyphen, apostrophe, full stop, space (V-name). */
export function liesName(text: string): Gelesen<string> {
  const name = text.normalize('NFC').trim().replace(/\s+/g, ' ')
  if (name.length > 80) return schlecht('Bitte höchstens 80 Zeichen.')
  return /^[\p{L}\p{M}][\p{L}\p{M}'’ʼ.\- ]*$/u.test(name) ? gut(name) : schlecht('Ein Name besteht aus Buchstaben. Ziffern gehören nicht hinein.')
}

function liesGeburtsdatum(text: string, heute: string): Gelesen<string> {
  const datum = liesDatum(text)
  if (!datum.ok) return datum
  return datum.wert > heute ? schlecht('Das Geburtsdatum liegt in der Zukunft. Bitte prüfen Sie das Jahr.') : datum
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
export function liesIban(text: string): Gelesen<string> {
  const iban = text.replace(/[\s-]/g, '').toUpperCase()
  if (!/^[A-Z]{2}\d{2}[A-Z0-9]+$/.test(iban)) return schlecht('Eine IBAN beginnt mit zwei Buchstaben und zwei Ziffern, zum Beispiel DE12.')
  const laenge = IBAN_LAENGE[iban.slice(0, 2)]
  if (laenge === undefined) return schlecht('In dieses Land können wir nicht überweisen. Bitte nennen Sie ein Konto in Europa.')
  if (iban.length !== laenge) return schlecht(`Diese IBAN hat ${iban.length} Zeichen, es müssen ${laenge} sein.`)
  const ziffern = [...iban.slice(4), ...iban.slice(0, 4)].map((z) => Number.parseInt(z, 36)).join('')
  const rest = [...ziffern].reduce((r, z) => (r * 10 + Number(z)) % 97, 0)
  return rest === 1 ? gut(iban) : schlecht('Diese IBAN stimmt nicht. Vielleicht sind zwei Ziffern vertauscht.')
}

/** V-rvnr: 12 characters with a check digit over the digits and the number of the letter. */
export function liesRentennummer(text: string): Gelesen<string> {
  const nr = text.replace(/\s/g, '').toUpperCase()
  const satz = 'Die Rentenversicherungsnummer hat 12 Zeichen, zum Beispiel 65 170839 J 003. Bitte vergleichen Sie sie mit dem Ausweis.'
  if (!/^\d{8}[A-Z]\d{3}$/.test(nr)) return schlecht(satz)
  const buchstabe = String(nr.charCodeAt(8) - 64).padStart(2, '0')
  const stellen = [...(nr.slice(0, 8) + buchstabe + nr.slice(9, 11))].map(Number)
  const gewichte = [2, 1, 2, 5, 7, 1, 2, 1, 2, 1, 2, 1]
  const summe = stellen.reduce((s, z, i) => s + quersumme(z * (gewichte[i] ?? 0)), 0)
  return summe % 10 === Number(nr[11]) ? gut(nr) : schlecht(satz)
}

/** V-kvnr: a letter and nine digits, the last a check digit. */
export function liesVersichertennummer(text: string): Gelesen<string> {
  const nr = text.replace(/\s/g, '').toUpperCase()
  const satz = 'Die Nummer steht auf der Karte der Krankenkasse: ein Buchstabe und neun Ziffern.'
  if (!/^[A-Z]\d{9}$/.test(nr)) return schlecht(satz)
  const stellen = [...(String(nr.charCodeAt(0) - 64).padStart(2, '0') + nr.slice(1, 9))].map(Number)
  const summe = stellen.reduce((s, z, i) => s + quersumme(z * (i % 2 === 0 ? 1 : 2)), 0)
  return summe % 10 === Number(nr[9]) ? gut(nr) : schlecht(satz)
}

/** V-steuerid: 11 digits, check digit ISO 7064 mod 11,10, one digit twice or three times among the first ten. */
export function liesSteuerId(text: string): Gelesen<string> {
  const nr = text.replace(/\s/g, '')
  const satz = 'Die Steuer-Identifikationsnummer hat 11 Ziffern. Sie steht im Brief vom Bundeszentralamt und auf der Lohnabrechnung.'
  if (!/^[1-9]\d{10}$/.test(nr)) return schlecht(satz)
  const haeufig = Math.max(...[...'0123456789'].map((z) => nr.slice(0, 10).split(z).length - 1))
  let produkt = 10
  for (const z of nr.slice(0, 10)) {
    const summe = (Number(z) + produkt) % 10
    produkt = ((summe === 0 ? 10 : summe) * 2) % 11
  }
  const pruefziffer = (11 - produkt) % 10
  return haeufig >= 2 && haeufig <= 3 && pruefziffer === Number(nr[10]) ? gut(nr) : schlecht(satz)
}

function quersumme(zahl: number): number {
  return [...String(zahl)].reduce((s, z) => s + Number(z), 0)
}
