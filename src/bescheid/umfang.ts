import type { Block, Text } from './model.ts'

/** How much of a page blocks take, roughly, in lines of its text; spares the measuring where the answer is plain. */
export function zeilen(bloecke: readonly Block[], zeichenJeZeile: number): number {
  return bloecke.reduce((summe, b) => summe + hoehe(b, zeichenJeZeile), 0)
}

function hoehe(b: Block, breite: number): number {
  switch (b.art) {
    case 'ueberschrift':
      return 2.2
    case 'absatz':
      return umbrochen(b.text, breite) + 0.6
    case 'liste':
      return b.punkte.reduce((s, p) => s + umbrochen(p.text, breite - 4) + 0.5 + zeilen(p.dazu, breite), 0)
    case 'tabelle':
      return (b.kopf.length + b.zeilen.length) * 1.25 + 1
    case 'gruppe':
      return zeilen(b.bloecke, breite) + 0.5
    case 'nebeneinander':
      return Math.max(zeilen(b.links, breite / 2), zeilen(b.rechts, breite / 2))
    case 'betraege':
      return 5
    case 'balken':
      return 2.6 * b.balken.length
    case 'kasten':
      return umbrochen(b.text, breite) + 2
    default:
      return 2
  }
}

function umbrochen(text: Text, breite: number): number {
  const zeichen = text.reduce((s, lauf) => s + (typeof lauf === 'string' ? lauf : lauf.fett).length, 0)
  return Math.ceil(zeichen / breite)
}
