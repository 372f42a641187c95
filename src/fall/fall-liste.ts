import type { TraegerDb } from '../platform/db/index.ts'
import { gueltigAm } from './angabe.ts'
import { stammSchema } from './angabe-arten.ts'
import { liesAngaben } from './angaben-stand.ts'

/**
 * Brings up to date what lists show of a case: the name of who represents it (sec. 38) and how many people belong to it.
 *
 * @param heute people who join or leave later do not count yet
 */
export async function aktualisiereListe(db: TraegerDb, traegerId: string, fallId: string, heute: string): Promise<void> {
  const angaben = await liesAngaben(db, traegerId, fallId)
  const erste = await db
    .selectFrom('person')
    .select('personId')
    .where('traegerId', '=', traegerId)
    .where('fallId', '=', fallId)
    .orderBy('nr')
    .limit(1)
    .executeTakeFirst()
  const stamm = angaben.findLast((a) => a.art === 'person.stamm' && a.personId === erste?.personId)
  const name = stamm && stammSchema.parse(stamm.wert)
  const dabei = gueltigAm(angaben, heute).filter((a) => a.art === 'person.zugehoerig')
  await db
    .updateTable('fall')
    .set({ personenzahl: new Set(dabei.map((a) => a.personId)).size, ...(name ? { bezeichnung: `${name.nachname}, ${name.vorname}` } : {}) })
    .where('traegerId', '=', traegerId)
    .where('fallId', '=', fallId)
    .execute()
}
