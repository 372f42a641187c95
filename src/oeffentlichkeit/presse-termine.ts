import ical, { ICalCalendarMethod } from 'ical-generator'
import { zeitzone } from '../platform/clock/index.ts'
import type { Ansicht } from './presse-lesen.ts'

/** Events of releases as a calendar to subscribe to (RFC 5545). Times stand in UTC: every program knows them without a rule for summer. */
export function alsTermine(alle: readonly Ansicht[], { name, grund }: Readonly<{ name: string; grund: string }>): string {
  const kalender = ical({ prodId: { company: 'Tragwerk', product: 'Presse', language: 'DE' }, method: ICalCalendarMethod.PUBLISH, name, ttl: 3600 })
  for (const a of alle) {
    if (a.termin === undefined) continue
    kalender.createEvent({
      id: `mitteilung-${a.inhaltId}@tragwerk`,
      start: alsDate(a.termin.beginn),
      end: alsDate(a.termin.ende),
      stamp: new Date(a.ab.epochMilliseconds),
      lastModified: new Date(a.ab.epochMilliseconds),
      sequence: a.fassung - 1,
      summary: einzeilig(a.titel),
      description: a.vorspann,
      location: einzeilig(a.termin.ort),
      url: `${grund}/presse/${a.adresse}`,
    })
  }
  return `${kalender.toString().replace(/(?:\r\n)+$/, '')}\r\n`
}

function alsDate(lokal: string): Date {
  return new Date(Temporal.PlainDateTime.from(lokal).toZonedDateTime(zeitzone).epochMilliseconds)
}

function einzeilig(text: string): string {
  return text.replace(/[\r\n]+/g, ' ')
}
