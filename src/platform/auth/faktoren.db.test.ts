import { Secret, TOTP } from 'otpauth'
import { beforeAll, describe, expect, test } from 'vitest'
import { forTraeger } from '../db/index.ts'
import { testDb } from '../db/testhilfe/db.ts'
import { legeKontoAn } from './konto.ts'
import { action as anmelden } from './pages/anmelden.tsx'
import { action as bestaetigen, loader as bestaetigenLaden } from './pages/bestaetigen.tsx'
import { action as faktor, loader as faktorLaden } from './pages/faktor.tsx'
import { action as konto, loader as kontoLaden } from './pages/konto.tsx'
import { action as passwortWaehlen } from './pages/passwort.tsx'
import type { Rolle } from './rechte.ts'
import { rufe, testzeit } from './testhilfe/index.ts'

const t = testDb()
const passwort = 'vier Wörter die reichen'
const echt = { traeger: { uebungsdaten: false } }

const lege = (kennung: string, rollen: Rolle[], rest = {}) =>
  forTraeger(t.db, t.traegerId, (db) =>
    legeKontoAn(db, { traegerId: t.traegerId, jetzt: testzeit }, { art: 'personal', kennung, name: `${kennung} (Übung)`, rollen, passwort, ...rest }),
  )
beforeAll(async () => {
  await lege('dora', ['leistung'])
  await lege('emil', ['kasse'])
  await lege('fritz', ['leistung'], { passwortWechseln: true })
})

type Rest = NonNullable<Parameters<typeof rufe>[3]>
/** Status, target and cookie of an answer, or what it says. */
async function gib(antwort: Promise<unknown>): Promise<{ nach?: string; cookie: string; sagt?: unknown }> {
  const a = await antwort.catch((r: unknown) => r)
  if (!(a instanceof Response)) return { cookie: '', sagt: a }
  return { nach: a.headers.get('location') ?? String(a.status), cookie: a.headers.get('set-cookie')?.split(';')[0] ?? '' }
}
const meldeAn = (kennung: string, rest: Rest = {}) => gib(rufe(t, anmelden, '/anmelden?weiter=/arbeit', { formular: { kennung, passwort }, ...rest }))
const code = (geheimnis: string, jetzt = testzeit) =>
  new TOTP({ secret: Secret.fromBase32(geheimnis.replaceAll(' ', '')) }).generate({ timestamp: jetzt.epochMilliseconds })

describe('a second factor from an app', () => {
  let geheimnis = ''

  test('is set up with its first code', async () => {
    const { cookie } = await meldeAn('dora')
    expect(await gib(rufe(t, konto, '/konto', { cookie, formular: { tat: 'totp-beginnen' } }))).toEqual({ cookie: '', sagt: undefined })
    const seite = await rufe(t, kontoLaden, '/konto', { cookie })
    geheimnis = seite.angebot?.geheimnis ?? ''
    expect(seite.angebot).toMatchObject({ adresse: expect.stringContaining('otpauth://totp/'), qr: expect.stringMatching(/^(M\d+ \d+h1v1h-1z)+$/) })
    expect(await gib(rufe(t, konto, '/konto', { cookie, formular: { tat: 'totp-bestaetigen', code: '000000' } }))).toMatchObject({
      sagt: { feld: 'code' },
    })
    expect(await gib(rufe(t, konto, '/konto', { cookie, formular: { tat: 'totp-bestaetigen', code: code(geheimnis) } }))).toMatchObject({
      nach: '/konto?getan=totp',
    })
    const [zeile] = await forTraeger(t.db, t.traegerId, (db) => db.selectFrom('konto').select('totp').where('kennung', '=', 'dora').execute())
    expect(Buffer.from(zeile?.totp ?? []).includes(Buffer.from(Secret.fromBase32(geheimnis.replaceAll(' ', '')).buffer))).toBe(false)
  })

  test('is asked after the password; before it nothing opens', async () => {
    const halb = await meldeAn('dora')
    expect(halb.nach).toBe('/anmelden/bestaetigen?weiter=%2Farbeit')
    expect((await gib(rufe(t, kontoLaden, '/konto', { cookie: halb.cookie }))).nach).toMatch(/^\/anmelden\?weiter/)
    expect((await gib(rufe(t, passwortWaehlen, '/anmelden/passwort', { cookie: halb.cookie, formular: { neu: passwort } }))).nach).toBe(
      '/anmelden/bestaetigen',
    )
    expect((await gib(rufe(t, faktor, '/anmelden/faktor', { cookie: halb.cookie, formular: { tat: 'totp-beginnen' } }))).nach).toBe('/anmelden')
    expect(await rufe(t, bestaetigenLaden, '/anmelden/bestaetigen', { cookie: halb.cookie })).toEqual({ totp: true, passkey: undefined })
    const jetzt = testzeit.add({ minutes: 1 })
    const ganz = await gib(
      rufe(t, bestaetigen, '/anmelden/bestaetigen?weiter=%2Farbeit', { cookie: halb.cookie, formular: { code: code(geheimnis, jetzt) }, jetzt }),
    )
    expect(ganz.nach).toBe('/arbeit')
    expect(ganz.cookie).not.toBe(halb.cookie)
    expect((await rufe(t, kontoLaden, '/konto', { cookie: ganz.cookie, jetzt })).hatTotp).toBe(true)
    expect((await gib(rufe(t, kontoLaden, '/konto', { cookie: halb.cookie, jetzt }))).nach).toMatch(/^\/anmelden/)
  })

  test('a code counts once, also when sent twice at the same time', async () => {
    const jetzt = testzeit.add({ minutes: 5 })
    const halb = [await meldeAn('dora', { jetzt }), await meldeAn('dora', { jetzt })]
    const wahl = await Promise.all(
      halb.map(({ cookie }) => gib(rufe(t, bestaetigen, '/anmelden/bestaetigen', { cookie, formular: { code: code(geheimnis, jetzt) }, jetzt }))),
    )
    expect(wahl.filter((w) => w.nach === '/arbeit')).toHaveLength(1)
    expect(wahl.filter((w) => w.sagt !== undefined)).toHaveLength(1)
  })

  test('guessing codes is slowed down', async () => {
    const jetzt = testzeit.add({ hours: 30 })
    const { cookie } = await meldeAn('dora', { jetzt })
    const rate = () => gib(rufe(t, bestaetigen, '/anmelden/bestaetigen', { cookie, formular: { code: '123' }, jetzt }))
    for (let k = 0; k < 5; k++) expect((await rate()).sagt).toMatchObject({ satz: expect.stringContaining('stimmt nicht') })
    expect((await rate()).sagt).toMatchObject({ satz: expect.stringContaining('zu viele Versuche') })
  })

  test('is taken away with the password only', async () => {
    const jetzt = testzeit.add({ hours: 60 })
    const halb = await meldeAn('dora', { jetzt })
    const { cookie } = await gib(
      rufe(t, bestaetigen, '/anmelden/bestaetigen', { cookie: halb.cookie, formular: { code: code(geheimnis, jetzt) }, jetzt }),
    )
    const nimm = (p: string) => gib(rufe(t, konto, '/konto', { cookie, formular: { tat: 'entfernen', was: 'totp', passwort: p }, jetzt }))
    expect(await nimm('falsch')).toMatchObject({ sagt: { feld: 'passwort' } })
    expect(await nimm(passwort)).toMatchObject({ nach: '/konto?getan=entfernt' })
    expect((await meldeAn('dora', { jetzt })).nach).toBe('/arbeit')
  })
})

describe('roles that release money or decisions', () => {
  test('need a second factor at a real Träger before any page opens; with exercise data they may', async () => {
    expect((await meldeAn('emil')).nach).toBe('/arbeit')
    const halb = await meldeAn('emil', echt)
    expect(halb.nach).toBe('/anmelden/faktor?weiter=%2Farbeit')
    expect((await gib(rufe(t, kontoLaden, '/konto', { cookie: halb.cookie, ...echt }))).nach).toMatch(/^\/anmelden\?/)
    await rufe(t, faktor, '/anmelden/faktor', { cookie: halb.cookie, formular: { tat: 'totp-beginnen' }, ...echt })
    const seite = await rufe(t, faktorLaden, '/anmelden/faktor', { cookie: halb.cookie, ...echt })
    const ganz = await gib(
      rufe(t, faktor, '/anmelden/faktor?weiter=/zahllaeufe', {
        cookie: halb.cookie,
        formular: { tat: 'totp-bestaetigen', code: code(seite.angebot?.geheimnis ?? '') },
        ...echt,
      }),
    )
    expect(ganz.nach).toBe('/zahllaeufe')
    const nimm = gib(rufe(t, konto, '/konto', { cookie: ganz.cookie, formular: { tat: 'entfernen', was: 'totp', passwort }, ...echt }))
    expect(await nimm).toMatchObject({ sagt: { satz: expect.stringContaining('brauchen einen zweiten Nachweis') } })
  })
})

describe('a password that somebody else made', () => {
  test('opens only the page to choose an own one, which ends every other session', async () => {
    const halb = await meldeAn('fritz')
    expect(halb.nach).toBe('/anmelden/passwort?weiter=%2Farbeit')
    const waehle = (neu: string, wieder = neu) =>
      gib(rufe(t, passwortWaehlen, '/anmelden/passwort?weiter=/arbeit', { cookie: halb.cookie, formular: { neu, wieder } }))
    expect(await waehle('kurz')).toMatchObject({ sagt: { feld: 'neu' } })
    expect(await waehle(passwort)).toMatchObject({ sagt: { satz: expect.stringContaining('anderes Passwort') } })
    expect(await waehle('ein ganz neues Wort', 'etwas anderes')).toMatchObject({ sagt: { feld: 'wieder' } })
    const ganz = await waehle('ein ganz neues Wort')
    expect(ganz.nach).toBe('/arbeit')
    expect((await gib(rufe(t, passwortWaehlen, '/anmelden/passwort', { cookie: halb.cookie, formular: {} }))).nach).toBe('/anmelden')
    expect((await rufe(t, kontoLaden, '/konto', { cookie: ganz.cookie })).kennung).toBe('fritz')
  })
})

describe('passkeys', () => {
  test('what is no answer of a browser to the waiting challenge is refused', async () => {
    const { cookie } = await meldeAn('dora', { jetzt: testzeit.add({ hours: 66 }) })
    const jetzt = testzeit.add({ hours: 66 })
    for (const antwort of ['', '{', '[]', '{"id":"x","response":{}}', JSON.stringify({ id: 'x'.repeat(30_000), response: {} })]) {
      await rufe(t, kontoLaden, '/konto', { cookie, jetzt })
      expect(await gib(rufe(t, konto, '/konto', { cookie, formular: { tat: 'passkey', antwort }, jetzt }))).toMatchObject({
        sagt: { feld: 'bezeichnung' },
      })
    }
  })
})
