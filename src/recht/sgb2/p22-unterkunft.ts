import { runde } from '../grundlage/geld.ts'
import { HB } from './hinweise-bedarf.ts'
import { Ausschluss, type Lage, type PersonLage } from './lage.ts'
import { erkenneAn, summe } from './p22-anerkennung.ts'
import { begruendeAnteil, begruendeUmverteilung } from './p22-begruendung.ts'
import { hatAnteil, koepfeDerBg } from './p22-koepfe.ts'
import { umverteilungRegel } from './p22-regeln.ts'
import { monatsbetrag } from './p41-teilmonat.ts'

export { unterkunftRegel } from './p22-regeln.ts'

/**
 * Housing need of the members of a Bedarfsgemeinschaft, for the heads that have not left it. Whoever has left keeps the share of the
 * round in which that happened.
 */
export function berechneUnterkunft(l: Lage, bg: number): void {
  l.hinweiseUnterkunft = 0
  for (let k = 0; k < l.abschnitte; k++) l.kopfteilIm[k] = kopfteil(l, bg, k)
  for (let i = 0; i < l.anzahl; i++) {
    const p = l.person(i)
    if (p.bg !== bg || p.ausgeschieden) continue
    p.unterkunft = p.kopf ? anteilDerPerson(l, p) : 0
    p.bedarf = p.regelbedarf + p.mehrbedarf + p.unterkunft
    if (p.ausschluss === Ausschluss.stationaer && p.unterkunft > 0) l.hinweiseUnterkunft |= HB.kopfInEinrichtung
    if (p.erstausstattung > 0 && !hatAnteil(l, p, l.abschnitte - 1)) l.hinweiseUnterkunft |= HB.erstausstattungUnter25
    if (l.spur !== null && p.kopf) begruendeAnteil(l, l.spur, p)
  }
  if (l.recht.seit2026) verteileUm(l, bg)
}

/** Share of a head in a part of the month, cents. */
function kopfteil(l: Lage, bg: number, abschnitt: number): number {
  const n = l.koepfeIm[abschnitt] ?? 0
  if (n === 0) return 0
  const m = koepfeDerBg(l, bg, abschnitt)
  const a = erkenneAn(l, bg, n, m, l.unterkunftNeu)
  const gesamt = summe(a)
  const anteil = runde(gesamt, n * m)
  l.hinweiseUnterkunft |= a.hinweise
  if (anteil * n * m !== gesamt) l.hinweiseUnterkunft |= HB.kopfteilRest
  if (l.unterkunftUebergang && anteil !== runde(summe(erkenneAn(l, bg, n, m, !l.unterkunftNeu)), n * m)) {
    l.hinweiseUnterkunft |= l.unterkunftNeu ? HB.unterkunftUebergang : HB.unterkunftAltesRecht
  }
  return anteil
}

function anteilDerPerson(l: Lage, p: PersonLage): number {
  for (let k = 0; k < l.abschnitte; k++) l.werte[k] = hatAnteil(l, p, k) ? (l.kopfteilIm[k] ?? 0) : 0
  return l.abschnitte === 1 ? (l.werte[0] ?? 0) : monatsbetrag(l, null, null)
}

/** Since July 2026: the share of a member who is not reachable goes to the other members in equal parts (sec. 22 (7) sentence 4). */
function verteileUm(l: Lage, bg: number): void {
  for (let i = 0; i < l.anzahl; i++) {
    const p = l.person(i)
    if (p.bg !== bg) continue
    if (p.ausschluss === Ausschluss.nichtErreichbar) gibWeiter(l, p)
    else if (istErsterMonat(p) && p.unterkunft > 0 && zaehleAndere(l, p) > 0) l.hinweiseUnterkunft |= HB.umverteilungErsterMonat
  }
}

/** The month in which somebody not reachable still gets the own share. */
function istErsterMonat(p: PersonLage): boolean {
  for (let j = 0; j < p.minderungen.length; j++) if (p.minderungen[j]?.art === 'nichterreichbarkeit') return true
  return false
}

function gibWeiter(l: Lage, p: PersonLage): void {
  const anteil = p.unterkunft
  const andere = zaehleAndere(l, p)
  p.unterkunft = 0
  p.bedarf = p.regelbedarf + p.mehrbedarf
  if (andere === 0 || anteil === 0) return
  l.hinweiseUnterkunft |= HB.umverteilung
  let rest = anteil % andere
  for (let j = 0; j < l.anzahl; j++) {
    const q = l.person(j)
    if (!bekommtAnteil(q, p)) continue
    const cent = rest > 0 ? 1 : 0
    rest -= cent
    const mehr = umverteilungRegel.rechne(anteil, andere, cent)
    q.unterkunft += mehr
    q.bedarf += mehr
    if (l.spur !== null) begruendeUmverteilung(l.spur, p, q, [anteil, andere, cent], mehr)
  }
}

/** The other members of the Bedarfsgemeinschaft who are heads of the dwelling; whoever has left it or belongs to the SGB XII is none. */
function bekommtAnteil(q: PersonLage, p: PersonLage): boolean {
  return (
    q.bg === p.bg &&
    q.kopf &&
    !q.ausgeschieden &&
    q.ausschluss !== Ausschluss.nichtErreichbar &&
    q.ausschluss !== Ausschluss.sgb12 &&
    q.ausschluss !== Ausschluss.asylblg
  )
}

function zaehleAndere(l: Lage, p: PersonLage): number {
  let n = 0
  for (let j = 0; j < l.anzahl; j++) if (j !== p.i && bekommtAnteil(l.person(j), p)) n++
  return n
}
