import { alsEuro, tagesanteil } from '../grundlage/geld.ts'
import { type Knoten, regel, sgb2, summenregel } from '../grundlage/nachweis.ts'
import * as rb from '../parameter/regelbedarf.ts'
import { H, H2 } from './hinweise.ts'
import { Ausschluss, type Lage, type PersonLage } from './lage.ts'
import { bedarfRegel, ungedecktRegel, zuschussAuszubildende } from './p09-hilfebeduerftigkeit.ts'
import { anteilElternteilRegel, anteilRegel, vermoegensanteil, vermoegensanteilElternteil } from './p09-verteilung.ts'
import { uebersteigend } from './p12-vermoegen.ts'
import { bildungRegel, verteileBildung } from './p28-leistung.ts'
import { berechneMinderung, minderungRegel } from './p31-minderung.ts'
import { berechneAufrechnung } from './p43-aufrechnung.ts'

/** Need that income and assets leave open, before a reduction. */
export const offenRegel = regel({
  schluessel: 'p19.offen',
  name: 'Offener Bedarf',
  fundstelle: sgb2('§ 19 Abs. 3'),
  einheit: 'Cent',
  formel: 'Bedarf − eigenes und verteiltes Einkommen − Vermögen',
  rechne: (bedarf: number, ...mittel: number[]) => Math.max(0, bedarf - mittel.reduce((a, b) => a + b, 0)),
  satz: (wert, zahlen) => `${zahlen.map(alsEuro).join(' − ')} = ${alsEuro(wert)}`,
})

/**
 * The benefit of a person: open need less reduction, for the days of the claim (sec. 41 (1)); each part rounded by itself, and no rounding
 * takes a cent off housing.
 */
export const leistungRegel = regel({
  schluessel: 'p19.leistung',
  name: 'Leistung zum Lebensunterhalt',
  fundstelle: sgb2('§ 19 Abs. 1, § 41'),
  einheit: 'Cent',
  formel: 'offener Bedarf × Tage ÷ 30 − Minderung × Tage ÷ 30, mindestens Unterkunft × Tage ÷ 30',
  rechne: (offen: number, minderung: number, tage: number, wohnen: number) =>
    tage === 30 ? offen - minderung : Math.max(tagesanteil(offen, tage) - tagesanteil(minderung, tage), tagesanteil(wohnen, tage)),
  satz: (wert, [offen, minderung, tage]) => {
    const betrag = minderung > 0 ? `${alsEuro(offen)} − ${alsEuro(minderung)}` : alsEuro(offen)
    return tage === 30 ? (minderung > 0 ? `${betrag} = ${alsEuro(wert)}` : alsEuro(wert)) : `${betrag}, davon ${tage} von 30 Tagen: ${alsEuro(wert)}`
  },
})

/** Sec. 26 (1), (3): as the Träger has fixed it; (2), (4): where only the contribution makes needy, what avoids that. */
export const versicherungRegel = regel({
  schluessel: 'p26.zuschuss',
  name: 'Zuschuss zur Kranken- und Pflegeversicherung',
  fundstelle: sgb2('§ 26'),
  einheit: 'Cent',
  formel: 'Zuschuss − Einkommen über dem Bedarf, nicht unter null',
  rechne: (zuschuss: number, ueberschuss: number) => Math.max(0, zuschuss - ueberschuss),
  satz: (wert, [zuschuss, ueberschuss]) =>
    ueberschuss === 0 ? alsEuro(wert) : `${alsEuro(zuschuss)} − ${alsEuro(ueberschuss)} Einkommen über dem Bedarf = ${alsEuro(wert)}`,
})

/** Sec. 72: paid beside the need to persons of stages 3 to 6 with a claim, in full for every month. */
export const sofortzuschlagRegel = summenregel('p72.sofortzuschlag', 'Sofortzuschlag', sgb2('§ 72 Abs. 1'))

/** Claim of a person. */
export const anspruchPersonRegel = summenregel('anspruch.person', 'Anspruch', sgb2('§ 19'))

/** Claim of all persons of the file. */
export const anspruchRegel = summenregel('anspruch', 'Anspruch im Monat', sgb2('§ 19'))

/**
 * From the open needs of a Bedarfsgemeinschaft to what each person is owed: reduction, part of the month, education, Sofortzuschlag, who
 * pays. Income has covered Regel- and Mehrbedarf first, so what is left of the benefit beyond them is housing (sec. 19 (3)).
 */
export function setzeLeistungenFest(l: Lage, bg: number, berechtigt: boolean): void {
  if (berechtigt) verteileBildung(l, bg, bezuschusseVersicherung(l, bg, l.ueberschuss))
  for (let i = 0; i < l.anzahl; i++) {
    const p = l.person(i)
    if (p.bg !== bg) continue
    if (!berechtigt) ohneAnspruch(l, p)
    else setzeFest(l, p)
  }
}

/**
 * Sec. 26: the stated subsidy beside a claim; without one, income above the needs comes off it, person by person in the order of the file.
 *
 * @returns income above the needs that is left
 */
function bezuschusseVersicherung(l: Lage, bg: number, ueberschuss: number): number {
  let rest = ueberschuss
  for (let i = 0; i < l.anzahl; i++) {
    const p = l.person(i)
    if (p.bg !== bg) continue
    p.versicherung = 0
    if (p.zuschussVersicherung === 0 || p.ausschluss !== Ausschluss.keiner) continue
    const eigenes = p.ausgeschieden ? Math.max(0, p.einkommen + p.kindergeld - p.bedarf) : rest
    const ab = p.offen > 0 ? 0 : Math.min(p.zuschussVersicherung, eigenes)
    if (!p.ausgeschieden) rest -= ab
    if (p.offen === 0) l.hinweise2 |= H2.versicherungVermeidet
    p.versicherung = versicherungRegel.rechne(p.zuschussVersicherung, ab)
    l.spur?.regel(versicherungRegel, i, p.versicherung, [
      l.spur.angabe(`personen[${i}].zuschussVersicherung`, 'Festgesetzter Zuschuss', p.zuschussVersicherung, 'Cent', i),
      l.spur.angabe('ueberschuss', 'Einkommen über dem Bedarf', ab, 'Cent', i),
    ])
  }
  return rest
}

/** Nothing but the Sofortzuschlag of a child that has no claim only because Kindergeld counts. */
function ohneAnspruch(l: Lage, p: PersonLage): void {
  p.offen = 0
  p.leistung = 0
  p.minderung = 0
  p.bildung = 0
  p.kommune = 0
  p.einmalbedarf = 0
  p.versicherung = 0
  p.aufrechnung = 0
  p.sofortzuschlag = bekommtSofortzuschlag(l, p) ? l.recht.sofortzuschlag : 0
  p.bund = p.sofortzuschlag
  if (l.spur) begruende(l, p, 0, 0)
}

function setzeFest(l: Lage, p: PersonLage): void {
  const wohnen = p.ausschluss === Ausschluss.ausbildung ? 0 : Math.min(p.offen, p.unterkunft)
  if (l.spur) offenKnoten(l, p)
  // what trainees get is no Grundsicherungsgeld that could be reduced (sec. 27 (1) sentence 2)
  const minderung = p.ausschluss === Ausschluss.keiner ? berechneMinderung(l, p, p.offen - wohnen, p.offen) : 0
  p.leistung = leistungRegel.rechne(p.offen, minderung, l.anspruchstage, wohnen)
  p.minderung = tagesanteil(p.offen, l.anspruchstage) - p.leistung
  if (l.anspruchstage !== 30 && p.offen > 0) l.hinweise |= H.teilmonat
  p.sofortzuschlag = bekommtSofortzuschlag(l, p) ? l.recht.sofortzuschlag : 0
  // also without a need for running benefits (sec. 24 (3) sentence 3) and for trainees (sec. 27 (2)); the Träger has weighed the income
  p.einmalbedarf = p.ausschluss === Ausschluss.keiner || p.ausschluss === Ausschluss.ausbildung ? p.erstausstattung : 0
  p.aufrechnung = berechneAufrechnung(l, p)
  p.kommune = tagesanteil(wohnen, l.anspruchstage)
  p.bund = p.leistung - p.kommune + p.sofortzuschlag + p.versicherung
  p.kommune += p.bildung + p.einmalbedarf
  if (p.sofortzuschlag > 0 || (p.ausschluss === Ausschluss.ausbildung && p.leistung > 0)) l.hinweise2 |= H2.kostentraeger
  if (l.spur) begruende(l, p, minderung, wohnen)
}

function bekommtSofortzuschlag(l: Lage, p: PersonLage): boolean {
  if (p.ausschluss !== Ausschluss.keiner || p.stufeHoechste < 3) return false
  const nurWegenKindergeld = p.offen === 0 && p.bildung === 0
  if (nurWegenKindergeld && !p.offenOhneKindergeld) return false
  if (nurWegenKindergeld) l.hinweise2 |= H2.sofortzuschlagOhneKindergeld
  if (!p.istKind && p.alterLetzter >= l.recht.mindestalter) l.hinweise2 |= H2.sofortzuschlagStufe
  return true
}

function begruende(l: Lage, p: PersonLage, minderung: number, wohnen: number): void {
  const spur = l.spur
  if (spur === null) return
  const teile: Knoten[] = []
  const offen = spur.von(offenRegel, p.i)
  if (offen !== undefined) {
    const tage = spur.angabe('anspruchstage', 'Tage mit Anspruch', l.anspruchstage, 'Tage')
    const gemindert = spur.von(minderungRegel, p.i) ?? spur.angabe('minderung', 'Minderung', minderung, 'Cent', p.i)
    const unterkunft = spur.angabe('unterkunft', 'Davon für Unterkunft und Heizung', wohnen, 'Cent', p.i)
    teile.push(spur.regel(leistungRegel, p.i, p.leistung, [offen, gemindert, tage, unterkunft]))
  }
  if (p.sofortzuschlag > 0) teile.push(spur.regel(sofortzuschlagRegel, p.i, p.sofortzuschlag, [spur.parameter(rb.sofortzuschlag)]))
  const bildung = spur.von(bildungRegel, p.i)
  if (bildung && p.bildung > 0) teile.push(bildung)
  if (p.einmalbedarf > 0) teile.push(spur.angabe(`personen[${p.i}].erstausstattung`, 'Erstausstattung (§ 24 Abs. 3)', p.einmalbedarf, 'Cent', p.i))
  const versicherung = spur.von(versicherungRegel, p.i)
  if (versicherung && p.versicherung > 0) teile.push(versicherung)
  const anspruch = p.leistung + p.bildung + p.sofortzuschlag + p.einmalbedarf + p.versicherung
  spur.regel(anspruchPersonRegel, p.i, anspruch, teile)
}

/** Need less what was set against it; for an excluded trainee the grant of sec. 27 (2), for other excluded persons nothing. */
function offenKnoten(l: Lage, p: PersonLage): Knoten | undefined {
  const spur = l.spur
  if (spur === null) return undefined
  if (p.ausschluss !== Ausschluss.keiner && p.ausschluss !== Ausschluss.ausbildung) return undefined
  const anfang =
    p.ausschluss === Ausschluss.ausbildung
      ? spur.von(zuschussAuszubildende, p.i)
      : p.istKind
        ? spur.von(ungedecktRegel, p.i)
        : spur.von(bedarfRegel, p.i)
  if (anfang === undefined) return undefined
  const mittel = [
    spur.von(anteilElternteilRegel, p.i),
    spur.von(anteilRegel, p.i),
    spur.von(vermoegensanteilElternteil, p.i),
    spur.von(vermoegensanteil, p.i),
    spur.von({ schluessel: 'p12.eigenes' }, p.i),
    // whoever left took the assets into the own account of needs
    p.ausgeschieden ? spur.von(uebersteigend, p.i) : undefined,
  ]
  return spur.regel(offenRegel, p.i, p.offen, [anfang, ...mittel.filter((k) => k !== undefined)])
}
