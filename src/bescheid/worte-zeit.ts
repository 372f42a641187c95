import { zeitzone } from '../platform/clock/index.ts'
import { datumKurz } from './worte.ts'

/** `18.08.2026, 11:20 Uhr` */
export function tagUndZeit(moment: Temporal.Instant): string {
  const z = moment.toZonedDateTimeISO(zeitzone)
  const uhr = `${String(z.hour).padStart(2, '0')}:${String(z.minute).padStart(2, '0')}`
  return `${datumKurz(z.toPlainDate().toString())}, ${uhr}\u00a0Uhr`
}
