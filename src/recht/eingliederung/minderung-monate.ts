import { eintragAm, type Zeitreihe } from '../grundlage/zeitreihe.ts'
import { minderungHoechstens } from '../parameter/minderung.ts'
import type { Entscheidungslage, Geltend } from './minderung-lage.ts'
import { monateAb, monatNach, neuesRechtAb, plusMonate } from './tage.ts'

/** What the facts of the case get for one month: `person.minderung`. Without `prozent` the whole Regelbedarf is meant. */
export type Minderungsmonat = Readonly<{
  monat: string
  art: Geltend['art']
  prozent?: number
  /** thousandths of the Regelbedarf that this one really takes, the cap and what is in force considered */
  wirkt: number
}>

/**
 * The level of the law until June 2026: one above the reduction before, unless that one began longer than a year ago (sec. 31a (1) sentence 5,
 * old version).
 */
export function stufeVon(tag: string, lage: Entscheidungslage): 1 | 2 | 3 {
  if (tag >= neuesRechtAb) return 1
  const vorige = vorigeMinderung(lage.geltende)
  if (vorige === undefined || `${vorige.beginn}-01` < plusMonate(tag, -12)) return 1
  return vorige.promille >= 200 ? 3 : 2
}

/** The last reduction for a breach: its months follow each other, one at 10 %, two at 20 %, three at 30 %. */
function vorigeMinderung(geltende: readonly Geltend[]): { beginn: string; promille: number } | undefined {
  const monate = geltende.filter((g) => g.art === 'pflichtverletzung').toSorted((a, b) => b.monat.localeCompare(a.monat))
  const letzter = monate[0]
  if (letzter === undefined) return undefined
  let beginn = letzter.monat
  for (const m of monate.slice(1, Math.ceil(letzter.promille / 100))) {
    if (m.promille !== letzter.promille || m.monat !== plusMonate(`${beginn}-01`, -1).slice(0, 7)) break
    beginn = m.monat
  }
  return { beginn, promille: letzter.promille }
}

export function stufeAus(stufe: 1 | 2 | 3, reihen: readonly [Zeitreihe, Zeitreihe, Zeitreihe]): Zeitreihe {
  return reihen[stufe === 1 ? 0 : stufe === 2 ? 1 : 2]
}

/**
 * Months from the one after the decision becomes effective, or from the first day of a Sperrzeit, then the first and the last by days of thirty
 * a month; each with what it really takes beside those in force (sec. 31a (4)). The day of the breach chooses the law.
 */
export function ausMonaten(
  art: Minderungsmonat['art'],
  tag: string,
  lage: Entscheidungslage,
  dauer: number,
  promille: number,
  ab?: string,
): Minderungsmonat[] {
  const hoechstens = eintragAm(minderungHoechstens, tag).wert
  return tageJeMonat(ab ?? `${monatNach(lage.bekanntAm)}-01`, dauer).map(({ monat, tage }) => {
    const schon = lage.geltende.filter((g) => g.monat === monat)
    const rest = Math.max(0, hoechstens - schon.reduce((s, g) => s + g.promille, 0))
    const anteil = Math.round((promille * tage) / 30)
    const wirkt = promille >= 1000 ? 1000 : Math.min(anteil, rest)
    return { monat, art, ...(promille < 1000 && { prozent: anteil / 10 }), wirkt }
  })
}

/** So many months of thirty days from a day on; a first day in the middle leaves its rest to one month more. */
function tageJeMonat(ab: string, dauer: number): { monat: string; tage: number }[] {
  const davor = Number(ab.slice(8)) - 1
  const monate = monateAb(ab.slice(0, 7), dauer + 1).map((monat, i) => ({ monat, tage: i === 0 ? 30 - davor : i === dauer ? davor : 30 }))
  return monate.filter((m) => m.tage > 0)
}
