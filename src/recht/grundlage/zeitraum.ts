/** ISO date, `2026-03-01`. */
export type Datum = string

/** Month as a number that can be compared and subtracted: twelve times the year plus the month from 0. */
export type Monat = number

/** Day as `yyyymmdd`: ordered, and the difference of two of them divided by 10000 is an age. */
export type Tageszahl = number

export function monatAus(text: string): Monat {
  return Number(text.slice(0, 4)) * 12 + Number(text.slice(5, 7)) - 1
}

export function alsMonat(monat: Monat): string {
  return `${Math.floor(monat / 12)}-${((monat % 12) + 1).toString().padStart(2, '0')}`
}

export function tageszahl(datum: Datum): Tageszahl {
  return Number(datum.slice(0, 4)) * 10000 + Number(datum.slice(5, 7)) * 100 + Number(datum.slice(8, 10))
}

export function monatVon(tag: Tageszahl): Monat {
  return Math.floor(tag / 10000) * 12 + (Math.floor(tag / 100) % 100) - 1
}

/** The first of a month as `yyyymmdd`. */
export function erster(monat: Monat): Tageszahl {
  return Math.floor(monat / 12) * 10000 + ((monat % 12) + 1) * 100 + 1
}

const laenge = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/** Calendar days of the month. */
export function tageImMonat(monat: Monat): number {
  const jahr = Math.floor(monat / 12)
  const schaltjahr = (jahr % 4 === 0 && jahr % 100 !== 0) || jahr % 400 === 0
  return monat % 12 === 1 && schaltjahr ? 29 : (laenge[monat % 12] ?? 0)
}

/**
 * Completed years on a day. A year of life ends with the day before the birthday (secs. 187 (2), 188 (2) BGB), so the new age counts on
 * the birthday itself; who was born on 29 February reaches it on 1 March of a common year.
 */
export function alterAm(geburt: Tageszahl, tag: Tageszahl): number {
  return Math.floor((tag - geburt) / 10000)
}

/** Days since 1970-01-01 of a day `yyyymmdd` in the Gregorian calendar. */
export function epochentag(tag: Tageszahl): number {
  const m = Math.floor(tag / 100) % 100
  const y = Math.floor(tag / 10000) - (m <= 2 ? 1 : 0)
  const era = Math.floor(y / 400)
  const jahrDerEra = y - era * 400
  const tagDesJahres = Math.floor((153 * (m + (m > 2 ? -3 : 9)) + 2) / 5) + (tag % 100) - 1
  const tagDerEra = jahrDerEra * 365 + Math.floor(jahrDerEra / 4) - Math.floor(jahrDerEra / 100) + tagDesJahres
  return era * 146097 + tagDerEra - 719468
}
