import { z } from 'zod'
import type { Sprache } from '../platform/sprache/index.ts'

/** A text in German and, where somebody wrote them, in plain German and English. */
export type JeSprache<T> = Readonly<{ de: T; einfach?: T | undefined; en?: T | undefined }>

/** Form of such a text; an empty language is left out by the page that sends it. */
export function jeSprache<T>(teil: z.ZodType<T>): z.ZodType<JeSprache<T>> {
  return z.object({ de: teil, einfach: teil.optional(), en: teil.optional() })
}

/** The text of a language, or the German one, and which it is: it must be marked where it differs. */
export function inSprache<T>(texte: JeSprache<T>, sprache: Sprache): Readonly<{ sprache: Sprache; text: T }> {
  const eigener = texte[sprache]
  return eigener === undefined ? { sprache: 'de', text: texte.de } : { sprache, text: eigener }
}

/** All texts of all languages by place, `de.titel`, as the checks and the search want them. */
export function nachStelle(texte: JeSprache<Readonly<Record<string, string>>>): Record<string, string> {
  const paare = Object.entries(texte).flatMap(([sprache, teile]) => Object.entries(teile ?? {}).map(([k, v]) => [`${sprache}.${k}`, v] as const))
  return Object.fromEntries(paare.filter(([, v]) => v !== ''))
}
