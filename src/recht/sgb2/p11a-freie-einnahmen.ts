import type { Fundstelle } from '../grundlage/einheit.ts'
import { alsEuro, runde } from '../grundlage/geld.ts'
import { grusigv, type Knoten, regel, type Spur, sgb2 } from '../grundlage/nachweis.ts'
import type { Zeitreihe } from '../grundlage/zeitreihe.ts'
import * as ek from '../parameter/einkommen.ts'
import { H } from './hinweise.ts'
import { Art, type Lage, type PersonLage, type Posten, pfad } from './lage.ts'

/** A receipt less the part that is exempt (sec. 11a, sec. 1 GrusiGV, other federal law). */
export const anrechenbareEinnahme = regel({
  schluessel: 'p11a.einnahme',
  name: 'Einnahme ohne freien Teil',
  fundstelle: sgb2('§ 11a'),
  einheit: 'Cent',
  formel: 'Einnahme − freier Teil, nicht unter null',
  rechne: (einnahme: number, frei: number) => Math.max(0, einnahme - frei),
  satz: (wert, [einnahme, frei]) => `Von ${alsEuro(einnahme)} bleiben ${alsEuro(frei)} frei. Es zählen ${alsEuro(wert)}.`,
})

/** A receipt that is free up to an amount, of which other receipts of the file may have used a part. */
const freiBisRegel = regel({
  schluessel: 'p11a.frei',
  name: 'Freier Teil',
  fundstelle: sgb2('§ 11a'),
  einheit: 'Cent',
  formel: 'Einnahme, höchstens freier Betrag − davon schon verbraucht',
  rechne: (einnahme: number, hoechstens: number, verbraucht: number) => Math.min(einnahme, hoechstens - verbraucht),
  satz: (wert, [, hoechstens, verbraucht]) =>
    verbraucht > 0
      ? `Frei sind ${alsEuro(hoechstens)}, davon sind ${alsEuro(verbraucht)} schon verbraucht: ${alsEuro(wert)}`
      : `Frei sind höchstens ${alsEuro(hoechstens)}: ${alsEuro(wert)}`,
})

/** A kind of receipt that never counts. */
const ganzFreiRegel = regel({
  schluessel: 'p11a.ganz-frei',
  name: 'Freie Einnahme',
  fundstelle: sgb2('§ 11a'),
  einheit: 'Cent',
  formel: 'die ganze Einnahme',
  rechne: (einnahme: number) => einnahme,
  satz: (wert) => `Diese ${alsEuro(wert)} zählen nicht als Einkommen.`,
})

/** Sec. 1 (1) no. 1 GrusiGV: a cliff, not an allowance. */
const bagatelleRegel = regel({
  schluessel: 'p11a.bagatelle',
  name: 'Kleine Einnahme',
  fundstelle: grusigv('§ 1 Abs. 1 Nr. 1'),
  einheit: 'Cent',
  formel: 'die ganze Einnahme, wenn alle dieser Art die Grenze nicht übersteigen',
  rechne: (einnahme: number, zusammen: number, grenze: number) => (zusammen <= grenze ? einnahme : 0),
  satz: (_wert, [, zusammen, grenze]) =>
    `Einnahmen dieser Art von zusammen ${alsEuro(zusammen)} im Monat zählen nicht, weil sie ${alsEuro(grenze)} nicht übersteigen.`,
})

/** Sec. 10 (5) BEEG: free as far as somebody earned before the birth. */
const elterngeldfreibetrag = regel({
  schluessel: 'p11a.elterngeld',
  name: 'Freier Teil des Elterngelds',
  fundstelle: { gesetz: 'BEEG', stelle: '§ 10 Abs. 5' },
  einheit: 'Cent',
  formel: 'Verdienst vor der Geburt, höchstens freier Betrag und Elterngeld',
  rechne: (elterngeld: number, vorher: number, hoechstens: number) => Math.min(elterngeld, vorher, hoechstens),
  satz: (wert, [, vorher, hoechstens]) =>
    `Vor der Geburt wurden ${alsEuro(vorher)} im Monat verdient, frei sind höchstens ${alsEuro(hoechstens)}: ${alsEuro(wert)}`,
})

/** Sec. 10 (5) sentence 3 BEEG: half of it for ElterngeldPlus. */
const elterngeldPlusFreibetrag = regel({
  ...elterngeldfreibetrag,
  formel: 'Hälfte des Verdiensts vor der Geburt, höchstens freier Betrag und Elterngeld',
  rechne: (elterngeld: number, vorher: number, hoechstens: number) => Math.min(elterngeld, runde(vorher, 2), hoechstens),
})

/** More than any receipt: the whole of it is free. */
const alles = Number.MAX_SAFE_INTEGER

/** Earnings: also Kurzarbeitergeld and Insolvenzgeld (BA Rz. 11.149), and the pocket money of a service since July 2023. */
export function istErwerb(l: Lage, art: number): boolean {
  if (art <= Art.ferienjob || art === Art.ehrenamt || art === Art.kurzarbeitergeld || art === Art.insolvenzgeld) return true
  return art === Art.freiwilligendienst && l.recht.seit2023
}

/** The exempt part of a receipt (sec. 11a with sec. 1 GrusiGV and sec. 10 BEEG), cents; it may be more than the receipt. */
export function freierTeil(l: Lage, p: PersonLage, q: Posten): number {
  const r = l.recht
  if (istBagatelle(l, p, q)) return alles
  if (q.frei >= 0) return q.frei
  switch (q.art) {
    case Art.ferienjob:
      if (p.alterErster >= 25) return 0
      return r.seit2023 ? alles : jahresbetrag(l, p, q, r.ferienjobFrei)
    case Art.ehrenamt:
      return r.seit2023 ? jahresbetrag(l, p, q, r.ehrenamtFrei) : 0
    case Art.kapitalertrag:
      return jahresbetrag(l, p, q, r.kapitalertraegeFrei)
    case Art.elterngeld:
      return elterngeldFrei(l, q)
    case Art.mutterschaftsgeld:
    case Art.pflegegeld:
    case Art.blindengeld:
      return alles
    default:
      return istUnter15(l, p, q) ? Math.max(0, r.erwerbUnter15Frei - verbraucht(l, p, q)) : 0
  }
}

/** Receipts of one kind that together do not exceed ten euros in the month of receipt; the sixth part of a larger one counts. */
function istBagatelle(l: Lage, p: PersonLage, q: Posten): boolean {
  const grenze = l.recht.bagatelle
  if (q.netto > grenze || q.brutto > grenze) return false
  return zusammen(l, p, q) <= grenze
}

function zusammen(l: Lage, p: PersonLage, q: Posten): number {
  let summe = 0
  for (let j = p.einkommenVon; j < p.einkommenBis; j++) {
    const andere = l.posten[j]
    if (andere !== undefined && andere.art === q.art && andere.abstand === q.abstand) summe += Math.max(andere.netto, andere.brutto)
  }
  return summe
}

function elterngeldFrei(l: Lage, q: Posten): number {
  if (q.vorher < 0) return 0
  return q.elterngeldPlus
    ? elterngeldPlusFreibetrag.rechne(q.netto, q.vorher, l.recht.elterngeldPlusFrei)
    : elterngeldfreibetrag.rechne(q.netto, q.vorher, l.recht.elterngeldFrei)
}

/** What is free in a calendar year, all of it in the month of the file. */
function jahresbetrag(l: Lage, p: PersonLage, q: Posten, betrag: number): number {
  l.hinweise |= H.ehrenamt2023
  return Math.max(0, betrag - verbraucht(l, p, q))
}

/** Sec. 1 (1) no. 9 GrusiGV: earnings under 15. Kinds with an exemption of their own are not meant. */
function istUnter15(l: Lage, p: PersonLage, q: Posten): boolean {
  return p.alterLetzter < l.recht.mindestalter && istErwerb(l, q.art)
}

/** What earlier receipts of the file have used of an amount that is free once. */
function verbraucht(l: Lage, p: PersonLage, q: Posten): number {
  let summe = 0
  for (let j = p.einkommenVon; j < p.einkommenBis; j++) {
    const andere = l.posten[j]
    if (andere === undefined || andere === q) break
    if (andere.frei < 0 && andere.abstand === 0 && topf(l, andere.art) === topf(l, q.art)) summe += andere.netto
  }
  return summe
}

/** Receipts that share one free amount. */
function topf(l: Lage, art: number): number {
  if (art === Art.ferienjob || art === Art.ehrenamt || art === Art.kapitalertrag) return art
  return istErwerb(l, art) ? Art.erwerb : -1
}

/** A receipt in the reasoning, with what is free of it and why. `j` is its index at the person. */
export function ohneFreienTeil(l: Lage, p: PersonLage, q: Posten, j: number, angabe: Knoten, frei: number): Knoten {
  if (frei <= 0 || l.spur === null) return angabe
  const freier = freierKnoten(l, l.spur, p, q, j, angabe)
  return l.spur.regel(anrechenbareEinnahme, p.i, anrechenbareEinnahme.rechne(angabe.wert, freier.wert), [angabe, freier])
}

function freierKnoten(l: Lage, spur: Spur, p: PersonLage, q: Posten, j: number, angabe: Knoten): Knoten {
  const ort = `${pfad(l, p)}.einkommen[${j}]`
  const betrag = angabe.wert
  if (istBagatelle(l, p, q)) {
    const summe = spur.angabe(ort, 'Einnahmen dieser Art im Monat', zusammen(l, p, q), 'Cent', p.i)
    return spur.regel(bagatelleRegel, p.i, betrag, [angabe, summe, spur.parameter(ek.bagatelle)])
  }
  if (q.frei >= 0)
    return freiBis(spur, p, angabe, spur.angabe(`${ort}.anrechnungsfrei`, 'Freier Teil nach Angabe', q.frei, 'Cent', p.i), 0, sgb2('§ 11a'))
  if (q.art === Art.elterngeld) return elterngeldKnoten(spur, p, q, ort, angabe)
  const reihe = reiheFuer(l, q.art)
  if (reihe === undefined) return spur.regel({ ...ganzFreiRegel, fundstelle: stelleFuer[q.art] ?? ganzFreiRegel.fundstelle }, p.i, betrag, [angabe])
  return freiBis(spur, p, angabe, spur.parameter(reihe), verbraucht(l, p, q), reihe.fundstelle)
}

function freiBis(spur: Spur, p: PersonLage, angabe: Knoten, hoechstens: Knoten, schon: number, fundstelle: Fundstelle): Knoten {
  const wert = freiBisRegel.rechne(angabe.wert, hoechstens.wert, schon)
  return spur.regel({ ...freiBisRegel, fundstelle }, p.i, wert, [
    angabe,
    hoechstens,
    spur.angabe(`${pfadDer(angabe)}`, 'Davon schon verbraucht', schon, 'Cent', p.i),
  ])
}

/** Path of the list in which the receipt stands. */
function pfadDer(angabe: Knoten): string {
  return angabe.schluessel.replace(/\[\d+\]\.\w+$/, '')
}

function elterngeldKnoten(spur: Spur, p: PersonLage, q: Posten, ort: string, angabe: Knoten): Knoten {
  const vorher = spur.angabe(`${ort}.elterngeldVorherErwerbstaetig`, 'Verdienst vor der Geburt', q.vorher, 'Cent', p.i)
  const hoechstens = spur.parameter(q.elterngeldPlus ? ek.elterngeldPlusFrei : ek.elterngeldFrei)
  const r = q.elterngeldPlus ? elterngeldPlusFreibetrag : elterngeldfreibetrag
  return spur.regel(r, p.i, r.rechne(angabe.wert, vorher.wert, hoechstens.wert), [angabe, vorher, hoechstens])
}

/** The amount up to which a kind is free; undefined where all of it is. */
function reiheFuer(l: Lage, art: number): Zeitreihe | undefined {
  if (art === Art.ehrenamt) return ek.ehrenamtFrei
  if (art === Art.kapitalertrag) return ek.kapitalertraegeFrei
  if (art === Art.ferienjob) return l.recht.seit2023 ? undefined : ek.ferienjobFrei
  return istErwerb(l, art) ? ek.erwerbUnter15Frei : undefined
}

const stelleFuer: Readonly<Record<number, Fundstelle>> = {
  [Art.ferienjob]: sgb2('§ 11a Abs. 7'),
  [Art.mutterschaftsgeld]: sgb2('§ 11a Abs. 1 Nr. 6'),
  [Art.pflegegeld]: grusigv('§ 1 Abs. 1 Nr. 4'),
  [Art.blindengeld]: sgb2('§ 11a Abs. 3'),
}
