/** `−3,4 %` from −34 thousandths, with U+2212 and always one decimal; small enough for the pages, which need no law for it. */
export function alsProzent(promille: number): string {
  const b = Math.abs(promille)
  return `${promille < 0 ? '−' : ''}${Math.floor(b / 10).toLocaleString('de-DE')},${b % 10}\u00a0%`
}
