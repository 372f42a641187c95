import { type Gleich, katalog } from '../../sprache/index.ts'
import { de } from './de.ts'
import { einfach } from './einfach.ts'
import { en } from './en.ts'

export type Texte = Gleich<typeof de>

/** Words of the parts in this folder. */
export const texte = katalog<Texte>({ de, einfach, en })
