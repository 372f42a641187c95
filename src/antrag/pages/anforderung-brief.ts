import { findDokument, liesDokument, oeffneFall } from '../../fall/index.ts'
import { geschuetzt } from '../../platform/auth/index.ts'
import { zwecke } from '../texte/personal-arbeit.ts'

/** The letter of a request, as it was sent. */
export const loader = geschuetzt('dokument.lesen', async (z) => {
  const { fallId, dokumentId = '' } = z.params
  const fall = await oeffneFall(z, fallId, zwecke.brief)
  const dokument = /^[0-9a-f-]{36}$/i.test(dokumentId) ? await findDokument(z.db, z.traegerId, dokumentId) : undefined
  const inhalt = dokument?.fallId === fall.fallId ? await liesDokument(z.db, z.umfeld.tresor, z.traegerId, dokumentId) : undefined
  if (inhalt === undefined) throw new Response(null, { status: 404 })
  return new Response(Uint8Array.from(inhalt.inhalt), {
    headers: { 'Content-Type': inhalt.typ, 'Content-Disposition': 'inline', 'Cache-Control': 'no-store' },
  })
})
