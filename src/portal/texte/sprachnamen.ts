import type { Sprache } from '../../platform/sprache/index.ts'

const kuerzel = ['de', 'ar', 'bg', 'en', 'es', 'fa', 'fr', 'it', 'ku', 'pl', 'pt', 'ro', 'ru', 'so', 'sq', 'sr', 'ti', 'tr', 'uk', 'vi'] as const

/** Names of languages in the language of the page, German first. */
export function sprachnamen(sprache: Sprache): Readonly<Record<string, string>> {
  const namen = new Intl.DisplayNames(sprache === 'en' ? 'en' : 'de', { type: 'language' })
  return Object.fromEntries(kuerzel.map((k) => [k, namen.of(k) ?? k]))
}
