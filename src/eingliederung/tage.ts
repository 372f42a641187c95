/** `Montag, 31. August 2026` */
export function tagMitWochentag(tag: Temporal.PlainDate | string): string {
  return Temporal.PlainDate.from(tag).toLocaleString('de-DE', { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' })
}

/** `31.08.2026` */
export function inZiffern(iso: string): string {
  return iso.split('-').reverse().join('.')
}
