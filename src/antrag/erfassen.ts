import { darfOeffnen, findFall } from '../fall/index.ts'
import type { Zugriff } from '../platform/auth/index.ts'
import type { Arbeit } from './erfassung.ts'
import { liesAntrag } from './store.ts'

/** The same conversation entered by staff, for an application on paper or at the counter. */
export async function arbeitVon(z: Zugriff): Promise<Arbeit> {
  const antrag = await liesAntrag(z.db, z.umfeld.tresor, z.traegerId, z.params.antragId)
  if (antrag === undefined || antrag.kanal === 'portal' || antrag.geloescht) throw new Response(null, { status: 404 })
  const fall = antrag.fallId ? await findFall(z.db, z.traegerId, antrag.fallId) : undefined
  if (fall && !(await darfOeffnen(z.db, z.traegerId, fall, z.konto.kontoId))) throw new Response(null, { status: 403 })
  return {
    db: z.db,
    tresor: z.umfeld.tresor,
    h: { traegerId: z.traegerId, jetzt: z.jetzt, konto: z.konto },
    antrag,
    basis: `/eingang/${antrag.antragId}/erfassen`,
    sprache: 'de',
  }
}
