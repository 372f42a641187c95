import { alsEuro, promilleVon, runde } from '../grundlage/geld.ts'
import { type Knoten, regel, sgb2, summenregel } from '../grundlage/nachweis.ts'
import * as ab from '../parameter/absetzbetraege.ts'
import * as ek from '../parameter/einkommen.ts'
import { regelbedarfe } from '../parameter/recht.ts'
import { H } from './hinweise.ts'
import { Art, type Lage, type PersonLage, type Posten } from './lage.ts'

/** What one run of the calculation counts; combined as bits. */
export const Lauf = {
  normal: 0,
  /** Nachzahlungen of this month count with one sixth (sec. 11 (3)) */
  verteilt: 1,
  /** no Kindergeld at all: the test of sec. 72 (1) sentence 2 no. 2 */
  ohneKindergeld: 2,
} as const

/** Receipts of a person in the month by how they are treated; filled by `sammleEinnahmen`, cents. */
export class Einnahmen {
  brutto = 0
  netto = 0
  /** voluntary work until June 2023, part of the earnings */
  ehrenamt = 0
  /** pocket money of a voluntary service until June 2023, no earnings */
  taschengeld = 0
  dienst = false
  ausbildungsverguetung = false
  sonstiges = 0
  rente = 0
  ausbildung = 0
  kindergeld = 0
  nachBrutto = 0
  nachNetto = 0
  nachTeiler = 1
  readonly knotenErwerb: Knoten[] = []
  readonly knotenBrutto: Knoten[] = []
  readonly knotenSonstiges: Knoten[] = []
  readonly knotenKindergeld: Knoten[] = []
  readonly knotenAusbildung: Knoten[] = []

  leere(spur: boolean): void {
    this.brutto = 0
    this.netto = 0
    this.ehrenamt = 0
    this.taschengeld = 0
    this.dienst = false
    this.ausbildungsverguetung = false
    this.sonstiges = 0
    this.rente = 0
    this.ausbildung = 0
    this.kindergeld = 0
    this.nachBrutto = 0
    this.nachNetto = 0
    this.nachTeiler = 1
    if (!spur) return
    this.knotenErwerb.length = 0
    this.knotenBrutto.length = 0
    this.knotenSonstiges.length = 0
    this.knotenKindergeld.length = 0
    this.knotenAusbildung.length = 0
  }
}

/** A receipt less the part that is exempt (sec. 11a, sec. 1 GrusiGV, other federal law). */
export const anrechenbareEinnahme = regel({
  schluessel: 'p11a.einnahme',
  name: 'Einnahme ohne freien Teil',
  fundstelle: sgb2('§ 11a'),
  einheit: 'Cent',
  formel: 'Einnahme − freier Teil, nicht unter null',
  rechne: (einnahme: number, frei: number) => Math.max(0, einnahme - frei),
  satz: (wert, [einnahme, frei]) => `Von ${alsEuro(einnahme)} bleiben ${alsEuro(Math.min(einnahme, frei))} frei. Es zählen ${alsEuro(wert)}.`,
})

/** One sixth of a Nachzahlung (sec. 11 (3) sentences 3, 4; until June 2023 of one-off income). */
export const sechstel = regel({
  schluessel: 'p11.nachzahlung',
  name: 'Monatlicher Teil einer Nachzahlung',
  fundstelle: sgb2('§ 11 Abs. 3'),
  einheit: 'Cent',
  formel: 'Betrag ÷ 6',
  rechne: (betrag: number, monate: number) => runde(betrag, monate),
  satz: (wert, [betrag, monate]) => `Die Nachzahlung von ${alsEuro(betrag)} verteilt sich auf ${monate} Monate: ${alsEuro(wert)} je Monat.`,
})

/** Arrears of earnings: the allowance of all earnings less that of the running ones (BA Rz. 11.160). */
export const nachzahlungErwerbRegel = regel({
  schluessel: 'p11.nachzahlung-erwerb',
  name: 'Nachgezahlter Lohn',
  fundstelle: sgb2('§ 11 Abs. 3, § 11b Abs. 1 Satz 2'),
  einheit: 'Cent',
  formel: '(Netto − zusätzlicher Freibetrag) ÷ 6',
  rechne: (netto: number, freibetrag: number, monate: number) => runde(Math.max(0, netto - freibetrag), monate),
  satz: (wert, [netto, freibetrag, monate]) => `(${alsEuro(netto)} − ${alsEuro(freibetrag)}) ÷ ${monate} = ${alsEuro(wert)}`,
})

export const vermuteteHilfeName = 'Vermutete Hilfe von Verwandten im Haushalt (§ 9 Abs. 5)'

/** Collects what a person received in the month and counts as income, before deductions (secs. 11, 11a). */
export function sammleEinnahmen(l: Lage, p: PersonLage, lauf: number, e: Einnahmen): void {
  e.leere(l.spur !== null)
  for (let j = p.einkommenVon; j < p.einkommenBis; j++) {
    const posten = l.posten[j]
    if (posten !== undefined) nimm(l, p, posten, j - p.einkommenVon, lauf, e)
  }
  if (p.vermuteteHilfe > 0) {
    e.sonstiges += p.vermuteteHilfe
    if (l.spur)
      e.knotenSonstiges.push(
        l.spur.von({ schluessel: 'p9.vermutete-hilfe' }, p.i) ??
          l.spur.angabe('haushaltsangehoerige', vermuteteHilfeName, p.vermuteteHilfe, 'Cent', p.i),
      )
  }
}

/** 0: does not count in this month; 1: counts in full; 6: counts with one sixth. */
function teiler(l: Lage, q: Posten, lauf: number): number {
  const verteilbar = q.nachzahlung || (q.art === Art.einmalig && !l.recht.seit2023)
  if (!verteilbar) return q.abstand === 0 ? 1 : 0
  if (q.abstand === 0) return (lauf & Lauf.verteilt) !== 0 ? l.recht.verteilmonate : 1
  return q.abstand > 0 && q.abstand < l.recht.verteilmonate ? l.recht.verteilmonate : 0
}

function nimm(l: Lage, p: PersonLage, q: Posten, j: number, lauf: number, e: Einnahmen): void {
  const t = teiler(l, q, lauf)
  if (t === 0 || istBagatelle(l, p, q, lauf)) return
  const frei = freierTeil(l, p, q)
  const netto = Math.max(0, q.netto - frei)
  const brutto = Math.max(0, q.brutto - frei)
  if (istErwerb(l, q.art)) {
    if (t > 1) {
      e.nachBrutto += brutto
      e.nachNetto += netto
      e.nachTeiler = t
      return
    }
    e.brutto += brutto
    e.netto += netto
    if (q.art === Art.freiwilligendienst) e.dienst = true
    if (q.art === Art.ausbildungsverguetung) e.ausbildungsverguetung = true
    if (q.art === Art.ehrenamt && !l.recht.seit2023) e.ehrenamt += netto
    if (l.spur) merkeErwerb(l, p, q, j, frei, e)
    return
  }
  const wert = t > 1 ? sechstel.rechne(netto, t) : netto
  ordneZu(l, q.art, wert, lauf, e)
  if (l.spur && q.netto > 0) merke(l, p, q, j, frei, t, wert, e)
}

/** Earnings: also Kurzarbeitergeld and Insolvenzgeld (BA Rz. 11.149), and the pocket money of a service since July 2023. */
function istErwerb(l: Lage, art: number): boolean {
  if (art <= Art.ferienjob || art === Art.ehrenamt || art === Art.kurzarbeitergeld || art === Art.insolvenzgeld) return true
  return art === Art.freiwilligendienst && l.recht.seit2023
}

function ordneZu(l: Lage, art: number, wert: number, lauf: number, e: Einnahmen): void {
  if (art === Art.kindergeld) {
    if ((lauf & Lauf.ohneKindergeld) === 0) e.kindergeld += wert
  } else if (art === Art.bafoeg || art === Art.bab) e.ausbildung += wert
  else if (art === Art.rente) e.rente += wert
  else if (art === Art.freiwilligendienst) e.taschengeld += wert
  else e.sonstiges += wert
  if (art === Art.einmalig && !l.recht.seit2023) l.hinweise |= H.alteEinmalige
}

/** Sec. 1 (1) no. 1 GrusiGV: receipts of one kind that together do not exceed ten euros in the month. A cliff, not an allowance. */
function istBagatelle(l: Lage, p: PersonLage, q: Posten, lauf: number): boolean {
  const grenze = l.recht.bagatelle
  if (q.netto > grenze && q.brutto > grenze) return false
  let summe = 0
  for (let j = p.einkommenVon; j < p.einkommenBis; j++) {
    const andere = l.posten[j]
    if (andere !== undefined && andere.art === q.art && teiler(l, andere, lauf) > 0) summe += Math.max(andere.netto, andere.brutto)
  }
  return summe <= grenze
}

/** The exempt part of a receipt (sec. 11a with sec. 1 GrusiGV and sec. 10 BEEG), cents. */
function freierTeil(l: Lage, p: PersonLage, q: Posten): number {
  const r = l.recht
  if (q.frei >= 0) return q.frei
  switch (q.art) {
    case Art.ferienjob:
      if (r.seit2023) return Number.MAX_SAFE_INTEGER
      l.hinweise |= H.ehrenamt2023
      return r.ferienjobFrei
    case Art.ehrenamt:
      if (!r.seit2023) return 0
      l.hinweise |= H.ehrenamt2023
      return r.ehrenamtFrei
    case Art.elterngeld: {
      const hoechstens = q.elterngeldPlus ? r.elterngeldPlusFrei : r.elterngeldFrei
      return q.vorher < 0 ? 0 : Math.min(hoechstens, q.elterngeldPlus ? runde(q.vorher, 2) : q.vorher)
    }
    case Art.mutterschaftsgeld:
    case Art.pflegegeld:
    case Art.blindengeld:
      return Number.MAX_SAFE_INTEGER
    case Art.kapitalertrag:
      return r.kapitalertraegeFrei
    default:
      return p.alterLetzter < r.mindestalter && istErwerb(l, q.art) ? erwerbUnter15(l, p, q) : 0
  }
}

/** Sec. 1 (1) no. 9 GrusiGV: the first hundred euros of earnings under 15, once a month: off the first earnings of the file. */
function erwerbUnter15(l: Lage, p: PersonLage, q: Posten): number {
  let rest = l.recht.erwerbUnter15Frei
  for (let j = p.einkommenVon; j < p.einkommenBis; j++) {
    const andere = l.posten[j]
    if (andere === undefined || !istErwerb(l, andere.art) || andere.frei >= 0 || andere.art === Art.ferienjob || andere.art === Art.ehrenamt) continue
    if (andere === q) return Math.max(0, rest)
    rest -= andere.netto
  }
  return 0
}

const artName: readonly string[] = [
  'Lohn',
  'Lohn aus Minijob',
  'Gewinn aus selbständiger Arbeit',
  'Ausbildungsvergütung',
  'Ferienjob',
  'Taschengeld im Freiwilligendienst',
  'Ehrenamt',
  'Kindergeld',
  'Kinderzuschlag',
  'Wohngeld',
  'Unterhalt',
  'Unterhaltsvorschuss',
  'Elterngeld',
  'Mutterschaftsgeld',
  'Arbeitslosengeld',
  'Krankengeld',
  'Kurzarbeitergeld',
  'Insolvenzgeld',
  'Rente',
  'BAföG',
  'Berufsausbildungsbeihilfe',
  'Pflegegeld',
  'Blindengeld',
  'Kapitalertrag',
  'Miete aus Vermietung',
  'Einmalige Einnahme',
  'Sonstiges Einkommen',
]

function quelle(l: Lage, p: PersonLage, q: Posten, j: number, feld: string): Knoten {
  if (l.spur === null) throw new Error('no reasoning is recorded')
  const name = feld === 'brutto' ? `${artName[q.art]} brutto` : feld === 'netto' ? `${artName[q.art]} netto` : (artName[q.art] ?? '')
  return l.spur.angabe(`personen[${p.i}].einkommen[${j}].${feld}`, name, feld === 'brutto' ? q.brutto : q.netto, 'Cent', p.i)
}

function merkeErwerb(l: Lage, p: PersonLage, q: Posten, j: number, frei: number, e: Einnahmen): void {
  e.knotenErwerb.push(ohneFrei(l, p, q, quelle(l, p, q, j, 'netto'), frei))
  e.knotenBrutto.push(ohneFrei(l, p, q, quelle(l, p, q, j, 'brutto'), frei))
}

function merke(l: Lage, p: PersonLage, q: Posten, j: number, frei: number, t: number, wert: number, e: Einnahmen): void {
  const spur = l.spur
  if (spur === null) return
  let knoten = ohneFrei(l, p, q, quelle(l, p, q, j, 'betrag'), frei)
  if (t > 1) knoten = spur.regel({ ...sechstel, schluessel: `p11.nachzahlung.${j}` }, p.i, wert, [knoten, spur.parameter(ek.verteilmonate)])
  if (q.art === Art.kindergeld) e.knotenKindergeld.push(knoten)
  else if (q.art === Art.bafoeg || q.art === Art.bab) e.knotenAusbildung.push(knoten)
  else if (q.art !== Art.rente && q.art !== Art.freiwilligendienst) e.knotenSonstiges.push(knoten)
}

function ohneFrei(l: Lage, p: PersonLage, q: Posten, angabe: Knoten, frei: number): Knoten {
  if (frei <= 0 || l.spur === null) return angabe
  const begrenzt = Math.min(frei, angabe.wert)
  const freiKnoten =
    q.frei >= 0
      ? l.spur.angabe('anrechnungsfrei', 'Freier Teil', begrenzt, 'Cent', p.i)
      : l.spur.angabe('frei', 'Freier Teil nach dem Gesetz', begrenzt, 'Cent', p.i)
  return l.spur.regel(anrechenbareEinnahme, p.i, angabe.wert - begrenzt, [angabe, freiKnoten])
}

/** Sec. 11b (2a), sec. 82a SGB XII: allowance on a pension with 33 years of Grundrentenzeiten. */
export const grundrentenfreibetrag = regel({
  schluessel: 'p11b.grundrente',
  name: 'Freibetrag bei Grundrentenzeiten',
  fundstelle: sgb2('§ 11b Abs. 2a'),
  einheit: 'Cent',
  formel: 'Sockel + Satz × (Rente − Sockel), höchstens die Hälfte der Stufe 1 und nicht mehr als die Rente',
  rechne: (rente: number, sockel: number, satz: number, anteil: number, stufe1: number) =>
    Math.min(rente, sockel + promilleVon(satz, Math.max(0, rente - sockel)), promilleVon(anteil, stufe1)),
  satz: (wert, [rente]) => `Von der Rente von ${alsEuro(rente)} bleiben ${alsEuro(wert)} frei, weil mindestens 33 Jahre Grundrentenzeiten vorliegen.`,
})

/** Pension after its allowance, added to the other income. */
export function nimmRente(l: Lage, p: PersonLage, e: Einnahmen): void {
  if (e.rente === 0) return
  const r = l.recht
  const spur = l.spur
  const stufe1 = r.regelbedarf[1] ?? 0
  const frei =
    p.grundrentenJahre >= r.grundrenteJahre
      ? grundrentenfreibetrag.rechne(e.rente, r.grundrenteSockel, r.grundrenteSatz, r.grundrenteHoechstens, stufe1)
      : 0
  e.sonstiges += e.rente - frei
  if (spur === null) return
  const rente = spur.angabe(`personen[${p.i}].einkommen.rente`, 'Rente', e.rente, 'Cent', p.i)
  if (frei === 0) {
    e.knotenSonstiges.push(rente)
    return
  }
  const parameter = [ab.grundrenteSockel, ab.grundrenteSatz, ab.grundrenteHoechstens, regelbedarfe[0]].map((z) => spur.parameter(z))
  const freiKnoten = spur.regel(grundrentenfreibetrag, p.i, frei, [rente, ...parameter])
  e.knotenSonstiges.push(
    spur.regel({ ...anrechenbareEinnahme, schluessel: 'p11.rente', name: 'Rente ohne Freibetrag' }, p.i, e.rente - frei, [rente, freiKnoten]),
  )
}

/** Sum of the other income of a person, before deductions. */
export const sonstigesRegel = summenregel('p11.sonstiges', 'Anderes Einkommen', sgb2('§ 11 Abs. 1'))
/** Sum of the net earnings of a person. */
export const nettoRegel = summenregel('p11.netto', 'Erwerbseinkommen netto', sgb2('§ 11 Abs. 1, § 11b Abs. 1 Nr. 1, 2'))
/** Sum of the gross earnings of a person: basis of the allowance. */
export const bruttoRegel = summenregel('p11.brutto', 'Erwerbseinkommen brutto', sgb2('§ 11b Abs. 3'))
/** Kindergeld of a child. */
export const kindergeldRegel = summenregel('p11.kindergeld', 'Kindergeld', sgb2('§ 11 Abs. 1 Satz 5'))
