import { katalog } from '../../../platform/sprache/index.ts'
import { de } from './de.ts'
import { einfach } from './einfach.ts'
import { en } from './en.ts'

export type { KindWort } from './typ.ts'

/** Words of the conversation „Was steht mir zu?“. */
export const rechnerTexte = katalog({ de, einfach, en })
