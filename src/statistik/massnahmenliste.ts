import type { TraegerDb } from '../platform/db/index.ts'
import { zaehlregelVon } from '../recht/index.ts'

export type Massnahmenzeile = Readonly<{ massnahmeId: string; titel: string; instrument: string; schluessel: string; zaehlt: boolean }>

/** The measures of the catalogue with the code of the statistics; those without one first. */
export async function massnahmenDesHauses(db: TraegerDb, traegerId: string): Promise<Massnahmenzeile[]> {
  const zeilen = await db
    .selectFrom('massnahme')
    .select(['massnahmeId', 'titel', 'instrument', 'statistik'])
    .where('traegerId', '=', traegerId)
    .where('aktiv', '=', true)
    .orderBy((b) => b('statistik', '<>', ''))
    .orderBy('titel')
    .execute()
  return zeilen.map(({ statistik, ...m }) => ({ ...m, schluessel: statistik, zaehlt: zaehlregelVon(m.instrument)?.massnahme ?? false }))
}
