import ICAL from 'ical.js'
import { describe, expect, test } from 'vitest'
import { alsIcs, type Kalendereintrag } from './kalender.ts'

// Read back by ical.js, which shares nothing with the library that writes.
const sitzung: Kalendereintrag = {
  sitzungId: '0198c0de-0000-7000-8000-000000000001',
  gremium: 'AK Presse- und Öffentlichkeitsarbeit',
  vertraulichkeit: 'gremium',
  titel: 'Herbstsitzung; Umlaute: äöüß, „Anführung“ \\ Strich',
  beginn: Temporal.Instant.from('2026-10-24T08:00:00Z'),
  ende: Temporal.Instant.from('2026-10-24T10:30:00Z'),
  ort: 'Rathaus, Saal 2; Wernigerode',
  video: 'https://video.example/ak-presse?raum=1&k=2',
  hinweise: 'Anreise ab 9 Uhr.\nBitte Themen melden.\r\nEND:VCALENDAR\r\nX-FREMD:ja',
  folge: 3,
  geaendertAm: Temporal.Instant.from('2026-09-01T07:15:00Z'),
  abgesagtAm: null,
  tagesordnung: ['Begrüßung', 'Kampagne: Stand, Kosten'],
  adresse: 'https://netz.example/netzwerk/sitzungen/1',
}
const von = { name: 'Koordination "Netz"\r\nX-BOESE:1', email: 'koordination@netz.example' }
const an = { name: 'Lena Falk, KoBa Harz', email: 'presse@koba-harz.example' }

function lies(text: string) {
  const wurzel = new ICAL.Component(ICAL.parse(text))
  const termine = wurzel.getAllSubcomponents('vevent')
  return { wurzel, termine, erster: new ICAL.Event(termine[0]) }
}

describe('a calendar file', () => {
  const text = alsIcs([sitzung], { methode: 'REQUEST', name: '', von, an })

  test('says the same to another program, whatever stands in its texts', () => {
    const { wurzel, termine, erster } = lies(text)
    expect(wurzel.getFirstPropertyValue('method')).toBe('REQUEST')
    expect(termine).toHaveLength(1)
    expect(erster.uid).toBe('sitzung-0198c0de-0000-7000-8000-000000000001@kommunale-jobcenter')
    expect(erster.sequence).toBe(3)
    expect(erster.summary).toBe('AK Presse- und Öffentlichkeitsarbeit: Herbstsitzung; Umlaute: äöüß, „Anführung“ \\ Strich')
    expect(erster.location).toBe('Rathaus, Saal 2; Wernigerode, https://video.example/ak-presse?raum=1&k=2')
    expect(erster.description).toContain('END:VCALENDAR\nX-FREMD:ja')
    expect(erster.description).toContain('1. Begrüßung\n2. Kampagne: Stand, Kosten')
    expect(erster.description).toContain('nur für Mitglieder der Gruppe')
    expect(wurzel.getFirstProperty('x-fremd')).toBeNull()
    expect(erster.component.getFirstProperty('x-boese')).toBeNull()
    expect(erster.component.getFirstPropertyValue('class')).toBe('CONFIDENTIAL')
    expect(erster.attendees.map((a) => [String(a.getFirstValue()).toLowerCase(), a.getParameter('rsvp')])).toEqual([
      ['mailto:presse@koba-harz.example', 'TRUE'],
    ])
    expect(erster.organizer.toLowerCase()).toBe('mailto:koordination@netz.example')
  })

  test('keeps the time in Germany with its rule for summer and winter', () => {
    for (const [beginn, lokal] of [
      ['2026-10-24T08:00:00Z', '2026-10-24T10:00:00'], // last day of summer time
      ['2026-10-26T08:00:00Z', '2026-10-26T09:00:00'],
      ['2027-03-27T08:00:00Z', '2027-03-27T09:00:00'],
      ['2027-03-29T08:00:00Z', '2027-03-29T10:00:00'],
    ] as const) {
      const start = Temporal.Instant.from(beginn)
      const { wurzel, erster } = lies(alsIcs([{ ...sitzung, beginn: start, ende: start.add({ hours: 1 }) }], { methode: 'PUBLISH', name: 'x' }))
      const regel = wurzel.getFirstSubcomponent('vtimezone')
      expect(erster.startDate.toString()).toBe(lokal)
      expect(erster.startDate.zone?.tzid).toBe('Europe/Berlin')
      if (regel === null) return expect.fail('no rule')
      const zone = new ICAL.Timezone(regel)
      const utc = ICAL.Time.fromString(lokal, erster.component.getFirstProperty('dtstart') ?? undefined)
      utc.zone = zone
      expect(utc.toJSDate().toISOString()).toBe(start.toString().replace('Z', '.000Z'))
    }
  })

  test('has lines of at most 75 octets that end as the standard says', () => {
    const zeilen = text.split('\r\n')
    expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true)
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
    expect(Math.max(...zeilen.map((z) => Buffer.byteLength(z)))).toBeLessThanOrEqual(75)
  })

  test('a cancellation takes the same entry out', () => {
    const { wurzel, erster } = lies(alsIcs([{ ...sitzung, folge: 4, abgesagtAm: sitzung.geaendertAm }], { methode: 'CANCEL', name: '', von, an }))
    expect(wurzel.getFirstPropertyValue('method')).toBe('CANCEL')
    expect([erster.uid, erster.sequence, erster.component.getFirstPropertyValue('status')]).toEqual([
      'sitzung-0198c0de-0000-7000-8000-000000000001@kommunale-jobcenter',
      4,
      'CANCELLED',
    ])
  })

  test('an empty subscription is a calendar too', () => {
    expect(lies(`${alsIcs([], { methode: 'PUBLISH', name: 'Leer' })}`).termine).toEqual([])
  })
})
