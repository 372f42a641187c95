import { katalog } from '../../sprache/index.ts'
import { de } from './de.ts'
import { einfach } from './einfach.ts'
import { en } from './en.ts'

/** Words of the parts in this folder. */
export const texte = katalog({ de, einfach, en })
