/** A sentence with no-break spaces where a line must not end: after §, Abs., Satz, Nr. before their number, and before €, %. */
export function festeAbstaende(satz: string): string {
  return satz.replace(/(§|Abs\.|Satz|Nr\.|Absätze|Sätze) (?=\d)/g, '$1\u00a0').replace(/(?<=\d) (?=[€%])/g, '\u00a0')
}
