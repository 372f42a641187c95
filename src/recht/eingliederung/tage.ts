import { alsMonat, type Datum, monatAus, tageImMonat } from '../grundlage/zeitraum.ts'

/** First day of the law of the 13. SGB-II-Änderungsgesetz. */
export const neuesRechtAb: Datum = '2026-07-01'

/** A day so many months later (secs. 187, 188 BGB): the same number, or the last day of a shorter month. */
export function plusMonate(tag: Datum, monate: number): Datum {
  const monat = monatAus(tag) + monate
  const zahl = Math.min(Number(tag.slice(8, 10)), tageImMonat(monat))
  return `${alsMonat(monat)}-${zahl.toString().padStart(2, '0')}`
}

export function plusTage(tag: Datum, tage: number): Datum {
  return new Date(Date.UTC(Number(tag.slice(0, 4)), Number(tag.slice(5, 7)) - 1, Number(tag.slice(8, 10)) + tage)).toISOString().slice(0, 10)
}

/** `2026-09` and so many months more: n months from the first on. */
export function monateAb(erster: string, anzahl: number): string[] {
  return Array.from({ length: anzahl }, (_, i) => alsMonat(monatAus(erster) + i))
}

/** The month after that of a day: reductions begin with it (sec. 31b (1)). */
export function monatNach(tag: Datum): string {
  return alsMonat(monatAus(tag) + 1)
}

/** `30.09.2026` */
export function inZiffern(tag: Datum): string {
  return tag.split('-').toReversed().join('.')
}

/** `09/2026` */
export function monatInZiffern(monat: string): string {
  return monat.split('-').toReversed().join('/')
}
