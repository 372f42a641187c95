import { type Handlung, protokolliere } from '../platform/audit/index.ts'
import { tagVon } from '../platform/clock/index.ts'
import type { TraegerDb } from '../platform/db/index.ts'
import { beauftrage, type Programm } from '../platform/jobs/index.ts'

const TAGE = 60
const ART = 'antrag.entwuerfe-loeschen'

/**
 * Deletes drafts that nobody touched for 60 days: their key is destroyed, so that nobody reads the answers again. Number, day and
 * work item stay: the application itself was made and counts.
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

/** Deletes what is due and orders itself for the next day. */
const loesche: Programm = async (db, { traegerId, jetzt }) => {
  await beauftrageEntwurfspflege(db, { traegerId, jetzt: jetzt.add({ hours: 24 }) })
  await loescheEntwuerfe(db, traegerId, jetzt)
}

/** Once a day; asked for at each start. */
export function beauftrageEntwurfspflege(db: TraegerDb, h: Pick<Handlung, 'traegerId' | 'jetzt'>): Promise<void> {
  return beauftrage(db, h, { art: ART, schluessel: tagVon(h.jetzt).toString() })
}

export const antragAuftraege = { [ART]: loesche } as const
