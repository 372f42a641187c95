import { type Context, Hono, type MiddlewareHandler } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { compress } from 'hono/compress'
import { stoerungIn } from '../db/index.ts'
import { spracheAus } from '../sprache/sprache.ts'
import { texte as seitentexte } from '../ui/texte/index.ts'
import { adresseVon, hostVon, wieGefragt } from './adresse.ts'
import { begrenze } from './begrenzung.ts'
import { dateien } from './dateien.ts'
import { textSeite } from './fehlertext.ts'
import { kopfzeilen } from './kopfzeilen.ts'
import { zerlege } from './pfad.ts'
import type { Woher } from './seiten.ts'
import { stoerungsTexte } from './stoerungstexte.ts'
import { texte } from './texte.ts'

/** A household is a few kilobytes. The machine interface sets its own limit. */
const SEITE_HOECHSTENS = 512 * 1024
/** One paper of 20 MB with the rest of its form; what is no upload stays small. */
const UPLOAD_HOECHSTENS = 25 * 1024 * 1024
/** Pages that take files. */
const DATEI_HOECHSTENS = 11 * 1024 * 1024
const MIT_DATEI = /^\/pruefen(?:\.data)?$/

export type Teile = Readonly<{
  /** folder of the built client files */
  ordner: string
  /** machine interface, mounted at /api/v1 */
  api: Hono
  /** a proxy stands before this server and says who asked */
  hinterProxy?: boolean
  /** renders a page */
  seiten: (anfrage: Request, woher: Woher) => Promise<Response>
}>

/** The web server without a port: files, machine interface, pages, in this order. */
export function anwendung({ ordner, api, seiten, hinterProxy = false }: Teile): Hono {
  const app = new Hono()
  app.use(kopfzeilen())
  app.use(dateien(ordner))
  app.use(compress())
  app.use(ohneNul)
  app.use('/api/*', begrenze(hinterProxy))
  app.route('/api/v1', api)
  app.use('/t/:kuerzel/api/*', begrenze(hinterProxy))
  app.route('/t/:kuerzel/api/v1', api)
  const [klein, gross, upload] = [grenze(SEITE_HOECHSTENS), grenze(DATEI_HOECHSTENS), grenze(UPLOAD_HOECHSTENS)]
  app.use((c, next) => {
    if (MIT_DATEI.test(zerlege(c.req.path).pfad)) return gross(c, next)
    return c.req.header('content-type')?.startsWith('multipart/form-data') ? upload(c, next) : klein(c, next)
  })
  app.use(begrenze(hinterProxy))
  app.all('*', (c) => seiten(wieGefragt(c, hinterProxy), { adresse: adresseVon(c, hinterProxy), host: hostVon(c, hinterProxy) }))
  app.onError((fehler, c) => {
    const stoerung = stoerungIn(fehler)
    if (stoerung !== undefined) {
      const { status, titel } = stoerungsTexte[stoerung]
      console.error(`${status} ${titel}: ${fehler.message}`)
      return c.html(fehlerSeite(c, status), status, { 'Retry-After': '30' })
    }
    console.error(fehler)
    return zerlege(c.req.path).pfad.startsWith('/api/')
      ? c.json({ fehler: { satz: 'Der Fehler liegt beim Server. Bitte versuchen Sie es noch einmal.' } }, 500)
      : c.html(fehlerSeite(c, 'unerwartet'), 500)
  })
  return app
}

/** No page has such an address, and PostgreSQL takes no text with this character. */
const ohneNul: MiddlewareHandler = async (c, next) =>
  c.req.url.includes('%00') ? c.html(textSeite(c.req.raw, texte(spracheAus(c.req.raw)).adresse), 400) : next()

function fehlerSeite(c: Context, was: 413 | 503 | 507 | 'unerwartet'): string {
  const sprache = spracheAus(c.req.raw)
  return textSeite(c.req.raw, seitentexte(sprache).fehlerSeite[was])
}

function grenze(maxSize: number) {
  return bodyLimit({ maxSize, onError: (c) => c.html(fehlerSeite(c, 413), 413) })
}
