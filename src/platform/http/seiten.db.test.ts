import type { LoaderFunctionArgs, ServerBuild } from 'react-router'
import { afterEach, beforeAll, expect, test } from 'vitest'
import { fuerAlle, oeffentlich } from '../auth/schutz.ts'
import { stehendeUhr } from '../clock/index.ts'
import { forTraeger } from '../db/index.ts'
import { testDb } from '../db/testhilfe/db.ts'
import { spracheCookie } from '../sprache/sprache.ts'
import { oeffneTresor } from '../tresor/index.ts'
import { seitenFuer } from './seiten.ts'
import { type Gewaehlt, waehleTraeger } from './traegerwahl.ts'
import type { Umfeld } from './umfeld.ts'

const t = testDb()
const abEmbargo = Temporal.Instant.from('2026-08-17T08:01:00Z')
let jetzt = Temporal.Instant.from('2026-08-17T08:00:00Z')
let gemacht = 0

/** A page as this room sees it: what it shows hangs on all that an answer may hang on. */
const presse = fuerAlle(async ({ db, umfeld, traegerId, url, sprache, jetzt: wann }) => {
  gemacht++
  if (url.searchParams.has('fehlt')) throw new Response('fehlt', { status: 404 })
  const groessen = await db.selectFrom('groesseWert').select('wert').where('traegerId', '=', traegerId).orderBy('wert').execute()
  const frei = Temporal.Instant.compare(wann, abEmbargo) >= 0 ? 'Mitteilung' : ''
  const worte = [umfeld.traeger.kuerzel, sprache, url.href, groessen.map((g) => g.wert).join(), frei]
  return new Response(worte.join(' | '), { headers: { 'Content-Type': 'text/plain' } })
})
const fuerEinen = oeffentlich(async ({ request }) => {
  gemacht++
  return new Response(request.headers.get('cookie'))
})
const rahmen = oeffentlich(async () => null)

const route = (id: string, path: string, loader: (a: LoaderFunctionArgs) => Promise<unknown>, parentId = 'root') => ({
  [id]: { id, path, parentId, module: { loader, action: loader } },
})
const build = {
  entry: { module: { default: () => new Response('', { status: 500 }) } },
  routes: {
    root: { id: 'root', path: '', module: { loader: async () => null, default: () => null } },
    ...route('presse', 'presse', presse),
    ...route('mein', 'mein', fuerEinen),
    ...route('rahmen', 'rahmen', rahmen),
    ...route('darin', 'darin', presse, 'rahmen'),
  },
  assets: { entry: { imports: [], module: '' }, routes: {}, url: '', version: '' },
  publicPath: '/',
  assetsBuildDirectory: '',
  future: {},
  ssr: true,
  isSpaMode: false,
  prerender: [],
  routeDiscovery: { mode: 'initial', manifestPath: '/__manifest' },
} as unknown as ServerBuild

let frage: (host: string, pfad: string, init?: RequestInit) => Promise<Response>
beforeAll(async () => {
  await t.alsBesitzer(async (db) => {
    const { traegerId } = await db.selectFrom('traeger').select('traegerId').where('kuerzel', '=', 'jena').executeTakeFirstOrThrow()
    await db.insertInto('traegerAdresse').values({ traegerId, host: 'jena.test' }).execute()
  })
  const wahl = waehleTraeger(t.db, { erster: 'koba-harz', grund: () => 'https://portal.test' })
  const tresor = oeffneTresor({ hauptschluessel: Buffer.alloc(32, 1).toString('base64'), ordner: '' })
  const umfeldFuer = ({ traeger, adresse }: Gewaehlt): Umfeld => ({ db: t.db, traeger, adresse, uhr: stehendeUhr(jetzt), tresor })
  const seiten = seitenFuer(build, wahl, umfeldFuer)
  frage = (host, pfad, init) => seiten(new Request(`http://${host}${pfad}`, init), { adresse: '192.0.2.1', host })
})
afterEach(() => {
  gemacht = 0
})

const text = async (host: string, pfad: string, init?: RequestInit) => (await frage(host, pfad, init)).text()
const groesse = async (kuerzel: string, wert: string) => {
  const wahl = waehleTraeger(t.db, { erster: 'koba-harz', grund: () => 'https://portal.test' })
  const traegerId = (await wahl.fuerAnfrage('', `/t/${kuerzel}`))?.traeger.traegerId ?? ''
  const zeile = { traegerId, name: 'anzahl', giltAb: '2026-01-01', fassung: Number(wert), wert, bezeichnung: 'x', quelle: 'x', datenstand: 'x' }
  await forTraeger(t.db, traegerId, (db) =>
    db
      .insertInto('groesseWert')
      .values({ ...zeile, von: 'Test', am: jetzt })
      .execute(),
  )
}

test('the answer of one Träger is never given to another, by host nor by path; its addresses do not hang on the host that was asked', async () => {
  for (let n = 0; n < 2; n++) {
    expect(await text('portal.test', '/presse')).toBe('koba-harz | de | https://portal.test/presse |  | ')
    expect(await text('portal.test', '/t/koba-harz/presse')).toBe('koba-harz | de | https://portal.test/presse |  | ')
    expect(await text('portal.test', '/t/nordfriesland/presse')).toBe('nordfriesland | de | https://portal.test/t/nordfriesland/presse |  | ')
    expect(await text('jena.test', '/presse')).toBe('jena | de | https://jena.test/presse |  | ')
    expect(await text('portal.test', '/t/jena/presse')).toBe('jena | de | https://jena.test/presse |  | ')
    expect(await text('boese.test', '/presse')).toBe('koba-harz | de | https://portal.test/presse |  | ')
    expect(await text('portal.test', '/presse?q=a')).toBe('koba-harz | de | https://portal.test/presse?q=a |  | ')
  }
  expect(gemacht).toBe(6) // that of the made-up host is the one of the portal
})

test('each language has its answer', async () => {
  const in_ = (sprache: 'de' | 'en') => text('portal.test', '/presse', { headers: { cookie: `a=b; ${spracheCookie(sprache)}` } })
  for (let n = 0; n < 2; n++) {
    expect(await in_('en')).toContain('| en |')
    expect(await in_('de')).toContain('| de |')
  }
})

test('a change of content is in the very next answer, of this Träger alone; one in the network in those of all', async () => {
  await text('jena.test', '/presse')
  await text('portal.test', '/presse')
  gemacht = 0
  await groesse('koba-harz', '104')
  expect(await text('portal.test', '/presse')).toContain('| 104 |')
  await text('jena.test', '/presse')
  expect(gemacht).toBe(1)
  await groesse('netzwerk', '7')
  await text('portal.test', '/presse')
  await text('jena.test', '/presse')
  expect(gemacht).toBe(3)
})

test('a plan comes true on its minute', async () => {
  const vorher = await frage('portal.test', '/presse')
  expect(await vorher.text()).not.toContain('Mitteilung')
  jetzt = abEmbargo.subtract({ milliseconds: 1 })
  expect(await text('portal.test', '/presse')).not.toContain('Mitteilung')
  expect(gemacht).toBe(0)
  jetzt = abEmbargo
  const nachher = await frage('portal.test', '/presse', { headers: { 'if-none-match': vorher.headers.get('etag') ?? '' } })
  expect([nachher.status, await nachher.text()]).toEqual([200, expect.stringContaining('Mitteilung')])
})

test('304 and HEAD come from what is kept', async () => {
  const etag = (await frage('portal.test', '/presse')).headers.get('etag') ?? ''
  gemacht = 0
  expect((await frage('portal.test', '/presse', { headers: { 'if-none-match': etag } })).status).toBe(304)
  expect((await frage('portal.test', '/presse', { method: 'HEAD' })).headers.get('etag')).toBe(etag)
  expect(gemacht).toBe(0)
})

test('a page for one person, a form, an error, and a public page in a frame for one person are made anew each time', async () => {
  for (let n = 0; n < 2; n++) {
    expect(await text('portal.test', '/mein', { headers: { cookie: `wer=${n}` } })).toBe(`wer=${n}`)
    expect((await frage('portal.test', '/presse', { method: 'POST', body: new URLSearchParams({ a: 'b' }) })).headers.has('etag')).toBe(false)
    expect((await frage('portal.test', '/presse?fehlt')).status).toBe(404)
    expect((await frage('portal.test', '/rahmen/darin')).headers.has('etag')).toBe(false)
  }
  expect(gemacht).toBe(8)
})
