import type { TraegerDb } from '../platform/db/index.ts'
import { instrumente } from '../recht/index.ts'
import { type Lokalregel, zaehltAlsMassnahme } from './zaehlregel.ts'

export type Massnahmenzeile = Readonly<{ massnahmeId: string; titel: string; instrument: string; schluessel: string; zaehlt: boolean }>

/** The measures of the catalogue with the code of the statistics, and whether they count in a month; those without a code first. */
export async function massnahmenDesHauses(
  db: TraegerDb,
  traegerId: string,
  regeln: readonly Lokalregel[],
  monat: string,
): Promise<Massnahmenzeile[]> {
  const zeilen = await db
    .selectFrom('massnahme')
    .select(['massnahmeId', 'titel', 'instrument', 'statistik'])
    .where('traegerId', '=', traegerId)
    .where('aktiv', '=', true)
    .orderBy((b) => b('statistik', '<>', ''))
    .orderBy('titel')
    .execute()
  return zeilen.map(({ statistik, instrument, ...m }) => ({
    ...m,
    instrument: instrumente.find((i) => i.code === instrument)?.kurz ?? instrument,
    schluessel: statistik,
    zaehlt: zaehltAlsMassnahme(regeln, instrument, monat),
  }))
}
