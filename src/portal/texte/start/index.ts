import { katalog } from '../../../platform/sprache/index.ts'
import { de } from './de.ts'
import { einfach } from './einfach.ts'
import { en } from './en.ts'

/** Words of the start page and of the page that opens a case file. */
export const startTexte = katalog({ de, einfach, en })
