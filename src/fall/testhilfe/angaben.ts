import type { Angabe } from '../angabe.ts'
import type { AngabeArt } from '../angabe-arten.ts'
import type { FallPerson } from '../personen.ts'

let laufend = 0

/** A fact for tests: known since New Year 2026, for the household, unless said otherwise. */
export function angabe(art: AngabeArt, wert: unknown, giltVon: string, rest: Partial<Angabe> = {}): Angabe {
  laufend++
  return {
    angabeId: `a${String(laufend).padStart(6, '0')}`,
    personId: null,
    art,
    schluessel: '',
    wert,
    giltVon,
    giltBis: null,
    bekanntSeit: Temporal.Instant.from('2026-01-01T00:00:00Z'),
    erfasstVon: 'System',
    quelle: '',
    dokumentId: null,
    ersetzt: null,
    ...rest,
  }
}

/** Somebody with name, date of birth and belonging to the household. */
export function mensch(
  nr: number,
  vorname: string,
  geburtsdatum: string,
  giltVon = '2026-01-01',
  giltBis: string | null = null,
): [FallPerson, Angabe[]] {
  const person = { personId: `person-${nr}`, kennung: `p${nr}`, nr }
  const { personId } = person
  return [
    person,
    [
      angabe('person.stamm', { vorname, nachname: 'Sommerfeld', geburtsdatum }, geburtsdatum, { personId }),
      angabe('person.zugehoerig', true, giltVon, { personId, giltBis }),
    ],
  ]
}
