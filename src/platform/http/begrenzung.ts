import type { Context, MiddlewareHandler } from 'hono'
import { type RateLimiterAbstract, RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'
import { netzVon } from '../auth/versuche.ts'
import { zeitworte } from '../sprache/index.ts'
import { spracheAus } from '../sprache/sprache.ts'
import { adresseVon } from './adresse.ts'
import { textSeite } from './fehlertext.ts'
import { zerlege } from './pfad.ts'
import { texte } from './texte.ts'

/** A window is short: whoever is one too many waits for seconds, and nobody for the rest of the day. */
const FENSTER_S = 60

/**
 * How many forms a minute. A whole lobby stands behind one address: thirty people who send a page every eight seconds are 225. What
 * makes something new (an application, in six steps, or an account) is rarer. Guessing codes and passwords has its own, stricter counters (auth).
 */
const GRENZEN = [
  { was: 'neu', muster: /^\/(?:antrag\/datum|mein\/registrieren|presse\/(?:anfrage|verteiler))(?:\.data)?$/, jeNetz: 120, alle: 1200 },
  { was: 'formular', muster: /^\/(?!api\/)/, jeNetz: 300, alle: 2400 },
  { was: 'schnittstelle', muster: /^\/api\//, jeNetz: 3000, alle: 12_000 }, // programs that calculate many cases; each takes a millisecond
] as const

/** Pages of the workplace ask for a sign-in and a right; a house full of staff is no flood. What is public and new is counted without being named. */
const ARBEITSPLATZ =
  /^\/(?:arbeit|bescheide|dokumente|druck|eingang|faelle|freigaben|konto|netzwerk|postausgang|redaktion|verwaltung|zahllaeufe)(?:[/.?]|$)/

type Zaehler = Readonly<{ muster: RegExp; jeNetz: RateLimiterAbstract; alle: RateLimiterAbstract }>

/** Counts forms sent to public pages, for each network and for the whole process, and refuses what is too many with 429. */
export function begrenze(hinterProxy: boolean): MiddlewareHandler {
  const zaehler: readonly Zaehler[] = GRENZEN.map(({ was, muster, jeNetz, alle }) => ({
    muster,
    jeNetz: new RateLimiterMemory({ keyPrefix: was, points: jeNetz, duration: FENSTER_S }),
    alle: new RateLimiterMemory({ keyPrefix: `${was}-alle`, points: alle, duration: FENSTER_S }),
  }))
  return async (c, next) => {
    const { pfad } = zerlege(c.req.path)
    if (!wirdGezaehlt(c.req.method, pfad)) return next()
    const warte = await sekundenZuWarten(zaehler, pfad, netzVon(adresseVon(c, hinterProxy)))
    return warte === undefined ? next() : zuViele(c, warte)
  }
}

/** Whether a request is one that anybody could send by the thousand to fill the database or to keep the server busy. */
export function wirdGezaehlt(method: string, pfad: string): boolean {
  return method !== 'GET' && method !== 'HEAD' && method !== 'OPTIONS' && !ARBEITSPLATZ.test(pfad)
}

async function sekundenZuWarten(zaehler: readonly Zaehler[], pfad: string, netz: string): Promise<number | undefined> {
  for (const { muster, jeNetz, alle } of zaehler) {
    if (!muster.test(pfad)) continue
    try {
      await jeNetz.consume(netz)
      await alle.consume('')
    } catch (grund) {
      if (grund instanceof RateLimiterRes) return Math.max(1, Math.ceil(grund.msBeforeNext / 1000))
      throw grund
    }
  }
  return undefined
}

async function zuViele(c: Context, sekunden: number): Promise<Response> {
  const kopf = { 'Retry-After': String(sekunden) }
  const { pfad } = zerlege(c.req.path)
  const sprache = pfad.startsWith('/api/') ? 'de' : spracheAus(c.req.raw)
  const t = texte(sprache).zuViele
  const wann = zeitworte(sprache).sekunden(sekunden)
  if (pfad.startsWith('/api/')) return c.json({ fehler: { satz: t.schnittstelle(wann) } }, 429, kopf)
  const felder = await felderVon(c)
  const satz = felder === undefined ? t.zurueck(wann) : t.nochmal(wann)
  return c.html(textSeite(c.req.raw, { titel: t.titel, satz }, felder === undefined ? '' : nochmal(c, felder, t.knopf)), 429, kopf)
}

/** Passwords and codes are not written into a page. */
const MIT_GEHEIMNIS = /^\/(?:anmelden|antrag\/fortsetzen|mein\/(?:registrieren|verbinden))/

/** The fields as they were sent, to be sent again; not for files, which a page cannot hold. */
async function felderVon(c: Context): Promise<readonly (readonly [string, string])[] | undefined> {
  if (MIT_GEHEIMNIS.test(zerlege(c.req.path).pfad) || !c.req.header('content-type')?.startsWith('application/x-www-form-urlencoded')) return undefined
  return [...new URLSearchParams(await c.req.text())]
}

function nochmal(c: Context, felder: readonly (readonly [string, string])[], knopf: string): string {
  const { pathname, search } = new URL(c.req.url)
  const versteckt = felder.map(([name, wert]) => `<input type="hidden" name="${sicher(name)}" value="${sicher(wert)}">`)
  const ziel = sicher(pathname.replace(/\.data$/, '') + search)
  return `<form method="post" action="${ziel}">${versteckt.join('')}<button type="submit">${knopf}</button></form>`
}

const ZEICHEN: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', '\n': '&#10;', '\r': '&#13;' }
const sicher = (text: string) => text.replace(/[&<>"\r\n]/g, (z) => ZEICHEN[z] ?? '')
