import type { Context } from 'hono'

/**
 * The network address a request came from. Whoever asks can write anything into X-Forwarded-For; only its last entry, and only where the
 * operator says that a proxy stands before this server, is that proxy's word.
 */
export function adresseVon(c: Context, hinterProxy: boolean): string {
  const gemeldet = hinterProxy ? c.req.header('x-forwarded-for')?.split(',').at(-1)?.trim() : undefined
  const env: { incoming?: { socket?: { remoteAddress?: string } } } | undefined = c.env
  return gemeldet || env?.incoming?.socket?.remoteAddress || 'unbekannt'
}
