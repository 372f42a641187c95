import { alsEuro } from '../grundlage/geld.ts'
import { regel, type Spur, sgb2 } from '../grundlage/nachweis.ts'
import { HB } from './hinweise-bedarf.ts'
import { Ausschluss, type Lage, type PersonLage } from './lage.ts'
import { bildungTeilhabeAnsatz, bildungTeilhabeBedarf, bildungTeilhabeRegel } from './p28-bildung-teilhabe.ts'

/** Education and participation that income leaves open. */
export const bildungRegel = regel({
  schluessel: 'p28.leistung',
  name: 'Bildung und Teilhabe',
  fundstelle: sgb2('§ 28, § 19 Abs. 2, 3'),
  einheit: 'Cent',
  formel: 'Bedarf − Einkommen und Vermögen, die noch nicht verbraucht sind',
  rechne: (bedarf: number, mittel: number) => Math.max(0, bedarf - mittel),
  satz: (wert, [bedarf, mittel]) =>
    mittel === 0 ? alsEuro(wert) : `${alsEuro(bedarf)} − ${alsEuro(mittel)} Einkommen und Vermögen über dem übrigen Bedarf = ${alsEuro(wert)}`,
})

/**
 * Education inside a Bedarfsgemeinschaft with an open need is paid uncut; a child with enough of its own sets the rest of its income (not
 * of its Kindergeld) and of its assets against it. Where nobody else is in need, the surplus is split by heads among those with such needs;
 * what one of them does not use goes to the others (sec. 9 (2) sentence 4, sec. 7 (2) sentence 3). Whether somebody is in need only because
 * of trips is tested with the amounts of sec. 5a GrusiGV; who is gets the actual cost less those means.
 *
 * @param ueberschuss income of the Bedarfsgemeinschaft above all other needs, cents
 */
export function verteileBildung(l: Lage, bg: number, ueberschuss: number): void {
  let fahrten = false
  for (let i = 0; i < l.anzahl; i++) {
    const p = l.person(i)
    if (p.bg !== bg) continue
    p.bildung = bedarfVon(l, p)
    if (p.bildung !== ansatzVon(l, p)) fahrten = true
  }
  let rest = ueberschuss
  if (fahrten && hatMittel(l, bg, ueberschuss)) rest = pruefeHilfebeduerftigkeit(l, bg, ueberschuss)
  for (let i = 0; i < l.anzahl; i++) {
    const p = l.person(i)
    if (p.bg === bg && p.bildung > 0) p.bildung = bildungRegel.rechne(bedarfVon(l, p), eigeneMittelUebrig(p))
  }
  verteileUeberschuss(l, bg, rest)
  if (l.spur !== null) for (let i = 0; i < l.anzahl; i++) if (l.person(i).bg === bg) merkeBildung(l.spur, l.person(i))
}

function bedarfVon(l: Lage, p: PersonLage): number {
  return p.ausschluss === Ausschluss.keiner ? bildungTeilhabeBedarf(l, p) : 0
}

function ansatzVon(l: Lage, p: PersonLage): number {
  return p.ausschluss === Ausschluss.keiner ? bildungTeilhabeAnsatz(l, p) : 0
}

function hatMittel(l: Lage, bg: number, ueberschuss: number): boolean {
  if (ueberschuss > 0) return true
  for (let i = 0; i < l.anzahl; i++) {
    const p = l.person(i)
    if (p.bg === bg && p.bildung > 0 && eigeneMittelUebrig(p) > 0) return true
  }
  return false
}

/**
 * The distribution with the amounts of sec. 5a GrusiGV. Afterwards `bildung` is 0 for whoever is not in need.
 *
 * @returns surplus that those who are not in need leave to the others
 */
function pruefeHilfebeduerftigkeit(l: Lage, bg: number, ueberschuss: number): number {
  l.hinweiseBedarf |= HB.klassenfahrt
  for (let i = 0; i < l.anzahl; i++) {
    const p = l.person(i)
    if (p.bg === bg && p.bildung > 0) p.bildung = bildungRegel.rechne(ansatzVon(l, p), eigeneMittelUebrig(p))
  }
  verteileUeberschuss(l, bg, ueberschuss)
  let rest = ueberschuss
  for (let i = 0; i < l.anzahl; i++) {
    const p = l.person(i)
    if (p.bg === bg && p.bildung === 0) rest -= bildungRegel.rechne(ansatzVon(l, p), eigeneMittelUebrig(p))
  }
  return rest
}

/** Own income, but not Kindergeld, and assets of a child beyond its own need. */
function eigeneMittelUebrig(p: PersonLage): number {
  if (!p.istKind || p.hatKindHier || p.offen > 0) return 0
  const vermoegen = p.ausgeschieden ? p.vermoegenUeber - p.ungedeckt : p.vermoegenUeber - p.vermoegenAngerechnet
  return Math.max(0, p.einkommen - p.bedarf) + Math.max(0, vermoegen)
}

function verteileUeberschuss(l: Lage, bg: number, ueberschuss: number): void {
  let rest = ueberschuss
  while (rest > 0) {
    const personen = zaehleBildung(l, bg)
    if (personen === 0) return
    rest = verteileNachKoepfen(l, bg, rest, personen)
  }
}

/** One round: equal parts, cents left over to the first; returns what nobody used. */
function verteileNachKoepfen(l: Lage, bg: number, betrag: number, personen: number): number {
  const anteil = Math.floor(betrag / personen)
  let cent = betrag - anteil * personen
  let rest = betrag
  for (let i = 0; i < l.anzahl; i++) {
    const p = l.person(i)
    if (p.bg !== bg || p.bildung === 0) continue
    const ab = Math.min(p.bildung, anteil + (cent > 0 ? 1 : 0))
    if (cent > 0) cent--
    p.bildung -= ab
    rest -= ab
  }
  return rest
}

function zaehleBildung(l: Lage, bg: number): number {
  let n = 0
  for (let i = 0; i < l.anzahl; i++) if (l.person(i).bg === bg && l.person(i).bildung > 0) n++
  return n
}

function merkeBildung(spur: Spur, p: PersonLage): void {
  const bedarf = spur.von(bildungTeilhabeRegel, p.i)
  if (bedarf === undefined) return
  const mittel = spur.angabe('mittel', 'Einkommen und Vermögen über dem übrigen Bedarf', bedarf.wert - p.bildung, 'Cent', p.i)
  spur.regel(bildungRegel, p.i, p.bildung, [bedarf, mittel])
}
