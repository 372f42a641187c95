import { alterAm, epochentag, monatVon, type Tageszahl } from '../grundlage/zeitraum.ts'
import { altersgrenzeInMonaten, type Recht } from '../parameter/recht.ts'
import { H2 } from './hinweise.ts'
import { Ausschluss, type Lage, Merkmal, type PersonLage } from './lage.ts'
import { tageVon } from './p41-teilmonat.ts'

/**
 * Whether the person has passed the age limit of sec. 7a: it is reached with the end of the month in which the year of life is completed,
 * and a year of life is completed on the day before the birthday.
 */
export function ueberAltersgrenze(geburt: Tageszahl, recht: Pick<Recht, 'monat'>): boolean {
  const vollendet = monatVon(geburt) + altersgrenzeInMonaten(Math.floor(geburt / 10000)) - (geburt % 100 === 1 ? 1 : 0)
  return recht.monat > vollendet
}

/** Ages, presence and employability of each person in this month; parts of the month between birthdays, births and weeks of pregnancy. */
export function ermittlePersonen(l: Lage): void {
  const r = l.recht
  const letzter = r.erster + l.tageImMonat - 1
  for (let i = 0; i < l.anzahl; i++) {
    const p = l.person(i)
    p.imHaushalt = (p.merkmale & Merkmal.nichtImHaushalt) === 0
    p.kopf = p.imHaushalt && p.tage >= r.kopfAbTage
    p.alterErster = alterAm(p.geburt, r.erster)
    p.alterLetzter = alterAm(p.geburt, letzter)
    // nobody is born after the month; a checked case says so
    p.lebtAb = p.geburt > r.erster ? p.geburt % 100 : 1
    p.geburtstag = p.alterErster === p.alterLetzter ? 0 : p.geburt % 100
    const zuAlt = ueberAltersgrenze(p.geburt, r)
    if (zuAlt && p.ausschluss === Ausschluss.keiner) {
      p.ausschluss = Ausschluss.altersrente
      l.hinweise2 |= H2.altersgrenze
    }
    // sec. 8 with secs. 7 (1) no. 1 and 7a; the more favourable status of one day counts for the month (BA Rz. 11.144)
    p.erwerbsfaehig = !zuAlt && p.alterLetzter >= r.mindestalter && (p.merkmale & Merkmal.nichtErwerbsfaehig) === 0
  }
  bildeAbschnitte(l)
}

/** Whether the partner lives here; somebody in an institution does not (BSG 16.4.2013, B 14 AS 71/12 R). */
export function partnerHier(l: Lage, p: PersonLage): PersonLage | undefined {
  if (p.partner < 0) return undefined
  const partner = l.person(p.partner)
  return partner.imHaushalt && partner.ausschluss !== Ausschluss.stationaer && p.ausschluss !== Ausschluss.stationaer ? partner : undefined
}

/**
 * Sec. 7 (2), (3): who forms a Bedarfsgemeinschaft with whom, for the age that children have on `stichtag`. A child under 25 without a
 * partner belongs to the parents, with a child of its own too (BSG 17.7.2014, B 14 AS 54/13 R); every other person is head of an own one.
 */
export function bildeBedarfsgemeinschaften(l: Lage, stichtag: Tageszahl): void {
  for (let i = 0; i < l.anzahl; i++) {
    const p = l.person(i)
    p.bg = i
    p.hatKindHier = false
    p.alleinerziehend = false
    p.absatz3 = false
    p.istKind =
      p.imHaushalt &&
      (wohntHier(l, p.elternteil1) || wohntHier(l, p.elternteil2)) &&
      alterAm(p.geburt, stichtag) < l.recht.kindAlterUnter &&
      !wohntHier(l, p.partner)
  }
  for (let i = 0; i < l.anzahl; i++) {
    const p = l.person(i)
    if (!p.imHaushalt) continue
    if (p.partner >= 0) verbinde(l, i, p.partner)
    if (p.istKind) {
      verbindeMitElternteil(l, p, p.elternteil1)
      verbindeMitElternteil(l, p, p.elternteil2)
    }
  }
  nummeriere(l)
  for (let i = 0; i < l.anzahl; i++) {
    const p = l.person(i)
    if (p.hatKindHier || p.entbindung !== 0) pruefeElternschaft(l, p)
  }
}

function wohntHier(l: Lage, i: number): boolean {
  return i >= 0 && l.person(i).imHaushalt
}

function verbindeMitElternteil(l: Lage, kind: PersonLage, elternteil: number): void {
  if (!wohntHier(l, elternteil)) return
  l.person(elternteil).hatKindHier = true
  verbinde(l, kind.i, elternteil)
}

/** While the groups are built, `bg` leads to the person with the smallest index of the group. */
function wurzel(l: Lage, i: number): number {
  let w = i
  while (l.person(w).bg !== w) w = l.person(w).bg
  return w
}

function verbinde(l: Lage, a: number, b: number): void {
  if (!l.person(b).imHaushalt) return
  const wa = wurzel(l, a)
  const wb = wurzel(l, b)
  if (wa < wb) l.person(wb).bg = wa
  else l.person(wa).bg = wb
}

/** Numbers the groups in the order of the file; persons outside the household belong to none. */
function nummeriere(l: Lage): void {
  l.bgs = 0
  for (let i = 0; i < l.anzahl; i++) {
    const p = l.person(i)
    if (!p.imHaushalt) p.bg = -1
    // the root stands before the other members of its group and already has its number
    else if (p.bg === i) p.bg = l.bgs++
    else p.bg = l.person(p.bg).bg
  }
}

function pruefeElternschaft(l: Lage, p: PersonLage): void {
  const r = l.recht
  if (p.istKind && p.entbindung !== 0) {
    const erster = epochentag(r.erster)
    p.absatz3 = p.entbindung >= erster && p.entbindung - r.schwangerTage < erster + l.tageImMonat
  }
  if (p.hatKindHier) pruefeKinder(l, p)
  if (p.absatz3) l.hinweise2 |= H2.schwangeresKind
}

/** Whether and from which day a parent raises minor children alone; whether a parent who is a child here itself cares for a small one. */
function pruefeKinder(l: Lage, p: PersonLage): void {
  const allein = partnerHier(l, p) === undefined
  for (let i = 0; i < l.anzahl; i++) {
    const k = l.person(i)
    if (!istKindVon(k, p)) continue
    if (p.istKind && k.alterErster < l.recht.betreutesKindAlterUnter) p.absatz3 = true
    // a child on few days of the month does not count (sec. 21 (3))
    if (!allein || !k.kopf || k.alterErster >= 18) continue
    p.alleinerziehendAb = p.alleinerziehend ? Math.min(p.alleinerziehendAb, k.lebtAb) : k.lebtAb
    p.alleinerziehend = true
  }
}

/** Whether `k` is a child of the household whose parent is `p`. */
export function istKindVon(k: PersonLage, p: PersonLage): boolean {
  return k.istKind && (k.elternteil1 === p.i || k.elternteil2 === p.i)
}

/**
 * Sec. 7 (1), (2): a Bedarfsgemeinschaft needs somebody who is employable and not excluded, or only as a trainee or as not reachable. A
 * child with enough of its own is no member and founds none; who becomes 15 founds it on the birthday.
 *
 * @returns day of the month from which there is such a person, 0 for none
 */
export function leistungsberechtigtAb(l: Lage, bg: number): number {
  let ab = 0
  for (let i = 0; i < l.anzahl; i++) {
    const p = l.person(i)
    if (p.bg !== bg || !p.erwerbsfaehig || p.ausgeschieden || !kannBegruenden(p)) continue
    if (p.alterErster >= l.recht.mindestalter) return 1
    ab = ab === 0 ? p.geburtstag : Math.min(ab, p.geburtstag)
  }
  return ab
}

/** Days over thirty for which the members of a Bedarfsgemeinschaft can have a claim in this month, 0 for none. */
export function anspruchstage(l: Lage, bg: number): number {
  const ab = leistungsberechtigtAb(l, bg)
  return ab === 0 ? 0 : tageVon(l, Math.max(ab, l.anspruchVon), l.anspruchBis)
}

function kannBegruenden(p: PersonLage): boolean {
  return p.ausschluss === Ausschluss.keiner || p.ausschluss === Ausschluss.ausbildung || p.ausschluss === Ausschluss.nichtErreichbar
}

/** Heads of the dwelling (sec. 22): everybody who lives in it, whatever the age. */
export function zaehleKoepfe(l: Lage): void {
  for (let k = 0; k < l.abschnitte; k++) {
    let n = l.wohnung.weitere
    const tag = l.abschnittTag[k] ?? 1
    for (let i = 0; i < l.anzahl; i++) {
      const p = l.person(i)
      if (p.kopf && p.lebtAb <= tag) n++
    }
    l.koepfeIm[k] = n
  }
  l.koepfe = l.koepfeIm[l.abschnitte - 1] ?? 0
}

/** Ages at which an amount changes: stages, Mehrbedarf of a single parent, coming of age, sec. 22 (5). */
const wechselalter = [6, 7, 14, 15, 16, 18, 25]

function bildeAbschnitte(l: Lage): void {
  l.abschnitte = 1
  l.abschnittTag[0] = 1
  for (let i = 0; i < l.anzahl; i++) {
    const p = l.person(i)
    if (!p.imHaushalt) continue
    if (p.lebtAb > 1) grenze(l, p.lebtAb)
    if (p.geburtstag > 1 && wechselalter.includes(p.alterLetzter)) grenze(l, p.geburtstag)
    if (p.entbindung !== 0) {
      const beginn = p.entbindung - l.recht.schwangerschaftTage - epochentag(l.recht.erster) + 1
      if (beginn > 1 && beginn <= l.tageImMonat) grenze(l, beginn)
    }
  }
  for (let k = 0; k < l.abschnitte; k++) {
    const ende = k + 1 < l.abschnitte ? (l.abschnittTag[k + 1] ?? 0) : l.tageImMonat + 1
    l.abschnittTage[k] = ende - (l.abschnittTag[k] ?? 0)
  }
}

function grenze(l: Lage, tag: number): void {
  let k = l.abschnitte
  // the first part begins on the 1st, no other one does
  while ((l.abschnittTag[k - 1] ?? 0) > tag) k--
  if ((l.abschnittTag[k - 1] ?? 0) === tag) return
  l.abschnittTag.copyWithin(k + 1, k, l.abschnitte)
  l.abschnittTag[k] = tag
  l.abschnitte++
}
