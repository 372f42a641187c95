import type { MiddlewareHandler } from 'hono'

/**
 * Content Security Policy of a page: everything from this server, inline scripts only with the nonce of this answer, no inline style.
 * `data:` images are the icon masks inside the KERN stylesheet.
 */
export function inhaltsRichtlinie(nonce?: string, mitSkript = true): string {
  return [
    "default-src 'none'",
    mitSkript ? `script-src 'self'${nonce ? ` 'nonce-${nonce}'` : ''}` : "script-src 'none'",
    "style-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; ')
}

const FEST: Readonly<Record<string, string>> = {
  // no-referrer would also blank the Origin of our own forms, by which the router refuses foreign ones
  'Referrer-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), microphone=(), geolocation=(), payment=(), usb=(), interest-cohort=()',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
}

/**
 * Security headers on every answer. HSTS only where the request came in over TLS (itself or at the proxy before it): on plain
 * http browsers ignore it, and a laptop must not bind its own name.
 */
export function kopfzeilen(): MiddlewareHandler {
  return async (c, next) => {
    await next()
    for (const [name, wert] of Object.entries(FEST)) c.res.headers.set(name, wert)
    if (!c.res.headers.has('Content-Security-Policy')) c.res.headers.set('Content-Security-Policy', inhaltsRichtlinie())
    if (c.req.header('x-forwarded-proto') === 'https' || c.req.url.startsWith('https:')) {
      c.res.headers.set('Strict-Transport-Security', 'max-age=31536000; includeSubDomains')
    }
  }
}
