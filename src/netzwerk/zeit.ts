import { zeitzone } from '../platform/clock/index.ts'

/** 24.10.2026 */
export function tagText(moment: Temporal.Instant): string {
  return moment.toZonedDateTimeISO(zeitzone).toPlainDate().toLocaleString('de-DE', { day: '2-digit', month: '2-digit', year: 'numeric' })
}

/** 24.10.2026, 10:00 Uhr */
export function zeitText(moment: Temporal.Instant): string {
  return `${tagText(moment)}, ${uhrzeit(moment)} Uhr`
}

/** 10:00 */
export function uhrzeit(moment: Temporal.Instant): string {
  return moment.toZonedDateTimeISO(zeitzone).toPlainTime().toString({ smallestUnit: 'minute' })
}

/** As a date field has it. */
export function isoTag(moment: Temporal.Instant): string {
  return moment.toZonedDateTimeISO(zeitzone).toPlainDate().toString()
}
