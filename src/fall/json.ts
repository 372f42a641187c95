type Geparst = { ok: true; wert: unknown } | { ok: false; grund: string }

/** Parses JSON; where it breaks, says so in a German half-sentence. */
export function liesJson(text: string): Geparst {
  try {
    return { ok: true, wert: JSON.parse(text) }
  } catch (grund) {
    return { ok: false, grund: ortDesFehlers(text, grund) }
  }
}

/** Where it breaks, in the words of a text editor. V8 says it in English and may quote the text around it; neither is passed on. */
function ortDesFehlers(text: string, grund: unknown): string {
  const meldung = grund instanceof SyntaxError ? grund.message : ''
  const position = /position (\d+)/.exec(meldung)?.[1]
  if (position !== undefined) {
    const davor = text.slice(0, Number(position)).split('\n')
    const zeile = davor.length > 1 ? `Zeile ${davor.length}, ` : ''
    return `Fehler in ${zeile}Spalte ${(davor.at(-1)?.length ?? 0) + 1}`
  }
  return /end of JSON/.test(meldung) ? 'der Text endet zu früh' : 'ein Komma, eine Klammer oder ein Anführungszeichen steht falsch oder fehlt'
}
