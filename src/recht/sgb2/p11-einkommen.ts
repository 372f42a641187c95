import { alsEuro, runde } from '../grundlage/geld.ts'
import { grusigv, type Knoten, regel, sgb2, summenregel } from '../grundlage/nachweis.ts'
import * as ek from '../parameter/einkommen.ts'
import { reform2023 } from '../parameter/recht.ts'
import { H } from './hinweise.ts'
import { HE } from './hinweise-einkommen.ts'
import { Art, type Lage, type PersonLage, type Posten, pfad, postenFelder } from './lage.ts'
import { freierTeil, istErwerb, ohneFreienTeil } from './p11a-freie-einnahmen.ts'

/** What one run of the calculation counts; combined as bits. */
export const Lauf = {
  normal: 0,
  /** Nachzahlungen of this month count with one sixth (sec. 11 (3)) */
  verteilt: 1,
  /** no Kindergeld at all: the test of sec. 72 (1) sentence 2 no. 2 */
  ohneKindergeld: 2,
  /** without the Nachzahlungen of this month: whether there would be a claim at all */
  ohneNachzahlung: 4,
} as const

/** Receipts of a person in the month by how they are treated; filled by `sammleEinnahmen`, cents. */
export class Einnahmen {
  brutto = 0
  netto = 0
  /** number of running earnings of which something counts before deductions */
  taetigkeiten = 0
  /** tax-free pay for voluntary work until June 2023, part of the earnings */
  ehrenamt = 0
  /** pocket money of a voluntary service until June 2023, no earnings */
  taschengeld = 0
  dienst = false
  ausbildungsverguetung = false
  sonstiges = 0
  rente = 0
  ausbildung = 0
  kindergeld = 0
  /** arrears of earnings that are spread, whole amounts */
  nachBrutto = 0
  nachNetto = 0
  nachTeiler = 1
  /** what the deductions from earnings took of them in place of sec. 11b (1) nos. 3 to 5 */
  genommen = 0
  readonly knoten = {
    netto: [] as Knoten[],
    brutto: [] as Knoten[],
    nachNetto: [] as Knoten[],
    nachBrutto: [] as Knoten[],
    ehrenamt: [] as Knoten[],
    taschengeld: [] as Knoten[],
    rente: [] as Knoten[],
    ausbildung: [] as Knoten[],
    kindergeld: [] as Knoten[],
    sonstiges: [] as Knoten[],
  }

  leere(spur: boolean): void {
    this.brutto = 0
    this.netto = 0
    this.taetigkeiten = 0
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
    this.genommen = 0
    if (spur) for (const liste of Object.values(this.knoten)) liste.length = 0
  }
}

/** One sixth of a Nachzahlung (sec. 11 (3); until June 2023 of one-off income). */
export const sechstel = regel({
  schluessel: 'p11.nachzahlung',
  name: 'Monatlicher Teil einer Nachzahlung',
  fundstelle: sgb2('§ 11 Abs. 3'),
  einheit: 'Cent',
  formel: 'Betrag ÷ 6',
  rechne: (betrag: number, monate: number) => runde(betrag, monate),
  satz: (wert, [betrag, monate]) => `${alsEuro(betrag)} verteilen sich auf ${monate} Monate: ${alsEuro(wert)} je Monat.`,
})

/** Profit of a self-employed person (sec. 3 GrusiGV). */
const gewinnRegel = regel({
  schluessel: 'p11.gewinn',
  name: 'Gewinn aus selbständiger Arbeit',
  fundstelle: grusigv('§ 3'),
  einheit: 'Cent',
  formel: 'Betriebseinnahmen − Betriebsausgaben, nicht unter null',
  rechne: (einnahmen: number, ausgaben: number) => Math.max(0, einnahmen - ausgaben),
  satz: (wert, [einnahmen, ausgaben]) =>
    `${alsEuro(einnahmen)} − ${alsEuro(ausgaben)}${einnahmen < ausgaben ? ', nicht unter null' : ''} = ${alsEuro(wert)}`,
})

/** Sum of the other income of a person, before deductions. */
export const sonstigesRegel = summenregel('p11.sonstiges', 'Anderes Einkommen', sgb2('§ 11 Abs. 1'))
/** Sum of the net earnings of a person. */
export const nettoRegel = summenregel('p11.netto', 'Erwerbseinkommen netto', sgb2('§ 11 Abs. 1, § 11b Abs. 1 Nr. 1, 2'))
/** Sum of the gross earnings of a person: basis of the allowance. */
export const bruttoRegel = summenregel('p11.brutto', 'Erwerbseinkommen brutto', sgb2('§ 11b Abs. 3'))
/** Kindergeld of a child. */
export const kindergeldRegel = summenregel('p11.kindergeld', 'Kindergeld', sgb2('§ 11 Abs. 1 Satz 5'))

/** Collects what a person received in the month and counts as income, before deductions (secs. 11, 11a). */
export function sammleEinnahmen(l: Lage, p: PersonLage, lauf: number, e: Einnahmen): void {
  e.leere(l.spur !== null)
  for (let j = p.einkommenVon; j < p.einkommenBis; j++) {
    const posten = l.posten[j]
    if (posten !== undefined) nimm(l, p, posten, j - p.einkommenVon, lauf, e)
  }
  if (e.taetigkeiten > 1) l.hinweiseEinkommen |= HE.mehrereTaetigkeiten
  if (p.vermuteteHilfe === 0) return
  e.sonstiges += p.vermuteteHilfe
  const hilfe = l.spur?.von({ schluessel: 'p9.vermutete-hilfe' }, p.i)
  if (hilfe) e.knoten.sonstiges.push(hilfe)
}

/** 0: does not count in this month; 1: counts in full; otherwise the months over which it is spread. */
function teiler(l: Lage, q: Posten, lauf: number): number {
  if (!istVerteilbar(l, q)) return q.abstand === 0 ? 1 : 0
  if (q.abstand === 0) {
    if ((lauf & Lauf.ohneNachzahlung) !== 0) return 0
    return (lauf & Lauf.verteilt) !== 0 ? l.recht.verteilmonate : 1
  }
  return q.abstand > 0 && q.abstand < l.recht.verteilmonate ? l.recht.verteilmonate : 0
}

/** Sec. 11 (3): a Nachzahlung, until June 2023 any one-off income. */
export function istVerteilbar(l: Lage, q: Posten): boolean {
  return q.nachzahlung || (q.art === Art.einmalig && !l.recht.seit2023)
}

function nimm(l: Lage, p: PersonLage, q: Posten, j: number, lauf: number, e: Einnahmen): void {
  const t = teiler(l, q, lauf)
  if (q.art === Art.einmalig) merkeUebergang(l, q, t)
  if (t === 0) return
  if (q.abstand > 0) l.hinweiseEinkommen |= HE.nachzahlungFrueher
  const frei = freierTeil(l, p, q)
  const netto = Math.max(0, q.netto - frei)
  if (istErwerb(l, q.art)) nimmErwerb(l, p, q, j, t, frei, netto, e)
  else nimmAnderes(l, p, q, j, t, frei, netto, lauf, e)
}

/** The old spreading of one-off income, and its end in July 2023 without a transition rule. */
function merkeUebergang(l: Lage, q: Posten, t: number): void {
  const alterZufluss = l.recht.seit2023 && !q.nachzahlung && q.abstand > l.recht.monat - reform2023 && q.abstand < l.recht.verteilmonate
  if (alterZufluss || (t > 1 && !l.recht.seit2023)) l.hinweise |= H.alteEinmalige
}

function nimmErwerb(l: Lage, p: PersonLage, q: Posten, j: number, t: number, frei: number, netto: number, e: Einnahmen): void {
  const brutto = Math.max(0, q.brutto - frei)
  const spaeter = t > 1
  if (spaeter) {
    e.nachBrutto += brutto
    e.nachNetto += netto
    e.nachTeiler = t
  } else {
    e.brutto += brutto
    e.netto += netto
    if (brutto > 0 || netto > 0) e.taetigkeiten++
    if (q.art === Art.freiwilligendienst) e.dienst = true
    if (q.art === Art.ausbildungsverguetung) e.ausbildungsverguetung = true
    if (q.art === Art.ehrenamt && !l.recht.seit2023) e.ehrenamt += netto
  }
  if (l.spur === null) return
  const k = e.knoten
  const knoten = ohneFreienTeil(l, p, q, j, quelle(l, p, q, j, 'netto'), frei)
  ;(spaeter ? k.nachNetto : k.netto).push(knoten)
  if (q.art === Art.ehrenamt && !spaeter) k.ehrenamt.push(knoten)
  ;(spaeter ? k.nachBrutto : k.brutto).push(ohneFreienTeil(l, p, q, j, quelle(l, p, q, j, 'brutto'), frei))
}

function nimmAnderes(l: Lage, p: PersonLage, q: Posten, j: number, t: number, frei: number, netto: number, lauf: number, e: Einnahmen): void {
  const wert = t > 1 ? sechstel.rechne(netto, t) : netto
  if (q.art === Art.wohngeld) l.hinweiseEinkommen |= HE.wohngeld
  if (q.art === Art.kindergeld && (lauf & Lauf.ohneKindergeld) !== 0) return
  let liste = e.knoten.sonstiges
  if (q.art === Art.kindergeld) {
    e.kindergeld += wert
    liste = e.knoten.kindergeld
  } else if (q.art === Art.bafoeg || q.art === Art.bab) {
    e.ausbildung += wert
    liste = e.knoten.ausbildung
  } else if (q.art === Art.rente) {
    e.rente += wert
    liste = e.knoten.rente
  } else if (q.art === Art.freiwilligendienst) {
    e.taschengeld += wert
    liste = e.knoten.taschengeld
  } else e.sonstiges += wert
  const spur = l.spur
  if (spur === null || q.netto === 0) return
  const knoten = ohneFreienTeil(l, p, q, j, quelle(l, p, q, j, 'netto'), frei)
  liste.push(t > 1 ? spur.regel(sechstel, p.i, wert, [knoten, spur.parameter(ek.verteilmonate)]) : knoten)
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

/** The amount as the file states it; a profit with the figures behind it. */
function quelle(l: Lage, p: PersonLage, q: Posten, j: number, was: 'brutto' | 'netto'): Knoten {
  const spur = l.spur
  if (spur === null) throw new Error('no reasoning is recorded')
  const ort = `${pfad(l, p)}.einkommen[${j}]`
  const feld = postenFelder[was === 'brutto' ? q.feldBrutto : q.feldNetto] ?? was
  const wert = was === 'brutto' ? q.brutto : q.netto
  if (feld === 'betriebseinnahmen') {
    return spur.regel(gewinnRegel, p.i, wert, [
      spur.angabe(`${ort}.betriebseinnahmen`, 'Betriebseinnahmen', q.betriebseinnahmen, 'Cent', p.i),
      spur.angabe(`${ort}.betriebsausgaben`, 'Betriebsausgaben', q.betriebsausgaben, 'Cent', p.i),
    ])
  }
  const name = artName[q.art] ?? ''
  return spur.angabe(`${ort}.${feld}`, istErwerb(l, q.art) ? `${name} ${was}` : name, wert, 'Cent', p.i)
}
