/** Where the time comes from: the only place that reads it. Tests hand in their own. */
export type Uhr = Readonly<{
  jetzt: () => Temporal.Instant
  /** the calendar day in Germany */
  heute: () => Temporal.PlainDate
}>

export const zeitzone = 'Europe/Berlin'

/** The day in Germany at a moment. */
export function tagVon(moment: Temporal.Instant): Temporal.PlainDate {
  return moment.toZonedDateTimeISO(zeitzone).toPlainDate()
}

/** Whether a text is a day of the calendar as a date field sends it, `2026-08-31`; 31 February is none. */
export function istTag(text: string): boolean {
  if (!/^(19|20|21)\d\d-\d\d-\d\d$/.test(text)) return false
  try {
    Temporal.PlainDate.from(text, { overflow: 'reject' })
    return true
  } catch {
    return false
  }
}

export const systemuhr: Uhr = { jetzt, heute: () => tagVon(jetzt()) }

/** In the precision that the database keeps: it would round up what is finer, and then lie in the future. */
function jetzt(): Temporal.Instant {
  return Temporal.Now.instant().round({ smallestUnit: 'microsecond', roundingMode: 'floor' })
}

/** A clock that stands still, for tests and for dates relative to a chosen day. */
export function stehendeUhr(moment: Temporal.Instant): Uhr {
  return { jetzt: () => moment, heute: () => tagVon(moment) }
}
