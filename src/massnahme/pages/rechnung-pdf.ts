import { geschuetzt } from '../../platform/auth/index.ts'
import { pdfAntwort } from '../pdf-antwort.ts'
import { findRechnung } from '../rechnung-lesen.ts'

/** The paper that a provider sent with its invoice, once it is handed in. */
export const loader = geschuetzt('mittel.lesen', async (z) => {
  const { rechnungId = '' } = z.params
  const r = /^[0-9a-f-]{36}$/i.test(rechnungId) ? await findRechnung(z.db, z.traegerId, rechnungId) : undefined
  if (r === undefined || r.stand === 'entwurf') throw new Response(null, { status: 404 })
  return pdfAntwort(z, r)
})
