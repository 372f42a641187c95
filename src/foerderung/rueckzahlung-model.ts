import type { KnotenJson } from '../recht/index.ts'

export type Rueckzahlung = Readonly<{
  rueckzahlungId: string
  cent: number
  rechenweg: KnotenJson
  grund: string
  stand: 'vorgeschlagen' | 'angehoert' | 'vorgelegt' | 'gefordert' | 'entfallen'
  angehoertAm: string | null
  frist: string | null
  dokumentId: string | null
  antwort: string
  antwortAm: string | null
  forderungId: string | null
}>

/** Time after the decision until the money is due: when the time to object is over. */
export const FAELLIG_NACH = { months: 1, days: 7 } as const
