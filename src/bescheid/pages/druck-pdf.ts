import { geschuetzt } from '../../platform/auth/index.ts'
import { druckdatei } from '../druck.ts'
import { alsPdf } from './pdf-antwort.ts'

/** Chosen letters as one file for the printer. */
export const loader = geschuetzt('druck.bearbeiten', async (z) => {
  const ids = new URL(z.request.url).searchParams.getAll('auftrag')
  const pdf = await druckdatei(z.db, z.umfeld.tresor, z, ids)
  if (pdf === undefined) throw new Response(null, { status: 404 })
  return alsPdf(pdf, 'druckstapel')
})
