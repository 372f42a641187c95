import { alsEuro } from '../grundlage/geld.ts'
import { type Knoten, regel, sgb2, summenregel } from '../grundlage/nachweis.ts'
import { HE } from './hinweise-einkommen.ts'
import { Ausschluss, type Lage, type PersonLage } from './lage.ts'
import { einkommenRegel } from './p11b-absetzbetraege.ts'
import { uebersteigend } from './p12-vermoegen.ts'

/** Income that is distributed: adults of the Bedarfsgemeinschaft and what excluded adults have above their own need. */
const verteilbarRegel = summenregel('p9.verteilbar', 'Einkommen, das sich verteilt', sgb2('§ 9 Abs. 2'))

/** The same for assets. */
const vermoegenVerteilbarRegel = summenregel('p12.verteilbar', 'Vermögen, das sich verteilt', sgb2('§ 12, § 9 Abs. 2'))

/** Sum of the needs among which income is distributed. */
const bedarfssumme = summenregel('p9.bedarfssumme', 'Ungedeckter Bedarf zusammen', sgb2('§ 9 Abs. 2 Satz 3'))

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

/** Inside three generations: the share in the income of a parent who is a child of the Bedarfsgemeinschaft. */
export const anteilElternteilRegel = regel({ ...anteilRegel, schluessel: 'p9.anteil-elternteil', name: 'Anteil am Einkommen des Elternteils' })

/** The same for assets above the allowances, on what income leaves open (sec. 12, sec. 19 (3)). */
export const vermoegensanteil = regel({
  ...anteilRegel,
  schluessel: 'p12.anteil',
  name: 'Vermögen, das einzusetzen ist',
  fundstelle: sgb2('§ 12, § 19 Abs. 3'),
  satz: (wert, [vermoegen, bedarf, summe]) =>
    vermoegen >= summe
      ? `Das Vermögen von ${alsEuro(vermoegen)} deckt den ganzen Bedarf von ${alsEuro(bedarf)}.`
      : `${alsEuro(vermoegen)} × ${alsEuro(bedarf)} ÷ ${alsEuro(summe)} = ${alsEuro(wert)}`,
})

/** Assets of the parent in the middle of three generations. */
export const vermoegensanteilElternteil = regel({ ...vermoegensanteil, schluessel: 'p12.anteil-elternteil' })

/** Income of an excluded person above the own notional need (BSG 15.4.2008, B 14/7b AS 58/06 R). */
export const ueberschussAusgeschlossener = regel({
  schluessel: 'p9.ueberschuss',
  name: 'Einkommen einer ausgeschlossenen Person über ihrem Bedarf',
  fundstelle: sgb2('§ 9 Abs. 2'),
  einheit: 'Cent',
  formel: 'Einkommen − eigener Bedarf, nicht unter null',
  rechne: (einkommen: number, bedarf: number) => Math.max(0, einkommen - bedarf),
  satz: (wert, [einkommen, bedarf]) =>
    einkommen < bedarf
      ? `Das Einkommen von ${alsEuro(einkommen)} reicht nicht über den eigenen Bedarf von ${alsEuro(bedarf)}.`
      : `${alsEuro(einkommen)} − ${alsEuro(bedarf)} = ${alsEuro(wert)}`,
})

/** Who takes part in which distribution. */
export const Kreis = { keiner: 0, alle: 1, eigener: 2 } as const

/** What an excluded person needs for itself before the others get something. */
export function bedarfAusgeschlossener(p: PersonLage): number {
  return p.istKind ? p.ungedeckt : p.bedarf
}

/** Open need of all who take part in a distribution, cents. */
export function bedarfDesKreises(l: Lage, bg: number, kreis: number): number {
  let summe = 0
  for (let i = 0; i < l.anzahl; i++) {
    const p = l.person(i)
    if (p.bg === bg && p.verteilung === kreis) summe += p.offen
  }
  return summe
}

/**
 * Sets an amount against the open needs of a circle in proportion: shares rounded down, the cents left over to the largest fractions, ties
 * in the order of the file. An amount that covers everything covers exactly everything.
 *
 * @param geber whose income or assets it is, for the reasoning
 */
export function anteilig(
  l: Lage,
  bg: number,
  kreis: number,
  betrag: number,
  was: 'einkommen' | 'vermoegen',
  geber: readonly PersonLage[] | null,
): void {
  const summe = bedarfDesKreises(l, bg, kreis)
  if (summe === 0 || (betrag === 0 && (l.spur === null || geber === null || geber.length === 0))) return
  const bruch = l.werte
  let rest = Math.min(betrag, summe)
  for (let i = 0; i < l.anzahl; i++) {
    const p = l.person(i)
    bruch[i] = -1
    if (p.bg !== bg || p.verteilung !== kreis) continue
    p.anteil = anteilRegel.rechne(betrag, p.offen, summe, 0)
    bruch[i] = betrag * p.offen - p.anteil * summe
    rest -= p.anteil
  }
  if (rest > 0) verteileRest(l, rest)
  if (l.spur && geber) begruendeAnteile(l, bg, kreis, betrag, summe, was, geber)
  for (let i = 0; i < l.anzahl; i++) {
    const p = l.person(i)
    if (p.bg !== bg || p.verteilung !== kreis) continue
    p.offen -= p.anteil
    if (was === 'vermoegen') p.vermoegenAngerechnet += p.anteil
    else p.angerechnet += p.anteil
  }
}

/** The cents left over go to the largest fractions in `l.werte`, ties in the order of the file. */
function verteileRest(l: Lage, cents: number): void {
  l.hinweiseEinkommen |= HE.restCent
  for (let c = cents; c > 0; c--) {
    let groesster = -1
    let bruch = 0
    for (let i = 0; i < l.anzahl; i++) {
      const seiner = l.werte[i] ?? -1
      if (seiner > bruch) {
        groesster = i
        bruch = seiner
      }
    }
    l.person(groesster).anteil++
    l.werte[groesster] = -1
  }
}

function begruendeAnteile(
  l: Lage,
  bg: number,
  kreis: number,
  betrag: number,
  summe: number,
  was: 'einkommen' | 'vermoegen',
  geber: readonly PersonLage[],
): void {
  const spur = l.spur
  if (spur === null) return
  const vermoegen = was === 'vermoegen'
  const teile = geber.map((g) => (vermoegen ? (spur.von(uebersteigend, g.i) as Knoten) : einkommensKnoten(l, g)))
  const verteilt = spur.regel(vermoegen ? vermoegenVerteilbarRegel : verteilbarRegel, -1, betrag, teile)
  const offen: Knoten[] = []
  for (let i = 0; i < l.anzahl; i++) {
    const q = l.person(i)
    if (q.bg === bg && q.verteilung === kreis && q.offen > 0) offen.push(spur.angabe('ungedeckt', 'Ungedeckter Bedarf', q.offen, 'Cent', i))
  }
  const zusammen = spur.regel(bedarfssumme, -1, summe, offen)
  const eigene = kreis === Kreis.eigener
  const regelDesAnteils = vermoegen ? (eigene ? vermoegensanteilElternteil : vermoegensanteil) : eigene ? anteilElternteilRegel : anteilRegel
  for (const k of offen) {
    const p = l.person(k.person)
    const cent = p.anteil - regelDesAnteils.rechne(betrag, p.offen, summe, 0)
    spur.regel(regelDesAnteils, p.i, p.anteil, [verteilt, k, zusammen, spur.angabe('rest', 'Übriger Cent', cent, 'Cent', p.i)])
  }
}

function einkommensKnoten(l: Lage, p: PersonLage): Knoten {
  const spur = l.spur
  if (spur === null) throw new Error('no reasoning is recorded')
  const einkommen = spur.von(einkommenRegel, p.i) as Knoten
  if (p.ausschluss === Ausschluss.keiner) return einkommen
  const bedarf = bedarfAusgeschlossener(p)
  return spur.regel(ueberschussAusgeschlossener, p.i, ueberschussAusgeschlossener.rechne(p.einkommen, bedarf), [
    einkommen,
    spur.angabe('bedarf', 'Eigener Bedarf', bedarf, 'Cent', p.i),
  ])
}
