import { istMeinBrief } from '../../eingliederung/index.ts'
import { istId, liesDokument } from '../../fall/index.ts'
import { geschuetzt } from '../../platform/auth/index.ts'
import { selbst } from '../mein/termine.ts'

/** An invitation or a hearing that went to this very person. */
export const loader = geschuetzt('eigenes.sehen', async (z) => {
  const ich = await selbst(z, 'Brief zum Termin öffnen')
  const { dokumentId } = z.params
  if (!istId(dokumentId) || !(await istMeinBrief(z, ich, dokumentId))) throw new Response(null, { status: 404 })
  const datei = await liesDokument(z.db, z.umfeld.tresor, z.traegerId, dokumentId)
  if (datei === undefined) throw new Response(null, { status: 404 })
  return new Response(Buffer.from(datei.inhalt), {
    headers: {
      'Content-Type': datei.typ,
      'Content-Disposition': `attachment; filename*=UTF-8''${encodeURIComponent(datei.name)}`,
      'Cache-Control': 'no-store',
      'Content-Security-Policy': "default-src 'none'; sandbox", // nothing in a file may run
    },
  })
})
