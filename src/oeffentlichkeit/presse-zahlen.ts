import { alsTabelle } from '../netzwerk/index.ts'
import type { Sprache } from '../platform/sprache/index.ts'
import { type Groesse, groessenAm } from './groesse.ts'
import { presseTexte } from './texte/presse/index.ts'

/** One figure as it holds today, with its course where it has one. */
export type Zahlenreihe = Readonly<{ heute: Groesse; verlauf: readonly Groesse[] }>

/** Figures of a day by who keeps them; of each all values up to that day, oldest first. */
export function zahlenreihen(alle: readonly Groesse[], tag: string): Readonly<{ haus: readonly Zahlenreihe[]; netz: readonly Zahlenreihe[] }> {
  const reihen = [...groessenAm(alle, tag).values()].map((heute) => ({
    heute,
    verlauf: alle
      .filter((g) => g.name === heute.name && g.gemeinsam === heute.gemeinsam && g.giltAb <= tag && zahlVon(g) !== undefined)
      .toSorted((a, b) => (a.giltAb < b.giltAb ? -1 : 1)),
  }))
  const sortiert = reihen.toSorted((a, b) => a.heute.bezeichnung.localeCompare(b.heute.bezeichnung, 'de'))
  return { haus: sortiert.filter((r) => !r.heute.gemeinsam), netz: sortiert.filter((r) => r.heute.gemeinsam) }
}

export function zahlVon(g: Pick<Groesse, 'zahl'>): number | undefined {
  const n = Number(g.zahl)
  return g.zahl === '' || !Number.isFinite(n) ? undefined : n
}

/** All values with validity and source as a table for spreadsheets; no cell of it is taken for a formula. */
export function alsZahlentabelle(alle: readonly Groesse[], tag: string, sprache: Sprache): string {
  const t = presseTexte(sprache).zahlen
  const kopf = ['Name', t.was, t.wert, 'Zahl', 'Einheit', t.gilt, 'bis', t.stand, t.quelle]
  const zeilen = alle
    .filter((g) => g.giltAb <= tag)
    .map((g) => [g.name, g.bezeichnung, g.wert, g.zahl.replace('.', ','), g.einheit, g.giltAb, g.giltBis ?? '', g.datenstand, g.quelle])
  return alsTabelle([kopf, ...zeilen])
}
