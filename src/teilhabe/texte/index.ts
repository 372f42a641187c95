import { katalog } from '../../platform/sprache/index.ts'
import { de } from './de.ts'
import { einfach } from './einfach.ts'
import { en } from './en.ts'

/** What families read about Bildung und Teilhabe. */
export const texte = katalog<typeof de>({ de, einfach, en })
