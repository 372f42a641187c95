import { anforderungenVon, punktInSprache } from '../../antrag/index.ts'
import { imBlick } from '../../fall/index.ts'
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

/**
 * What the household sent through the area, the newest first, each with time and hash of what arrived.
 *
 * @param wer what others sent about their own appointments is not among it
 */
export async function quittungen(db: TraegerDb, traegerId: string, wer: Wer): Promise<Quittung[]> {
  const fremd = await eigenesDerAnderen(db, traegerId, wer)
  const alle = await db
    .selectFrom('dokument')
    .select(['dokumentId', 'name', 'sha256', 'eingangAm'])
    .where('traegerId', '=', traegerId)
    .where('fallId', '=', wer.fallId)
    .where('kanal', '=', 'portal')
    .where(imBlick({ nurVon: wer.personId }))
    .orderBy('eingangAm', 'desc')
    .orderBy('dokumentId', 'desc')
    .limit(GEZEIGT + fremd.size)
    .execute()
  return alle.filter((q) => !fremd.has(q.dokumentId)).slice(0, GEZEIGT)
}

type Wer = Readonly<{ fallId: string; personId: string | null }>

/** Papers that others of the household sent with an illness, a journey or the answer to a hearing: theirs alone, they may tell of health. */
export async function eigenesDerAnderen(db: TraegerDb, traegerId: string, { fallId, personId }: Wer): Promise<ReadonlySet<string>> {
  const ids = new Set<string>()
  for (const tabelle of ['terminBescheinigung', 'terminReisekosten'] as const) {
    const zeilen = await db
      .selectFrom(tabelle)
      .select(['dokumentId', 'personId'])
      .where('traegerId', '=', traegerId)
      .where('fallId', '=', fallId)
      .where('dokumentId', 'is not', null)
      .execute()
    for (const z of zeilen) if (z.dokumentId !== null && z.personId !== personId) ids.add(z.dokumentId)
  }
  const antworten = await db
    .selectFrom('pflichtSchritt as s')
    .innerJoin('pflicht as p', (j) => j.onRef('p.traegerId', '=', 's.traegerId').onRef('p.pflichtId', '=', 's.pflichtId'))
    .select(['s.dokumentId', 'p.personId'])
    .where('s.traegerId', '=', traegerId)
    .where('p.fallId', '=', fallId)
    .where('s.dokumentId', 'is not', null)
    .execute()
  for (const z of antworten) if (z.dokumentId !== null && z.personId !== personId) ids.add(z.dokumentId)
  return ids
}
