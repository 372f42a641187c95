import type { Sprache } from '../platform/sprache/index.ts'

export type Antwort = Readonly<{ wert: string; text: string }>

/** A question of the application that a form can ask, too. */
export type Katalogfeld = Readonly<{
  /** `name.vorname` */
  schluessel: string
  art: 'text' | 'mehrzeilig' | 'datum' | 'betrag' | 'wahl' | 'mehrfach'
  /** asked of each person, not of the household */
  jePerson: boolean
  /** section of the application, in German, for choosing */
  abschnitt: string
  worte: Readonly<Record<Sprache, Readonly<{ label: string; ueberAndere: string; hinweis: string; antworten: readonly Antwort[] }>>>
}>

let katalog: ReadonlyMap<string, Katalogfeld> | undefined

/** Tells this room what the application asks; the room of the application is not known here. Done once, at the start. */
export function verbindeFeldkatalog(felder: readonly Katalogfeld[]): void {
  katalog = new Map(felder.map((f) => [f.schluessel, f]))
}

/** @throws where nobody has connected the application: a mistake of who wires the rooms */
export function feldkatalog(): ReadonlyMap<string, Katalogfeld> {
  if (katalog === undefined) throw new Error('the catalogue of the application is not connected')
  return katalog
}
