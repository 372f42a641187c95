import type { Fundstelle, Knoten } from '../recht/index.ts'

/** The reasoning of a month with every node once and at hand by its key. Nodes are shared: walking the paths would take far longer. */
export type Baum = Readonly<{
  wurzel: Knoten
  knoten: readonly Knoten[]
  finde: (schluessel: string, person: number) => Knoten | undefined
}>

export function erschliesse(wurzel: Knoten): Baum {
  const gesehen = new Set<Knoten>()
  const nach = new Map<string, Knoten[]>()
  const geh = (k: Knoten): void => {
    if (gesehen.has(k)) return
    gesehen.add(k)
    const gleichnamige = nach.get(k.schluessel)
    if (gleichnamige === undefined) nach.set(k.schluessel, [k])
    else gleichnamige.push(k)
    for (const teil of k.aus) geh(teil)
  }
  geh(wurzel)
  return { wurzel, knoten: [...gesehen], finde: (schluessel, person) => nach.get(schluessel)?.find((k) => k.person === person) }
}

const huellen = new Set(['p41.tagesanteil', 'p20.anwesenheit'])

/** The node that names what a part of a month is a part of. */
export function kern(k: Knoten): Knoten {
  const innen = k.aus[0]
  return huellen.has(k.schluessel) && innen !== undefined ? kern(innen) : k
}

/** `§ 21 Abs. 3`, with the law behind it where it is not the SGB II. */
export function stelle(f: Fundstelle | undefined): string {
  if (f === undefined) return ''
  return f.gesetz === 'SGB II' ? f.stelle : `${f.stelle} ${f.gesetz}`
}

/** Names of facts may carry their provision in brackets. */
export function ohneStelle(name: string): string {
  return name.replace(/ \((?:§|Nr\.).*\)$/, '')
}

export function stelleImNamen(name: string): string {
  return /\(((?:§|Nr\.).*)\)$/.exec(name)?.[1] ?? ''
}

/** A fact that stands in the case file, not a number made on the way. */
export function stehtImFall(k: Knoten): boolean {
  return k.art === 'Angabe' && /^(personen\[|unterkunft\.|haushaltsangehoerige)/.test(k.schluessel)
}

/** A receipt as it came in, other than earnings, whose name says gross or net. */
export function istEinnahme(k: Knoten): boolean {
  return /^personen\[\d+\]\.einkommen(?:\[\d+\]\.(?:betrag|netto)|\.rente)$/.test(k.schluessel) && !/ (?:brutto|netto)$/.test(k.name)
}
