import { katalog } from '../../../platform/sprache/index.ts'
import { de } from './de.ts'
import { einfach } from './einfach.ts'
import { en } from './en.ts'

/** Words about the dated values of the law. */
export const werteTexte = katalog({ de, einfach, en })
