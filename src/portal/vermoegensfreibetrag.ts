import { berechne } from '../recht/index.ts'
import { baueFalldatei } from './falldatei-bauen.ts'
import type { Lage } from './lage.ts'

/** Assets that stay free for this household in this month, euros, as the calculation itself finds them; undefined where it cannot. */
export function vermoegensfreibetrag(lage: Lage): number | undefined {
  const { vermoegen: _, ...ohne } = lage.a
  const ergebnis = berechne(baueFalldatei({ ...lage, a: ohne }))
  if (ergebnis.schema === 'fehler/v1') return undefined
  const summe = Object.values(ergebnis.personen).reduce((s, p) => s + p.vermoegensfreibetrag, 0)
  return summe > 0 ? summe : undefined
}
