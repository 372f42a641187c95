import { createRequestHandler, RouterContextProvider, type ServerBuild } from 'react-router'
import type { Gewaehlt, Traegerwahl } from './traegerwahl.ts'
import { adresseKontext, type Umfeld, umfeldKontext } from './umfeld.ts'

/** Who asks, and for which host. */
export type Woher = Readonly<{ adresse: string; host: string }>

type Antworter = ReturnType<typeof createRequestHandler>

/**
 * Renders the pages of the Träger that a request is for. The router works below one path; so there is one for each Träger that is asked
 * for by path, and one for all that have a host name.
 */
export function seitenFuer(build: ServerBuild, wahl: Traegerwahl, umfeldFuer: (wen: Gewaehlt) => Umfeld) {
  const antworter = new Map<string, Antworter>()
  const fuer = (basis: string): Antworter => {
    const da = antworter.get(basis) ?? createRequestHandler(basis === '/' ? build : { ...build, basename: basis }, 'production')
    antworter.set(basis, da)
    return da
  }
  return async (anfrage: Request, { adresse, host }: Woher): Promise<Response> => {
    const gewaehlt = await wahl.fuerAnfrage(host, new URL(anfrage.url).pathname)
    if (gewaehlt === undefined) return new Response(null, { status: 404 })
    const kontext = new RouterContextProvider()
    kontext.set(umfeldKontext, umfeldFuer(gewaehlt))
    kontext.set(adresseKontext, adresse)
    return fuer(gewaehlt.basis)(anfrage, kontext)
  }
}
