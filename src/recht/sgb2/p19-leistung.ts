import { alsEuro, tagesanteil } from '../grundlage/geld.ts'
import { type Knoten, regel, sgb2, summenregel } from '../grundlage/nachweis.ts'
import * as rb from '../parameter/regelbedarf.ts'
import { H } from './hinweise.ts'
import { Ausschluss, type Lage, type PersonLage } from './lage.ts'
import { anteilRegel, bedarfRegel, ungedecktRegel, vermoegensanteil, zuschussAuszubildende } from './p09-hilfebeduerftigkeit.ts'
import { bildungTeilhabeBedarf, bildungTeilhabeRegel } from './p28-bildung-teilhabe.ts'
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

/** The benefit of a person: open need less reduction, for the days of the claim (sec. 41 (1)); each part rounded by itself. */
export const leistungRegel = regel({
  schluessel: 'p19.leistung',
  name: 'Leistung zum Lebensunterhalt',
  fundstelle: sgb2('§ 19 Abs. 1, § 41'),
  einheit: 'Cent',
  formel: 'offener Bedarf × Tage ÷ 30 − Minderung × Tage ÷ 30',
  rechne: (offen: number, minderung: number, tage: number) => tagesanteil(offen, tage) - tagesanteil(minderung, tage),
  satz: (wert, [offen, minderung, tage]) => {
    const betrag = minderung > 0 ? `${alsEuro(offen)} − ${alsEuro(minderung)}` : alsEuro(offen)
    return tage === 30 ? (minderung > 0 ? `${betrag} = ${alsEuro(wert)}` : alsEuro(wert)) : `${betrag}, davon ${tage} von 30 Tagen: ${alsEuro(wert)}`
  },
})

/** Education and participation that income leaves open. */
export const bildungRegel = regel({
  schluessel: 'p28.leistung',
  name: 'Bildung und Teilhabe',
  fundstelle: sgb2('§ 28, § 19 Abs. 2, 3'),
  einheit: 'Cent',
  formel: 'Bedarf − Einkommen, das noch nicht verbraucht ist',
  rechne: (bedarf: number, mittel: number) => Math.max(0, bedarf - mittel),
  satz: (wert, [bedarf, mittel]) =>
    mittel === 0 ? alsEuro(wert) : `${alsEuro(bedarf)} − ${alsEuro(mittel)} Einkommen über dem übrigen Bedarf = ${alsEuro(wert)}`,
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
  const ueberschuss = berechtigt ? l.ueberschuss : 0
  if (berechtigt) verteileBildung(l, bg, ueberschuss)
  for (let i = 0; i < l.anzahl; i++) {
    const p = l.person(i)
    if (p.bg !== bg) continue
    if (!berechtigt) ohneAnspruch(p)
    else setzeFest(l, p, ueberschuss)
  }
}

function ohneAnspruch(p: PersonLage): void {
  p.offen = 0
  p.leistung = 0
  p.minderung = 0
  p.bildung = 0
  p.sofortzuschlag = 0
  p.bund = 0
  p.kommune = 0
  p.einmalbedarf = 0
  p.versicherung = 0
  p.aufrechnung = 0
}

function setzeFest(l: Lage, p: PersonLage, ueberschuss: number): void {
  const wohnen = p.ausschluss === Ausschluss.ausbildung ? 0 : Math.min(p.offen, p.unterkunft)
  const minderung = berechneMinderung(l, p, p.offen - wohnen, p.offen)
  p.leistung = leistungRegel.rechne(p.offen, minderung, l.anspruchstage)
  p.minderung = l.anspruchstage === 30 ? minderung : tagesanteil(minderung, l.anspruchstage)
  if (l.anspruchstage !== 30 && p.offen > 0) l.hinweise |= H.teilmonat
  p.sofortzuschlag = bekommtSofortzuschlag(p) ? l.recht.sofortzuschlag : 0
  p.einmalbedarf = p.offen > 0 ? p.erstausstattung : 0
  p.versicherung = p.offen > 0 ? p.zuschussVersicherung : Math.max(0, p.zuschussVersicherung - ueberschuss)
  p.aufrechnung = berechneAufrechnung(l, p)
  p.kommune = Math.min(p.leistung, l.anspruchstage === 30 ? wohnen : tagesanteil(wohnen, l.anspruchstage))
  p.bund = p.leistung - p.kommune + p.sofortzuschlag + p.versicherung
  p.kommune += p.bildung + p.einmalbedarf
  if (l.spur) begruende(l, p, minderung)
}

function bekommtSofortzuschlag(p: PersonLage): boolean {
  if (p.ausschluss !== Ausschluss.keiner || (p.stufe < 3 && p.stufeErster < 3)) return false
  return p.offen > 0 || p.bildung > 0 || p.offenOhneKindergeld
}

/**
 * Education inside a Bedarfsgemeinschaft with an open need is paid uncut; a child with enough of its own sets the rest of its income (not
 * of its Kindergeld) against it. Where nobody else is in need, the surplus is split by heads among the children with such needs; what
 * one of them does not use goes to the others (sec. 9 (2) sentence 4, sec. 7 (2) sentence 3).
 */
function verteileBildung(l: Lage, bg: number, ueberschuss: number): void {
  let rest = ueberschuss
  for (let i = 0; i < l.anzahl; i++) {
    const p = l.person(i)
    if (p.bg !== bg) continue
    const bedarf = p.ausschluss === Ausschluss.keiner ? bildungTeilhabeBedarf(l, p) : 0
    const eigenes = p.istKind && !p.hatKindHier && p.offen === 0 ? Math.max(0, p.einkommen - p.bedarf) : 0
    p.bildung = bildungRegel.rechne(bedarf, eigenes)
    if (l.spur && bedarf > 0) merkeBildung(l, p, bedarf, Math.min(bedarf, eigenes))
  }
  let personen = zaehleBildung(l, bg)
  while (rest > 0 && personen > 0) {
    const anteil = Math.floor(rest / personen)
    let cent = rest - anteil * personen
    for (let i = 0; i < l.anzahl && rest > 0; i++) {
      const p = l.person(i)
      if (p.bg !== bg || p.bildung === 0) continue
      const ab = Math.min(p.bildung, anteil + (cent > 0 ? 1 : 0))
      if (cent > 0) cent--
      p.bildung -= ab
      rest -= ab
      const bisher = l.spur?.von(bildungRegel, i)
      if (l.spur && bisher) merkeBildung(l, p, (bisher.aus[0] as Knoten).wert, (bisher.aus[1] as Knoten).wert + ab)
    }
    personen = zaehleBildung(l, bg)
  }
}

function zaehleBildung(l: Lage, bg: number): number {
  let n = 0
  for (let i = 0; i < l.anzahl; i++) if (l.person(i).bg === bg && l.person(i).bildung > 0) n++
  return n
}

function merkeBildung(l: Lage, p: PersonLage, bedarf: number, mittel: number): void {
  const spur = l.spur
  if (spur === null) return
  spur.regel(bildungRegel, p.i, p.bildung, [
    spur.von(bildungTeilhabeRegel, p.i) ?? spur.angabe('bildungTeilhabe', 'Bildung und Teilhabe', bedarf, 'Cent', p.i),
    spur.angabe('mittel', 'Einkommen über dem übrigen Bedarf', mittel, 'Cent', p.i),
  ])
}

function begruende(l: Lage, p: PersonLage, minderung: number): void {
  const spur = l.spur
  if (spur === null) return
  const teile: Knoten[] = []
  const offen = offenKnoten(l, p)
  if (offen !== undefined) {
    const tage = spur.angabe('anspruchstage', 'Tage mit Anspruch', l.anspruchstage, 'Tage')
    const gemindert = spur.von(minderungRegel, p.i) ?? spur.angabe('minderung', 'Minderung', minderung, 'Cent', p.i)
    teile.push(spur.regel(leistungRegel, p.i, p.leistung, [offen, gemindert, tage]))
  }
  if (p.sofortzuschlag > 0) teile.push(spur.regel(sofortzuschlagRegel, p.i, p.sofortzuschlag, [spur.parameter(rb.sofortzuschlag)]))
  const bildung = spur.von(bildungRegel, p.i)
  if (bildung && p.bildung > 0) teile.push(bildung)
  if (p.einmalbedarf > 0) teile.push(spur.angabe(`personen[${p.i}].erstausstattung`, 'Erstausstattung (§ 24 Abs. 3)', p.einmalbedarf, 'Cent', p.i))
  if (p.versicherung > 0)
    teile.push(spur.angabe(`personen[${p.i}].zuschussVersicherung`, 'Zuschuss zur Versicherung (§ 26)', p.versicherung, 'Cent', p.i))
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
    spur.von({ schluessel: 'p9.anteil-elternteil' }, p.i),
    spur.von(anteilRegel, p.i),
    spur.von(vermoegensanteil, p.i),
    spur.von({ schluessel: 'p12.eigenes' }, p.i),
  ]
  return spur.regel(offenRegel, p.i, p.offen, [anfang, ...mittel.filter((k) => k !== undefined)])
}
