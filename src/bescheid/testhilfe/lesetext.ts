import type { Block, Text } from '../model.ts'

/** Blocks as plain text to read; no-break spaces as plain ones. */
export function alsLesetext(bloecke: readonly Block[]): string {
  return bloecke
    .flatMap(zeilen)
    .join('\n')
    .replace(/\u00a0/g, ' ')
    .replaceAll('\u00ad', '')
}

export function alsText(text: Text): string {
  return text.map((lauf) => (typeof lauf === 'string' ? lauf : lauf.fett)).join('')
}

function zeilen(b: Block): string[] {
  switch (b.art) {
    case 'ueberschrift':
      return ['', `${'#'.repeat(b.ebene)} ${b.text}`]
    case 'absatz':
      return [alsText(b.text)]
    case 'liste':
      return b.punkte.flatMap((p, k) => [`${b.nummeriert ? `${k + 1}.` : '•'} ${alsText(p.text)}`, ...p.dazu.flatMap(zeilen).map((z) => `   ${z}`)])
    case 'tabelle':
      return [...b.kopf.map((reihe) => reihe.map((k) => k.text)), ...b.zeilen.map((z) => z.zellen)].map((zellen) => `| ${zellen.join(' | ')} |`)
    case 'nebeneinander':
      return [...b.links, ...b.rechts].flatMap(zeilen)
    case 'gruppe':
      return b.bloecke.flatMap(zeilen)
    case 'betraege':
      return b.betraege.map((k) => `[ ${k.betrag} ${k.text} ]`)
    case 'balken':
      return [`[ ${b.beschreibung} ]`]
    case 'kasten':
      return [`${b.titel} ${alsText(b.text)}`]
    case 'gruss':
      return [`${b.links} … ${b.rechts}`]
  }
}
