import { sql } from 'kysely'
import { type Db, forTraeger } from '../../platform/db/index.ts'
import type { Umfeld } from '../../platform/http/index.ts'
import type { Sprache } from '../../platform/sprache/index.ts'
import { kontextVon } from './kontext.ts'
import { wichtigeHinweise } from './seiten.ts'

type Hinweise = Awaited<ReturnType<typeof wichtigeHinweise>>

const gemerkt = new WeakMap<Db, Map<string, Readonly<{ stand: string; hinweise: Hinweise }>>>()

/** Important notices for the head of every page: read once a minute and with each change of what is public. */
export async function wichtigesFuer(umfeld: Pick<Umfeld, 'db' | 'traeger' | 'uhr'>, sprache: Sprache): Promise<Hinweise> {
  const { db, traeger, uhr } = umfeld
  const { traegerId } = traeger
  const jetzt = uhr.jetzt()
  const { rows } = await sql<{ stand: string }>`select oeffentlicher_stand(${traegerId}) as stand`.execute(db)
  const stand = `${rows[0]?.stand} ${Math.floor(jetzt.epochMilliseconds / 60_000)}`
  const merker = gemerkt.get(db) ?? new Map()
  gemerkt.set(db, merker)
  const schluessel = `${traegerId} ${sprache}`
  const da = merker.get(schluessel)
  if (da?.stand === stand) return da.hinweise
  const hinweise = await forTraeger(db, traegerId, async (trx) => wichtigeHinweise(await kontextVon({ db: trx, umfeld, traegerId, jetzt, sprache })))
  merker.set(schluessel, { stand, hinweise })
  return hinweise
}
