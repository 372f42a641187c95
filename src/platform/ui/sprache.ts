import { useMatches, useRouteLoaderData } from 'react-router'
import { istSprache, type Sprache } from '../sprache/index.ts'

/** The language of the page: what the root has read from the cookie. The workplace of staff, and what has no root data, speaks German. */
export function useSprache(): Sprache {
  const daten = useRouteLoaderData<{ sprache?: unknown }>('root')
  const arbeitsplatz = useIstArbeitsplatz()
  return !arbeitsplatz && istSprache(daten?.sprache) ? daten.sprache : 'de'
}

/** What a page says of itself to the frame around it. */
export type Seitenmerkmale = Readonly<{
  rahmen?: 'arbeitsplatz'
  /**
   * `id` of the form that carries what somebody has typed so far: a change of the language goes through it, as its `aktion`
   * (`sprache:en`), so that nothing is lost. Enter in a field of the form sends it without an `aktion`.
   */
  sprachform?: string
}>

/** The marks of the page, those of its innermost route first. */
export function useSeitenmerkmale(): Seitenmerkmale {
  return Object.assign({}, ...useMatches().map(({ handle }) => handle as Seitenmerkmale | undefined))
}

export function useIstArbeitsplatz(): boolean {
  return useSeitenmerkmale().rahmen === 'arbeitsplatz'
}
