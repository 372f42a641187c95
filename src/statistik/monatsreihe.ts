/** Months as numbers that can be subtracted: twelve times the year plus the month from 0. */
export const alsZahl = (monat: string) => Number(monat.slice(0, 4)) * 12 + Number(monat.slice(5, 7)) - 1
export const alsMonat = (zahl: number) => `${Math.floor(zahl / 12)}-${((zahl % 12) + 1).toString().padStart(2, '0')}`

/** `2026-05` from `2026-07` and −2. */
export function monatPlus(monat: string, um: number): string {
  return alsMonat(alsZahl(monat) + um)
}

/** From `2025-08` to `2026-07`, both included, in order. */
export function monateVonBis(von: string, bis: string): string[] {
  const [a, b] = [alsZahl(von), alsZahl(bis)]
  return Array.from({ length: Math.max(0, b - a + 1) }, (_, i) => alsMonat(a + i))
}

export const istMonat = (text: string) => /^\d{4}-(0[1-9]|1[0-2])$/.test(text)
