/** Puts a text where the cursor is, so that the browser can undo it. */
export function fuegeEin(feld: HTMLTextAreaElement, text: string): void {
  feld.focus()
  if (document.execCommand('insertText', false, text)) return // the only way that keeps the steps of undo
  feld.setRangeText(text, feld.selectionStart, feld.selectionEnd, 'end')
  feld.dispatchEvent(new Event('input', { bubbles: true }))
}

/** Sets what is chosen between two marks: `**fett**`. */
export function umgib(feld: HTMLTextAreaElement, vor: string, nach: string, sonst = ''): void {
  const gewaehlt = feld.value.slice(feld.selectionStart, feld.selectionEnd)
  fuegeEin(feld, `${vor}${gewaehlt || sonst}${nach}`)
  if (gewaehlt !== '' || sonst !== '') return
  feld.selectionStart = feld.selectionEnd -= nach.length
}

/** Sets a mark before each chosen line, or takes it away where all have it. */
export function setzeZeilen(feld: HTMLTextAreaElement, marke: string): void {
  const anfang = feld.value.lastIndexOf('\n', feld.selectionStart - 1) + 1
  const naechstes = feld.value.indexOf('\n', feld.selectionEnd)
  const ende = naechstes === -1 ? feld.value.length : naechstes
  const zeilen = feld.value.slice(anfang, ende).split('\n')
  const schon = zeilen.every((z) => z.startsWith(marke))
  feld.setSelectionRange(anfang, ende)
  fuegeEin(feld, zeilen.map((z) => (schon ? z.slice(marke.length) : `${marke}${z}`)).join('\n'))
}
