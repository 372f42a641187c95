import { parentPort } from 'node:worker_threads'
import { getDocument, PasswordException, type PDFDocumentProxy, type PDFPageProxy, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs'
import type { Antwort, Frage, PdfInhalt, PdfSeite, Textstueck } from './lesen.ts'

async function lies({ bytes, grenze }: Frage): Promise<Antwort> {
  const dokument = await getDocument({
    data: bytes,
    verbosity: VerbosityLevel.ERRORS,
    useSystemFonts: false,
    enableXfa: false,
    stopAtErrors: true,
    maxImageSize: 0, // a notice has no pictures; do not unpack those of others
    isOffscreenCanvasSupported: false,
    useWasm: false,
  }).promise
  if (dokument.numPages > grenze.seiten) return { art: 'hindernis', grund: 'zu-gross' }
  return { art: 'fertig', pdf: await inhalt(dokument, grenze.anhaenge) }
}

async function inhalt(dokument: PDFDocumentProxy, hoechstens: number): Promise<PdfInhalt> {
  const seiten: PdfSeite[] = []
  for (let nummer = 1; nummer <= dokument.numPages; nummer++) seiten.push(await seite(await dokument.getPage(nummer)))
  const { info } = await dokument.getMetadata()
  return {
    titel: feld(info, 'Title'),
    sprache: feld(info, 'Language'),
    autor: feld(info, 'Author'),
    schlagworte: feld(info, 'Keywords'),
    anhaenge: await anhaenge(dokument, hoechstens),
    seiten,
  }
}

async function anhaenge(dokument: PDFDocumentProxy, hoechstens: number): Promise<Map<string, Uint8Array>> {
  const namen = [...((await dokument.getAttachments()) ?? new Map<string, unknown>()).keys()].slice(0, hoechstens)
  const gefunden = new Map<string, Uint8Array>()
  for (const name of namen) {
    // one that cannot be unpacked is left out: the others may still be read
    const daten: unknown = await dokument.getAttachmentContent(name).catch(() => undefined)
    if (daten instanceof Uint8Array) gefunden.set(name, daten)
  }
  return gefunden
}

async function seite(blatt: PDFPageProxy): Promise<PdfSeite> {
  const { width, height } = blatt.getViewport({ scale: 1 })
  const { items } = await blatt.getTextContent()
  const { fnArray, argsArray } = await blatt.getOperatorList()
  const struktur: unknown = await blatt.getStructTree()
  return {
    breite: width,
    hoehe: height,
    texte: items.flatMap((i) => ('str' in i && i.str.trim() !== '' ? [stueck(i)] : [])),
    struktur: JSON.stringify(struktur, ohneNummern) ?? '',
    zeichnung: fnArray.map((befehl: number, i: number) => `${befehl} ${JSON.stringify(argsArray[i], gerundet)}`).join('\n'),
  }
}

function stueck(i: { str: string; transform: number[]; width: number; height: number }): Textstueck {
  return { text: i.str, x: i.transform[4] ?? 0, y: i.transform[5] ?? 0, breite: i.width, hoehe: i.height }
}

/** Names of fonts are numbered by document and process, and the last binary digits of a position by the machine. */
function gerundet(_: string, wert: unknown): unknown {
  if (typeof wert === 'number') return Math.round(wert * 100) / 100
  if (typeof wert === 'string') return wert.replace(/^g_d\d+_/, '')
  return ArrayBuffer.isView(wert) ? [...new Float64Array(wert as unknown as ArrayLike<number>)].map((w) => Math.round(w * 100) / 100) : wert
}

/** Marked content is named after the number of its page, which changes when another program saves the file. */
function ohneNummern(name: string, wert: unknown): unknown {
  return name === 'id' && typeof wert === 'string' ? wert.replace(/^p\d+R_/, '') : wert
}

function feld(info: object, name: string): string {
  const wert: unknown = Reflect.get(info, name)
  return typeof wert === 'string' ? wert : ''
}

function hindernis(fehler: unknown): Antwort {
  return { art: 'hindernis', grund: fehler instanceof PasswordException ? 'verschluesselt' : 'kein-pdf' }
}

parentPort?.on('message', async (frage: Frage) => parentPort?.postMessage(await lies(frage).catch(hindernis)))
