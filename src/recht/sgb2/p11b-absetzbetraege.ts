import { alsEuro, alsProzent, promilleVon, runde } from '../grundlage/geld.ts'
import { grusigv, type Knoten, regel, sgb2, summenregel } from '../grundlage/nachweis.ts'
import type { Zeitreihe } from '../grundlage/zeitreihe.ts'
import * as ab from '../parameter/absetzbetraege.ts'
import * as ek from '../parameter/einkommen.ts'
import { type Recht, regelbedarfe } from '../parameter/recht.ts'
import { H } from './hinweise.ts'
import { freiwilligendienst, type Lage, Merkmal, type PersonLage } from './lage.ts'
import {
  bruttoRegel,
  Einnahmen,
  kindergeldRegel,
  nachzahlungErwerbRegel,
  nettoRegel,
  nimmRente,
  sammleEinnahmen,
  sonstigesRegel,
} from './p11-einkommen.ts'

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
      `${alsProzent(satz)} von ${alsEuro(Math.max(0, Math.min(brutto, bis) - von))} (Brutto zwischen ${alsEuro(von)} und ${alsEuro(bis)}) = ${alsEuro(wert)}`,
  })
}
const band1 = bandregel(1)
const band2 = bandregel(2)
const band3 = bandregel(3)

/** Sec. 11b (3): the bands together. */
export const freibetragErwerbRegel = summenregel('p11b.freibetrag', 'Freibetrag für Erwerbstätige', sgb2('§ 11b Abs. 3'))

/** Sec. 11b (2), (2b): the basic amount, or what was proved in its place. */
export const grundbetragRegel = summenregel('p11b.grundbetrag', 'Grundbetrag', sgb2('§ 11b Abs. 2'))

/** Sec. 11b (1) nos. 3 to 5: insurance, pension provision, necessary expenses. */
export const absetzungenRegel = summenregel(
  'p11b.absetzungen',
  'Versicherungen, Altersvorsorge und Ausgaben für die Arbeit',
  sgb2('§ 11b Abs. 1 Nr. 3 bis 5'),
)

/** Net earnings less basic amount and allowance. */
export const erwerbRegel = regel({
  schluessel: 'p11b.erwerb',
  name: 'Erwerbseinkommen, das zählt',
  fundstelle: sgb2('§ 11b'),
  einheit: 'Cent',
  formel: 'Netto − Absetzungen, nicht unter null',
  rechne: (netto: number, ...abzuege: number[]) => Math.max(0, netto - abzuege.reduce((a, b) => a + b, 0)),
  satz: (wert, [netto, ...abzuege]) =>
    `${[netto ?? 0, ...abzuege].map(alsEuro).join(' − ')}${wert === 0 ? ', nicht unter null' : ''} = ${alsEuro(wert)}`,
})

/** Other income less what the earnings did not absorb. */
export const sonstigesBereinigt = regel({
  schluessel: 'p11b.sonstiges',
  name: 'Anderes Einkommen, das zählt',
  fundstelle: sgb2('§ 11b Abs. 1'),
  einheit: 'Cent',
  formel: 'Einkommen − Absetzungen, nicht unter null',
  rechne: (einkommen: number, abzug: number) => Math.max(0, einkommen - abzug),
  satz: (wert, [einkommen, abzug]) => `${alsEuro(einkommen)} − ${alsEuro(abzug)} = ${alsEuro(wert)}`,
})

/** Own income of a person after all deductions, without the Kindergeld of a child. */
export const einkommenRegel = regel({
  schluessel: 'p11.einkommen',
  name: 'Einkommen, das zählt',
  fundstelle: sgb2('§ 11, § 11b'),
  einheit: 'Cent',
  formel: 'Erwerb + anderes Einkommen + nachgezahlter Lohn − Unterhalt − Ausbildungsförderung, nicht unter null',
  rechne: (erwerb: number, sonstiges: number, nachzahlung: number, titel: number, ausbildung: number) =>
    Math.max(0, erwerb + sonstiges + nachzahlung - titel - ausbildung),
  satz: (wert, [erwerb, sonstiges, nachzahlung, titel, ausbildung]) => {
    const plus = [erwerb, sonstiges, nachzahlung].filter((x) => x > 0).map(alsEuro)
    const minus = [titel, ausbildung].filter((x) => x > 0).map((x) => ` − ${alsEuro(x)}`)
    return plus.length + minus.length === 1 ? alsEuro(wert) : `${plus.join(' + ') || alsEuro(0)}${minus.join('')} = ${alsEuro(wert)}`
  },
})

/** Kindergeld less what the other income of the child could not bear. */
export const kindergeldBereinigt = regel({ ...sonstigesBereinigt, schluessel: 'p11b.kindergeld', name: 'Kindergeld, das zählt' })

/** Allowance of somebody not employable: 30 % of the gross pay, at most half of stage 1 (sec. 82 (3) SGB XII by analogy). */
export const freibetragNichtErwerbsfaehig = regel({
  schluessel: 'p11b.nicht-erwerbsfaehig',
  name: 'Freibetrag bei Verdienst ohne Erwerbsfähigkeit',
  fundstelle: { gesetz: 'SGB XII', stelle: '§ 82 Abs. 3 Satz 1' },
  einheit: 'Cent',
  formel: 'Satz × Brutto, höchstens die Hälfte der Stufe 1',
  rechne: (satz: number, brutto: number, anteil: number, stufe1: number) => Math.min(promilleVon(satz, brutto), promilleVon(anteil, stufe1)),
  satz: (wert, [satz, brutto]) => `${alsProzent(satz)} von ${alsEuro(brutto)}, höchstens die Hälfte der Regelbedarfsstufe 1: ${alsEuro(wert)}`,
})

/** Commute by kilometres: distance × days × rate (sec. 6 (1) no. 5 GrusiGV). */
export const fahrtkostenRegel = regel({
  schluessel: 'p11b.fahrtkosten',
  name: 'Weg zur Arbeit',
  fundstelle: grusigv('§ 6 Abs. 1 Nr. 5'),
  einheit: 'Cent',
  formel: 'Kilometer × Tage × Satz',
  rechne: (meter: number, tage: number, satz: number) => runde(meter * tage * satz, 1000),
  satz: (wert, [meter, tage, satz]) => `${(meter / 1000).toString().replace('.', ',')} km × ${tage} Tage × ${alsEuro(satz)} = ${alsEuro(wert)}`,
})

/** Allowance of sec. 11b (3), each band rounded by itself; for young people in training and for services the first band is off. */
export function erwerbstaetigenfreibetrag(r: Recht, brutto: number, ohneBand1: boolean, mitKind: boolean): number {
  const ende = mitKind ? r.band3BisMitKind : r.band3Bis
  const anfang3 = r.band2Bis < 0 ? r.band1Bis : r.band2Bis
  let summe = band3.rechne(r.band3Satz, brutto, anfang3, ende)
  if (!ohneBand1) summe += band1.rechne(r.band1Satz, brutto, r.band1Von, r.band1Bis)
  if (r.band2Bis >= 0) summe += band2.rechne(r.band2Satz, brutto, r.band1Bis, r.band2Bis)
  return summe
}

/** Arrears of earnings that are spread: no hundred euros, only what the allowance of sec. 11b (3) grows by. */
function nachgezahlterLohn(l: Lage, p: PersonLage, e: Einnahmen, jung: boolean, mitKind: boolean): number {
  if (e.nachNetto === 0) return 0
  const zusaetzlich =
    erwerbstaetigenfreibetrag(l.recht, e.brutto + e.nachBrutto, jung, mitKind) - erwerbstaetigenfreibetrag(l.recht, e.brutto, jung, mitKind)
  const wert = nachzahlungErwerbRegel.rechne(e.nachNetto, zusaetzlich, e.nachTeiler)
  if (l.spur) {
    l.spur.regel(nachzahlungErwerbRegel, p.i, wert, [
      l.spur.angabe('nachzahlung.netto', 'Nachgezahlter Lohn netto', e.nachNetto, 'Cent', p.i),
      l.spur.angabe('nachzahlung.freibetrag', 'Zusätzlicher Freibetrag', zusaetzlich, 'Cent', p.i),
      l.spur.parameter(ek.verteilmonate),
    ])
  }
  return wert
}

const einnahmen = new Einnahmen()

/**
 * Income of a person before the Kindergeld of the children is known: earnings that count, other income and what may still be deducted
 * from it (sec. 11b, sec. 6 GrusiGV, order of `einkommen-vermoegen-minderung.md` 3.1).
 */
export function bereinige(l: Lage, p: PersonLage, lauf: number): void {
  p.brutto = 0
  p.netto = 0
  p.erwerb = 0
  p.freibetrag = 0
  p.sonstiges = 0
  p.kindergeld = 0
  p.nachzahlungErwerb = 0
  p.kindergeldRest = 0
  p.uebertrag = 0
  if (p.einkommenVon === p.einkommenBis && p.vermuteteHilfe === 0) {
    p.absetzbar = nr3und4(l, p) + nr5(l, p)
    return
  }
  const e = einnahmen
  sammleEinnahmen(l, p, lauf, e)
  nimmRente(l, p, e)
  p.brutto = e.brutto
  p.netto = e.netto
  const jung = istJung(l, p, e)
  const mitKind = mitMinderjaehrigemKind(l, p)
  if (e.netto > 0 || e.brutto > 0) vomLohn(l, p, e, jung, mitKind)
  else p.absetzbar = nr3und4(l, p) + nr5(l, p)
  p.nachzahlungErwerb = nachgezahlterLohn(l, p, e, jung > 0, mitKind)
  p.sonstiges = e.sonstiges + ausbildungsleistung(l, p, e) + taschengeld(l, p, e)
  if (p.istKind) p.kindergeld = e.kindergeld
  else p.sonstiges += e.kindergeld
  if (l.spur) merkeSonstiges(l, p, e)
}

/** Sec. 11b (1) nos. 3 and 4 with sec. 6 (1) nos. 1, 2 GrusiGV. */
function nr3und4(l: Lage, p: PersonLage): number {
  return versicherungspauschale(l, p) + p.kfzHaftpflicht + p.pflichtversicherungen + p.altersvorsorge
}

/** Thirty euros for an adult without proof, never more; for a minor only with an own contract. */
function versicherungspauschale(l: Lage, p: PersonLage): number {
  if (p.alterLetzter >= 18) return l.recht.versicherungErwachsen
  return p.privateVersicherungen > 0 ? l.recht.versicherungMinderjaehrig : 0
}

/** Sec. 11b (1) no. 5: necessary expenses; for the commute the higher of fares and kilometres. */
function nr5(l: Lage, p: PersonLage): number {
  return p.werbungskosten + Math.max(p.fahrtkosten, kilometer(l, p)) + p.verpflegungstage * l.recht.verpflegungTag
}

function kilometer(l: Lage, p: PersonLage): number {
  return p.wegMeter === 0 ? 0 : fahrtkostenRegel.rechne(p.wegMeter, p.arbeitstage, l.recht.fahrtKilometer)
}

/** The basic amount of sec. 11b (2b) for young people in training and in a service, 0 where the ordinary one applies. */
function istJung(l: Lage, p: PersonLage, e: Einnahmen): number {
  const r = l.recht
  if (r.grundbetragJung < 0 || !p.erwerbsfaehig) return 0
  const dienst = e.dienst || p.ausbildung === freiwilligendienst
  if (p.alterErster >= 25) return dienst ? r.grundbetragDienst : 0
  return dienst || p.ausbildung > 0 || e.ausbildungsverguetung || (p.merkmale & Merkmal.schueler) !== 0 ? r.grundbetragJung : 0
}

/** Upper limit 1,500: a minor child in the Bedarfsgemeinschaft, or an own minor child anywhere (BA Rz. 11.158). */
function mitMinderjaehrigemKind(l: Lage, p: PersonLage): boolean {
  for (let i = 0; i < l.anzahl; i++) {
    const k = l.person(i)
    if (i === p.i || k.alterErster >= 18) continue
    if (k.elternteil1 === p.i || k.elternteil2 === p.i) return true
    if (k.bg === p.bg && k.bg >= 0 && k.istKind && !k.ausgeschieden) return true
  }
  return false
}

function vomLohn(l: Lage, p: PersonLage, e: Einnahmen, jung: number, mitKind: boolean): void {
  const r = l.recht
  const bis4 = nr3und4(l, p)
  const bis5 = bis4 + nr5(l, p)
  if (!p.erwerbsfaehig) {
    ohneErwerbsfaehigkeit(l, p, e, bis4, bis5)
    return
  }
  const ehrenamt = e.ehrenamt > 0 && r.grundbetragEhrenamt > 0 ? Math.min(r.grundbetragEhrenamt, r.grundbetrag + e.ehrenamt) : 0
  const grund = jung > 0 ? jung : ehrenamt > 0 ? ehrenamt : r.grundbetrag
  const schwelle = ehrenamt > 0 ? ehrenamt : r.nachweisgrenze
  const a = e.brutto > schwelle && bis5 > grund ? bis5 : grund
  const f = erwerbstaetigenfreibetrag(r, e.brutto, jung > 0, mitKind)
  p.erwerb = Math.max(0, e.netto - a - f)
  p.freibetrag = Math.min(e.netto, a + f)
  // what the realised part of the basic amount did not absorb of nos. 3 and 4; expenses of no. 5 never pass on (BA Rz. 11.155)
  p.absetzbar = Math.min(bis4, Math.max(0, bis5 - Math.min(a, e.netto)))
  if (jung > 0 && e.brutto > r.band1Bis) l.hinweise |= H.jungeMenschen
  if (l.spur) begruendeErwerb(l, p, e, a === bis5 && bis5 > grund ? null : grundParameter(jung, ehrenamt, r), a, jung > 0, mitKind)
}

function grundParameter(jung: number, ehrenamt: number, r: Recht): Zeitreihe {
  if (jung > 0) return jung === r.grundbetragJung ? ab.grundbetragJungeMenschen : ab.grundbetragFreiwilligendienstAb25
  return ehrenamt > 0 ? ab.grundbetragEhrenamt : ab.grundbetrag
}

/** Not employable: from 15 an allowance of 30 %, beside nos. 3 to 5; below 15 nos. 3 to 5 only (BA Rz. 11.144). */
function ohneErwerbsfaehigkeit(l: Lage, p: PersonLage, e: Einnahmen, bis4: number, bis5: number): void {
  const r = l.recht
  const stufe1 = r.regelbedarf[1] ?? 0
  const frei =
    p.alterLetzter < r.mindestalter
      ? 0
      : freibetragNichtErwerbsfaehig.rechne(r.nichtErwerbsfaehigSatz, e.brutto, r.nichtErwerbsfaehigHoechstens, stufe1)
  p.freibetrag = Math.min(e.netto, frei)
  p.erwerb = Math.max(0, e.netto - frei - bis5)
  p.absetzbar = Math.min(bis4, Math.max(0, bis5 - Math.max(0, e.netto - frei)))
  const spur = l.spur
  if (spur === null) return
  const abzuege: Knoten[] = [absetzungenKnoten(l, p)]
  if (frei > 0) {
    const parameter = [
      spur.parameter(ab.nichtErwerbsfaehigSatz),
      bruttoKnoten(l, p, e),
      spur.parameter(ab.nichtErwerbsfaehigHoechstens),
      spur.parameter(regelbedarfe[0]),
    ]
    abzuege.unshift(spur.regel(freibetragNichtErwerbsfaehig, p.i, frei, parameter))
  }
  spur.regel(erwerbRegel, p.i, p.erwerb, [nettoKnoten(l, p, e), ...abzuege])
}

/** BAföG and the like without earnings: at least a hundred euros off, or the other deductions (sec. 11b (2b) sentences 4, 5). */
export const ausbildungsabzug = regel({
  schluessel: 'p11b.ausbildungsleistung',
  name: 'Ausbildungsförderung, die zählt',
  fundstelle: sgb2('§ 11b Abs. 2b Satz 4, 5'),
  einheit: 'Cent',
  formel: 'Förderung − das Höhere aus Mindestbetrag und Absetzungen',
  rechne: (foerderung: number, mindestens: number, absetzungen: number) => foerderung - Math.min(foerderung, Math.max(mindestens, absetzungen)),
  satz: (wert, [foerderung, mindestens, absetzungen]) =>
    `Von der Förderung von ${alsEuro(foerderung)} gehen ${alsEuro(Math.min(foerderung, Math.max(mindestens, absetzungen)))} ab: ${alsEuro(wert)}`,
})

function ausbildungsleistung(l: Lage, p: PersonLage, e: Einnahmen): number {
  if (e.ausbildung === 0 || e.netto > 0 || e.brutto > 0) return e.ausbildung
  const absetzbar = p.absetzbar
  const wert = ausbildungsabzug.rechne(e.ausbildung, l.recht.ausbildungMindestens, absetzbar)
  p.absetzbar = Math.max(0, absetzbar - (e.ausbildung - wert))
  const spur = l.spur
  if (spur) {
    const foerderung = e.knotenAusbildung.length === 1 ? e.knotenAusbildung[0] : undefined
    spur.regel(ausbildungsabzug, p.i, wert, [
      foerderung ?? spur.angabe('ausbildungsfoerderung', 'Ausbildungsförderung', e.ausbildung, 'Cent', p.i),
      spur.parameter(ab.ausbildungsleistungMindestens),
      spur.angabe('absetzungen', 'Absetzungen', absetzbar, 'Cent', p.i),
    ])
    e.knotenAusbildung.length = 0
    e.knotenAusbildung.push(spur.von(ausbildungsabzug, p.i) as Knoten)
  }
  return wert
}

/** Pocket money of a service until June 2023: 250 euros off in place of nos. 3 to 5, less what the earnings took (sec. 11b (2) s. 6 old). */
function taschengeld(l: Lage, p: PersonLage, e: Einnahmen): number {
  if (e.taschengeld === 0) return 0
  const schon = Math.min(p.freibetrag, l.recht.grundbetrag)
  const abzug = Math.max(0, l.recht.taschengeld - schon)
  const wert = sonstigesBereinigt.rechne(e.taschengeld, abzug)
  p.absetzbar = 0
  const spur = l.spur
  if (spur) {
    const dienst = { ...sonstigesBereinigt, schluessel: 'p11b.taschengeld', name: 'Taschengeld, das zählt', fundstelle: sgb2('§ 11b Abs. 2 Satz 6') }
    e.knotenSonstiges.push(
      spur.regel(dienst, p.i, wert, [
        spur.angabe('taschengeld', 'Taschengeld im Freiwilligendienst', e.taschengeld, 'Cent', p.i),
        spur.angabe('abzug', 'Abzug vom Taschengeld', abzug, 'Cent', p.i),
      ]),
    )
  }
  return wert
}

/**
 * The income that counts, once the Kindergeld surplus of the children is known. A rest of the deductions goes off the Kindergeld of a child.
 */
export function schliesseEinkommenAb(l: Lage, p: PersonLage): void {
  const vorher = p.sonstiges + p.uebertrag
  const sonstiges = sonstigesBereinigt.rechne(vorher, p.absetzbar)
  p.einkommen = einkommenRegel.rechne(p.erwerb, sonstiges, p.nachzahlungErwerb, p.titel, p.ausbildungEltern)
  const rest = Math.max(0, p.absetzbar - vorher)
  const kindergeld = p.kindergeld
  p.kindergeld = Math.max(0, kindergeld - rest)
  p.bereinigt = p.einkommen + p.kindergeld
  if (l.spur) begruendeEinkommen(l, p, vorher, sonstiges, kindergeld, rest)
}

function begruendeEinkommen(l: Lage, p: PersonLage, vorher: number, sonstiges: number, kindergeld: number, rest: number): void {
  const spur = l.spur
  if (spur === null) return
  const null0 = (name: string): Knoten => spur.angabe('keine', name, 0, 'Cent', p.i)
  const erwerb = p.netto > 0 || p.brutto > 0 ? (spur.von(erwerbRegel, p.i) ?? null0('Erwerb')) : null0('Erwerb')
  let anderes = null0('Anderes Einkommen')
  if (vorher > 0) {
    const teile = [...(spur.von(sonstigesRegel, p.i)?.aus ?? [])]
    if (p.uebertrag > 0)
      teile.push(
        spur.von({ schluessel: 'p11.kindergeldrest' }, p.i) ??
          spur.angabe('kindergeldrest', 'Kindergeld, das das Kind nicht braucht', p.uebertrag, 'Cent', p.i),
      )
    const brutto = teile.length === 1 ? (teile[0] as Knoten) : spur.regel(sonstigesRegel, p.i, vorher, teile)
    const abzug = Math.min(p.absetzbar, vorher)
    anderes = abzug === 0 ? brutto : spur.regel(sonstigesBereinigt, p.i, sonstiges, [brutto, restKnoten(l, p)])
  }
  const nachzahlung = p.nachzahlungErwerb > 0 ? (spur.von(nachzahlungErwerbRegel, p.i) ?? null0('Nachgezahlter Lohn')) : null0('Nachgezahlter Lohn')
  spur.regel(einkommenRegel, p.i, p.einkommen, [
    erwerb,
    anderes,
    nachzahlung,
    spur.angabe(`personen[${p.i}].absetzungen.unterhaltTituliert`, 'Unterhalt nach Titel (§ 11b Abs. 1 Nr. 7)', p.titel, 'Cent', p.i),
    spur.angabe(
      `personen[${p.i}].absetzungen.ausbildungsfoerderungEltern`,
      'Bei der Ausbildungsförderung des Kindes angerechnet (Nr. 8)',
      p.ausbildungEltern,
      'Cent',
      p.i,
    ),
  ])
  if (kindergeld > 0) {
    const ganz = spur.von(kindergeldRegel, p.i) ?? spur.angabe('kindergeld', 'Kindergeld', kindergeld, 'Cent', p.i)
    if (rest > 0)
      spur.regel(kindergeldBereinigt, p.i, p.kindergeld, [
        ganz,
        spur.angabe('rest', 'Absetzungen, die noch nicht berücksichtigt sind', rest, 'Cent', p.i),
      ])
  }
}

/** What may be deducted from other income: the whole list without earnings, else what the basic amount did not absorb. */
function restKnoten(l: Lage, p: PersonLage): Knoten {
  if (l.spur === null) throw new Error('no reasoning is recorded')
  const ganz = absetzungenKnoten(l, p)
  return ganz.wert === p.absetzbar ? ganz : l.spur.angabe('absetzbar', 'Absetzungen, die der Lohn nicht aufgebraucht hat', p.absetzbar, 'Cent', p.i)
}

function merkeSonstiges(l: Lage, p: PersonLage, e: Einnahmen): void {
  const spur = l.spur
  if (spur === null) return
  const teile = [...e.knotenSonstiges, ...e.knotenAusbildung]
  if (!p.istKind) teile.push(...e.knotenKindergeld)
  else if (e.knotenKindergeld.length > 0 && p.kindergeld > 0) spur.regel(kindergeldRegel, p.i, p.kindergeld, [...e.knotenKindergeld])
  spur.regel(sonstigesRegel, p.i, p.sonstiges, teile)
}

function nettoKnoten(l: Lage, p: PersonLage, e: Einnahmen): Knoten {
  if (l.spur === null) throw new Error('no reasoning is recorded')
  return e.knotenErwerb.length === 1 ? (e.knotenErwerb[0] as Knoten) : l.spur.regel(nettoRegel, p.i, e.netto, [...e.knotenErwerb])
}

function bruttoKnoten(l: Lage, p: PersonLage, e: Einnahmen): Knoten {
  if (l.spur === null) throw new Error('no reasoning is recorded')
  return e.knotenBrutto.length === 1 ? (e.knotenBrutto[0] as Knoten) : l.spur.regel(bruttoRegel, p.i, e.brutto, [...e.knotenBrutto])
}

/** Each deduction of sec. 11b (1) nos. 3 to 5 as a fact or a lump sum. */
function absetzungenKnoten(l: Lage, p: PersonLage): Knoten {
  const spur = l.spur
  if (spur === null) throw new Error('no reasoning is recorded')
  const teile: Knoten[] = []
  const angabe = (feld: string, name: string, wert: number): void => {
    if (wert > 0) teile.push(spur.angabe(`personen[${p.i}].absetzungen.${feld}`, name, wert, 'Cent', p.i))
  }
  if (versicherungspauschale(l, p) > 0) teile.push(spur.parameter(p.alterLetzter >= 18 ? ab.versicherungVolljaehrig : ab.versicherungMinderjaehrig))
  angabe('kfzHaftpflicht', 'Kfz-Haftpflicht', p.kfzHaftpflicht)
  angabe('pflichtversicherungen', 'Pflichtversicherungen', p.pflichtversicherungen)
  angabe('altersvorsorge', 'Geförderte Altersvorsorge', p.altersvorsorge)
  angabe('werbungskosten', 'Ausgaben für die Arbeit', p.werbungskosten)
  const km = kilometer(l, p)
  if (km > p.fahrtkosten) {
    const weg = spur.angabe(`personen[${p.i}].absetzungen.entfernungKilometer`, 'Entfernung', p.wegMeter, 'Meter', p.i)
    const tage = spur.angabe(`personen[${p.i}].absetzungen.arbeitstage`, 'Arbeitstage', p.arbeitstage, 'Tage', p.i)
    teile.push(spur.regel(fahrtkostenRegel, p.i, km, [weg, tage, spur.parameter(ab.fahrtkostenKilometer)]))
  } else angabe('fahrtkosten', 'Fahrkarten', p.fahrtkosten)
  angabe('verpflegungsmehraufwandTage', 'Verpflegung auf auswärtiger Arbeit', p.verpflegungstage * l.recht.verpflegungTag)
  return spur.regel(absetzungenRegel, p.i, nr3und4(l, p) + nr5(l, p), teile)
}

function begruendeErwerb(l: Lage, p: PersonLage, e: Einnahmen, pauschale: Zeitreihe | null, a: number, ohneBand1: boolean, mitKind: boolean): void {
  const spur = l.spur
  if (spur === null) return
  const grund = spur.regel(grundbetragRegel, p.i, a, [grundKnoten(l, p, pauschale, a)])
  const brutto = bruttoKnoten(l, p, e)
  const baender = bandKnoten(l, p, brutto, ohneBand1, mitKind)
  const frei = spur.regel(
    freibetragErwerbRegel,
    p.i,
    baender.reduce((s, k) => s + k.wert, 0),
    baender,
  )
  spur.regel(erwerbRegel, p.i, p.erwerb, [nettoKnoten(l, p, e), grund, frei])
}

/** The lump sum of the law, the proved costs in its place, or the limited amount for voluntary work. */
function grundKnoten(l: Lage, p: PersonLage, pauschale: Zeitreihe | null, a: number): Knoten {
  if (l.spur === null) throw new Error('no reasoning is recorded')
  if (pauschale === null) return absetzungenKnoten(l, p)
  const parameter = l.spur.parameter(pauschale)
  return parameter.wert === a ? parameter : l.spur.angabe('grundbetrag', 'Grundbetrag und Betrag aus dem Ehrenamt', a, 'Cent', p.i)
}

function bandKnoten(l: Lage, p: PersonLage, brutto: Knoten, ohneBand1: boolean, mitKind: boolean): Knoten[] {
  const spur = l.spur
  if (spur === null) return []
  const r = l.recht
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
