import { Art, Lage, monatAus, rechne, rechtIm } from '../recht/index.ts'
import type { Bevoelkerung } from './bevoelkerung.ts'

/** One calculation over a population; `anspruch` has an entry per Bedarfsgemeinschaft in the order of the file, cents. */
export type Durchgang = { bgs: number; personen: number; anspruch: Int32Array; bg: Int32Array }

const keineVerwandten: readonly never[] = []

/** Calculates the first `personen` rows of a population, whole dwellings only. One sheet serves all of them. */
export function rechneBevoelkerung(b: Bevoelkerung, monat: string, personen: number): Durchgang {
  const recht = rechtIm(monatAus(monat))
  const l = new Lage(recht)
  const d = { bgs: 0, personen: 0, anspruch: new Int32Array(personen), bg: new Int32Array(personen) }
  let von = 0
  while (von < personen) {
    const bg = b.bg[von]
    let bis = von + 1
    while (bis < b.anzahl && b.bg[bis] === bg) bis++
    fuelle(l, b, von, bis, monat)
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
  for (let i = von; i < bis; i++) {
    const p = l.person(i - von)
    p.geburt = b.geburt[i] ?? 0
    p.partner = verwandter(i - von, b.partner[i] ?? 0)
    p.elternteil1 = verwandter(i - von, b.elternteil1[i] ?? 0)
    p.elternteil2 = verwandter(i - von, b.elternteil2[i] ?? 0)
    p.einkommenVon = l.postenAnzahl
    const brutto = b.brutto[i] ?? 0
    if (brutto > 0) betrag(l, Art.erwerb, brutto, b.netto[i] ?? 0)
    const unterhalt = b.unterhalt[i] ?? 0
    if (unterhalt > 0) betrag(l, Art.unterhalt, unterhalt, unterhalt)
    const kindergeld = b.kindergeld[i] ?? 0
    if (kindergeld > 0) betrag(l, Art.kindergeld, kindergeld, kindergeld)
    p.einkommenBis = l.postenAnzahl
    p.vermoegenVon = l.gegenstaendeAnzahl
    const vermoegen = b.vermoegen[i] ?? 0
    if (vermoegen > 0) {
      const g = l.neuerGegenstand()
      g.art = 0
      g.wert = vermoegen
    }
    p.vermoegenBis = l.gegenstaendeAnzahl
  }
}

function verwandter(i: number, versatz: number): number {
  return versatz === 0 ? -1 : i + versatz
}

function betrag(l: Lage, art: number, brutto: number, netto: number): void {
  const q = l.neuerPosten()
  q.art = art
  q.brutto = brutto
  q.netto = netto
}
