import { alsEuro } from '../grundlage/geld.ts'
import { type Knoten, regel, type Spur, sgb2, summenregel } from '../grundlage/nachweis.ts'
import { H, H2 } from './hinweise.ts'
import { HE } from './hinweise-einkommen.ts'
import { Ausschluss, type Lage, type PersonLage } from './lage.ts'
import { anteilig, bedarfAusgeschlossener, bedarfDesKreises, Kreis, ueberschussAusgeschlossener } from './p09-verteilung.ts'
import { kindergeldRegel } from './p11-einkommen.ts'
import { kindergeldVerbrauch, uebertrageRest } from './p11-kindergeld.ts'
import { bereinige, einkommenRegel, kindergeldBereinigt, schliesseEinkommenAb } from './p11b-absetzbetraege.ts'
import { uebersteigend, verschiebeFreibetraege } from './p12-vermoegen.ts'
import { regelbedarfRegel } from './p20-regelbedarf.ts'
import { mehrbedarfRegel } from './p21-mehrbedarfe.ts'
import { berechneUnterkunft, unterkunftRegel } from './p22-unterkunft.ts'

/** Need of a person: Regelbedarf, Mehrbedarfe, housing (sec. 19 (1)); education and the Sofortzuschlag stand apart. */
export const bedarfRegel = summenregel('p19.bedarf', 'Bedarf', sgb2('§ 19 Abs. 1'))

/** Need of a child less its own income: what enters the distribution. */
export const ungedecktRegel = regel({
  schluessel: 'p9.ungedeckt',
  name: 'Bedarf nach eigenem Einkommen',
  fundstelle: sgb2('§ 9 Abs. 2'),
  einheit: 'Cent',
  formel: 'Bedarf − eigenes Einkommen − Kindergeld, nicht unter null',
  rechne: (bedarf: number, einkommen: number, kindergeld: number) => Math.max(0, bedarf - einkommen - kindergeld),
  satz: (wert, [bedarf, einkommen, kindergeld]) =>
    `${alsEuro(bedarf)} − ${alsEuro(einkommen)} − ${alsEuro(kindergeld)}${einkommen + kindergeld > bedarf ? ', nicht unter null' : ''} = ${alsEuro(wert)}`,
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

/**
 * One run of secs. 9, 11, 12, 22 over a Bedarfsgemeinschaft: income, who leaves because the own means suffice, distribution. Fills
 * `offen` (need left before reductions) and what was set against it.
 */
export function verteile(l: Lage, bg: number, lauf: number): void {
  for (let i = 0; i < l.anzahl; i++) if (l.person(i).bg === bg) l.person(i).ausgeschieden = false
  kinderVorweg(l, bg, lauf)
  // only now is known which children stay: the limit of 1,500 euros for the parents' allowance depends on it
  for (let i = 0; i < l.anzahl; i++) {
    const p = l.person(i)
    if (p.bg === bg && !istKindOhneKind(p)) bereinige(l, p, lauf)
  }
  for (let i = 0; i < l.anzahl; i++) {
    const p = l.person(i)
    if (p.bg === bg && istKindOhneKind(p)) verbraucheKindergeld(l, p)
  }
  verschiebeFreibetraege(l, bg)
  berechneEinkommenDerMitte(l, bg)
  berechneEinkommenDerErwachsenen(l, bg)
  ueberDreiGenerationen(l, bg)
  verteileUnterAlle(l, bg)
  setzeVermoegenEin(l, bg)
  if (l.spur) for (let i = 0; i < l.anzahl; i++) if (l.person(i).bg === bg) begruendeBedarf(l, l.person(i))
}

/**
 * Children with enough of their own leave. That can change the recognised rent per head and the allowance of an older child that earns,
 * so the test is repeated until nobody leaves.
 */
function kinderVorweg(l: Lage, bg: number, lauf: number): void {
  let geht = true
  while (geht) {
    geht = false
    for (let i = 0; i < l.anzahl; i++) {
      const p = l.person(i)
      if (p.bg !== bg || p.ausgeschieden || !istKindOhneKind(p)) continue
      bereinige(l, p, lauf)
      schliesseEinkommenAb(l, p)
    }
    berechneUnterkunft(l, bg)
    for (let i = 0; i < l.anzahl; i++) {
      const p = l.person(i)
      if (p.bg !== bg || p.ausgeschieden || !istKindOhneKind(p) || p.ausschluss !== Ausschluss.keiner) continue
      if (p.einkommen + p.kindergeld + Math.max(0, p.vermoegen - p.vermoegensfreibetrag) >= p.bedarf) {
        p.ausgeschieden = true
        l.hinweise2 |= H2.kindMitEigenenMitteln
        geht = true
      }
    }
  }
}

/** A child of the Bedarfsgemeinschaft that is no parent here itself. */
function istKindOhneKind(p: PersonLage): boolean {
  return p.istKind && !p.hatKindHier
}

function verbraucheKindergeld(l: Lage, kind: PersonLage): void {
  const verbraucht = kindergeldVerbrauch.rechne(kind.kindergeld, kind.bedarf, kind.einkommen)
  kind.kindergeldRest = kind.kindergeld - verbraucht
  kind.ungedeckt = ungedecktRegel.rechne(kind.bedarf, kind.einkommen, verbraucht)
  uebertrageRest(l, kind)
}

/**
 * The middle of three generations: her income serves herself and her children, her Kindergeld only herself. What she does not need of it,
 * because both together are more than all these needs, passes on to her parent.
 */
function berechneEinkommenDerMitte(l: Lage, bg: number): void {
  for (let i = 0; i < l.anzahl; i++) {
    const p = l.person(i)
    if (p.bg !== bg || !p.istKind || !p.hatKindHier) continue
    schliesseEinkommenAb(l, p)
    let bedarf = p.bedarf
    for (let j = 0; j < l.anzahl; j++) if (imKreisVon(l.person(j), p)) bedarf += l.person(j).ungedeckt
    const fuerSich = Math.min(p.kindergeld, p.bedarf)
    const entbehrlich = Math.min(fuerSich, Math.max(0, p.einkommen + fuerSich - bedarf))
    p.kindergeldRest = p.kindergeld - fuerSich + entbehrlich
    p.ungedeckt = ungedecktRegel.rechne(p.bedarf, 0, p.kindergeld - p.kindergeldRest)
    uebertrageRest(l, p)
  }
}

function berechneEinkommenDerErwachsenen(l: Lage, bg: number): void {
  for (let i = 0; i < l.anzahl; i++) {
    const p = l.person(i)
    if (p.bg !== bg || p.istKind) continue
    schliesseEinkommenAb(l, p)
    p.ungedeckt = p.bedarf
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

/**
 * Sec. 9 (2), (3) inside three generations: the middle one serves herself and her children. They take no further part: the grandparents
 * never serve the grandchild, and the middle one only where her child is six or older.
 */
function ueberDreiGenerationen(l: Lage, bg: number): void {
  for (let i = 0; i < l.anzahl; i++) {
    const p = l.person(i)
    if (p.bg === bg) bereiteVor(l, p)
  }
  for (let i = 0; i < l.anzahl; i++) {
    const p = l.person(i)
    if (p.bg !== bg || !p.istKind || !p.hatKindHier) continue
    l.hinweise |= H.dreiGenerationen
    const vorher = p.verteilung
    for (let j = 0; j < l.anzahl; j++) {
      const k = l.person(j)
      if ((k === p && hatAnspruch(p)) || imKreisVon(k, p)) k.verteilung = Kreis.eigener
    }
    anteilig(l, bg, Kreis.eigener, verteilbar(l, p), 'einkommen', l.spur && hatEinkommen(p) ? [p] : null)
    for (let j = 0; j < l.anzahl; j++) if (l.person(j).verteilung === Kreis.eigener) l.person(j).verteilung = Kreis.keiner
    p.verteilung = hatAnspruch(p) && !p.absatz3 ? Kreis.alle : vorher
  }
}

/** Start of the distribution: what is open, what own income covered, and whether the person takes part. */
function bereiteVor(l: Lage, p: PersonLage): void {
  p.verteilung = Kreis.keiner
  p.vermoegenAngerechnet = 0
  p.offen = 0
  p.angerechnet = p.bedarf - p.ungedeckt
  if (p.ausgeschieden) return
  if (p.ausschluss === Ausschluss.ausbildung) {
    l.hinweise2 |= H2.auszubildende
    const einkommen = p.einkommen + p.kindergeld - p.kindergeldRest
    p.angerechnet = 0
    p.offen = zuschussAuszubildende.rechne(p.mehrbedarfAuszubildende, p.bedarf, einkommen)
    p.verteilung = p.istKind && p.absatz3 ? Kreis.keiner : Kreis.alle
    if (l.spur && p.mehrbedarfAuszubildende > 0) begruendeZuschuss(l, l.spur, p, einkommen)
    return
  }
  if (p.ausschluss !== Ausschluss.keiner) {
    p.angerechnet = 0
    return
  }
  p.offen = p.ungedeckt
  if (!p.istKind || (!p.hatKindHier && !p.absatz3)) p.verteilung = Kreis.alle
}

function verteileUnterAlle(l: Lage, bg: number): void {
  let summe = 0
  const geber: PersonLage[] | null = l.spur ? [] : null
  for (let i = 0; i < l.anzahl; i++) {
    const p = l.person(i)
    if (p.bg !== bg) continue
    if (p.istKind) merkeAusgeschlossenesKind(l, p)
    else {
      summe += verteilbar(l, p)
      if (hatEinkommen(p) && p.ausschluss !== Ausschluss.sgb12) geber?.push(p)
    }
  }
  l.ueberschuss = Math.max(0, summe - bedarfDesKreises(l, bg, Kreis.alle))
  anteilig(l, bg, Kreis.alle, summe, 'einkommen', geber)
}

/** Whether there is something to explain about the income of a person, also where nothing of it counts. */
function hatEinkommen(p: PersonLage): boolean {
  return p.einkommenBis > p.einkommenVon || p.vermuteteHilfe > 0 || p.uebertrag > 0
}

function merkeAusgeschlossenesKind(l: Lage, p: PersonLage): void {
  if (p.ausschluss === Ausschluss.keiner || p.ausschluss === Ausschluss.sgb12 || p.hatKindHier) return
  if (p.einkommen > p.bedarf) l.hinweiseEinkommen |= HE.ausgeschlossenesKind
}

/** What somebody has for the others: all that counts, or as an excluded person what is above the own need. */
function verteilbar(l: Lage, p: PersonLage): number {
  if (p.ausschluss === Ausschluss.keiner) return p.einkommen
  if (p.ausschluss === Ausschluss.sgb12) return 0
  if (p.einkommen > 0) l.hinweise |= p.ausschluss === Ausschluss.nichtErreichbar ? H.nichtErreichbar : H.ausgeschlossene
  return ueberschussAusgeschlossener.rechne(p.einkommen, bedarfAusgeschlossener(p))
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

function begruendeZuschuss(l: Lage, spur: Spur, p: PersonLage, einkommen: number): void {
  const eigenes = spur.von(einkommenRegel, p.i)
  const kindergeld = einkommen - p.einkommen
  const mittel = [
    ...(eigenes ? [eigenes] : []),
    ...(kindergeld > 0 ? [spur.angabe(`personen[${p.i}].einkommen`, 'Kindergeld, das gebraucht wird', kindergeld, 'Cent', p.i)] : []),
  ]
  spur.regel(zuschussAuszubildende, p.i, p.offen, [
    spur.angabe('mehrbedarfe', 'Mehrbedarfe, die Auszubildenden bleiben', p.mehrbedarfAuszubildende, 'Cent', p.i),
    bedarfKnoten(l, p),
    mittel.length === 1 ? (mittel[0] as Knoten) : spur.regel(mittelRegel, p.i, einkommen, mittel),
  ])
}

const mittelRegel = summenregel('p27.mittel', 'Eigenes Einkommen', sgb2('§ 27 Abs. 2'))

/** Regelbedarf, Mehrbedarf and housing, as far as there is any. */
function bedarfKnoten(l: Lage, p: PersonLage): Knoten {
  const spur = l.spur
  if (spur === null) throw new Error('no reasoning is recorded')
  const teile = [
    spur.von(regelbedarfRegel, p.i),
    p.mehrbedarf > 0 ? spur.von(mehrbedarfRegel, p.i) : undefined,
    spur.von(unterkunftRegel, p.i)?.wert === p.unterkunft ? spur.von(unterkunftRegel, p.i) : undefined,
  ]
  return spur.regel(
    bedarfRegel,
    p.i,
    p.bedarf,
    teile.filter((k) => k !== undefined),
  )
}

/** Nodes of the need and of what own income covers, for a person. */
function begruendeBedarf(l: Lage, p: PersonLage): void {
  const spur = l.spur
  if (spur === null) return
  const bedarf = bedarfKnoten(l, p)
  if (!p.istKind) return
  const keines = spur.angabe('keines', 'Kein Einkommen', 0, 'Cent', p.i)
  const eigenes = p.hatKindHier || !hatEinkommen(p) ? keines : (spur.von(einkommenRegel, p.i) ?? keines)
  const bereinigt = spur.von(kindergeldBereinigt, p.i)
  const ganzes = bereinigt?.wert === p.kindergeld ? bereinigt : spur.von(kindergeldRegel, p.i)
  const kindergeld = p.kindergeld > 0 ? ganzes : undefined
  const verbraucht = p.kindergeld - p.kindergeldRest
  const gebraucht = kindergeld
    ? p.hatKindHier
      ? spur.angabe('kindergeld', 'Kindergeld, das gebraucht wird', verbraucht, 'Cent', p.i)
      : spur.regel(kindergeldVerbrauch, p.i, verbraucht, [kindergeld, bedarf, eigenes])
    : keines
  spur.regel(ungedecktRegel, p.i, p.ungedeckt, [bedarf, eigenes, gebraucht])
}
