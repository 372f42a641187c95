import { join } from 'node:path'
import sharp from 'sharp'
import { setzePdf } from '../platform/pdf/index.ts'

/** Longest side of a page in pixels: a sheet of A4 at about 210 dots an inch. */
const SEITE = 2480
const BILDPUNKTE = 120_000_000
const vorlage = join(import.meta.dirname, 'vorlage', 'bilder.typ')

sharp.cache(false) // papers of people stay in memory no longer than needed
sharp.concurrency(1)

export type AlsPdf = Readonly<{ ok: true; pdf: Uint8Array; seiten: number }> | Readonly<{ ok: false; grund: 'unlesbar' | 'zu-viele-seiten' }>

/**
 * Turns a picture into PDF pages: turned upright as the camera noted, transparent parts white, no larger than a page needs. What the
 * camera wrote about place and device is left out; the original keeps it.
 *
 * @param hoechstens pages; a TIFF can have many
 */
export async function bildAlsPdf(bytes: Uint8Array, typ: string, hoechstens: number): Promise<AlsPdf> {
  try {
    const { pages = 1 } = await sharp(bytes, { limitInputPixels: BILDPUNKTE }).metadata()
    const anzahl = typ === 'image/tiff' ? pages : 1 // a moving WEBP shows its first picture
    if (anzahl > hoechstens) return { ok: false, grund: 'zu-viele-seiten' }
    const bilder = new Map<string, Buffer>()
    const seiten: { datei: string; quer: boolean; beschreibung: string }[] = []
    for (let nr = 0; nr < anzahl; nr++) {
      const { data, info } = await seite(bytes, nr)
      const datei = `bild-${nr}.jpg`
      bilder.set(datei, data)
      seiten.push({ datei, quer: info.width > info.height, beschreibung: `Seite ${nr + 1} von ${anzahl}, als Bild eingereicht` })
    }
    const satz = setzePdf({ vorlage, daten: { titel: 'Eingereichtes Bild', bilder: seiten }, bilder })
    return satz.ok ? { ok: true, pdf: satz.pdf, seiten: anzahl } : { ok: false, grund: 'unlesbar' }
  } catch {
    return { ok: false, grund: 'unlesbar' } // whatever a damaged picture does to its reader
  }
}

function seite(bytes: Uint8Array, page: number) {
  return sharp(bytes, { page, limitInputPixels: BILDPUNKTE, failOn: 'error' })
    .autoOrient()
    .resize({ width: SEITE, height: SEITE, fit: 'inside', withoutEnlargement: true })
    .flatten({ background: '#ffffff' })
    .toColourspace('srgb')
    .jpeg({ quality: 82 })
    .toBuffer({ resolveWithObject: true })
}
