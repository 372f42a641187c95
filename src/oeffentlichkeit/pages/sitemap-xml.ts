import { fuerAlle } from '../../platform/auth/index.ts'
import { webadresse } from '../../platform/http/webadresse.ts'
import { kontextVon } from '../website/kontext.ts'
import { adressen, alsSitemap } from '../website/sitemap.ts'

export const loader = fuerAlle(async (z) => {
  const xml = alsSitemap(await adressen(await kontextVon(z)), (pfad) => webadresse(z.umfeld, pfad))
  return new Response(xml, { headers: { 'Content-Type': 'application/xml; charset=utf-8' } })
})
