/** Text of a file as a terminal may show it: without control characters, which could move the cursor or colour the rest. */
export function sauber(text: string): string {
  return text.replace(/\p{Cc}+/gu, ' ')
}

/**
 * Breaks at spaces so that no line is longer than `breite`; a no-break space holds, and a citation keeps its number (`Abs. 1`). Lines after the first are indented by `einzug`,
 * the first by `beginn`. A word longer than the line stays whole.
 */
export function umbrich(text: string, breite: number, einzug = '', beginn = einzug): string {
  const zeilen: string[] = []
  let zeile = ''
  const gebunden = text.replace(/(§§?|Abs\.|Satz|Nr\.|SGB) (?=\d|[IVX])/g, '$1\u00a0')
  for (const wort of gebunden.split(' ')) {
    const rand = zeilen.length === 0 ? beginn : einzug
    if (zeile !== '' && rand.length + zeile.length + 1 + wort.length > breite) {
      zeilen.push(rand + zeile)
      zeile = wort
    } else zeile = zeile === '' ? wort : `${zeile} ${wort}`
  }
  zeilen.push((zeilen.length === 0 ? beginn : einzug) + zeile)
  return zeilen.join('\n')
}
