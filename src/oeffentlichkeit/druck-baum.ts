import { type Baum, type Block, leseMarkdown, type Zeichen, zeichenText } from '../platform/markdown/index.ts'

/** A text for paper: links lead to whole addresses, headings follow each other without a gap. */
export function druckbaum(text: string, adresse: (pfad: string) => string): Baum {
  return absolut(geordnet(leseMarkdown(text)), adresse)
}

/** No level is left out (PDF/UA-1), and no heading is empty: people choose them by their size. */
function geordnet(baum: Baum): Baum {
  let zuletzt = 1
  return baum.flatMap((b): Block[] => {
    if (b.art !== 'ueberschrift') return [b]
    if (zeichenText(b.inhalt).trim() === '') return []
    zuletzt = Math.min(b.stufe, zuletzt + 1)
    return [{ ...b, stufe: zuletzt === 2 ? 2 : zuletzt === 3 ? 3 : 4 }]
  })
}

/** Links on paper and in files lead to whole addresses. */
function absolut(baum: Baum, adresse: (pfad: string) => string): Baum {
  const zeichen = (z: Zeichen): Zeichen =>
    z.map((s) => {
      if (s.art === 'text' || s.art === 'umbruch') return s
      const inhalt = zeichen(s.inhalt)
      return s.art === 'verweis' ? { ...s, inhalt, ziel: s.ziel.startsWith('/') ? adresse(s.ziel) : s.ziel } : { ...s, inhalt }
    })
  return baum.map((b) => {
    switch (b.art) {
      case 'absatz':
      case 'ueberschrift':
        return { ...b, inhalt: zeichen(b.inhalt) }
      case 'liste':
        return { ...b, punkte: b.punkte.map((p) => absolut(p, adresse)) }
      case 'zitat':
        return { ...b, inhalt: absolut(b.inhalt, adresse) }
      case 'tabelle':
        return { ...b, kopf: b.kopf.map(zeichen), zeilen: b.zeilen.map((zeile) => zeile.map(zeichen)) }
      default:
        return b
    }
  })
}
