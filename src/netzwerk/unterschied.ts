import { applyPatch, diffLines, diffWordsWithSpace, structuredPatch } from 'diff'
import { type Eintragsdaten, eintragSchema, felderVon, feldwert } from './bibliothek-art.ts'

/** A piece of a text that both have, or only the old or the new one. */
export type Stueck = Readonly<{ art: 'gleich' | 'weg' | 'neu'; text: string }>
export type Feldunterschied = Readonly<{ feld: string; stuecke: readonly Stueck[] }>

/** Texts that differ in nearly everything are compared by lines: by words it would take long and say little. */
const AUFWAND = 2000

export function unterschied(alt: string, neu: string): Stueck[] {
  const teile = diffWordsWithSpace(alt, neu, { maxEditLength: AUFWAND }) ?? diffLines(alt, neu, { maxEditLength: AUFWAND })
  if (teile === undefined)
    return [
      { art: 'weg', text: alt },
      { art: 'neu', text: neu },
    ].filter((s): s is Stueck => s.text !== '')
  return teile.map(({ added, removed, value }) => ({ art: added ? 'neu' : removed ? 'weg' : 'gleich', text: value }))
}

/** The fields in which two states of an entry differ. */
export function feldunterschiede(alt: Eintragsdaten, neu: Eintragsdaten): Feldunterschied[] {
  return felderVon(neu.art)
    .filter((feld) => feldwert(alt, feld) !== feldwert(neu, feld))
    .map((feld) => ({ feld, stuecke: unterschied(feldwert(alt, feld), feldwert(neu, feld)) }))
}

/**
 * Brings into an own copy what has changed at its origin since it was taken over. What only one side changed is kept from that side; in
 * a text that both changed, line by line.
 *
 * @param basis the version that was taken over
 * @returns the fields where both changed the same lines: there the own text stays
 */
export function fuehreZusammen(
  basis: Eintragsdaten,
  eigene: Eintragsdaten,
  neueste: Eintragsdaten,
): Readonly<{ daten: Eintragsdaten; offen: readonly string[] }> {
  const offen: string[] = []
  const daten = Object.fromEntries(
    felderVon(eigene.art).map((feld) => {
      const [b, e, n] = [feldwert(basis, feld), feldwert(eigene, feld), feldwert(neueste, feld)]
      if (n === b || n === e) return [feld, e]
      if (e === b) return [feld, n]
      const vereint = applyPatch(`${e}\n`, structuredPatch('', '', `${b}\n`, `${n}\n`, '', '', { context: 1 }))
      if (vereint === false) offen.push(feld)
      return [feld, vereint === false ? e : vereint.replace(/\n$/, '')]
    }),
  )
  return { daten: eintragSchema.parse({ ...daten, art: eigene.art }), offen }
}
