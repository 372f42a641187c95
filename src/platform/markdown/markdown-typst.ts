import type { Baum, Block, Zeichen } from './markdown.ts'

/**
 * Typst code of a text. Everything typed stands in string literals, so that nothing of it is code; structure becomes headings, lists and
 * tables, which a PDF/UA file then tags.
 *
 * @param wohin whole address of a link; links that cannot be followed on paper keep their text
 * @param stufe added to the level of headings: 0 keeps `==` for the first level of a text
 */
export function alsTypst(baum: Baum, wohin: (ziel: string) => string, stufe = 0): string {
  return baum.map((b) => block(b, wohin, stufe)).join('\n\n')
}

function block(b: Block, wohin: (ziel: string) => string, stufe: number): string {
  switch (b.art) {
    case 'absatz':
      return zeichen(b.inhalt, wohin)
    case 'ueberschrift':
      return `#heading(level: ${b.stufe + stufe})[${zeichen(b.inhalt, wohin)}]`
    case 'liste': {
      const punkte = b.punkte.map((p) => `[${alsTypst(p, wohin, stufe)}]`).join(', ')
      return b.geordnet ? `#enum(start: ${b.beginn}, ${punkte})` : `#list(${punkte})`
    }
    case 'zitat':
      return `#quote(block: true)[${alsTypst(b.inhalt, wohin, stufe)}]`
    case 'tabelle': {
      const zelle = (z: Zeichen) => `[${zeichen(z, wohin)}]`
      const zeilen = b.zeilen.flatMap((zeile) => b.kopf.map((_, i) => zelle(zeile[i] ?? [])))
      return `#table(columns: ${Math.max(b.kopf.length, 1)}, table.header(${b.kopf.map(zelle).join(', ')}), ${zeilen.join(', ')})`
    }
    case 'bild':
      return b.alt === '' ? '' : `#emph(${literal(b.alt)})`
    case 'code':
      return `#raw(block: true, ${literal(b.text)})`
    case 'linie':
      return '#line(length: 100%, stroke: 0.5pt)'
  }
}

function zeichen(z: Zeichen, wohin: (ziel: string) => string): string {
  return z
    .map((s) => {
      if (s.art === 'text') return `#${literal(s.text)};`
      if (s.art === 'umbruch') return '#linebreak();'
      const inhalt = `[${zeichen(s.inhalt, wohin)}]`
      if (s.art === 'verweis') return `#link(${literal(wohin(s.ziel))})${inhalt};`
      return s.art === 'stark' ? `#strong${inhalt};` : `#emph${inhalt};`
    })
    .join('')
}

/** A string of Typst. */
export function literal(text: string): string {
  return `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n').replaceAll('\r', '').replaceAll('\t', ' ')}"`
}
