import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { extname, join, relative, sep } from 'node:path'
import type { MiddlewareHandler } from 'hono'
import { type Kodierung, packe, waehleKodierung } from './kodierung.ts'

const TYPEN: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.woff2': 'font/woff2',
}
const SCHON_GEPACKT = new Set(['.woff2'])

type Inhalt = Uint8Array<ArrayBuffer>
type Datei = Readonly<{ typ: string; etag: string; ewig: boolean; packbar: boolean; roh: Inhalt; gepackt: Map<Kodierung, Promise<Inhalt>> }>

/**
 * The built client files, read at the start, packed when somebody first asks: a few megabytes. File names carry a hash, so that a browser
 * may keep them for ever.
 */
export function dateien(ordner: string): MiddlewareHandler {
  const verzeichnis = new Map(lies(ordner).map((pfad) => [`/${relative(ordner, pfad).split(sep).join('/')}`, alsDatei(pfad)]))
  return async (c, next) => {
    const datei = c.req.method === 'GET' || c.req.method === 'HEAD' ? verzeichnis.get(c.req.path) : undefined
    if (!datei) return next()
    c.header('Content-Type', datei.typ)
    c.header('ETag', datei.etag)
    c.header('Vary', 'Accept-Encoding')
    c.header('Cache-Control', datei.ewig ? 'public, max-age=31536000, immutable' : 'public, max-age=0, must-revalidate')
    if (c.req.header('if-none-match')?.includes(datei.etag)) return c.body(null, 304)
    const kodierung = datei.packbar ? waehleKodierung(c.req.header('accept-encoding')) : 'identity'
    if (kodierung !== 'identity') c.header('Content-Encoding', kodierung)
    return c.body(await inhaltVon(datei, kodierung))
  }
}

function lies(ordner: string): string[] {
  return readdirSync(ordner, { recursive: true, withFileTypes: true })
    .filter((e) => e.isFile() && !e.name.startsWith('.'))
    .map((e) => join(e.parentPath, e.name))
}

function alsDatei(pfad: string): Datei {
  const roh = Uint8Array.from(readFileSync(pfad))
  const endung = extname(pfad)
  return {
    typ: TYPEN[endung] ?? 'application/octet-stream',
    etag: `"${createHash('sha256').update(roh).digest('base64url').slice(0, 22)}"`,
    ewig: pfad.includes(`${sep}assets${sep}`),
    packbar: !SCHON_GEPACKT.has(endung) && roh.length >= 1024,
    roh,
    gepackt: new Map(),
  }
}

function inhaltVon({ roh, gepackt }: Datei, kodierung: Kodierung): Inhalt | Promise<Inhalt> {
  if (kodierung === 'identity') return roh
  const inhalt = gepackt.get(kodierung) ?? packe(roh, kodierung, 'klein')
  gepackt.set(kodierung, inhalt)
  return inhalt
}
