/** Part of the points that a shared beginning of two KldB 2010 codes is worth, thousandths, by the number of equal digits. */
const NAEHE = [0, 200, 500, 800, 1000] as const

/** Each step that the level asked for lies above the own one takes this away; more than is asked for takes nothing. */
const JE_STUFE = 150

/**
 * How near an occupation is to another: equal digits of area, main group, group and subgroup, less what the level (fifth digit) lacks.
 *
 * @returns thousandths
 */
export function berufsnaehe(eigener: string, verlangter: string): number {
  let gleich = 0
  while (gleich < 4 && eigener[gleich] !== undefined && eigener[gleich] === verlangter[gleich]) gleich++
  const fehlt = Math.max(0, Number(verlangter[4] ?? 0) - Number(eigener[4] ?? 0))
  return Math.max(0, (NAEHE[gleich] ?? 0) - (gleich === 0 ? 0 : fehlt * JE_STUFE))
}
