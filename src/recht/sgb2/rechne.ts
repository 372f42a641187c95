import type { Tageszahl } from '../grundlage/zeitraum.ts'
import { type Verwandter, vermuteHilfe } from './haushaltsgemeinschaft.ts'
import { H, H2 } from './hinweise.ts'
import { Art, Ausschluss, type Lage, type PersonLage } from './lage.ts'
import { anspruchstage, bildeBedarfsgemeinschaften, ermittlePersonen, leistungsberechtigtAb, zaehleKoepfe } from './p07-bedarfsgemeinschaft.ts'
import { verteile } from './p09-hilfebeduerftigkeit.ts'
import { istVerteilbar, Lauf } from './p11-einkommen.ts'
import { ermittleVermoegen } from './p12-vermoegen.ts'
import { setzeLeistungenFest } from './p19-leistung.ts'
import { berechneRegelbedarfe } from './p20-regelbedarf.ts'
import { berechneMehrbedarfe } from './p21-mehrbedarfe.ts'

/**
 * The whole calculation of a sheet for one state of the household: `stichtag` decides who still is a child of the Bedarfsgemeinschaft.
 * The amounts stand in the persons afterwards.
 */
export function rechne(l: Lage, stichtag: Tageszahl, verwandte: readonly Verwandter[]): void {
  ermittlePersonen(l)
  bildeBedarfsgemeinschaften(l, stichtag)
  zaehleKoepfe(l)
  berechneRegelbedarfe(l)
  berechneMehrbedarfe(l)
  if (verwandte.length > 0) vermuteHilfe(l, verwandte)
  ermittleVermoegen(l)
  for (let bg = 0; bg < l.bgs; bg++) rechneBedarfsgemeinschaft(l, bg)
}

function rechneBedarfsgemeinschaft(l: Lage, bg: number): void {
  const spur = l.spur
  // trial runs decide how to count; only the last one records the reasoning and leaves its hints
  l.spur = null
  const hinweise = l.hinweise
  const hinweise2 = l.hinweise2
  const hinweiseEinkommen = l.hinweiseEinkommen
  let lauf: number = Lauf.normal
  let nochmal = spur !== null
  verteile(l, bg, lauf)
  if (hatVerteilbares(l, bg) && !istHilfebeduerftig(l, bg)) {
    lauf = endetDurchNachzahlung(l, bg) ? Lauf.verteilt : Lauf.normal
    nochmal = true
    verteile(l, bg, lauf)
  }
  if (brauchtProbeOhneKindergeld(l, bg)) {
    verteile(l, bg, lauf | Lauf.ohneKindergeld)
    // without Kindergeld a child may stay that alone founds the Bedarfsgemeinschaft
    const begruendet = leistungsberechtigtAb(l, bg) > 0
    for (let i = 0; i < l.anzahl; i++) if (l.person(i).bg === bg) l.person(i).offenOhneKindergeld = begruendet && l.person(i).offen > 0
    nochmal = true
  }
  if (nochmal) {
    l.spur = spur
    l.hinweise = hinweise
    l.hinweise2 = hinweise2
    l.hinweiseEinkommen = hinweiseEinkommen
    verteile(l, bg, lauf)
  }
  if (lauf === Lauf.verteilt) l.hinweise |= H.nachzahlungVerteilt
  l.hinweiseBedarf |= l.hinweiseUnterkunft
  const ab = leistungsberechtigtAb(l, bg)
  if (ab === 0) l.hinweise |= H.keinLeistungsberechtigter
  else if (ab > 1) l.hinweise2 |= H2.mindestalter
  l.anspruchstage = anspruchstage(l, bg)
  setzeLeistungenFest(l, bg, l.anspruchstage > 0)
}

/** Sec. 11 (3): a Nachzahlung of this month (until June 2023 any one-off income) that could be spread. */
function hatVerteilbares(l: Lage, bg: number): boolean {
  for (let i = 0; i < l.anzahl; i++) {
    const p = l.person(i)
    if (p.bg !== bg) continue
    for (let j = p.einkommenVon; j < p.einkommenBis; j++) {
      const q = l.posten[j]
      if (q !== undefined && q.abstand === 0 && istVerteilbar(l, q)) return true
    }
  }
  return false
}

/** Whether there would be a claim without the Nachzahlung: only then does it end one. */
function endetDurchNachzahlung(l: Lage, bg: number): boolean {
  verteile(l, bg, Lauf.ohneNachzahlung)
  return istHilfebeduerftig(l, bg)
}

function istHilfebeduerftig(l: Lage, bg: number): boolean {
  for (let i = 0; i < l.anzahl; i++) if (l.person(i).bg === bg && l.person(i).offen > 0) return true
  return false
}

/** Sec. 72 (1) sentence 2 no. 2: somebody of stages 3 to 6 has no claim, and there is Kindergeld that may be the only reason. */
function brauchtProbeOhneKindergeld(l: Lage, bg: number): boolean {
  let kindergeld = false
  let ohne = false
  for (let i = 0; i < l.anzahl; i++) {
    const p = l.person(i)
    if (p.bg !== bg) continue
    p.offenOhneKindergeld = false
    if (p.kindergeld > 0 || bekommtKindergeld(l, p)) kindergeld = true
    if (p.ausschluss === Ausschluss.keiner && p.stufeHoechste >= 3 && p.offen === 0) ohne = true
  }
  return kindergeld && ohne
}

function bekommtKindergeld(l: Lage, p: PersonLage): boolean {
  for (let j = p.einkommenVon; j < p.einkommenBis; j++) if (l.posten[j]?.art === Art.kindergeld) return true
  return false
}
