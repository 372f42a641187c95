import type { Aufrechnung } from '../falldatei.ts'
import { alsEuro, alsProzent, euro, promilleVon } from '../grundlage/geld.ts'
import { type Knoten, regel, sgb2, summenregel } from '../grundlage/nachweis.ts'
import { monatAus } from '../grundlage/zeitraum.ts'
import type { Zeitreihe } from '../grundlage/zeitreihe.ts'
import * as auf from '../parameter/aufrechnung.ts'
import { H, H2 } from './hinweise.ts'
import type { Lage, PersonLage } from './lage.ts'
import { regelbedarfRegel } from './p20-regelbedarf.ts'

/** A share of the Regelbedarf, at most what is owed and what room is left (secs. 42a (2), 43 (2), (3)). */
export const rateRegel = regel({
  schluessel: 'p43.rate',
  name: 'Rate',
  fundstelle: sgb2('§ 42a Abs. 2, § 43 Abs. 2'),
  einheit: 'Cent',
  formel: 'Satz × Regelbedarf, höchstens die offene Forderung und der Raum bis 30 %',
  rechne: (satz: number, regelbedarf: number, offen: number, raum: number) => Math.min(promilleVon(satz, regelbedarf), offen, raum),
  satz: (wert, [satz, regelbedarf, offen, raum]) =>
    `${alsProzent(satz)} von ${alsEuro(regelbedarf)}, höchstens ${alsEuro(offen)} offen und ${alsEuro(raum)} Raum: ${alsEuro(wert)}`,
})

/** Room for set-off: 30 % of the Regelbedarf less the rate of a reduction, within the benefit paid (sec. 43 (2) sentence 2, (3)). */
export const raumRegel = regel({
  schluessel: 'p43.raum',
  name: 'Raum für eine Aufrechnung',
  fundstelle: sgb2('§ 43 Abs. 2, 3'),
  einheit: 'Cent',
  formel: '(Höchstsatz − Satz der Minderung) × Regelbedarf, höchstens die Leistung, − schon aufgerechnet',
  rechne: (hoechstens: number, minderung: number, regelbedarf: number, leistung: number, schon: number) =>
    Math.max(0, Math.min(promilleVon(Math.max(0, hoechstens - minderung), regelbedarf), leistung) - schon),
  satz: (wert, [hoechstens, minderung]) =>
    minderung === 0
      ? `Bis ${alsProzent(hoechstens)} des Regelbedarfs bleiben ${alsEuro(wert)}.`
      : `Neben der Minderung bleiben bis ${alsProzent(hoechstens)} des Regelbedarfs ${alsEuro(wert)}.`,
})

/** What is withheld from the payment of a person. */
export const aufrechnungRegel = summenregel('p43.aufrechnung', 'Aufrechnung und Tilgung', sgb2('§ 42a, § 43'))

/**
 * Set-off and loan instalments of a month in the order of the file, all loans of a person with one instalment. Together with the rate of a
 * reduction they stay within 30 % of the Regelbedarf, and they never exceed the benefit that is paid.
 *
 * @returns cents withheld; the claim itself does not change
 */
export function berechneAufrechnung(l: Lage, p: PersonLage): number {
  if (p.aufrechnungen.length === 0 || p.leistung === 0) return 0
  const r = l.recht
  if (p.aufrechnungen.length > 1) l.hinweise2 |= H2.aufrechnungReihenfolge
  const knoten: Knoten[] = []
  let summe = 0
  let darlehen = false
  for (const a of p.aufrechnungen) {
    if (istDarlehen(a)) {
      if (!darlehen) summe += tilgung(l, p, summe, knoten)
      darlehen = true
    } else if (istAbgelaufen(l, a.seit)) l.hinweise |= H.aufrechnungRuht
    else {
      const offen = euro(a.offen)
      if (offen < r.aufrechnungPflichtUnter) l.hinweise2 |= H2.aufrechnungPflicht
      const satz = a.art === 'erstattung' && a.satz !== 30 ? r.aufrechnungGering : r.aufrechnungSonst
      summe += rate(l, p, satz, satz === r.aufrechnungGering ? auf.aufrechnungGering : auf.aufrechnungSonst, offen, summe, knoten)
    }
  }
  if (l.spur && summe > 0) l.spur.regel(aufrechnungRegel, p.i, summe, knoten)
  return summe
}

function istDarlehen(a: Aufrechnung): boolean {
  return a.art === 'darlehen' || a.art === 'mietkaution'
}

/** One instalment on all loans paid out before this month; none where the set-off before it takes more than 20 % (sec. 42a (2)). */
function tilgung(l: Lage, p: PersonLage, bisher: number, knoten: Knoten[]): number {
  let offen = 0
  for (const a of p.aufrechnungen) {
    if (istDarlehen(a) && (a.seit === undefined || monatAus(a.seit) < l.recht.monat)) offen += euro(a.offen)
  }
  if (offen === 0) return 0
  if (bisher > promilleVon(l.recht.tilgungRuhtAb, p.regelbedarf)) {
    l.hinweise |= H.aufrechnungRuht
    return 0
  }
  return rate(l, p, l.recht.tilgung, auf.darlehenstilgung, offen, bisher, knoten)
}

function rate(l: Lage, p: PersonLage, satz: number, reihe: Zeitreihe, offen: number, schon: number, knoten: Knoten[]): number {
  const raum = raumRegel.rechne(l.recht.aufrechnungHoechstens, p.minderungSatz, p.regelbedarf, p.leistung, schon)
  const wert = rateRegel.rechne(satz, p.regelbedarf, offen, raum)
  if (wert < Math.min(promilleVon(satz, p.regelbedarf), offen)) l.hinweise |= H.aufrechnungRuht
  const spur = l.spur
  if (spur && wert > 0) {
    const regelbedarf = spur.von(regelbedarfRegel, p.i) as Knoten
    knoten.push(
      spur.regel(rateRegel, p.i, wert, [
        spur.parameter(reihe),
        regelbedarf,
        spur.angabe(`personen[${p.i}].aufrechnungen`, 'Offene Forderung', offen, 'Cent', p.i),
        spur.regel(raumRegel, p.i, raum, [
          spur.parameter(auf.aufrechnungHoechstens),
          spur.angabe(`personen[${p.i}].minderungen`, 'Satz der Minderung', p.minderungSatz, 'Promille', p.i),
          regelbedarf,
          spur.angabe('leistung', 'Leistung zum Lebensunterhalt', p.leistung, 'Cent', p.i),
          spur.angabe('schon', 'Schon aufgerechnet', schon, 'Cent', p.i),
        ]),
      ]),
    )
  }
  return wert
}

/** Set-off ends three years after the month that follows the finality of the claim (sec. 43 (4)); `seit` is the day of finality. */
function istAbgelaufen(l: Lage, seit: string | undefined): boolean {
  return seit !== undefined && l.recht.monat > monatAus(seit) + 1 + 12 * l.recht.aufrechnungJahre
}
