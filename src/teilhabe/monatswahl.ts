/**
 * Months to choose from, the earliest first.
 *
 * @param dieser `2026-09`
 * @param dazu months that must be among them, such as those a need has already
 */
export function monatswahl(dieser: string, { zurueck, voraus, dazu = [] }: Readonly<{ zurueck: number; voraus: number; dazu?: readonly string[] }>) {
  const erster = Temporal.PlainYearMonth.from(dieser).subtract({ months: zurueck })
  const liste = Array.from({ length: zurueck + voraus + 1 }, (_, i) => erster.add({ months: i }).toString())
  return [...new Set([...liste, ...dazu])].sort()
}
