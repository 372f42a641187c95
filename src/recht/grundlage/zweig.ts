import type { Fundstelle } from './einheit.ts'
import { alsText, type Knoten } from './nachweis.ts'
import { festeAbstaende } from './text.ts'

/** A step of the reasoning with its sentence and numbers written out; plain data, ready for any page. */
export type Zweig = Readonly<{
  /** different from all others below the same step */
  id: string
  name: string
  /** `506,00 €`, `2,3 %`, `4` */
  wert: string
  satz?: string | undefined
  /** stated by somebody, not found by a rule */
  angabe?: boolean
  fundstelle?: Fundstelle | undefined
  /** dated value of the law: in force since this day, read there */
  ab?: string | undefined
  quelle?: string | undefined
  zweige: readonly Zweig[]
}>

/** Steps that are shown at another place of the sheet: here they stand without what led to them. */
const ANDERSWO = new Set(['p9.verteilbar', 'p9.bedarfssumme', 'p19.bedarf'])

/**
 * The reasoning below a node as pages show it: only what decided the result. Zeros and sums of a single operand are left
 * out, they explain nothing.
 *
 * @param anderswo leave out what led to steps that the sheet shows at another place
 */
export function zweigAus(knoten: Knoten, anderswo = true, id = `${knoten.schluessel}.${knoten.person}`): Zweig {
  const fertig = anderswo && ANDERSWO.has(knoten.schluessel)
  const k = fertig ? knoten : kern(knoten)
  const angabe = k.art === 'Angabe'
  return {
    id,
    name: k.name,
    wert: festeAbstaende(alsText(k.wert, k.einheit)),
    angabe,
    satz: k.art === 'Regel' ? festeAbstaende(k.satz()) : undefined,
    fundstelle: angabe ? undefined : k.fundstelle,
    ab: k.art === 'Parameter' ? k.ab : undefined,
    quelle: k.quelle,
    zweige: fertig ? [] : k.aus.filter((z) => traegtBei(z) && !wiederholt(k, z)).map((z, i) => zweigAus(z, anderswo, `${id}/${i}`)),
  }
}

/** The gross pay stands in the sentence of each band already, and a fact of the same name in the rule above it. */
function wiederholt(regel: Knoten, k: Knoten): boolean {
  return k.art === 'Angabe' && (regel.schluessel.startsWith('p11b.band') || (k.name === regel.name && k.wert === regel.wert))
}

function traegtBei(k: Knoten): boolean {
  return k.wert !== 0 || k.art === 'Parameter'
}

/** A rule that only hands on what another one found is that other one. */
function kern(k: Knoten): Knoten {
  const beitraege = k.aus.filter(traegtBei)
  const einziger = beitraege[0]
  return beitraege.length === 1 && einziger?.art === 'Regel' && einziger.wert === k.wert ? kern(einziger) : k
}
