import { alsEuro, promilleVon } from '../grundlage/geld.ts'
import { type Knoten, regel, type Spur, sgb2, summenregel } from '../grundlage/nachweis.ts'
import { alterAm, epochentag } from '../grundlage/zeitraum.ts'
import type { Zeitreihe } from '../grundlage/zeitreihe.ts'
import * as mb from '../parameter/mehrbedarfe.ts'
import { ernaehrungen, gibtEsNicht, regelbedarfe } from '../parameter/recht.ts'
import { H } from './hinweise.ts'
import { HB } from './hinweise-bedarf.ts'
import { Ausschluss, type Lage, Merkmal, type PersonLage } from './lage.ts'
import { regelbedarfRegel } from './p20-regelbedarf.ts'
import { alleinerziehende, mehrbedarfAlleinerziehende } from './p21-alleinerziehende.ts'
import { type Anteilsregel, anteilsregel, begruendeImMonat, betragImMonat, regelbedarfIm, stufeIm } from './p21-anteil.ts'
import { mehrbedarfWarmwasser, warmwasser, warmwasserZaehler, zaehltNachZaehler } from './p21-warmwasser.ts'

/** Sec. 21 (2): 17 % of the own Regelbedarf from the 13th week of pregnancy to the end of the month of delivery. */
export const mehrbedarfSchwangerschaft = anteilsregel('p21.schwangerschaft', 'Mehrbedarf bei Schwangerschaft', '§ 21 Abs. 2')

/** Sec. 21 (4), sec. 23 nos. 2, 3: 35 % with benefits for participation in working life. */
export const mehrbedarfTeilhabe = anteilsregel('p21.teilhabe', 'Mehrbedarf bei Teilhabe am Arbeitsleben', '§ 21 Abs. 4, § 23 Nr. 2, 3')

/** Sec. 23 no. 4: 17 % for somebody not employable with a pass marked G, not beside sec. 21 (4). */
export const mehrbedarfMerkzeichenG = anteilsregel('p23.merkzeichen-g', 'Mehrbedarf bei Merkzeichen G', '§ 23 Nr. 4')

/** Sec. 21 (5): recommended share of stage 1 (Deutscher Verein, DV 12/20), for adults of stages 2 and 3 too. */
export const mehrbedarfErnaehrung = anteilsregel('p21.ernaehrung', 'Mehrbedarf für Ernährung', '§ 21 Abs. 5')

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

/** Mehrbedarfe of everybody in the household in the month. */
export function berechneMehrbedarfe(l: Lage): void {
  for (let i = 0; i < l.anzahl; i++) {
    const p = l.person(i)
    p.mehrbedarf = 0
    p.mehrbedarfAuszubildende = 0
    if (p.imHaushalt && hatMehrbedarf(p)) ohneWarmwasser(l, p)
  }
  const w = l.wohnung
  if (w.warmwasserDezentral) mitWarmwasser(l)
  else if (w.warmwasserKosten > 0) l.hinweiseBedarf |= HB.warmwasserZentral
  if (l.spur !== null) begruende(l, l.spur)
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

/** Sec. 21 (2) to (6a) and sec. 23 no. 4; paragraphs (6) and (6a) and sec. 23 no. 4 stand outside the cap of (8). */
function ohneWarmwasser(l: Lage, p: PersonLage): void {
  const schwanger = p.entbindung === 0 ? 0 : schwangerschaft(l, p)
  const allein = p.alleinerziehend ? alleinerziehende(l, p) : 0
  const teilhabe = (p.merkmale & Merkmal.teilhabe) === 0 ? 0 : abMindestalter(l, p, mehrbedarfTeilhabe, l.recht.teilhabe, mb.teilhabe)
  const ernaehrung = p.ernaehrung >= 0 ? anerkannteErnaehrung(l, p) : empfohleneErnaehrung(l, p)
  const summe = schwanger + allein + teilhabe + ernaehrung
  const begrenzt = Math.min(summe, promilleVon(l.recht.mehrbedarfHoechstens, p.regelbedarf))
  const merkzeichen = teilhabe === 0 && (p.merkmale & Merkmal.merkzeichenG) !== 0 ? merkzeichenG(l, p) : 0
  if (begrenzt < summe && merkzeichen > 0) l.hinweiseBedarf |= HB.merkzeichenNebenHoechstsumme
  p.mehrbedarf = begrenzt + merkzeichen + p.unabweisbar + p.schulbuecher
  p.mehrbedarfAuszubildende = Math.min(schwanger + allein + ernaehrung, begrenzt) + p.unabweisbar
  if (l.spur !== null && begrenzt < summe) begruendeHoechstsumme(l.spur, p, begrenzt)
}

function schwangerschaft(l: Lage, p: PersonLage): number {
  const r = l.recht
  const erster = epochentag(r.erster)
  // the need lasts to the end of the month of delivery
  if (p.entbindung < erster) return 0
  const beginn = p.entbindung - r.schwangerschaftTage - erster + 1
  if (beginn > l.tageImMonat) return 0
  for (let k = 0; k < l.abschnitte; k++) {
    l.werte[k] = (l.abschnittTag[k] ?? 1) >= beginn ? mehrbedarfSchwangerschaft.rechne(r.schwangerschaft, regelbedarfIm(l, p, k)) : 0
  }
  return vomRegelbedarf(l, p, mehrbedarfSchwangerschaft, mb.schwangerschaft)
}

/** Secs. 21 (4), 23 nos. 2 to 4: from the 15th birthday. */
function abMindestalter(l: Lage, p: PersonLage, r: Anteilsregel, promille: number, parameter: Zeitreihe): number {
  for (let k = 0; k < l.abschnitte; k++) {
    const alter = alterAm(p.geburt, l.recht.erster + (l.abschnittTag[k] ?? 1) - 1)
    l.werte[k] = alter >= l.recht.mindestalter ? r.rechne(promille, regelbedarfIm(l, p, k)) : 0
  }
  return vomRegelbedarf(l, p, r, parameter)
}

function merkzeichenG(l: Lage, p: PersonLage): number {
  if ((p.merkmale & Merkmal.nichtErwerbsfaehig) !== 0) return abMindestalter(l, p, mehrbedarfMerkzeichenG, l.recht.merkzeichenG, mb.merkzeichenG)
  if (p.alterLetzter >= l.recht.mindestalter && p.ausschluss === Ausschluss.keiner) l.hinweiseBedarf |= HB.merkzeichenG
  return 0
}

/** A share of the own Regelbedarf, whose monthly amounts stand in `l.werte`. */
function vomRegelbedarf(l: Lage, p: PersonLage, r: Anteilsregel, parameter: Zeitreihe): number {
  const wert = betragImMonat(l, p.tage)
  const spur = l.spur
  if (spur !== null && wert > 0) {
    begruendeImMonat(l, spur, p, p.tage, r, (k) =>
      spur.regel(r, p.i, l.werte[k] ?? 0, [spur.parameter(parameter), spur.parameter(regelbedarfe[stufeIm(l, p, k) - 1] ?? regelbedarfe[0])]),
    )
  }
  return wert
}

/** The amount that the case states goes before the rate of the reason. */
function anerkannteErnaehrung(l: Lage, p: PersonLage): number {
  for (let k = 0; k < l.abschnitte; k++) l.werte[k] = (l.abschnittTag[k] ?? 1) < p.lebtAb ? 0 : p.ernaehrung
  const wert = betragImMonat(l, p.tage)
  const spur = l.spur
  if (spur !== null && wert > 0) {
    begruendeImMonat(l, spur, p, p.tage, mehrbedarfErnaehrung, () =>
      spur.angabe(`personen[${p.i}].mehrbedarfErnaehrung`, 'Anerkannter Betrag', p.ernaehrung, 'Cent', p.i),
    )
  }
  return wert
}

function empfohleneErnaehrung(l: Lage, p: PersonLage): number {
  if (p.ernaehrungGrund < 0) return 0
  // a reason without a rate is refused where the case is read
  const promille = Math.max(0, l.recht.ernaehrung[p.ernaehrungGrund] ?? gibtEsNicht)
  for (let k = 0; k < l.abschnitte; k++) {
    l.werte[k] = (l.abschnittTag[k] ?? 1) < p.lebtAb ? 0 : mehrbedarfErnaehrung.rechne(promille, l.recht.regelbedarf[1] ?? 0)
  }
  l.hinweise |= H.ernaehrung
  const spur = l.spur
  if (spur !== null) {
    begruendeImMonat(l, spur, p, p.tage, mehrbedarfErnaehrung, (k) =>
      spur.regel(mehrbedarfErnaehrung, p.i, l.werte[k] ?? 0, [
        spur.parameter(ernaehrungen[p.ernaehrungGrund] ?? mb.ernaehrungZoeliakie),
        spur.parameter(regelbedarfe[0]),
      ]),
    )
  }
  return betragImMonat(l, p.tage)
}

function mitWarmwasser(l: Lage): void {
  for (let bg = 0; bg < l.bgs; bg++) {
    const nachZaehler = zaehltNachZaehler(l, bg)
    for (let i = 0; i < l.anzahl; i++) {
      const p = l.person(i)
      if (p.bg === bg) p.mehrbedarf += warmwasser(l, p, nachZaehler)
    }
  }
}

/** The needs of (2) to (5) in the order of the statute. */
const bis5 = [mehrbedarfSchwangerschaft, mehrbedarfAlleinerziehende, mehrbedarfTeilhabe, mehrbedarfErnaehrung] as const
const daneben = [mehrbedarfMerkzeichenG, mehrbedarfWarmwasser, warmwasserZaehler] as const

function begruendeHoechstsumme(spur: Spur, p: PersonLage, begrenzt: number): void {
  const regelbedarf = spur.von(regelbedarfRegel, p.i) as Knoten
  spur.regel(hoechstsumme, p.i, begrenzt, [spur.parameter(mb.mehrbedarfHoechstens), regelbedarf, ...bis5.flatMap((r) => spur.von(r, p.i) ?? [])])
}

function begruende(l: Lage, spur: Spur): void {
  for (let i = 0; i < l.anzahl; i++) {
    const p = l.person(i)
    if (p.mehrbedarf === 0) continue
    const begrenzt = spur.von(hoechstsumme, i)
    const teile = begrenzt ? [begrenzt] : bis5.flatMap((r) => spur.von(r, i) ?? [])
    const angabe = (feld: string, name: string, wert: number): Knoten[] =>
      wert > 0 ? [spur.angabe(`personen[${i}].${feld}`, name, wert, 'Cent', i)] : []
    spur.regel(mehrbedarfRegel, i, p.mehrbedarf, [
      ...teile,
      ...daneben.flatMap((r) => spur.von(r, i) ?? []),
      ...angabe('mehrbedarfUnabweisbar', 'Unabweisbarer besonderer Bedarf (§ 21 Abs. 6)', p.unabweisbar),
      ...angabe('mehrbedarfSchulbuecher', 'Schulbücher (§ 21 Abs. 6a)', p.schulbuecher),
    ])
  }
}
