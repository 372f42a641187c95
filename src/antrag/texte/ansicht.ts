import { type Gleich, katalog } from '../../platform/sprache/index.ts'
import { ansicht as de } from './de/ansicht.ts'
import { ansicht as einfach } from './einfach/ansicht.ts'
import { ansicht as en } from './en/ansicht.ts'

/** Words of the parts that a browser draws; those of the conversation come filled in by the server. */
export const worte = katalog<Gleich<typeof de>>({ de, einfach, en })
