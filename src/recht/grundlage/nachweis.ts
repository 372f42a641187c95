import type { Einheit, Fundstelle } from './einheit.ts'
import { alsEuro, alsProzent } from './geld.ts'
import { festeAbstaende } from './text.ts'
import { eintragAm, type Zeitreihe } from './zeitreihe.ts'

/** What a rule is: its name, where it stands, and how the number comes about from its operands. */
export type Regel<A extends readonly number[] = number[]> = Readonly<{
  /** stable key, e.g. `p21.alleinerziehende`; views find a node by it */
  schluessel: string
  name: string
  fundstelle: Fundstelle
  einheit: Einheit
  /** the arithmetic in words, e.g. `Prozentsatz × Regelbedarf` */
  formel: string
  /** the rule itself: the calculation calls it, and whoever re-evaluates the reasoning calls it again */
  rechne: (...operanden: A) => number
  /** one German sentence with the numbers filled in */
  satz: (wert: number, operanden: A) => string
}>

/** One node of the reasoning: a fact, a dated value of the law, or the result of a rule, with what decided it. */
export type Knoten = Readonly<{
  art: 'Angabe' | 'Parameter' | 'Regel'
  /** stable key of the rule or parameter, or path of the fact in the case file */
  schluessel: string
  name: string
  /** integer in `einheit` */
  wert: number
  einheit: Einheit
  /** index of the person in the file, -1 for the case as a whole */
  person: number
  fundstelle?: Fundstelle
  /** arithmetic in words; rules only */
  formel?: string
  /** parameters only: valid since, where it was read, and how certain it is */
  ab?: string
  quelle?: string
  /** one German sentence; made when somebody reads it, never while calculating */
  satz: () => string
  /** only what decided the result, in the order of the formula */
  aus: readonly Knoten[]
  /** rules only: the number again, from the numbers of `aus` */
  nochmal?: () => number
}>

export function sgb2(stelle: string): Fundstelle {
  return { gesetz: 'SGB II', stelle }
}
export function grusigv(stelle: string): Fundstelle {
  return { gesetz: 'GrusiGV', stelle }
}

export function regel<A extends readonly number[]>(r: Regel<A>): Regel<A> {
  return r
}

/** A rule whose formula is the sum of its operands. */
export function summenregel(schluessel: string, name: string, fundstelle: Fundstelle): Regel {
  return {
    schluessel,
    name,
    fundstelle,
    einheit: 'Cent',
    formel: 'Summe',
    rechne: (...teile) => teile.reduce((a, b) => a + b, 0),
    satz: (wert, teile) => (teile.length > 1 ? `${teile.map(alsEuro).join(' + ')} = ${alsEuro(wert)}` : alsEuro(wert)),
  }
}

/** Value with its unit as people read it. */
export function alsText(wert: number, einheit: Einheit): string {
  if (einheit === 'Cent') return alsEuro(wert)
  if (einheit === 'Promille') return alsProzent(wert)
  if (einheit === 'Meter') return `${(wert / 1000).toString().replace('.', ',')} km`
  if (einheit === 'Hundertstel Quadratmeter') return `${(wert / 100).toString().replace('.', ',')} m²`
  if (einheit === 'Anzahl') return wert.toString()
  if (einheit === 'Datum') return alsDatum(wert)
  if (einheit === 'ja oder nein') return wert === 0 ? 'nein' : 'ja'
  return einheit === 'Stufe' ? `Stufe ${wert}` : `${wert} ${einheit}`
}

/** `30.09.2026` from `yyyymmdd`. */
function alsDatum(tag: number): string {
  const zwei = (zahl: number): string => (zahl % 100).toString().padStart(2, '0')
  return `${zwei(tag)}.${zwei(Math.floor(tag / 100))}.${Math.floor(tag / 10000)}`
}

class RegelKnoten implements Knoten {
  readonly art = 'Regel'
  readonly regel: Regel
  readonly person: number
  readonly wert: number
  readonly aus: readonly Knoten[]
  constructor(r: Regel, person: number, wert: number, aus: readonly Knoten[]) {
    this.regel = r
    this.person = person
    this.wert = wert
    this.aus = aus
  }
  get schluessel(): string {
    return this.regel.schluessel
  }
  get name(): string {
    return this.regel.name
  }
  get einheit(): Einheit {
    return this.regel.einheit
  }
  get fundstelle(): Fundstelle {
    return this.regel.fundstelle
  }
  get formel(): string {
    return this.regel.formel
  }
  satz(): string {
    return festeAbstaende(this.regel.satz(this.wert, this.aus.map(wertVon)))
  }
  nochmal(): number {
    return this.regel.rechne(...this.aus.map(wertVon))
  }
}

function wertVon(k: Knoten): number {
  return k.wert
}

class AngabeKnoten implements Knoten {
  readonly art = 'Angabe'
  readonly schluessel: string
  readonly name: string
  readonly wert: number
  readonly einheit: Einheit
  readonly person: number
  readonly aus: readonly Knoten[] = keine
  constructor(schluessel: string, name: string, wert: number, einheit: Einheit, person: number) {
    this.schluessel = schluessel
    this.name = name
    this.wert = wert
    this.einheit = einheit
    this.person = person
  }
  satz(): string {
    return festeAbstaende(`${this.name}: ${alsText(this.wert, this.einheit)}`)
  }
}
const keine: readonly Knoten[] = []

class ParameterKnoten implements Knoten {
  readonly art = 'Parameter'
  readonly reihe: Zeitreihe
  readonly wert: number
  readonly ab: string
  readonly quelle: string
  readonly person = -1
  readonly aus: readonly Knoten[] = keine
  constructor(reihe: Zeitreihe, stichtag: string) {
    const eintrag = eintragAm(reihe, stichtag)
    this.reihe = reihe
    this.wert = eintrag.wert
    this.ab = eintrag.ab
    this.quelle = eintrag.quelle
  }
  get schluessel(): string {
    return this.reihe.schluessel
  }
  get name(): string {
    return this.reihe.name
  }
  get einheit(): Einheit {
    return this.reihe.einheit
  }
  get fundstelle(): Fundstelle {
    return this.reihe.fundstelle
  }
  satz(): string {
    const [j, m, t] = this.ab.split('-')
    return festeAbstaende(`${this.name}: ${alsText(this.wert, this.reihe.einheit)} seit ${t}.${m}.${j}`)
  }
}

/**
 * Records the reasoning of one calculation. The calculation asks `if (spur !== null)` and goes on without it over a population.
 * A node is filed under its rule and person; a later rule takes it from there as an operand.
 */
export class Spur {
  readonly stichtag: string
  private readonly abgelegt = new Map<string, Knoten[]>()
  private readonly parameterKnoten = new Map<Zeitreihe, Knoten>()
  constructor(stichtag: string) {
    this.stichtag = stichtag
  }

  /** Files the result of a rule for a person (-1: for all). A second filing replaces the first. */
  regel<A extends readonly number[]>(r: Regel<A>, person: number, wert: number, aus: readonly Knoten[]): Knoten {
    // the operands of a node are as many numbers as its formula takes; the property test re-evaluates every node
    const knoten = new RegelKnoten(r as unknown as Regel, person, wert, aus)
    let liste = this.abgelegt.get(r.schluessel)
    if (liste === undefined) {
      liste = []
      this.abgelegt.set(r.schluessel, liste)
    }
    liste[person + 1] = knoten
    return knoten
  }

  /** The node of a rule for a person, undefined where the rule did not apply. */
  von(r: { readonly schluessel: string }, person: number): Knoten | undefined {
    return this.abgelegt.get(r.schluessel)?.[person + 1]
  }

  /** The value of a parameter, of this month or of the day that a transition rule keeps. */
  parameter(reihe: Zeitreihe, stichtag = this.stichtag): Knoten {
    let knoten = this.parameterKnoten.get(reihe)
    if (knoten === undefined) {
      knoten = new ParameterKnoten(reihe, stichtag)
      this.parameterKnoten.set(reihe, knoten)
    }
    return knoten
  }

  /** A fact of the case or a number counted from it; `schluessel` is its path in the case file where it has one. */
  angabe(schluessel: string, name: string, wert: number, einheit: Einheit, person = -1): Knoten {
    return new AngabeKnoten(schluessel, name, wert, einheit, person)
  }
}
