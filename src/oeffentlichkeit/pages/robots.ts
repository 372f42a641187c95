import { fuerAlle } from '../../platform/auth/index.ts'
import { webadresse } from '../../platform/http/webadresse.ts'

/** What nobody should find by searching the web: pages of one person, and the workplace. An exercise is in no list at all. */
const PERSOENLICH = ['/mein', '/antrag/', '/anmelden', '/konto', '/arbeit', '/faelle', '/redaktion', '/verwaltung', '/suche']

export const loader = fuerAlle(async (z) => {
  const { pathname } = new URL(z.umfeld.adresse)
  const basis = pathname.replace(/\/$/, '')
  const zeilen = z.umfeld.traeger.uebungsdaten ? ['Disallow: /'] : PERSOENLICH.map((p) => `Disallow: ${basis}${p}`)
  const text = ['User-agent: *', ...zeilen, '', `Sitemap: ${webadresse(z.umfeld, '/sitemap.xml')}`, ''].join('\n')
  return new Response(text, { headers: { 'Content-Type': 'text/plain; charset=utf-8' } })
})
