import { Art, Lage, monatAus, rechne, rechtIm, Spur } from '../recht/index.ts'
import type { Bevoelkerung } from './bevoelkerung.ts'

/** One calculation over a population; `anspruch` has an entry per Bedarfsgemeinschaft in the order of the file, cents. */
export type Durchgang = { bgs: number; personen: number; anspruch: Int32Array; bg: Int32Array }

const keineVerwandten: readonly never[] = []

/**
 * Calculates the first `personen` rows of a population, whole dwellings only. One sheet serves all of them.
 *
 * @param mitBegruendung also builds the whole tree of reasoning of each dwelling
 */
export function rechneBevoelkerung(b: Bevoelkerung, monat: string, personen: number, mitBegruendung = false): Durchgang {
  const recht = rechtIm(monatAus(monat))
  const l = new Lage(recht)
  const d = { bgs: 0, personen: 0, anspruch: new Int32Array(personen), bg: new Int32Array(personen) }
  let von = 0
  while (von < personen) {
    const bg = b.bg[von]
    let bis = von + 1
    while (bis < b.anzahl && b.bg[bis] === bg) bis++
    fuelle(l, b, von, bis, monat)
    if (mitBegruendung) l.spur = new Spur(recht.stichtag)
    rechne(l, recht.erster, keineVerwandten)
    let summe = 0
    for (let i = 0; i < l.anzahl; i++) {
      const p = l.person(i)
      summe += p.bund + p.kommune
    }
    d.bg[d.bgs] = bg ?? 0
    d.anspruch[d.bgs++] = summe
    d.personen = bis
    von = bis
  }
  return d
}

/** Puts one dwelling on the sheet; what the population does not know keeps the value of a cleared sheet. */
function fuelle(l: Lage, b: Bevoelkerung, von: number, bis: number, monat: string): void {
  l.beginne(l.recht, bis - von)
  const w = l.wohnung
  w.grundmiete = b.miete[von] ?? 0
  w.miete = w.grundmiete
  w.heizung = b.heizung[von] ?? 0
  w.flaeche = b.flaeche[von] ?? 0
  w.karenz = b.karenz[von] === 1
  l.vermoegenKarenz = w.karenz
  l.vermoegenAlt = monat < '2026-07'
  l.unterkunftNeu = l.recht.seit2026
  for (let i = von; i < bis; i++) fuellePerson(l, b, i, i - von)
}

function fuellePerson(l: Lage, b: Bevoelkerung, zeile: number, i: number): void {
  const p = l.person(i)
  p.geburt = b.geburt[zeile] ?? 0
  // the calculation excludes whoever has passed the age limit; the next person in this place is somebody else
  p.ausschluss = 0
  p.partner = verwandter(i, b.partner[zeile] ?? 0)
  p.elternteil1 = verwandter(i, b.elternteil1[zeile] ?? 0)
  p.elternteil2 = verwandter(i, b.elternteil2[zeile] ?? 0)
  p.einkommenVon = l.postenAnzahl
  const unterhalt = b.unterhalt[zeile] ?? 0
  const kindergeld = b.kindergeld[zeile] ?? 0
  betrag(l, Art.erwerb, b.brutto[zeile] ?? 0, b.netto[zeile] ?? 0)
  betrag(l, Art.unterhalt, unterhalt, unterhalt)
  betrag(l, Art.kindergeld, kindergeld, kindergeld)
  p.einkommenBis = l.postenAnzahl
  p.vermoegenVon = l.gegenstaendeAnzahl
  const vermoegen = b.vermoegen[zeile] ?? 0
  if (vermoegen > 0) l.neuerGegenstand().wert = vermoegen
  p.vermoegenBis = l.gegenstaendeAnzahl
}

function verwandter(i: number, versatz: number): number {
  return versatz === 0 ? -1 : i + versatz
}

function betrag(l: Lage, art: number, brutto: number, netto: number): void {
  if (brutto === 0) return
  const q = l.neuerPosten()
  q.art = art
  q.brutto = brutto
  q.netto = netto
}
