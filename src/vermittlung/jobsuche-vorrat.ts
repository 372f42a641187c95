import type { Handlung } from '../platform/audit/index.ts'
import { type Db, forTraeger } from '../platform/db/index.ts'
import { anfragepfad, frageJobboerse, type Jobsuche, type JobsucheErgebnis, type JobsucheZugang, liesAntwort } from './jobsuche.ts'

const HALTBAR_MINUTEN = 60

/**
 * Asks the job board, at most once an hour for the same query; between its two units of work no connection of the database is held.
 * What is older than an hour is thrown away.
 */
export async function sucheJobs(db: Db, h: Handlung, zugang: JobsucheZugang | undefined, suche: Jobsuche): Promise<JobsucheErgebnis> {
  const anfrage = anfragepfad(suche)
  if (zugang === undefined) return { ok: false, fehler: 'aus' }
  if (anfrage === undefined) return { ok: false, fehler: 'anfrage' }
  const frischAb = h.jetzt.subtract({ minutes: HALTBAR_MINUTEN })
  const da = await forTraeger(db, h.traegerId, async (trx) => {
    await trx.deleteFrom('jobsucheAbruf').where('traegerId', '=', h.traegerId).where('am', '<', frischAb).execute()
    return trx.selectFrom('jobsucheAbruf').select('antwort').where('traegerId', '=', h.traegerId).where('anfrage', '=', anfrage).executeTakeFirst()
  })
  if (da !== undefined) return liesAntwort(da.antwort)
  const { json, ...ergebnis } = await frageJobboerse(zugang, suche)
  if (!ergebnis.ok) return ergebnis
  await forTraeger(db, h.traegerId, (trx) =>
    trx
      .insertInto('jobsucheAbruf')
      .values({ traegerId: h.traegerId, anfrage, antwort: JSON.stringify(json), am: h.jetzt })
      .onConflict((c) => c.constraint('jobsuche_abruf_pk').doUpdateSet((eb) => ({ antwort: eb.ref('excluded.antwort'), am: eb.ref('excluded.am') })))
      .execute(),
  )
  return ergebnis
}
