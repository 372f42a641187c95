/** Whole cents. Sums and products stay below 2^53; a division always ends in `runde`. */
export type Cent = number

/** Cents from an amount in euros as a file states it; at most two decimals. */
export function euro(betrag: number): Cent {
  return Math.round(betrag * 100)
}

/** Half up to a whole number: sec. 41 (2) SGB II. Both arguments are whole and not negative, `nenner` is positive. */
export function runde(zaehler: number, nenner: number): number {
  return Math.floor((2 * zaehler + nenner) / (2 * nenner))
}

/** Share of an amount, in thousandths, rounded half up to the cent. */
export function promilleVon(promille: number, betrag: Cent): Cent {
  return runde(promille * betrag, 1000)
}

/** Amount times days over thirty, rounded half up (sec. 41 (1) sentence 3). */
export function tagesanteil(betrag: Cent, tage: number): Cent {
  return runde(betrag * tage, 30)
}

/** `1.005,68`, with U+2212 before a negative amount. */
export function alsZahl(betrag: Cent): string {
  const b = Math.round(Math.abs(betrag))
  const ganze = Math.floor(b / 100)
    .toString()
    .replace(/\B(?=(\d{3})+$)/g, '.')
  return `${betrag < 0 ? '−' : ''}${ganze},${(b % 100).toString().padStart(2, '0')}`
}

/** `1.005,68 €` with a no-break space. */
export function alsEuro(betrag: Cent): string {
  return `${alsZahl(betrag)}\u00a0€`
}

/** `2,3 %` from thousandths, with a no-break space. */
export function alsProzent(promille: number): string {
  return `${(promille / 10).toString().replace('.', ',')}\u00a0%`
}
