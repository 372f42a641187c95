import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv } from 'ajv'
import addFormats from 'ajv-formats'
import { XMLParser, XMLValidator } from 'fast-xml-parser'
import ICAL from 'ical.js'
import { describe, expect, test } from 'vitest'
import { validateXML } from 'xmllint-wasm'
import { leseMarkdown } from '../platform/markdown/index.ts'
import { alsAtom, alsJsonFeed, alsRss, type Feed } from './presse-feed.ts'
import type { Ansicht } from './presse-lesen.ts'
import { alsTermine } from './presse-termine.ts'
import { jsonFeedSchema } from './testhilfe/jsonfeed.ts'

const um = Temporal.Instant.from('2019-05-03T08:00:00Z')
const grund = 'https://jobcenter.example/t/harz'

function ansicht(mehr: Partial<Ansicht> = {}): Ansicht {
  return {
    inhaltId: '01934f5e-0000-7000-8000-000000000001',
    adresse: 'eins',
    fassung: 1,
    nummer: { nr: 1, jahr: 2019 },
    typ: 'mitteilung',
    sprache: 'de',
    sprachen: ['de'],
    titel: '„Anführung“ – Umlaute äöü & <b>fett</b> ]]>',
    untertitel: '',
    vorspann: 'Vorn \u0007 mit Steuerzeichen.',
    baum: leseMarkdown('Text <script>alert(1)</script> [böse](javascript:alert(1)) [gut](/presse/zahlen)\n\n![x](https://fremd.example/x.png)'),
    kurz: '',
    ort: 'Halberstadt',
    tag: '2019-05-03',
    erstmals: um,
    ab: um.add({ hours: 30 }),
    kontakte: [{ stelle: 'Pressestelle', name: '', telefon: '030 23125-034', fax: '', mobil: '', email: 'presse@example.org', zeiten: '' }],
    zitate: [],
    zahlen: [{ wert: '=1+1', einheit: '', bezeichnung: 'Formel', quelle: 'Q', datenstand: '2019' }],
    hintergrund: undefined,
    bilder: [],
    themen: ['kampagne'],
    termin: { beginn: '2026-03-29T10:00', ende: '2026-03-29T12:00', ort: 'Wernigerode; Saal 1, oben' },
    berichtigung: '',
    verbund: false,
    kreisblattZeichen: 900,
    archiviert: false,
    ...mehr,
  }
}

const feed = (eintraege: readonly Ansicht[], selbst: string): Feed => ({
  titel: 'KoBa Harz – Presse',
  haus: 'KoBa Harz',
  beschreibung: 'Mitteilungen',
  sprache: 'de',
  grund,
  seite: `${grund}/presse`,
  selbst: `${grund}/presse/${selbst}`,
  jetzt: um,
  eintraege: eintraege.map((a) => ({
    a,
    adresse: `${grund}/presse/${a.adresse}`,
    beilagen: [
      { adresse: `${grund}/presse/${a.adresse}.pdf`, typ: 'application/pdf', titel: 'PDF', bytes: 1234 },
      { adresse: `${grund}/bilder/1/haus.png`, typ: 'image/png', titel: 'Haus' },
    ],
  })),
})
const alle = [ansicht(), ansicht({ adresse: 'zwei', berichtigung: 'Donnerstag, nicht Dienstag.' })]
const parser = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: '@', parseTagValue: false })

describe('RSS', () => {
  const xml = alsRss(feed(alle, 'feed.xml'))

  test('is what the specification asks for, read by another program', () => {
    expect(XMLValidator.validate(xml)).toBe(true)
    const { channel, '@version': version } = parser.parse(xml).rss
    expect(version).toBe('2.0')
    for (const pflicht of ['title', 'link', 'description']) expect(channel[pflicht]).toMatch(/./)
    expect(channel.item).toHaveLength(2)
    const [erster, zweiter] = channel.item
    expect(erster.pubDate).toBe('Fri, 03 May 2019 08:00:00 GMT')
    expect(new Date(erster.pubDate).toISOString()).toBe('2019-05-03T08:00:00.000Z')
    expect(erster.enclosure).toEqual({ '@url': `${grund}/presse/eins.pdf`, '@length': '1234', '@type': 'application/pdf' })
    expect(erster.guid['#text']).toBe(erster.link)
    expect(zweiter.title).toContain('Berichtigung')
  })

  test('carries nothing that could run', () => {
    const html: string = parser.parse(xml).rss.channel.item[0]['content:encoded']
    expect(html).toContain('&lt;script&gt;')
    expect(html).not.toMatch(/<script|javascript:|fremd\.example/)
    expect(html).toContain(`href="${grund}/presse/zahlen"`)
    expect(xml.includes('\u0007')).toBe(false)
  })

  test('an empty one is one too', () => {
    expect(XMLValidator.validate(alsRss(feed([], 'feed.xml')))).toBe(true)
  })
})

test('Atom keeps to the schema of RFC 4287', async () => {
  const schema = readFileSync(join(import.meta.dirname, 'testhilfe', 'atom.rng'), 'utf8')
  for (const eintraege of [alle, []]) {
    const pruefung = await validateXML({
      xml: [{ fileName: 'atom.xml', contents: alsAtom(feed(eintraege, 'atom.xml')) }],
      schema: [schema],
      extension: 'relaxng',
    })
    expect(pruefung.errors).toEqual([])
  }
  const falsch = await validateXML({
    xml: [{ fileName: 'atom.xml', contents: alsAtom(feed(alle, 'atom.xml')).replaceAll('updated', 'geaendert') }],
    schema: [schema],
    extension: 'relaxng',
  })
  expect(falsch.valid).toBe(false)
})

test('JSON Feed keeps to its specification', () => {
  const ajv = new Ajv({ strict: true, strictRequired: false })
  addFormats.default(ajv)
  const pruefe = ajv.compile(jsonFeedSchema)
  for (const eintraege of [alle, []]) {
    pruefe(JSON.parse(alsJsonFeed(feed(eintraege, 'feed.json'))))
    expect(pruefe.errors).toBeNull()
  }
})

test('events are a calendar that another program reads, across the change to summer time', () => {
  const kalender = new ICAL.Component(ICAL.parse(alsTermine(alle, { name: 'KoBa Harz', grund })))
  const [termin] = kalender.getAllSubcomponents('vevent').map((c) => new ICAL.Event(c))
  expect(termin?.startDate.toJSDate().toISOString()).toBe('2026-03-29T08:00:00.000Z')
  expect(termin?.location).toBe('Wernigerode; Saal 1, oben')
})
