/** Median, quartiles and ends of a group, of the shown values alone. */
export type Lage = Readonly<{ anzahl: number; kleinster: number; q1: number; median: number; q3: number; groesster: number }>

/** Fewer say nothing about a group, and much about each of its members. */
export const GRUPPE_MINDESTENS = 3

/** undefined for a group of fewer than three. */
export function lage(werte: readonly number[]): Lage | undefined {
  if (werte.length < GRUPPE_MINDESTENS) return undefined
  const sortiert = werte.toSorted((a, b) => a - b)
  const q = (anteil: number) => quantil(sortiert, anteil)
  return { anzahl: sortiert.length, kleinster: q(0), q1: q(0.25), median: q(0.5), q3: q(0.75), groesster: q(1) }
}

/** Between two values by linear interpolation (the common definition 7). */
function quantil(sortiert: readonly number[], anteil: number): number {
  const stelle = (sortiert.length - 1) * anteil
  const unten = sortiert[Math.floor(stelle)] ?? 0
  const oben = sortiert[Math.ceil(stelle)] ?? unten
  return unten + (oben - unten) * (stelle - Math.floor(stelle))
}

/** Class of a value on the map, 1 to 5; each class holds about a fifth of the houses. */
export type Klasse = 1 | 2 | 3 | 4 | 5
export const klassen: readonly Klasse[] = [1, 2, 3, 4, 5]

/** Upper bounds of the classes, rounded to what is shown, so that equal looking values are in the same class. */
export function klassengrenzen(werte: readonly number[], stellen: number): readonly number[] {
  const sortiert = werte.toSorted((a, b) => a - b)
  const grenzen = [0.2, 0.4, 0.6, 0.8, 1].map((a) => runde(quantil(sortiert, a), stellen))
  return sortiert.length === 0 ? [] : grenzen
}

export function klasseVon(wert: number, grenzen: readonly number[], stellen: number): Klasse {
  const stelle = grenzen.findIndex((g) => runde(wert, stellen) <= g)
  return klassen[stelle === -1 ? 4 : stelle] ?? 5
}

function runde(wert: number, stellen: number): number {
  return Math.round(wert * 10 ** stellen) / 10 ** stellen
}

/** Marks of an axis that lead from below the smallest to above the largest value: round numbers, at most eight of them. */
export function achse(von: number, bis: number): readonly number[] {
  const spanne = bis - von || Math.abs(bis) || 1
  const roh = spanne / 5
  const zehner = 10 ** Math.floor(Math.log10(roh))
  const schritt = [1, 2, 2.5, 5, 10].map((f) => f * zehner).find((s) => s >= roh) ?? roh
  const unten = Math.floor(von / schritt)
  const oben = Math.max(unten + 1, Math.ceil(bis / schritt))
  return Array.from({ length: oben - unten + 1 }, (_, i) => runde((unten + i) * schritt, 6))
}
