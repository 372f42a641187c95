import { redirect } from 'react-router'
import { findSitzung, type Offen } from '../platform/auth/index.ts'
import type { Antrag } from './model.ts'
import { liesAntrag } from './store.ts'

/**
 * The draft of a request: that of its session, or the newest of a citizen who signed in.
 *
 * @throws {Response} leads to the page where the code is typed in
 */
export async function entwurfVon(z: Offen): Promise<Antrag> {
  const antrag = await findEntwurf(z)
  if (antrag === undefined || antrag.geloescht) throw redirect('/antrag/fortsetzen')
  return antrag
}

export async function findEntwurf(z: Offen): Promise<Antrag | undefined> {
  const sitzung = await findSitzung(z.db, z.traegerId, z.request, z.jetzt)
  if (sitzung?.stufe === 'entwurf' && sitzung.antragId !== null) return liesAntrag(z.db, z.umfeld.tresor, z.traegerId, sitzung.antragId)
  if (sitzung?.stufe !== 'voll' || sitzung.kontoId === null) return undefined
  const eigener = await z.db
    .selectFrom('antrag')
    .select('antragId')
    .where('traegerId', '=', z.traegerId)
    .where('kontoId', '=', sitzung.kontoId)
    .orderBy('angelegtAm', 'desc')
    .executeTakeFirst()
  return liesAntrag(z.db, z.umfeld.tresor, z.traegerId, eigener?.antragId)
}
