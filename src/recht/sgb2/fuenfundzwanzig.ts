import { alsEuro, tagesanteil } from '../grundlage/geld.ts'
import { regel, sgb2 } from '../grundlage/nachweis.ts'
import { alterAm } from '../grundlage/zeitraum.ts'
import { type Lage, Merkmal } from './lage.ts'
import { tageVon } from './p41-teilmonat.ts'

/**
 * Who becomes 25 inside the month leaves the Bedarfsgemeinschaft of the parents on that day. The month is worked out in full for each
 * state of the household; of each result the days of that state count, every amount rounded by itself (`bedarf.md` 1.2).
 */
export type Zustand = Readonly<{
  stichtag: number
  /** days over thirty for which the needs of this state count; over all states thirty */
  tage: number
  /** days of the claim in this state; the same, unless the claim begins or ends inside the month */
  anspruchstage: number
}>

/** States of the household in the month; one of thirty days where nobody becomes 25 at home. */
export function zustaende(l: Lage): Zustand[] {
  const anfaenge = [1]
  for (let i = 0; i < l.anzahl; i++) {
    const tag = fuenfundzwanzigsterGeburtstag(l, i)
    if (tag > 1 && !anfaenge.includes(tag)) anfaenge.push(tag)
  }
  anfaenge.sort((a, b) => a - b)
  const ganz = l.anspruchVon === 1 && l.anspruchBis === l.tageImMonat
  let uebrig = 30
  return anfaenge.map((anfang, k) => {
    const ende = (anfaenge[k + 1] ?? l.tageImMonat + 1) - 1
    const tage = ende === l.tageImMonat ? uebrig : ende - anfang + 1
    uebrig -= tage
    const anspruchstage = ganz ? tage : tageVon(l, Math.max(anfang, l.anspruchVon), Math.min(ende, l.anspruchBis))
    return { stichtag: l.recht.erster + anfang - 1, tage, anspruchstage }
  })
}

/** Day of this month on which somebody who lives with the parents becomes 25, 0 for none. */
function fuenfundzwanzigsterGeburtstag(l: Lage, i: number): number {
  const { geburt } = l.person(i)
  const tag = geburt % 100
  // who was born on 29 February becomes 25 on 1 March, or on the day itself in a leap year
  if (Math.floor(geburt / 100) % 100 !== (l.recht.monat % 12) + 1 || tag > l.tageImMonat) return 0
  return alterAm(geburt, l.recht.erster + tag - 1) === l.recht.kindAlterUnter && lebtBeiEltern(l, i) ? tag : 0
}

function lebtBeiEltern(l: Lage, i: number): boolean {
  const p = l.person(i)
  const hier = (j: number): boolean => j >= 0 && (l.person(j).merkmale & Merkmal.nichtImHaushalt) === 0
  return hier(i) && !hier(p.partner) && (hier(p.elternteil1) || hier(p.elternteil2))
}

/** An amount put together from the states of a month, for the days of each; one that never changes is not split. */
export function zusammengesetzt(je: readonly number[], tage: readonly number[]): number {
  const [erster] = je
  const summe = tage.reduce((a, b) => a + b, 0)
  if (erster !== undefined && je.every((wert) => wert === erster)) return tagesanteil(erster, summe)
  return je.reduce((betrag, wert, k) => betrag + tagesanteil(wert, tage[k] ?? 0), 0)
}

/** Benefit of a month in which somebody becomes 25; operands are amount and days of each state in turn. */
export const zusammengesetztRegel = regel({
  schluessel: 'p7.zusammengesetzt',
  name: 'Leistung vor und ab dem 25. Geburtstag',
  fundstelle: sgb2('§ 7 Abs. 3, § 41 Abs. 1'),
  einheit: 'Cent',
  formel: 'Summe aus Betrag × Tage ÷ 30',
  rechne: (...paare: number[]) =>
    zusammengesetzt(
      paare.filter((_, k) => k % 2 === 0),
      paare.filter((_, k) => k % 2 === 1),
    ),
  satz: (wert, paare) =>
    `${paare.flatMap((betrag, k) => (k % 2 === 0 ? [`${alsEuro(betrag)} für ${paare[k + 1]} ${paare[k + 1] === 1 ? 'Tag' : 'Tage'}`] : [])).join(' und ')}: ${alsEuro(wert)}`,
})
