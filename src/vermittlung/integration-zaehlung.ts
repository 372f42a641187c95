import type { Integrationsart } from './model.ts'
import { zaehlungSaetze as t } from './texte/personal-integration.ts'

export type Zaehlbar = Readonly<{ integrationId: string; personId: string; beginn: string; art: Integrationsart }>

/** Whether a start counts as an integration, with the reason; `kennzahl`: where it is counted. */
export type Zaehlung = Readonly<{ zaehlt: boolean; kennzahl: 'K2' | 'K2E1' | 'K2E2' | null; grund: string }>

/**
 * Sec. 5 KennzahlenV: insured work, full vocational training and self-employment count, also where they are subsidised (EGZ,
 * Einstiegsgeld, sec. 16e); secs. 16d and 16i do not; at most one per person and month, the first of the month.
 *
 * @param alle starts in force, of any people; of a person all of the month
 */
export function zaehle(alle: readonly Zaehlbar[]): ReadonlyMap<string, Zaehlung> {
  const ergebnis = new Map<string, Zaehlung>()
  const gezaehlt = new Set<string>()
  const reihe = alle.toSorted((a, b) => (a.beginn === b.beginn ? (a.integrationId < b.integrationId ? -1 : 1) : a.beginn < b.beginn ? -1 : 1))
  for (const i of reihe) {
    const monat = `${i.personId} ${i.beginn.slice(0, 7)}`
    if (i.art === 'geringfuegig') ergebnis.set(i.integrationId, { zaehlt: false, kennzahl: 'K2E1', grund: t.geringfuegig })
    else if (i.art === 'oeffentlich-gefoerdert') ergebnis.set(i.integrationId, { zaehlt: false, kennzahl: 'K2E2', grund: t.oeffentlich })
    else if (gezaehlt.has(monat)) ergebnis.set(i.integrationId, { zaehlt: false, kennzahl: null, grund: t.zweite })
    else {
      gezaehlt.add(monat)
      ergebnis.set(i.integrationId, { zaehlt: true, kennzahl: 'K2', grund: t.zaehlt[i.art] })
    }
  }
  return ergebnis
}

export const NACHHALTEMONATE = 6

/** The months after the start that are asked about: `2026-04-01` … */
export function nachhaltemonate(beginn: string): string[] {
  const erster = Temporal.PlainDate.from(beginn).toPlainYearMonth()
  return Array.from({ length: NACHHALTEMONATE }, (_, i) => `${erster.add({ months: i + 1 })}-01`)
}

/**
 * K2E3: insured work in each of the six following months.
 *
 * @param beschaeftigt by month; undefined in the result: not all months are known and none is against it
 */
export function istKontinuierlich(beginn: string, beschaeftigt: ReadonlyMap<string, boolean>): boolean | undefined {
  const monate = nachhaltemonate(beginn).map((m) => beschaeftigt.get(m))
  if (monate.includes(false)) return false
  return monate.every((m) => m === true) ? true : undefined
}
