import { katalog } from '../../../platform/sprache/index.ts'
import { de } from './de.ts'
import { einfach } from './einfach.ts'
import { en } from './en.ts'

export const verzeichnisTexte = katalog({ de, einfach, en })
