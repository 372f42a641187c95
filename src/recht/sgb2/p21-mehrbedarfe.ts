import { alsEuro, alsProzent, promilleVon, runde, tagesanteil } from '../grundlage/geld.ts'
import { type Knoten, regel, sgb2, summenregel } from '../grundlage/nachweis.ts'
import { alterAm, epochentag } from '../grundlage/zeitraum.ts'
import type { Zeitreihe } from '../grundlage/zeitreihe.ts'
import * as mb from '../parameter/mehrbedarfe.ts'
import { ernaehrungen, gibtEsNicht, regelbedarfe, warmwasserNachStufe } from '../parameter/recht.ts'
import { H } from './hinweise.ts'
import { type Lage, Merkmal, type PersonLage } from './lage.ts'
import { istKindVon } from './p07-bedarfsgemeinschaft.ts'
import { anwesenheitRegel, stufeAm } from './p20-regelbedarf.ts'
import { monatsbetrag } from './p41-teilmonat.ts'

/** Sec. 21 (2): 17 % of the own Regelbedarf from the 13th week of pregnancy to the end of the month of delivery. */
export const mehrbedarfSchwangerschaft = anteilsregel('p21.schwangerschaft', 'Mehrbedarf bei Schwangerschaft', '§ 21 Abs. 2')

/**
 * Sec. 21 (3): somebody who alone raises minor children. Always measured by stage 1, also where the own Regelbedarf is lower.
 * Whether somebody is alleinerziehend is a finding of fact (shared care: BSG 3.3.2009, B 4 AS 50/07 R); here it follows from the
 * household: no partner, no other parent of the child.
 */
export const mehrbedarfAlleinerziehende = anteilsregel('p21.alleinerziehende', 'Mehrbedarf für Alleinerziehende', '§ 21 Abs. 3')

/** Percentage of sec. 21 (3): no. 1 with one child under 7 or two or three under 16, no. 2 per child and capped; the higher counts. */
export const prozentsatzAlleinerziehende = regel({
  schluessel: 'p21.alleinerziehende.prozentsatz',
  name: 'Prozentsatz für Alleinerziehende',
  fundstelle: sgb2('§ 21 Abs. 3 Nr. 1, 2'),
  einheit: 'Promille',
  formel: 'der höhere Satz aus Nr. 1 und Nr. 2, höchstens 60 %',
  rechne: (kinder: number, unter7: number, unter16: number, grundstufe: number, jeKind: number, hoechstens: number) => {
    const nr1 = unter7 > 0 || unter16 === 2 || unter16 === 3 ? grundstufe : 0
    return Math.min(hoechstens, Math.max(nr1, jeKind * kinder))
  },
  satz: (wert, [kinder, unter7, unter16]) =>
    `${kinder === 1 ? 'Ein minderjähriges Kind' : `${kinder} minderjährige Kinder`}, davon ${unter7} unter 7 und ${unter16} unter 16 Jahren: ${alsProzent(wert)}.`,
})

/** Sec. 21 (3) where both parents care for the children in turn: half (practice, not checked by a court here). */
export const wechselmodell = anteilsregel('p21.wechselmodell', 'Hälfte im Wechselmodell', '§ 21 Abs. 3')

/** Sec. 21 (4), sec. 23 nos. 2, 3: 35 % with benefits for participation in working life. */
export const mehrbedarfTeilhabe = anteilsregel('p21.teilhabe', 'Mehrbedarf bei Teilhabe am Arbeitsleben', '§ 21 Abs. 4')

/** Sec. 23 no. 4: 17 % for somebody not employable with a pass marked G, not beside sec. 21 (4). */
export const mehrbedarfMerkzeichenG = anteilsregel('p23.merkzeichen-g', 'Mehrbedarf bei Merkzeichen G', '§ 23 Nr. 4')

/** Sec. 21 (5): recommended share of stage 1 (Deutscher Verein, DV 12/20), for adults of stages 2 and 3 too. */
export const mehrbedarfErnaehrung = anteilsregel('p21.ernaehrung', 'Mehrbedarf für Ernährung', '§ 21 Abs. 5')

/** Sec. 21 (7): hot water made in the dwelling. */
export const mehrbedarfWarmwasser = anteilsregel('p21.warmwasser', 'Mehrbedarf für Warmwasser', '§ 21 Abs. 7')

/** Sec. 21 (7) sentence 2: metered cost by heads, where it is higher than the flat amounts together. */
export const warmwasserZaehler = regel({
  schluessel: 'p21.warmwasser.zaehler',
  name: 'Warmwasser nach Zähler',
  fundstelle: sgb2('§ 21 Abs. 7 Satz 2'),
  einheit: 'Cent',
  formel: 'Kosten ÷ Personen',
  rechne: (kosten: number, koepfe: number) => runde(kosten, koepfe),
  satz: (wert, [kosten, koepfe]) => `${alsEuro(kosten)} ÷ ${koepfe} Personen = ${alsEuro(wert)}`,
})

/** Sec. 21 (8): the sum of (2) to (5) is at most the own Regelbedarf. */
export const hoechstsumme = regel({
  schluessel: 'p21.hoechstsumme',
  name: 'Mehrbedarfe nach Abs. 2 bis 5, begrenzt',
  fundstelle: sgb2('§ 21 Abs. 8'),
  einheit: 'Cent',
  formel: 'Summe, höchstens der Regelbedarf',
  rechne: (hoechstens: number, regelbedarf: number, ...teile: number[]) =>
    Math.min(
      teile.reduce((a, b) => a + b, 0),
      promilleVon(hoechstens, regelbedarf),
    ),
  satz: (wert) => `Die Mehrbedarfe nach § 21 Abs. 2 bis 5 dürfen zusammen nicht höher sein als der Regelbedarf: ${alsEuro(wert)}`,
})

/** All Mehrbedarfe of a person in the month. */
export const mehrbedarfRegel = summenregel('p21.mehrbedarf', 'Mehrbedarf', sgb2('§ 21, § 23'))

function anteilsregel(schluessel: string, name: string, stelle: string) {
  return regel({
    schluessel,
    name,
    fundstelle: sgb2(stelle),
    einheit: 'Cent',
    formel: 'Prozentsatz × Betrag',
    rechne: (promille: number, betrag: number) => promilleVon(promille, betrag),
    satz: (wert, [promille, betrag]) => `${alsProzent(promille)} von ${alsEuro(betrag)} = ${alsEuro(wert)}`,
  })
}
type Anteilsregel = ReturnType<typeof anteilsregel>

/** Mehrbedarfe of everybody in the household, as far as they do not depend on who shares the dwelling. */
export function berechneMehrbedarfe(l: Lage): void {
  for (let i = 0; i < l.anzahl; i++) {
    const p = l.person(i)
    p.mehrbedarf = 0
    p.mehrbedarfAuszubildende = 0
    if (p.imHaushalt && hatMehrbedarf(p)) begrenzteUndFreie(l, p)
  }
  if (l.wohnung.warmwasserDezentral) warmwasser(l)
}

function hatMehrbedarf(p: PersonLage): boolean {
  return (
    p.alleinerziehend ||
    p.entbindung !== 0 ||
    p.merkmale > 0 ||
    p.ernaehrung >= 0 ||
    p.ernaehrungGrund >= 0 ||
    p.unabweisbar > 0 ||
    p.schulbuecher > 0
  )
}

function begrenzteUndFreie(l: Lage, p: PersonLage): void {
  const r = l.recht
  const schwanger = p.entbindung === 0 ? 0 : schwangerschaft(l, p)
  const allein = p.alleinerziehend ? alleinerziehende(l, p) : 0
  const teilhabe =
    (p.merkmale & Merkmal.teilhabe) !== 0 && p.alterLetzter >= r.mindestalter ? vomRegelbedarf(l, p, mehrbedarfTeilhabe, r.teilhabe, mb.teilhabe) : 0
  const ernaehrung = mehrbedarfFuerErnaehrung(l, p)
  const summe = schwanger + allein + teilhabe + ernaehrung
  const begrenzt = Math.min(summe, promilleVon(r.mehrbedarfHoechstens, p.regelbedarf))
  const merkzeichen =
    teilhabe === 0 && (p.merkmale & Merkmal.merkzeichenG) !== 0 && !p.erwerbsfaehig && p.alterLetzter >= r.mindestalter
      ? vomRegelbedarf(l, p, mehrbedarfMerkzeichenG, r.merkzeichenG, mb.merkzeichenG)
      : 0
  p.mehrbedarf = begrenzt + merkzeichen + p.unabweisbar + p.schulbuecher
  p.mehrbedarfAuszubildende = Math.min(schwanger + allein + ernaehrung, begrenzt) + p.unabweisbar
  if (l.spur !== null && p.mehrbedarf > 0) begruende(l, p, summe, begrenzt)
}

function begruende(l: Lage, p: PersonLage, summe: number, begrenzt: number): void {
  const spur = l.spur
  if (spur === null) return
  const vorhanden = (regeln: readonly { schluessel: string }[]): Knoten[] => regeln.flatMap((r) => spur.von(r, p.i) ?? [])
  const bis5 = vorhanden([mehrbedarfSchwangerschaft, mehrbedarfAlleinerziehende, mehrbedarfTeilhabe, mehrbedarfErnaehrung])
  const teile: Knoten[] = [...bis5]
  if (begrenzt < summe) {
    const regelbedarf = spur.angabe('regelbedarf', 'Regelbedarf', p.regelbedarf, 'Cent', p.i)
    teile.splice(0, teile.length, spur.regel(hoechstsumme, p.i, begrenzt, [spur.parameter(mb.mehrbedarfHoechstens), regelbedarf, ...bis5]))
  }
  teile.push(...vorhanden([mehrbedarfMerkzeichenG]))
  if (p.unabweisbar > 0)
    teile.push(spur.angabe(`personen[${p.i}].mehrbedarfUnabweisbar`, 'Unabweisbarer besonderer Bedarf (§ 21 Abs. 6)', p.unabweisbar, 'Cent', p.i))
  if (p.schulbuecher > 0)
    teile.push(spur.angabe(`personen[${p.i}].mehrbedarfSchulbuecher`, 'Schulbücher (§ 21 Abs. 6a)', p.schulbuecher, 'Cent', p.i))
  spur.regel(mehrbedarfRegel, p.i, p.mehrbedarf, teile)
}

/** Share of the own Regelbedarf, part by part where the stage changes in the month; then the days of presence. */
function vomRegelbedarf(l: Lage, p: PersonLage, r: Anteilsregel, promille: number, parameter: Zeitreihe): number {
  for (let k = 0; k < l.abschnitte; k++) l.werte[k] = r.rechne(promille, regelbedarfIm(l, p, k))
  return trageEin(l, p, r, (k) => [parameterknoten(l, parameter), stufenbetrag(l, p, k)])
}

function regelbedarfIm(l: Lage, p: PersonLage, abschnitt: number): number {
  return l.recht.regelbedarf[stufeAm(l, p, l.abschnittTag[abschnitt] ?? 1)] ?? 0
}

function stufenbetrag(l: Lage, p: PersonLage, abschnitt: number): Knoten {
  const stufe = stufeAm(l, p, l.abschnittTag[abschnitt] ?? 1)
  return parameterknoten(l, regelbedarfe[stufe - 1] ?? regelbedarfe[0])
}

function parameterknoten(l: Lage, reihe: Zeitreihe): Knoten {
  if (l.spur === null) throw new Error('no reasoning is recorded')
  return l.spur.parameter(reihe)
}

/** Month amount from `l.werte`, with its node; `operanden` gives the operands of a part of the month. */
function trageEin(l: Lage, p: PersonLage, r: Anteilsregel, operanden: (abschnitt: number) => Knoten[]): number {
  const spur = l.spur
  const teile: Knoten[] | null = spur === null ? null : []
  const je = spur === null ? null : (k: number): Knoten => spur.regel(r, p.i, l.werte[k] ?? 0, operanden(k))
  const voll = l.abschnitte === 1 && teile === null ? (l.werte[0] ?? 0) : monatsbetrag(l, teile, je)
  const wert = p.tage < 30 ? tagesanteil(voll, p.tage) : voll
  if (spur !== null && teile !== null && wert > 0) {
    if (teile.length > 1 || (teile[0] !== undefined && teile[0].wert !== wert)) {
      const summe = teile.length > 1 ? spur.regel(summenregel(r.schluessel, r.name, r.fundstelle), p.i, voll, teile) : (teile[0] as Knoten)
      if (p.tage < 30)
        spur.regel(anwesenheit(r), p.i, wert, [summe, spur.angabe(`personen[${p.i}].anwesenheitAnteil.tage`, 'Tage hier', p.tage, 'Tage', p.i)])
    } else if (teile[0] !== undefined && teile[0].schluessel !== r.schluessel) {
      spur.regel(summenregel(r.schluessel, r.name, r.fundstelle), p.i, wert, teile)
    }
  }
  return wert
}

/** The rule of presence under the key of the Mehrbedarf it applies to. */
function anwesenheit(r: Anteilsregel): typeof anwesenheitRegel {
  return { ...anwesenheitRegel, schluessel: r.schluessel, name: r.name, fundstelle: r.fundstelle }
}

function schwangerschaft(l: Lage, p: PersonLage): number {
  const r = l.recht
  const erster = epochentag(r.erster)
  // until the end of the month of delivery: a delivery in this month or later
  if (p.entbindung < erster) return 0
  const beginn = p.entbindung - r.schwangerschaftTage - erster + 1
  if (beginn > l.tageImMonat) return 0
  for (let k = 0; k < l.abschnitte; k++) {
    l.werte[k] = (l.abschnittTag[k] ?? 1) >= beginn ? mehrbedarfSchwangerschaft.rechne(r.schwangerschaft, regelbedarfIm(l, p, k)) : 0
  }
  return trageEin(l, p, mehrbedarfSchwangerschaft, (k) => [parameterknoten(l, mb.schwangerschaft), stufenbetrag(l, p, k)])
}

function alleinerziehende(l: Lage, p: PersonLage): number {
  const halb = nurWechselmodell(l, p)
  const r = l.recht
  for (let k = 0; k < l.abschnitte; k++) {
    const voll = mehrbedarfAlleinerziehende.rechne(prozentsatz(l, p, k), r.regelbedarf[1] ?? 0)
    l.werte[k] = halb ? wechselmodell.rechne(r.wechselmodell, voll) : voll
  }
  if (halb) l.hinweise |= H.wechselmodell
  return trageEin(l, p, mehrbedarfAlleinerziehende, (k) => operandenAlleinerziehende(l, p, k, halb))
}

function operandenAlleinerziehende(l: Lage, p: PersonLage, k: number, halb: boolean): Knoten[] {
  const spur = l.spur
  if (spur === null) return []
  const satz = spur.regel(prozentsatzAlleinerziehende, p.i, prozentsatz(l, p, k), [
    spur.angabe('kinder', 'Minderjährige Kinder im Haushalt', minderjaehrige(l, p, k, 18), 'Personen', p.i),
    spur.angabe('kinder.unter7', 'davon unter 7 Jahren', minderjaehrige(l, p, k, l.recht.alleinAlterEinKind), 'Personen', p.i),
    spur.angabe('kinder.unter16', 'davon unter 16 Jahren', minderjaehrige(l, p, k, l.recht.alleinAlterMehrere), 'Personen', p.i),
    spur.parameter(mb.alleinerziehendeGrundstufe),
    spur.parameter(mb.alleinerziehendeJeKind),
    spur.parameter(mb.alleinerziehendeHoechstens),
  ])
  const stufe1 = spur.parameter(regelbedarfe[0])
  if (!halb) return [satz, stufe1]
  const voll = spur.regel(
    { ...mehrbedarfAlleinerziehende, schluessel: 'p21.alleinerziehende.voll' },
    p.i,
    mehrbedarfAlleinerziehende.rechne(satz.wert, stufe1.wert),
    [satz, stufe1],
  )
  return [spur.parameter(mb.wechselmodellFaktor), voll]
}

function prozentsatz(l: Lage, p: PersonLage, k: number): number {
  const r = l.recht
  return prozentsatzAlleinerziehende.rechne(
    minderjaehrige(l, p, k, 18),
    minderjaehrige(l, p, k, r.alleinAlterEinKind),
    minderjaehrige(l, p, k, r.alleinAlterMehrere),
    r.alleinGrundstufe,
    r.alleinJeKind,
    r.alleinHoechstens,
  )
}

/** Children with whom the person lives in a part of the month and who are younger than `unter`; a child on few days does not count. */
function minderjaehrige(l: Lage, p: PersonLage, k: number, unter: number): number {
  const tag = l.abschnittTag[k] ?? 1
  let n = 0
  for (let i = 0; i < l.anzahl; i++) {
    const kind = l.person(i)
    if (kind.kopf && istKindVon(kind, p) && kind.lebtAb <= tag && alterAm(kind.geburt, l.recht.erster + tag - 1) < unter) n++
  }
  return n
}

function nurWechselmodell(l: Lage, p: PersonLage): boolean {
  let kinder = 0
  for (let i = 0; i < l.anzahl; i++) {
    const kind = l.person(i)
    if (!kind.kopf || !istKindVon(kind, p) || kind.alterErster >= 18) continue
    if (kind.tage > l.recht.wechselmodellBisTage) return false
    kinder++
  }
  return kinder > 0
}

function mehrbedarfFuerErnaehrung(l: Lage, p: PersonLage): number {
  const spur = l.spur
  if (p.ernaehrung >= 0) {
    const wert = p.tage < 30 ? tagesanteil(p.ernaehrung, p.tage) : p.ernaehrung
    if (spur !== null && wert > 0) {
      const angabe = spur.angabe(`personen[${p.i}].mehrbedarfErnaehrung`, 'Anerkannter Betrag', p.ernaehrung, 'Cent', p.i)
      if (p.tage < 30) spur.regel(anwesenheit(mehrbedarfErnaehrung), p.i, wert, [angabe, spur.angabe('tage', 'Tage hier', p.tage, 'Tage', p.i)])
      else spur.regel(summenregel(mehrbedarfErnaehrung.schluessel, mehrbedarfErnaehrung.name, mehrbedarfErnaehrung.fundstelle), p.i, wert, [angabe])
    }
    return wert
  }
  const promille = p.ernaehrungGrund < 0 ? gibtEsNicht : (l.recht.ernaehrung[p.ernaehrungGrund] ?? gibtEsNicht)
  if (promille < 0) return 0
  for (let k = 0; k < l.abschnitte; k++)
    l.werte[k] = (l.abschnittTag[k] ?? 1) < p.lebtAb ? 0 : mehrbedarfErnaehrung.rechne(promille, l.recht.regelbedarf[1] ?? 0)
  l.hinweise |= H.ernaehrung
  return trageEin(l, p, mehrbedarfErnaehrung, () => [
    parameterknoten(l, ernaehrungen[p.ernaehrungGrund] ?? mb.ernaehrungZoeliakie),
    parameterknoten(l, regelbedarfe[0]),
  ])
}

/** Flat amounts by stage; the metered cost by heads where the shares of a Bedarfsgemeinschaft together exceed its flat amounts. */
function warmwasser(l: Lage): void {
  for (let bg = 0; bg < l.bgs; bg++) {
    const anteil = l.wohnung.warmwasserKosten < 0 || l.koepfe === 0 ? -1 : warmwasserZaehler.rechne(l.wohnung.warmwasserKosten, l.koepfe)
    let pauschal = 0
    let gemessen = 0
    for (let i = 0; i < l.anzahl; i++) {
      const p = l.person(i)
      if (p.bg !== bg || !p.kopf) continue
      pauschal += pauschale(l, p, null)
      gemessen += Math.max(0, anteil)
    }
    for (let i = 0; i < l.anzahl; i++) {
      const p = l.person(i)
      if (p.bg === bg && p.kopf) trageWarmwasserEin(l, p, gemessen > pauschal ? anteil : -1)
    }
  }
}

function pauschale(l: Lage, p: PersonLage, teile: 'begruenden' | null): number {
  for (let k = 0; k < l.abschnitte; k++) {
    const stufe = stufeAm(l, p, l.abschnittTag[k] ?? 1)
    l.werte[k] = mehrbedarfWarmwasser.rechne(l.recht.warmwasser[stufe] ?? 0, l.recht.regelbedarf[stufe] ?? 0)
  }
  if (teile === null) return l.abschnitte === 1 && p.tage === 30 ? (l.werte[0] ?? 0) : tagesanteilWenn(p, monatsbetrag(l, null, null))
  return trageEin(l, p, mehrbedarfWarmwasser, (k) => {
    const stufe = stufeAm(l, p, l.abschnittTag[k] ?? 1)
    return [parameterknoten(l, warmwasserNachStufe[stufe - 1] ?? mb.warmwasserStufe6), stufenbetrag(l, p, k)]
  })
}

function tagesanteilWenn(p: PersonLage, betrag: number): number {
  return p.tage < 30 ? tagesanteil(betrag, p.tage) : betrag
}

function trageWarmwasserEin(l: Lage, p: PersonLage, gemessen: number): void {
  const spur = l.spur
  const wert = gemessen >= 0 ? gemessen : pauschale(l, p, spur === null ? null : 'begruenden')
  p.mehrbedarf += wert
  if (spur === null || wert === 0) return
  if (gemessen >= 0) {
    spur.regel(warmwasserZaehler, p.i, wert, [
      spur.angabe('unterkunft.warmwasserKosten', 'Warmwasserkosten', l.wohnung.warmwasserKosten, 'Cent'),
      spur.angabe('koepfe', 'Personen in der Wohnung', l.koepfe, 'Personen'),
    ])
  }
  const bisher = spur.von(mehrbedarfRegel, p.i)?.aus ?? []
  const neu = spur.von(gemessen >= 0 ? warmwasserZaehler : mehrbedarfWarmwasser, p.i)
  spur.regel(mehrbedarfRegel, p.i, p.mehrbedarf, neu ? [...bisher, neu] : bisher)
}
