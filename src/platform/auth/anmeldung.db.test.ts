import { beforeAll, describe, expect, test } from 'vitest'
import { forTraeger } from '../db/index.ts'
import { testDb } from '../db/testhilfe/db.ts'
import { legeKontoAn } from './konto.ts'
import { action as abmelden } from './pages/abmelden.tsx'
import { action as anmelden } from './pages/anmelden.tsx'
import { hashePasswort, passwortStimmt } from './passwort.ts'
import { einwandGegen } from './passwort-regeln.ts'
import { geschuetzt } from './schutz.ts'
import { rufe, testzeit, traegerVon } from './testhilfe/index.ts'
import { legeUebungskontenAn, uebungspasswort, uebungstabelle } from './uebungskonten.ts'
import { netzVon, pauseNach, wartezeit } from './versuche.ts'
import { eigenerPfad } from './weiter.ts'

const t = testDb()
const jetzt = testzeit
const passwort = 'vier Wörter die reichen'

beforeAll(async () => {
  await forTraeger(t.db, t.traegerId, async (db) => {
    for (const kennung of ['anna', 'berta', 'clara'])
      await legeKontoAn(
        db,
        { traegerId: t.traegerId, jetzt },
        { art: 'personal', kennung, name: `${kennung} (Übung)`, rollen: ['leistung'], passwort },
      )
  })
})

type Sende = Parameters<typeof rufe>[3]
const sende = (formular: Record<string, string>, rest: Sende = {}, pfad = '/anmelden') => rufe(t, anmelden, pfad, { formular, ...rest })

async function keks(antwort: unknown): Promise<string> {
  if (!(antwort instanceof Response)) throw new Error(JSON.stringify(antwort))
  return antwort.headers.get('set-cookie')?.split(';')[0] ?? ''
}

const wer = geschuetzt('fall.lesen', async ({ konto }) => konto.kennung)

/** What a protected page answers: the account, or status and where it leads. */
async function frage(cookie: string, rest: Sende = {}): Promise<string> {
  return rufe(t, wer, '/faelle/1?reiter=angaben', { cookie, ...rest }).catch((antwort: unknown) => {
    if (!(antwort instanceof Response)) throw antwort
    return `${antwort.status} ${antwort.headers.get('location') ?? ''}`.trim()
  })
}

describe('sign-in with a password', () => {
  test('opens the pages of the roles and leads on', async () => {
    const antwort = await sende({ kennung: ' Anna ', passwort }, {}, '/anmelden?weiter=%2Ffaelle%2F7%3Freiter%3Dpost')
    expect(antwort).toBeInstanceOf(Response)
    expect((antwort as Response).headers.get('location')).toBe('/faelle/7?reiter=post')
    expect((antwort as Response).headers.get('set-cookie')).toMatch(/^tragwerk=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax$/)
    expect(await frage(await keks(antwort))).toBe('anna')
  })

  test('without it a protected page leads to the sign-in and back', async () => {
    expect(await frage('')).toBe('302 /anmelden?weiter=%2Ffaelle%2F1%3Freiter%3Dangaben')
    expect(await frage(`tragwerk=${'A'.repeat(43)}`)).toMatch(/^302/)
  })

  test('says the same for a wrong password, a locked account and one that does not exist', async () => {
    await forTraeger(t.db, t.traegerId, (db) => db.updateTable('konto').set({ gesperrt: true }).where('kennung', '=', 'clara').execute())
    const falsch = await sende({ kennung: 'anna', passwort: 'falsch' })
    const gesperrt = await sende({ kennung: 'clara', passwort })
    const unbekannt = await sende({ kennung: 'niemand', passwort })
    expect(falsch).toMatchObject({ meldung: { satz: expect.stringContaining('stimmen nicht') } })
    expect([gesperrt, unbekannt].map((a) => (a as { meldung: unknown }).meldung)).toEqual([1, 2].map(() => (falsch as { meldung: unknown }).meldung))
  })

  test('an account without a password (signs in elsewhere) has none that fits', async () => {
    await forTraeger(t.db, t.traegerId, (db) =>
      legeKontoAn(db, { traegerId: t.traegerId, jetzt }, { art: 'personal', kennung: 'extern', name: 'Extern (Übung)', rollen: ['leistung'] }),
    )
    expect(await sende({ kennung: 'extern', passwort: '' })).toMatchObject({ meldung: { feld: 'passwort' } })
    expect(await sende({ kennung: 'extern', passwort: 'x' })).toMatchObject({ meldung: { satz: expect.stringContaining('stimmen nicht') } })
  })

  test('an old session ends with a new sign-in, and each with signing out', async () => {
    const alt = await keks(await sende({ kennung: 'anna', passwort }))
    const neu = await keks(await sende({ kennung: 'anna', passwort }, { cookie: alt }))
    expect(neu).not.toBe(alt)
    expect([await frage(alt), await frage(neu)]).toEqual([expect.stringMatching(/^302/), 'anna'])
    const ende = await rufe(t, abmelden, '/abmelden', { cookie: neu, formular: {} })
    expect(ende.headers.get('set-cookie')).toContain('Max-Age=0')
    expect(await frage(neu)).toMatch(/^302/)
  })

  test('lasts half an hour without use and half a day with it', async () => {
    const cookie = await keks(await sende({ kennung: 'anna', passwort }))
    const nach = (minutes: number) => frage(cookie, { jetzt: jetzt.add({ minutes }) })
    expect(await nach(29)).toBe('anna')
    expect(await nach(58)).toBe('anna')
    expect(await nach(89)).toMatch(/^302/)
    for (let minuten = 60; minuten <= 12 * 60; minuten += 28) expect(await nach(minuten)).toBe('anna')
    expect(await nach(12 * 60 + 1)).toMatch(/^302/)
  })

  test('a locked account is out at once', async () => {
    const cookie = await keks(await sende({ kennung: 'berta', passwort }))
    const sperre = (gesperrt: boolean) =>
      forTraeger(t.db, t.traegerId, (db) => db.updateTable('konto').set({ gesperrt }).where('kennung', '=', 'berta').execute())
    await sperre(true)
    expect(await frage(cookie)).toMatch(/^302/)
    await sperre(false)
  })

  test('a session of one Träger opens nothing at another', async () => {
    const cookie = await keks(await sende({ kennung: 'anna', passwort }))
    expect(await frage(cookie, { traeger: { traegerId: t.anderer } })).toMatch(/^302/)
    expect(await sende({ kennung: 'anna', passwort }, { traeger: { traegerId: t.anderer } })).toMatchObject({ meldung: { feld: 'kennung' } })
  })

  test('behind TLS the cookie is bound to the host', async () => {
    const antwort = (await sende({ kennung: 'anna', passwort }, {}, 'https://tragwerk.test/anmelden')) as Response
    expect(antwort.headers.get('set-cookie')).toMatch(/^__Host-tragwerk=.*; Secure$/)
  })

  test('what happened stands in the record, without the password', async () => {
    const zeilen = await forTraeger(t.db, t.traegerId, (db) =>
      db.selectFrom('protokoll').select(['tat', 'wer']).where('traegerId', '=', t.traegerId).execute(),
    )
    expect(zeilen).toContainEqual({ tat: 'anmeldung', wer: 'anna (Übung)' })
    expect(zeilen).toContainEqual({ tat: 'anmeldung.gescheitert', wer: 'System' })
  })
})

describe('guessing', () => {
  test('after five failures an account waits longer each time, also with the right password, and says the way out', async () => {
    const rate = (wann: Temporal.Instant, p = 'falsch', adresse = '192.0.2.9') => sende({ kennung: 'berta', passwort: p }, { jetzt: wann, adresse })
    const spaeter = jetzt.add({ hours: 2 })
    for (let k = 0; k < 5; k++) expect(await rate(spaeter)).toMatchObject({ meldung: { satz: expect.stringContaining('stimmen nicht') } })
    expect(await rate(spaeter, passwort)).toMatchObject({
      meldung: { satz: expect.stringMatching(/zu viele Versuche. Der nächste ist in 30\u00a0Sekunden möglich.*Verwaltung/) },
    })
    expect(await rate(spaeter.add({ seconds: 31 }))).toMatchObject({ meldung: { satz: expect.stringContaining('stimmen nicht') } })
    expect(await rate(spaeter.add({ seconds: 62 }), passwort)).toMatchObject({ meldung: { satz: expect.stringContaining('in 29') } })
    expect(await rate(spaeter.add({ seconds: 92 }), passwort)).toBeInstanceOf(Response)
    expect(await rate(spaeter.add({ seconds: 93 }))).toMatchObject({ meldung: { satz: expect.stringContaining('stimmen nicht') } })
  })

  test('many at once are counted one by one', async () => {
    const wann = jetzt.add({ hours: 40 })
    const antworten = await Promise.all(
      Array.from({ length: 12 }, (_, k) => sende({ kennung: 'niemand2', passwort: `p${k}` }, { jetzt: wann, adresse: '192.0.2.77' })),
    )
    const gewartet = antworten.filter((a) => !(a instanceof Response) && a.meldung.satz.includes('zu viele'))
    expect(gewartet).toHaveLength(7)
  })

  test('an address that tries many accounts waits too; its neighbours do not', async () => {
    const wann = jetzt.add({ hours: 80 })
    for (let k = 0; k < 50; k++) await sende({ kennung: `rate${k}`, passwort: 'x' }, { jetzt: wann, adresse: '2001:db8:1:2::1' })
    expect(await sende({ kennung: 'anna', passwort }, { jetzt: wann, adresse: '2001:db8:1:2:ffff::7' })).toMatchObject({
      meldung: { satz: expect.stringContaining('zu viele') },
    })
    expect(await sende({ kennung: 'anna', passwort }, { jetzt: wann, adresse: '2001:db8:1:3::1' })).toBeInstanceOf(Response)
  })

  test('the pause doubles up to a quarter of an hour', () => {
    expect([0, 1, 2, 3, 6, 20].map(pauseNach)).toEqual([0, 30, 60, 120, 900, 900])
    expect(wartezeit(jetzt.add({ seconds: 61 }), jetzt)).toBe('in 2\u00a0Minuten')
    expect(wartezeit(jetzt.add({ seconds: 60 }), jetzt)).toBe('in einer Minute')
    expect(netzVon('::ffff:192.0.2.1')).toBe('192.0.2.1')
    expect(netzVon('2001:db8::1')).toBe(netzVon('2001:db8:0:0:1::'))
  })
})

describe('passwords', () => {
  test('are kept as argon2id, never twice the same', async () => {
    const [a, b] = await Promise.all([hashePasswort(passwort), hashePasswort(passwort)])
    expect(a).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/)
    expect(a).not.toBe(b)
    expect(await passwortStimmt(passwort.normalize('NFD'), a)).toBe(true)
    expect(await passwortStimmt(`${passwort} `, a)).toBe(false)
    expect(await passwortStimmt('', null)).toBe(false)
  })

  test('that are too easy are refused with a reason', () => {
    expect(einwandGegen('kurz', 'anna')).toContain('mindestens 12 Zeichen')
    expect(einwandGegen('aaaaaaaaaaaab', 'anna')).toContain('verschiedene')
    expect(einwandGegen('annas geheimes wort', 'anna')).toContain('Kennung')
    expect(einwandGegen('annas geheimes wort', 'berta')).toBeUndefined()
  })
})

describe('the way on after the sign-in', () => {
  test.each([
    '//boese.example',
    '/\\boese.example',
    'https://boese.example',
    'javascript:alert(1)',
    '/anmelden?weiter=/',
    '/abmelden',
    '',
    ' /x',
    '/\t/boese.example',
  ])('%j is not followed', (weiter) => {
    const pfad = eigenerPfad(weiter)
    expect(pfad === undefined || new URL(pfad, 'http://hier.test').origin === 'http://hier.test').toBe(true)
    if (weiter !== '/\t/boese.example') expect(pfad).toBeUndefined()
  })

  test('own paths are, with their search', () => {
    expect(eigenerPfad('/faelle?q=Sommer%20feld')).toBe('/faelle?q=Sommer%20feld')
  })
})

describe('exercise accounts', () => {
  test('one for each role, once, with the printed password; none at a real Träger', async () => {
    const traeger = await traegerVon(t)
    await legeUebungskontenAn(t.db, traeger, jetzt)
    const konten = await legeUebungskontenAn(t.db, traeger, jetzt)
    for (const k of konten) expect(k.name).toMatch(/\(Übung\)$/)
    expect(uebungstabelle(konten)).toContain(uebungspasswort('anordnung'))
    const angemeldet = await sende({ kennung: 'anordnung', passwort: uebungspasswort('anordnung') }, { adresse: '192.0.2.200' })
    expect(angemeldet).toBeInstanceOf(Response)
    expect(await legeUebungskontenAn(t.db, { ...traeger, traegerId: t.anderer, uebungsdaten: false }, jetzt)).toEqual([])
    const beimEchten = await sende({ kennung: 'anordnung', passwort: uebungspasswort('anordnung') }, { traeger: { uebungsdaten: false } })
    expect(beimEchten).toMatchObject({ meldung: { feld: 'kennung' } })
  })
})
