import type { TraegerDb } from '../platform/db/index.ts'

/**
 * Whether a postcode lies in the district. An application counts anywhere (sec. 16 (2) SGB I): outside it is taken and handed on.
 *
 * @returns undefined where it lies inside, or where the district is not known
 */
export async function zustaendigkeit(db: TraegerDb, traegerId: string, plz: string): Promise<string | undefined> {
  if (!/^\d{5}$/.test(plz)) return undefined
  const orte = await db.selectFrom('gebiet').select('plz').where('traegerId', '=', traegerId).execute()
  if (orte.length === 0 || orte.some((o) => o.plz === plz)) return undefined
  return `Für ${plz} sind wir vermutlich nicht zuständig. Sie können den Antrag trotzdem hier stellen: Er zählt ab heute, und wir leiten ihn an das richtige Jobcenter weiter.`
}
