import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parentPort } from 'node:worker_threads'
import { createCanvas } from '@napi-rs/canvas'
import { getDocument, PasswordException, type PDFPageProxy, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs'
import type { Bildantwort, Bildauftrag } from './bild.ts'

/** Pixels of a picture inside of a page; a larger one is left out. */
const BILDPUNKTE = 60_000_000

/** The fourteen fonts that every PDF may use without bringing them. */
const pdfjs = dirname(dirname(dirname(fileURLToPath(import.meta.resolve('pdfjs-dist/legacy/build/pdf.mjs')))))

async function bearbeite({ bytes, seite, breite, drehung }: Bildauftrag): Promise<Bildantwort> {
  const dokument = await getDocument({
    data: bytes,
    verbosity: VerbosityLevel.ERRORS,
    useSystemFonts: false,
    enableXfa: false,
    maxImageSize: BILDPUNKTE,
    standardFontDataUrl: `${join(pdfjs, 'standard_fonts')}/`,
    wasmUrl: `${join(pdfjs, 'wasm')}/`,
    isOffscreenCanvasSupported: false,
  }).promise
  const seiten = dokument.numPages
  const blatt = await dokument.getPage(Math.min(Math.max(1, seite), seiten))
  if (seite === 0) {
    await blatt.getOperatorList()
    return { art: 'geprueft', seiten }
  }
  return { art: 'gezeichnet', seiten, text: await textVon(blatt), ...(await zeichne(blatt, breite, drehung)) }
}

async function zeichne(blatt: PDFPageProxy, breite: number, drehung: number): Promise<{ png: Uint8Array; breite: number; hoehe: number }> {
  const rotation = (blatt.rotate + drehung) % 360
  const ganz = blatt.getViewport({ scale: 1, rotation })
  // a page can be of any shape: a strip of a thousand metres must not become a thousand metres of pixels
  const viewport = blatt.getViewport({ scale: Math.min(breite / ganz.width, (4 * breite) / ganz.height), rotation })
  const flaeche = createCanvas(Math.max(1, Math.round(viewport.width)), Math.max(1, Math.round(viewport.height)))
  const stift = flaeche.getContext('2d')
  stift.fillStyle = '#fff'
  stift.fillRect(0, 0, flaeche.width, flaeche.height)
  // pdf.js draws on the surface of a browser; this one has the same methods
  await blatt.render({ canvas: null, canvasContext: stift as unknown as CanvasRenderingContext2D, viewport }).promise
  return { png: await flaeche.encode('png'), breite: flaeche.width, hoehe: flaeche.height }
}

async function textVon(blatt: PDFPageProxy): Promise<string> {
  const { items } = await blatt.getTextContent()
  return items
    .map((i) => ('str' in i ? `${i.str}${i.hasEOL ? '\n' : ''}` : ''))
    .join('')
    .slice(0, 50_000)
}

function hindernis(fehler: unknown): Bildantwort {
  return { art: 'hindernis', grund: fehler instanceof PasswordException ? 'verschluesselt' : 'kein-pdf' }
}

parentPort?.on('message', async (auftrag: Bildauftrag) => parentPort?.postMessage(await bearbeite(auftrag).catch(hindernis)))
