import { flucht } from '../../platform/markdown/index.ts'
import { inhaltsarten } from '../arten.ts'
import { oeffentlicheInhalte } from '../lesen.ts'
import type { Kontext } from './kontext.ts'
import { artenMitSeite, oeffentlicherPfad } from './pfade.ts'

/** Pages that every Träger has, whatever is written. */
const FESTE = [
  '/',
  '/leistungen',
  '/vor-ort',
  '/aktuelles',
  '/presse',
  '/kontakt',
  '/impressum',
  '/datenschutz',
  '/barrierefreiheit',
  '/barriere-melden',
  '/sitemap',
]
const NUR_JOBCENTER = ['/rechner', '/parameter', '/antrag', '/pruefen', '/wohnen/richtwerte', '/formulare']

/** All public addresses below the root of the Träger, each once; with the day of their last change where one is known. */
export async function adressen(k: Kontext): Promise<readonly Readonly<{ pfad: string; geaendert?: Temporal.Instant }>[]> {
  const alle = new Map<string, { pfad: string; geaendert?: Temporal.Instant }>()
  for (const pfad of [...FESTE, ...(k.traeger.art === 'netzwerk' ? [] : NUR_JOBCENTER)]) alle.set(pfad, { pfad })
  for (const { art } of inhaltsarten.filter((a) => artenMitSeite.includes(a.art))) {
    for (const o of await oeffentlicheInhalte(k.db, k.traegerId, art, k.jetzt)) {
      const pfad = oeffentlicherPfad(art, o.adresse)?.split('#')[0]
      if (pfad !== undefined) alle.set(pfad, { pfad, geaendert: o.ab })
    }
  }
  return [...alle.values()]
}

/** As crawlers read it: https://www.sitemaps.org/protocol.html */
export function alsSitemap(liste: Awaited<ReturnType<typeof adressen>>, ganz: (pfad: string) => string): string {
  const eintraege = liste.map(({ pfad, geaendert }) => {
    const stand = geaendert === undefined ? '' : `<lastmod>${geaendert.toString({ smallestUnit: 'second' })}</lastmod>`
    return `<url><loc>${flucht(ganz(pfad))}</loc>${stand}</url>`
  })
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${eintraege.join('\n')}\n</urlset>\n`
}
