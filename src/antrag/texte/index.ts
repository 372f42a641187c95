import { de } from './de.ts'
import type { Katalog, SeitenText } from './typ.ts'

export type { FeldText, Katalog, OptionText, SeitenText } from './typ.ts'

/** Languages of the application by the key in the row; further catalogues stand beside `de.ts`. */
const kataloge: Readonly<Record<string, Katalog>> = { de }

export function texte(sprache: string): Katalog {
  return kataloge[sprache] ?? de
}

/** @throws where a page has no words: a test checks that none is forgotten */
export function seitenText(sprache: string, seite: string): SeitenText {
  const text = texte(sprache).seiten[seite] ?? de.seiten[seite]
  if (text === undefined) throw new Error(`no words for page ${seite}`)
  return text
}
