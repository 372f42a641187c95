import { katalog, type Sprache } from '../../platform/sprache/index.ts'

const worte = katalog({
  de: { ki: 'Mit künstlicher Intelligenz erzeugt.' },
  einfach: { ki: 'Ein Computer hat dieses Bild gemacht.' },
  en: { ki: 'Made with artificial intelligence.' },
})

/** The line below a picture: who made it, and that a program did. */
export function bildzeile(nachweis: string, ki: boolean, sprache: Sprache): string {
  if (!ki) return nachweis
  return `${nachweis}${/[.!]$/.test(nachweis) ? '' : '.'} ${worte(sprache).ki}`
}
