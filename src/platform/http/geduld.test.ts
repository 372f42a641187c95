import { expect, test, vi } from 'vitest'
import { mitGeduld, warteHinweis } from './geduld.ts'

const antworten = (...status: number[]) => {
  const gesehen: string[] = []
  const holen: typeof fetch = async (was, init) => {
    gesehen.push(was instanceof Request ? await was.text() : String(init?.body))
    return new Response(null, { status: status.shift() ?? 200, headers: { 'retry-after': '0' } })
  }
  return { holen, gesehen }
}

test('a form that was refused as one too many is sent again as it was, and the page says so meanwhile', async () => {
  const { holen, gesehen } = antworten(429, 429, 200)
  const gezeigt: (number | undefined)[] = []
  const antwort = await mitGeduld(holen, (s) => gezeigt.push(s))(new Request('http://x.test/', { method: 'POST', body: 'a=1' }))
  expect([antwort.status, gesehen, gezeigt]).toEqual([200, ['a=1', 'a=1', 'a=1'], [0, undefined, 0, undefined]])
})

test('patience ends; other answers are handed on', async () => {
  expect((await mitGeduld(antworten(429, 429, 429).holen, () => {})('http://x.test/', { body: 'a' })).status).toBe(429)
  const { holen, gesehen } = antworten(503)
  expect((await mitGeduld(holen, () => {})('http://x.test/')).status).toBe(503)
  expect(gesehen.length).toBe(1)
})

test.each([
  ['de', 'Ihre Angaben sind noch da und werden in einer Sekunde von selbst noch einmal gesendet.'],
  ['de-simple', 'Ihre Angaben sind noch da. Die Seite sendet sie in einer Sekunde noch einmal.'],
  ['en', 'What you typed is still here and will be sent again in one second.'],
])('the page waits in its language: %s', (lang, satz) => {
  const zeile = { textContent: '', remove: vi.fn() }
  vi.stubGlobal('document', { documentElement: { lang }, createElement: () => zeile, body: { prepend: vi.fn() } })
  const zeige = warteHinweis()
  zeige(1)
  expect(zeile.textContent).toContain(satz)
  zeige(undefined)
  expect(zeile.remove).toHaveBeenCalledOnce()
  vi.unstubAllGlobals()
})
