/** `31.08.2026` */
export const tagInZiffern = (iso: string): string => iso.split('-').reverse().join('.')

/** `Montag, 31. August 2026` */
export function tagInWorten(iso: string): string {
  return Temporal.PlainDate.from(iso).toLocaleString('de-DE', { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' })
}

/** The last day by which something should come: never at a weekend. */
export function fristIn(heute: Temporal.PlainDate, tage: number): string {
  let tag = heute.add({ days: tage })
  while (tag.dayOfWeek > 5) tag = tag.add({ days: 1 })
  return tag.toString()
}

/** An ISO day that exists. */
export function istTag(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  const [jahr = 0, monat = 0, tag = 0] = text.split('-').map(Number)
  return monat >= 1 && monat <= 12 && tag >= 1 && tag <= new Temporal.PlainYearMonth(jahr, monat).daysInMonth
}
