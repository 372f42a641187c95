import type { Sprache } from '../platform/sprache/index.ts'
import { mitFestenAbstaenden } from '../platform/ui/index.ts'
import { ergebnisTexte } from './texte/ergebnis/index.ts'

const BETRAG = /\d[\d.]*,\d\d\s€/g

/** A note of the law in the language of the page where there are words for it; else as the law room says it, in German. */
export function hinweisText(satz: string, sprache: Sprache): { text: string; deutsch: boolean } {
  const betraege = satz.match(BETRAG) ?? []
  const muster = ergebnisTexte(sprache).hinweise.satz(satz.replace(BETRAG, '{}').replaceAll('\u00a0', ' '))
  if (muster === '') return { text: mitFestenAbstaenden(satz), deutsch: true }
  let stelle = 0
  return { text: mitFestenAbstaenden(muster.replaceAll('{}', () => betraege[stelle++] ?? '')), deutsch: false }
}
