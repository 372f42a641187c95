import { randomBytes } from 'node:crypto'
import { PassThrough } from 'node:stream'
import { createReadableStreamFromReadable } from '@react-router/node'
import { renderToPipeableStream } from 'react-dom/server'
import { type EntryContext, isRouteErrorResponse, ServerRouter } from 'react-router'
import { inhaltsRichtlinie } from './platform/http/kopfzeilen.ts'

/**
 * Renders one page as a whole. Each answer gets a nonce of its own for the few inline scripts of the router; the page works
 * without any of them.
 */
export default function handleRequest(request: Request, status: number, headers: Headers, context: EntryContext): Promise<Response> {
  const nonce = randomBytes(18).toString('base64')
  headers.set('Content-Type', 'text/html; charset=utf-8')
  headers.set('Content-Security-Policy', inhaltsRichtlinie(nonce))
  // what people enter stays out of shared caches; no-store would forbid the browser to go back without sending the form again
  headers.set('Cache-Control', 'private, no-cache')
  return new Promise((resolve, reject) => {
    const { pipe } = renderToPipeableStream(<ServerRouter context={context} url={request.url} nonce={nonce} />, {
      nonce,
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
