import { alsEuro, tagesanteil } from '../grundlage/geld.ts'
import { type Knoten, regel, sgb2 } from '../grundlage/nachweis.ts'
import { H } from './hinweise.ts'
import type { Lage } from './lage.ts'

/** Part of a month: amount × days ÷ 30, rounded once (sec. 41 (1) sentences 2 and 3, (2)). */
export const tagesanteilRegel = regel({
  schluessel: 'p41.tagesanteil',
  name: 'Anteil für Tage',
  fundstelle: sgb2('§ 41 Abs. 1 Satz 3'),
  einheit: 'Cent',
  formel: 'Betrag × Tage ÷ 30',
  rechne: (betrag: number, tage: number) => tagesanteil(betrag, tage),
  satz: (wert, [betrag, tage]) => `${alsEuro(betrag)} × ${tage} ÷ 30 Tage = ${alsEuro(wert)}`,
})

/** Days from one day of the month to another over thirty: calendar days, at most thirty; a whole calendar month is thirty. */
export function tageVon(l: Lage, von: number, bis: number): number {
  const tage = Math.max(0, bis - von + 1)
  return tage === l.tageImMonat ? 30 : tage
}

/**
 * The amount of a month in which it changes. `l.werte` holds the monthly amount of each part of the month, 0 where it does not exist.
 *
 * Two amounts that follow each other share the thirty days: calendar days for the first ones, what is left for the last. An amount that
 * exists on some days only is a part month of its own: its calendar days, at most thirty. Each part is rounded by itself.
 *
 * @param teile nodes of the parts for the reasoning; `je` gives the node of the monthly amount of a part
 * @returns cents for the month
 */
export function monatsbetrag(l: Lage, teile: Knoten[] | null, je: ((abschnitt: number) => Knoten) | null): number {
  const n = l.abschnitte
  const ganz = immerVorhanden(l)
  let summe = 0
  let verbraucht = 0
  let k = 0
  while (k < n) {
    const wert = l.werte[k] ?? 0
    const anfang = k
    let tage = 0
    while (k < n && (l.werte[k] ?? 0) === wert) tage += l.abschnittTage[k++] ?? 0
    if (wert === 0) continue
    if (ganz && k === n) tage = 30 - verbraucht
    verbraucht += tage
    if (tage < 30) l.hinweise |= H.teilmonat
    if (tage === 0) continue
    const anteil = tagesanteil(wert, tage)
    summe += anteil
    if (teile !== null && je !== null && l.spur !== null) {
      const betrag = je(anfang)
      teile.push(tage === 30 ? betrag : l.spur.regel(tagesanteilRegel, betrag.person, anteil, [betrag, l.spur.angabe('tage', 'Tage', tage, 'Tage')]))
    }
  }
  return summe
}

function immerVorhanden(l: Lage): boolean {
  for (let k = 0; k < l.abschnitte; k++) if (l.werte[k] === 0) return false
  return true
}
