import { imArbeiter } from './arbeiter.ts'

/** Text as it stands on a page; PDF points, origin bottom left. */
export type Textstueck = Readonly<{ text: string; x: number; y: number; breite: number; hoehe: number }>

export type PdfSeite = Readonly<{
  breite: number
  hoehe: number
  texte: readonly Textstueck[]
  /** everything the page draws, in order, as text: two pages with the same drawing look the same */
  zeichnung: string
  /** the tags of the page with their alternative texts: what is read aloud */
  struktur: string
}>

export type PdfInhalt = Readonly<{
  titel: string
  sprache: string
  autor: string
  schlagworte: string
  anhaenge: ReadonlyMap<string, Uint8Array>
  seiten: readonly PdfSeite[]
}>

export type LeseHindernis = 'kein-pdf' | 'verschluesselt' | 'zu-gross' | 'zu-lange'
export type Gelesen = { ok: true; pdf: PdfInhalt } | { ok: false; grund: LeseHindernis }

/** What a stranger's file may cost us. `anhangBytes` and `seiten` are checked while reading, `speicherBytes` bounds all of it. */
export type Grenzen = Readonly<{ dateiBytes: number; speicherBytes: number; millisekunden: number; seiten: number; anhaenge: number }>
export const grenzen: Grenzen = { dateiBytes: 10_000_000, speicherBytes: 600_000_000, millisekunden: 20_000, seiten: 200, anhaenge: 20 }

/** What the reading thread answers. */
export type Antwort = { art: 'fertig'; pdf: PdfInhalt } | { art: 'hindernis'; grund: LeseHindernis }

/**
 * Reads text, drawing and attachments of a PDF from an unknown source.
 *
 * A thread of its own does it, which is stopped when it takes too long or too much memory (a small file can unpack to
 * gigabytes). No script in the file runs, nothing is fetched.
 */
export async function liesPdf(bytes: Uint8Array, grenze: Grenzen = grenzen): Promise<Gelesen> {
  if (bytes.byteLength > grenze.dateiBytes) return { ok: false, grund: 'zu-gross' }
  if (!beginntWiePdf(bytes)) return { ok: false, grund: 'kein-pdf' }
  const ausgang = await imArbeiter<Antwort>(new URL('./lese-arbeiter.ts', import.meta.url), { bytes, grenze }, grenze)
  if (!ausgang.ok) return ausgang
  return ausgang.antwort.art === 'fertig' ? { ok: true, pdf: ausgang.antwort.pdf } : { ok: false, grund: ausgang.antwort.grund }
}

export function beginntWiePdf(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, 1024)).includes('%PDF-')
}
