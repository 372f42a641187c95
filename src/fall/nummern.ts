import { sql } from 'kysely'
import type { TraegerDb } from '../platform/db/index.ts'

/**
 * The next number of a series, from 1 without gaps: whoever asks at the same time waits until this unit of work ends, and gets the
 * same number where it fails.
 *
 * @param kreis name of the series, with the year where it starts anew: `aktenzeichen-2026`
 */
export async function naechsteNummer(db: TraegerDb, traegerId: string, kreis: string): Promise<number> {
  const { zuletzt } = await db
    .insertInto('laufendeNummer')
    .values({ traegerId, kreis, zuletzt: 1 })
    .onConflict((c) => c.columns(['traegerId', 'kreis']).doUpdateSet({ zuletzt: sql`laufende_nummer.zuletzt + 1` }))
    .returning('zuletzt')
    .executeTakeFirstOrThrow()
  return zuletzt
}

/**
 * Raises the version of a case; from here on others who change it wait. Every use case that changes a case calls it first.
 *
 * @param erwartet the version the caller saw
 * @returns false where the case has another version by now, or does not exist
 */
export async function erhoeheFassung(db: TraegerDb, traegerId: string, fallId: string, erwartet?: number): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('fall')
    .set({ fassung: sql`fassung + 1` })
    .where('traegerId', '=', traegerId)
    .where('fallId', '=', fallId)
    .$if(erwartet !== undefined, (q) => q.where('fassung', '=', erwartet ?? 0))
    .executeTakeFirstOrThrow()
  return numUpdatedRows === 1n
}
