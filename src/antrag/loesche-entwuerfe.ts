import { protokolliere } from '../platform/audit/index.ts'
import type { TraegerDb } from '../platform/db/index.ts'

const TAGE = 60

/**
 * Deletes drafts that nobody touched for 60 days: their key is destroyed, so that nobody reads the answers again. Number, day and
 * work item stay: the application itself was made and counts. For a job that runs once a day.
 *
 * @returns numbers of the deleted drafts
 */
export async function loescheEntwuerfe(db: TraegerDb, traegerId: string, jetzt: Temporal.Instant): Promise<string[]> {
  const grenze = jetzt.subtract({ hours: 24 * TAGE })
  const alte = await db
    .updateTable('antrag')
    .set({ schluessel: null })
    .where('traegerId', '=', traegerId)
    .where('gesendetAm', 'is', null)
    .where('fallId', 'is', null)
    .where('schluessel', 'is not', null)
    .where('angelegtAm', '<', grenze)
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom('antwort')
            .select('antwortId')
            .whereRef('antwort.antragId', '=', 'antrag.antragId')
            .where('antwort.traegerId', '=', traegerId)
            .where('antwort.am', '>=', grenze),
        ),
      ),
    )
    .returning('nummer')
    .execute()
  for (const { nummer } of alte) await protokolliere(db, traegerId, { zeitpunkt: jetzt, tat: 'antrag.entwurf-loeschen', gegenstand: nummer })
  return alte.map((a) => a.nummer)
}
