import { randomBytes } from 'node:crypto'
import { PassThrough } from 'node:stream'
import { createReadableStreamFromReadable } from '@react-router/node'
import { renderToPipeableStream } from 'react-dom/server'
import { type EntryContext, isRouteErrorResponse, type RouterContextProvider, ServerRouter } from 'react-router'
import { inhaltsRichtlinie } from './platform/http/kopfzeilen.ts'
import { fuerAlleKontext } from './platform/http/umfeld.ts'
import { SkriptKontext } from './platform/ui/skript.ts'

/**
 * Renders one page as a whole. Each answer gets a nonce of its own for the few inline scripts of the router; the page works
 * without any of them. What is the same for everybody has none and no nonce, so that it is the same to the byte.
 */
export default function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  context: EntryContext,
  anfrage: Readonly<RouterContextProvider>,
): Promise<Response> {
  const mitSkript = !anfrage.get(fuerAlleKontext)
  const nonce = mitSkript ? randomBytes(18).toString('base64') : undefined
  headers.set('Content-Type', 'text/html; charset=utf-8')
  headers.set('Content-Security-Policy', inhaltsRichtlinie(nonce, mitSkript))
  // what people enter stays out of shared caches; no-store would forbid the browser to go back without sending the form again
  headers.set('Cache-Control', mitSkript || request.method === 'POST' ? 'private, no-cache' : 'public, no-cache')
  return new Promise((resolve, reject) => {
    const seite = (
      <SkriptKontext value={mitSkript}>
        <ServerRouter context={context} url={request.url} {...(nonce !== undefined && { nonce })} />
      </SkriptKontext>
    )
    const { pipe } = renderToPipeableStream(seite, {
      ...(nonce !== undefined && { nonce }),
      onAllReady() {
        const body = new PassThrough()
        pipe(body)
        resolve(new Response(createReadableStreamFromReadable(body), { headers, status }))
      },
      onShellError: reject,
      onError: (fehler) => console.error(fehler),
    })
  })
}

/** Unexpected errors go to the log without the request: it may hold what somebody entered. */
export function handleError(fehler: unknown): void {
  if (!isRouteErrorResponse(fehler)) console.error(fehler)
}
