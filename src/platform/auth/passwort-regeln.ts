import type { Sprache } from '../sprache/index.ts'
import { texte } from './texte/index.ts'

// Apart from the hashing: the pages name these rules, and a browser has no node:crypto.

/** At least this many characters; longer beats more complicated. */
export const PASSWORT_MINDESTENS = 12
/** Beyond it nobody types: a bound for the work of one sign-in. */
export const PASSWORT_HOECHSTENS = 512

/** What is wrong with a new password, in a sentence. */
export function einwandGegen(passwort: string, kennung: string, sprache: Sprache = 'de'): string | undefined {
  const t = texte(sprache).passwortRegeln
  if (passwort.length < PASSWORT_MINDESTENS) return t.zuKurz(PASSWORT_MINDESTENS)
  if (passwort.length > PASSWORT_HOECHSTENS) return t.zuLang(PASSWORT_HOECHSTENS)
  if (new Set(passwort).size < 5) return t.zuGleich
  if (kennung !== '' && passwort.toLowerCase().includes(kennung)) return t.mitKennung
  return undefined
}
