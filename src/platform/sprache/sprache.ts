/**
 * Languages of the pages for citizens. `einfach` is plain German („Einfache Sprache“); the tag `de-simple` is registered (RFC 5646).
 * The workplace of staff speaks German only.
 */
export const sprachen = ['de', 'einfach', 'en'] as const
export type Sprache = (typeof sprachen)[number]

/** Its own name, as people look for it, and the tag for screen readers. */
export const sprachNamen: Readonly<Record<Sprache, Readonly<{ name: string; tag: string }>>> = {
  de: { name: 'Deutsch', tag: 'de' },
  einfach: { name: 'Einfache Sprache', tag: 'de-simple' },
  en: { name: 'English', tag: 'en' },
}

export const istSprache = (wert: unknown): wert is Sprache => sprachen.some((s) => s === wert)

/** The language that a button in the head of the page asks for with the `aktion` of its form; undefined where the form asks for something else. */
export function gewaehlteSprache(aktion: unknown): Sprache | undefined {
  const sprache = typeof aktion === 'string' && aktion.startsWith('sprache:') ? aktion.slice('sprache:'.length) : undefined
  return istSprache(sprache) ? sprache : undefined
}

const NAME = 'tragwerk-sprache'
const EIN_JAHR = 365 * 24 * 60 * 60

/** The language somebody chose on this device; German until then, whatever the browser prefers: it is the official language (sec. 19 SGB X). */
export function spracheAus(request: Request): Sprache {
  const paar = (request.headers.get('cookie') ?? '').split(/; */).find((teil) => teil.startsWith(`${NAME}=`))
  const wert = paar?.slice(NAME.length + 1)
  return istSprache(wert) ? wert : 'de'
}

/** Keeps the choice for a year; nothing else is in it. */
export function spracheCookie(sprache: Sprache): string {
  return `${NAME}=${sprache}; Path=/; Max-Age=${EIN_JAHR}; HttpOnly; SameSite=Lax`
}
