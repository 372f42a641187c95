/** Words of a label as they are compared: small letters without accents. The same for what is kept and for what is typed. */
export function wortformen(text: string): string[] {
  const form = text
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replaceAll('ß', 'ss')
  return [...new Set(form.split(/[^\p{L}\p{N}]+/u).filter((w) => w !== ''))]
}

/** The first text that is no beginning of anything after a word: for a range over an index. */
export function nachAllen(wort: string): string {
  return `${wort}\u{10ffff}`
}
