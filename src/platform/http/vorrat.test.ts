import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { waehleKodierung } from './kodierung.ts'
import { legeVorratAn } from './vorrat.ts'

const anfrage = (headers: Record<string, string> = {}) => new Request('http://x.test/presse', { headers })
const seite = 'Eine Mitteilung. '.repeat(200)
const html = (text = seite, mehr: Record<string, string> = {}) =>
  new Response(text, { headers: { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': 'x', 'x-fremd': 'y', ...mehr } })

/** Counts how often something is made. */
function zaehler(mache: () => Response | Promise<Response>) {
  const z = {
    male: 0,
    mache: async () => {
      z.male++
      return mache()
    },
  }
  return z
}

describe('what is kept', () => {
  test('is made once, and again when the mark has moved', async () => {
    const vorrat = legeVorratAn(1e6)
    const z = zaehler(() => html())
    for (const marke of ['1', '1', '2', '2', '1']) expect(await (await vorrat.antworte(anfrage(), 'a', marke, z.mache)).text()).toBe(seite)
    expect(z.male).toBe(3)
    await vorrat.antworte(anfrage(), 'b', '1', z.mache)
    expect(z.male).toBe(4)
  })

  test('comes with the headers of its content and those of the store, and no others', async () => {
    const antwort = await legeVorratAn(1e6).antworte(anfrage(), 'a', '1', async () => html('kurz', { 'content-disposition': 'inline' }))
    expect(Object.fromEntries(antwort.headers)).toEqual({
      'cache-control': 'public, no-cache',
      'content-disposition': 'inline',
      'content-length': '4',
      'content-security-policy': 'x',
      'content-type': 'text/html; charset=utf-8',
      etag: expect.stringMatching(/^"[\w-]{22}"$/),
      vary: 'Cookie, Accept-Encoding',
    })
  })

  test('may say itself how long a reader keeps it', async () => {
    const ewig = async () => html('bild', { 'cache-control': 'public, max-age=31536000, immutable' })
    const { headers } = await legeVorratAn(1e6).antworte(anfrage(), 'a', '1', ewig)
    expect([headers.get('cache-control'), headers.get('vary')]).toEqual(['public, max-age=31536000, immutable', 'Accept-Encoding'])
  })

  test.each([
    ['br', (b: Buffer) => brotliDecompressSync(b)],
    ['gzip', (b: Buffer) => gunzipSync(b)],
  ])('is packed with %s, under a mark of its own', async (wie, entpacke) => {
    const vorrat = legeVorratAn(1e6)
    const z = zaehler(() => html())
    const offen = await vorrat.antworte(anfrage(), 'a', '1', z.mache)
    const gepackt = await vorrat.antworte(anfrage({ 'accept-encoding': wie }), 'a', '1', z.mache)
    expect(gepackt.headers.get('content-encoding')).toBe(wie)
    expect(gepackt.headers.get('etag')).not.toBe(offen.headers.get('etag'))
    expect(entpacke(Buffer.from(await gepackt.arrayBuffer())).toString()).toBe(seite)
    expect(z.male).toBe(1)
  })

  test('is not packed where that gains nothing', async () => {
    const bild = () => new Response(new Uint8Array(5000), { headers: { 'content-type': 'image/png' } })
    const antwort = await legeVorratAn(1e6).antworte(anfrage({ 'accept-encoding': 'br' }), 'a', '1', async () => bild())
    expect(antwort.headers.get('content-encoding')).toBeNull()
  })

  test('is 304 for who knows it, also where a proxy weakened the mark', async () => {
    const vorrat = legeVorratAn(1e6)
    const frage = (headers: Record<string, string>) => vorrat.antworte(anfrage(headers), 'a', '1', async () => html())
    const etag = (await frage({ 'accept-encoding': 'br' })).headers.get('etag') ?? ''
    for (const bekannt of [etag, `W/${etag}`, `"alt", ${etag}`, '*']) {
      const antwort = await frage({ 'accept-encoding': 'br', 'if-none-match': bekannt })
      expect([antwort.status, await antwort.text(), antwort.headers.get('etag')], bekannt).toEqual([304, '', etag])
    }
    expect((await frage({ 'accept-encoding': 'gzip', 'if-none-match': etag })).status).toBe(200)
    expect((await frage({ 'if-none-match': etag.slice(0, -2) })).status).toBe(200)
  })

  test('has the same mark when it is made again and is the same', async () => {
    const vorrat = legeVorratAn(1e6)
    const mal = async (marke: string, text: string) => (await vorrat.antworte(anfrage(), 'a', marke, async () => html(text))).headers.get('etag')
    expect(await mal('1', 'a')).toBe(await mal('2', 'a'))
    expect(await mal('3', 'b')).not.toBe(await mal('4', 'a'))
  })
})

describe('what is not kept', () => {
  test.each([
    ['an error', () => new Response('nein', { status: 404 })],
    ['a redirect', () => new Response(null, { status: 302, headers: { location: '/x' } })],
    ['what sets a cookie', () => html('x', { 'set-cookie': 'a=b' })],
  ])('%s', async (_, mache) => {
    const vorrat = legeVorratAn(1e6)
    const z = zaehler(mache)
    for (let n = 0; n < 3; n++) expect((await vorrat.antworte(anfrage(), 'a', '1', z.mache)).headers.has('etag')).toBe(false)
    expect([z.male, vorrat.belegt()]).toEqual([3, 0])
  })

  test('what would push out all else; who waits gets it nevertheless', async () => {
    const vorrat = legeVorratAn(20_000)
    const z = zaehler(() => html())
    expect(await (await vorrat.antworte(anfrage(), 'a', '1', z.mache)).text()).toBe(seite)
    expect(vorrat.belegt()).toBe(0)
  })

  test('a making that fails: each who waits tries alone', async () => {
    const vorrat = legeVorratAn(1e6)
    const z = zaehler(() => (z.male === 1 ? Promise.reject(new Error('weg')) : html()))
    const alle = await Promise.allSettled(Array.from({ length: 3 }, () => vorrat.antworte(anfrage(), 'a', '1', z.mache)))
    expect(alle.map((a) => a.status)).toEqual(['rejected', 'fulfilled', 'fulfilled'])
  })
})

test('many who ask at once wait for one making; who asks after a change does not', async () => {
  const vorrat = legeVorratAn(1e6)
  const tor = Promise.withResolvers<void>()
  const z = zaehler(async () => tor.promise.then(() => html()))
  const alle = Array.from({ length: 50 }, () => vorrat.antworte(anfrage(), 'a', '1', z.mache))
  const neu = zaehler(() => html('neu'))
  expect(await (await vorrat.antworte(anfrage(), 'a', '2', neu.mache)).text()).toBe('neu')
  tor.resolve()
  for (const antwort of await Promise.all(alle)) expect(await antwort.text()).toBe(seite)
  expect([z.male, neu.male]).toEqual([1, 1])
})

test('the memory has a bound: what was used longest ago goes first, and packed forms count', async () => {
  const vorrat = legeVorratAn(60_000)
  const z = zaehler(() => html())
  const frage = (schluessel: string) => vorrat.antworte(anfrage({ 'accept-encoding': 'gzip' }), schluessel, '1', z.mache)
  for (let n = 0; n < 100; n++) {
    await frage(`/?${n}`)
    await frage('/')
    expect(vorrat.belegt()).toBeLessThanOrEqual(60_000)
  }
  expect(vorrat.belegt()).toBeGreaterThan(40_000)
  expect(z.male).toBe(101)
  await frage('/?0')
  expect(z.male).toBe(102)
})

test.each([
  ['gzip, deflate, br, zstd', 'br'],
  ['gzip;q=1.0, br;q=0', 'gzip'],
  ['GZIP', 'gzip'],
  ['brx, xgzip', 'identity'],
  ['', 'identity'],
  [undefined, 'identity'],
])('%j takes %s', (erlaubt, kodierung) => {
  expect(waehleKodierung(erlaubt)).toBe(kodierung)
})
