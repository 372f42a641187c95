import { parseXml, XmlCdata, XmlElement, XmlText } from '@rgrove/parse-xml'
import { attribute, elemente, erlaubterHref, erlaubterWert, mitHref, mitText, verweisIn } from './bild-svg-erlaubt.ts'
import { deklarationen, type Stilregeln, stilFuer, stilregeln } from './bild-svg-stil.ts'
import { bildTexte } from './texte/bild.ts'

const t = bildTexte.datei

/** Elements of a drawing; logos have some hundred. */
const HOECHSTENS = 20_000
/** ... and drawn, where parts are used again and again: a small file can ask for billions. */
const GEZEICHNET_HOECHSTENS = 100_000
const TIEFE = 100

type Teil = Readonly<{ name: string; attribute: ReadonlyMap<string, string>; kinder: readonly (Teil | string)[] }>

export type SvgGesaeubert =
  | Readonly<{ ok: true; svg: string; breite: number; hoehe: number; entfernt: readonly string[] }>
  | Readonly<{ ok: false; satz: string }>

/**
 * Writes a drawing anew with nothing in it but what the lists in `bild-svg-erlaubt.ts` name: no script, no handler, no style sheet, no
 * address outside of the file. Style sheets inside become attributes. `entfernt` names what was left out, so that people can be told.
 */
export function saeubereSvg(bytes: Uint8Array): SvgGesaeubert {
  const wurzel = lies(bytes)
  if (wurzel === undefined) return { ok: false, satz: t.svgForm }
  const entfernt = new Set<string>()
  const regeln = stilregeln(stiltexte(wurzel).join('\n'))
  const zaehler = { elemente: 0 }
  const teil = baue(wurzel, { regeln, entfernt, zaehler, tiefe: 0 })
  if (teil === undefined || zaehler.elemente > HOECHSTENS) return { ok: false, satz: t.svgZuViel }
  if (!hatSichtbares(teil)) return { ok: false, satz: t.svgLeer }
  const aufwand = gezeichnet(teil)
  if (aufwand !== 'gut') return { ok: false, satz: aufwand === 'kreis' ? t.svgKreis : t.svgZuViel }
  const masse = massVon(teil)
  if (masse === undefined) return { ok: false, satz: t.svgMasse }
  const svg = schreibe({ ...teil, attribute: new Map([['xmlns', 'http://www.w3.org/2000/svg'], ...teil.attribute, ...masse.attribute]) })
  return { ok: true, svg, breite: masse.breite, hoehe: masse.hoehe, entfernt: [...entfernt].sort() }
}

function lies(bytes: Uint8Array): XmlElement | undefined {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    const wurzel = parseXml(text).root // knows no entities but those of XML itself, and fetches nothing
    return wurzel && ohnePraefix(wurzel.name) === 'svg' ? wurzel : undefined
  } catch {
    return undefined // no UTF-8, not well formed, an entity that it declares itself, nested too deeply
  }
}

function ohnePraefix(name: string): string {
  return name.startsWith('svg:') ? name.slice(4) : name
}

function stiltexte(e: XmlElement): string[] {
  if (ohnePraefix(e.name) === 'style') return [e.text]
  return e.children.flatMap((k) => (k instanceof XmlElement ? stiltexte(k) : []))
}

type Umgebung = Readonly<{ regeln: Stilregeln; entfernt: Set<string>; zaehler: { elemente: number }; tiefe: number }>

function baue(e: XmlElement, u: Umgebung): Teil | undefined {
  u.zaehler.elemente++
  if (u.tiefe > TIEFE || u.zaehler.elemente > HOECHSTENS) return undefined
  const name = ohnePraefix(e.name)
  const kinder: (Teil | string)[] = []
  for (const kind of e.children) {
    if (kind instanceof XmlElement) {
      const kindname = ohnePraefix(kind.name)
      if (!elemente.has(kindname)) {
        if (kindname !== 'style') u.entfernt.add(`<${kind.name}>`)
        continue
      }
      const teil = baue(kind, { ...u, tiefe: u.tiefe + 1 })
      if (teil === undefined) return undefined
      kinder.push(teil)
    } else if ((kind instanceof XmlText || kind instanceof XmlCdata) && mitText.has(name)) kinder.push(kind.text)
  }
  return { name, attribute: attributeVon(e, name, u), kinder }
}

/** Weakest first: attributes, then what the style sheets say, then the `style` of the element itself. */
function attributeVon(e: XmlElement, name: string, { regeln, entfernt }: Umgebung): ReadonlyMap<string, string> {
  const { class: klasse = '', style = '', id = '', ...rest } = e.attributes
  const roh = new Map<string, string>([
    ...Object.entries(rest),
    ...(id === '' ? [] : [['id', id] as const]),
    ...stilFuer(regeln, name, klasse.split(/\s+/), id),
    ...deklarationen(style),
  ])
  const neu = new Map<string, string>()
  for (const [attribut, wert] of roh) {
    if (/^xmlns(:|$)/.test(attribut)) continue
    const href = attribut === 'href' || attribut === 'xlink:href'
    const erlaubt = href && mitHref.has(name) ? erlaubterHref(name, wert) : attribute.has(attribut) ? erlaubterWert(attribut, wert) : undefined
    if (erlaubt === undefined) entfernt.add(attribut)
    else neu.set(href ? 'href' : attribut, erlaubt)
  }
  return neu
}

function hatSichtbares({ name, kinder }: Teil): boolean {
  const leer = new Set(['svg', 'g', 'defs', 'title', 'desc'])
  return !leer.has(name) || kinder.some((k) => typeof k !== 'string' && hatSichtbares(k))
}

/** How many elements are drawn when every part that is used again is counted each time. */
function gezeichnet(wurzel: Teil): 'gut' | 'zuviel' | 'kreis' {
  const nachId = new Map<string, Teil>()
  const sammle = (teil: Teil): void => {
    const id = teil.attribute.get('id')
    if (id !== undefined) nachId.set(id, teil)
    for (const kind of teil.kinder) if (typeof kind !== 'string') sammle(kind)
  }
  sammle(wurzel)
  const fertig = new Map<Teil, number>()
  const offen = new Set<Teil>()
  let kreis = false
  const zaehle = (teil: Teil): number => {
    const schon = fertig.get(teil)
    if (schon !== undefined) return schon
    if (offen.has(teil)) {
      kreis = true
      return 0
    }
    offen.add(teil)
    let summe = 1
    for (const kind of teil.kinder) if (typeof kind !== 'string') summe += zaehle(kind)
    for (const ziel of verweise(teil)) {
      const gemeint = nachId.get(ziel)
      if (gemeint !== undefined) summe += zaehle(gemeint)
    }
    offen.delete(teil)
    fertig.set(teil, Math.min(summe, Number.MAX_SAFE_INTEGER))
    return summe
  }
  const summe = zaehle(wurzel)
  if (kreis) return 'kreis'
  return summe > GEZEICHNET_HOECHSTENS ? 'zuviel' : 'gut'
}

function verweise({ attribute: eigene }: Teil): string[] {
  return [...eigene].flatMap(([name, wert]) => {
    const ziel = name === 'href' && wert.startsWith('#') ? wert.slice(1) : verweisIn(wert)
    return ziel === undefined ? [] : [ziel]
  })
}

type Mass = Readonly<{ breite: number; hoehe: number; attribute: readonly (readonly [string, string])[] }>

/** Size in units of the viewBox; a file without one gets it from width and height. */
function massVon({ attribute: eigene }: Teil): Mass | undefined {
  const kasten = (eigene.get('viewBox') ?? '')
    .trim()
    .split(/[\s,]+/)
    .map(Number)
  const [breite, hoehe] = kasten.length === 4 ? [kasten[2], kasten[3]] : [laenge(eigene.get('width')), laenge(eigene.get('height'))]
  if (!breite || !hoehe || !(breite > 0 && hoehe > 0 && breite < 1e6 && hoehe < 1e6)) return undefined
  const viewBox = kasten.length === 4 ? kasten.join(' ') : `0 0 ${breite} ${hoehe}`
  if (/NaN|Infinity/.test(viewBox)) return undefined
  return {
    breite: Math.max(1, Math.round(breite)),
    hoehe: Math.max(1, Math.round(hoehe)),
    attribute: [
      ['viewBox', viewBox],
      ['width', breite.toString()],
      ['height', hoehe.toString()],
    ],
  }
}

function laenge(wert: string | undefined): number | undefined {
  const zahl = /^\s*([\d.]+)(px|pt|mm|cm|in)?\s*$/.exec(wert ?? '')?.[1]
  return zahl === undefined ? undefined : Number(zahl)
}

function schreibe({ name, attribute: eigene, kinder }: Teil): string {
  const kopf = `<${name}${[...eigene].map(([n, w]) => ` ${n}="${maskiert(w)}"`).join('')}`
  if (kinder.length === 0) return `${kopf}/>`
  return `${kopf}>${kinder.map((k) => (typeof k === 'string' ? maskiert(k) : schreibe(k))).join('')}</${name}>`
}

function maskiert(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;').replaceAll("'", '&#39;')
}
