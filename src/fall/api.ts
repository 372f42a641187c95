import { type Context, Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import { berechne } from '../recht/index.ts'
import { type Ausgeschrieben, ausgeschrieben } from './ausgabe.ts'
import { alsFehler, type Meldung } from './fehler.ts'
import { hoechstensBytes, hoechstensFaelle } from './grenzen.ts'
import { liesJson } from './json.ts'
import { openapi } from './openapi.ts'
import { parameterAuskunft } from './parameter.ts'
import { pruefeFalldatei } from './pruefung.ts'

/** After so many cases the calculation lets other requests pass. */
const stapel = 50

/** The machine interface of the calculation, to be mounted at `/api/v1`. It keeps nothing and writes no log. */
export function erstelleApi(): Hono {
  const api = new Hono()
  const zuGross = (c: Context) => abgelehnt(c, 413, { feld: '', satz: 'Die Anfrage ist größer als 5 MB. Bitte teilen Sie sie auf.' })
  api.post('/berechnung', bodyLimit({ maxSize: hoechstensBytes, onError: zuGross }), berechnung)
  api.get('/parameter', parameter)
  api.get('/openapi.json', (c) => {
    c.header('Cache-Control', 'public, max-age=3600')
    return c.json(openapi())
  })
  api.all('/berechnung', (c) => falscheMethode(c, 'POST'))
  api.all('/parameter', (c) => falscheMethode(c, 'GET'))
  api.all('/openapi.json', (c) => falscheMethode(c, 'GET'))
  api.all('/:rest{.+}', (c) => abgelehnt(c, 404, { feld: '', satz: 'Diese Adresse gibt es nicht. Alle stehen in /api/v1/openapi.json.' }))
  return api
}

async function berechnung(c: Context): Promise<Response> {
  c.header('Cache-Control', 'no-store')
  if (!istJson(c.req.header('content-type')))
    return abgelehnt(c, 415, { feld: '', satz: 'Der Inhalt muss als application/json gekennzeichnet sein.' })
  const begruendung = schalter(c.req.query('begruendung'))
  if (begruendung === undefined) return abgelehnt(c, 400, { feld: 'begruendung', satz: 'Erlaubt sind 0 und 1.' })
  const gelesen = liesJson(await c.req.text())
  if (!gelesen.ok) return abgelehnt(c, 400, { feld: '', satz: `Das ist kein gültiges JSON: ${gelesen.grund}.` })
  if (!Array.isArray(gelesen.wert)) {
    const ergebnis = ergebnisVon(gelesen.wert, begruendung)
    return c.json(ergebnis, ergebnis.schema === 'fehler/v1' ? 422 : 200)
  }
  if (gelesen.wert.length > hoechstensFaelle) {
    const satz = `Die Liste hat ${gelesen.wert.length.toLocaleString('de-DE')} Fälle; erlaubt sind ${hoechstensFaelle.toLocaleString('de-DE')} auf einmal.`
    return abgelehnt(c, 413, { feld: '', satz })
  }
  return c.json(await alleErgebnisse(gelesen.wert, begruendung))
}

function parameter(c: Context): Response {
  const auskunft = parameterAuskunft(c.req.query('am'))
  if (auskunft.schema === 'fehler/v1') return c.json(auskunft, auskunft.fehler.art === 'format' ? 400 : 422)
  c.header('Cache-Control', 'public, max-age=3600')
  return c.json(auskunft)
}

async function alleErgebnisse(faelle: readonly unknown[], begruendung: boolean): Promise<Ausgeschrieben[]> {
  const ergebnisse: Ausgeschrieben[] = []
  for (const [i, fall] of faelle.entries()) {
    if (i > 0 && i % stapel === 0) await new Promise((weiter) => setTimeout(weiter))
    ergebnisse.push(ergebnisVon(fall, begruendung))
  }
  return ergebnisse
}

function ergebnisVon(roh: unknown, mitBegruendung: boolean): Ausgeschrieben {
  const pruefung = pruefeFalldatei(roh)
  return pruefung.ok ? ausgeschrieben(berechne(pruefung.fall, { begruendung: mitBegruendung })) : pruefung.fehler
}

function istJson(typ: string | undefined): boolean {
  return /^application\/(json|[\w.-]+\+json)\s*(;|$)/i.test(typ?.trim() ?? '')
}

function schalter(wert: string | undefined): boolean | undefined {
  if (wert === undefined || wert === '0') return false
  return wert === '1' ? true : undefined
}

function falscheMethode(c: Context, erlaubt: string): Response {
  c.header('Allow', erlaubt)
  return abgelehnt(c, 405, { feld: '', satz: `Hier geht nur ${erlaubt}.` })
}

function abgelehnt(c: Context, status: ContentfulStatusCode, meldung: Meldung): Response {
  return c.json(alsFehler('format', null, [meldung]), status)
}
