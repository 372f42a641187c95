import type { TraegerDb } from '../platform/db/index.ts'

/**
 * Whether a postcode lies outside the district. An application counts anywhere (sec. 16 (2) SGB I): outside it is taken and handed on.
 *
 * @returns false where it lies inside, or where the district is not known
 */
export async function liegtAusserhalb(db: TraegerDb, traegerId: string, plz: string): Promise<boolean> {
  if (!/^\d{5}$/.test(plz)) return false
  const orte = await db.selectFrom('gebiet').select('plz').where('traegerId', '=', traegerId).execute()
  return orte.length > 0 && !orte.some((o) => o.plz === plz)
}
