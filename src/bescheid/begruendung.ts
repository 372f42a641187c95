import type { Knoten } from '../recht/index.ts'
import { gruppiereMonate } from './gruppen.ts'
import type { Monat } from './monat.ts'
import { blattVon } from './vergleich.ts'

/** A node as it is kept: money in whole cents, sentence written out, what it is made of by number in the same list. */
type Abgelegt = Omit<Knoten, 'satz' | 'aus' | 'formel'> & { satz: string; aus: number[] }

/** The reasoning as it is kept with a decision: equal months share it, each node is written once. */
export function abgelegteBegruendung(monate: readonly Monat[]): unknown {
  return gruppiereMonate(monate).map(({ monate: gleiche, muster }) => {
    const { namen, zeilen } = blattVon(muster)
    return { monate: gleiche, blatt: { namen, zeilen }, knoten: flach(muster.baum.knoten) }
  })
}

/** Node 0 is the root. */
function flach(knoten: readonly Knoten[]): Abgelegt[] {
  const nummer = new Map(knoten.map((k, i) => [k, i]))
  return knoten.map((k) => ({
    art: k.art,
    schluessel: k.schluessel,
    name: k.name,
    wert: k.wert,
    einheit: k.einheit,
    person: k.person,
    fundstelle: k.fundstelle,
    ab: k.ab,
    quelle: k.quelle,
    satz: k.satz(),
    aus: k.aus.map((teil) => nummer.get(teil) ?? -1),
  }))
}
