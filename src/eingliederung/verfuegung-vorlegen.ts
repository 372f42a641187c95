import {
  aendereVerfuegung,
  beginneVerfuegung,
  type NeueVerfuegung,
  offenerVerfuegungEntwurf,
  reicheVerfuegungEin,
  verwirfVerfuegung,
} from '../bescheid/index.ts'
import type { Handlung } from '../platform/audit/index.ts'
import type { TraegerDb } from '../platform/db/index.ts'
import type { Haken } from '../platform/http/umfeld.ts'

type Folgen = Pick<Haken, 'verfuegungen'> | undefined

/**
 * Hands a draft to a second person; one that was given back is written anew. A draft of another kind about the same thing ends.
 *
 * @throws where the content is refused or something stands in the way: whoever calls has asked before
 */
export async function reicheNeuEin(db: TraegerDb, folgen: Folgen, h: Handlung, neu: NeueVerfuegung): Promise<string> {
  const anderer = neu.art === 'minderung' ? 'nichterreichbarkeit' : neu.art === 'nichterreichbarkeit' ? 'minderung' : undefined
  const veraltet = anderer && (await offenerVerfuegungEntwurf(db, h.traegerId, anderer, neu.gegenstand))
  if (veraltet) getan(await verwirfVerfuegung(db, folgen, h, veraltet.entwurfId, veraltet.fassung))
  const da = await offenerVerfuegungEntwurf(db, h.traegerId, neu.art, neu.gegenstand)
  const entwurf = getan(da === undefined ? await beginneVerfuegung(db, h, neu) : await aendereVerfuegung(db, h, da.entwurfId, da.fassung, neu.inhalt))
  return getan(await reicheVerfuegungEin(db, folgen, h, entwurf.entwurfId, entwurf.fassung)).entwurfId
}

type Antwort = Readonly<{ ok: true; entwurfId: string; fassung: number }> | Readonly<{ ok: false; fehler: Readonly<{ saetze: readonly string[] }> }>

function getan(antwort: Antwort): Readonly<{ entwurfId: string; fassung: number }> {
  if (!antwort.ok) throw new Error(antwort.fehler.saetze.join(' '))
  return antwort
}
