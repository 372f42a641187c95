import type { Falldatei } from '../recht/index.ts'
import { wertInEuro } from './werte.ts'

export const MINIJOB_BEISPIEL = { warmmiete: 420 } as const

/** The example of the start page: one person with a Minijob at the limit of the month. */
export function beispiel(monat: string): Falldatei {
  const lohn = wertInEuro(monat, 'geringfuegigkeitsgrenze') ?? 0
  return {
    schema: 'fall/v1',
    id: 'beispiel',
    monat,
    leistungsbezugSeit: `${monat}-01`,
    personen: [{ id: 'p1', geburtsdatum: `${Number(monat.slice(0, 4)) - 40}-01-01`, einkommen: [{ art: 'minijob', brutto: lohn, netto: lohn }] }],
    unterkunft: { grundmiete: 300, nebenkosten: 60, heizkosten: 60 },
  }
}
