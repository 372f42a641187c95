import { type Datum, monatAus } from '../grundlage/zeitraum.ts'
import { langzeitbezug24 } from '../parameter/eingliederung-sgb3.ts'
import { letzterWert } from './rechnen.ts'

/**
 * Months among the last `fenster` calendar months before the month of a day; the month itself has not ended and does not count.
 *
 * @param monate months as `2026-08`, in any order; a month named twice counts once
 */
export function monateImFenster(monate: Iterable<string>, stichtag: Datum, fenster: number): number {
  const ende = monatAus(stichtag)
  let treffer = 0
  for (const monat of new Set(monate)) {
    const m = monatAus(monat)
    if (m < ende && m >= ende - fenster) treffer++
  }
  return treffer
}

/** Windows that the statute asks for: 24 months (sec. 16e, key figures), five and seven years (sec. 16i). */
export const leistungsfenster = { leistungsmonate24: 24, leistungsmonate60: 60, leistungsmonate84: 84 } as const

/** The three counts of months with benefits for living costs, from the months in which there were any. */
export function leistungsmonate(monate: Iterable<string>, stichtag: Datum): Record<keyof typeof leistungsfenster, number> {
  const liste = [...monate]
  const { leistungsmonate24, leistungsmonate60, leistungsmonate84 } = leistungsfenster
  return {
    leistungsmonate24: monateImFenster(liste, stichtag, leistungsmonate24),
    leistungsmonate60: monateImFenster(liste, stichtag, leistungsmonate60),
    leistungsmonate84: monateImFenster(liste, stichtag, leistungsmonate84),
  }
}

/** Long-term receipt as the key figures count it: sec. 6 (1) KennzahlenV. */
export function istLangzeitbezieher(leistungsmonate24: number, stichtag: Datum): boolean {
  return leistungsmonate24 >= letzterWert(langzeitbezug24, stichtag)
}
