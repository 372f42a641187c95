import { katalog } from '../../platform/sprache/index.ts'
import { de } from './de.ts'
import { einfach } from './einfach.ts'
import { en } from './en.ts'
import type { Texte } from './typ.ts'

export type { Texte } from './typ.ts'

/** Words of the citizen's area. */
export const texte = katalog<Texte>({ de, einfach, en })
