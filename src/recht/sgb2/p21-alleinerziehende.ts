import { alsProzent } from '../grundlage/geld.ts'
import { type Knoten, regel, type Spur, sgb2 } from '../grundlage/nachweis.ts'
import { alterAm } from '../grundlage/zeitraum.ts'
import * as mb from '../parameter/mehrbedarfe.ts'
import { regelbedarfe } from '../parameter/recht.ts'
import { H } from './hinweise.ts'
import { HB } from './hinweise-bedarf.ts'
import type { Lage, PersonLage } from './lage.ts'
import { istKindVon } from './p07-bedarfsgemeinschaft.ts'
import { anteilsregel, begruendeImMonat, betragImMonat } from './p21-anteil.ts'

/**
 * Sec. 21 (3): somebody who alone raises minor children. Always measured by stage 1, also where the own Regelbedarf is lower.
 * Whether somebody is alleinerziehend is a finding of fact (shared care: BSG 3.3.2009, B 4 AS 50/07 R); here it follows from the
 * household: no partner, no other parent of the child.
 */
export const mehrbedarfAlleinerziehende = anteilsregel('p21.alleinerziehende', 'Mehrbedarf für Alleinerziehende', '§ 21 Abs. 3')

/** The same before it is halved. */
const vollerMehrbedarf = anteilsregel('p21.alleinerziehende.voll', 'Mehrbedarf für Alleinerziehende, ungeteilt', '§ 21 Abs. 3')

/** Sec. 21 (3) where both parents care for the children in turn: half (practice, not checked by a court here). */
export const wechselmodell = anteilsregel(mehrbedarfAlleinerziehende.schluessel, 'Mehrbedarf für Alleinerziehende im Wechselmodell', '§ 21 Abs. 3')

/** Percentage of sec. 21 (3): no. 1 with one child under 7 or two or three under 16, no. 2 per child and capped; the higher counts. */
export const prozentsatzAlleinerziehende = regel({
  schluessel: 'p21.alleinerziehende.prozentsatz',
  name: 'Prozentsatz für Alleinerziehende',
  fundstelle: sgb2('§ 21 Abs. 3 Nr. 1, 2'),
  einheit: 'Promille',
  formel: 'der höhere Satz aus Nr. 1 und Nr. 2, höchstens der Höchstsatz',
  rechne: (kinder: number, unter7: number, unter16: number, grundstufe: number, jeKind: number, hoechstens: number) => {
    const nr1 = unter7 > 0 || unter16 === 2 || unter16 === 3 ? grundstufe : 0
    return Math.min(hoechstens, Math.max(nr1, jeKind * kinder))
  },
  satz: (wert, [kinder, unter7, unter16]) =>
    kinder === 1
      ? `Ein minderjähriges Kind${unter7 === 1 ? ' unter 7 Jahren' : ''}: ${alsProzent(wert)}.`
      : `${kinder} minderjährige Kinder, davon ${unter7} unter 7 und ${unter16} unter 16 Jahren: ${alsProzent(wert)}.`,
})

/** Additional need of a single parent in the month, cents. */
export function alleinerziehende(l: Lage, p: PersonLage): number {
  const halb = nurWechselmodell(l, p)
  for (let k = 0; k < l.abschnitte; k++) {
    const voll = mehrbedarfAlleinerziehende.rechne(prozentsatz(l, p, k), l.recht.regelbedarf[1] ?? 0)
    l.werte[k] = halb ? wechselmodell.rechne(l.recht.wechselmodell, voll) : voll
  }
  const wert = betragImMonat(l, p.tage)
  if (wert === 0) return 0
  if (halb) l.hinweise |= H.wechselmodell
  if (p.stufe !== 1) l.hinweiseBedarf |= HB.alleinerziehendStufe1
  const spur = l.spur
  if (spur !== null) begruendeImMonat(l, spur, p, p.tage, mehrbedarfAlleinerziehende, (k) => imAbschnitt(l, spur, p, k, halb))
  return wert
}

function prozentsatz(l: Lage, p: PersonLage, abschnitt: number): number {
  const r = l.recht
  return prozentsatzAlleinerziehende.rechne(
    minderjaehrige(l, p, abschnitt, volljaehrig),
    minderjaehrige(l, p, abschnitt, r.alleinAlterEinKind),
    minderjaehrige(l, p, abschnitt, r.alleinAlterMehrere),
    r.alleinGrundstufe,
    r.alleinJeKind,
    r.alleinHoechstens,
  )
}

/** Sec. 2 BGB. */
const volljaehrig = 18

/** Children with whom the person lives in a part of the month and who are younger than `unter`; a child on few days does not count. */
function minderjaehrige(l: Lage, p: PersonLage, abschnitt: number, unter: number): number {
  const tag = l.abschnittTag[abschnitt] ?? 1
  let n = 0
  for (let i = 0; i < l.anzahl; i++) {
    const kind = l.person(i)
    if (kind.kopf && istKindVon(kind, p) && kind.lebtAb <= tag && alterAm(kind.geburt, l.recht.erster + tag - 1) < unter) n++
  }
  return n
}

/** Every minor child of a single parent that counts is here on about half of the days (`temporaere_bg.wechselmodell_bis_anteil`). */
function nurWechselmodell(l: Lage, p: PersonLage): boolean {
  for (let i = 0; i < l.anzahl; i++) {
    const kind = l.person(i)
    if (!kind.kopf || !istKindVon(kind, p) || kind.alterErster >= volljaehrig) continue
    if (kind.tage > l.recht.wechselmodellBisTage) return false
  }
  return true
}

function imAbschnitt(l: Lage, spur: Spur, p: PersonLage, k: number, halb: boolean): Knoten {
  const kinder = (schluessel: string, name: string, unter: number): Knoten =>
    spur.angabe(schluessel, name, minderjaehrige(l, p, k, unter), 'Personen', p.i)
  const satz = spur.regel(prozentsatzAlleinerziehende, p.i, prozentsatz(l, p, k), [
    kinder('kinder', 'Minderjährige Kinder im Haushalt', volljaehrig),
    kinder('kinder.unter7', 'Kinder unter 7 Jahren', l.recht.alleinAlterEinKind),
    kinder('kinder.unter16', 'Kinder unter 16 Jahren', l.recht.alleinAlterMehrere),
    spur.parameter(mb.alleinerziehendeGrundstufe),
    spur.parameter(mb.alleinerziehendeJeKind),
    spur.parameter(mb.alleinerziehendeHoechstens),
  ])
  const stufe1 = spur.parameter(regelbedarfe[0])
  const wert = l.werte[k] ?? 0
  if (!halb) return spur.regel(mehrbedarfAlleinerziehende, p.i, wert, [satz, stufe1])
  const voll = spur.regel(vollerMehrbedarf, p.i, vollerMehrbedarf.rechne(satz.wert, stufe1.wert), [satz, stufe1])
  return spur.regel(wechselmodell, p.i, wert, [spur.parameter(mb.wechselmodellFaktor), voll])
}
