/**
 * The text of a file that a spreadsheet wrote: UTF-8, UTF-16 with its mark, or what Windows writes in Western Europe.
 *
 * @returns undefined where the bytes are no text: a picture, a workbook
 */
export function tabellentext(bytes: Uint8Array): string | undefined {
  const text = dekodiere(bytes)
  return text.includes('\0') ? undefined : text
}

function dekodiere(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}
