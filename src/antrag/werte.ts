import { type ParameterWert, parameterAm } from '../recht/index.ts'

const gelesen = new Map<string, ReadonlyMap<string, ParameterWert>>()

/** A dated value of the law that is money, in euros; undefined where the law does not know it in that month (`2026-11`). */
export function wertInEuro(monat: string, schluessel: string): number | undefined {
  let werte = gelesen.get(monat)
  if (werte === undefined) {
    try {
      werte = new Map(parameterAm(`${monat}-01`).map((w) => [w.schluessel, w]))
    } catch {
      werte = new Map() // after the period the law is kept for: pages then name no amount
    }
    gelesen.set(monat, werte)
  }
  const cent = werte.get(schluessel)?.wert
  return cent === undefined ? undefined : cent / 100
}
