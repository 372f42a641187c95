import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { anfragepfad, frageJobboerse, liesAntwort } from './jobsuche.ts'

/** An answer in the form that is documented for the board. */
const antwort = {
  maxErgebnisse: 2,
  page: 1,
  size: 50,
  stellenangebote: [
    {
      beruf: 'Verkäufer/in',
      titel: 'Verkäuferin (m/w/d) in Wernigerode',
      refnr: '10000-1200000001-S',
      arbeitsort: { plz: '38855', ort: 'Wernigerode', region: 'Sachsen-Anhalt', land: 'Deutschland', koordinaten: { lat: 51.8, lon: 10.8 } },
      arbeitgeber: 'Handel Beispiel (Übung)',
      aktuelleVeroeffentlichungsdatum: '2026-08-10',
      modifikationsTimestamp: '2026-08-10T08:00:00.000',
      eintrittsdatum: '2026-09-01',
      kundennummerHash: 'abc',
    },
    { titel: 'ohne Arbeitgeber', refnr: 'x' },
  ],
}

let server: Server
let adresse = ''
const anfragen: { url: string; kopf: Record<string, unknown> }[] = []
beforeAll(async () => {
  server = createServer((req, res) => {
    anfragen.push({ url: req.url ?? '', kopf: req.headers })
    const was = new URL(req.url ?? '', 'http://x').searchParams.get('was')
    if (was === 'Koch') return res.writeHead(403).end()
    if (was === 'Maler') return res.end('<html>')
    if (was === 'Bote') return res.writeHead(302, { Location: 'http://127.0.0.1:1/' }).end()
    if (was === 'Gast') return undefined // never answers
    return res.setHeader('Content-Type', 'application/json').end(JSON.stringify(antwort))
  })
  await new Promise<void>((fertig) => server.listen(0, '127.0.0.1', fertig))
  adresse = `http://127.0.0.1:${(server.address() as AddressInfo).port}/jobboerse/jobsuche-service`
})
afterAll(() => {
  server.closeAllConnections()
  server.close()
})
const frage = (was: string, frist?: number) =>
  frageJobboerse({ adresse, schluessel: 'jobboerse-jobsuche' }, { was, wo: '38855', umkreisKm: 25 }, frist)

describe('the job board', () => {
  test('is asked as documented, with nothing about a person', async () => {
    const ergebnis = await frage('Verkauf')
    expect(ergebnis).toMatchObject({
      ok: true,
      gesamt: 2,
      uebersprungen: 1,
      stellen: [
        { arbeitgeber: 'Handel Beispiel (Übung)', nummer: '10000-1200000001-S', stelle: { plz: '38855', beginn: '2026-09-01', ort: 'Wernigerode' } },
      ],
    })
    const [erste] = anfragen
    expect(erste?.url).toBe('/jobboerse/jobsuche-service/pc/v4/jobs?angebotsart=1&was=Verkauf&page=1&size=50&wo=38855&umkreis=25')
    expect(erste?.kopf).toMatchObject({ 'x-api-key': 'jobboerse-jobsuche' })
    expect(erste?.kopf).not.toHaveProperty('cookie')
    expect(erste?.kopf).not.toHaveProperty('referer')
  })

  test('that refuses, talks nonsense, sends elsewhere or sleeps is an answer, not a crash', async () => {
    expect(await frage('Koch')).toEqual({ ok: false, fehler: 'abgelehnt' })
    expect(await frage('Maler')).toEqual({ ok: false, fehler: 'unlesbar' })
    expect(await frage('Bote')).toEqual({ ok: false, fehler: 'nicht-erreichbar' })
    expect(await frage('Gast', 50)).toEqual({ ok: false, fehler: 'nicht-erreichbar' })
    expect(liesAntwort([])).toEqual({ ok: false, fehler: 'unlesbar' })
  })

  test('is not asked where it is off, or for what could tell about somebody', async () => {
    const vorher = anfragen.length
    expect(await frageJobboerse(undefined, { was: 'Koch', wo: '', umkreisKm: 0 })).toEqual({ ok: false, fehler: 'aus' })
    for (const was of ['', 'Mira 1991', 'BG-2026-000123', 'a@b.de', 'x'.repeat(81)])
      expect(anfragepfad({ was, wo: '', umkreisKm: 10 })).toBe(undefined)
    expect(anfragepfad({ was: 'Koch', wo: 'Beispielgasse 5', umkreisKm: 10 })).toBe(undefined)
    expect(await frage('Mira 1991')).toEqual({ ok: false, fehler: 'anfrage' })
    expect(anfragen.length).toBe(vorher)
  })
})
