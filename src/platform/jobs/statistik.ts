import { sql } from 'kysely'
import type { Handlung } from '../audit/index.ts'
import type { TraegerDb } from '../db/index.ts'
import type { Programm } from './arbeiter.ts'
import { beauftrage } from './auftrag.ts'

const ART = 'datenbank.statistik'

/** Once an hour; asked for at each start. Harmless where the server collects its statistics itself. */
export function beauftrageStatistik(db: TraegerDb, h: Pick<Handlung, 'traegerId' | 'jetzt'>): Promise<void> {
  return beauftrage(db, h, { art: ART, schluessel: h.jetzt.toString().slice(0, 13) })
}

const erneuere: Programm = async (db, { traegerId, jetzt }) => {
  await sql`select erneuere_statistik()`.execute(db)
  const spaeter = jetzt.add({ hours: 1 })
  await beauftrage(db, { traegerId, jetzt }, { art: ART, schluessel: spaeter.toString().slice(0, 13), faelligAm: spaeter })
}

export const statistikAuftraege = { [ART]: erneuere } as const
