import { alsEuro } from '../grundlage/geld.ts'
import { type Knoten, regel, sgb2, summenregel } from '../grundlage/nachweis.ts'
import type { Zeitreihe } from '../grundlage/zeitreihe.ts'
import { letzterTagAltesVermoegensrecht, vermoegenNachAlter } from '../parameter/recht.ts'
import * as ver from '../parameter/vermoegen.ts'
import { H, H2 } from './hinweise.ts'
import { Ausschluss, type Gegenstand, type Lage, type PersonLage } from './lage.ts'

/** Assets in the order of `vermoegenArten`. */
const Sache = { kfz: 2, haus: 3, wohnung: 4, altersvorsorge: 6, hausrat: 8 } as const

/** Allowance of a person (sec. 12 (2), (4) until June 2026; by age since July 2026). */
export const freibetragRegel = summenregel('p12.freibetrag', 'Vermögensfreibetrag', sgb2('§ 12 Abs. 2'))

/** Market value of the assets that count. */
export const vermoegenRegel = summenregel('p12.vermoegen', 'Vermögen, das zählt', sgb2('§ 12 Abs. 1'))

/** Value of a car above what is reasonable. */
export const kfzRegel = regel({
  schluessel: 'p12.kfz',
  name: 'Kraftfahrzeug über dem angemessenen Wert',
  fundstelle: sgb2('§ 12 Abs. 1 Satz 2 Nr. 2'),
  einheit: 'Cent',
  formel: 'Wert − angemessener Wert, nicht unter null',
  rechne: (wert: number, angemessen: number) => Math.max(0, wert - angemessen),
  satz: (wert, [ganz, angemessen]) => `Ein Kraftfahrzeug im Wert von ${alsEuro(ganz)} ist bis ${alsEuro(angemessen)} frei: ${alsEuro(wert)} zählen.`,
})

/** Allowances that the others of the Bedarfsgemeinschaft leave unused, less what has moved to persons before in the file. */
export const ungenutzteRegel = regel({
  schluessel: 'p12.ungenutzt',
  name: 'Nicht genutzte Freibeträge der anderen',
  fundstelle: sgb2('§ 12 Abs. 2'),
  einheit: 'Cent',
  formel: 'Summe aus Freibetrag − Vermögen, je nicht unter null, − schon übertragen',
  rechne: (uebertragen: number, ...paare: number[]) =>
    paare.reduce((summe, freibetrag, k) => (k % 2 === 0 ? summe + Math.max(0, freibetrag - (paare[k + 1] ?? 0)) : summe), 0 - uebertragen),
  satz: (wert, [uebertragen]) =>
    uebertragen === 0
      ? `Von ihren Freibeträgen nutzen die anderen ${alsEuro(wert)} nicht.`
      : `Von ihren Freibeträgen nutzen die anderen noch ${alsEuro(wert)} nicht; ${alsEuro(uebertragen)} sind schon übertragen.`,
})

/** Assets above the own allowance and above what others of the Bedarfsgemeinschaft leave unused. */
export const uebersteigend = regel({
  schluessel: 'p12.uebersteigend',
  name: 'Vermögen über den Freibeträgen',
  fundstelle: sgb2('§ 12 Abs. 2'),
  einheit: 'Cent',
  formel: 'Vermögen − eigener Freibetrag − nicht genutzte Freibeträge der anderen, nicht unter null',
  rechne: (vermoegen: number, freibetrag: number, andere: number) => Math.max(0, vermoegen - freibetrag - andere),
  satz: (wert, [vermoegen, freibetrag, andere]) =>
    `Vermögen ${alsEuro(vermoegen)}, eigener Freibetrag ${alsEuro(freibetrag)}, nicht genutzte Freibeträge der anderen ${alsEuro(andere)}. Es übersteigen ${alsEuro(wert)}.`,
})

/** Allowances of all persons and, in each Bedarfsgemeinschaft, the assets that count. */
export function ermittleVermoegen(l: Lage): void {
  for (let i = 0; i < l.anzahl; i++) {
    const p = l.person(i)
    const erste = l.vermoegenAlt && l.vermoegenKarenz && istErste(l, p)
    p.vermoegensfreibetrag = freibetrag(l, p, erste)
    p.vermoegen = 0
    p.vermoegenUeber = 0
    if (l.spur) l.spur.regel(freibetragRegel, i, p.vermoegensfreibetrag, [freibetragKnoten(l, p, erste)])
  }
  if (l.gegenstaendeAnzahl === 0) return
  merkeOffenes(l)
  for (let bg = 0; bg < l.bgs; bg++) bewerte(l, bg)
}

/** The 40,000 euros belong to the first person of each Bedarfsgemeinschaft who is employable and not excluded. */
function istErste(l: Lage, p: PersonLage): boolean {
  if (p.bg < 0 || !kannErsteSein(p)) return false
  for (let i = 0; i < p.i; i++) if (l.person(i).bg === p.bg && kannErsteSein(l.person(i))) return false
  return true
}

function kannErsteSein(p: PersonLage): boolean {
  return p.erwerbsfaehig && p.ausschluss === Ausschluss.keiner
}

/** Who is born on the 1st completes the year of life on the last day of the month before; the month of the birthday is taken. */
function merkeOffenes(l: Lage): void {
  if (l.vermoegenAlt) return
  for (let i = 0; i < l.anzahl; i++) {
    const { geburt, alterLetzter } = l.person(i)
    const imNaechstenMonat = Math.floor(geburt / 100) % 100 === ((l.recht.monat + 1) % 12) + 1
    if (geburt % 100 === 1 && imNaechstenMonat && (alterLetzter === 29 || alterLetzter === 39 || alterLetzter === 49))
      l.hinweise2 |= H2.vermoegenGeburtstag
  }
}

function freibetrag(l: Lage, p: PersonLage, erste: boolean): number {
  const r = l.recht
  if (!l.vermoegenAlt) return r.vermoegenNachAlter[altersstufe(p)] ?? 0
  if (!l.vermoegenKarenz) return r.vermoegenJePerson
  return erste ? r.vermoegenKarenzErste : r.vermoegenKarenzWeitere
}

/** The higher amount counts from the first of the month in which the year of life is reached (sec. 12 (2) sentence 2). */
function altersstufe(p: PersonLage): number {
  if (p.alterLetzter < 30) return 0
  if (p.alterLetzter < 40) return 1
  return p.alterLetzter < 50 ? 2 : 3
}

function freibetragKnoten(l: Lage, p: PersonLage, erste: boolean): Knoten {
  if (l.spur === null) throw new Error('no reasoning is recorded')
  if (!l.vermoegenAlt) return l.spur.parameter(vermoegenNachAlter[altersstufe(p)] ?? vermoegenNachAlter[0])
  const reihe: Zeitreihe = !l.vermoegenKarenz ? ver.freibetragJePerson : erste ? ver.karenzErstePerson : ver.karenzWeiterePerson
  return l.spur.parameter(reihe, l.recht.seit2026 ? letzterTagAltesVermoegensrecht : l.recht.stichtag)
}

function bewerte(l: Lage, bg: number): void {
  for (let i = 0; i < l.anzahl; i++) {
    const p = l.person(i)
    if (p.bg !== bg) continue
    const teile: Knoten[] = []
    for (let j = p.vermoegenVon; j < p.vermoegenBis; j++) {
      const g = l.gegenstaende[j]
      if (g === undefined) continue
      const wert = zaehlt(l, bg, g)
      p.vermoegen += wert
      if (l.spur && wert > 0) teile.push(sachKnoten(l, p, g, j, wert))
    }
    if (l.spur && p.vermoegen > 0) l.spur.regel(vermoegenRegel, i, p.vermoegen, teile)
  }
}

function sachKnoten(l: Lage, p: PersonLage, g: Gegenstand, j: number, wert: number): Knoten {
  const spur = l.spur
  if (spur === null) throw new Error('no reasoning is recorded')
  const angabe = spur.angabe(`personen[${p.i}].vermoegen[${j - p.vermoegenVon}].wert`, 'Vermögen', g.wert, 'Cent', p.i)
  return wert === g.wert ? angabe : spur.regel(kfzRegel, p.i, wert, [angabe, spur.parameter(ver.kfzAngemessen)])
}

/** What of an asset counts (sec. 12 (1) sentences 2, 3), cents. */
function zaehlt(l: Lage, bg: number, g: Gegenstand): number {
  if (g.geschuetzt || g.art === Sache.altersvorsorge || g.art === Sache.hausrat) return 0
  if (g.art === Sache.kfz) {
    l.hinweise |= H.kfzWert
    if (!istFreiesKfz(l, bg, g)) return g.wert
    return kfzRegel.rechne(g.wert, l.recht.kfz)
  }
  if (g.art !== Sache.haus && g.art !== Sache.wohnung) return g.wert
  if (l.vermoegenAlt ? l.vermoegenKarenz : l.wohnung.karenz) return 0
  const grundflaeche = g.art === Sache.haus ? l.recht.hausFlaeche : l.recht.wohnungFlaeche
  const flaeche = g.flaeche >= 0 ? g.flaeche : l.wohnung.flaeche
  if (flaeche <= grundflaeche + Math.max(0, l.koepfe - l.recht.flaecheAbPersonen) * l.recht.flaecheJePerson) return 0
  l.hinweise |= H.wohnflaeche
  return g.wert
}

/** One car for each employable person of the Bedarfsgemeinschaft; where there are more, the dearest are the free ones. */
function istFreiesKfz(l: Lage, bg: number, g: Gegenstand): boolean {
  let teurere = 0
  let erwerbsfaehige = 0
  let vorher = true
  for (let i = 0; i < l.anzahl; i++) {
    const p = l.person(i)
    if (p.bg !== bg) continue
    if (p.erwerbsfaehig) erwerbsfaehige++
    for (let j = p.vermoegenVon; j < p.vermoegenBis; j++) {
      const anderes = l.gegenstaende[j]
      if (anderes === g) vorher = false
      else if (
        anderes !== undefined &&
        anderes.art === Sache.kfz &&
        !anderes.geschuetzt &&
        (anderes.wert > g.wert || (vorher && anderes.wert === g.wert))
      )
        teurere++
    }
  }
  return teurere < erwerbsfaehige
}

/** Unused allowances move to those who need them, in the order of the file; what is still above is set off after income. */
export function verschiebeFreibetraege(l: Lage, bg: number): void {
  if (l.gegenstaendeAnzahl === 0) return
  const ganz = ungenutzteFreibetraege(l, bg)
  let ungenutzt = ganz
  for (let i = 0; i < l.anzahl; i++) {
    const p = l.person(i)
    if (p.bg !== bg) continue
    const andere = p.ausgeschieden ? 0 : ungenutzt
    p.vermoegenUeber = uebersteigend.rechne(p.vermoegen, p.vermoegensfreibetrag, andere)
    const darueber = Math.max(0, p.vermoegen - p.vermoegensfreibetrag)
    if (darueber === 0) continue
    if (l.anzahl > 1) l.hinweise2 |= H2.vermoegenZuordnung
    if (l.spur) begruendeUebersteigend(l, p, andere, ganz - ungenutzt)
    ungenutzt -= Math.min(darueber, andere)
  }
}

function ungenutzteFreibetraege(l: Lage, bg: number): number {
  let summe = 0
  for (let i = 0; i < l.anzahl; i++) {
    const p = l.person(i)
    if (p.bg === bg && !p.ausgeschieden) summe += Math.max(0, p.vermoegensfreibetrag - p.vermoegen)
  }
  return summe
}

function begruendeUebersteigend(l: Lage, p: PersonLage, andere: number, uebertragen: number): void {
  const spur = l.spur
  if (spur === null) return
  const von = (i: number): Knoten => spur.von(vermoegenRegel, i) ?? spur.angabe(`personen[${i}].vermoegen`, 'Kein Vermögen, das zählt', 0, 'Cent', i)
  const frei = (i: number): Knoten => spur.von(freibetragRegel, i) as Knoten
  const paare: Knoten[] = []
  for (let i = 0; i < l.anzahl; i++) {
    const q = l.person(i)
    if (q.bg === p.bg && !q.ausgeschieden && !p.ausgeschieden && q.vermoegensfreibetrag > q.vermoegen) paare.push(frei(i), von(i))
  }
  const schon = spur.angabe('uebertragen', 'Schon übertragene Freibeträge', p.ausgeschieden ? 0 : uebertragen, 'Cent', p.i)
  spur.regel(uebersteigend, p.i, p.vermoegenUeber, [von(p.i), frei(p.i), spur.regel(ungenutzteRegel, p.i, andere, [schon, ...paare])])
}
