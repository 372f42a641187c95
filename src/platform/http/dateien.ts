import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { extname, join, relative, sep } from 'node:path'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import type { MiddlewareHandler } from 'hono'
import { type Kodierung, waehleKodierung } from './kodierung.ts'

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
type Datei = Readonly<{ typ: string; etag: string; ewig: boolean; inhalt: Readonly<{ identity: Inhalt } & Partial<Record<Kodierung, Inhalt>>> }>

/**
 * The built client files, read and compressed once at the start: a handful, about a megabyte. File names carry a hash, so that a
 * browser may keep them for ever.
 */
export function dateien(ordner: string): MiddlewareHandler {
  const verzeichnis = new Map(lies(ordner).map((pfad) => [`/${relative(ordner, pfad).split(sep).join('/')}`, packe(pfad)]))
  return async (c, next) => {
    const datei = c.req.method === 'GET' || c.req.method === 'HEAD' ? verzeichnis.get(c.req.path) : undefined
    if (!datei) return next()
    const [kodierung, inhalt] = waehle(datei, c.req.header('accept-encoding') ?? '')
    c.header('Content-Type', datei.typ)
    c.header('ETag', datei.etag)
    c.header('Vary', 'Accept-Encoding')
    c.header('Cache-Control', datei.ewig ? 'public, max-age=31536000, immutable' : 'public, max-age=0, must-revalidate')
    if (c.req.header('if-none-match')?.includes(datei.etag)) return c.body(null, 304)
    if (kodierung !== 'identity') c.header('Content-Encoding', kodierung)
    return c.body(inhalt)
  }
}

function lies(ordner: string): string[] {
  return readdirSync(ordner, { recursive: true, withFileTypes: true })
    .filter((e) => e.isFile() && !e.name.startsWith('.'))
    .map((e) => join(e.parentPath, e.name))
}

function packe(pfad: string): Datei {
  const roh = Uint8Array.from(readFileSync(pfad))
  const endung = extname(pfad)
  const knapp = SCHON_GEPACKT.has(endung) || roh.length < 1024
  return {
    typ: TYPEN[endung] ?? 'application/octet-stream',
    etag: `"${createHash('sha256').update(roh).digest('base64url').slice(0, 22)}"`,
    ewig: pfad.includes(`${sep}assets${sep}`),
    inhalt: knapp
      ? { identity: roh }
      : {
          identity: roh,
          gzip: Uint8Array.from(gzipSync(roh, { level: 9 })),
          br: Uint8Array.from(brotliCompressSync(roh, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } })),
        },
  }
}

function waehle({ inhalt }: Datei, erlaubt: string): [Kodierung, Inhalt] {
  const kodierung = waehleKodierung(erlaubt)
  const gepackt = inhalt[kodierung]
  return gepackt ? [kodierung, gepackt] : ['identity', inhalt.identity]
}
