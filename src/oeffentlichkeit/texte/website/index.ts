import { type Gleich, katalog } from '../../../platform/sprache/index.ts'
import { de } from './de.ts'
import { einfach } from './einfach.ts'
import { en } from './en.ts'

/** Words of the public site of a Träger, by language. */
export const websiteTexte = katalog<Gleich<typeof de>>({ de, einfach, en })
