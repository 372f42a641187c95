import { geschuetztImNetz } from '../../platform/auth/index.ts'
import { antworteMitDatei } from '../ansicht/datei.tsx'
import { liesAnsicht } from '../vergleich-anfrage.ts'

/** Values and charts for the houses as files; with figures that are not public. */
export const loader = geschuetztImNetz('netzwerk.sehen', async (z) => {
  const url = new URL(z.request.url)
  const anfrage = { netzId: z.netzId, traegerId: z.haus.traegerId, kreis: 'netz', sprache: 'de', url } as const
  return antworteMitDatei(await z.imNetz((db) => liesAnsicht(db, anfrage)), url, 'de')
})
