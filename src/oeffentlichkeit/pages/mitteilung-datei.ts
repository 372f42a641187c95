import { fuerAlle } from '../../platform/auth/index.ts'
import { fruehereFassung, oeffentlicheMitteilung } from '../presse-lesen.ts'
import { mitteilungPdf } from '../presse-pdf.ts'
import { alsDatei, ortVon } from '../presse-seite.ts'
import { alsReinerText, kreisblattText } from '../presse-text.ts'

/** A release to take away: as PDF, as text, as text for the district gazette; `?fassung=1` an earlier version. */
export const loader = fuerAlle(async (z) => {
  const ort = await ortVon(z)
  const adresse = z.params.adresse ?? ''
  const fassung = z.url.searchParams.get('fassung')
  const a =
    fassung === null
      ? await oeffentlicheMitteilung(z.db, ort, adresse, z.sprache)
      : await fruehereFassung(z.db, ort, adresse, Number(fassung), z.sprache)
  if (a === undefined) throw new Response(null, { status: 404 })
  const { pathname } = z.url
  if (pathname.endsWith('.pdf')) return alsDatei((await mitteilungPdf(z.db, ort, a, z.umfeld)).pdf, 'application/pdf', `${adresse}.pdf`)
  const kurz = pathname.endsWith('/kreisblatt.txt')
  return alsDatei(kurz ? `${kreisblattText(a)}\n` : alsReinerText(a), 'text/plain; charset=utf-8', `${adresse}${kurz ? '-kreisblatt' : ''}.txt`)
})
