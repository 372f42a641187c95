import { katalog } from '../../sprache/index.ts'
import { de } from './de.ts'
import { einfach } from './einfach.ts'
import { en } from './en.ts'
import type { Texte } from './typ.ts'

/** Words of signing in and of the own account; staff sees them in the language of the device too. */
export const texte = katalog<Texte>({ de, einfach, en })
