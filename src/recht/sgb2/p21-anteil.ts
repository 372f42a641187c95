import type { Fundstelle } from '../grundlage/einheit.ts'
import { alsEuro, alsProzent, promilleVon, tagesanteil } from '../grundlage/geld.ts'
import { type Knoten, type Regel, regel, type Spur, sgb2, summenregel } from '../grundlage/nachweis.ts'
import type { Lage, PersonLage } from './lage.ts'
import { anwesenheitRegel, stufeAm } from './p20-regelbedarf.ts'
import { monatsbetrag } from './p41-teilmonat.ts'

/** A Mehrbedarf that is a share of an amount: thousandths and cents in, cents out. */
export type Anteilsregel = Regel<[promille: number, betrag: number]>

export function anteilsregel(schluessel: string, name: string, stelle: string): Anteilsregel {
  return regel({
    schluessel,
    name,
    fundstelle: sgb2(stelle),
    einheit: 'Cent',
    formel: 'Prozentsatz × Betrag',
    rechne: promilleVon,
    satz: (wert, [promille, betrag]) => `${alsProzent(promille)} von ${alsEuro(betrag)} = ${alsEuro(wert)}`,
  })
}

/** The Regelbedarf that applies to a person in a part of the month, cents; 0 before birth. */
export function regelbedarfIm(l: Lage, p: PersonLage, abschnitt: number): number {
  return l.recht.regelbedarf[stufeIm(l, p, abschnitt)] ?? 0
}

export function stufeIm(l: Lage, p: PersonLage, abschnitt: number): number {
  return stufeAm(l, p, l.abschnittTag[abschnitt] ?? 1)
}

/**
 * A Mehrbedarf in the month, from its monthly amounts in the parts of the month as they stand in `l.werte` (0 where it does not exist).
 *
 * @param tage days of the month that count for this person, 30 for all
 */
export function betragImMonat(l: Lage, tage: number): number {
  const voll = l.abschnitte === 1 ? (l.werte[0] ?? 0) : monatsbetrag(l, null, null)
  return tage < 30 ? tagesanteil(voll, tage) : voll
}

type Benannt = Readonly<{ schluessel: string; name: string; fundstelle: Fundstelle }>

/** Files the same amount under its rule; `je` makes the node of the monthly amount of a part of the month. */
export function begruendeImMonat(l: Lage, spur: Spur, p: PersonLage, tage: number, r: Benannt, je: (abschnitt: number) => Knoten): void {
  const teile: Knoten[] = []
  const voll = monatsbetrag(l, teile, je)
  const [erster] = teile
  if (erster === undefined) return
  const ganz = teile.length === 1 && erster.schluessel === r.schluessel ? erster : spur.regel(alsSumme(r), p.i, voll, teile)
  if (tage === 30) return
  const anwesend = { ...anwesenheitRegel, schluessel: r.schluessel, name: r.name, fundstelle: r.fundstelle }
  const hier = spur.angabe(`personen[${p.i}].anwesenheitAnteil.tage`, 'Tage hier', tage, 'Tage', p.i)
  spur.regel(anwesend, p.i, tagesanteil(voll, tage), [ganz, hier])
}

function alsSumme(r: Benannt): Regel {
  return summenregel(r.schluessel, r.name, r.fundstelle)
}
