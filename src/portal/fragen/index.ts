import type { Sprache } from '../../platform/sprache/index.ts'
import { type Lage, lageAus } from '../lage.ts'
import type { Angaben } from '../model.ts'
import { besondereFragen } from './besonderes.ts'
import { einkommensfragen } from './einkommen.ts'
import { kinderGeldFragen } from './einkommen-kinder.ts'
import { haushaltsfragen } from './haushalt.ts'
import type { Frage, Teilfragen } from './typ.ts'
import { vermoegensfragen } from './vermoegen.ts'
import { wohnungsfragen } from './wohnung.ts'

export { type Befund, type Feld, type Frage, TEILE } from './typ.ts'

const ALLE: readonly Teilfragen[] = [haushaltsfragen, wohnungsfragen, einkommensfragen, kinderGeldFragen, besondereFragen, vermoegensfragen]

/** The questions that apply to these answers, in order. */
export function fragenZu(angaben: Angaben, heute: string, sprache: Sprache = 'de'): Frage[] {
  const lage = lageAus(angaben, heute, sprache)
  return ALLE.flatMap((teil) => teil(lage))
}

/**
 * Only answers to questions that apply: somebody who first had a partner and then not keeps no income of the partner. Questions
 * depend on earlier ones only, so that few rounds suffice.
 */
export function bereinige(angaben: Angaben, heute: string): Angaben {
  let rein = angaben
  for (;;) {
    const namen = feldNamen(fragenZu(rein, heute))
    const weniger = Object.fromEntries(Object.entries(rein).filter(([name]) => namen.has(name)))
    if (Object.keys(weniger).length === Object.keys(rein).length) return rein
    rein = weniger
  }
}

function feldNamen(fragen: readonly Frage[]): Set<string> {
  return new Set(fragen.flatMap((f) => [...f.felder.map((feld) => feld.name), ...(f.umweg ? [f.umweg.feld] : [])]))
}

/** Answers as they stand after the cleaning, in the form that the case is built from. */
export function reineLage(angaben: Angaben, heute: string, sprache: Sprache = 'de'): Lage {
  return lageAus(bereinige(angaben, heute), heute, sprache)
}
