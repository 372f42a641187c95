import type { Logo } from './model.ts'

/** Shapes and their colours; nothing that is fetched, repeated or computed while it is drawn. */
const erlaubt = new Set(
  'svg g path rect circle ellipse line polyline polygon title desc defs linearGradient radialGradient stop clipPath metadata'
    .toLowerCase()
    .split(' '),
)
const hoechstensPixel = 2000
const pngAnfang = '89504e470d0a1a0a'

/**
 * Whether a logo may stand in a letter: a notice from an unknown source is set again while it is checked, so a picture must not be able
 * to take time, memory or files.
 *
 * @param dataUrl `data:image/svg+xml;base64,…` or PNG
 */
export function istHarmlos(dataUrl: string): boolean {
  const bytes = inhalt(dataUrl)
  return dataUrl.startsWith('data:image/png') ? istKleinesPng(bytes) : istEinfachesSvg(bytes.toString('utf8'))
}

function istEinfachesSvg(svg: string): boolean {
  if (/<!|&|href|url\s*\(\s*['"]?(?!#)|@import/i.test(svg.replace(/<!--[\s\S]*?-->/g, ''))) return false
  const namen = [...svg.matchAll(/<\/?\s*(?:svg:)?([a-z][\w:-]*)/gi)].map((t) => (t[1] ?? '').toLowerCase())
  return namen.length > 0 && namen.length <= 2000 && namen.every((n) => erlaubt.has(n))
}

function istKleinesPng(bytes: Buffer): boolean {
  if (bytes.length < 33 || bytes.subarray(0, 8).toString('hex') !== pngAnfang) return false
  return bytes.readUInt32BE(16) <= hoechstensPixel && bytes.readUInt32BE(20) <= hoechstensPixel
}

/** @param dataUrl one that `istHarmlos` */
export function logoAus(dataUrl: string): Logo {
  const bytes = inhalt(dataUrl)
  return dataUrl.startsWith('data:image/png') ? { png: [...bytes] } : { svg: bytes.toString('utf8') }
}

function inhalt(dataUrl: string): Buffer {
  return Buffer.from(dataUrl.slice(dataUrl.indexOf(',') + 1), 'base64')
}
