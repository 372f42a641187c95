import type { Minderung } from '../falldatei.ts'
import { alsEuro, alsProzent, promilleVon } from '../grundlage/geld.ts'
import { type Knoten, regel, sgb2, summenregel } from '../grundlage/nachweis.ts'
import { monatAus } from '../grundlage/zeitraum.ts'
import * as mi from '../parameter/minderung.ts'
import { pflichtverletzungNachStufe } from '../parameter/recht.ts'
import { H, H2 } from './hinweise.ts'
import type { Lage, PersonLage } from './lage.ts'
import { regelbedarfRegel } from './p20-regelbedarf.ts'
import { mehrbedarfRegel } from './p21-mehrbedarfe.ts'

/** First month in which housing should go to the landlord while the Regelbedarf is withdrawn (sec. 31a (7) sentence 3). */
const direktzahlungSeit = monatAus('2026-05')

/** Rates in force together are added first and rounded once; at most 30 % (sec. 31a (4) sentence 1), never more than is payable beside housing. */
export const minderungRegel = regel({
  schluessel: 'p31.minderung',
  name: 'Minderung',
  fundstelle: sgb2('§ 31a, § 32'),
  einheit: 'Cent',
  formel: 'Satz × Regelbedarf, begrenzt auf die Höchstsumme und auf den Betrag ohne Unterkunft',
  rechne: (satz: number, regelbedarf: number, hoechstens: number, zahlbar: number) =>
    Math.min(promilleVon(satz, regelbedarf), promilleVon(hoechstens, regelbedarf), zahlbar),
  satz: (wert, [satz, regelbedarf, , zahlbar]) =>
    wert === zahlbar
      ? `Die Minderung erfasst nur den Regel- und Mehrbedarf, der noch zu zahlen ist: ${alsEuro(wert)}. Die Wohnkosten bleiben.`
      : `${alsProzent(satz)} von ${alsEuro(regelbedarf)} = ${alsEuro(promilleVon(satz, regelbedarf))}; abgezogen werden ${alsEuro(wert)}.`,
})

/** What is payable beside housing, which no reduction may touch (sec. 31a (4) sentence 2). */
export const zahlbarRegel = regel({
  schluessel: 'p31.zahlbar',
  name: 'Zu zahlen für Regel- und Mehrbedarf',
  fundstelle: sgb2('§ 31a Abs. 4 Satz 2'),
  einheit: 'Cent',
  formel: 'offener Bedarf − Unterkunft und Heizung',
  rechne: (offen: number, wohnen: number) => offen - wohnen,
  satz: (wert, [offen, wohnen]) => `${alsEuro(offen)} − ${alsEuro(wohnen)} = ${alsEuro(wert)}`,
})

/** Sec. 31a (7), sec. 7b (4): the Regelbedarf falls away, Mehrbedarfe and housing stay. */
export const entzugRegel = regel({
  schluessel: 'p31.entzug',
  name: 'Wegfall des Regelbedarfs',
  fundstelle: sgb2('§ 31a Abs. 7, § 7b Abs. 4'),
  einheit: 'Cent',
  formel: 'zahlbarer Regel- und Mehrbedarf − Mehrbedarf, nicht unter null',
  rechne: (zahlbar: number, mehrbedarf: number) => Math.max(0, zahlbar - mehrbedarf),
  satz: (wert) => `Der Regelbedarf fällt weg: ${alsEuro(wert)}. Mehrbedarfe und Wohnkosten werden weiter gezahlt.`,
})

/** Sec. 31a (4) sentence 3, sec. 7b (4) sentence 4: one euro is left, so that the insurance goes on. */
export const restbewilligungRegel = regel({
  schluessel: 'p31.restbewilligung',
  name: 'Minderung bis auf einen Euro',
  fundstelle: sgb2('§ 31a Abs. 4 Satz 3'),
  einheit: 'Cent',
  formel: 'Leistung − 1 Euro',
  rechne: (leistung: number, rest: number) => Math.max(0, leistung - rest),
  satz: (wert, [leistung, rest]) =>
    `Von ${alsEuro(leistung)} bleibt ${alsEuro(rest)}, damit die Versicherung weiterläuft. Gemindert wird um ${alsEuro(wert)}.`,
})

/** Sum of the rates of the reductions of a month. */
export const satzRegel = { ...summenregel('p31.satz', 'Sätze der Minderungen zusammen', sgb2('§ 31a, § 32')), einheit: 'Promille' } as const

/**
 * The reduction of a month, taken off the payable part beside housing after the distribution; the others' claims do not change. Leaves the
 * rate in `minderungSatz`, because set-off has only the room up to 30 % (sec. 43 (3)).
 *
 * @param zahlbar benefit for Regelbedarf and Mehrbedarf before the reduction, cents
 * @param leistung whole benefit before the reduction, cents
 * @returns cents really taken off
 */
export function berechneMinderung(l: Lage, p: PersonLage, zahlbar: number, leistung: number): number {
  p.minderungSatz = 0
  if (p.minderungen.length === 0) return 0
  const r = l.recht
  let satz = 0
  let entzug = false
  const knoten: Knoten[] | null = l.spur ? [] : null
  for (let j = 0; j < p.minderungen.length; j++) {
    const m = p.minderungen[j]
    if (m === undefined || m.haerte === true) continue
    if (faelltRegelbedarfWeg(l, m)) entzug = true
    else {
      const wert = satzVon(l, m)
      satz += wert
      if (wert > 0) knoten?.push(satzKnoten(l, p, m, j, wert))
    }
  }
  p.minderungSatz = entzug ? 1000 : Math.min(satz, r.minderungHoechstens)
  let wert = minderungRegel.rechne(satz, p.regelbedarf, r.minderungHoechstens, zahlbar)
  if (entzug) wert = Math.max(wert, entzugRegel.rechne(zahlbar, p.mehrbedarf))
  const bisAufEinenEuro = r.restbewilligung > 0 && wert > 0 && wert === leistung
  merkeOffenes(l, entzug, wert, bisAufEinenEuro)
  if (l.spur) begruende(l, p, { satz, entzug, zahlbar, leistung, wert, bisAufEinenEuro, knoten: knoten ?? [] })
  return bisAufEinenEuro ? restbewilligungRegel.rechne(leistung, r.restbewilligung) : wert
}

function merkeOffenes(l: Lage, entzug: boolean, wert: number, bisAufEinenEuro: boolean): void {
  if (wert > 0) l.hinweise2 |= H2.minderungZugriff
  if (bisAufEinenEuro) l.hinweise2 |= H2.restbewilligung | H2.kostentraeger
  if (!entzug) return
  l.hinweise2 |= H2.regelbedarfEntfaellt
  if (l.recht.monat >= direktzahlungSeit) l.hinweise2 |= H2.direktzahlungSoll
}

/** Refusal of work where sec. 31a (7) was in force on the first of the month; first month of not being reachable without a report in time. */
function faelltRegelbedarfWeg(l: Lage, m: Minderung): boolean {
  if (m.art === 'nichterreichbarkeit') return m.prozent === undefined
  return m.art === 'arbeitsverweigerung' && l.recht.arbeitsverweigerung > 0
}

/** Rate in thousandths: that of the decision where the file names it, else that of the law of the month. */
function satzVon(l: Lage, m: Minderung): number {
  const r = l.recht
  if (m.art === 'arbeitsverweigerung') {
    l.hinweise |= H.arbeitsverweigerungNichtInKraft
    return 0
  }
  if (m.prozent !== undefined) return Math.round(m.prozent * 10)
  if (r.seit2026) l.hinweise2 |= H2.minderungTag
  if (m.art === 'pflichtverletzung') return r.pflichtverletzung[Math.min(m.stufe ?? 1, 3)] ?? 0
  if (r.meldeversaeumnisAbNr > 1) l.hinweise |= H.meldeversaeumnis
  return m.stufe !== undefined && m.stufe < r.meldeversaeumnisAbNr ? 0 : r.meldeversaeumnis
}

function satzKnoten(l: Lage, p: PersonLage, m: Minderung, j: number, wert: number): Knoten {
  const spur = l.spur
  if (spur === null) throw new Error('no reasoning is recorded')
  const name =
    m.art === 'pflichtverletzung'
      ? 'Minderung wegen Pflichtverletzung'
      : m.art === 'meldeversaeumnis'
        ? 'Minderung wegen Meldeversäumnis'
        : 'Minderung nach rechtzeitiger Meldung'
  if (m.prozent !== undefined) return spur.angabe(`personen[${p.i}].minderungen[${j}].prozent`, name, wert, 'Promille', p.i)
  if (m.art === 'meldeversaeumnis') return spur.parameter(mi.meldeversaeumnis)
  return spur.parameter(pflichtverletzungNachStufe[Math.min(m.stufe ?? 1, 3) - 1] ?? mi.pflichtverletzungStufe1)
}

type Umstaende = { satz: number; entzug: boolean; zahlbar: number; leistung: number; wert: number; bisAufEinenEuro: boolean; knoten: Knoten[] }

function begruende(l: Lage, p: PersonLage, u: Umstaende): void {
  const spur = l.spur
  if (spur === null || u.wert === 0) return
  const offen = spur.von({ schluessel: 'p19.offen' }, p.i) as Knoten
  if (u.bisAufEinenEuro) {
    const wert = restbewilligungRegel.rechne(u.leistung, l.recht.restbewilligung)
    spur.regel({ ...restbewilligungRegel, schluessel: minderungRegel.schluessel }, p.i, wert, [offen, spur.parameter(mi.restbewilligung)])
    return
  }
  const wohnen = spur.angabe('unterkunft', 'Davon für Unterkunft und Heizung', u.leistung - u.zahlbar, 'Cent', p.i)
  const zahlbar = spur.regel(zahlbarRegel, p.i, u.zahlbar, [offen, wohnen])
  if (u.entzug && u.wert === entzugRegel.rechne(u.zahlbar, p.mehrbedarf)) {
    const mehrbedarf = spur.von(mehrbedarfRegel, p.i) ?? spur.angabe('mehrbedarf', 'Kein Mehrbedarf', 0, 'Cent', p.i)
    spur.regel({ ...entzugRegel, schluessel: minderungRegel.schluessel }, p.i, u.wert, [zahlbar, mehrbedarf])
    return
  }
  spur.regel(minderungRegel, p.i, u.wert, [
    spur.regel(satzRegel, p.i, u.satz, u.knoten),
    spur.von(regelbedarfRegel, p.i) as Knoten,
    spur.parameter(mi.minderungHoechstens),
    zahlbar,
  ])
}
