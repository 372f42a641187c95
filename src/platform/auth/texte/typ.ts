import type { Gleich } from '../../sprache/index.ts'
import type { de } from './de.ts'

/** Words of signing in and of the own account, in any language. */
export type Texte = Gleich<typeof de>
