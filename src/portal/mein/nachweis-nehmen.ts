import { erledigePunkt, meldeEingang } from '../../antrag/index.ts'
import type { GepruefteDatei } from '../../fall/index.ts'
import type { Handlung } from '../../platform/audit/index.ts'
import type { TraegerDb } from '../../platform/db/index.ts'
import type { Tresor } from '../../platform/tresor/index.ts'
import { type Hochgeladen, ladeHoch } from './hochladen.ts'
import type { MeinFall } from './mein-fall.ts'
import { offenePunkte } from './nachweise.ts'

export type Wofuer = Readonly<{ anforderungId: string; punkt: number }>

/**
 * Keeps what the household sends. Where it is for a point that was asked for, the point is done; either way the work list shows it.
 *
 * @param wofuer undefined, or a point that is not open any more: something nobody asked for
 */
export async function nimmNachweis(
  db: TraegerDb,
  tresor: Tresor,
  h: Handlung,
  fall: Pick<MeinFall, 'fallId' | 'personId'>,
  dateien: readonly GepruefteDatei[],
  wofuer: Wofuer | undefined,
): Promise<Hochgeladen> {
  const { fallId, personId } = fall
  const punkt = (await offenePunkte(db, h.traegerId, fallId)).find((p) => p.anforderungId === wofuer?.anforderungId && p.punkt === wofuer.punkt)
  const hochgeladen = await ladeHoch(db, tresor, h, dateien, { fallId, personId, nachweis: punkt?.nachweis ?? '' })
  const [erstes] = hochgeladen.dokumentIds
  if (erstes === undefined) return hochgeladen
  if (punkt !== undefined) await erledigePunkt(db, h, punkt.anforderungId, punkt.punkt, { dokumentId: erstes })
  // while points of a request are open, its own piece of work tells what is missing; all else that comes is work to look at
  const wartetNoch = punkt !== undefined && (await offenePunkte(db, h.traegerId, fallId)).length > 0
  if (!wartetNoch) await meldeEingang(db, h, fallId, punkt?.was)
  return hochgeladen
}
