import type { Handlung } from '../platform/audit/index.ts'
import type { TraegerDb } from '../platform/db/index.ts'
import { anfragepfad, type Jobsuche, type JobsucheErgebnis, liesAntwort } from './jobsuche.ts'

const HALTBAR_MINUTEN = 60

/** The answer to the same query, where it is younger than an hour; older ones are thrown away. */
export async function findImVorrat(db: TraegerDb, h: Handlung, suche: Jobsuche): Promise<JobsucheErgebnis | undefined> {
  const anfrage = anfragepfad(suche)
  if (anfrage === undefined) return undefined
  await db
    .deleteFrom('jobsucheAbruf')
    .where('traegerId', '=', h.traegerId)
    .where('am', '<', h.jetzt.subtract({ minutes: HALTBAR_MINUTEN }))
    .execute()
  const da = await db
    .selectFrom('jobsucheAbruf')
    .select('antwort')
    .where('traegerId', '=', h.traegerId)
    .where('anfrage', '=', anfrage)
    .executeTakeFirst()
  return da && liesAntwort(da.antwort)
}

export async function legeInVorrat(db: TraegerDb, h: Handlung, suche: Jobsuche, json: unknown): Promise<void> {
  const anfrage = anfragepfad(suche)
  if (anfrage === undefined) return
  await db
    .insertInto('jobsucheAbruf')
    .values({ traegerId: h.traegerId, anfrage, antwort: JSON.stringify(json), am: h.jetzt })
    .onConflict((c) => c.constraint('jobsuche_abruf_pk').doUpdateSet((eb) => ({ antwort: eb.ref('excluded.antwort'), am: eb.ref('excluded.am') })))
    .execute()
}
