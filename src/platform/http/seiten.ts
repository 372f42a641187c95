import { createRequestHandler, matchRoutes, RouterContextProvider, type ServerBuild } from 'react-router'
import { spracheAus, spracheCookie } from '../sprache/sprache.ts'
import type { Gewaehlt, Traegerwahl } from './traegerwahl.ts'
import { adresseKontext, fuerAlleKontext, type Umfeld, umfeldKontext } from './umfeld.ts'
import { legeVorratAn } from './vorrat.ts'

/** Who asks, and for which host. */
export type Woher = Readonly<{ adresse: string; host: string }>

type Antworter = ReturnType<typeof createRequestHandler>

const VORRAT_BYTES = 96 * 1024 * 1024
/** Whoever makes up longer queries gets each answer made anew. */
const ADRESSE_HOECHSTENS = 1500
const PFADE_HOECHSTENS = 5000

/**
 * Renders the pages of the Träger that a request is for. The router works below one path; so there is one for each Träger that is asked
 * for by path, and one for all that have a host name.
 *
 * What a page shows to everybody (`fuerAlle`) is made from nothing but the Träger, the address, the language and the minute, and kept
 * until one of them changes or what is published does.
 */
export function seitenFuer(build: ServerBuild, wahl: Traegerwahl, umfeldFuer: (wen: Gewaehlt) => Umfeld) {
  const antworter = new Map<string, Antworter>()
  const fuer = (basis: string): Antworter => {
    const da = antworter.get(basis) ?? createRequestHandler(basis === '/' ? build : { ...build, basename: basis }, 'production')
    antworter.set(basis, da)
    return da
  }
  const istFuerAlle = erkenneFuerAlle(build)
  const vorrat = legeVorratAn(VORRAT_BYTES)
  return async (anfrage: Request, { adresse, host }: Woher): Promise<Response> => {
    const url = new URL(anfrage.url)
    const gewaehlt = await wahl.fuerAnfrage(host, url.pathname)
    if (gewaehlt === undefined) return new Response(null, { status: 404 })
    const umfeld = umfeldFuer(gewaehlt)
    const { basis, stand } = gewaehlt
    const oeffentlich = !url.pathname.endsWith('.data') && istFuerAlle(basis, url.pathname)
    const antworte = (auf: Request) => {
      const kontext = new RouterContextProvider()
      kontext.set(umfeldKontext, umfeld)
      kontext.set(adresseKontext, adresse)
      kontext.set(fuerAlleKontext, oeffentlich)
      return fuer(basis)(auf, kontext)
    }
    const liest = anfrage.method === 'GET' || anfrage.method === 'HEAD'
    if (!oeffentlich || !liest || url.pathname.length + url.search.length > ADRESSE_HOECHSTENS) return antworte(anfrage)
    const sprache = spracheAus(anfrage)
    const schluessel = [umfeld.traeger.traegerId, basis, sprache, url.pathname + url.search].join('\n')
    const minute = Math.floor(umfeld.uhr.jetzt().epochMilliseconds / 60_000)
    // nothing of who asks but the language
    const ohnePerson = () => antworte(new Request(url, { headers: { cookie: spracheCookie(sprache).split(';')[0] ?? '' } }))
    return vorrat.antworte(anfrage, schluessel, `${stand} ${minute}`, ohnePerson)
  }
}

type Zweig = { id: string; path?: string; index?: boolean; children?: Zweig[] }

/** Whether all that a page loads is the same for everybody; the frame around all pages loads the Träger and the language only. */
function erkenneFuerAlle({ routes }: ServerBuild): (basis: string, pathname: string) => boolean {
  const kinderVon = (elter: string | undefined): Zweig[] =>
    Object.values(routes).flatMap((r) => {
      if (r === undefined || r.parentId !== elter) return []
      const kinder = kinderVon(r.id)
      const selbst = { id: r.id, ...(r.path !== undefined && { path: r.path }) }
      return [r.index ? { ...selbst, index: true } : { ...selbst, ...(kinder.length > 0 && { children: kinder }) }]
    })
  const baum = kinderVon(undefined)
  const laedtFuerAlle = (id: string | undefined): boolean | undefined => {
    const loader = id === undefined ? undefined : routes[id]?.module.loader
    return loader === undefined ? undefined : Reflect.get(loader, 'fuerAlle') === true
  }
  const frage = (pfad: string): boolean => {
    const laden = matchRoutes(baum as Parameters<typeof matchRoutes>[0], pfad)?.map(({ route: { id } }) =>
      id === 'root' ? undefined : laedtFuerAlle(id),
    )
    return laden?.includes(true) === true && !laden.includes(false)
  }
  const gemerkt = new Map<string, boolean>() // going through all routes takes as long as the rest of a kept answer
  return (basis, pathname) => {
    const pfad = basis === '/' ? pathname : pathname.slice(basis.length) || '/'
    const da = gemerkt.get(pfad)
    if (da !== undefined) return da
    if (gemerkt.size >= PFADE_HOECHSTENS) gemerkt.clear()
    const ja = frage(pfad)
    gemerkt.set(pfad, ja)
    return ja
  }
}
