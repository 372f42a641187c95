/** What a drawing may consist of. Everything else is left out: what is not on these lists cannot do anything. */

export const elemente: ReadonlySet<string> = new Set([
  'svg',
  'g',
  'defs',
  'symbol',
  'use',
  'title',
  'desc',
  'path',
  'rect',
  'circle',
  'ellipse',
  'line',
  'polyline',
  'polygon',
  'text',
  'tspan',
  'linearGradient',
  'radialGradient',
  'stop',
  'clipPath',
  'mask',
  'pattern',
  'marker',
  'image',
])

/** Those whose text is shown or read out. */
export const mitText: ReadonlySet<string> = new Set(['title', 'desc', 'text', 'tspan'])

const geometrie =
  'd x y x1 y1 x2 y2 cx cy r rx ry fx fy fr dx dy rotate width height points pathLength viewBox preserveAspectRatio transform textLength lengthAdjust'
const verlauf = 'offset gradientUnits gradientTransform spreadMethod patternUnits patternContentUnits patternTransform'
const masken = 'clipPathUnits maskUnits maskContentUnits markerUnits markerWidth markerHeight refX refY orient'

/** Presentation attributes: they may also come from a style sheet inside the file. */
export const gestaltung: ReadonlySet<string> = new Set(
  `fill fill-opacity fill-rule stroke stroke-width stroke-opacity stroke-linecap stroke-linejoin stroke-miterlimit stroke-dasharray
  stroke-dashoffset vector-effect opacity color display visibility overflow clip-path clip-rule mask marker-start marker-mid marker-end
  stop-color stop-opacity paint-order shape-rendering text-rendering image-rendering font-family font-size font-style font-weight
  font-stretch font-variant text-anchor text-decoration dominant-baseline alignment-baseline baseline-shift letter-spacing word-spacing
  writing-mode direction mix-blend-mode isolation`.split(/\s+/),
)

export const attribute: ReadonlySet<string> = new Set([...`${geometrie} ${verlauf} ${masken}`.split(' '), ...gestaltung, 'id', 'lang'])

/** Attributes that may name a part of the same file: `url(#verlauf)`. */
const MIT_VERWEIS = new Set(['fill', 'stroke', 'clip-path', 'mask', 'marker-start', 'marker-mid', 'marker-end'])
const VERWEIS = /^url\(\s*(["']?)#([\w.:-]+)\1\s*\)(\s+[#\w(),.%\s-]*)?$/
/** Letters, numbers and the signs of coordinates, colours and font names; no sign of an address. */
const HARMLOS = /^[\p{L}\p{N}\s#%.,()+\-_'"]*$/u
const LAENGSTER = 400_000

/** A value as it may stand in the cleaned file, or undefined. */
export function erlaubterWert(name: string, wert: string): string | undefined {
  if (wert.length > LAENGSTER) return undefined
  if (name === 'id') return /^[\w.:-]{1,200}$/.test(wert) ? wert : undefined
  if (/url/i.test(wert.replace(/\s/g, ''))) {
    const ziel = VERWEIS.exec(wert.trim())?.[2]
    return ziel !== undefined && MIT_VERWEIS.has(name) ? `url(#${ziel})` : undefined
  }
  return HARMLOS.test(wert) && !/expression|javascript|import|binding|behavior/i.test(wert) ? wert : undefined
}

/** Part of the same file that an attribute names. */
export function verweisIn(wert: string): string | undefined {
  return VERWEIS.exec(wert)?.[2]
}

const BILD_IM_BILD = /^data:image\/(png|jpeg|webp);base64,([A-Za-z0-9+/\s]+={0,2})$/

/** `href`: a part of the same file; of an `image` only a picture that lies in the file itself, and never another drawing. */
export function erlaubterHref(element: string, wert: string): string | undefined {
  const ziel = wert.trim()
  if (element === 'image') return BILD_IM_BILD.test(ziel) ? ziel.replace(/\s/g, '') : undefined
  return /^#[\w.:-]{1,200}$/.test(ziel) ? ziel : undefined
}

export const mitHref: ReadonlySet<string> = new Set(['use', 'linearGradient', 'radialGradient', 'pattern', 'image'])
