import { createRequire } from 'node:module'
import { createCanvas, GlobalFonts, loadImage } from '@napi-rs/canvas'

let bereit = false

/** The font that ships with the program: a chart looks the same on every machine. */
function richteSchriftEin(): void {
  if (bereit) return
  const paket = createRequire(import.meta.url)
  for (const schnitt of ['400Regular', '600SemiBold'])
    GlobalFonts.registerFromPath(paket.resolve(`@expo-google-fonts/fira-sans/${schnitt}/FiraSans_${schnitt}.ttf`), 'Fira Sans')
  bereit = true
}

/** Draws one of our own charts; nothing that people brought. */
export async function alsPng(svg: string, breite: number, hoehe: number): Promise<Uint8Array> {
  richteSchriftEin()
  const bild = await loadImage(Buffer.from(svg))
  const flaeche = createCanvas(breite, hoehe)
  flaeche.getContext('2d').drawImage(bild, 0, 0, breite, hoehe)
  return flaeche.encode('png')
}
