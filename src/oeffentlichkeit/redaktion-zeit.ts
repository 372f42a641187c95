import { zeitzone } from '../platform/clock/index.ts'
import { redaktionZeit as t } from './texte/personal-redaktion.ts'

export type Zeitwahl = Readonly<{ ok: true; moment: Temporal.Instant; hinweis: string }> | Readonly<{ ok: false; satz: string }>

/**
 * The moment of a day and a time in Germany, as a form sends them. A time that the clock skips in spring does not exist; of an hour that
 * it passes twice in autumn the second is meant, for nothing may go out too early.
 *
 * @param tag `2026-10-25`
 * @param zeit `02:30`, in whole minutes
 */
export function momentAus(tag: string, zeit: string): Zeitwahl {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(tag) || !/^\d{2}:\d{2}$/.test(zeit)) return { ok: false, satz: t.unvollstaendig }
  const gewuenscht = lies(`${tag}T${zeit}`)
  if (gewuenscht === undefined) return { ok: false, satz: t.gibtEsNicht }
  const frueh = gewuenscht.toZonedDateTime(zeitzone, { disambiguation: 'earlier' })
  const spaet = gewuenscht.toZonedDateTime(zeitzone, { disambiguation: 'later' })
  if (!spaet.toPlainDateTime().equals(gewuenscht)) return { ok: false, satz: t.uebersprungen(zeit) }
  return { ok: true, moment: spaet.toInstant(), hinweis: frueh.equals(spaet) ? '' : t.doppelt(zeit) }
}

function lies(text: string): Temporal.PlainDateTime | undefined {
  try {
    return Temporal.PlainDateTime.from(text)
  } catch {
    return undefined
  }
}

/** `23.11.2026, 10:00 Uhr` */
export function alsZeitpunkt(moment: Temporal.Instant): string {
  const z = moment.toZonedDateTimeISO(zeitzone)
  return t.zeitpunkt(z.toPlainDate().toString().split('-').reverse().join('.'), z.toPlainTime().toString({ smallestUnit: 'minute' }))
}

/** `2026-11-23` and `10:00`, as fields of a form want them. */
export function alsFelder(moment: Temporal.Instant): Readonly<{ tag: string; zeit: string }> {
  const z = moment.toZonedDateTimeISO(zeitzone)
  return { tag: z.toPlainDate().toString(), zeit: z.toPlainTime().toString({ smallestUnit: 'minute' }) }
}

/** The first moment after a day in Germany has ended: something is shown „bis“ a day, that day included. */
export function endeDesTages(tag: string): Temporal.Instant {
  return Temporal.PlainDate.from(tag).add({ days: 1 }).toZonedDateTime(zeitzone).toInstant()
}
