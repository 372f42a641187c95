import type { Haushaltsangehoeriger } from '../falldatei.ts'
import { alsEuro, euro, promilleVon, runde } from '../grundlage/geld.ts'
import { grusigv, type Knoten, regel, type Spur, sgb2, summenregel } from '../grundlage/nachweis.ts'
import * as ek from '../parameter/einkommen.ts'
import { regelbedarfe } from '../parameter/recht.ts'
import { H } from './hinweise.ts'
import { type Lage, type PersonLage, pfad } from './lage.ts'
import { Lauf } from './p11-einkommen.ts'
import { bereinige, einkommenRegel, schliesseEinkommenAb } from './p11b-absetzbetraege.ts'

/** A relative in the household outside the Bedarfsgemeinschaft (sec. 9 (5)); `person` holds the receipts and deductions. */
export type Verwandter = Readonly<{ angehoeriger: Haushaltsangehoeriger; person: PersonLage; verwandtMit: readonly number[] }>

/** Sec. 9 (5) with sec. 1 (2) GrusiGV: half of what a relative in the household has above twice stage 1 and the own housing. */
const vermuteteHilfeRegel = regel({
  schluessel: 'p9.vermutete-hilfe.verwandte',
  name: 'Vermutete Hilfe eines Verwandten',
  fundstelle: grusigv('§ 1 Abs. 2'),
  einheit: 'Cent',
  formel: 'Anteil × (Einkommen − (Faktor × Stufe 1 + Wohnkosten + Unterhaltspflichten)), nicht unter null',
  rechne: (anteil: number, einkommen: number, faktor: number, stufe1: number, wohnen: number, pflichten: number) =>
    promilleVon(anteil, Math.max(0, einkommen - promilleVon(faktor, stufe1) - wohnen - pflichten)),
  satz: (wert, [, einkommen, , stufe1, wohnen, pflichten]) =>
    `Einkommen ${alsEuro(einkommen)}; frei sind 2 × ${alsEuro(stufe1)}, Wohnkosten ${alsEuro(wohnen)} und Unterhalt ${alsEuro(pflichten)}. Die Hälfte vom Rest wird als Hilfe vermutet: ${alsEuro(wert)}`,
})

/** Several persons to whom a relative is related have equal parts; cents left over go to the first of them. */
const teilDerHilfeRegel = regel({
  schluessel: 'p9.vermutete-hilfe.teil',
  name: 'Teil der vermuteten Hilfe',
  fundstelle: sgb2('§ 9 Abs. 5'),
  einheit: 'Cent',
  formel: 'Hilfe ÷ Personen, übrige Cent an die ersten',
  rechne: (hilfe: number, personen: number, platz: number) => Math.floor(hilfe / personen) + (platz <= hilfe % personen ? 1 : 0),
  satz: (wert, [hilfe, personen]) => `${alsEuro(hilfe)} ÷ ${personen} Personen = ${alsEuro(wert)}`,
})

/** Share of the actual cost per head, where the file does not name the relative's own. */
const kopfteilRegel = regel({
  schluessel: 'p9.vermutete-hilfe.wohnen',
  name: 'Wohnkosten des Verwandten nach Köpfen',
  fundstelle: grusigv('§ 1 Abs. 2'),
  einheit: 'Cent',
  formel: 'tatsächliche Wohnkosten ÷ Köpfe',
  rechne: (kosten: number, koepfe: number) => runde(kosten, koepfe),
  satz: (wert, [kosten, koepfe]) => `${alsEuro(kosten)} ÷ ${koepfe} Personen = ${alsEuro(wert)}`,
})

/** Presumed help of all relatives to a person. */
const vermuteteHilfeSumme = summenregel('p9.vermutete-hilfe', 'Vermutete Hilfe von Verwandten im Haushalt', sgb2('§ 9 Abs. 5'))

/** Presumed help of each relative, in equal parts to the persons to whom he or she is related. */
export function vermuteHilfe(l: Lage, verwandte: readonly Verwandter[]): void {
  for (let i = 0; i < l.anzahl; i++) l.person(i).vermuteteHilfe = 0
  for (const v of verwandte) {
    if (v.angehoeriger.widerlegt === true) continue
    bereinige(l, v.person, Lauf.normal)
    schliesseEinkommenAb(l, v.person)
    const stufe1 = l.recht.regelbedarf[1] ?? 0
    const wohnen = wohnkosten(l, v)
    const pflichten = euro(v.angehoeriger.unterhaltspflichten ?? 0)
    const hilfe = vermuteteHilfeRegel.rechne(l.recht.haushaltAnteil, v.person.einkommen, l.recht.haushaltFaktor, stufe1, wohnen, pflichten)
    if (hilfe === 0) continue
    l.hinweise |= H.haushaltsgemeinschaft
    const ganze = l.spur ? hilfeKnoten(l, l.spur, v, hilfe, wohnen, pflichten) : undefined
    v.verwandtMit.forEach((i, k) => {
      const teil = teilDerHilfeRegel.rechne(hilfe, v.verwandtMit.length, k + 1)
      l.person(i).vermuteteHilfe += teil
      if (l.spur && ganze) merkeTeil(l, l.spur, v, i, k + 1, teil, ganze)
    })
  }
}

function wohnkosten(l: Lage, v: Verwandter): number {
  const angabe = v.angehoeriger.unterkunftAnteil
  return angabe === undefined ? kopfteilRegel.rechne(l.wohnung.miete + l.wohnung.heizung, l.koepfe) : euro(angabe)
}

function hilfeKnoten(l: Lage, spur: Spur, v: Verwandter, hilfe: number, wohnen: number, pflichten: number): Knoten {
  const ort = pfad(l, v.person)
  const i = v.person.i
  const wohnkostenKnoten =
    v.angehoeriger.unterkunftAnteil !== undefined
      ? spur.angabe(`${ort}.unterkunftAnteil`, 'Wohnkosten des Verwandten', wohnen, 'Cent', i)
      : spur.regel(kopfteilRegel, i, wohnen, [
          spur.angabe('unterkunft', 'Tatsächliche Wohnkosten', l.wohnung.miete + l.wohnung.heizung, 'Cent'),
          spur.angabe('koepfe', 'Personen in der Wohnung', l.koepfe, 'Personen'),
        ])
  return spur.regel(vermuteteHilfeRegel, i, hilfe, [
    spur.parameter(ek.haushaltsgemeinschaftAnteil),
    spur.von(einkommenRegel, i) as Knoten,
    spur.parameter(ek.haushaltsgemeinschaftFaktor),
    spur.parameter(regelbedarfe[0]),
    wohnkostenKnoten,
    spur.angabe(`${ort}.unterhaltspflichten`, 'Unterhaltspflichten des Verwandten', pflichten, 'Cent', i),
  ])
}

function merkeTeil(l: Lage, spur: Spur, v: Verwandter, i: number, platz: number, teil: number, ganze: Knoten): void {
  const knoten =
    v.verwandtMit.length === 1
      ? ganze
      : spur.regel(teilDerHilfeRegel, i, teil, [
          ganze,
          spur.angabe(`${pfad(l, v.person)}.verwandtMit`, 'Verwandte im Haushalt', v.verwandtMit.length, 'Personen', i),
          spur.angabe(`${pfad(l, v.person)}.verwandtMit`, 'Platz in der Liste', platz, 'Anzahl', i),
        ])
  spur.regel(vermuteteHilfeSumme, i, l.person(i).vermuteteHilfe, [...(spur.von(vermuteteHilfeSumme, i)?.aus ?? []), knoten])
}
