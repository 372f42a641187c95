/** What stands before every path of a Träger that is not found by a host name of its own. */
const PRAEFIX = /^(\/t\/([a-z0-9]+(?:-[a-z0-9]+)*))(?=\/|\.data$|$)/

/** A path in two parts: `/t/jena/presse` is `/presse` of the Träger `jena`. Elsewhere `basis` is empty. */
export function zerlege(pathname: string): Readonly<{ basis: string; kuerzel: string | undefined; pfad: string }> {
  const [, basis = '', kuerzel] = PRAEFIX.exec(pathname) ?? []
  const pfad = pathname.slice(basis.length)
  return { basis, kuerzel, pfad: pfad.startsWith('/') ? pfad : `/${pfad}` }
}

/** Where the pages of the Träger of a request begin: `/t/jena`, or empty where they begin at the root. Cookies are for this path. */
export function basisVon(request: Request): string {
  return zerlege(new URL(request.url).pathname).basis
}

/**
 * The page that a request is for, with its query, as `<Link to>` and `redirect` name it: without the prefix of the Träger, and without
 * what the router adds where it asks for the data alone.
 */
export function seiteVon(request: Request): string {
  const { pathname, searchParams } = new URL(request.url)
  searchParams.delete('_routes')
  const suche = searchParams.toString()
  const pfad = pathname.endsWith('/_.data') ? pathname.slice(0, -'_.data'.length) : pathname.replace(/\.data$/, '')
  return zerlege(pfad).pfad + (suche && `?${suche}`)
}
