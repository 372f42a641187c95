import { geschuetzt } from '../../platform/auth/index.ts'
import { liesEntwurf } from '../presse-entwurf.ts'
import { mitteilungPdf } from '../presse-pdf.ts'
import { ortVon } from '../presse-seite.ts'
import { kreisblattText } from '../presse-text.ts'
import { pressestelle as t } from '../texte/personal-pressestelle.ts'

/** The newest version as PDF or as text for the gazette, for those who write it; marked, and kept by nobody between. */
export const loader = geschuetzt('inhalt.lesen', async (z) => {
  const ort = await ortVon(z)
  const a = await liesEntwurf(z.db, ort, z.params.inhaltId, 'de')
  const kopf = { 'Cache-Control': 'private, no-store', 'X-Content-Type-Options': 'nosniff' }
  if (!new URL(z.request.url).pathname.endsWith('.pdf'))
    return new Response(`${kreisblattText(a)}\n`, { headers: { ...kopf, 'Content-Type': 'text/plain; charset=utf-8' } })
  const { pdf } = await mitteilungPdf(z.db, ort, a, { adresse: z.umfeld.adresse, sperre: t.entwurfsmarke })
  return new Response(Uint8Array.from(pdf), {
    headers: { ...kopf, 'Content-Type': 'application/pdf', 'Content-Disposition': 'inline; filename="vorschau.pdf"' },
  })
})
