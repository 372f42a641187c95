import { feiertagAm } from '../platform/kalender/index.ts'

/** The days of a month, ISO dates. @param monat `2026-11` */
export function tageIm(monat: string): string[] {
  const erster = Temporal.PlainYearMonth.from(monat)
  return Array.from({ length: erster.daysInMonth }, (_, i) => erster.toPlainDate({ day: i + 1 }).toString())
}

/** Days of a month on which a run takes place: its weekdays without holidays. */
export function kurstage(monat: string, d: Readonly<{ von: string; bis: string; wochentage: string }>, land: string | null): string[] {
  return tageIm(monat).filter((iso) => {
    if (iso < d.von || iso > d.bis) return false
    const tag = Temporal.PlainDate.from(iso)
    return d.wochentage.includes(String(tag.dayOfWeek)) && feiertagAm(land ?? '', tag) === undefined
  })
}

export const istMonat = (text: string | null | undefined): text is string => /^20\d\d-(0[1-9]|1[0-2])$/.test(text ?? '')

/** First and last day of a month. */
export function spanneVon(monat: string): Readonly<{ von: string; bis: string }> {
  return { von: `${monat}-01`, bis: tageIm(monat).at(-1) ?? `${monat}-28` }
}
