import { styleText } from 'node:util'

/** How a text may look: columns of the terminal, and whether it shows colour. */
export type Darstellung = Readonly<{ breite: number; farbe: boolean }>

export function fett(text: string, { farbe }: Darstellung): string {
  return farbe ? styleText('bold', text, { validateStream: false }) : text
}

export function gedimmt(text: string, { farbe }: Darstellung): string {
  return farbe ? styleText('dim', text, { validateStream: false }) : text
}

export function rot(text: string, { farbe }: Darstellung): string {
  return farbe ? styleText(['bold', 'red'], text, { validateStream: false }) : text
}

/** `März 2026` from `2026-03` */
export function monatsname(monat: string): string {
  const [jahr, nr] = monat.split('-').map(Number)
  return new Intl.DateTimeFormat('de-DE', { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(Date.UTC(jahr ?? 0, (nr ?? 1) - 1))
}
