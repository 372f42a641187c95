import sharp from 'sharp'
import { bildTexte } from './texte/bild.ts'

const t = bildTexte.datei

/** A photo of a good camera; what unpacks to more would take the memory of the server. */
const BILDPUNKTE = 60_000_000
/** Longest side that is kept: a sheet of A4 in print. */
const LAENGSTE = 3508
/** Smaller versions for pages; the smallest is for lists. */
const BREITEN = [320, 640, 1280] as const

const formate = { png: 'image/png', jpeg: 'image/jpeg', webp: 'image/webp' } as const
type Format = keyof typeof formate

export type Rasterbild = Readonly<{
  typ: (typeof formate)[Format]
  inhalt: Buffer
  breite: number
  hoehe: number
  breiten: readonly Readonly<{ breite: number; inhalt: Buffer }>[]
}>

export type RasterGelesen = Readonly<{ ok: true; bild: Rasterbild }> | Readonly<{ ok: false; satz: string }>

/**
 * Draws a photo anew: upright, at most 3508 pixels a side, with nothing of the file but its dots. Place, device, names and whatever
 * else lay in it are gone.
 */
export async function zeichneNeu(bytes: Uint8Array): Promise<RasterGelesen> {
  try {
    const { format, width, height } = await sharp(bytes, { limitInputPixels: false }).metadata() // the header only
    if (!istFormat(format)) return { ok: false, satz: t.unbekannt }
    if (width * height > BILDPUNKTE) return { ok: false, satz: t.zuVielePunkte }
    if (width < 16 || height < 16) return { ok: false, satz: t.winzig }
    const gross = await kodiere(bytes, format, LAENGSTE, LAENGSTE)
    const breiten: { breite: number; inhalt: Buffer }[] = []
    for (const breite of BREITEN)
      if (breite < gross.info.width) breiten.push({ breite, inhalt: (await kodiere(gross.data, format, breite, LAENGSTE)).data })
    return { ok: true, bild: { typ: formate[format], inhalt: gross.data, breite: gross.info.width, hoehe: gross.info.height, breiten } }
  } catch {
    return { ok: false, satz: t.unlesbar } // whatever a damaged picture does to its reader
  }
}

function istFormat(format: string | undefined): format is Format {
  return format !== undefined && Object.hasOwn(formate, format)
}

function kodiere(bytes: Uint8Array, format: Format, width: number, height: number) {
  const bild = sharp(bytes, { limitInputPixels: BILDPUNKTE, failOn: 'error' })
    .autoOrient()
    .resize({ width, height, fit: 'inside', withoutEnlargement: true })
    .toColourspace('srgb')
  const kodiert =
    format === 'jpeg' ? bild.jpeg({ quality: 82, mozjpeg: true }) : format === 'webp' ? bild.webp({ quality: 82 }) : bild.png({ compressionLevel: 9 })
  return kodiert.toBuffer({ resolveWithObject: true })
}
