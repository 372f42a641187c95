import { type Gleich, katalog } from '../../platform/sprache/index.ts'
import { de } from './de.ts'
import { einfach } from './einfach.ts'
import { en } from './en.ts'

/** Words of the citizen's area. */
export type Texte = Gleich<typeof de>

export const texte = katalog<Texte>({ de, einfach, en })
