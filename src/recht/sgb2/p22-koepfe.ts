import { alterAm } from '../grundlage/zeitraum.ts'
import { Ausschluss, type Lage, Merkmal, type PersonLage } from './lage.ts'

/**
 * Heads of a Bedarfsgemeinschaft for the limit in a part of the month: not who receives SGB XII chapter 4 or AsylbLG benefits, not who has
 * left; at least one.
 */
export function koepfeDerBg(l: Lage, bg: number, abschnitt: number): number {
  const tag = l.abschnittTag[abschnitt] ?? 1
  let m = 0
  for (let i = 0; i < l.anzahl; i++) {
    const p = l.person(i)
    if (p.bg !== bg || !p.kopf || p.ausgeschieden || p.lebtAb > tag) continue
    if (p.ausschluss !== Ausschluss.sgb12 && p.ausschluss !== Ausschluss.asylblg) m++
  }
  return Math.max(1, m)
}

/** Whether a head has a share in a part of the month: not before birth, not under 25 after moving out without the Zusicherung of sec. 22 (5). */
export function hatAnteil(l: Lage, p: PersonLage, abschnitt: number): boolean {
  const tag = l.abschnittTag[abschnitt] ?? 1
  if (tag < p.lebtAb) return false
  return (p.merkmale & Merkmal.auszugOhneZusicherung) === 0 || alterAm(p.geburt, l.recht.erster + tag - 1) >= l.recht.kindAlterUnter
}
