import { createAdaptorServer, type ServerType } from '@hono/node-server'
import type { Hono } from 'hono'

export type Dienst = Readonly<{ adresse: string; beende: () => Promise<void> }>

/** After this the connections that are still open are cut: a server that is told to stop must stop. */
const FRIST_MS = 10_000

/**
 * Listens on a port; 0 takes a free one. Where the port is taken, the next ones are tried, `versuche` in all.
 *
 * @throws the error of the system where no port is to be had
 */
export async function lausche(app: Hono, { port, host, versuche }: { port: number; host: string; versuche: number }): Promise<Dienst> {
  const server = createAdaptorServer({ fetch: app.fetch })
  for (let i = 1; ; i++) {
    try {
      await binde(server, port + i - 1, host)
      break
    } catch (fehler) {
      const belegt = fehler instanceof Error && 'code' in fehler && fehler.code === 'EADDRINUSE'
      if (!belegt || i >= versuche) throw fehler
    }
  }
  const ort = server.address()
  const name = host === '127.0.0.1' || host === '0.0.0.0' || host === '::' ? 'localhost' : host
  return { adresse: `http://${name}:${typeof ort === 'object' && ort ? ort.port : port}`, beende: () => beende(server) }
}

function binde(server: ServerType, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, () => {
      server.off('error', reject)
      resolve()
    })
  })
}

/** Takes no new request and lets those under way finish, within the time set. */
function beende(server: ServerType): Promise<void> {
  return new Promise((resolve) => {
    const schneide = setTimeout(() => 'closeAllConnections' in server && server.closeAllConnections(), FRIST_MS)
    server.close(() => {
      clearTimeout(schneide)
      resolve()
    })
    if ('closeIdleConnections' in server) server.closeIdleConnections()
  })
}
