import { aenderungen } from './aenderungen.ts'
import { gruppiereMonate } from './gruppen.ts'
import type { Monat } from './monat.ts'
import { benenne } from './namen.ts'

/** Why the claim of a month is another than that of the month before: facts, birthdays, values of the law, in words. */
export type Anlass = Readonly<{ monat: string; gruende: readonly string[] }>

/** The same words as the notice has for its changes; the first month has none. */
export function anlaesse(monate: readonly Monat[]): Anlass[] {
  const [erster] = monate
  if (erster === undefined) return []
  return aenderungen(gruppiereMonate(monate), benenne(erster.fall, undefined)).map(({ ab, gruende }) => ({ monat: ab, gruende }))
}
