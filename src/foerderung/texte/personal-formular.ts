export { feldfehler } from './personal-felder.ts'

/** Why a form of a grant could not be read. */
export const foerderfehlerFormular = {
  unbekannt: 'Diese Handlung gibt es nicht.',
  teil: 'Wählen Sie den Monat.',
  beleg: 'Schreiben Sie, womit es nachgewiesen ist.',
} as const
