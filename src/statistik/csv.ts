const FORMEL = /^[=+\-@\t\r]/
const ZAHL = /^-?\d+(,\d+)?$/

/** A table for spreadsheets: semicolons, byte order mark, CRLF; a cell that would be taken for a formula gets an apostrophe before it. */
export function alsTabelle(zeilen: readonly (readonly string[])[]): string {
  return `\uFEFF${zeilen.map((z) => z.map(zelle).join(';')).join('\r\n')}\r\n`
}

function zelle(text: string): string {
  const harmlos = FORMEL.test(text) && !ZAHL.test(text) ? `'${text}` : text
  return /[";\r\n]/.test(harmlos) ? `"${harmlos.replaceAll('"', '""')}"` : harmlos
}
