import type { Hinweis } from '../ergebnis.ts'
import { alsEuro, promilleVon } from '../grundlage/geld.ts'
import { Art, type Lage, type PersonLage } from './lage.ts'

/**
 * Sec. 12a: Kinderzuschlag and Wohngeld go before, but only where they end the need of all members. Compared is what can be compared with
 * kept values: the highest Kinderzuschlag of all children less 45 % of their own income, against the claim of the month.
 *
 * @param anspruch claim of the case, cents
 */
export function vorrangHinweis(l: Lage, anspruch: number): Hinweis | undefined {
  const r = l.recht
  if (anspruch === 0 || r.kizMinderungKind < 0) return undefined
  let moeglich = 0
  let brutto = 0
  let erwachsene = 0
  for (let i = 0; i < l.anzahl; i++) {
    const p = l.person(i)
    if (p.bg < 0) continue
    if (kannKinderzuschlagBekommen(l, p)) moeglich += Math.max(0, r.kinderzuschlag - promilleVon(r.kizMinderungKind, p.einkommen))
    else if (!p.istKind) {
      erwachsene++
      brutto += p.brutto + p.sonstiges
    }
  }
  if (moeglich === 0 || brutto < (erwachsene > 1 ? r.kizMindestPaar : r.kizMindestAllein)) return undefined
  const deckt = moeglich >= anspruch
  return {
    art: 'vorrang',
    satz: `Kinderzuschlag prüfen: Möglich sind höchstens ${alsEuro(moeglich)} im Monat, offen sind ${alsEuro(anspruch)}. ${
      deckt
        ? 'Er könnte den Bedarf decken und geht dann vor.'
        : 'Allein deckt er den Bedarf nicht; zusammen mit Wohngeld ist es möglich. Wohngeld wird hier nicht berechnet.'
    }`,
    fundstelle: '§ 12a SGB II, § 6a BKGG',
  }
}

function kannKinderzuschlagBekommen(l: Lage, p: PersonLage): boolean {
  if (!p.istKind || p.kindergeld === 0 || p.hatKindHier) return false
  for (let j = p.einkommenVon; j < p.einkommenBis; j++) if (l.posten[j]?.art === Art.kinderzuschlag) return false
  return true
}
