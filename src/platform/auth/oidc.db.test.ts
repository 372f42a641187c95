import { createServer, type Server } from 'node:http'
import { Provider } from 'oidc-provider'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { forTraeger } from '../db/index.ts'
import { testDb } from '../db/testhilfe/db.ts'
import { oidcZugang } from './oidc-einstellung.ts'
import { loader as dienst } from './pages/dienst.ts'
import { loader as kontoLaden } from './pages/konto.tsx'
import { loader as rueckkehr } from './pages/rueckkehr.ts'
import { rufe } from './testhilfe/index.ts'

const t = testDb()
const gruppen: Record<string, string[]> = { anna: ['jc-leistung', 'sport'], chef: ['jc-leitung'], niemand: ['sport'] }
let server: Server
let aussteller = ''

/** A real OpenID Connect server with its own pages for signing in. */
beforeAll(async () => {
  vi.spyOn(console, 'warn').mockImplementation(() => {}) // it says that its pages and keys are for development
  server = createServer()
  await new Promise<void>((r) => server.listen(0, '127.0.0.1', r))
  const ort = server.address()
  aussteller = `http://localhost:${typeof ort === 'object' && ort ? ort.port : 0}`
  const provider = new Provider(aussteller, {
    clients: [{ client_id: 'tragwerk', client_secret: 'geheim-geheim-geheim', redirect_uris: ['http://tragwerk.test/anmelden/rueckkehr'] }],
    claims: { openid: ['sub'], profile: ['name', 'preferred_username', 'groups'], email: ['email'] },
    conformIdTokenClaims: false,
    cookies: { keys: ['nur-im-test'] },
    findAccount: (_ctx: unknown, sub: string) => ({
      accountId: sub,
      claims: () => ({ sub, name: `${sub} (Übung)`, preferred_username: sub, groups: gruppen[sub] ?? [] }),
    }),
  })
  server.on('request', provider.callback())
})
afterAll(async () => {
  await new Promise((r) => server.close(r))
  vi.restoreAllMocks()
})

const umfeld = () => {
  const gelesen = oidcZugang({
    aussteller,
    klient: 'tragwerk',
    geheimnis: 'geheim-geheim-geheim',
    merkmal: 'groups',
    rollen: 'jc-leistung=leistung,jc-leitung=teamleitung,jc-leitung=anordnung',
  })
  if (!gelesen.ok || !gelesen.zugang) throw new Error('settings')
  return { oidc: gelesen.zugang }
}

/** Walks the pages of the server like a browser, until it sends us back. */
async function meldeAnBei(adresse: string, wer: string): Promise<URL> {
  const kekse = new Map<string, string>()
  let url = new URL(adresse)
  let formular: Record<string, string> | undefined
  for (let k = 0; k < 12; k++) {
    if (url.host === 'tragwerk.test') return url
    const antwort = await fetch(url, {
      redirect: 'manual',
      headers: { cookie: [...kekse].map(([n, w]) => `${n}=${w}`).join('; ') },
      ...(formular && { method: 'POST', body: new URLSearchParams(formular) }),
    })
    for (const keks of antwort.headers.getSetCookie()) {
      const [, name = '', wert = ''] = /^([^=]+)=([^;]*)/.exec(keks) ?? []
      kekse.set(name, wert)
    }
    const nach = antwort.headers.get('location')
    const seite = await antwort.text()
    if (nach) {
      url = new URL(nach, url)
      formular = undefined
    } else {
      url = new URL(/action="([^"]+)"/.exec(seite)?.[1] ?? '', url)
      formular = seite.includes('value="login"') ? { prompt: 'login', login: wer, password: 'x' } : { prompt: 'consent' }
    }
  }
  throw new Error('the server did not send us back')
}

async function beginne(weiter = '/faelle') {
  const antwort = await rufe(t, dienst, `/anmelden/dienst?weiter=${encodeURIComponent(weiter)}`, { umfeld: umfeld() })
  return { nach: antwort.headers.get('location') ?? '', cookie: antwort.headers.get('set-cookie')?.split(';')[0] ?? '' }
}
async function kehreZurueck(url: URL | string, cookie: string) {
  const pfad = typeof url === 'string' ? url : url.pathname + url.search
  const antwort = await rufe(t, rueckkehr, pfad, { umfeld: umfeld(), cookie })
  return { nach: antwort.headers.get('location') ?? '', cookie: antwort.headers.get('set-cookie')?.split(';')[0] ?? '' }
}
async function ganz(wer: string, weiter?: string) {
  const anfang = await beginne(weiter)
  return kehreZurueck(await meldeAnBei(anfang.nach, wer), anfang.cookie)
}

describe('sign-in at an OpenID Connect server', () => {
  test('makes the account with the roles it delivers, and finds it again', async () => {
    const erste = await ganz('anna', '/faelle?q=x')
    expect(erste.nach).toBe('/faelle?q=x')
    expect(await rufe(t, kontoLaden, '/konto', { cookie: erste.cookie })).toMatchObject({
      name: 'anna (Übung)',
      rollen: ['Leistungssachbearbeitung'],
      hatPasswort: false,
    })
    gruppen.anna = ['jc-leitung']
    const zweite = await ganz('anna')
    expect((await rufe(t, kontoLaden, '/konto', { cookie: zweite.cookie })).rollen).toEqual(['Teamleitung', 'Anordnung'])
    const konten = await forTraeger(t.db, t.traegerId, (db) =>
      db.selectFrom('konto').select('kontoId').where('oidcSubjekt', 'is not', null).execute(),
    )
    expect(konten).toHaveLength(1)
  })

  test('asks for state, nonce and PKCE', async () => {
    const { searchParams } = new URL((await beginne()).nach)
    expect(Object.fromEntries(searchParams)).toMatchObject({
      response_type: 'code',
      code_challenge_method: 'S256',
      state: expect.stringMatching(/.{20}/),
      nonce: expect.stringMatching(/.{20}/),
      redirect_uri: 'http://tragwerk.test/anmelden/rueckkehr',
    })
  })

  test('without a role nothing is made; a locked account stays out', async () => {
    expect((await ganz('niemand')).nach).toBe('/anmelden?dienst=ohne-rolle')
    await forTraeger(t.db, t.traegerId, (db) => db.updateTable('konto').set({ gesperrt: true }).where('kennung', '=', 'anna').execute())
    expect(await ganz('anna')).toEqual({ nach: '/anmelden?dienst=gesperrt', cookie: 'tragwerk=' })
  })

  test('a local account with the same name is not taken over', async () => {
    await forTraeger(t.db, t.traegerId, (db) =>
      db
        .insertInto('konto')
        .values({ traegerId: t.traegerId, art: 'personal', kennung: 'chef', name: 'Anderer (Übung)', rollen: ['verwaltung'] })
        .execute(),
    )
    const { cookie } = await ganz('chef')
    expect(await rufe(t, kontoLaden, '/konto', { cookie })).toMatchObject({ name: 'chef (Übung)', rollen: ['Teamleitung', 'Anordnung'] })
  })

  test('an answer that was not asked for, was asked for by another browser, or comes twice opens nothing', async () => {
    const log = vi.spyOn(console, 'error').mockImplementation(() => {})
    const meine = await beginne()
    const andere = await beginne()
    const antwort = await meldeAnBei(meine.nach, 'chef')
    expect((await kehreZurueck(antwort, '')).nach).toBe('/anmelden?dienst=antwort')
    expect((await kehreZurueck(antwort, andere.cookie)).nach).toBe('/anmelden?dienst=antwort')
    expect((await kehreZurueck(antwort, meine.cookie)).nach).toBe('/faelle')
    expect((await kehreZurueck(antwort, meine.cookie)).nach).toBe('/anmelden?dienst=antwort')
    const dritte = await beginne()
    expect((await kehreZurueck('/anmelden/rueckkehr?error=access_denied', dritte.cookie)).nach).toBe('/anmelden?dienst=abgebrochen')
    expect(log.mock.calls.join(' ')).not.toContain(antwort.searchParams.get('code'))
    log.mockRestore()
  })

  test('a server that is away is told as one; without settings there is none', async () => {
    const log = vi.spyOn(console, 'error').mockImplementation(() => {})
    const weg = { oidc: { ...umfeld().oidc, aussteller: 'http://127.0.0.1:9' } }
    expect((await rufe(t, dienst, '/anmelden/dienst', { umfeld: weg })).headers.get('location')).toBe('/anmelden?dienst=weg')
    expect((await rufe(t, dienst, '/anmelden/dienst')).headers.get('location')).toBe('/anmelden?dienst=aus')
    log.mockRestore()
  })

  test('a role that does not exist is an error of the settings', () => {
    expect(oidcZugang({ aussteller, klient: 'k', geheimnis: 'g', merkmal: 'groups', rollen: 'a=chef' })).toMatchObject({ ok: false })
    expect(oidcZugang(undefined)).toEqual({ ok: true, zugang: undefined })
  })
})
