import { expect } from 'vitest'
import { berechne, type Ergebnis, type Falldatei, type Fehler, finde, type Knoten, type Person } from './index.ts'

/** A case with one adult of 35 years or more without a dwelling in March 2026; what `teil` names replaces it. */
export function fall(teil: Partial<Falldatei> = {}): Falldatei {
  return { schema: 'fall/v1', id: 'uebungsfall', monat: '2026-03', personen: [person('p1')], unterkunft: {}, ...teil }
}

/** An adult born 1990-05-15, unless `teil` says otherwise. */
export function person(id: string, teil: Partial<Person> = {}): Person {
  return { id, geburtsdatum: '1990-05-15', ...teil }
}

/** A couple p1, p2. */
export function paar(erster: Partial<Person> = {}, zweiter: Partial<Person> = {}): [Person, Person] {
  return [person('p1', { partner: 'p2', ...erster }), person('p2', { partner: 'p1', ...zweiter })]
}

/** A child of p1, unless `teil` names other parents. */
export function kind(id: string, geburtsdatum: string, teil: Partial<Person> = {}): Person {
  return { id, geburtsdatum, eltern: ['p1'], ...teil }
}

/** The result of a case. Fails where it is refused, where the reasoning does not fit, or where the result hangs on asking for it. */
export function rechneAus(f: Falldatei): Ergebnis {
  const mit = berechne(f, { begruendung: true })
  if (mit.schema === 'fehler/v1') throw new Error(`refused: ${JSON.stringify(mit.fehler)}`)
  const { begruendung, ...ergebnis } = mit
  expect(berechne(f)).toEqual(ergebnis)
  pruefeBegruendung(mit)
  return mit
}

/** The refusal of a case; fails where it is computed. */
export function lehneAb(f: Falldatei): Fehler['fehler'] {
  const antwort = berechne(f)
  if (antwort.schema !== 'fehler/v1') throw new Error('computed')
  return antwort.fehler
}

/** Every number of the reasoning follows from its operands, and the root is the claim. */
export function pruefeBegruendung(e: Ergebnis): void {
  const wurzel = e.begruendung
  if (wurzel === undefined) throw new Error('no reasoning')
  expect(wurzel.wert, 'root').toBe(Math.round(e.anspruch * 100))
  for (const k of alleKnoten(wurzel)) {
    expect(Number.isFinite(k.wert), `${k.schluessel} is a number`).toBe(true)
    if (k.nochmal) expect(k.nochmal(), `${k.schluessel} of ${k.person}`).toBe(k.wert)
    expect(k.satz(), `sentence of ${k.schluessel}`).not.toMatch(/undefined|NaN|\[object|Infinity|\d [€%]|§ \d/)
  }
}

/** All nodes of a tree, the root first. */
export function alleKnoten(wurzel: Knoten): Knoten[] {
  return [wurzel, ...wurzel.aus.flatMap(alleKnoten)]
}

/** The node of a key; fails where there is none. */
export function knoten(e: Ergebnis, schluessel: string, index?: number): Knoten {
  const treffer = e.begruendung && finde(e.begruendung, schluessel, index)
  if (treffer === undefined) throw new Error(`no node ${schluessel}`)
  return treffer
}

/** The sentence of a node with ordinary spaces, as a test writes it. */
export function lies(k: Knoten | undefined): string | undefined {
  return k?.satz().replaceAll('\u00a0', ' ')
}

/** Whether a hint with these words is given. */
export function hatHinweis(e: Ergebnis, worte: string): boolean {
  return e.hinweise.some((h) => h.satz.replaceAll('\u00a0', ' ').includes(worte))
}
