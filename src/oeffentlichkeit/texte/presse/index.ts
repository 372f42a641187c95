import { katalog } from '../../../platform/sprache/index.ts'
import { de } from './de.ts'
import { einfach } from './einfach.ts'
import { en } from './en.ts'

/** Words of the press area. */
export const presseTexte = katalog({ de, einfach, en })
