/** `personen[0].partner`; a key that is no plain word stands in brackets and quotes. */
export function alsPfad(pfad: readonly PropertyKey[]): string {
  let text = ''
  for (const teil of pfad) {
    if (typeof teil === 'number') text += `[${teil}]`
    else if (/^[\p{L}\p{N}_-]+$/u.test(String(teil))) text += text === '' ? String(teil) : `.${String(teil)}`
    else text += `[${JSON.stringify(String(teil).slice(0, 100))}]`
  }
  return text
}

/** An id or word of the file in a sentence; cut, so that an answer never grows with what was sent. */
export function zitat(text: string | undefined): string {
  return text === undefined ? '?' : `„${text.length > 60 ? `${text.slice(0, 60)}…` : text}“`
}
