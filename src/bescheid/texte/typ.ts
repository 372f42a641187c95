import type { Gleich } from '../../platform/sprache/index.ts'
import type { einfach } from './de-einfach.ts'
import type { pruefen } from './de-pruefen.ts'

/** Words that explain a notice and that check it, in any language. */
export type Texte = Gleich<Readonly<{ einfach: typeof einfach; pruefen: typeof pruefen }>>
