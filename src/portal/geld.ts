// Sums of a household: the law room has them, for the portal and for whoever compares jobs.
export { inDerHand, lohnVon, mitLohn, rundeCent } from '../recht/index.ts'

/** Name of the benefit in a month: it changed on 1 July 2026 (sec. 65a). */
export function leistungsname(monat: string): 'Bürgergeld' | 'Grundsicherungsgeld' {
  return monat < '2026-07' ? 'Bürgergeld' : 'Grundsicherungsgeld'
}
