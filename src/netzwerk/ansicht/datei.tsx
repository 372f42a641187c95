import type { Sprache } from '../../platform/sprache/index.ts'
import { liesKarte } from '../karte.ts'
import { alsPng } from '../png.ts'
import type { Ansicht } from '../vergleich-ansicht.ts'
import { vergleichAlsCsv } from '../vergleich-ausgabe.ts'
import { bildarten, zeichneBild } from './bild.tsx'

/**
 * The file that an address names: `….csv`, `….svg?bild=karte`, `….png?bild=verteilung`.
 *
 * @throws {Response} 404 where there is nothing to see
 */
export async function antworteMitDatei(a: Ansicht | undefined, url: URL, sprache: Sprache): Promise<Response> {
  const endung = /\.(csv|svg|png)$/.exec(url.pathname)?.[1]
  const name = url.searchParams.get('bild') ?? 'karte'
  if (a === undefined) throw new Response(null, { status: 404 })
  const dateiname = `${a.kennzahl.kennzahl}-${a.zeitraum}`
  if (endung === 'csv') return datei(vergleichAlsCsv(a), 'text/csv; charset=utf-8', `${dateiname}.csv`)
  const art = bildarten.find((b) => b === name)
  const bild = art && zeichneBild(art, a, liesKarte(), sprache)
  if (bild === undefined) throw new Response(null, { status: 404 })
  if (endung === 'svg') return datei(bild.svg, 'image/svg+xml; charset=utf-8', `${dateiname}-${name}.svg`)
  return datei(await alsPng(bild.svg, bild.breite * 2, bild.hoehe * 2), 'image/png', `${dateiname}-${name}.png`)
}

function datei(inhalt: string | Uint8Array, typ: string, name: string): Response {
  const koerper = typeof inhalt === 'string' ? inhalt : new Uint8Array(inhalt)
  return new Response(koerper, { headers: { 'Content-Type': typ, 'Content-Disposition': `attachment; filename="${name}"` } })
}
