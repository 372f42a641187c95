import { geschuetzt } from '../../platform/auth/index.ts'
import { pdfAntwort } from '../pdf-antwort.ts'
import { findRechnung } from '../rechnung-lesen.ts'
import { meinAnbieter } from '../zugang.ts'

/** The provider's own paper. */
export const loader = geschuetzt('anbieter.eigenes', async (z) => {
  const { anbieterId } = await meinAnbieter(z)
  const { rechnungId = '' } = z.params
  const r = /^[0-9a-f-]{36}$/i.test(rechnungId) ? await findRechnung(z.db, z.traegerId, rechnungId) : undefined
  if (r === undefined || r.anbieterId !== anbieterId) throw new Response(null, { status: 404 })
  return pdfAntwort(z, r)
})
