import XMLBuilder from 'fast-xml-builder'
import { alsHtml, flucht } from '../platform/markdown/index.ts'
import { type Sprache, sprachNamen } from '../platform/sprache/index.ts'
import type { Ansicht } from './presse-lesen.ts'
import { alsReinerText, tagInWorten } from './presse-text.ts'
import { presseTexte } from './texte/presse/index.ts'

/** Something that comes with a release: its file, its pictures. `bytes` where known. */
export type Beilage = Readonly<{ adresse: string; typ: string; titel: string; bytes?: number }>

export type Feedeintrag = Readonly<{ a: Ansicht; adresse: string; beilagen: readonly Beilage[] }>

export type Feed = Readonly<{
  titel: string
  haus: string
  beschreibung: string
  sprache: Sprache
  /** whole addresses: of the site, without a slash at the end; of the press area; of this feed */
  grund: string
  seite: string
  selbst: string
  /** newest first */
  eintraege: readonly Feedeintrag[]
  /** of an empty feed */
  jetzt: Temporal.Instant
}>

const builder = new XMLBuilder({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  textNodeName: '#text',
  format: true,
  suppressEmptyNode: true,
  suppressBooleanAttributes: false,
})
const KOPF = { '?xml': { '@version': '1.0', '@encoding': 'UTF-8' } }

/** XML 1.0 has no place for most control characters, whatever a text holds. */
const rein = (text: string) => text.replace(/[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu, '')

/** RSS 2.0 with `content:encoded`, the file of each release as its enclosure. */
export function alsRss(f: Feed): string {
  return builder.build({
    ...KOPF,
    rss: {
      '@version': '2.0',
      '@xmlns:atom': 'http://www.w3.org/2005/Atom',
      '@xmlns:content': 'http://purl.org/rss/1.0/modules/content/',
      channel: {
        title: rein(f.titel),
        link: f.seite,
        description: rein(f.beschreibung),
        language: sprachtag(f.sprache),
        lastBuildDate: alsRfc822(zuletzt(f)),
        generator: 'Tragwerk',
        'atom:link': { '@href': f.selbst, '@rel': 'self', '@type': 'application/rss+xml' },
        item: f.eintraege.map(({ a, adresse, beilagen }) => {
          const datei = beilagen.find((b) => b.typ === 'application/pdf')
          return {
            title: rein(titelVon(a)),
            link: adresse,
            description: rein(a.vorspann),
            'content:encoded': rein(htmlVon(a, f.grund)),
            ...(a.themen.length > 0 && { category: a.themen.map((t) => presseTexte(f.sprache).thema[t]) }),
            ...(datei && { enclosure: { '@url': datei.adresse, '@length': String(datei.bytes ?? 0), '@type': datei.typ } }),
            guid: { '@isPermaLink': 'true', '#text': adresse },
            pubDate: alsRfc822(a.erstmals),
          }
        }),
      },
    },
  })
}

/** Atom (RFC 4287). */
export function alsAtom(f: Feed): string {
  return builder.build({
    ...KOPF,
    feed: {
      '@xmlns': 'http://www.w3.org/2005/Atom',
      '@xml:lang': sprachtag(f.sprache),
      id: f.seite,
      title: rein(f.titel),
      subtitle: rein(f.beschreibung),
      updated: alsRfc3339(zuletzt(f)),
      author: { name: rein(f.haus), uri: f.grund },
      generator: 'Tragwerk',
      link: [
        { '@rel': 'self', '@type': 'application/atom+xml', '@href': f.selbst },
        { '@rel': 'alternate', '@type': 'text/html', '@href': f.seite },
      ],
      entry: f.eintraege.map(({ a, adresse, beilagen }) => ({
        '@xml:lang': sprachtag(a.sprache),
        id: adresse,
        title: rein(titelVon(a)),
        updated: alsRfc3339(a.ab),
        published: alsRfc3339(a.erstmals),
        link: [
          { '@rel': 'alternate', '@type': 'text/html', '@href': adresse },
          ...beilagen.map((b) => ({
            '@rel': 'enclosure',
            '@type': b.typ,
            '@title': rein(b.titel),
            ...(b.bytes !== undefined && { '@length': String(b.bytes) }),
            '@href': b.adresse,
          })),
        ],
        ...(a.themen.length > 0 && { category: a.themen.map((t) => ({ '@term': t, '@label': presseTexte(f.sprache).thema[t] })) }),
        summary: rein(a.vorspann),
        content: { '@type': 'html', '#text': rein(htmlVon(a, f.grund)) },
      })),
    },
  })
}

/** JSON Feed 1.1. */
export function alsJsonFeed(f: Feed): string {
  const autor = [{ name: f.haus, url: f.grund }]
  return JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: f.titel,
    home_page_url: f.seite,
    feed_url: f.selbst,
    description: f.beschreibung,
    language: sprachtag(f.sprache),
    authors: autor,
    items: f.eintraege.map(({ a, adresse, beilagen }) => ({
      id: adresse,
      url: adresse,
      title: titelVon(a),
      summary: a.vorspann,
      content_html: htmlVon(a, f.grund),
      content_text: alsReinerText(a),
      date_published: alsRfc3339(a.erstmals),
      date_modified: alsRfc3339(a.ab),
      authors: autor,
      language: sprachtag(a.sprache),
      ...(a.themen.length > 0 && { tags: a.themen.map((t) => presseTexte(f.sprache).thema[t]) }),
      ...bildVon(beilagen),
      attachments: beilagen.map((b) => ({
        url: b.adresse,
        mime_type: b.typ,
        title: b.titel,
        ...(b.bytes !== undefined && { size_in_bytes: b.bytes }),
      })),
    })),
  })
}

function bildVon(beilagen: readonly Beilage[]): { image?: string } {
  const bild = beilagen.find((b) => b.typ.startsWith('image/') && b.typ !== 'image/svg+xml')
  return bild === undefined ? {} : { image: bild.adresse }
}

function titelVon(a: Ansicht): string {
  const t = presseTexte(a.sprache)
  return a.berichtigung === '' ? a.titel : `${a.titel} (${t.mitteilung.berichtigung})`
}

/** The whole release as markup, everything typed escaped; addresses are whole, for it is read elsewhere. */
export function htmlVon(a: Ansicht, grund: string): string {
  const t = presseTexte(a.sprache)
  const wohin = { adresse: (ziel: string) => (/^[/#]/.test(ziel) ? grund + ziel : ziel) }
  const absatz = (text: string) => (text === '' ? '' : `<p>${flucht(text)}</p>`)
  return [
    a.berichtigung && `<p><strong>${flucht(t.mitteilung.berichtigung)}:</strong> ${flucht(a.berichtigung)}</p>`,
    absatz(a.untertitel),
    absatz(`${t.mitteilung.datum(a.ort, tagInWorten(a.tag, a.sprache))}. ${a.vorspann}`),
    alsHtml(a.baum, wohin),
    ...a.zitate.map((z) => `<blockquote><p>${flucht(z.text)}</p><p>${flucht(t.mitteilung.zitat(z.person, z.funktion))}</p></blockquote>`),
    a.zahlen.length > 0 &&
      `<ul>${a.zahlen.map((k) => `<li>${flucht(`${k.wert} ${k.bezeichnung} (${t.mitteilung.stand(k.datenstand)})`)}</li>`).join('')}</ul>`,
    a.hintergrund && `<h2>${flucht(t.mitteilung.hintergrund)}</h2>${alsHtml(a.hintergrund, wohin)}`,
  ]
    .filter(Boolean)
    .join('\n')
}

/** Feed readers know `de` and `en`; plain German is German. */
function sprachtag(s: Sprache): string {
  return s === 'einfach' ? 'de' : sprachNamen[s].tag
}

function zuletzt({ eintraege, jetzt }: Feed): Temporal.Instant {
  return (
    eintraege
      .map((e) => e.a.ab)
      .toSorted(Temporal.Instant.compare)
      .at(-1) ?? jetzt
  )
}

function alsRfc3339(m: Temporal.Instant): string {
  return m.round({ smallestUnit: 'second', roundingMode: 'floor' }).toString()
}

/** `Fri, 03 May 2019 08:00:00 GMT` */
function alsRfc822(m: Temporal.Instant): string {
  return new Date(m.epochMilliseconds).toUTCString()
}
