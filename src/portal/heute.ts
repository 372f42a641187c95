/** The running month where jobcenters are, `2026-11`. */
export function heutigerMonat(): string {
  return Temporal.Now.plainDateISO('Europe/Berlin').toString().slice(0, 7)
}

/** The month of a moment where jobcenters are. */
export function monatAm(jetzt: Temporal.Instant): string {
  return jetzt.toZonedDateTimeISO('Europe/Berlin').toPlainDate().toString().slice(0, 7)
}
