import type { Gleich } from '../../platform/sprache/index.ts'
import type { de } from './de.ts'

/** Words of the citizen's area, in any language. */
export type Texte = Gleich<typeof de>
