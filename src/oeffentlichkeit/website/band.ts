import { forTraeger } from '../../platform/db/index.ts'
import type { Umfeld } from '../../platform/http/index.ts'
import { jeStand } from '../../platform/http/je-stand.ts'
import type { Sprache } from '../../platform/sprache/index.ts'
import { kontextVon } from './kontext.ts'
import { wichtigeHinweise } from './seiten.ts'

/** Important notices for the head of every page: read once a minute and with each change of what is public. */
export async function wichtigesFuer(umfeld: Umfeld, sprache: Sprache): Promise<Awaited<ReturnType<typeof wichtigeHinweise>>> {
  const { db, traeger, uhr } = umfeld
  const { traegerId } = traeger
  const lies = () =>
    forTraeger(db, traegerId, async (trx) => wichtigeHinweise(await kontextVon({ db: trx, umfeld, traegerId, jetzt: uhr.jetzt(), sprache })))
  return (await jeStand(umfeld, `wichtig ${sprache}`, lies)) ?? []
}
