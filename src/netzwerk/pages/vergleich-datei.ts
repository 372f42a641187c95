import { fuerAlle } from '../../platform/auth/index.ts'
import { findNetzwerkId } from '../../platform/db/index.ts'
import { antworteMitDatei } from '../ansicht/datei.tsx'
import { liesAnsicht } from '../vergleich-anfrage.ts'

/** Values and charts of the public comparison as files, by the ending of the address. */
export const loader = fuerAlle(async ({ db, traegerId, sprache, url }) =>
  antworteMitDatei(await liesAnsicht(db, { netzId: await findNetzwerkId(db), traegerId, kreis: 'oeffentlich', sprache, url }), url, sprache),
)
