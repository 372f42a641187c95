import { alsJson, type Ergebnis, type Fehler, type KnotenJson } from '../recht/index.ts'

/** A result as it leaves the program. */
export type Ausgeschrieben = Fehler | (Omit<Ergebnis, 'begruendung'> & { begruendung?: KnotenJson })

/** Writes the reasoning out, where there is one: in memory its sentences are functions and its money is cents. */
export function ausgeschrieben(ergebnis: Ergebnis | Fehler): Ausgeschrieben {
  if (ergebnis.schema === 'fehler/v1') return ergebnis
  const { begruendung, ...rest } = ergebnis
  return begruendung ? { ...rest, begruendung: alsJson(begruendung) } : rest
}
