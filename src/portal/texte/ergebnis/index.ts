import { katalog } from '../../../platform/sprache/index.ts'
import { de } from './de.ts'
import { einfach } from './einfach.ts'
import { en } from './en.ts'

export type { WerWort } from './typ.ts'

/** Words of the result: the sheet, what if, pay. */
export const ergebnisTexte = katalog({ de, einfach, en })
