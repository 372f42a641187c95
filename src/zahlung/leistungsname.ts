import { instrument, istInstrumentcode } from '../recht/index.ts'
import { leistungName } from './texte/personal.ts'
import { weitereLeistungen } from './texte/personal-anordnung.ts'

const namen: Readonly<Record<string, string>> = { ...leistungName, ...weitereLeistungen }

/** What a ledger entry or an order is for, in words; on the server only: it knows the instruments of the law. */
export function leistungsname(code: string): string {
  return namen[code] ?? (istInstrumentcode(code) ? instrument(code).name : code)
}

/** Counselling and rehabilitation: whoever reads that somebody gets it knows something about health. */
export function verraetGesundheit(code: string): boolean {
  return code === 'p16a-sucht' || code === 'p16a-psychosozial' || code === 'reha'
}
