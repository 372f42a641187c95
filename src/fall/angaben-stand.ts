import type { TraegerDb } from '../platform/db/index.ts'
import { type Angabe, inKraft } from './angabe.ts'
import { artInfo } from './angabe-arten.ts'

/** Every row ever written for a case, the replaced and the taken back ones too, in the order in which they became known. */
export async function liesVerlauf(db: TraegerDb, traegerId: string, fallId: string): Promise<Angabe[]> {
  const zeilen = await db
    .selectFrom('angabe')
    .select([
      'angabeId',
      'personId',
      'art',
      'schluessel',
      'wert',
      'giltVon',
      'giltBis',
      'bekanntSeit',
      'erfasstVon',
      'quelle',
      'dokumentId',
      'ersetzt',
    ])
    .where('traegerId', '=', traegerId)
    .where('fallId', '=', fallId)
    .orderBy('bekanntSeit')
    .orderBy('angabeId')
    .execute()
  return zeilen.map((z) => ({ ...z, art: artInfo(z.art).art }))
}

/**
 * The facts of a case that are in force, as known at a moment.
 *
 * @param bekanntAm without it everything known so far
 */
export async function liesAngaben(db: TraegerDb, traegerId: string, fallId: string, bekanntAm?: Temporal.Instant): Promise<Angabe[]> {
  const alle = await liesVerlauf(db, traegerId, fallId)
  const letzte = alle.at(-1)
  return letzte === undefined ? [] : inKraft(alle, bekanntAm ?? letzte.bekanntSeit)
}
