const NBSP = '\u00a0'

/** `1.234,5 %`: in German form in every language, as letters and tables have it; U+2212 before a negative one. */
export function zahlText(wert: number, { stellen, einheit }: Readonly<{ stellen: number; einheit: string }>): string {
  const zahl = Math.abs(wert).toLocaleString('de-DE', { minimumFractionDigits: stellen, maximumFractionDigits: stellen })
  const null_ = !/[1-9]/.test(zahl)
  return `${wert < 0 && !null_ ? '\u2212' : ''}${zahl}${einheit && `${NBSP}${einheit}`}`
}
