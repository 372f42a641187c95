import type { z } from 'zod'
import type { Falldatei, Fehler } from '../recht/index.ts'
import { falldateiSchema } from './falldatei.ts'
import { alsFehler, type Meldung } from './fehler.ts'
import { alsPfad } from './pfad.ts'
import { satzZu } from './saetze.ts'
import type { Teilfall } from './teilfall.ts'
import { widersprueche } from './widersprueche.ts'

export type Pruefung = { ok: true; fall: Falldatei } | { ok: false; fehler: Fehler }

/**
 * Checks a case at the edge: form, calendar, money, and statements that exclude each other. Finds everything at once; what is wrong in
 * form does not keep the rest from being compared. What the law itself needs to know is asked by `berechne`.
 */
export function pruefeFalldatei(roh: unknown): Pruefung {
  const gelesen = falldateiSchema.safeParse(roh, { error: satzZu })
  if (gelesen.success) {
    const meldungen = widersprueche(gelesen.data)
    return meldungen.length === 0 ? { ok: true, fall: gelesen.data } : { ok: false, fehler: alsFehler('widerspruch', gelesen.data.id, meldungen) }
  }
  const befunde = gelesen.error.issues
  const meldungen = befunde.flatMap(alsMeldungen).concat(widersprueche(ohneFehlstellen(roh, befunde)))
  return { ok: false, fehler: alsFehler('format', kennungAus(roh), meldungen) }
}

type Befund = z.core.$ZodIssue

function alsMeldungen(befund: Befund): Meldung[] {
  if (befund.code !== 'unrecognized_keys') return [{ feld: alsPfad(befund.path), satz: befund.message }]
  const saetze = befund.message.split('\n') // one a field, see satzZu
  return befund.keys.map((name, i) => ({ feld: alsPfad([...befund.path, name]), satz: saetze[i] ?? '' }))
}

function kennungAus(roh: unknown): string | null {
  if (typeof roh !== 'object' || roh === null || !('id' in roh) || typeof roh.id !== 'string') return null
  return roh.id.length <= 200 ? roh.id : null
}

/**
 * The case with a gap wherever zod found a value of the wrong form, so that the rest can still be compared. Copies what it changes.
 * What remains has the form of the schema: zod reports every value that has not.
 */
function ohneFehlstellen(roh: unknown, befunde: readonly Befund[]): Teilfall {
  const kopien = new Map<object, object>()
  const kopie = (wert: object): object => {
    const neu = kopien.get(wert) ?? (Array.isArray(wert) ? [...wert] : { ...wert })
    kopien.set(wert, neu)
    kopien.set(neu, neu)
    return neu
  }
  const wurzel = typeof roh === 'object' && roh !== null ? kopie(roh) : {}
  for (const befund of befunde) {
    if (befund.code !== 'unrecognized_keys') leere(wurzel, befund.path, kopie)
  }
  return wurzel as Teilfall
}

function leere(wurzel: object, pfad: readonly PropertyKey[], kopie: (wert: object) => object): void {
  let hier = wurzel
  for (const teil of pfad.slice(0, -1)) {
    const weiter: unknown = Reflect.get(hier, teil)
    if (typeof weiter !== 'object' || weiter === null) return // a gap further up took it already
    const neu = kopie(weiter)
    Reflect.set(hier, teil, neu)
    hier = neu
  }
  const letzter = pfad.at(-1)
  if (letzter !== undefined) Reflect.set(hier, letzter, undefined)
}
