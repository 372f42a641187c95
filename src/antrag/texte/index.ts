import { type Gleich, katalog, type Sprache } from '../../platform/sprache/index.ts'
import { de } from './de/index.ts'
import { einfach } from './einfach/index.ts'
import { en } from './en/index.ts'
import { stellen } from './stellen.ts'
import type { SeitenText } from './typ.ts'

export type { FeldText, OptionText, SeitenText } from './typ.ts'

/** All words of the conversation in one language. */
export type Texte = Gleich<typeof de>
export type Befundworte = Texte['befunde']

/** Words that the server fills into pages; those of the parts around them stand in `ansicht.ts`. */
export const texte = katalog<Texte>({ de, einfach, en })

/** @throws where a page has no words: a test checks that none is forgotten */
export function seitenText(sprache: Sprache, seite: string): SeitenText {
  const seiten: Readonly<Record<string, SeitenText>> = texte(sprache).seiten
  const text = seiten[seite]
  if (text === undefined) throw new Error(`no words for page ${seite}`)
  return text
}

/** Provisions of SGB II that a page rests on. */
export const stellenVon = (seite: string): readonly string[] => stellen[seite] ?? []
