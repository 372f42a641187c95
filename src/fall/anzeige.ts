const MONATE = ['Januar', 'Februar', 'März', 'April', 'Mai', 'Juni', 'Juli', 'August', 'September', 'Oktober', 'November', 'Dezember']

/** `01.08.2026` */
export function alsDatum(tag: string): string {
  return tag.split('-').reverse().join('.')
}

/** `August 2026` */
export function alsMonat(monat: string): string {
  return `${MONATE[Number(monat.slice(5, 7)) - 1]} ${monat.slice(0, 4)}`
}
