import type { Teilzeile } from './teile.ts'

type Zeile = Pick<Teilzeile, 'monat' | 'cent' | 'belegtCent' | 'stand'>

/** The parts of one calendar year; what was struck out does not count into its sum. */
export type Jahresteile<Z extends Zeile> = Readonly<{ jahr: string; cent: number; offen: boolean; teile: readonly Z[] }>

/** A grant of up to a year is short enough to be read at once. */
const KURZ = 12

/**
 * Parts year by year, where there are too many for one list; else none. Open is the year of `heute`, of a grant that has not begun the first,
 * of one that has ended the last.
 *
 * @param heute ISO day
 */
export function nachJahren<Z extends Zeile>(teile: readonly Z[], heute: string): readonly Jahresteile<Z>[] {
  const jahre = [...Map.groupBy(teile, (z) => z.monat.slice(0, 4))]
  if (teile.length <= KURZ || jahre.length < 2) return []
  const offen = jahre.map(([jahr]) => jahr).find((jahr) => jahr >= heute.slice(0, 4)) ?? jahre.at(-1)?.[0]
  return jahre.map(([jahr, zeilen]) => ({
    jahr,
    cent: zeilen.filter((z) => z.stand !== 'gestrichen').reduce((s, z) => s + (z.belegtCent ?? z.cent), 0),
    offen: jahr === offen,
    teile: zeilen,
  }))
}
