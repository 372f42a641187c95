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
