import { alsEuro } from '../grundlage/geld.ts'
import { type Knoten, regel, type Spur, sgb2, summenregel } from '../grundlage/nachweis.ts'
import * as ab from '../parameter/absetzbetraege.ts'
import { type Lage, type PersonLage, pfad } from './lage.ts'
import { Einnahmen, kindergeldRegel, nettoRegel, sammleEinnahmen, sonstigesRegel } from './p11-einkommen.ts'
import { absetzungenKnoten, merkeAbsetzungen, nr3und4, nr5 } from './p11b-absetzungen.ts'
import { absetzbarRegel, erwerbRegel, grundbetragJung, mitMinderjaehrigemKind, nachgezahlterLohn, zaehleLohn } from './p11b-erwerb.ts'
import { nimmRente } from './p11b-grundrente.ts'

/** Other income less what the earnings did not absorb. */
const sonstigesBereinigt = regel({
  schluessel: 'p11b.sonstiges',
  name: 'Anderes Einkommen, das zählt',
  fundstelle: sgb2('§ 11b Abs. 1'),
  einheit: 'Cent',
  formel: 'Einkommen − Absetzungen, nicht unter null',
  rechne: (einkommen: number, abzug: number) => Math.max(0, einkommen - abzug),
  satz: (wert, [einkommen, abzug]) => `${alsEuro(einkommen)} − ${alsEuro(abzug)}${abzug > einkommen ? ', nicht unter null' : ''} = ${alsEuro(wert)}`,
})

/** Own income of a person after all deductions, without the Kindergeld of a child. */
export const einkommenRegel = regel({
  schluessel: 'p11.einkommen',
  name: 'Einkommen, das zählt',
  fundstelle: sgb2('§ 11, § 11b'),
  einheit: 'Cent',
  formel: 'Erwerb + anderes Einkommen − Unterhalt − Ausbildungsförderung, nicht unter null',
  rechne: (erwerb: number, sonstiges: number, titel: number, ausbildung: number) => Math.max(0, erwerb + sonstiges - titel - ausbildung),
  satz: (wert, [erwerb, sonstiges, titel, ausbildung]) => {
    const plus = [erwerb, sonstiges].filter((x) => x > 0).map(alsEuro)
    const minus = [titel, ausbildung].filter((x) => x > 0).map((x) => ` − ${alsEuro(x)}`)
    if (minus.length === 0 && plus.length < 2) return alsEuro(wert)
    const grenze = titel + ausbildung > erwerb + sonstiges ? ', nicht unter null' : ''
    return `${plus.join(' + ') || alsEuro(0)}${minus.join('')}${grenze} = ${alsEuro(wert)}`
  },
})

/** Kindergeld less what the other income of the child could not bear. */
export const kindergeldBereinigt = regel({ ...sonstigesBereinigt, schluessel: 'p11b.kindergeld', name: 'Kindergeld, das zählt' })

/** BAföG and the like without earnings: at least a hundred euros off, or the other deductions (sec. 11b (2b) sentences 4, 5). */
const ausbildungsabzug = regel({
  schluessel: 'p11b.ausbildungsleistung',
  name: 'Ausbildungsförderung, die zählt',
  fundstelle: sgb2('§ 11b Abs. 2b Satz 4, 5'),
  einheit: 'Cent',
  formel: 'Förderung − das Höhere aus Mindestbetrag und Absetzungen, nicht unter null',
  rechne: (foerderung: number, mindestens: number, absetzungen: number) => foerderung - Math.min(foerderung, Math.max(mindestens, absetzungen)),
  satz: (wert, [foerderung, mindestens, absetzungen]) =>
    `Von der Förderung von ${alsEuro(foerderung)} gehen ${alsEuro(Math.min(foerderung, Math.max(mindestens, absetzungen)))} ab: ${alsEuro(wert)}`,
})

/** Deductions that the training benefit did not bear. */
const ausbildungsrest = regel({
  schluessel: 'p11b.rest',
  name: 'Absetzungen, die die Ausbildungsförderung nicht getragen hat',
  fundstelle: sgb2('§ 11b Abs. 1 Nr. 3 bis 5'),
  einheit: 'Cent',
  formel: 'Absetzungen − Förderung, nicht unter null',
  rechne: (absetzungen: number, foerderung: number) => Math.max(0, absetzungen - foerderung),
  satz: (wert, [absetzungen, foerderung]) =>
    `Von ${alsEuro(absetzungen)} trägt die Förderung ${alsEuro(Math.min(absetzungen, foerderung))}. Vom anderen Einkommen gehen noch ${alsEuro(wert)} ab.`,
})

/** Pocket money of a service until June 2023: a lump sum off in place of nos. 3 to 5, less what the earnings took. */
const taschengeldRegel = regel({
  schluessel: 'p11b.taschengeld',
  name: 'Taschengeld, das zählt',
  fundstelle: sgb2('§ 11b Abs. 2 Satz 6'),
  einheit: 'Cent',
  formel: 'Taschengeld − (Abzug − vom Lohn getragen), nicht unter null',
  rechne: (taschengeld: number, abzug: number, getragen: number) => Math.max(0, taschengeld - Math.max(0, abzug - getragen)),
  satz: (wert, [taschengeld, abzug, getragen]) =>
    `Vom Taschengeld von ${alsEuro(taschengeld)} gehen ${alsEuro(Math.max(0, abzug - getragen))} ab: ${alsEuro(wert)}`,
})

const ausbildungRegel = summenregel('p11.ausbildung', 'Ausbildungsförderung', sgb2('§ 11a Abs. 3 Satz 2'))
const taschengeldSumme = summenregel('p11.taschengeld', 'Taschengeld im Freiwilligendienst', sgb2('§ 11 Abs. 1'))

const einnahmen = new Einnahmen()

/**
 * Income of a person before the Kindergeld of the children is known: earnings that count, other income and what may still be deducted
 * from it (sec. 11b, sec. 6 GrusiGV): earnings first, other income bears what they leave, Kindergeld of a child the rest.
 */
export function bereinige(l: Lage, p: PersonLage, lauf: number): void {
  p.brutto = 0
  p.erwerb = 0
  p.freibetrag = 0
  p.sonstiges = 0
  p.kindergeld = 0
  p.kindergeldRest = 0
  p.uebertrag = 0
  p.absetzbar = nr3und4(l, p) + nr5(l, p)
  if (l.spur) l.spur.regel(absetzbarRegel, p.i, p.absetzbar, [absetzungenKnoten(l, p)])
  if (p.einkommenVon === p.einkommenBis && p.vermuteteHilfe === 0) return
  const e = einnahmen
  sammleEinnahmen(l, p, lauf, e)
  merkeAbsetzungen(l, p)
  nimmRente(l, p, e)
  p.brutto = e.brutto
  if (e.taetigkeiten > 0 || e.nachNetto > 0) {
    const jung = grundbetragJung(l, p, e)
    const mitKind = mitMinderjaehrigemKind(l, p)
    if (e.taetigkeiten > 0) zaehleLohn(l, p, e, jung, mitKind)
    p.sonstiges = nachgezahlterLohn(l, p, e, jung, mitKind)
  } else if (l.spur && e.knoten.netto.length > 0) {
    // earnings that are free in full are shown too
    l.spur.regel(nettoRegel, p.i, 0, [...e.knoten.netto])
  }
  p.sonstiges += e.sonstiges + ausbildungsleistung(l, p, e) + taschengeld(l, p, e)
  if (p.istKind) p.kindergeld = e.kindergeld
  else p.sonstiges += e.kindergeld
  if (l.spur) merkeSonstiges(l.spur, p, e)
}

function ausbildungsleistung(l: Lage, p: PersonLage, e: Einnahmen): number {
  if (e.ausbildung === 0) return 0
  if (e.taetigkeiten > 0) {
    e.knoten.sonstiges.push(...e.knoten.ausbildung)
    return e.ausbildung
  }
  const absetzbar = p.absetzbar
  const wert = ausbildungsabzug.rechne(e.ausbildung, l.recht.ausbildungMindestens, absetzbar)
  p.absetzbar = ausbildungsrest.rechne(absetzbar, e.ausbildung)
  const spur = l.spur
  if (spur === null) return wert
  const ganze =
    e.knoten.ausbildung.length === 1 ? (e.knoten.ausbildung[0] as Knoten) : spur.regel(ausbildungRegel, p.i, e.ausbildung, [...e.knoten.ausbildung])
  const absetzungen = absetzbarKnoten(l, spur, p)
  e.knoten.sonstiges.push(spur.regel(ausbildungsabzug, p.i, wert, [ganze, spur.parameter(ab.ausbildungsleistungMindestens), absetzungen]))
  spur.regel(absetzbarRegel, p.i, p.absetzbar, [spur.regel(ausbildungsrest, p.i, p.absetzbar, [absetzungen, ganze])])
  return wert
}

function taschengeld(l: Lage, p: PersonLage, e: Einnahmen): number {
  if (e.taschengeld === 0) return 0
  const wert = taschengeldRegel.rechne(e.taschengeld, l.recht.taschengeld, e.genommen)
  p.absetzbar = 0
  const spur = l.spur
  if (spur === null) return wert
  const ganzes =
    e.knoten.taschengeld.length === 1
      ? (e.knoten.taschengeld[0] as Knoten)
      : spur.regel(taschengeldSumme, p.i, e.taschengeld, [...e.knoten.taschengeld])
  const getragen = spur.von({ schluessel: 'p11b.getragen' }, p.i) ?? keines(spur, p, 'Vom Lohn getragen')
  e.knoten.sonstiges.push(spur.regel(taschengeldRegel, p.i, wert, [ganzes, spur.parameter(ab.taschengeldFreiwilligendienst), getragen]))
  return wert
}

/** The income that counts, once the Kindergeld surplus of the children is known. A rest of the deductions goes off the Kindergeld of a child. */
export function schliesseEinkommenAb(l: Lage, p: PersonLage): void {
  const vorher = p.sonstiges + p.uebertrag
  const sonstiges = sonstigesBereinigt.rechne(vorher, p.absetzbar)
  p.einkommen = einkommenRegel.rechne(p.erwerb, sonstiges, p.titel, p.ausbildungEltern)
  const rest = Math.max(0, p.absetzbar - vorher)
  const kindergeld = p.kindergeld
  p.kindergeld = sonstigesBereinigt.rechne(kindergeld, rest)
  p.bereinigt = p.einkommen + p.kindergeld
  if (l.spur) begruendeEinkommen(l, l.spur, p, vorher, sonstiges, kindergeld, rest)
}

function begruendeEinkommen(l: Lage, spur: Spur, p: PersonLage, vorher: number, sonstiges: number, kindergeld: number, rest: number): void {
  const ort = `${pfad(l, p)}.absetzungen`
  const erwerb = spur.von(erwerbRegel, p.i) ?? spur.von(nettoRegel, p.i)
  spur.regel(einkommenRegel, p.i, p.einkommen, [
    erwerb ?? keines(spur, p, 'Erwerb'),
    anderesKnoten(l, spur, p, vorher, sonstiges) ?? keines(spur, p, 'Anderes Einkommen'),
    spur.angabe(`${ort}.unterhaltTituliert`, 'Unterhalt nach Titel', p.titel, 'Cent', p.i),
    spur.angabe(`${ort}.ausbildungsfoerderungEltern`, 'Bei der Ausbildungsförderung des Kindes angerechnet', p.ausbildungEltern, 'Cent', p.i),
  ])
  if (kindergeld === 0 || rest === 0) return
  const ganz = spur.von(kindergeldRegel, p.i) ?? keines(spur, p, 'Kindergeld')
  const offen = spur.regel(restNachAnderem, p.i, rest, [
    absetzbarKnoten(l, spur, p),
    spur.angabe(`${pfad(l, p)}.einkommen`, 'Anderes Einkommen', vorher, 'Cent', p.i),
  ])
  spur.regel(kindergeldBereinigt, p.i, p.kindergeld, [ganz, offen])
}

/** Deductions that the other income of a child did not bear. */
const restNachAnderem = regel({
  ...ausbildungsrest,
  name: 'Absetzungen, die das andere Einkommen nicht getragen hat',
  formel: 'Absetzungen − anderes Einkommen, nicht unter null',
  satz: (wert, [absetzungen, einkommen]) =>
    einkommen === 0
      ? `Absetzungen, die noch nicht berücksichtigt sind: ${alsEuro(wert)}`
      : `Von ${alsEuro(absetzungen)} trägt das andere Einkommen ${alsEuro(Math.min(absetzungen, einkommen))}. Es bleiben ${alsEuro(wert)}.`,
})

function anderesKnoten(l: Lage, spur: Spur, p: PersonLage, vorher: number, sonstiges: number): Knoten | undefined {
  const teile = [...(spur.von(sonstigesRegel, p.i)?.aus ?? [])]
  const rest = p.uebertrag > 0 ? spur.von({ schluessel: 'p11.kindergeldrest' }, p.i) : undefined
  if (rest) teile.push(rest)
  if (teile.length === 0) return undefined
  const brutto = teile.length === 1 ? (teile[0] as Knoten) : spur.regel(sonstigesRegel, p.i, vorher, teile)
  return vorher === 0 || p.absetzbar === 0 ? brutto : spur.regel(sonstigesBereinigt, p.i, sonstiges, [brutto, absetzbarKnoten(l, spur, p)])
}

/** What may be deducted from other income: the whole list without earnings, else what they left. */
function absetzbarKnoten(l: Lage, spur: Spur, p: PersonLage): Knoten {
  return spur.von(absetzbarRegel, p.i)?.aus[0] ?? absetzungenKnoten(l, p)
}

function keines(spur: Spur, p: PersonLage, name: string): Knoten {
  return spur.angabe('keine', name, 0, 'Cent', p.i)
}

function merkeSonstiges(spur: Spur, p: PersonLage, e: Einnahmen): void {
  const teile = [...e.knoten.sonstiges]
  if (!p.istKind) teile.push(...e.knoten.kindergeld)
  else if (e.knoten.kindergeld.length > 0) spur.regel(kindergeldRegel, p.i, p.kindergeld, [...e.knoten.kindergeld])
  spur.regel(sonstigesRegel, p.i, p.sonstiges, teile)
}
