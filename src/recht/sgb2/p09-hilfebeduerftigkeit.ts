import { alsEuro, promilleVon } from '../grundlage/geld.ts'
import { grusigv, type Knoten, regel, sgb2, summenregel } from '../grundlage/nachweis.ts'
import * as ek from '../parameter/einkommen.ts'
import { regelbedarfe } from '../parameter/recht.ts'
import { H, H2 } from './hinweise.ts'
import { Ausschluss, type Lage, type PersonLage } from './lage.ts'
import { kindergeldRegel } from './p11-einkommen.ts'
import { bereinige, einkommenRegel, kindergeldBereinigt, schliesseEinkommenAb } from './p11b-absetzbetraege.ts'
import { uebersteigend, verschiebeFreibetraege } from './p12-vermoegen.ts'
import { regelbedarfRegel } from './p20-regelbedarf.ts'
import { mehrbedarfRegel } from './p21-mehrbedarfe.ts'
import { berechneUnterkunft, unterkunftRegel } from './p22-unterkunft.ts'

/** Need of a person: Regelbedarf, Mehrbedarfe, housing (sec. 19 (1)); education and the Sofortzuschlag stand apart. */
export const bedarfRegel = summenregel('p19.bedarf', 'Bedarf', sgb2('§ 19 Abs. 1'))

/** Sec. 11 (1) sentence 5: Kindergeld is income of the child as far as it needs it. */
export const kindergeldVerbrauch = regel({
  schluessel: 'p11.kindergeldverbrauch',
  name: 'Kindergeld, das das Kind braucht',
  fundstelle: sgb2('§ 11 Abs. 1 Satz 5'),
  einheit: 'Cent',
  formel: 'Kindergeld, höchstens Bedarf − anderes Einkommen',
  rechne: (kindergeld: number, bedarf: number, einkommen: number) => Math.min(kindergeld, Math.max(0, bedarf - einkommen)),
  satz: (wert, [kindergeld]) =>
    wert === kindergeld
      ? `Das Kindergeld von ${alsEuro(wert)} zählt beim Kind.`
      : `Vom Kindergeld von ${alsEuro(kindergeld)} braucht das Kind ${alsEuro(wert)}.`,
})

/** The rest counts at the parent who receives the Kindergeld. */
export const kindergeldRest = regel({
  schluessel: 'p11.kindergeldrest',
  name: 'Kindergeld, das das Kind nicht braucht',
  fundstelle: sgb2('§ 11 Abs. 1 Satz 5'),
  einheit: 'Cent',
  formel: 'Summe',
  rechne: (...teile: number[]) => teile.reduce((a, b) => a + b, 0),
  satz: (wert) => `${alsEuro(wert)} Kindergeld braucht das Kind nicht. Es zählt beim Elternteil.`,
})

/** Need of a child less its own income: what enters the distribution. */
export const ungedecktRegel = regel({
  schluessel: 'p9.ungedeckt',
  name: 'Bedarf nach eigenem Einkommen',
  fundstelle: sgb2('§ 9 Abs. 2'),
  einheit: 'Cent',
  formel: 'Bedarf − eigenes Einkommen − Kindergeld, nicht unter null',
  rechne: (bedarf: number, einkommen: number, kindergeld: number) => Math.max(0, bedarf - einkommen - kindergeld),
  satz: (wert, [bedarf, einkommen, kindergeld]) => `${alsEuro(bedarf)} − ${alsEuro(einkommen)} − ${alsEuro(kindergeld)} = ${alsEuro(wert)}`,
})

/** Income that is distributed: adults of the Bedarfsgemeinschaft and what excluded adults have above their own need. */
export const verteilbarRegel = summenregel('p9.verteilbar', 'Einkommen, das sich verteilt', sgb2('§ 9 Abs. 2'))

/** Sum of the needs among which income is distributed. */
export const bedarfssumme = summenregel('p9.bedarfssumme', 'Ungedeckter Bedarf zusammen', sgb2('§ 9 Abs. 2 Satz 3'))

/**
 * Sec. 9 (2) sentence 3: each person takes part in the proportion of the own need to the whole need. Shares are rounded down; the cents
 * left over go one by one to the largest fractions, ties in the order of the file.
 */
export const anteilRegel = regel({
  schluessel: 'p9.anteil',
  name: 'Anteil am Einkommen der Bedarfsgemeinschaft',
  fundstelle: sgb2('§ 9 Abs. 2 Satz 3'),
  einheit: 'Cent',
  formel: 'Einkommen × eigener Bedarf ÷ Bedarf zusammen, höchstens der eigene Bedarf',
  rechne: (einkommen: number, bedarf: number, summe: number, cent: number) =>
    einkommen >= summe ? bedarf : Math.floor((einkommen * bedarf) / summe) + cent,
  satz: (wert, [einkommen, bedarf, summe]) =>
    einkommen >= summe
      ? `Das Einkommen von ${alsEuro(einkommen)} deckt den ganzen Bedarf von ${alsEuro(bedarf)}.`
      : `${alsEuro(einkommen)} × ${alsEuro(bedarf)} ÷ ${alsEuro(summe)} = ${alsEuro(wert)}`,
})

/** The same for assets above the allowances, on what income leaves open (sec. 12, sec. 19 (3)). */
export const vermoegensanteil = regel({
  ...anteilRegel,
  schluessel: 'p12.anteil',
  name: 'Vermögen, das einzusetzen ist',
  fundstelle: sgb2('§ 12, § 19 Abs. 3'),
})

/** Income of an excluded person above the own notional need (BSG 15.4.2008, B 14/7b AS 58/06 R). */
export const ueberschussAusgeschlossener = regel({
  schluessel: 'p9.ueberschuss',
  name: 'Einkommen einer ausgeschlossenen Person über ihrem Bedarf',
  fundstelle: sgb2('§ 9 Abs. 2'),
  einheit: 'Cent',
  formel: 'Einkommen − eigener Bedarf, nicht unter null',
  rechne: (einkommen: number, bedarf: number) => Math.max(0, einkommen - bedarf),
  satz: (wert, [einkommen, bedarf]) => `${alsEuro(einkommen)} − ${alsEuro(bedarf)} = ${alsEuro(wert)}, nicht unter null`,
})

/** Sec. 27 (2): what income leaves of a trainee's Mehrbedarfe, once it has covered the whole notional need. */
export const zuschussAuszubildende = regel({
  schluessel: 'p27.zuschuss',
  name: 'Zuschuss für Auszubildende',
  fundstelle: sgb2('§ 27 Abs. 2'),
  einheit: 'Cent',
  formel: 'Mehrbedarfe nach § 21 Abs. 2, 3, 5, 6, höchstens Bedarf − Einkommen',
  rechne: (mehrbedarfe: number, bedarf: number, einkommen: number) => Math.min(mehrbedarfe, Math.max(0, bedarf - einkommen)),
  satz: (wert, [mehrbedarfe, bedarf, einkommen]) =>
    `Mehrbedarfe ${alsEuro(mehrbedarfe)}; ungedeckt sind ${alsEuro(Math.max(0, bedarf - einkommen))}. Zuschuss: ${alsEuro(wert)}`,
})

/** Sec. 9 (5) with sec. 1 (2) GrusiGV: half of what a relative in the household has above twice stage 1 and the own housing. */
export const vermuteteHilfeRegel = regel({
  schluessel: 'p9.vermutete-hilfe.verwandte',
  name: 'Vermutete Hilfe eines Verwandten',
  fundstelle: grusigv('§ 1 Abs. 2'),
  einheit: 'Cent',
  formel: 'Anteil × (Einkommen − (Faktor × Stufe 1 + Wohnkosten + Unterhaltspflichten)), nicht unter null',
  rechne: (anteil: number, einkommen: number, faktor: number, stufe1: number, wohnen: number, pflichten: number) =>
    promilleVon(anteil, Math.max(0, einkommen - promilleVon(faktor, stufe1) - wohnen - pflichten)),
  satz: (wert, [, einkommen, , stufe1, wohnen, pflichten]) =>
    `Einkommen ${alsEuro(einkommen)}; frei sind 2 × ${alsEuro(stufe1)}, Wohnkosten ${alsEuro(wohnen)} und Unterhalt ${alsEuro(pflichten)}. Die Hälfte vom Rest wird als Hilfe vermutet: ${alsEuro(wert)}`,
})

/** Parameters of the presumption, in the order of the operands that are parameters. */
export const haushaltsParameter = { anteil: ek.haushaltsgemeinschaftAnteil, faktor: ek.haushaltsgemeinschaftFaktor, stufe1: regelbedarfe[0] } as const

/** Who takes part in which distribution. */
const Kreis = { keiner: 0, alle: 1, eigener: 2 } as const

/**
 * One run of secs. 9, 11, 12, 22 over a Bedarfsgemeinschaft: income, who leaves because the own means suffice, distribution. Fills
 * `offen` (need left before reductions) and what was set against it.
 */
export function verteile(l: Lage, bg: number, lauf: number): void {
  for (let i = 0; i < l.anzahl; i++) {
    const p = l.person(i)
    if (p.bg !== bg) continue
    p.ausgeschieden = false
    bereinige(l, p, lauf)
  }
  kinderVorweg(l, bg)
  verschiebeFreibetraege(l, bg)
  berechneEinkommenDerEltern(l, bg)
  ueberDreiGenerationen(l, bg)
  verteileUnterAlle(l, bg)
  setzeVermoegenEin(l, bg)
  if (l.spur) for (let i = 0; i < l.anzahl; i++) if (l.person(i).bg === bg) begruendeBedarf(l, l.person(i))
}

/** Children with enough of their own leave; that can change the recognised rent per head, so the test is repeated until nobody leaves. */
function kinderVorweg(l: Lage, bg: number): void {
  for (let i = 0; i < l.anzahl; i++) {
    const p = l.person(i)
    if (p.bg === bg && p.istKind && !p.hatKindHier) schliesseEinkommenAb(l, p)
  }
  let geht = true
  while (geht) {
    geht = false
    berechneUnterkunft(l, bg)
    for (let i = 0; i < l.anzahl; i++) {
      const p = l.person(i)
      if (p.bg !== bg || p.ausgeschieden || !kannAusscheiden(p)) continue
      if (p.einkommen + p.kindergeld + Math.max(0, p.vermoegen - p.vermoegensfreibetrag) >= p.bedarf) {
        p.ausgeschieden = true
        l.hinweise2 |= H2.kindMitEigenenMitteln
        geht = true
      }
    }
  }
  for (let i = 0; i < l.anzahl; i++) {
    const p = l.person(i)
    if (p.bg === bg && p.istKind && !p.hatKindHier) verbraucheKindergeld(l, p)
  }
}

function kannAusscheiden(p: PersonLage): boolean {
  return p.istKind && !p.hatKindHier && p.ausschluss === Ausschluss.keiner
}

/** The Kindergeld that the child does not need is income of the first parent of the file who lives here. */
function verbraucheKindergeld(l: Lage, kind: PersonLage): void {
  const verbraucht = kindergeldVerbrauch.rechne(kind.kindergeld, kind.bedarf, kind.einkommen)
  kind.kindergeldRest = kind.kindergeld - verbraucht
  kind.ungedeckt = ungedecktRegel.rechne(kind.bedarf, kind.einkommen, verbraucht)
  uebertrage(l, kind)
}

function uebertrage(l: Lage, kind: PersonLage): void {
  if (kind.kindergeldRest === 0) return
  const elternteil = kindergeldberechtigt(l, kind)
  if (elternteil === undefined) return
  elternteil.uebertrag += kind.kindergeldRest
  if (l.spur) {
    const bisher = l.spur.von(kindergeldRest, elternteil.i)?.aus ?? []
    const neu = l.spur.angabe('kindergeldrest', 'Kindergeld, das das Kind nicht braucht', kind.kindergeldRest, 'Cent', kind.i)
    l.spur.regel(kindergeldRest, elternteil.i, elternteil.uebertrag, [...bisher, neu])
  }
}

function kindergeldberechtigt(l: Lage, kind: PersonLage): PersonLage | undefined {
  for (const e of [kind.elternteil1, kind.elternteil2]) {
    if (e >= 0 && l.person(e).imHaushalt) return l.person(e)
  }
  return undefined
}

/** Persons with children of their own, the middle generation first, so that its Kindergeld can pass on. */
function berechneEinkommenDerEltern(l: Lage, bg: number): void {
  for (let i = 0; i < l.anzahl; i++) {
    const p = l.person(i)
    if (p.bg === bg && p.istKind && p.hatKindHier) {
      schliesseEinkommenAb(l, p)
      const summe = p.einkommen + Math.min(p.kindergeld, p.bedarf)
      let bedarf = p.bedarf
      for (let j = 0; j < l.anzahl; j++) if (imKreisVon(l.person(j), p)) bedarf += l.person(j).ungedeckt
      p.kindergeldRest = p.kindergeld - Math.min(p.kindergeld, p.bedarf) + Math.min(Math.min(p.kindergeld, p.bedarf), Math.max(0, summe - bedarf))
      p.ungedeckt = ungedecktRegel.rechne(p.bedarf, 0, p.kindergeld - p.kindergeldRest)
      uebertrage(l, p)
    }
  }
  for (let i = 0; i < l.anzahl; i++) {
    const p = l.person(i)
    if (p.bg === bg && !p.istKind) {
      schliesseEinkommenAb(l, p)
      p.ungedeckt = p.bedarf
    }
  }
}

/** A child of `p` that stays in the Bedarfsgemeinschaft and has a claim. */
function imKreisVon(k: PersonLage, p: PersonLage): boolean {
  return k.istKind && (k.elternteil1 === p.i || k.elternteil2 === p.i) && hatAnspruch(k)
}

/** Member with a claim of its own: not excluded, not left. */
function hatAnspruch(p: PersonLage): boolean {
  return !p.ausgeschieden && p.ausschluss === Ausschluss.keiner
}

/** Sec. 9 (2), (3) inside three generations: the middle one serves herself and her children; the grandparents never the grandchild. */
function ueberDreiGenerationen(l: Lage, bg: number): void {
  for (let i = 0; i < l.anzahl; i++) {
    const p = l.person(i)
    if (p.bg === bg) bereiteVor(l, p)
  }
  for (let i = 0; i < l.anzahl; i++) {
    const p = l.person(i)
    if (p.bg !== bg || !p.istKind || !p.hatKindHier || p.ausschluss !== Ausschluss.keiner) continue
    l.hinweise |= H.dreiGenerationen
    for (let j = 0; j < l.anzahl; j++) {
      const k = l.person(j)
      if (k === p || imKreisVon(k, p)) k.verteilung = Kreis.eigener
    }
    anteilig(l, bg, Kreis.eigener, p.einkommen, 'einkommen', [p])
    for (let j = 0; j < l.anzahl; j++) if (l.person(j).verteilung === Kreis.eigener) l.person(j).verteilung = Kreis.keiner
    if (!p.absatz3) p.verteilung = Kreis.alle
  }
}

/** Start of the distribution: what is open, what own income covered, and whether the person takes part. */
function bereiteVor(l: Lage, p: PersonLage): void {
  p.verteilung = Kreis.keiner
  p.vermoegenAngerechnet = 0
  p.offen = 0
  p.angerechnet = p.istKind && !p.hatKindHier ? p.bedarf - p.ungedeckt : p.istKind ? Math.min(p.bedarf, p.kindergeld - p.kindergeldRest) : 0
  if (p.ausgeschieden) return
  if (p.ausschluss === Ausschluss.ausbildung) {
    l.hinweise2 |= H2.auszubildende
    const einkommen = p.einkommen + p.kindergeld - p.kindergeldRest
    p.angerechnet = 0
    p.offen = zuschussAuszubildende.rechne(p.mehrbedarfAuszubildende, p.bedarf, einkommen)
    p.verteilung = p.istKind && p.absatz3 ? Kreis.keiner : Kreis.alle
    if (l.spur && p.mehrbedarfAuszubildende > 0) {
      l.spur.regel(zuschussAuszubildende, p.i, p.offen, [
        l.spur.angabe('mehrbedarfe', 'Mehrbedarfe nach § 21 Abs. 2, 3, 5, 6', p.mehrbedarfAuszubildende, 'Cent', p.i),
        l.spur.angabe('bedarf', 'Bedarf, wie er ohne Ausschluss wäre', p.bedarf, 'Cent', p.i),
        l.spur.angabe('einkommen', 'Einkommen', einkommen, 'Cent', p.i),
      ])
    }
    return
  }
  if (p.ausschluss !== Ausschluss.keiner) {
    p.angerechnet = 0
    return
  }
  p.offen = p.ungedeckt
  const mitte = p.istKind && p.hatKindHier
  if (!mitte && !(p.istKind && (p.absatz3 || istEnkel(l, p)))) p.verteilung = Kreis.alle
}

/** A child whose parents in the household are children of the Bedarfsgemeinschaft themselves. */
function istEnkel(l: Lage, p: PersonLage): boolean {
  for (const e of [p.elternteil1, p.elternteil2]) {
    if (e >= 0 && l.person(e).bg === p.bg && !l.person(e).istKind) return false
  }
  return true
}

function verteileUnterAlle(l: Lage, bg: number): void {
  let summe = 0
  const geber: PersonLage[] | null = l.spur ? [] : null
  for (let i = 0; i < l.anzahl; i++) {
    const p = l.person(i)
    if (p.bg !== bg || p.istKind) continue
    const wert = verteilbar(l, p)
    if (wert > 0) geber?.push(p)
    summe += wert
  }
  l.ueberschuss = Math.max(0, summe - bedarfDesKreises(l, bg, Kreis.alle))
  anteilig(l, bg, Kreis.alle, summe, 'einkommen', geber)
}

function bedarfDesKreises(l: Lage, bg: number, kreis: number): number {
  let summe = 0
  for (let i = 0; i < l.anzahl; i++) {
    const p = l.person(i)
    if (p.bg === bg && p.verteilung === kreis) summe += p.offen
  }
  return summe
}

/** What an adult has for the others: all that counts, or as an excluded person what is above the own need. */
function verteilbar(l: Lage, p: PersonLage): number {
  if (p.ausschluss === Ausschluss.keiner) return p.einkommen
  if (p.ausschluss === Ausschluss.sgb12) return 0
  l.hinweise |= p.ausschluss === Ausschluss.nichtErreichbar ? H.nichtErreichbar : H.ausgeschlossene
  return ueberschussAusgeschlossener.rechne(p.einkommen, p.bedarf)
}

/**
 * Assets above the allowances: a child's on its own need, those of a parent in the middle of three generations on that of the own children
 * too, the adults' on what income left open, in proportion. What covers more than all needs is left for education (sec. 9 (2) sentence 4).
 */
function setzeVermoegenEin(l: Lage, bg: number): void {
  if (l.gegenstaendeAnzahl === 0) return
  let summe = 0
  const geber: PersonLage[] = []
  for (let i = 0; i < l.anzahl; i++) {
    const p = l.person(i)
    if (p.bg !== bg || p.vermoegenUeber === 0 || p.ausschluss === Ausschluss.sgb12) continue
    if (!p.istKind) {
      summe += p.vermoegenUeber
      geber.push(p)
    } else if (p.hatKindHier && p.ausschluss === Ausschluss.keiner) setzeVermoegenDerMitteEin(l, bg, p)
    else setzeVermoegenDesKindesEin(l, p)
  }
  if (summe === 0) return
  l.ueberschuss += Math.max(0, summe - bedarfDesKreises(l, bg, Kreis.alle))
  anteilig(l, bg, Kreis.alle, summe, 'vermoegen', geber)
}

function setzeVermoegenDesKindesEin(l: Lage, p: PersonLage): void {
  p.vermoegenAngerechnet = Math.min(p.offen, p.vermoegenUeber)
  p.offen -= p.vermoegenAngerechnet
  if (l.spur === null || p.vermoegenAngerechnet === 0) return
  const eigenes = [l.spur.von(uebersteigend, p.i) as Knoten]
  l.spur.regel(summenregel('p12.eigenes', 'Eigenes Vermögen, das einzusetzen ist', sgb2('§ 12, § 19 Abs. 3')), p.i, p.vermoegenUeber, eigenes)
}

/** Sec. 9 (2) sentence 2 inside three generations: the circle of a parent and the own children, for the assets of this parent. */
function setzeVermoegenDerMitteEin(l: Lage, bg: number, p: PersonLage): void {
  const vorher = p.verteilung
  for (let j = 0; j < l.anzahl; j++) {
    const k = l.person(j)
    if (k === p || imKreisVon(k, p)) k.verteilung = Kreis.eigener
  }
  anteilig(l, bg, Kreis.eigener, p.vermoegenUeber, 'vermoegen', [p])
  for (let j = 0; j < l.anzahl; j++) if (l.person(j).verteilung === Kreis.eigener) l.person(j).verteilung = Kreis.keiner
  p.verteilung = vorher
}

/**
 * Sets an amount against the open needs of a circle in proportion (policy R-01): shares rounded down, the cents left over to the largest
 * fractions, ties in the order of the file. An amount that covers everything covers exactly everything.
 */
function anteilig(l: Lage, bg: number, kreis: number, betrag: number, was: 'einkommen' | 'vermoegen', geber: readonly PersonLage[] | null): void {
  const summe = bedarfDesKreises(l, bg, kreis)
  if (betrag === 0 || summe === 0) return
  const bruch = l.werte
  let rest = Math.min(betrag, summe)
  for (let i = 0; i < l.anzahl; i++) {
    const p = l.person(i)
    bruch[i] = -1
    if (p.bg !== bg || p.verteilung !== kreis) continue
    const anteil = anteilRegel.rechne(betrag, p.offen, summe, 0)
    bruch[i] = betrag >= summe ? -1 : betrag * p.offen - anteil * summe
    rest -= anteil
    p.uebertrag = anteil
  }
  verteileRest(l, rest)
  for (let i = 0; i < l.anzahl; i++) {
    const p = l.person(i)
    if (p.bg !== bg || p.verteilung !== kreis) continue
    if (l.spur && p.offen > 0) begruendeAnteil(l, p, kreis, betrag, summe, was, geber ?? [])
    p.offen -= p.uebertrag
    if (was === 'vermoegen') p.vermoegenAngerechnet += p.uebertrag
    else p.angerechnet += p.uebertrag
  }
}

/** The cents left over go to the largest fractions in `l.werte`, ties in the order of the file. */
function verteileRest(l: Lage, cents: number): void {
  for (let c = cents; c > 0; c--) {
    let groesster = -1
    for (let i = 0; i < l.anzahl; i++) {
      if ((l.werte[i] ?? -1) >= 0 && (groesster < 0 || (l.werte[i] ?? 0) > (l.werte[groesster] ?? 0))) groesster = i
    }
    if (groesster < 0) return
    l.person(groesster).uebertrag++
    l.werte[groesster] = -1
  }
}

function begruendeAnteil(
  l: Lage,
  p: PersonLage,
  kreis: number,
  betrag: number,
  summe: number,
  was: 'einkommen' | 'vermoegen',
  geber: readonly PersonLage[],
): void {
  const spur = l.spur
  if (spur === null) return
  const teile = geber.map((g) => (was === 'vermoegen' ? (spur.von(uebersteigend, g.i) as Knoten) : einkommensKnoten(l, g)))
  const verteilt = spur.regel(verteilbarRegel, -1, betrag, teile)
  const offen: Knoten[] = []
  for (let i = 0; i < l.anzahl; i++) {
    const q = l.person(i)
    // whoever stands before `p` in the file has been served in this loop already
    if (q.bg === p.bg && q.verteilung === kreis)
      offen.push(spur.angabe('ungedeckt', 'Ungedeckter Bedarf', i < p.i ? q.offen + q.uebertrag : q.offen, 'Cent', i))
  }
  const cent = betrag >= summe ? 0 : p.uebertrag - Math.floor((betrag * p.offen) / summe)
  const regelFuerAlle = was === 'vermoegen' ? vermoegensanteil : anteilRegel
  const regelDesAnteils = kreis === Kreis.eigener ? { ...regelFuerAlle, schluessel: `${regelFuerAlle.schluessel}-elternteil` } : regelFuerAlle
  spur.regel(regelDesAnteils, p.i, p.uebertrag, [
    verteilt,
    spur.angabe('ungedeckt', 'Eigener ungedeckter Bedarf', p.offen, 'Cent', p.i),
    spur.regel(bedarfssumme, -1, summe, offen),
    spur.angabe('rest', 'Übriger Cent', cent, 'Cent', p.i),
  ])
}

function einkommensKnoten(l: Lage, p: PersonLage): Knoten {
  const spur = l.spur
  if (spur === null) throw new Error('no reasoning is recorded')
  const einkommen = spur.von(einkommenRegel, p.i) as Knoten
  if (p.ausschluss === Ausschluss.keiner) return einkommen
  return spur.regel(ueberschussAusgeschlossener, p.i, Math.max(0, p.einkommen - p.bedarf), [
    einkommen,
    spur.angabe('bedarf', 'Eigener Bedarf', p.bedarf, 'Cent', p.i),
  ])
}

/** Nodes of the need and of what own income covers, for a person. */
function begruendeBedarf(l: Lage, p: PersonLage): void {
  const spur = l.spur
  if (spur === null) return
  const teile = [
    spur.von(regelbedarfRegel, p.i),
    p.mehrbedarf > 0 ? spur.von(mehrbedarfRegel, p.i) : undefined,
    p.unterkunft > 0 ? spur.von(unterkunftRegel, p.i) : undefined,
  ]
  const bedarf = spur.regel(
    bedarfRegel,
    p.i,
    p.bedarf,
    teile.filter((k) => k !== undefined),
  )
  if (!p.istKind) return
  const keines = spur.angabe('keines', 'Kein Einkommen', 0, 'Cent', p.i)
  const eigenes = p.hatKindHier || p.einkommen === 0 ? keines : (spur.von(einkommenRegel, p.i) ?? keines)
  const kindergeld = p.kindergeld > 0 ? (spur.von(kindergeldBereinigt, p.i) ?? spur.von(kindergeldRegel, p.i)) : undefined
  const verbraucht = p.kindergeld - p.kindergeldRest
  const gebraucht = kindergeld
    ? p.hatKindHier
      ? spur.angabe('kindergeld', 'Kindergeld, das gebraucht wird', verbraucht, 'Cent', p.i)
      : spur.regel(kindergeldVerbrauch, p.i, verbraucht, [kindergeld, bedarf, eigenes])
    : keines
  spur.regel(ungedecktRegel, p.i, p.ungedeckt, [bedarf, eigenes, gebraucht])
}
