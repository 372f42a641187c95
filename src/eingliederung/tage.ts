/** `Montag, 31. August 2026` */
export function tagMitWochentag(tag: Temporal.PlainDate | string): string {
  return Temporal.PlainDate.from(tag).toLocaleString('de-DE', { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' })
}

/** Whether a text is a day of the calendar, written 2026-08-31: 31 February is none. */
export function istTag(text: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return false
  try {
    return Temporal.PlainDate.from(text).year > 0
  } catch {
    return false
  }
}

/** `31.08.2026` */
export function inZiffern(iso: string): string {
  return iso.split('-').reverse().join('.')
}
