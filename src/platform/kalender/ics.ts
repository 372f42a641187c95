import ical, { ICalAttendeeRole, ICalAttendeeStatus, ICalCalendarMethod, ICalEventClass, ICalEventStatus } from 'ical-generator'
import { zeitzone } from '../clock/index.ts'

type Person = Readonly<{ name: string; email: string }>

/** An entry of a calendar file. The same thing has the same `uid` everywhere, so that a program keeps one entry of it. */
export type Icseintrag = Readonly<{
  uid: string
  beginn: Temporal.Instant
  ende: Temporal.Instant
  titel: string
  beschreibung: string
  ort: string
  abgesagt: boolean
  oeffentlich: boolean
  /** counts changes: a program takes the higher one */
  folge: number
  geaendertAm: Temporal.Instant
  adresse?: string | undefined
}>

/** REQUEST and CANCEL go to one invited person by mail; PUBLISH is a calendar to subscribe to or a file to keep. */
export type Icsmethode = 'REQUEST' | 'CANCEL' | 'PUBLISH'

/** Daylight saving as it has been in Germany since 1996; calendar programs need the rule with the file. */
const vtimezone = `BEGIN:VTIMEZONE
TZID:Europe/Berlin
BEGIN:DAYLIGHT
TZOFFSETFROM:+0100
TZOFFSETTO:+0200
TZNAME:CEST
DTSTART:19700329T020000
RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU
END:DAYLIGHT
BEGIN:STANDARD
TZOFFSETFROM:+0200
TZOFFSETTO:+0100
TZNAME:CET
DTSTART:19701025T030000
RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU
END:STANDARD
END:VTIMEZONE`.replaceAll('\n', '\r\n')

/** A calendar file (RFC 5545): UTF-8, lines folded at 75 octets, times in Germany with their rule. */
export function alsIcs(
  eintraege: readonly Icseintrag[],
  { methode, produkt, name, von, an }: Readonly<{ methode: Icsmethode; produkt: string; name: string; von?: Person; an?: Person }>,
): string {
  const kalender = ical({
    prodId: { company: 'Tragwerk', product: produkt, language: 'DE' },
    method: ICalCalendarMethod[methode],
    timezone: { name: zeitzone, generator: () => vtimezone },
    ...(methode === 'PUBLISH' ? { name, ttl: 3600 } : {}),
  })
  for (const e of eintraege) {
    const termin = kalender.createEvent({
      id: e.uid,
      start: e.beginn.toZonedDateTimeISO(zeitzone),
      end: e.ende.toZonedDateTimeISO(zeitzone),
      timezone: zeitzone,
      stamp: new Date(e.geaendertAm.epochMilliseconds),
      lastModified: new Date(e.geaendertAm.epochMilliseconds),
      sequence: e.folge,
      summary: einzeilig(e.titel),
      description: e.beschreibung,
      location: e.ort || null,
      status: e.abgesagt ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
      class: e.oeffentlich ? ICalEventClass.PUBLIC : ICalEventClass.CONFIDENTIAL,
      ...(e.adresse === undefined ? {} : { url: e.adresse }),
    })
    if (von) termin.organizer({ name: einzeilig(von.name), email: von.email })
    if (an)
      termin.createAttendee({
        name: einzeilig(an.name),
        email: an.email,
        role: ICalAttendeeRole.REQ,
        status: ICalAttendeeStatus.NEEDSACTION,
        rsvp: methode === 'REQUEST',
      })
  }
  return `${kalender.toString().replace(/(?:\r\n)+$/, '')}\r\n`
}

/** A name or a title is one line; it may bring no line of its own into the file. */
function einzeilig(text: string): string {
  return text.replace(/[\r\n]+/g, ' ')
}
