import { mitArbeiter } from './arbeiter.ts'

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

/** What the reading thread is asked. */
export type Frage = Readonly<{ bytes: Uint8Array; grenze: Grenzen }>

/** Reads text, drawing and attachments of a PDF. */
export type Leser = (bytes: Uint8Array) => Promise<Gelesen>

/**
 * Lends a reader for PDFs from unknown sources.
 *
 * A thread of its own reads, which is stopped when it takes too long or too much memory (a small file can unpack to
 * gigabytes). No script in a file runs, nothing is fetched.
 */
export function mitLeser<R>(grenze: Grenzen, work: (lies: Leser) => Promise<R>): Promise<R> {
  return mitArbeiter<Frage, Antwort, R>(new URL('./lese-arbeiter.ts', import.meta.url), grenze, (frage) =>
    work(async (bytes) => {
      const grund = vorher(bytes, grenze)
      if (grund !== undefined) return { ok: false, grund }
      const ausgang = await frage({ bytes, grenze })
      if (!ausgang.ok) return ausgang
      return ausgang.antwort.art === 'fertig' ? { ok: true, pdf: ausgang.antwort.pdf } : { ok: false, grund: ausgang.antwort.grund }
    }),
  )
}

/** What needs no reading to refuse. */
function vorher(bytes: Uint8Array, grenze: Grenzen): LeseHindernis | undefined {
  if (bytes.byteLength > grenze.dateiBytes) return 'zu-gross'
  return beginntWiePdf(bytes) ? undefined : 'kein-pdf'
}

/** Reads one PDF from an unknown source. */
export function liesPdf(bytes: Uint8Array, grenze: Grenzen = grenzen): Promise<Gelesen> {
  return mitLeser(grenze, (lies) => lies(bytes))
}

export function beginntWiePdf(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, 1024)).includes('%PDF-')
}
