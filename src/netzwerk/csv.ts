const FORMEL = /^[=+\-@\t\r]/
const ZAHL = /^-?\d+(,\d+)?$/

/**
 * A table for spreadsheets: semicolons, byte order mark, CRLF. A cell that a spreadsheet would take for a formula gets an apostrophe
 * before it; a number is a number, negative or not.
 */
export function alsTabelle(zeilen: readonly (readonly string[])[]): string {
  return `\uFEFF${zeilen.map((z) => z.map(zelle).join(';')).join('\r\n')}\r\n`
}

/** `-3,4` from -3.4; empty where there is none. */
export function zahlInTabelle(wert: number | null | undefined): string {
  return wert === null || wert === undefined ? '' : String(wert).replace('.', ',')
}

function zelle(text: string): string {
  const harmlos = FORMEL.test(text) && !ZAHL.test(text) ? `'${text}` : text
  return /[";\r\n]/.test(harmlos) ? `"${harmlos.replaceAll('"', '""')}"` : harmlos
}
