import type { Sprache } from '../platform/sprache/index.ts'
import type { Punkt } from './anforderung.ts'
import { nachweisTexte } from './nachweise.ts'
import { texte } from './texte/index.ts'

/**
 * One thing that was asked for, in the language of its reader, as far as its words are those of the catalogue. What somebody wrote in own
 * words stays German.
 */
export function punktInSprache<P extends Punkt>(punkt: P, sprache: Sprache): P {
  const code = punkt.nachweis.split('/')[0] ?? ''
  const deutsch = Object.entries(nachweisTexte).find(([c]) => c === code)?.[1]
  const neu = Object.entries(texte(sprache).nachweise).find(([c]) => c === code)?.[1]
  if (deutsch === undefined || neu === undefined) return punkt
  const { titel, warum, geeignet } = punkt
  // behind a colon stands whose it is
  const benannt = titel === deutsch.name || titel.startsWith(`${deutsch.name}: `)
  return {
    ...punkt,
    titel: benannt ? `${neu.name}${titel.slice(deutsch.name.length)}` : titel,
    warum: warum === deutsch.warum ? neu.warum : warum,
    geeignet: geeignet === deutsch.geeignet ? neu.geeignet : geeignet,
  }
}
