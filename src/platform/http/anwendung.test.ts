import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Hono } from 'hono'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { anwendung } from './anwendung.ts'
import { inhaltsRichtlinie } from './kopfzeilen.ts'

let ordner = ''
const stil = 'body { color: black }\n'.repeat(200)

beforeAll(() => {
  ordner = mkdtempSync(join(tmpdir(), 'tragwerk-http-'))
  mkdirSync(join(ordner, 'assets'))
  writeFileSync(join(ordner, 'assets', 'stil-abc.css'), stil)
  writeFileSync(join(ordner, 'hinweis.txt'), 'klein')
})
afterAll(() => rmSync(ordner, { recursive: true }))

const app = (seiten = async () => new Response('<p>Seite</p>', { headers: { 'Content-Type': 'text/html' } })) =>
  anwendung({ ordner, api: new Hono().get('/echo', (c) => c.json({ da: true })), seiten })

describe('files', () => {
  test('a built file is compressed and kept for ever', async () => {
    const antwort = await app().request('/assets/stil-abc.css', { headers: { 'accept-encoding': 'gzip, br' } })
    expect(antwort.headers.get('content-encoding')).toBe('br')
    expect(antwort.headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
    expect((await antwort.arrayBuffer()).byteLength).toBeLessThan(stil.length / 10)
  })

  test('without compression the very bytes, and 304 when they are known', async () => {
    const antwort = await app().request('/assets/stil-abc.css')
    expect(await antwort.text()).toBe(stil)
    const wieder = await app().request('/assets/stil-abc.css', { headers: { 'if-none-match': antwort.headers.get('etag') ?? '' } })
    expect(wieder.status).toBe(304)
  })

  test('a file without a hash in its name is asked for again', async () => {
    expect((await app().request('/hinweis.txt')).headers.get('cache-control')).toBe('public, max-age=0, must-revalidate')
  })

  test('nothing outside the folder', async () => {
    expect(await (await app().request('/assets/../../package.json')).text()).toBe('<p>Seite</p>')
  })
})

describe('headers', () => {
  test('every answer is guarded', async () => {
    for (const pfad of ['/', '/api/v1/echo', '/hinweis.txt']) {
      const { headers } = await app().request(pfad)
      expect(headers.get('content-security-policy'), pfad).toContain("default-src 'none'")
      expect(headers.get('x-content-type-options')).toBe('nosniff')
      expect(headers.get('strict-transport-security')).toBeNull()
    }
  })

  test('behind TLS the browser is told to stay there', async () => {
    const { headers } = await app().request('/', { headers: { 'x-forwarded-proto': 'https' } })
    expect(headers.get('strict-transport-security')).toContain('max-age=31536000')
  })

  test('the policy allows inline scripts only with the nonce', () => {
    expect(inhaltsRichtlinie('abc')).toContain("script-src 'self' 'nonce-abc'")
    expect(inhaltsRichtlinie()).toContain("script-src 'self';")
  })
})

describe('where a request was sent to', () => {
  const gefragt = async (hinterProxy: boolean, headers: Record<string, string>) => {
    const seiten = async (anfrage: Request, { host }: { host: string }) =>
      new Response(`${host} ${anfrage.url} ${anfrage.method} ${await anfrage.text()}`)
    const ziel = anwendung({ ordner, api: new Hono(), seiten, hinterProxy })
    return (await ziel.request('http://innen.test/mein?a=1', { method: 'POST', body: 'b=2', headers })).text()
  }

  test('is the host of the request; what anybody can write into the headers does not count', async () => {
    expect(await gefragt(false, { host: 'innen.test' })).toBe('innen.test http://innen.test/mein?a=1 POST b=2')
    expect(await gefragt(false, { host: 'innen.test', 'x-forwarded-host': 'jena.test' })).toBe('innen.test http://innen.test/mein?a=1 POST b=2')
  })

  test('is what the proxy says, where one stands before: the last host, and its scheme, so that forms are not refused as foreign', async () => {
    const headers = { host: 'innen.test', 'x-forwarded-host': 'boese.test, Jena.test:8443', 'x-forwarded-proto': 'https' }
    expect(await gefragt(true, headers)).toBe('Jena.test:8443 https://jena.test:8443/mein?a=1 POST b=2')
    expect(await gefragt(true, { host: 'innen.test', 'x-forwarded-host': 'kein host' })).toBe('kein host http://innen.test/mein?a=1 POST b=2')
  })

  test('below the path of a Träger the interface is the same, and the last resort leads to its start page', async () => {
    expect(await (await app().request('/t/jena/api/v1/echo')).json()).toEqual({ da: true })
    expect(await (await app().request('/t/jena/x?%00')).text()).toContain('href="/t/jena/"')
    expect(await (await app().request('/t/"><b>/x?%00')).text()).toContain('href="/"')
  })
})

describe('errors', () => {
  test('too much at once is refused in German', async () => {
    const antwort = await app().request('/rechner', { method: 'POST', body: 'x'.repeat(600_000), headers: { 'content-length': '600000' } })
    expect(antwort.status).toBe(413)
    expect(await antwort.text()).toContain('Das war zu viel auf einmal')
  })

  test('an address with a NUL character is refused before any page', async () => {
    for (const pfad of ['/faelle?q=%00', '/x%00y']) expect((await app().request(pfad)).status).toBe(400)
  })

  test.each([
    [{ code: '57P01' }, 503, 'Datenbank antwortet gerade nicht'],
    [{ code: 'ECONNREFUSED' }, 503, 'Datenbank antwortet gerade nicht'],
    [{ code: '53100' }, 507, 'kein Platz'],
  ])('a failure only the operator can end has its own page: %j', async (dazu, status, satz) => {
    const log = vi.spyOn(console, 'error').mockImplementation(() => {})
    const antwort = await app(async () => {
      throw Object.assign(new Error('geheim'), dazu)
    }).request('/')
    expect(antwort.status).toBe(status)
    expect(await antwort.text()).toContain(satz)
    log.mockRestore()
  })

  test('a bug shows no trace', async () => {
    const log = vi.spyOn(console, 'error').mockImplementation(() => {})
    const antwort = await app(async () => {
      throw new Error('geheim')
    }).request('/')
    expect(antwort.status).toBe(500)
    expect(await antwort.text()).not.toContain('geheim')
    expect(log).toHaveBeenCalledOnce()
    log.mockRestore()
  })
})

describe('too many forms', () => {
  const alle = () => anwendung({ ordner, hinterProxy: true, api: new Hono().post('/x', (c) => c.json({})), seiten: async () => new Response('ok') })
  const sende = (ziel: Hono, pfad: string, von: string, body = 'vorname=A') =>
    ziel.request(pfad, {
      method: 'POST',
      body,
      headers: { 'x-forwarded-for': `10.0.0.1, ${von}`, 'content-type': 'application/x-www-form-urlencoded' },
    })
  async function bisGenug(ziel: Hono, pfad: string, von: (n: number) => string): Promise<number> {
    for (let n = 0; n < 5000; n++) if ((await sende(ziel, pfad, von(n))).status === 429) return n
    return -1
  }

  test('one address is refused after a lobby full of people, in German, and gets back what it sent', async () => {
    const ziel = alle()
    expect(await bisGenug(ziel, '/antrag/frage/name', () => '192.0.2.7')).toBe(300)
    const antwort = await sende(ziel, '/antrag/frage/name?zurueck=1', '192.0.2.7', 'vorname=%22%3E%3Cscript%3E&text=zwei%0D%0AZeilen&a=1&a=2')
    expect(antwort.status).toBe(429)
    expect(Number(antwort.headers.get('retry-after'))).toBeGreaterThan(0)
    const seite = await antwort.text()
    expect(seite).toContain('Ihre Angaben sind noch da')
    expect(seite).toContain('action="/antrag/frage/name?zurueck=1"')
    expect(seite).toContain('name="vorname" value="&quot;&gt;&lt;script&gt;"')
    expect(seite).toContain('value="zwei&#13;&#10;Zeilen"')
    expect(seite.match(/name="a"/g)?.length).toBe(2)
    expect((await sende(ziel, '/antrag/frage/name', '192.0.2.8')).status).toBe(200)
  })

  test('in the language that was chosen', async () => {
    const ziel = alle()
    await bisGenug(ziel, '/rechner', () => '192.0.2.7')
    const seite = async (sprache: string) => {
      const headers = {
        cookie: `tragwerk-sprache=${sprache}`,
        'x-forwarded-for': '192.0.2.7',
        'content-type': 'application/x-www-form-urlencoded',
      }
      return (await ziel.request('/rechner', { method: 'POST', body: 'a=1', headers })).text()
    }
    expect(await seite('einfach')).toMatch(/<html lang="de-simple">.*Gerade wollen zu viele etwas senden.*Noch einmal senden/s)
    const englisch = await seite('en')
    expect(englisch).toMatch(/<html lang="en">.*Error: There are too many requests.*You can send it again in .*To the start page/s)
    expect(englisch).not.toMatch(/[äöüß]|Fehler/)
  })

  test('an address cannot be made up: what the proxy adds counts, and a household of IPv6 is one', async () => {
    expect(await bisGenug(alle(), '/rechner', (n) => `2001:db8:1:2::${n.toString(16)}`)).toBe(300)
  })

  test('new applications and accounts are counted apart; passwords are not written into a page', async () => {
    const ziel = alle()
    expect(await bisGenug(ziel, '/antrag/datum', () => '192.0.2.7')).toBe(120)
    expect((await sende(ziel, '/antrag/frage/name', '192.0.2.7')).status).toBe(200)
    expect(await bisGenug(ziel, '/mein/registrieren', () => '192.0.2.7')).toBe(0)
    expect(await (await sende(ziel, '/mein/registrieren', '192.0.2.7', 'passwort=geheim')).text()).not.toContain('geheim')
  })

  test('below the path of a Träger the same is counted', async () => {
    const ziel = alle()
    expect(await bisGenug(ziel, '/t/jena/antrag/datum', () => '192.0.2.7')).toBe(120)
    expect((await sende(ziel, '/antrag/datum', '192.0.2.7')).status).toBe(429)
    for (let n = 0; n < 301; n++) await sende(ziel, '/t/jena/faelle/x/angaben', '192.0.2.8')
    expect((await sende(ziel, '/t/jena/faelle/x/angaben', '192.0.2.8')).status).toBe(200)
  })

  test('all together are refused before the server is full', async () => {
    expect(await bisGenug(alle(), '/pruefen', (n) => `198.51.${n % 200}.${n % 250}`)).toBe(2400)
  })

  test('the machine interface answers as JSON; staff and readers are not counted', async () => {
    const ziel = alle()
    await bisGenug(ziel, '/rechner', () => '192.0.2.7')
    const antwort = await ziel.request('/api/v1/x', { method: 'POST', headers: { 'x-forwarded-for': '192.0.2.9' } })
    expect(antwort.status).toBe(200)
    expect(await bisGenug(ziel, '/api/v1/x', () => '192.0.2.9')).toBe(2999)
    expect(await (await sende(ziel, '/api/v1/x', '192.0.2.9')).json()).toEqual({ fehler: { satz: expect.stringContaining('zu viele') } })
    expect((await ziel.request('/rechner', { headers: { 'x-forwarded-for': '192.0.2.7' } })).status).toBe(200)
    for (let n = 0; n < 301; n++) await sende(ziel, '/faelle/x/angaben', '192.0.2.7')
    expect((await sende(ziel, '/faelle/x/angaben', '192.0.2.7')).status).toBe(200)
  })
})
