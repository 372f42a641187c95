import { Validator } from '@seriousme/openapi-schema-validator'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { fullFormats } from 'ajv-formats/dist/formats.js'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { berechne, type Falldatei } from '../recht/index.ts'
import { erstelleApi } from './api.ts'
import { openapi } from './openapi.ts'
import { uebungsfall, veroeffentlichteFaelle } from './testhilfe/faelle.ts'

const api = erstelleApi()
const json = { 'content-type': 'application/json' }

async function sende(body: string, { pfad = '/berechnung', headers = json }: { pfad?: string; headers?: Record<string, string> } = {}) {
  const antwort = await api.request(pfad, { method: 'POST', body, headers })
  return { status: antwort.status, antwort, wert: await antwort.json() }
}

const beschreibung = openapi()
const ajv = new Ajv2020({ allErrors: true, formats: fullFormats, strict: false })
ajv.addSchema({ $id: 'api', ...beschreibung })
/** Errors of a value against a schema of the OpenAPI document. */
function verstoesse(name: string, wert: unknown): string {
  const pruefe = ajv.getSchema(`api#/components/schemas/${name}`)
  if (!pruefe) throw new Error(`the document has no schema ${name}`)
  return pruefe(wert) ? '' : ajv.errorsText(pruefe.errors)
}

describe('POST /berechnung', () => {
  test('one case gives its result, without reasoning unless asked', async () => {
    const { status, wert, antwort } = await sende(JSON.stringify(uebungsfall()))
    expect(status).toBe(200)
    expect(wert).toEqual(JSON.parse(JSON.stringify(berechne(uebungsfall() as Falldatei))))
    expect(wert).not.toHaveProperty('begruendung')
    expect(antwort.headers.get('cache-control')).toBe('no-store')
  })

  test('?begruendung=1 writes the reasoning out', async () => {
    const { wert } = await sende(JSON.stringify(uebungsfall()), { pfad: '/berechnung?begruendung=1' })
    expect(wert.begruendung).toMatchObject({ schluessel: 'anspruch', wert: wert.anspruch, einheit: 'Euro' })
    expect(verstoesse('ergebnis', wert)).toBe('')
  })

  test('all published cases at once, in their order, each answer as described', async () => {
    const { status, wert } = await sende(JSON.stringify(veroeffentlichteFaelle.map(({ roh }) => roh)), { pfad: '/berechnung?begruendung=1' })
    expect(status).toBe(200)
    expect(wert.map((e: { id: string }) => e.id)).toEqual(veroeffentlichteFaelle.map(({ roh }) => roh.id))
    for (const e of wert) expect(verstoesse(e.schema === 'fehler/v1' ? 'fehler' : 'ergebnis', e)).toBe('')
    expect(wert.filter((e: { schema: string }) => e.schema === 'ergebnis/v1').length).toBeGreaterThan(100)
  })

  test('an error in a list stands in its place', async () => {
    const { status, wert } = await sende(JSON.stringify([uebungsfall(), { ...uebungsfall(), id: 'b', monat: '2010-01' }, 5]))
    expect(status).toBe(200)
    expect(wert.map((e: { schema: string; id: string }) => [e.schema, e.id])).toEqual([
      ['ergebnis/v1', 'uebung-paar-mit-kind'],
      ['fehler/v1', 'b'],
      ['fehler/v1', null],
    ])
  })

  test('an empty list is answered with one', async () => {
    expect(await sende('[]')).toMatchObject({ status: 200, wert: [] })
  })

  test.each<[string, string, number, string]>([
    ['a case that is none', '{"schema":"fall/v1"}', 422, 'format'],
    ['a contradiction', JSON.stringify({ ...uebungsfall(), anspruchVon: '2026-07-31' }), 422, 'widerspruch'],
    ['a month that is not kept', JSON.stringify({ ...uebungsfall(), monat: '2019-01' }), 422, 'recht-nicht-gepflegt'],
    ['a number', '5', 422, 'format'],
    ['no JSON', '{"schema":', 400, 'format'],
    ['nothing', '', 400, 'format'],
    ['1,001 cases', JSON.stringify(Array.from({ length: 1001 }, () => 0)), 413, 'format'],
    ['more than 5 MB', JSON.stringify({ beschreibung: 'x'.repeat(5 * 1024 * 1024) }), 413, 'format'],
  ])('%s', async (_, body, status, art) => {
    const ergebnis = await sende(body)
    expect(ergebnis.status).toBe(status)
    expect(ergebnis.wert.fehler.art).toBe(art)
    expect(verstoesse('fehler', ergebnis.wert)).toBe('')
  })

  test('1,000 cases are fine', async () => {
    const { status, wert } = await sende(JSON.stringify(Array.from({ length: 1000 }, () => uebungsfall())))
    expect([status, wert.length]).toEqual([200, 1000])
  })

  test.each([['text/plain'], ['application/x-www-form-urlencoded'], ['application/jsonx']])('content type %s is refused', async (typ) => {
    expect((await sende(JSON.stringify(uebungsfall()), { headers: { 'content-type': typ } })).status).toBe(415)
  })
  test.each([['application/json; charset=utf-8'], ['Application/JSON'], ['application/problem+json']])('content type %s is fine', async (typ) => {
    expect((await sende(JSON.stringify(uebungsfall()), { headers: { 'content-type': typ } })).status).toBe(200)
  })
  test('?begruendung=vielleicht is refused', async () => {
    expect((await sende('[]', { pfad: '/berechnung?begruendung=vielleicht' })).status).toBe(400)
  })

  test('any body gets an answer as described', async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.string(), fc.json()), async (body) => {
        const { status, wert } = await sende(body)
        if (status === 200) expect(wert.every((e: unknown) => verstoesse('fehler', e) === '')).toBe(true)
        else expect([400, 413, 422]).toContain(status)
        if (status !== 200) expect(verstoesse('fehler', wert)).toBe('')
      }),
    )
  })
})

describe('GET /parameter', () => {
  test('the values of a day', async () => {
    const antwort = await api.request('/parameter?am=2026-03-01')
    const wert = await antwort.json()
    expect(antwort.status).toBe(200)
    expect(verstoesse('parameterliste', wert)).toBe('')
    expect(wert.am).toBe('2026-03-01')
    const schluessel = wert.parameter.map((p: { schluessel: string }) => p.schluessel)
    expect(new Set(schluessel).size).toBe(schluessel.length)
    expect(wert.parameter.find((p: { schluessel: string }) => p.schluessel === 'regelbedarf.rbs1')).toMatchObject({ wert: 563, einheit: 'Euro' })
  })

  test('without a day every value with every date, each period ending before the next begins', async () => {
    const wert = await (await api.request('/parameter')).json()
    expect(verstoesse('parameterliste', wert)).toBe('')
    for (const [i, p] of wert.parameter.entries()) {
      const naechster = wert.parameter[i + 1]
      if (naechster?.schluessel !== p.schluessel) expect(p.bis).toBeUndefined()
      else expect(Temporal.PlainDate.from(p.bis).add({ days: 1 }).toString()).toBe(naechster.ab)
    }
  })

  test.each([
    ['2026-02-30', 400],
    ['heute', 400],
    ['', 400],
    ['2022-12-31', 422],
    ['2027-01-01', 422],
  ])('?am=%s is refused', async (am, status) => {
    const antwort = await api.request(`/parameter?am=${am}`)
    expect(antwort.status).toBe(status)
    expect(verstoesse('fehler', await antwort.json())).toBe('')
  })
})

describe('the description', () => {
  test('is valid OpenAPI 3.1', async () => {
    const document = await (await api.request('/openapi.json')).json()
    expect(document.openapi).toBe('3.1.0')
    expect(await new Validator().validate(document)).toEqual({ valid: true })
  })

  test('its example is accepted and its answer is the real one', async () => {
    const { post } = (await (await api.request('/openapi.json')).json()).paths['/berechnung']
    const fall = post.requestBody.content['application/json'].examples.uebungsdaten.value
    const { status, wert } = await sende(JSON.stringify(fall))
    expect(status).toBe(200)
    expect(wert.anspruch).toBeGreaterThan(0)
    expect(post.responses[200].content['application/json'].examples.uebungsdaten.value).toEqual(wert)
  })

  test('every published case has the form it describes', () => {
    for (const { datei, roh } of veroeffentlichteFaelle) expect(`${datei}: ${verstoesse('falldatei', roh)}`).toBe(`${datei}: `)
  })
})

test.each([
  ['GET', '/berechnung', 405, 'POST'],
  ['POST', '/parameter', 405, 'GET'],
  ['DELETE', '/openapi.json', 405, 'GET'],
  ['GET', '/gibt-es/nicht', 404, null],
])('%s %s is answered with %d', async (method, pfad, status, allow) => {
  const antwort = await api.request(pfad, { method })
  expect([antwort.status, antwort.headers.get('allow')]).toEqual([status, allow])
  expect(verstoesse('fehler', await antwort.json())).toBe('')
})
