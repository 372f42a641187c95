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
