import { imArbeiter } from './arbeiter.ts'
import { beginntWiePdf, type LeseHindernis } from './lesen.ts'

export type Pdfpruefung = Readonly<{ ok: true; seiten: number }> | Readonly<{ ok: false; grund: LeseHindernis }>

/** A page as a picture, with its text for those who do not see it. */
export type Seitenbild =
  | Readonly<{ ok: true; png: Uint8Array; text: string; seiten: number; breite: number; hoehe: number }>
  | Readonly<{ ok: false; grund: LeseHindernis }>

/** Degrees by which a page is turned clockwise, beyond what the file says itself. */
export const drehungen = [0, 90, 180, 270] as const
export type Drehung = (typeof drehungen)[number]

/** What the drawing thread is asked and answers. `seite` 0: only whether it can be read, and how many pages it has. */
export type Bildauftrag = Readonly<{ bytes: Uint8Array; seite: number; breite: number; drehung: Drehung }>
export type Bildantwort =
  | Readonly<{ art: 'geprueft'; seiten: number }>
  | Readonly<{ art: 'gezeichnet'; seiten: number; png: Uint8Array; text: string; breite: number; hoehe: number }>
  | Readonly<{ art: 'hindernis'; grund: LeseHindernis }>

const aufwand = { speicherBytes: 900_000_000, millisekunden: 20_000 }
const arbeiter = new URL('./bild-arbeiter.ts', import.meta.url)

/** Whether a PDF from an unknown source can be opened without a password, and how many pages it has; its first page is read. */
export async function pruefePdf(bytes: Uint8Array): Promise<Pdfpruefung> {
  if (!beginntWiePdf(bytes)) return { ok: false, grund: 'kein-pdf' }
  const ausgang = await imArbeiter<Bildantwort>(arbeiter, { bytes, seite: 0, breite: 0, drehung: 0 } satisfies Bildauftrag, aufwand)
  if (!ausgang.ok) return ausgang
  const { antwort } = ausgang
  return antwort.art === 'hindernis' ? { ok: false, grund: antwort.grund } : { ok: true, seiten: antwort.seiten }
}

/**
 * Draws one page. Nothing in the file runs, and no browser has to show a PDF of a stranger.
 *
 * @param seite from 1; one past the end draws the last
 * @param breite pixels, at most 2,400
 */
export async function zeichneSeite(bytes: Uint8Array, seite: number, breite: number, drehung: Drehung = 0): Promise<Seitenbild> {
  const auftrag: Bildauftrag = { bytes, seite: Math.max(1, Math.trunc(seite)), breite: Math.min(2400, Math.max(100, Math.trunc(breite))), drehung }
  const ausgang = await imArbeiter<Bildantwort>(arbeiter, auftrag, aufwand)
  if (!ausgang.ok) return ausgang
  const { antwort } = ausgang
  if (antwort.art !== 'gezeichnet') return { ok: false, grund: antwort.art === 'hindernis' ? antwort.grund : 'kein-pdf' }
  const { png, text, seiten, breite: b, hoehe } = antwort
  return { ok: true, png, text, seiten, breite: b, hoehe }
}
