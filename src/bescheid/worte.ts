/** Numbers, dates and lists as people read them. Money comes as euros of a result or as cents of a reasoning. */

import { type Sprache, zeitworte } from '../platform/sprache/index.ts'

const nb = '\u00a0'

/** `1.005,68` from whole cents; U+2212 before a negative amount. */
export function zahl(cent: number): string {
  const ganze = Math.floor(Math.abs(cent) / 100)
    .toString()
    .replace(/\B(?=(\d{3})+$)/g, '.')
  const bruch = (Math.abs(cent) % 100).toString().padStart(2, '0')
  return `${cent < 0 ? '−' : ''}${ganze},${bruch}`
}

/** `1.005,68 €` with a no-break space. */
export function betrag(cent: number): string {
  return `${zahl(cent)}${nb}€`
}

/** A cell of a table: `–` where nothing is. */
export function zelle(cent: number): string {
  return cent === 0 ? '–' : zahl(cent)
}

/** Difference with its sign, `=` where there is none. */
export function unterschied(cent: number): string {
  if (cent === 0) return '='
  return cent > 0 ? `+${zahl(cent)}` : zahl(cent)
}

/** `2,3 %` from thousandths */
export function prozent(promille: number): string {
  return `${(promille / 10).toString().replace('.', ',')}${nb}%`
}

/** Whole cents from the euros of a file or result. */
export function cent(euro: number): number {
  return Math.round(euro * 100)
}

/** `a, b und c` */
export function aufzaehlung(teile: readonly string[], und = 'und'): string {
  if (teile.length < 2) return teile[0] ?? ''
  return `${teile.slice(0, -1).join(', ')} ${und} ${teile.at(-1)}`
}

/** No line may end after a section sign, a number's unit or before the book a citation names. */
export function geschuetzt(text: string): string {
  return text
    .replace(/(§§?|Abs\.|Satz|Nr\.|Halbsatz|Seite) (?=\d)/g, `$1${nb}`)
    .replace(/SGB (?=[IVX]+)/g, `SGB${nb}`)
    .replace(/(?<=\d) bis (?=\d)/g, `${nb}bis${nb}`)
    .replace(/(?<=\d[a-z]?) (?=Abs\.|Satz|Nr\.)/g, nb)
    .replace(/ (?=(?:SGB|BGB|BEEG|€|%|m²)(?:\b|$| ))/g, nb)
}

/** `August` */
export function monatsname(monat: string, sprache: Sprache = 'de'): string {
  return zeitworte(sprache).monate[Number(monat.slice(5, 7)) - 1] ?? monat
}

/** `August 2026` */
export function monatMitJahr(monat: string, sprache: Sprache = 'de'): string {
  return `${monatsname(monat, sprache)} ${monat.slice(0, 4)}`
}

/** `18. August 2026` from an ISO date */
export function datumLang(datum: string, sprache: Sprache = 'de'): string {
  return `${Number(datum.slice(8, 10))}${sprache === 'en' ? '' : '.'}${nb}${monatMitJahr(datum, sprache)}`
}

/** `18.08.2026` from an ISO date */
export function datumKurz(datum: string): string {
  return datum.split('-').toReversed().join('.')
}

/** `Donnerstag, 24. September 2026` */
export function datumMitTag(datum: string, sprache: Sprache = 'de'): string {
  const t = zeitworte(sprache)
  return t.mitWochentag(t.wochentage[Temporal.PlainDate.from(datum).dayOfWeek - 1] ?? '', datumLang(datum, sprache))
}

/** Last day of a month, ISO. */
export function monatsende(monat: string): string {
  const m = Temporal.PlainYearMonth.from(monat)
  return m.toPlainDate({ day: m.daysInMonth }).toString()
}

/** First letter as a capital. */
export function gross(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
