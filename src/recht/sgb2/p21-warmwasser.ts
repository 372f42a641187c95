import { alsEuro, runde } from '../grundlage/geld.ts'
import { type Knoten, regel, type Spur, sgb2 } from '../grundlage/nachweis.ts'
import * as mb from '../parameter/mehrbedarfe.ts'
import { regelbedarfe, warmwasserNachStufe } from '../parameter/recht.ts'
import { HB } from './hinweise-bedarf.ts'
import type { Lage, PersonLage } from './lage.ts'
import { anteilsregel, begruendeImMonat, betragImMonat, regelbedarfIm, stufeIm } from './p21-anteil.ts'

/** Sec. 21 (7) sentence 2: hot water made in the dwelling, a share of the Regelbedarf by stage. */
export const mehrbedarfWarmwasser = anteilsregel('p21.warmwasser', 'Mehrbedarf für Warmwasser', '§ 21 Abs. 7 Satz 2')

/** Sec. 21 (7) sentence 3: metered cost by heads, where it is higher than the flat amounts together. */
export const warmwasserZaehler = regel({
  schluessel: 'p21.warmwasser.zaehler',
  name: 'Mehrbedarf für Warmwasser nach Zähler',
  fundstelle: sgb2('§ 21 Abs. 7 Satz 3'),
  einheit: 'Cent',
  formel: 'Kosten ÷ Personen',
  rechne: (kosten: number, koepfe: number) => runde(kosten, koepfe),
  satz: (wert, [kosten, koepfe]) =>
    koepfe === 1 ? `Der Zähler weist ${alsEuro(wert)} nach.` : `${alsEuro(kosten)} nach Zähler ÷ ${koepfe} Personen = ${alsEuro(wert)}`,
})

/**
 * Additional need for hot water of a person in the month, cents. The meter measures the dwelling: whether its shares or the flat amounts
 * count is decided for the Bedarfsgemeinschaft as a whole (`bedarf.md` 5.8).
 *
 * @param nachZaehler from `zaehltNachZaehler` for the Bedarfsgemeinschaft of the person
 */
export function warmwasser(l: Lage, p: PersonLage, nachZaehler: boolean): number {
  const wert = nachZaehler ? zaehleranteil(l, p) : pauschale(l, p)
  const spur = l.spur
  if (spur !== null && wert > 0) begruende(l, spur, p, nachZaehler)
  return wert
}

/** Whether the metered shares of a Bedarfsgemeinschaft together exceed its flat amounts. */
export function zaehltNachZaehler(l: Lage, bg: number): boolean {
  if (l.wohnung.warmwasserKosten < 0) return false
  l.hinweiseBedarf |= HB.warmwasserZaehler
  let pauschal = 0
  let gemessen = 0
  for (let i = 0; i < l.anzahl; i++) {
    const p = l.person(i)
    if (p.bg !== bg) continue
    pauschal += pauschale(l, p)
    gemessen += zaehleranteil(l, p)
  }
  return gemessen > pauschal
}

function pauschale(l: Lage, p: PersonLage): number {
  for (let k = 0; k < l.abschnitte; k++) l.werte[k] = mehrbedarfWarmwasser.rechne(l.recht.warmwasser[stufeIm(l, p, k)] ?? 0, regelbedarfIm(l, p, k))
  return betragImMonat(l, p.tage)
}

/** A head's share of what the meter shows; a head counts in full, however many days it is here. */
function zaehleranteil(l: Lage, p: PersonLage): number {
  if (!p.kopf) return 0
  for (let k = 0; k < l.abschnitte; k++) {
    const lebt = (l.abschnittTag[k] ?? 1) >= p.lebtAb
    l.werte[k] = lebt ? warmwasserZaehler.rechne(l.wohnung.warmwasserKosten, l.koepfeIm[k] ?? 1) : 0
  }
  return betragImMonat(l, 30)
}

function begruende(l: Lage, spur: Spur, p: PersonLage, nachZaehler: boolean): void {
  if (nachZaehler) begruendeImMonat(l, spur, p, 30, warmwasserZaehler, (k) => gemessenIm(l, spur, p, k))
  else begruendeImMonat(l, spur, p, p.tage, mehrbedarfWarmwasser, (k) => pauschalIm(l, spur, p, k))
}

function gemessenIm(l: Lage, spur: Spur, p: PersonLage, k: number): Knoten {
  return spur.regel(warmwasserZaehler, p.i, l.werte[k] ?? 0, [
    spur.angabe('unterkunft.warmwasserKosten', 'Warmwasserkosten nach Zähler', l.wohnung.warmwasserKosten, 'Cent'),
    spur.angabe('koepfe', 'Personen in der Wohnung', l.koepfeIm[k] ?? 1, 'Personen'),
  ])
}

function pauschalIm(l: Lage, spur: Spur, p: PersonLage, k: number): Knoten {
  const stufe = stufeIm(l, p, k)
  return spur.regel(mehrbedarfWarmwasser, p.i, l.werte[k] ?? 0, [
    spur.parameter(warmwasserNachStufe[stufe - 1] ?? mb.warmwasserStufe6),
    spur.parameter(regelbedarfe[stufe - 1] ?? regelbedarfe[0]),
  ])
}
