import { bilderIn, leseMarkdown } from '../platform/markdown/index.ts'
import { groessenIn } from './groesse.ts'
import type { Inhaltsart, Verweis } from './inhaltsart.ts'

/** Everything a version uses: what its kind names, and the figures and pictures in its texts. */
export function verweiseVon<D>(art: Inhaltsart<D>, daten: D): Verweis[] {
  const texte = Object.values(art.texte(daten))
  const alle: Verweis[] = [
    ...art.verweise(daten),
    ...texte.flatMap(groessenIn).map((ziel) => ({ art: 'groesse' as const, ziel })),
    ...texte.flatMap((t) => (t.includes('](bild:') ? bilderIn(leseMarkdown(t)) : [])).map((ziel) => ({ art: 'bild' as const, ziel })),
  ]
  return [...new Map(alle.map((v) => [`${v.art} ${v.ziel}`, v])).values()]
}
