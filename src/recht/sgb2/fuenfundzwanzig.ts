import { alsEuro, tagesanteil } from '../grundlage/geld.ts'
import { regel, sgb2 } from '../grundlage/nachweis.ts'
import { alterAm } from '../grundlage/zeitraum.ts'
import { type Lage, Merkmal } from './lage.ts'

/**
 * Who becomes 25 inside the month leaves the Bedarfsgemeinschaft of the parents on that day. The month is worked out in full for each
 * state of the household; of each result the days of that state count, every amount rounded by itself (`bedarf.md` 1.2).
 */
export type Zustand = Readonly<{ stichtag: number; tage: number }>

/** States of the household in the month; one of thirty days where nobody becomes 25 at home. */
export function zustaende(l: Lage): Zustand[] {
  const tage = new Set<number>()
  for (let i = 0; i < l.anzahl; i++) {
    const p = l.person(i)
    const tag = p.geburt % 100
    const istMonat = Math.floor(p.geburt / 100) % 100 === (l.recht.monat % 12) + 1
    if (istMonat && tag > 1 && alterAm(p.geburt, l.recht.erster + tag - 1) === l.recht.kindAlterUnter && lebtBeiEltern(l, i))
      tage.add(Math.min(tag, l.tageImMonat))
  }
  const wechsel = [...tage].sort((a, b) => a - b)
  let verbraucht = 0
  const vorher = wechsel.map((tag, k) => {
    const anfang = wechsel[k - 1] ?? 1
    verbraucht += tag - anfang
    return { stichtag: l.recht.erster + anfang - 1, tage: tag - anfang }
  })
  return [...vorher, { stichtag: l.recht.erster + (wechsel.at(-1) ?? 1) - 1, tage: 30 - verbraucht }]
}

function lebtBeiEltern(l: Lage, i: number): boolean {
  const p = l.person(i)
  const hier = (j: number): boolean => j >= 0 && (l.person(j).merkmale & Merkmal.nichtImHaushalt) === 0
  return hier(i) && !hier(p.partner) && (hier(p.elternteil1) || hier(p.elternteil2))
}

/** An amount put together from the states of a month. */
export function zusammengesetzt(je: readonly number[], z: readonly Zustand[]): number {
  const [erster] = je
  if (erster !== undefined && je.every((wert) => wert === erster)) return erster
  return je.reduce((summe, wert, k) => summe + tagesanteil(wert, z[k]?.tage ?? 0), 0)
}

/** Benefit of a month in which somebody becomes 25; operands are amount and days of each state in turn. */
export const zusammengesetztRegel = regel({
  schluessel: 'p7.zusammengesetzt',
  name: 'Leistung vor und ab dem 25. Geburtstag',
  fundstelle: sgb2('§ 7 Abs. 3, § 41 Abs. 1'),
  einheit: 'Cent',
  formel: 'Summe aus Betrag × Tage ÷ 30',
  rechne: (...paare: number[]) => {
    const betraege = paare.filter((_, k) => k % 2 === 0)
    const tage = paare.filter((_, k) => k % 2 === 1)
    return zusammengesetzt(
      betraege,
      tage.map((t) => ({ stichtag: 0, tage: t })),
    )
  },
  satz: (wert, paare) =>
    `${paare.flatMap((betrag, k) => (k % 2 === 0 ? [`${alsEuro(betrag)} für ${paare[k + 1]} Tage`] : [])).join(' und ')}: ${alsEuro(wert)}`,
})
