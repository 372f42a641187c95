import { alsEuro, runde } from '../grundlage/geld.ts'
import { type Knoten, regel, sgb2, summenregel } from '../grundlage/nachweis.ts'
import { alterAm } from '../grundlage/zeitraum.ts'
import { H } from './hinweise.ts'
import { Ausschluss, type Lage, Merkmal, type PersonLage } from './lage.ts'
import { monatsbetrag } from './p41-teilmonat.ts'

/**
 * Amounts of the dwelling are compared with the limits after they were taken to the Bedarfsgemeinschaft: × m ÷ n, unrounded. Inside this
 * file they are whole numbers of 1/(1000·n) cent, so that nothing is rounded before the share per head (sec. 41 (2)).
 */
const fein = 1000

/** One head's share: recognised cost of the Bedarfsgemeinschaft ÷ its heads, each share rounded by itself. */
export const kopfteilRegel = regel({
  schluessel: 'p22.kopfteil',
  name: 'Anteil an Unterkunft und Heizung',
  fundstelle: sgb2('§ 22 Abs. 1'),
  einheit: 'Cent',
  formel: 'anerkannte Kosten ÷ Personen',
  rechne: (kosten: number, koepfe: number) => runde(kosten, koepfe),
  satz: (wert, [kosten, koepfe]) =>
    koepfe === 1 ? `Die anerkannten Kosten von ${alsEuro(kosten)} trägt eine Person.` : `${alsEuro(kosten)} ÷ ${koepfe} Personen = ${alsEuro(wert)}`,
})

/**
 * The same share where a limit bites or others live in the dwelling. The operands are cents with fractions, because nothing is rounded
 * before the share; a difference below a millionth of a cent cannot occur between two of them.
 */
export const kopfteilBegrenzt = regel({
  schluessel: 'p22.kopfteil',
  name: 'Anteil an Unterkunft und Heizung',
  fundstelle: sgb2('§ 22 Abs. 1'),
  einheit: 'Cent',
  formel: '(anerkannte Unterkunft + anerkannte Heizung + einmalige Kosten) ÷ Personen der Bedarfsgemeinschaft',
  rechne: (unterkunft: number, heizung: number, einmalig: number, m: number) => Math.floor((unterkunft + heizung + einmalig) / m + 0.5 + 1e-7),
  satz: (wert, [unterkunft, heizung, einmalig, m]) => {
    const teile = [`Unterkunft ${alsEuro(unterkunft)}`, `Heizung ${alsEuro(heizung)}`]
    if (einmalig > 0) teile.push(`einmalig ${alsEuro(einmalig)}`)
    return `Anerkannt für die Bedarfsgemeinschaft: ${teile.join(', ')}. Geteilt durch ${m} ${m === 1 ? 'Person' : 'Personen'}: ${alsEuro(wert)} je Person.`
  },
})

/** Cost of the dwelling as it is. */
export const tatsaechlicheKosten = summenregel('p22.kosten', 'Kosten der Wohnung', sgb2('§ 22 Abs. 1 Satz 1'))

/** What is recognised for rent or heating of the Bedarfsgemeinschaft (sec. 22 (1)); the cost of the dwelling is shown beside it. */
function anerkannt(schluessel: string, name: string, satz: string) {
  return regel({
    schluessel,
    name,
    fundstelle: sgb2('§ 22 Abs. 1'),
    einheit: 'Cent',
    formel: 'tatsächliche Kosten, begrenzt nach § 22 Abs. 1',
    rechne: (_kosten: number, betrag: number) => betrag,
    satz: (wert) => `${satz} Anerkannt: ${alsEuro(wert)}.`,
  })
}

/** Sec. 22 of the month: share of each person. */
export const unterkunftRegel = summenregel('p22.anteil', 'Unterkunft und Heizung', sgb2('§ 22 Abs. 1'))

/** Sec. 22 (7) sentence 4: the share of somebody not reachable, spread over the others. */
export const umverteilungRegel = regel({
  schluessel: 'p22.umverteilung',
  name: 'Anteil der nicht erreichbaren Person',
  fundstelle: sgb2('§ 22 Abs. 7 Satz 4'),
  einheit: 'Cent',
  formel: 'Anteil ÷ übrige Personen, ein übriger Cent an die ersten',
  rechne: (anteil: number, personen: number, rest: number) => Math.floor(anteil / personen) + rest,
  satz: (wert, [anteil, personen]) =>
    `Der Anteil der nicht erreichbaren Person von ${alsEuro(anteil)} verteilt sich auf ${personen} Personen: ${alsEuro(wert)}`,
})

/** Why the recognised cost is what it is; for the sentence of the reasoning. */
type Grund = 'tatsaechlich' | 'angemessen' | 'deckel' | 'karenz' | 'quadratmeter' | 'umzug' | 'bisher' | 'kostensenkung'

const grundSatz: Readonly<Record<Grund, string>> = {
  tatsaechlich: 'Die tatsächlichen Kosten werden anerkannt.',
  karenz: 'In der Karenzzeit werden die tatsächlichen Kosten der Unterkunft anerkannt.',
  angemessen: 'Anerkannt werden höchstens die angemessenen Kosten am Wohnort.',
  deckel: 'Anerkannt wird höchstens das Eineinhalbfache der angemessenen Kosten.',
  quadratmeter: 'Der Teil über der Grenze je Quadratmeter oder über der zulässigen Miete wird nicht anerkannt.',
  umzug: 'Nach einem Umzug ohne Zusicherung werden höchstens die angemessenen Kosten anerkannt.',
  bisher: 'Nach einem nicht erforderlichen Umzug wird höchstens der bisherige Bedarf anerkannt.',
  kostensenkung: 'Während der Frist zur Kostensenkung werden die höheren Kosten weiter anerkannt.',
}

class Anerkennung {
  unterkunft = 0
  heizung = 0
  einmalig = 0
  grund: Grund = 'tatsaechlich'
  grundHeizung: 'tatsaechlich' | 'angemessen' | 'kostensenkung' = 'tatsaechlich'
  hinweise = 0
}
const anerkennung = new Anerkennung()

/** Heads of a Bedarfsgemeinschaft for the limit: not who receives SGB XII chapter 4 or AsylbLG benefits, not who has left. */
function koepfeDerBg(l: Lage, bg: number, tag: number): number {
  let m = 0
  for (let i = 0; i < l.anzahl; i++) {
    const p = l.person(i)
    if (p.bg !== bg || !p.kopf || p.ausgeschieden || p.lebtAb > tag) continue
    if (p.ausschluss !== Ausschluss.sgb12 && p.ausschluss !== Ausschluss.asylblg) m++
  }
  return m
}

/**
 * Housing need of the members of a Bedarfsgemeinschaft, for the heads that have not left it. Whoever has left keeps the share of the
 * round in which that happened.
 */
export function berechneUnterkunft(l: Lage, bg: number): void {
  for (let k = 0; k < l.abschnitte; k++) l.werte[k] = kopfteil(l, bg, k)
  for (let i = 0; i < l.anzahl; i++) {
    const p = l.person(i)
    if (p.bg !== bg || p.ausgeschieden) continue
    p.unterkunft = p.kopf ? anteilDerPerson(l, p, bg) : 0
    p.bedarf = p.regelbedarf + p.mehrbedarf + p.unterkunft
  }
  if (l.recht.seit2026) verteileUm(l, bg)
}

function kopfteil(l: Lage, bg: number, abschnitt: number): number {
  const n = l.koepfeIm[abschnitt] ?? 0
  if (n === 0) return 0
  const m = Math.max(1, koepfeDerBg(l, bg, l.abschnittTag[abschnitt] ?? 1))
  erkenneAn(l, bg, n, m)
  const a = anerkennung
  return runde(a.unterkunft + a.heizung + a.einmalig, fein * n * m)
}

function anteilDerPerson(l: Lage, p: PersonLage, bg: number): number {
  const unveraendert = l.abschnitte === 1 && (p.merkmale & Merkmal.auszugOhneZusicherung) === 0
  if (unveraendert && l.spur === null) return l.werte[0] ?? 0
  const je = l.werte.slice(0, l.abschnitte)
  for (let k = 0; k < l.abschnitte; k++) if (!hatAnteil(l, p, k)) l.werte[k] = 0
  const teile: Knoten[] | null = l.spur === null ? null : []
  const wert = monatsbetrag(l, teile, l.spur === null ? null : (k) => begruendeKopfteil(l, p, bg, k))
  if (l.spur !== null && teile !== null) l.spur.regel(unterkunftRegel, p.i, wert, teile)
  l.werte.set(je)
  return wert
}

/** Not before birth; not for somebody under 25 who moved out without the Zusicherung of sec. 22 (5). */
function hatAnteil(l: Lage, p: PersonLage, abschnitt: number): boolean {
  const tag = l.abschnittTag[abschnitt] ?? 1
  if (tag < p.lebtAb) return false
  return (p.merkmale & Merkmal.auszugOhneZusicherung) === 0 || alterAm(p.geburt, l.recht.erster + tag - 1) >= l.recht.kindAlterUnter
}

/** Refund first off the rent, then the heating, then one-off cost (sec. 22 (3)). */
function erkenneAn(l: Lage, bg: number, n: number, m: number): void {
  const w = l.wohnung
  const a = anerkennung
  a.hinweise = 0
  let rest = w.guthaben
  const abzug = (kosten: number): number => {
    const ab = Math.min(kosten, rest)
    rest -= ab
    return kosten - ab
  }
  const faktor = fein * m
  const miete = (w.guthaben === 0 ? w.miete : abzug(w.miete)) * faktor
  const heizung = (w.guthaben === 0 ? w.heizung : abzug(w.heizung)) * faktor
  a.einmalig = (w.guthaben === 0 ? w.einmalig : abzug(w.einmalig)) * faktor
  if (rest > 0) a.hinweise |= H.guthabenRest
  a.heizung = heizung
  a.unterkunft = miete
  a.grund = 'tatsaechlich'
  a.grundHeizung = 'tatsaechlich'
  if (bg !== 0) {
    if (w.grenze >= 0 || w.grenzeHeizung >= 0) a.hinweise |= H.weitereBg
    if (w.instandhaltung > 0) a.einmalig += w.instandhaltung * faktor
  } else {
    begrenzeHeizung(l, n)
    begrenzeUnterkunft(l, n, m)
    if (w.instandhaltung > 0) a.einmalig += instandhaltung(l, n, m)
  }
  l.hinweise |= a.hinweise
}

function begrenzeHeizung(l: Lage, n: number): void {
  const w = l.wohnung
  const a = anerkennung
  if (w.grenzeHeizung < 0) return
  const grenze = w.grenzeHeizung * fein * n
  if (a.heizung <= grenze) return
  if (l.recht.monat < 2024 * 12) a.hinweise |= H.heizung2023
  if (w.kostensenkung && !w.umzugOhneZusicherung) {
    a.grundHeizung = 'kostensenkung'
    return
  }
  a.heizung = grenze
  a.grundHeizung = 'angemessen'
}

/** The algorithm of sec. 22 (1) and (4) in its versions until June and since July 2026 (`bedarf.md` 6.3). */
function begrenzeUnterkunft(l: Lage, n: number, m: number): void {
  const w = l.wohnung
  const a = anerkennung
  const grenze = w.grenze < 0 ? Number.POSITIVE_INFINITY : w.grenze * fein * n
  let kosten = a.unterkunft
  if (w.bisher >= 0) {
    // the former need was rent and heating together until June 2026, since then only the rent
    const bisher = l.unterkunftNeu ? w.bisher * fein * n : Math.max(0, w.bisher * fein * n - a.heizung)
    if (bisher < kosten) a.grund = 'bisher'
    kosten = Math.min(kosten, bisher)
  }
  if (w.umzugOhneZusicherung && grenze < kosten) {
    kosten = grenze
    a.grund = 'umzug'
  }
  a.unterkunft = w.todesfall ? kosten : nachKarenzUndFrist(l, kosten, grenze, n, m)
}

function nachKarenzUndFrist(l: Lage, kosten: number, grenze: number, n: number, m: number): number {
  const w = l.wohnung
  const a = anerkennung
  const ueber = l.unterkunftNeu ? ueberSatz8(l, kosten, n, m) : 0
  const deckelGilt = l.unterkunftNeu && !(w.karenz && w.unabweisbar) && !w.verkleinerung
  const deckel = deckelGilt ? (grenze * l.recht.karenzdeckel) / 1000 : Number.POSITIVE_INFINITY
  const hoechstens = Math.min(kosten, deckel)
  if (w.karenz) {
    const geschuetzt = Math.min(hoechstens, kosten - ueber)
    if (hoechstens > geschuetzt && w.kostensenkung) a.hinweise |= H.karenzSatz8
    if (w.kostensenkung || geschuetzt === hoechstens) {
      if (hoechstens < kosten) a.grund = 'deckel'
      else if (kosten > grenze) a.grund = 'karenz'
      return hoechstens
    }
    a.grund = 'quadratmeter'
    return geschuetzt
  }
  const angemessen = Math.min(grenze, kosten - ueber)
  if (kosten <= angemessen) return kosten
  if (!w.kostensenkung && !w.verkleinerung) {
    a.grund = angemessen < grenze ? 'quadratmeter' : 'angemessen'
    return Math.min(angemessen, hoechstens)
  }
  if (l.unterkunftNeu && hoechstens < kosten) {
    a.hinweise |= H.deckelKostensenkung
    a.grund = 'deckel'
  } else a.grund = 'kostensenkung'
  return hoechstens
}

/** Part of the rent that sec. 22 (1) sentence 8 takes out of the Karenzzeit: the larger of the two excesses, never both. */
function ueberSatz8(l: Lage, kosten: number, n: number, m: number): number {
  const w = l.wohnung
  let ueber = 0
  // cents × hundredths of a square metre: a hundredth of the fine unit's thousand is ten
  if (w.quadratmeterpreis >= 0) ueber = Math.max(0, kosten - w.quadratmeterpreis * w.flaeche * m * 10)
  if (w.zulaessigeMiete >= 0) ueber = Math.max(ueber, Math.max(0, w.grundmiete - w.zulaessigeMiete) * fein * m)
  return n === 0 ? 0 : Math.min(ueber, kosten)
}

/** Sec. 22 (2): maintenance as far as running and maintenance cost stay reasonable over twelve months. */
function instandhaltung(l: Lage, n: number, m: number): number {
  const w = l.wohnung
  const betrag = w.instandhaltung * fein * m
  if (w.grenze < 0) return betrag
  const monate = l.recht.instandhaltungMonate
  const raum = Math.max(0, monate * w.grenze * fein * n - monate * w.miete * fein * m)
  if (raum < betrag) anerkennung.hinweise |= H.instandhaltungDarlehen
  return Math.min(betrag, raum)
}

/** Since July 2026: the share of a member who is not reachable goes to the other members in equal parts (sec. 22 (7) sentence 4). */
function verteileUm(l: Lage, bg: number): void {
  for (let i = 0; i < l.anzahl; i++) {
    const p = l.person(i)
    if (p.bg !== bg || p.ausschluss !== Ausschluss.nichtErreichbar) continue
    const anteil = p.unterkunft
    const andere = zaehleAndere(l, bg)
    p.unterkunft = 0
    p.bedarf = p.regelbedarf + p.mehrbedarf
    if (andere === 0) continue
    l.hinweise |= H.umverteilung
    let rest = anteil % andere
    for (let j = 0; j < l.anzahl; j++) {
      const q = l.person(j)
      if (!bekommtAnteil(q, bg)) continue
      const cent = rest > 0 ? 1 : 0
      rest -= cent
      const mehr = umverteilungRegel.rechne(anteil, andere, cent)
      q.unterkunft += mehr
      q.bedarf += mehr
      begruendeUmverteilung(l, q, anteil, andere, cent, mehr)
    }
  }
}

function bekommtAnteil(q: PersonLage, bg: number): boolean {
  return q.bg === bg && !q.ausgeschieden && q.ausschluss === Ausschluss.keiner
}

function zaehleAndere(l: Lage, bg: number): number {
  let n = 0
  for (let i = 0; i < l.anzahl; i++) if (bekommtAnteil(l.person(i), bg)) n++
  return n
}

function begruendeUmverteilung(l: Lage, q: PersonLage, anteil: number, andere: number, cent: number, mehr: number): void {
  const spur = l.spur
  if (spur === null) return
  const knoten = spur.regel(umverteilungRegel, q.i, mehr, [
    spur.angabe('umverteilung', 'Anteil der nicht erreichbaren Person', anteil, 'Cent'),
    spur.angabe('uebrige', 'Übrige Personen', andere, 'Personen'),
    spur.angabe('rest', 'Übriger Cent', cent, 'Cent'),
  ])
  spur.regel(unterkunftRegel, q.i, q.unterkunft, [...(spur.von(unterkunftRegel, q.i)?.aus ?? []), knoten])
}

/** Node of one head's share in a part of the month: plain division where nothing limits, else with the reason. */
function begruendeKopfteil(l: Lage, p: PersonLage, bg: number, abschnitt: number): Knoten {
  const spur = l.spur
  if (spur === null) throw new Error('no reasoning is recorded')
  const n = l.koepfeIm[abschnitt] ?? 0
  const m = Math.max(1, koepfeDerBg(l, bg, l.abschnittTag[abschnitt] ?? 1))
  erkenneAn(l, bg, n, m)
  const a = anerkennung
  const wert = runde(a.unterkunft + a.heizung + a.einmalig, fein * n * m)
  const kosten = kostenKnoten(l)
  if (a.unterkunft + a.heizung + a.einmalig === kosten.wert * fein * m) {
    return spur.regel(kopfteilRegel, p.i, wert, [kosten, spur.angabe('koepfe', 'Personen in der Wohnung', n, 'Personen')])
  }
  const inCent = (feine: number): number => feine / (fein * n)
  const teil = (schluessel: string, name: string, feine: number, satz: string): Knoten =>
    spur.regel(anerkannt(schluessel, name, satz), -1, inCent(feine), [kosten, spur.angabe('anerkannt', 'Anerkannt', inCent(feine), 'Cent')])
  return spur.regel(kopfteilBegrenzt, p.i, wert, [
    teil('p22.unterkunft', 'Anerkannte Unterkunft', a.unterkunft, grundSatz[a.grund]),
    teil('p22.heizung', 'Anerkannte Heizung', a.heizung, grundSatz[a.grundHeizung]),
    spur.angabe('unterkunft.einmalig', 'Einmalige Kosten', inCent(a.einmalig), 'Cent'),
    spur.angabe('koepfeBg', 'Personen der Bedarfsgemeinschaft', m, 'Personen'),
  ])
}

function kostenKnoten(l: Lage): Knoten {
  const spur = l.spur
  if (spur === null) throw new Error('no reasoning is recorded')
  const w = l.wohnung
  const teile: Knoten[] = []
  const nimm = (schluessel: string, name: string, betrag: number): void => {
    if (betrag !== 0) teile.push(spur.angabe(`unterkunft.${schluessel}`, name, betrag, 'Cent'))
  }
  nimm('grundmiete', 'Grundmiete', w.grundmiete)
  nimm('nebenkosten', 'Nebenkosten und Lasten', w.miete - w.grundmiete)
  nimm('heizkosten', 'Heizkosten', w.heizung)
  nimm('einmalig', 'Einmalige Kosten', w.einmalig)
  nimm('instandhaltung', 'Instandhaltung', w.instandhaltung)
  nimm('guthaben', 'Guthaben', -Math.min(w.guthaben, w.miete + w.heizung + w.einmalig))
  const summe = teile.reduce((s, k) => s + k.wert, 0)
  return spur.regel(tatsaechlicheKosten, -1, summe, teile)
}
