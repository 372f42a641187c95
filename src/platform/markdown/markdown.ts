import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table'
import { gfmTable } from 'micromark-extension-gfm-table'

/** A text as people write it, reduced to what every output (page, feed, PDF, mail) can show. There is no way to write markup into it. */
export type Baum = readonly Block[]

export type Block =
  | Readonly<{ art: 'absatz'; inhalt: Zeichen }>
  | Readonly<{ art: 'ueberschrift'; stufe: 2 | 3 | 4; inhalt: Zeichen }>
  | Readonly<{ art: 'liste'; geordnet: boolean; beginn: number; punkte: readonly Baum[] }>
  | Readonly<{ art: 'zitat'; inhalt: Baum }>
  | Readonly<{ art: 'tabelle'; kopf: readonly Zeichen[]; zeilen: readonly (readonly Zeichen[])[] }>
  | Readonly<{ art: 'bild'; bildId: string; alt: string }>
  | Readonly<{ art: 'code'; text: string }>
  | Readonly<{ art: 'linie' }>

export type Zeichen = readonly Stueck[]

type Stueck =
  | Readonly<{ art: 'text'; text: string }>
  | Readonly<{ art: 'stark' | 'betont'; inhalt: Zeichen }>
  | Readonly<{ art: 'verweis'; ziel: string; inhalt: Zeichen }>
  | Readonly<{ art: 'umbruch' }>

type Knoten = ReturnType<typeof fromMarkdown>['children'][number]

/** Deeper nesting is no text anybody reads, but could exhaust the stack of the outputs. */
const TIEFSTE = 12
const BILD = /^bild:([0-9a-f-]{36})$/

/**
 * CommonMark with tables. HTML stays the text it was typed as; links lead to http(s), mail, telephone or pages of the own site only;
 * pictures are those of the own library: `![alt](bild:ID)`.
 */
export function leseMarkdown(text: string): Baum {
  const wurzel = fromMarkdown(text, { extensions: [gfmTable()], mdastExtensions: [gfmTableFromMarkdown()] })
  return bloecke(wurzel.children, 0)
}

function bloecke(knoten: readonly Knoten[], tiefe: number): Block[] {
  return tiefe > TIEFSTE ? [] : knoten.flatMap((k) => block(k, tiefe))
}

function block(k: Knoten, tiefe: number): Block[] {
  switch (k.type) {
    case 'paragraph':
      return absatz(k.children)
    case 'heading':
      return [{ art: 'ueberschrift', stufe: k.depth <= 2 ? 2 : k.depth === 3 ? 3 : 4, inhalt: zeichen(k.children) }]
    case 'list':
      return [{ art: 'liste', geordnet: k.ordered === true, beginn: k.start ?? 1, punkte: k.children.map((p) => bloecke(p.children, tiefe + 1)) }]
    case 'blockquote':
      return [{ art: 'zitat', inhalt: bloecke(k.children, tiefe + 1) }]
    case 'table': {
      const [kopf = [], ...zeilen] = k.children.map((zeile) => zeile.children.map((zelle) => zeichen(zelle.children)))
      return [{ art: 'tabelle', kopf, zeilen }]
    }
    case 'thematicBreak':
      return [{ art: 'linie' }]
    case 'code':
      return [{ art: 'code', text: k.value }]
    case 'html':
      return [{ art: 'absatz', inhalt: [{ art: 'text', text: k.value }] }]
    default:
      return []
  }
}

/** A paragraph that is nothing but a picture is the picture. */
function absatz(kinder: readonly Knoten[]): Block[] {
  const [erstes] = kinder
  const bildId = kinder.length === 1 && erstes?.type === 'image' ? BILD.exec(erstes.url)?.[1] : undefined
  if (bildId !== undefined && erstes?.type === 'image') return [{ art: 'bild', bildId, alt: erstes.alt ?? '' }]
  const inhalt = zeichen(kinder)
  return inhalt.length === 0 ? [] : [{ art: 'absatz', inhalt }]
}

function zeichen(kinder: readonly Knoten[], tiefe = 0): Stueck[] {
  return tiefe > TIEFSTE ? [] : kinder.flatMap((k) => stueck(k, tiefe))
}

function stueck(k: Knoten, tiefe: number): Stueck[] {
  switch (k.type) {
    case 'text':
    case 'inlineCode':
    case 'html':
      return k.value === '' ? [] : [{ art: 'text', text: k.value }]
    case 'strong':
      return [{ art: 'stark', inhalt: zeichen(k.children, tiefe + 1) }]
    case 'emphasis':
      return [{ art: 'betont', inhalt: zeichen(k.children, tiefe + 1) }]
    case 'break':
      return [{ art: 'umbruch' }]
    case 'image':
      return k.alt ? [{ art: 'text', text: k.alt }] : []
    case 'link': {
      const inhalt = zeichen(k.children, tiefe + 1)
      return istZiel(k.url) ? [{ art: 'verweis', ziel: k.url, inhalt }] : inhalt
    }
    default:
      return []
  }
}

/** Where a link may lead: the web, mail, a telephone, or a page of the own site. */
export function istZiel(ziel: string): boolean {
  if (/^\/(?![/\\])[^\s\\]*$/.test(ziel) || /^#[\w-]+$/.test(ziel)) return true
  if (!/^(https?:\/\/|mailto:|tel:)/i.test(ziel)) return false
  return URL.canParse(ziel)
}

/** The text alone, for search, mail and counting; blocks are parted by empty lines. */
export function alsText(baum: Baum): string {
  return baum
    .map(blockText)
    .filter((t) => t !== '')
    .join('\n\n')
}

function blockText(b: Block): string {
  switch (b.art) {
    case 'absatz':
    case 'ueberschrift':
      return zeichenText(b.inhalt)
    case 'liste':
      return b.punkte.map((p, i) => `${b.geordnet ? `${b.beginn + i}.` : '–'} ${alsText(p).replaceAll('\n\n', '\n')}`).join('\n')
    case 'zitat':
      return alsText(b.inhalt)
    case 'tabelle':
      return [b.kopf, ...b.zeilen].map((zeile) => zeile.map(zeichenText).join(' | ')).join('\n')
    case 'bild':
      return b.alt
    case 'code':
      return b.text
    case 'linie':
      return ''
  }
}

export function zeichenText(z: Zeichen): string {
  return z.map((s) => (s.art === 'text' ? s.text : s.art === 'umbruch' ? '\n' : zeichenText(s.inhalt))).join('')
}

/** Ids of the pictures a text shows. */
export function bilderIn(baum: Baum): string[] {
  return baum.flatMap((b) => {
    if (b.art === 'bild') return [b.bildId]
    if (b.art === 'zitat') return bilderIn(b.inhalt)
    return b.art === 'liste' ? b.punkte.flatMap(bilderIn) : []
  })
}

/** The same text with its headings one level lower, below a heading of the page. */
export function tiefer(baum: Baum): Baum {
  return baum.map((b) => (b.art === 'ueberschrift' && b.stufe < 4 ? { ...b, stufe: b.stufe === 2 ? 3 : 4 } : b))
}
