import type { Haushaltsangehoeriger } from '../falldatei.ts'
import { euro, runde } from '../grundlage/geld.ts'
import { type Knoten, sgb2, summenregel } from '../grundlage/nachweis.ts'
import { H } from './hinweise.ts'
import type { Lage } from './lage.ts'
import { haushaltsParameter, vermuteteHilfeRegel } from './p09-hilfebeduerftigkeit.ts'

/** A relative's means as the presumption of sec. 9 (5) needs them, cents. */
export type Verwandter = Readonly<{ angehoeriger: Haushaltsangehoeriger; einkommen: number; verwandtMit: readonly number[] }>

/** Presumed help of all relatives to a person. */
export const vermuteteHilfeSumme = summenregel('p9.vermutete-hilfe', 'Vermutete Hilfe von Verwandten im Haushalt', sgb2('§ 9 Abs. 5'))

/** Presumed help of each relative, in equal parts to the persons to whom he or she is related; cents left over to the first. */
export function vermuteHilfe(l: Lage, verwandte: readonly Verwandter[]): void {
  for (const v of verwandte) {
    if (v.angehoeriger.widerlegt === true) continue
    const wohnen = v.angehoeriger.unterkunftAnteil === undefined ? kopfteil(l) : euro(v.angehoeriger.unterkunftAnteil)
    const pflichten = euro(v.angehoeriger.unterhaltspflichten ?? 0)
    const r = l.recht
    const hilfe = vermuteteHilfeRegel.rechne(r.haushaltAnteil, v.einkommen, r.haushaltFaktor, r.regelbedarf[1] ?? 0, wohnen, pflichten)
    if (hilfe === 0) continue
    l.hinweise |= H.haushaltsgemeinschaft
    const je = Math.floor(hilfe / v.verwandtMit.length)
    let rest = hilfe - je * v.verwandtMit.length
    for (const i of v.verwandtMit) {
      const teil = je + (rest-- > 0 ? 1 : 0)
      l.person(i).vermuteteHilfe += teil
      if (l.spur) begruende(l, v, i, teil, hilfe, wohnen, pflichten)
    }
  }
}

/** Share of the actual cost per head, where the file does not name the relative's own. */
function kopfteil(l: Lage): number {
  return l.koepfe === 0 ? 0 : runde(l.wohnung.miete + l.wohnung.heizung, l.koepfe)
}

function begruende(l: Lage, v: Verwandter, i: number, teil: number, hilfe: number, wohnen: number, pflichten: number): void {
  const spur = l.spur
  if (spur === null) return
  const ganze = spur.regel(vermuteteHilfeRegel, i, hilfe, [
    spur.parameter(haushaltsParameter.anteil),
    spur.angabe('haushaltsangehoerige', 'Einkommen des Verwandten nach allen Absetzungen', v.einkommen, 'Cent'),
    spur.parameter(haushaltsParameter.faktor),
    spur.parameter(haushaltsParameter.stufe1),
    spur.angabe('haushaltsangehoerige.unterkunftAnteil', 'Wohnkosten des Verwandten', wohnen, 'Cent'),
    spur.angabe('haushaltsangehoerige.unterhaltspflichten', 'Unterhaltspflichten des Verwandten', pflichten, 'Cent'),
  ])
  const knoten: Knoten =
    teil === hilfe ? ganze : spur.angabe('anteilHilfe', `Anteil an der vermuteten Hilfe von ${v.angehoeriger.id}`, teil, 'Cent', i)
  const bisher = spur.von(vermuteteHilfeSumme, i)?.aus ?? []
  spur.regel(vermuteteHilfeSumme, i, l.person(i).vermuteteHilfe, [...bisher, knoten])
}
