import { istId } from '../../fall/index.ts'
import { geschuetzt } from '../../platform/auth/index.ts'
import { liesZahllaufDatei } from '../freigeben.ts'

/** The file of a released run, for the transfer to the bank. */
export const loader = geschuetzt('zahllauf.herunterladen', async (z) => {
  const { laufId } = z.params
  const datei = istId(laufId) ? await liesZahllaufDatei(z.db, z.umfeld.tresor, z, laufId) : undefined
  if (datei === undefined) throw new Response(null, { status: 404 })
  return new Response(Uint8Array.from(datei.inhalt), {
    headers: {
      'Content-Type': 'application/xml; charset=utf-8',
      'Content-Disposition': `attachment; filename="${datei.name}"`,
      'Cache-Control': 'private, no-store',
    },
  })
})
