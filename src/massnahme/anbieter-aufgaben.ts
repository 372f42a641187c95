import type { TraegerDb } from '../platform/db/index.ts'
import { type Teilnahme, zeitraumVon } from './teilnahme.ts'

/** Assigned people whose first day has passed and of whom nothing is known: came, or did not come? */
export function unbestaetigte(leute: readonly Teilnahme[], heute: string): Teilnahme[] {
  return leute.filter((x) => x.stand === 'zugewiesen' && zeitraumVon(x).von < heute)
}

/** Months after leaving in which a final report is still asked for. */
const BERICHT_GEFRAGT = { months: 3 } as const

/** Who left and has no final report yet. */
export async function offeneBerichte(db: TraegerDb, traegerId: string, leute: readonly Teilnahme[], heute: string): Promise<Teilnahme[]> {
  const gegangen = leute.filter(
    (x) =>
      (x.stand === 'abgeschlossen' || x.stand === 'abgebrochen') &&
      Temporal.PlainDate.from(x.austrittAm ?? x.bis)
        .add(BERICHT_GEFRAGT)
        .toString() >= heute,
  )
  if (gegangen.length === 0) return []
  const da = await db
    .selectFrom('teilnahmeBericht')
    .select('teilnahmeId')
    .where('traegerId', '=', traegerId)
    .where('art', '=', 'abschlussbericht')
    .where('stand', '=', 'eingereicht')
    .where(
      'teilnahmeId',
      'in',
      gegangen.map((x) => x.teilnahmeId),
    )
    .execute()
  const fertig = new Set(da.map((z) => z.teilnahmeId))
  return gegangen.filter((x) => !fertig.has(x.teilnahmeId))
}
