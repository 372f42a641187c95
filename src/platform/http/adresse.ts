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

/**
 * The host name that somebody typed to come here. X-Forwarded-Host counts only where the operator says that a proxy stands before this
 * server; the proxy sets it and lets no other one through.
 */
export function hostVon(c: Context, hinterProxy: boolean): string {
  const gemeldet = hinterProxy ? c.req.header('x-forwarded-host')?.split(',').at(-1)?.trim() : undefined
  return gemeldet || (c.req.header('host') ?? new URL(c.req.url).host)
}

/**
 * The request as the browser sent it to the proxy: with its scheme and host. The router refuses forms whose Origin is another one, and
 * passkeys and the sign-in service know this server by it.
 */
export function wieGefragt(c: Context, hinterProxy: boolean): Request {
  const anfrage = c.req.raw
  const url = new URL(anfrage.url)
  const host = hostVon(c, hinterProxy)
  const protocol = c.req.header('x-forwarded-proto') === 'https' ? 'https:' : url.protocol
  if (url.host === host.toLowerCase() && url.protocol === protocol) return anfrage
  const gefragt = URL.parse(`${protocol}//${host}${url.pathname}${url.search}`)
  if (gefragt === null) return anfrage
  const { method, headers, body, signal } = anfrage
  return new Request(gefragt, { method, headers, signal, ...(body && { body, duplex: 'half' }) })
}
