import { alsEuro, alsProzent, promilleVon, runde } from '../grundlage/geld.ts'
import { type Knoten, regel, type Spur, sgb2, summenregel } from '../grundlage/nachweis.ts'
import type { Zeitreihe } from '../grundlage/zeitreihe.ts'
import * as ab from '../parameter/absetzbetraege.ts'
import * as ek from '../parameter/einkommen.ts'
import { type Recht, regelbedarfe } from '../parameter/recht.ts'
import { H } from './hinweise.ts'
import { HE } from './hinweise-einkommen.ts'
import { freiwilligendienst, type Lage, Merkmal, type PersonLage, pfad } from './lage.ts'
import { ueberAltersgrenze } from './p07-bedarfsgemeinschaft.ts'
import { bruttoRegel, type Einnahmen, nettoRegel } from './p11-einkommen.ts'
import { absetzungenKnoten, ausgabenKnoten, nr3und4, nr5, vorsorgeKnoten } from './p11b-absetzungen.ts'

/** One band of sec. 11b (3): a rate on the part of the gross pay between two limits. */
function bandregel(nr: number) {
  return regel({
    schluessel: `p11b.band${nr}`,
    name: `Freibetrag, ${nr}. Stufe`,
    fundstelle: sgb2(`§ 11b Abs. 3 Satz 2 Nr. ${nr}`),
    einheit: 'Cent',
    formel: 'Satz × (Brutto in dieser Stufe)',
    rechne: (satz: number, brutto: number, von: number, bis: number) => promilleVon(satz, Math.max(0, Math.min(brutto, bis) - von)),
    satz: (wert, [satz, brutto, von, bis]) =>
      `${alsProzent(satz)} von ${alsEuro(Math.min(brutto, bis) - von)} (Brutto zwischen ${alsEuro(von)} und ${alsEuro(bis)}) = ${alsEuro(wert)}`,
  })
}
const band1 = bandregel(1)
const band2 = bandregel(2)
const band3 = bandregel(3)

/** Sec. 11b (3): the bands together. */
const freibetragErwerbRegel = summenregel('p11b.freibetrag', 'Freibetrag für Erwerbstätige', sgb2('§ 11b Abs. 3'))

/** Sec. 11b (2), (2b): the basic amount, or what was proved in its place. */
const grundbetragRegel = summenregel('p11b.grundbetrag', 'Grundbetrag', sgb2('§ 11b Abs. 2'))

/** Sec. 11b (2b): who gets which basic amount; the age decides between the two. */
const grundbetragJungRegel = regel({
  schluessel: 'p11b.grundbetrag-jung',
  name: 'Grundbetrag für junge Menschen in Ausbildung',
  fundstelle: sgb2('§ 11b Abs. 2b'),
  einheit: 'Cent',
  formel: 'Grundbetrag nach Alter und Ausbildung',
  rechne: (betrag: number, _alter: number) => betrag,
  satz: (wert, [, alter]) => `Mit ${alter} Jahren in Ausbildung, Schule oder Freiwilligendienst beträgt der Grundbetrag ${alsEuro(wert)}.`,
})

/** Until June 2023: 100 euros and the tax-free pay, at most 250. */
const grundbetragEhrenamtRegel = regel({
  schluessel: 'p11b.grundbetrag-ehrenamt',
  name: 'Grundbetrag bei Ehrenamt',
  fundstelle: sgb2('§ 11b Abs. 2 Satz 3'),
  einheit: 'Cent',
  formel: 'Grundbetrag + Einnahmen aus dem Ehrenamt, höchstens der Betrag bei Ehrenamt',
  rechne: (hoechstens: number, grundbetrag: number, ...ehrenamt: number[]) =>
    Math.min(
      hoechstens,
      ehrenamt.reduce((a, b) => a + b, grundbetrag),
    ),
  satz: (wert, [hoechstens, grundbetrag, ...ehrenamt]) =>
    `${[grundbetrag, ...ehrenamt].map(alsEuro).join(' + ')}, höchstens ${alsEuro(hoechstens)}: ${alsEuro(wert)}`,
})

/** Net earnings less basic amount and allowance. */
export const erwerbRegel = regel({
  schluessel: 'p11b.erwerb',
  name: 'Erwerbseinkommen, das zählt',
  fundstelle: sgb2('§ 11b'),
  einheit: 'Cent',
  formel: 'Netto − Absetzungen, nicht unter null',
  rechne: (netto: number, ...abzuege: number[]) => Math.max(0, netto - abzuege.reduce((a, b) => a + b, 0)),
  satz: (wert, [netto, ...abzuege]) => `${[netto, ...abzuege].map(alsEuro).join(' − ')}${wert === 0 ? ', nicht unter null' : ''} = ${alsEuro(wert)}`,
})

/** Allowance of somebody not employable: a share of the gross pay, at most a share of stage 1 (sec. 82 (3) SGB XII by analogy). */
const freibetragNichtErwerbsfaehig = regel({
  schluessel: 'p11b.nicht-erwerbsfaehig',
  name: 'Freibetrag bei Verdienst ohne Erwerbsfähigkeit',
  fundstelle: { gesetz: 'SGB XII', stelle: '§ 82 Abs. 3 Satz 1' },
  einheit: 'Cent',
  formel: 'Satz × Brutto, höchstens Anteil × Stufe 1',
  rechne: (satz: number, brutto: number, anteil: number, stufe1: number) => Math.min(promilleVon(satz, brutto), promilleVon(anteil, stufe1)),
  satz: (wert, [satz, brutto, anteil, stufe1]) =>
    `${alsProzent(satz)} von ${alsEuro(brutto)}, höchstens ${alsProzent(anteil)} von ${alsEuro(stufe1)}: ${alsEuro(wert)}`,
})

/** What the earnings did not bear of nos. 3 and 4; expenses of no. 5 never pass on (BA Rz. 11.155). */
export const restRegel = regel({
  schluessel: 'p11b.rest',
  name: 'Versicherungen und Altersvorsorge, die der Lohn nicht getragen hat',
  fundstelle: sgb2('§ 11b Abs. 1 Nr. 3, 4'),
  einheit: 'Cent',
  formel: 'Absetzungen Nr. 3 bis 5 − vom Lohn getragen, nicht unter null, höchstens Nr. 3 und 4',
  rechne: (vorsorge: number, alle: number, getragen: number) => Math.min(vorsorge, Math.max(0, alle - getragen)),
  satz: (wert, [, alle, getragen]) =>
    `Von ${alsEuro(alle)} hat der Lohn ${alsEuro(getragen)} getragen. Vom anderen Einkommen gehen noch ${alsEuro(wert)} ab.`,
})

/** What of the net earnings is left for the basic amount or for nos. 3 to 5. */
const getragenRegel = regel({
  schluessel: 'p11b.getragen',
  name: 'Vom Lohn getragen',
  fundstelle: sgb2('§ 11b Abs. 2'),
  einheit: 'Cent',
  formel: 'das Kleinere aus Absetzung und Lohn',
  rechne: (absetzung: number, lohn: number) => Math.min(absetzung, lohn),
  satz: (wert, [absetzung, lohn]) => `Abzusetzen sind ${alsEuro(absetzung)}, der Lohn beträgt ${alsEuro(lohn)}: ${alsEuro(wert)}`,
})

/** Sec. 11b (1) sentence 2: of arrears of earnings that are spread, expenses and allowance go off beforehand (BA Rz. 11.13, 11.160). */
const nachzahlungErwerbRegel = regel({
  schluessel: 'p11.nachzahlung-erwerb',
  name: 'Nachgezahlter Lohn, Teil dieses Monats',
  fundstelle: sgb2('§ 11 Abs. 3, § 11b Abs. 1 Satz 2'),
  einheit: 'Cent',
  formel: '(Netto − Ausgaben für die Arbeit − zusätzlicher Freibetrag) ÷ 6',
  rechne: (netto: number, ausgaben: number, freibetrag: number, monate: number) => runde(Math.max(0, netto - ausgaben - freibetrag), monate),
  satz: (wert, [netto, ausgaben, freibetrag, monate]) =>
    `(${[netto, ausgaben, freibetrag]
      .filter((x) => x > 0)
      .map(alsEuro)
      .join(' − ')}) ÷ ${monate} Monate = ${alsEuro(wert)}`,
})

/** What the allowance of all earnings is more than that of the running ones. */
const zusatzRegel = regel({
  schluessel: 'p11b.freibetrag-zusatz',
  name: 'Zusätzlicher Freibetrag',
  fundstelle: sgb2('§ 11b Abs. 3'),
  einheit: 'Cent',
  formel: 'Freibetrag mit Nachzahlung − Freibetrag ohne',
  rechne: (mit: number, ohne: number) => mit - ohne,
  satz: (wert, [mit, ohne]) => `${alsEuro(mit)} − ${alsEuro(ohne)} = ${alsEuro(wert)}`,
})

/** The basic amount of sec. 11b (2b) for young people in training and in a service, 0 where the ordinary one applies. */
export function grundbetragJung(l: Lage, p: PersonLage, e: Einnahmen): number {
  const r = l.recht
  if (r.grundbetragJung < 0) return 0
  const dienst = e.dienst || p.ausbildung === freiwilligendienst
  if (p.alterErster >= 25) return dienst ? r.grundbetragDienst : 0
  return dienst || p.ausbildung > 0 || e.ausbildungsverguetung || (p.merkmale & Merkmal.schueler) !== 0 ? r.grundbetragJung : 0
}

/**
 * Upper limit 1,500: a minor child in the Bedarfsgemeinschaft, or an own minor child anywhere (BA Rz. 11.158). Who is 18 in this month
 * counts for all of it.
 */
export function mitMinderjaehrigemKind(l: Lage, p: PersonLage): boolean {
  for (let i = 0; i < l.anzahl; i++) {
    const k = l.person(i)
    if (i === p.i || k.alterErster >= 18) continue
    if (k.elternteil1 === p.i || k.elternteil2 === p.i) return true
    if (k.bg === p.bg && k.bg >= 0 && k.istKind && !k.ausgeschieden) return true
  }
  return false
}

/** Allowance of sec. 11b (3), each band rounded by itself; for young people in training and for services the first band is off. */
function erwerbstaetigenfreibetrag(r: Recht, brutto: number, ohneBand1: boolean, mitKind: boolean): number {
  const ende = mitKind ? r.band3BisMitKind : r.band3Bis
  const anfang3 = r.band2Bis < 0 ? r.band1Bis : r.band2Bis
  let summe = band3.rechne(r.band3Satz, brutto, anfang3, ende)
  if (!ohneBand1) summe += band1.rechne(r.band1Satz, brutto, r.band1Von, r.band1Bis)
  if (r.band2Bis >= 0) summe += band2.rechne(r.band2Satz, brutto, r.band1Bis, r.band2Bis)
  return summe
}

/** Allowance on gross earnings: of the employable sec. 11b (3), of others from 15 the 30 per cent, below 15 none (BA Rz. 11.144). */
function freibetrag(l: Lage, p: PersonLage, brutto: number, jung: number, mitKind: boolean): number {
  const r = l.recht
  if (p.erwerbsfaehig) return erwerbstaetigenfreibetrag(r, brutto, jung > 0, mitKind)
  if (p.alterLetzter < r.mindestalter) return 0
  return freibetragNichtErwerbsfaehig.rechne(r.nichtErwerbsfaehigSatz, brutto, r.nichtErwerbsfaehigHoechstens, r.regelbedarf[1] ?? 0)
}

/** Running earnings: what counts of them, and what deductions they leave for other income. */
export function zaehleLohn(l: Lage, p: PersonLage, e: Einnahmen, jung: number, mitKind: boolean): void {
  if (p.erwerbsfaehig) lohnErwerbsfaehiger(l, p, e, jung, mitKind)
  else lohnAnderer(l, p, e)
}

function lohnErwerbsfaehiger(l: Lage, p: PersonLage, e: Einnahmen, jung: number, mitKind: boolean): void {
  const r = l.recht
  const alle = nr3und4(l, p) + nr5(l, p)
  const ehrenamt = e.ehrenamt > 0
  const pauschale = jung > 0 ? jung : ehrenamt ? grundbetragEhrenamtRegel.rechne(r.grundbetragEhrenamt, r.grundbetrag, e.ehrenamt) : r.grundbetrag
  const schwelle = ehrenamt ? pauschale : r.nachweisgrenze
  const nachweis = alle > pauschale && e.brutto > schwelle
  const a = nachweis ? alle : pauschale
  const f = freibetrag(l, p, e.brutto, jung, mitKind)
  p.erwerb = Math.max(0, e.netto - a - f)
  p.freibetrag = Math.min(e.netto, a + f)
  e.genommen = getragenRegel.rechne(a, e.netto)
  p.absetzbar = restRegel.rechne(nr3und4(l, p), alle, e.genommen)
  if (nachweis && jung > 0) l.hinweiseEinkommen |= HE.kostenUeberGrundbetrag
  if (nachweis && e.netto <= schwelle) l.hinweiseEinkommen |= HE.bruttoGrenze
  if (jung > r.band1Bis && e.brutto > r.band1Bis) l.hinweise |= H.jungeMenschen
  if (jung === r.grundbetragDienst && e.brutto > r.band1Bis) l.hinweiseEinkommen |= HE.dienstAb25
  const spur = l.spur
  if (spur === null) return
  const brutto = bruttoKnoten(spur, p, e)
  const netto = nettoKnoten(spur, p, e)
  const statt = nachweis ? absetzungenKnoten(l, p) : pauschaleKnoten(l, spur, p, e, jung, ehrenamt, pauschale)
  const grund = spur.regel(grundbetragRegel, p.i, a, [statt])
  spur.regel(erwerbRegel, p.i, p.erwerb, [netto, grund, freibetragKnoten(l, spur, p, brutto, jung, mitKind)])
  restKnoten(l, spur, p, spur.regel(getragenRegel, p.i, e.genommen, [grund, netto]))
}

/** Not employable: nos. 3 to 5 beside the allowance, no basic amount (BA Rz. 11.144). */
function lohnAnderer(l: Lage, p: PersonLage, e: Einnahmen): void {
  const alle = nr3und4(l, p) + nr5(l, p)
  const f = freibetrag(l, p, e.brutto, 0, false)
  p.erwerb = Math.max(0, e.netto - f - alle)
  p.freibetrag = Math.min(e.netto, f)
  e.genommen = getragenRegel.rechne(alle, Math.max(0, e.netto - f))
  p.absetzbar = restRegel.rechne(nr3und4(l, p), alle, e.genommen)
  if (p.alterErster > 60 && ueberAltersgrenze(p.geburt, l.recht)) l.hinweiseEinkommen |= HE.verdienstNachAltersgrenze
  const spur = l.spur
  if (spur === null) return
  const netto = nettoKnoten(spur, p, e)
  const absetzungen = absetzungenKnoten(l, p)
  const frei = p.alterLetzter < l.recht.mindestalter ? [] : [freibetragKnoten(l, spur, p, bruttoKnoten(spur, p, e), 0, false)]
  spur.regel(erwerbRegel, p.i, p.erwerb, [netto, ...frei, absetzungen])
  const uebrig = spur.regel(
    { ...erwerbRegel, schluessel: 'p11b.lohn-nach-freibetrag', name: 'Lohn nach dem Freibetrag' },
    p.i,
    Math.max(0, e.netto - f),
    [netto, ...frei],
  )
  restKnoten(l, spur, p, spur.regel(getragenRegel, p.i, e.genommen, [absetzungen, uebrig]))
}

/**
 * Arrears of earnings that are spread, the part of this month: less the expenses for work where no running earnings bear them, and what
 * the allowance grows by; no basic amount.
 */
export function nachgezahlterLohn(l: Lage, p: PersonLage, e: Einnahmen, jung: number, mitKind: boolean): number {
  if (e.nachNetto === 0) return 0
  const laufend = e.taetigkeiten > 0
  const mit = freibetrag(l, p, e.brutto + e.nachBrutto, jung, mitKind)
  const ohne = freibetrag(l, p, e.brutto, jung, mitKind)
  const wert = nachzahlungErwerbRegel.rechne(e.nachNetto, laufend ? 0 : nr5(l, p), zusatzRegel.rechne(mit, ohne), e.nachTeiler)
  if (!laufend) p.absetzbar = nr3und4(l, p)
  l.hinweiseEinkommen |= HE.nachzahlungAusgaben
  const spur = l.spur
  if (spur === null) return wert
  if (!laufend) spur.regel(absetzbarRegel, p.i, p.absetzbar, [vorsorgeKnoten(l, p)])
  const alles = spur.regel(bruttoRegel, p.i, e.brutto + e.nachBrutto, [...e.knoten.brutto, ...e.knoten.nachBrutto])
  const freiMit = freibetragKnoten(l, spur, p, alles, jung, mitKind)
  const freiOhne = freibetragKnoten(l, spur, p, bruttoKnoten(spur, p, e), jung, mitKind)
  e.knoten.sonstiges.push(
    spur.regel(nachzahlungErwerbRegel, p.i, wert, [
      einer(spur, p, nettoRegel, e.nachNetto, e.knoten.nachNetto),
      laufend
        ? spur.angabe(`${pfad(l, p)}.absetzungen`, 'Ausgaben für die Arbeit, die der laufende Lohn nicht trägt', 0, 'Cent', p.i)
        : ausgabenKnoten(l, p),
      spur.regel(zusatzRegel, p.i, mit - ohne, [freiMit, freiOhne]),
      spur.parameter(ek.verteilmonate),
    ]),
  )
  return wert
}

/** What still goes off other income, as the last rule left it; filed so that the income finds it. */
export const absetzbarRegel = summenregel('p11b.absetzbar', 'Absetzungen vom anderen Einkommen', sgb2('§ 11b Abs. 1 Nr. 3 bis 5'))

function restKnoten(l: Lage, spur: Spur, p: PersonLage, getragen: Knoten): void {
  const rest = spur.regel(restRegel, p.i, p.absetzbar, [vorsorgeKnoten(l, p), absetzungenKnoten(l, p), getragen])
  spur.regel(absetzbarRegel, p.i, p.absetzbar, [rest])
}

function einer(spur: Spur, p: PersonLage, r: typeof nettoRegel, wert: number, knoten: readonly Knoten[]): Knoten {
  return knoten.length === 1 ? (knoten[0] as Knoten) : spur.regel(r, p.i, wert, [...knoten])
}

/** Net earnings of all jobs. */
function nettoKnoten(spur: Spur, p: PersonLage, e: Einnahmen): Knoten {
  return einer(spur, p, nettoRegel, e.netto, e.knoten.netto)
}

function bruttoKnoten(spur: Spur, p: PersonLage, e: Einnahmen): Knoten {
  return einer(spur, p, bruttoRegel, e.brutto, e.knoten.brutto)
}

function pauschaleKnoten(l: Lage, spur: Spur, p: PersonLage, e: Einnahmen, jung: number, ehrenamt: boolean, wert: number): Knoten {
  if (jung > 0) {
    const reihe = p.alterErster < 25 ? ab.grundbetragJungeMenschen : ab.grundbetragFreiwilligendienstAb25
    const alter = spur.angabe(`${pfad(l, p)}.geburtsdatum`, 'Alter am Ersten des Monats', p.alterErster, 'Jahre', p.i)
    return spur.regel(grundbetragJungRegel, p.i, wert, [spur.parameter(reihe), alter])
  }
  if (!ehrenamt) return spur.parameter(ab.grundbetrag)
  return spur.regel(grundbetragEhrenamtRegel, p.i, wert, [
    spur.parameter(ab.grundbetragEhrenamt),
    spur.parameter(ab.grundbetrag),
    ...e.knoten.ehrenamt,
  ])
}

function freibetragKnoten(l: Lage, spur: Spur, p: PersonLage, brutto: Knoten, jung: number, mitKind: boolean): Knoten {
  const wert = freibetrag(l, p, brutto.wert, jung, mitKind)
  if (p.erwerbsfaehig) return spur.regel(freibetragErwerbRegel, p.i, wert, bandKnoten(l.recht, spur, p, brutto, jung > 0, mitKind))
  if (p.alterLetzter < l.recht.mindestalter) return spur.regel(freibetragErwerbRegel, p.i, 0, [])
  const [satz, anteil] = [spur.parameter(ab.nichtErwerbsfaehigSatz), spur.parameter(ab.nichtErwerbsfaehigHoechstens)]
  return spur.regel(freibetragNichtErwerbsfaehig, p.i, wert, [satz, brutto, anteil, spur.parameter(regelbedarfe[0])])
}

function bandKnoten(r: Recht, spur: Spur, p: PersonLage, brutto: Knoten, ohneBand1: boolean, mitKind: boolean): Knoten[] {
  const knoten: Knoten[] = []
  const band = (b: typeof band1, satz: Zeitreihe, von: Zeitreihe, bis: Zeitreihe): void => {
    const werte = [spur.parameter(satz), brutto, spur.parameter(von), spur.parameter(bis)] as const
    const wert = b.rechne(werte[0].wert, werte[1].wert, werte[2].wert, werte[3].wert)
    if (wert > 0) knoten.push(spur.regel(b, p.i, wert, werte))
  }
  if (!ohneBand1) band(band1, ab.band1Satz, ab.band1Von, ab.band1Bis)
  if (r.band2Bis >= 0) band(band2, ab.band2Satz, ab.band1Bis, ab.band2Bis)
  band(band3, ab.band3Satz, r.band2Bis >= 0 ? ab.band2Bis : ab.band1Bis, mitKind ? ab.band3BisMitKind : ab.band3Bis)
  return knoten
}
