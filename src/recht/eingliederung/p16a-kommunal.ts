import { leistungsberechtigt, noetig, rehabilitation, vermittlungGehtVor } from './allgemein.ts'
import type { Pruefung } from './bedingung.ts'
import type { Voraussetzung } from './ergebnis.ts'

const nummern = { 'p16a-kinderbetreuung': 1, 'p16a-schuldnerberatung': 2, 'p16a-psychosozial': 3, 'p16a-sucht': 4 } as const

/** The four municipal services: needed for integration into working life (sec. 16a). */
export function kommunaleLeistung(p: Pruefung, code: keyof typeof nummern): Voraussetzung[] {
  return [...leistungsberechtigt(p), noetig(p, 'SGB II', `§ 16a Nr. ${nummern[code]}`), rehabilitation(p, 'genannt'), vermittlungGehtVor(p)]
}
