import type { Sprache } from '../platform/sprache/index.ts'
import type { Ergebnis, Falldatei } from '../recht/index.ts'
import { erschliesse } from './baum.ts'
import { einfacheSeite } from './einfach.ts'
import { laender } from './frist.ts'
import type { Block } from './model.ts'
import { monatsrahmen } from './rahmen.ts'

export type Lesevorlage = Readonly<{
  /** as they were kept with the decision, the reasoning with them */
  monate: readonly Readonly<{ monat: string; fall: Falldatei; ergebnis: Ergebnis }>[]
  /** ISO date of the letter */
  datum: string
  /** whom to ask; `land` as `DE-ST` */
  traeger: Readonly<{ telefon: string; strasse: string; ort: string; land: string }>
}>

/**
 * The page in plain words of a decision in another language, from what was frozen with it: nothing is calculated again. The German one
 * was frozen too, and counts.
 *
 * @returns nothing where the reasoning was not kept
 */
export function lesefassung({ monate, datum, traeger }: Lesevorlage, sprache: Sprache): readonly Block[] {
  const gelesen = monate.flatMap((m) => (m.ergebnis.begruendung === undefined ? [] : [{ ...m, baum: erschliesse(m.ergebnis.begruendung) }]))
  const land = laender.find((l) => traeger.land === `DE-${l}`)
  if (gelesen.length === 0 || gelesen.length < monate.length || land === undefined) return []
  return einfacheSeite({ ...monatsrahmen(gelesen), stand: 'schreiben', datum, erlassen: true, traeger: { ...traeger, land } }, sprache)
}
