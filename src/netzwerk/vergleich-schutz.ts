import type { Kennzahl, Wert } from './vergleich-modell.ts'

/** Below it a count of people or households is shown to nobody. */
export const MINDESTENS = 10

export type Gezeigt = Readonly<Omit<Wert, 'wert' | 'basis'> & { wert: number | null; verborgen: boolean }>

/**
 * Hides what could point to single people: counts below ten, quotients made of fewer than ten, and of the same house and period every
 * figure from which a hidden count could be worked out. The number behind a hidden value is gone from what is returned.
 */
export function verbirgKleine(werte: readonly Wert[], kennzahlen: ReadonlyMap<string, Kennzahl>): Gezeigt[] {
  const klein = new Set(werte.filter((w) => istKlein(w, kennzahlen.get(w.kennzahl))).map((w) => ort(w.kennzahl, w)))
  const verborgen = (w: Wert) => klein.has(ort(w.kennzahl, w)) || (kennzahlen.get(w.kennzahl)?.aus ?? []).some((k) => klein.has(ort(k, w)))
  return werte.map(({ wert, basis: _basis, ...w }) => {
    const weg = verborgen({ wert, basis: _basis, ...w })
    return { ...w, wert: weg ? null : wert, bemerkung: weg ? '' : w.bemerkung, verborgen: weg }
  })
}

const ort = (kennzahl: string, { haus, zeitraum }: Pick<Wert, 'haus' | 'zeitraum'>) => `${kennzahl} ${haus} ${zeitraum}`

function istKlein({ wert, basis }: Wert, kennzahl: Kennzahl | undefined): boolean {
  return (kennzahl?.zaehlt === true && Math.abs(wert) < MINDESTENS) || (basis !== null && basis < MINDESTENS)
}

/**
 * The sum of a group; undefined where a value of it is hidden, because the others would then give it away. So every sum that is shown
 * holds shown values only, and no two of them differ by a hidden one, however groups overlap.
 */
export function summe(gruppe: readonly Gezeigt[]): number | undefined {
  return gruppe.some((w) => w.verborgen) ? undefined : gruppe.reduce((s, w) => s + (w.wert ?? 0), 0)
}
