import { artAnsprechpartner } from './art-ansprechpartner.ts'
import { artDruckstueck } from './art-druckstueck.ts'
import { artHinweis } from './art-hinweis.ts'
import { artLeistung } from './art-leistung.ts'
import { artBaustein, artHintergrund, artMitteilung } from './art-mitteilung.ts'
import { artPaket } from './art-paket.ts'
import { artRichtwerte } from './art-richtwerte.ts'
import { artSeite } from './art-seite.ts'
import { artStandort } from './art-standort.ts'
import { artVordruck } from './art-vordruck.ts'
import type { Inhaltsart } from './inhaltsart.ts'

/** Every kind of content; each lives in a file of its own. */
const alle: readonly Inhaltsart[] = [
  artSeite,
  artHinweis,
  artLeistung,
  artStandort,
  artRichtwerte,
  artAnsprechpartner,
  artDruckstueck,
  artVordruck,
  artMitteilung,
  artBaustein,
  artHintergrund,
  artPaket,
]

const nachName = new Map(alle.map((a) => [a.art, a]))

/** @throws for a kind that nobody wrote: a bug, or a database that is newer than the program */
export function artVon(art: string): Inhaltsart {
  const gefunden = nachName.get(art)
  if (gefunden === undefined) throw new Error(`unknown kind of content: ${art}`)
  return gefunden
}

export function findArt(art: string): Inhaltsart | undefined {
  return nachName.get(art)
}

export { alle as inhaltsarten }
