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

/** Characters of one piece of a long answer. */
const stueck = 256 * 1024

/**
 * The machine interface, to be mounted at `/api/v1`: the calculation keeps nothing and writes no log.
 *
 * @param anbieter interface of the providers of measures, with keys of its own
 */
export function erstelleApi(anbieter?: Hono): Hono {
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
  if (anbieter !== undefined) api.route('/anbieter', anbieter)
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
  return c.body(alleErgebnisse(gelesen.wert, begruendung), 200, { 'Content-Type': 'application/json' })
}

function parameter(c: Context): Response {
  const auskunft = parameterAuskunft(c.req.query('am'))
  if (auskunft.schema === 'fehler/v1') return c.json(auskunft, auskunft.fehler.art === 'format' ? 400 : 422)
  c.header('Cache-Control', 'public, max-age=3600')
  return c.json(auskunft)
}

/**
 * The results of a list, calculated while they are sent: a megabyte of cases can have a hundred megabytes of reasoning, which must never
 * lie in the memory at once, and nobody goes on calculating for a reader that has gone.
 */
function alleErgebnisse(faelle: readonly unknown[], begruendung: boolean): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder()
  let naechster = 0
  return new ReadableStream({
    async pull(controller) {
      await new Promise((weiter) => setTimeout(weiter)) // lets other requests pass
      let text = naechster === 0 ? '[' : ''
      while (naechster < faelle.length && text.length < stueck) {
        text += `${naechster === 0 ? '' : ','}${JSON.stringify(ergebnisVon(faelle[naechster], begruendung))}`
        naechster++
      }
      controller.enqueue(encoder.encode(naechster < faelle.length ? text : `${text}]`))
      if (naechster >= faelle.length) controller.close()
    },
  })
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
