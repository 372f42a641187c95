import { de } from './de.ts'
import type { Gleich } from '../../platform/sprache/index.ts'

/** Words of the citizen's area. */
export type Texte = Gleich<typeof de>

/** Languages that are complete; plain German and English take a place beside `de` and have to bring every text. */
const kataloge = { de } as const satisfies Readonly<Record<string, Texte>>
export type Sprache = keyof typeof kataloge

export function texte(sprache: Sprache = 'de'): Texte {
  return kataloge[sprache]
}
