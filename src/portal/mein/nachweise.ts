import { anforderungenVon, punktInSprache } from '../../antrag/index.ts'
import type { TraegerDb } from '../../platform/db/index.ts'
import type { Sprache } from '../../platform/sprache/index.ts'

/** One thing somebody was asked for and has not brought yet. */
export type OffenerPunkt = Readonly<{
  anforderungId: string
  /** place in its request, from 0 */
  punkt: number
  was: string
  warum: string
  /** which papers will do */
  geeignet: string
  /** code of the evidence catalogue */
  nachweis: string
  /** ISO day */
  frist: string
}>

/** What is still missing of all requests of a case, what is due first on top. */
export async function offenePunkte(db: TraegerDb, traegerId: string, fallId: string, sprache: Sprache = 'de'): Promise<OffenerPunkt[]> {
  const anforderungen = await anforderungenVon(db, traegerId, fallId)
  return anforderungen
    .flatMap(({ anforderungId, frist, punkte }) =>
      punkte.flatMap((roh, punkt) => {
        const { titel, erledigt, ...p } = punktInSprache(roh, sprache)
        return erledigt === '' ? [{ ...p, was: titel, anforderungId, punkt, frist }] : []
      }),
    )
    .sort((a, b) => a.frist.localeCompare(b.frist))
}

export type Quittung = Readonly<{ dokumentId: string; name: string; sha256: string; eingangAm: Temporal.Instant }>

const GEZEIGT = 50

/** What the household sent through the area, the newest first, each with time and hash of what arrived. */
export async function quittungen(db: TraegerDb, traegerId: string, fallId: string): Promise<Quittung[]> {
  return db
    .selectFrom('dokument')
    .select(['dokumentId', 'name', 'sha256', 'eingangAm'])
    .where('traegerId', '=', traegerId)
    .where('fallId', '=', fallId)
    .where('kanal', '=', 'portal')
    .orderBy('eingangAm', 'desc')
    .orderBy('dokumentId', 'desc')
    .limit(GEZEIGT)
    .execute()
}
