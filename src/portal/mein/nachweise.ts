import { z } from 'zod'
import type { TraegerDb } from '../../platform/db/index.ts'

const punktSchema = z.object({ was: z.string(), fuer: z.string().default(''), warum: z.string().default(''), nachweis: z.string().default('') })

/** One thing somebody was asked for and has not brought yet. */
export type OffenerPunkt = Readonly<{
  anforderungId: string
  /** place in its request, from 0 */
  punkt: number
  was: string
  fuer: string
  warum: string
  /** code of the evidence catalogue */
  nachweis: string
  /** ISO day */
  frist: string
}>

/** What is still missing of all requests of a case, what is due first on top. */
export async function offenePunkte(db: TraegerDb, traegerId: string, fallId: string): Promise<OffenerPunkt[]> {
  const anforderungen = await db
    .selectFrom('anforderung')
    .select(['anforderungId', 'punkte', 'frist'])
    .where('traegerId', '=', traegerId)
    .where('fallId', '=', fallId)
    .orderBy('frist')
    .orderBy('anforderungId')
    .execute()
  const erledigt = await db
    .selectFrom('anforderungErledigung as e')
    .innerJoin('anforderung as a', (j) => j.onRef('a.traegerId', '=', 'e.traegerId').onRef('a.anforderungId', '=', 'e.anforderungId'))
    .select(['e.anforderungId', 'e.punkt'])
    .where('e.traegerId', '=', traegerId)
    .where('a.fallId', '=', fallId)
    .execute()
  const fertig = new Set(erledigt.map((e) => `${e.anforderungId} ${e.punkt}`))
  return anforderungen.flatMap(({ anforderungId, frist, punkte }) =>
    z
      .array(punktSchema)
      .parse(punkte)
      .map((p, punkt) => ({ ...p, anforderungId, punkt, frist }))
      .filter((p) => !fertig.has(`${anforderungId} ${p.punkt}`)),
  )
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
