import { isDeepStrictEqual } from 'node:util'

/**
 * The part of vitest that the tests of the law use, for one run in one bare process: a mutant is tried in a fraction of a second instead of
 * several. Nothing else runs on it; `npm test` uses vitest. A run without a mutant checks that both agree on every test.
 */
type Test = { name: string; lauf: () => unknown }
const tests: Test[] = []
const namen: string[] = []
const vorher: (() => unknown)[] = []
const nachher: (() => unknown)[] = []

export function beforeAll(lauf: () => unknown): void {
  vorher.push(lauf)
}
export function afterAll(lauf: () => unknown): void {
  nachher.push(lauf)
}

export function describe(name: string, inhalt: () => void): void {
  namen.push(name)
  inhalt()
  namen.pop()
}

describe.each =
  (zeilen: readonly unknown[]) =>
  (name: string, inhalt: (...werte: unknown[]) => void): void => {
    for (const zeile of zeilen) describe(name, () => inhalt(...(Array.isArray(zeile) ? zeile : [zeile])))
  }

export function test(name: string, lauf: () => unknown): void {
  tests.push({ name: [...namen, name].join(' > '), lauf })
}

test.each =
  (zeilen: readonly unknown[]) =>
  (name: string, lauf: (...werte: unknown[]) => unknown): void => {
    for (const zeile of zeilen) test(name, () => lauf(...(Array.isArray(zeile) ? zeile : [zeile])))
  }

/** Runs what the files have named since the last call; the name of the first test that fails, with its reason. */
export async function laufe(): Promise<{ anzahl: number; gescheitert?: string }> {
  const dran = tests.splice(0)
  for (const lauf of vorher.splice(0)) await lauf()
  try {
    for (const { name, lauf } of dran) {
      try {
        await lauf()
      } catch (grund) {
        return { anzahl: dran.length, gescheitert: `${name}: ${grund instanceof Error ? grund.message : String(grund)}` }
      }
    }
  } finally {
    for (const lauf of nachher.splice(0)) await lauf()
  }
  return { anzahl: dran.length }
}

type Pruefer = (ist: unknown, soll: unknown, mehr: unknown) => boolean

const pruefer: Readonly<Record<string, Pruefer>> = {
  toBe: (ist, soll) => Object.is(ist, soll),
  toEqual: (ist, soll) => gleich(ohneLeere(soll), ohneLeere(ist), true),
  toMatchObject: (ist, soll) => gleich(soll, ist, false),
  toContain: (ist, soll) => (typeof ist === 'string' ? ist.includes(String(soll)) : [...(ist as Iterable<unknown>)].includes(soll)),
  toContainEqual: (ist, soll) => [...(ist as Iterable<unknown>)].some((x) => gleich(soll, x, true)),
  toMatch: (ist, soll) => (soll instanceof RegExp ? soll.test(String(ist)) : String(ist).includes(String(soll))),
  toThrow: (ist, soll) => wirft(ist as () => unknown, soll),
  toHaveLength: (ist, soll) => (ist as { length: number }).length === soll,
  toBeUndefined: (ist) => ist === undefined,
  toBeNull: (ist) => ist === null,
  toHaveProperty: (ist, soll) => String(soll) in (ist as object),
  toBeDefined: (ist) => ist !== undefined,
  toBeGreaterThan: (ist, soll) => Number(ist) > Number(soll),
  toBeGreaterThanOrEqual: (ist, soll) => Number(ist) >= Number(soll),
  toBeLessThan: (ist, soll) => Number(ist) < Number(soll),
  toBeLessThanOrEqual: (ist, soll) => Number(ist) <= Number(soll),
  toBeCloseTo: (ist, soll, stellen) => Math.abs(Number(ist) - Number(soll)) < 10 ** -Number(stellen ?? 2) / 2,
}

type Erwartung = Record<string, (soll?: unknown, mehr?: unknown) => void>

export function expect(ist: unknown, wozu = ''): Erwartung & { not: Erwartung } {
  return Object.assign(erwartung(ist, wozu, true), { not: erwartung(ist, wozu, false) })
}

/** A value of which only something is asked. */
const frage = Symbol('expect')
type Frage = (ist: unknown) => boolean
const alsFrage = (antworte: Frage) => ({ [frage]: antworte })

expect.any = (art: { name: string }) => alsFrage((ist) => typeof ist === art.name.toLowerCase())
expect.stringContaining = (teil: string) => alsFrage((ist) => typeof ist === 'string' && ist.includes(teil))
expect.stringMatching = (muster: RegExp) => alsFrage((ist) => typeof ist === 'string' && muster.test(ist))
expect.objectContaining = (teil: unknown) => alsFrage((ist) => gleich(teil, ist, false))
expect.fail = (grund?: string): never => {
  throw new Error(grund ?? 'failed')
}

/** Types are for the compiler: every question about them is a yes. */
export function expectTypeOf(): unknown {
  const ja: unknown = new Proxy(() => ja, { get: () => ja })
  return ja
}

function erwartung(ist: unknown, wozu: string, ja: boolean): Erwartung {
  const eintrag = ([name, pruefe]: [string, Pruefer]) => [
    name,
    (soll?: unknown, mehr?: unknown) => {
      if (pruefe(ist, soll, mehr) !== ja) throw new Error(`${wozu} ${ja ? '' : 'not '}${name}`)
    },
  ]
  return Object.fromEntries(Object.entries(pruefer).map(eintrag))
}

function wirft(lauf: () => unknown, soll: unknown): boolean {
  try {
    lauf()
  } catch (grund) {
    if (soll === undefined) return true
    if (typeof soll === 'function') return grund instanceof soll
    const meldung = (grund as Error).message
    return soll instanceof RegExp ? soll.test(meldung) : meldung.includes(String(soll))
  }
  return false
}

/** Equal; without `ganz` what `soll` names is enough, at every depth but not in arrays. */
function gleich(soll: unknown, ist: unknown, ganz: boolean): boolean {
  if (typeof soll === 'object' && soll !== null && frage in soll) return (soll[frage] as Frage)(ist)
  if (Array.isArray(soll)) return Array.isArray(ist) && soll.length === ist.length && soll.every((x, k) => gleich(x, ist[k], ganz))
  const objekt = typeof soll === 'object' && soll !== null && Object.getPrototypeOf(soll) === Object.prototype
  if (!objekt) return isDeepStrictEqual(soll, ist)
  if (typeof ist !== 'object' || ist === null || (ganz && Object.keys(soll).length !== Object.keys(ist).length)) return false
  return Object.entries(soll).every(([k, x]) => k in ist && gleich(x, (ist as Record<string, unknown>)[k], ganz))
}

/** `toEqual` takes an undefined field for an absent one. */
function ohneLeere(wert: unknown): unknown {
  if (Array.isArray(wert)) return wert.map(ohneLeere)
  if (typeof wert !== 'object' || wert === null || Object.getPrototypeOf(wert) !== Object.prototype || frage in wert) return wert
  return Object.fromEntries(
    Object.entries(wert)
      .filter(([, x]) => x !== undefined)
      .map(([k, x]) => [k, ohneLeere(x)]),
  )
}
