import ical, { ICalAttendeeRole, ICalAttendeeStatus, ICalCalendarMethod, ICalEventClass, ICalEventStatus } from 'ical-generator'
import { zeitzone } from '../platform/clock/index.ts'
import { kalender as t } from './texte/kalender.ts'

/** What a calendar entry says of a meeting. */
export type Kalendereintrag = Readonly<{
  sitzungId: string
  gremium: string
  vertraulichkeit: string
  titel: string
  beginn: Temporal.Instant
  ende: Temporal.Instant
  ort: string
  video: string
  hinweise: string
  folge: number
  geaendertAm: Temporal.Instant
  abgesagtAm: Temporal.Instant | null
  tagesordnung?: readonly string[]
  /** page of the meeting */
  adresse?: string | undefined
}>

export type Methode = 'REQUEST' | 'CANCEL' | 'PUBLISH'
type Person = Readonly<{ name: string; email: string }>

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

/** The same meeting has the same id in mails, downloads and subscriptions, so that a program keeps one entry of it. */
export function uid(sitzungId: string): string {
  return `sitzung-${sitzungId}@kommunale-jobcenter`
}

/**
 * Meetings as a calendar file (RFC 5545): UTF-8, lines folded at 75 octets, times in Germany with their rule.
 *
 * @param methode REQUEST and CANCEL go to one invited person by mail; PUBLISH is a calendar to subscribe to or a file to keep
 */
export function alsIcs(
  eintraege: readonly Kalendereintrag[],
  { methode, name, von, an }: Readonly<{ methode: Methode; name: string; von?: Person; an?: Person }>,
): string {
  const kalender = ical({
    prodId: { company: 'Tragwerk', product: 'Netzwerk', language: 'DE' },
    method: ICalCalendarMethod[methode],
    timezone: { name: zeitzone, generator: () => vtimezone },
    ...(methode === 'PUBLISH' ? { name, ttl: 3600 } : {}),
  })
  for (const e of eintraege) {
    const abgesagt = e.abgesagtAm !== null
    const termin = kalender.createEvent({
      id: uid(e.sitzungId),
      start: e.beginn.toZonedDateTimeISO(zeitzone),
      end: e.ende.toZonedDateTimeISO(zeitzone),
      timezone: zeitzone,
      stamp: new Date(e.geaendertAm.epochMilliseconds),
      lastModified: new Date(e.geaendertAm.epochMilliseconds),
      sequence: e.folge,
      summary: einzeilig(abgesagt ? t.abgesagt(e.gremium, e.titel) : `${e.gremium}: ${e.titel}`),
      description: beschreibung(e),
      location: [e.ort, e.video].filter(Boolean).join(', ') || null,
      status: abgesagt ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
      class: e.vertraulichkeit === 'oeffentlich' ? ICalEventClass.PUBLIC : ICalEventClass.CONFIDENTIAL,
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

function beschreibung(e: Kalendereintrag): string {
  const ordnung = e.tagesordnung?.length ? [t.tagesordnung, ...e.tagesordnung.map((punkt, i) => `${i + 1}. ${punkt}`)].join('\n') : ''
  return [e.hinweise, ordnung, e.video && t.video(e.video), t.vermerk(e.vertraulichkeit)].filter(Boolean).join('\n\n')
}

/** A name or a title is one line; it may bring no line of its own into the file. */
function einzeilig(text: string): string {
  return text.replace(/[\r\n]+/g, ' ')
}
