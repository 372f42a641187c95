import { getHolidays } from 'feiertagejs'

type Land = Parameters<typeof getHolidays>[1]
const laender: readonly Land[] = ['BW', 'BY', 'BE', 'BB', 'HB', 'HH', 'HE', 'MV', 'NI', 'NW', 'RP', 'SL', 'SN', 'ST', 'SH', 'TH']

/** Holidays of a month in a Land, ISO dates; of the whole of Germany where the Land is not known. */
export function feiertageIn(monat: string, land: string | null): ReadonlySet<string> {
  const wo = laender.find((l) => l === land) ?? 'BUND'
  return new Set(
    getHolidays(Number(monat.slice(0, 4)), wo)
      .map((f) => f.dateString)
      .filter((tag) => tag.startsWith(monat)),
  )
}

/** The days of a month, ISO dates. @param monat `2026-11` */
export function tageIm(monat: string): string[] {
  const erster = Temporal.PlainYearMonth.from(monat)
  return Array.from({ length: erster.daysInMonth }, (_, i) => erster.toPlainDate({ day: i + 1 }).toString())
}

/** Days of a month on which a run takes place: its weekdays without holidays. */
export function kurstage(monat: string, d: Readonly<{ von: string; bis: string; wochentage: string }>, land: string | null): string[] {
  const frei = feiertageIn(monat, land)
  return tageIm(monat).filter(
    (tag) => tag >= d.von && tag <= d.bis && !frei.has(tag) && d.wochentage.includes(String(Temporal.PlainDate.from(tag).dayOfWeek)),
  )
}

export const istMonat = (text: string | null | undefined): text is string => /^20\d\d-(0[1-9]|1[0-2])$/.test(text ?? '')

/** First and last day of a month. */
export function spanneVon(monat: string): Readonly<{ von: string; bis: string }> {
  return { von: `${monat}-01`, bis: tageIm(monat).at(-1) ?? `${monat}-28` }
}
