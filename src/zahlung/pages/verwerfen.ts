import { redirect } from 'react-router'
import { istId } from '../../fall/index.ts'
import { geschuetzt } from '../../platform/auth/index.ts'
import { verwirfZahllauf } from '../freigeben.ts'

/** The maker takes a draft back; on the page of the run it is the right of those who release. */
export const action = geschuetzt('zahllauf.erstellen', async (z) => {
  const { laufId } = z.params
  if (!istId(laufId)) throw new Response(null, { status: 404 })
  const ergebnis = await verwirfZahllauf(z.db, z, laufId)
  if (!ergebnis.ok && ergebnis.fehler.art === 'nicht-gefunden') throw new Response(null, { status: 404 })
  return redirect(`/zahllaeufe/${laufId}${ergebnis.ok ? '' : '?fehler'}`)
})
