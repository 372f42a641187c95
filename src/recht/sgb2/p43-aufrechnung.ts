import { alsEuro, alsProzent, promilleVon } from '../grundlage/geld.ts'
import { type Knoten, regel, sgb2, summenregel } from '../grundlage/nachweis.ts'
import { monatAus } from '../grundlage/zeitraum.ts'
import * as auf from '../parameter/aufrechnung.ts'
import { H } from './hinweise.ts'
import type { Lage, PersonLage } from './lage.ts'

/** A share of the Regelbedarf, at most what is owed and what room is left (secs. 42a (2), 43 (2), (3)). */
export const rateRegel = regel({
  schluessel: 'p43.rate',
  name: 'Rate',
  fundstelle: sgb2('§ 42a Abs. 2, § 43 Abs. 2'),
  einheit: 'Cent',
  formel: 'Satz × Regelbedarf, höchstens die offene Forderung und der Raum bis 30 %',
  rechne: (satz: number, regelbedarf: number, offen: number, raum: number) => Math.max(0, Math.min(promilleVon(satz, regelbedarf), offen, raum)),
  satz: (wert, [satz, regelbedarf, offen, raum]) =>
    `${alsProzent(satz)} von ${alsEuro(regelbedarf)}, höchstens ${alsEuro(offen)} offen und ${alsEuro(raum)} Raum: ${alsEuro(wert)}`,
})

/** What is withheld from the payment of a person. */
export const aufrechnungRegel = summenregel('p43.aufrechnung', 'Aufrechnung und Tilgung', sgb2('§ 42a, § 43'))

/**
 * Set-off and loan instalments of a month. First the claims of sec. 43 in the order of the file, then one instalment for all loans together;
 * with a reduction they share 30 % of the Regelbedarf with it. Nothing beyond the benefit that is paid.
 *
 * @returns cents withheld; the claim itself does not change
 */
export function berechneAufrechnung(l: Lage, p: PersonLage): number {
  if (p.aufrechnungen.length === 0 || p.leistung === 0) return 0
  const r = l.recht
  const grenze = Math.min(Math.max(0, promilleVon(r.aufrechnungHoechstens, p.regelbedarf) - p.minderung), p.leistung)
  const knoten: Knoten[] = []
  let summe = 0
  for (const a of p.aufrechnungen) {
    if (a.art === 'darlehen' || a.art === 'mietkaution') continue
    if (istAbgelaufen(l, a.seit)) {
      l.hinweise |= H.aufrechnungRuht
      continue
    }
    const satz = a.art === 'erstattung' && a.satz !== 30 ? r.aufrechnungGering : r.aufrechnungSonst
    summe += rate(l, p, satz, Math.round(a.offen * 100), grenze - summe, knoten)
  }
  const darlehen = p.aufrechnungen.reduce((s, a) => (a.art === 'darlehen' || a.art === 'mietkaution' ? s + Math.round(a.offen * 100) : s), 0)
  if (darlehen > 0) {
    if (summe > promilleVon(r.tilgungRuhtAb, p.regelbedarf)) l.hinweise |= H.aufrechnungRuht
    else summe += rate(l, p, r.tilgung, darlehen, grenze - summe, knoten)
  }
  if (l.spur && summe > 0) l.spur.regel(aufrechnungRegel, p.i, summe, knoten)
  return summe
}

function rate(l: Lage, p: PersonLage, satz: number, offen: number, raum: number, knoten: Knoten[]): number {
  const wert = rateRegel.rechne(satz, p.regelbedarf, offen, raum)
  if (wert < Math.min(promilleVon(satz, p.regelbedarf), offen)) l.hinweise |= H.aufrechnungRuht
  const spur = l.spur
  if (spur && wert > 0) {
    const parameter =
      satz === l.recht.tilgung ? auf.darlehenstilgung : satz === l.recht.aufrechnungGering ? auf.aufrechnungGering : auf.aufrechnungSonst
    knoten.push(
      spur.regel(rateRegel, p.i, wert, [
        spur.parameter(parameter),
        spur.angabe('regelbedarf', 'Regelbedarf', p.regelbedarf, 'Cent', p.i),
        spur.angabe('offen', 'Offene Forderung', offen, 'Cent', p.i),
        spur.angabe('raum', 'Raum bis zur Grenze', raum, 'Cent', p.i),
      ]),
    )
  }
  return wert
}

/** Set-off ends three years after the month that follows the finality of the claim (sec. 43 (4)). */
function istAbgelaufen(l: Lage, seit: string | undefined): boolean {
  return seit !== undefined && l.recht.monat > monatAus(seit) + 12 * l.recht.aufrechnungJahre
}
