import { promilleVon } from '../grundlage/geld.ts'
import { HB } from './hinweise-bedarf.ts'
import type { Lage, WohnungLage } from './lage.ts'
import { type heizungRegeln, mietueberhang, quadratmeterRegel, type unterkunftRegeln } from './p22-regeln.ts'

/**
 * What sec. 22 recognises of a dwelling for one Bedarfsgemeinschaft of `m` heads among `n`. Amounts are whole nths of a cent: the cost of
 * the dwelling times m, or a limit times n, so that nothing is rounded before the share per head (`bedarf.md` 6).
 */
export class Anerkennung {
  n = 1
  m = 1
  /** rent, heating and one-off cost after a refund */
  unterkunftskosten = 0
  heizkosten = 0
  einmalig = 0
  /** rent after the rules on moves (sec. 22 (4)) */
  nachUmzug = 0
  /** local limit and ceiling, infinite where there is none */
  grenze = 0
  deckel = 0
  /** rent up to the ceiling where that applies, and without the part of sentence 8 */
  hoechstens = 0
  ohneSatz8 = 0
  unterkunft = 0
  heizung = 0
  instandhaltung = 0
  grund: 'ohneGrenze' | keyof typeof unterkunftRegeln = 'ohneGrenze'
  grundHeizung: 'ohneGrenze' | keyof typeof heizungRegeln = 'ohneGrenze'
  /** the former need limits the rent */
  bisher = false
  /** a move without Zusicherung limits the rent */
  ohneZusicherung = false
  /** what sentence 8 finds excessive */
  satz8: 'nichts' | 'quadratmeter' | 'miete' = 'nichts'
  /** bits of `HB` */
  hinweise = 0
}
const blatt = new Anerkennung()

/** Recognised cost of all heads together, nths of a cent. */
export function summe(a: Anerkennung): number {
  return a.unterkunft + a.heizung + a.einmalig + a.instandhaltung
}

/**
 * The algorithm of `bedarf.md` 6.3. The result lies on a sheet that the next call overwrites.
 *
 * @param neu sec. 22 as in force since July 2026
 */
export function erkenneAn(l: Lage, bg: number, n: number, m: number, neu: boolean): Anerkennung {
  const a = blatt
  const w = l.wohnung
  a.n = n
  a.m = m
  a.grund = 'ohneGrenze'
  a.grundHeizung = 'ohneGrenze'
  a.bisher = false
  a.ohneZusicherung = false
  a.satz8 = 'nichts'
  a.hinweise = 0
  a.instandhaltung = w.instandhaltung * m
  mindereUmGuthaben(a, w)
  a.unterkunft = a.unterkunftskosten
  a.nachUmzug = a.unterkunftskosten
  a.heizung = a.heizkosten
  if (a.einmalig > 0) a.hinweise |= HB.einmaligeWohnkosten
  // the limits of the file are those of the first Bedarfsgemeinschaft
  if (bg !== 0) {
    if (w.grenze >= 0 || w.grenzeHeizung >= 0) a.hinweise |= HB.weitereBg
    return a
  }
  if (m < n && (w.grenze >= 0 || w.grenzeHeizung >= 0)) a.hinweise |= HB.anteilDerBg
  if (w.grenzeHeizung >= 0) begrenzeHeizung(l, a)
  if (w.bisher >= 0) begrenzeAufBisher(a, w, neu)
  if (w.umzugOhneZusicherung && w.grenze >= 0) begrenzeOhneZusicherung(a, w, neu)
  begrenzeUnterkunft(l, a, neu)
  if (w.grenze >= 0) begrenzeInstandhaltung(l, a)
  return a
}

/** Sec. 22 (3): a refund first off the rent, then the heating, then one-off cost. */
function mindereUmGuthaben(a: Anerkennung, w: WohnungLage): void {
  const vonUnterkunft = Math.min(w.guthaben, w.miete)
  const vonHeizung = Math.min(w.guthaben - vonUnterkunft, w.heizung)
  const vonEinmalig = Math.min(w.guthaben - vonUnterkunft - vonHeizung, w.einmalig)
  a.unterkunftskosten = (w.miete - vonUnterkunft) * a.m
  a.heizkosten = (w.heizung - vonHeizung) * a.m
  a.einmalig = (w.einmalig - vonEinmalig) * a.m
  if (w.guthaben === 0) return
  if (w.guthaben > w.miete || w.grenze >= 0 || w.grenzeHeizung >= 0) a.hinweise |= HB.guthabenReihenfolge
  if (w.guthaben > vonUnterkunft + vonHeizung + vonEinmalig) a.hinweise |= HB.guthabenRest
}

/** Heating is limited from the first month on; the Karenzzeit never covers it. */
function begrenzeHeizung(l: Lage, a: Anerkennung): void {
  const w = l.wohnung
  const grenze = w.grenzeHeizung * a.n
  a.grundHeizung = 'angemessen'
  if (a.heizkosten <= grenze) return
  if (l.recht.monat < erster2024) a.hinweise |= HB.heizung2023
  if (w.todesfall) {
    a.grundHeizung = 'todesfall'
    a.hinweise |= HB.todesfallHeizung
    meldeFrist(l, a, w.todesfallschutzBis)
  } else if (w.kostensenkung) {
    a.grundHeizung = 'kostensenkung'
    meldeFrist(l, a, w.kostensenkungBis)
  } else a.heizung = grenze
}
const erster2024 = 2024 * 12

/** An unnecessary move: until June 2026 the former need was rent and heating together, since then it is the rent. */
function begrenzeAufBisher(a: Anerkennung, w: WohnungLage, neu: boolean): void {
  let bisher = w.bisher * a.n
  if (!neu) {
    if (a.unterkunftskosten + a.heizung > bisher && a.heizung > 0) a.hinweise |= HB.bisherMitHeizung
    if (a.heizung > bisher) {
      a.heizung = bisher
      a.grundHeizung = 'bisher'
    }
    bisher -= a.heizung
  }
  if (bisher >= a.nachUmzug) return
  a.nachUmzug = bisher
  a.bisher = true
}

/** A move without Zusicherung: the reasonable cost and no more, in and after the Karenzzeit. */
function begrenzeOhneZusicherung(a: Anerkennung, w: WohnungLage, neu: boolean): void {
  const grenze = w.grenze * a.n
  if (grenze >= a.nachUmzug) return
  a.nachUmzug = grenze
  a.ohneZusicherung = true
  if (!neu && !w.karenz && w.kostensenkung) a.hinweise |= HB.umzugAltesRecht
}

function begrenzeUnterkunft(l: Lage, a: Anerkennung, neu: boolean): void {
  const w = l.wohnung
  const kosten = a.nachUmzug
  a.unterkunft = kosten
  a.grenze = w.grenze < 0 ? Number.POSITIVE_INFINITY : w.grenze * a.n
  a.deckel = neu && w.grenze >= 0 ? promilleVon(l.recht.karenzdeckel, w.grenze) * a.n : Number.POSITIVE_INFINITY
  if (w.grenze >= 0) a.grund = 'angemessen'
  if (w.todesfall) {
    if (kosten > a.grenze) {
      a.grund = 'todesfall'
      meldeFrist(l, a, w.todesfallschutzBis)
    }
    return
  }
  a.ohneSatz8 = neu ? kosten - ueberSatz8(a, w, kosten) : kosten
  const deckelGilt = !w.verkleinerung && !(w.karenz && w.unabweisbar)
  a.hoechstens = deckelGilt ? Math.min(kosten, a.deckel) : kosten
  if (w.karenz) inDerKarenzzeit(l, a)
  else nachDerKarenzzeit(l, a)
}

/** Actual cost up to the ceiling; the part of sentence 8 only while the period of sentence 9 runs. */
function inDerKarenzzeit(l: Lage, a: Anerkennung): void {
  const w = l.wohnung
  const mitSatz8 = a.ohneSatz8 < a.hoechstens
  if (mitSatz8 && !w.kostensenkung && !w.verkleinerung) {
    a.unterkunft = a.ohneSatz8
    a.grund = 'satz8'
    return
  }
  a.unterkunft = a.hoechstens
  if (mitSatz8) {
    a.hinweise |= HB.karenzSatz8
    schuetzeAufZeit(l, a)
  } else if (a.nachUmzug > a.grenze) a.grund = 'karenz'
  if (a.hoechstens < a.nachUmzug) {
    a.grund = 'deckel'
    if (hatKind(l)) a.hinweise |= HB.deckelMitKindern
  } else if (a.nachUmzug > a.deckel) {
    if (w.verkleinerung) schuetzeAufZeit(l, a)
    else a.grund = 'unabweisbar'
  }
}

/** The reasonable cost; while the period of sentence 9 runs the actual cost up to the ceiling. */
function nachDerKarenzzeit(l: Lage, a: Anerkennung): void {
  const w = l.wohnung
  const angemessen = Math.min(a.grenze, a.ohneSatz8)
  if (a.nachUmzug <= angemessen) return
  if (!w.kostensenkung && !w.verkleinerung) {
    a.unterkunft = angemessen
    if (a.ohneSatz8 < a.grenze) a.grund = 'satz8'
    return
  }
  a.unterkunft = a.hoechstens
  schuetzeAufZeit(l, a)
  if (a.hoechstens < a.nachUmzug) {
    a.grund = 'deckel'
    a.hinweise |= HB.deckelKostensenkung
  }
}

/** A smaller Bedarfsgemeinschaft starts the period of sentence 9 too (sentence 6 half-sentence 2). */
function schuetzeAufZeit(l: Lage, a: Anerkennung): void {
  const w = l.wohnung
  a.grund = w.verkleinerung ? 'verkleinerung' : 'kostensenkung'
  meldeFrist(l, a, w.verkleinerung ? w.verkleinerungBis : w.kostensenkungBis)
}

/** A period that ends inside the month protects all of it. */
function meldeFrist(l: Lage, a: Anerkennung, bis: number): void {
  if (bis < l.recht.erster + l.tageImMonat - 1) a.hinweise |= HB.schutzGanzerMonat
}

/** Part of the rent that sec. 22 (1) sentence 8 takes out of the Karenzzeit: the larger of the two excesses, never both. */
function ueberSatz8(a: Anerkennung, w: WohnungLage, kosten: number): number {
  const flaeche = w.quadratmeterpreis < 0 ? 0 : Math.max(0, kosten - quadratmeterRegel.rechne(w.quadratmeterpreis, w.flaeche) * a.m)
  const miete = w.zulaessigeMiete < 0 ? 0 : mietueberhang.rechne(w.grundmiete, w.zulaessigeMiete) * a.m
  if (flaeche > 0 && miete > 0) a.hinweise |= HB.satz8Groesserer
  if (flaeche >= miete && flaeche > 0) a.satz8 = 'quadratmeter'
  else if (miete > 0) a.satz8 = 'miete'
  return Math.min(kosten, Math.max(flaeche, miete))
}

function begrenzeInstandhaltung(l: Lage, a: Anerkennung): void {
  const w = l.wohnung
  const raum = Math.max(0, l.recht.instandhaltungMonate * (w.grenze * a.n - w.miete * a.m))
  if (raum >= a.instandhaltung) return
  a.instandhaltung = raum
  a.hinweise |= HB.instandhaltungDarlehen
}

function hatKind(l: Lage): boolean {
  for (let i = 0; i < l.anzahl; i++) {
    const p = l.person(i)
    if (p.bg === 0 && p.istKind && !p.ausgeschieden) return true
  }
  return false
}
