import type { PdfInhalt, PdfSeite } from '../platform/pdf/index.ts'
import type { Texte } from './texte/index.ts'

type Worte = Texte['pruefen']['befunde']

/** Amounts as they are printed: `1.005,68`, `−703,40`. */
const betragMuster = /(?<![\d.,])(?:\d{1,3}(?:\.\d{3})+|\d+),\d{2}(?![\d,])/g

/**
 * Where the pages of a notice differ from the same notice set anew. `zeichnung`: everything drawn must be the same, so that a covered,
 * moved or recoloured number is seen too. `betraege`: the words come from another version of the program, the amounts must be the same.
 */
export function abweichungenDerSeiten(alt: PdfInhalt, neu: PdfInhalt, was: 'zeichnung' | 'betraege', w: Worte): string[] {
  if (was === 'betraege') return abweichendeBetraege(alleBetraege(alt), alleBetraege(neu), w)
  if (alt.seiten.length !== neu.seiten.length) return [w.seitenzahl(alt.seiten.length, neu.seiten.length)]
  return alt.seiten.flatMap((seite, i) => {
    const soll = neu.seiten[i]
    if (soll === undefined) return []
    if (seite.zeichnung !== soll.zeichnung || seite.breite !== soll.breite || seite.hoehe !== soll.hoehe) return [geaendert(i + 1, seite, soll, w)]
    return seite.struktur === soll.struktur ? [] : [w.seiteVorgelesen(i + 1)]
  })
}

/** The first text that is another one; where the words are the same, something else is drawn. */
function geaendert(nr: number, ist: PdfSeite, soll: PdfSeite, w: Worte): string {
  const k = soll.texte.findIndex((t, i) => t.text !== ist.texte[i]?.text)
  if (k < 0 && ist.texte.length === soll.texte.length) return w.seiteGezeichnet(nr)
  const gelesen = ist.texte[k < 0 ? soll.texte.length : k]?.text
  const erwartet = soll.texte[k]?.text
  return w.seite(nr, kurz(gelesen ?? ''), kurz(erwartet ?? ''))
}

function kurz(text: string): string {
  return text.length > 60 ? `${text.slice(0, 57)}…` : text
}

function alleBetraege(pdf: PdfInhalt): Set<string> {
  return new Set(pdf.seiten.flatMap((seite) => betraegeIm(seite.texte.map((t) => t.text).join(' '))))
}

/** Amounts in a text, without sign and unit. */
export function betraegeIm(text: string): string[] {
  return [...text.matchAll(betragMuster)].map((treffer) => treffer[0])
}

function abweichendeBetraege(ist: ReadonlySet<string>, soll: ReadonlySet<string>, w: Worte): string[] {
  const fremde = [...ist].filter((b) => !soll.has(b))
  const fehlende = [...soll].filter((b) => !ist.has(b))
  return [
    ...(fremde.length > 0 ? [w.fremdeBetraege(fremde.slice(0, 10).join('; '))] : []),
    ...(fehlende.length > 0 ? [w.fehlendeBetraege(fehlende.slice(0, 10).join('; '))] : []),
  ]
}
