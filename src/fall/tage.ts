/** Days as ISO text: they compare like words. */
export function fruehester(erster: string, ...weitere: readonly string[]): string {
  return weitere.reduce((a, b) => (vergleiche(b, a) < 0 ? b : a), erster)
}

export function spaetester(erster: string, ...weitere: readonly string[]): string {
  return weitere.reduce((a, b) => (vergleiche(b, a) > 0 ? b : a), erster)
}

export function vergleiche(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}

export function tagDavor(tag: string): string {
  return Temporal.PlainDate.from(tag).subtract({ days: 1 }).toString()
}

export function tagDanach(tag: string): string {
  return Temporal.PlainDate.from(tag).add({ days: 1 }).toString()
}
