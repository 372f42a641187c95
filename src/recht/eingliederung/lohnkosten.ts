import type { Fundstelle } from '../grundlage/einheit.ts'
import { alsEuro, alsProzent } from '../grundlage/geld.ts'
import { type Knoten, regel } from '../grundlage/nachweis.ts'
import { type Datum, monatAus } from '../grundlage/zeitraum.ts'
import type { Zeitreihe } from '../grundlage/zeitreihe.ts'
import { beitragsbemessungsgrenze } from '../parameter/eingliederung-sgb3.ts'
import type { Foerderfakten } from './fakten.ts'
import { sgb3 } from './fundstellen.ts'
import { angabe, bekannterWert, bruchteil, ergibt, parameter } from './rechnen.ts'

// What all wage subsidies share: sec. 91 (1) SGB III.

export const entgeltRegel = regel({
  schluessel: 'lohn.entgelt',
  name: 'Zu berücksichtigendes Arbeitsentgelt',
  fundstelle: sgb3('§ 91 Abs. 1 Satz 1 Nr. 1'),
  einheit: 'Cent',
  formel: 'kleinster Betrag von Entgelt, Tarif und Beitragsbemessungsgrenze',
  rechne: (entgelt: number, tarif: number, grenze: number) => Math.min(entgelt, tarif, grenze),
  satz: (wert, [entgelt, tarif, grenze]) => {
    if (wert === entgelt) return `Das laufende Arbeitsentgelt zählt ganz: ${alsEuro(wert)}`
    if (wert === tarif) return `Das Arbeitsentgelt von ${alsEuro(entgelt)} zählt bis zum tariflichen oder ortsüblichen Entgelt: ${alsEuro(wert)}`
    return `Das Arbeitsentgelt von ${alsEuro(entgelt)} zählt bis zur Beitragsbemessungsgrenze von ${alsEuro(grenze)}`
  },
})

/** Monthly subsidy: pay with the employer's flat share, times the rate; rounded once. */
export function zuschussRegel(schluessel: string, name: string, fundstelle: Fundstelle) {
  return regel({
    schluessel,
    name,
    fundstelle,
    einheit: 'Cent',
    formel: 'Arbeitsentgelt × (100 % + Anteil des Arbeitgebers) × Fördersatz',
    rechne: (entgelt: number, anteil: number, satz: number) => bruchteil([entgelt, 1000 + anteil, satz], [1000, 1000]),
    satz: (wert, [entgelt, anteil, satz]) =>
      `${alsProzent(satz)} von ${alsEuro(entgelt)} und dem Anteil des Arbeitgebers von ${alsProzent(anteil)}: ${alsEuro(wert)}`,
  })
}

export type Entgelt = Readonly<{ knoten: Knoten; vorausschau: boolean }>

/** Pay to be counted in a month from the pay that holds for it. */
export function entgeltImMonat(f: Foerderfakten, entgeltCent: number, monat: Datum): Entgelt {
  const { knoten: grenze, vorausschau } = bekannterWert(beitragsbemessungsgrenze, monat)
  const tarif = f.tarifMonatCent ?? entgeltCent
  const tarifName =
    f.tarifMonatCent === undefined ? 'Tarifliches oder ortsübliches Entgelt, nicht niedriger' : 'Tarifliches oder ortsübliches Entgelt'
  const knoten = ergibt(
    entgeltRegel,
    angabe('entgeltMonatCent', 'Regelmäßiges Arbeitsentgelt', entgeltCent, 'Cent'),
    angabe('tarifMonatCent', tarifName, tarif, 'Cent'),
    grenze,
  )
  // the limit of a year that is not known yet matters only where it caps the pay
  return { knoten, vorausschau: vorausschau && knoten.wert === grenze.wert }
}

/** The employer's flat share: as the jobcenter states it, else as kept. */
export function arbeitgeberanteil(stand: number | undefined, reihe: Zeitreihe, tag: Datum): Knoten {
  return stand === undefined
    ? parameter(reihe, tag)
    : angabe('agAnteilPromille', 'Anteil des Arbeitgebers nach örtlicher Festlegung', stand, 'Promille')
}

type Aenderung = Readonly<{ abMonat: string; entgeltMonatCent: number }>

/** Pay in force in a month: the last change that has begun. */
export function entgeltAb(anfang: number, aenderungen: readonly Aenderung[] | undefined, monat: string): number {
  let stand = anfang
  for (const a of sortiert(aenderungen)) if (monatAus(a.abMonat) <= monatAus(monat)) stand = a.entgeltMonatCent
  return stand
}

/** Lowest pay so far: what falls stays low (sec. 91 (2) SGB III). */
export function niedrigstesEntgelt(anfang: number, aenderungen: readonly Aenderung[] | undefined, monat: string): number {
  let stand = anfang
  for (const a of sortiert(aenderungen)) if (monatAus(a.abMonat) <= monatAus(monat)) stand = Math.min(stand, a.entgeltMonatCent)
  return stand
}

/** What the last change begun by a month says of one thing; undefined where none says anything of it. */
export function standIm<A extends Readonly<{ abMonat: string }>>(
  aenderungen: readonly A[] | undefined,
  monat: string,
  was: (a: A) => number | undefined,
): number | undefined {
  const begonnen = sortiert(aenderungen).filter((a) => monatAus(a.abMonat) <= monatAus(monat))
  return begonnen.map(was).findLast((wert) => wert !== undefined)
}

function sortiert<A extends Readonly<{ abMonat: string }>>(aenderungen: readonly A[] | undefined): readonly A[] {
  return [...(aenderungen ?? [])].sort((a, b) => monatAus(a.abMonat) - monatAus(b.abMonat))
}
