import { berechne, type Falldatei, type Fehler } from '../recht/index.ts'
import { erschliesse } from './baum.ts'
import type { Monat } from './monat.ts'

/** Calculates each month with its reasoning; the first month that cannot be calculated stops it. */
export function rechneMonate(faelle: readonly Falldatei[]): Monat[] | Fehler {
  const monate: Monat[] = []
  for (const fall of faelle) {
    const ergebnis = berechne(fall, { begruendung: true })
    if (ergebnis.schema === 'fehler/v1') return ergebnis
    if (ergebnis.begruendung === undefined) throw new Error('the reasoning was asked for')
    monate.push({ monat: fall.monat, fall, ergebnis, baum: erschliesse(ergebnis.begruendung) })
  }
  return monate
}
