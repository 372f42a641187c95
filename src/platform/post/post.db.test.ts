import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { stehendeUhr } from '../clock/index.ts'
import { type Db, forTraeger, openDb, type TraegerDb } from '../db/index.ts'
import { testDb } from '../db/testhilfe/db.ts'
import { arbeiteAb } from '../jobs/arbeiter.ts'
import { tresorMit } from '../tresor/index.ts'
import {
  adresseSchema,
  benachrichtige,
  benachrichtigeFall,
  bestaetigeMailadresse,
  liesMailadresse,
  liesUebungspost,
  loescheMailadresse,
  postAuftraege,
  smtpVersand,
  trageMailadresseEin,
  uebungsVersand,
} from './index.ts'
import type { Postamt } from './sende.ts'
import { lies, type Mailserver, starteMailserver } from './testhilfe/mailserver.ts'
import type { Versand, Versandt } from './versand.ts'

const t = testDb()
const tresor = tresorMit(new Uint8Array(32).fill(7))
const anfang = Temporal.Instant.from('2026-08-17T08:00:00Z')
const tu = <T>(work: (db: TraegerDb) => Promise<T>) => forTraeger(t.db, t.traegerId, work)

let server: Mailserver
let smtp: Versand
beforeAll(async () => {
  server = await starteMailserver({ hideSTARTTLS: true })
  smtp = smtpVersand(`smtp://127.0.0.1:${server.port}?tls=nein`)
})
afterAll(() => server.beende())
beforeEach(async () => {
  server.post.length = 0
  await tu(async (db) => {
    await db.deleteFrom('auftrag').where('traegerId', '=', t.traegerId).execute()
    await db.deleteFrom('benachrichtigung').where('traegerId', '=', t.traegerId).execute()
  })
})

let laufend = 0
async function konto(): Promise<{ kontoId: string; name: string; rollen: string[] }> {
  const name = `Person ${++laufend}`
  const { kontoId } = await tu((db) =>
    db
      .insertInto('konto')
      .values({ traegerId: t.traegerId, art: 'buerger', kennung: `p${laufend}`, name })
      .returning('kontoId')
      .executeTakeFirstOrThrow(),
  )
  return { kontoId, name, rollen: [] }
}

const amt = (mehr: Partial<Postamt> = {}): Postamt => ({
  versand: smtp,
  adresse: async () => 'https://portal.example',
  tresor,
  hindernis: async () => undefined,
  folgen: {},
  ...mehr,
})
const arbeite = (mehr: Partial<Postamt> = {}, spaeter: Temporal.DurationLike = { seconds: 0 }, db = t.db) =>
  arbeiteAb({ db, uhr: stehendeUhr(anfang.add(spaeter)) }, postAuftraege(amt(mehr)))
const antworte =
  (versandt: Versandt): Versand =>
  async () =>
    versandt

async function mitAdresse(adresse = 'mira@mail.example') {
  const wer = await konto()
  await tu((db) =>
    db
      .insertInto('mailadresse')
      .values({ traegerId: t.traegerId, kontoId: wer.kontoId, adresse, bestaetigtAm: anfang })
      .onConflict((c) => c.doNothing())
      .execute(),
  )
  return wer
}
const melde = (kontoId: string, gegenstand = crypto.randomUUID()) =>
  tu((db) => benachrichtige(db, { traegerId: t.traegerId, jetzt: anfang }, { kontoId, anlass: 'bescheid', gegenstand }))
const stand = () =>
  tu((db) => db.selectFrom('benachrichtigung').select(['stand', 'grund', 'adresse', 'erledigtAm']).where('traegerId', '=', t.traegerId).execute())

describe('a notification', () => {
  test('says that something is there, and nothing of whom or what', async () => {
    const { kontoId } = await mitAdresse()
    await melde(kontoId)
    expect(await arbeite()).toBe(1)
    const [da] = server.post
    if (da === undefined) throw new Error('nothing came')
    const { kopf, text } = lies(da)
    expect(kopf).toContain('Subject: [Übung] Im Portal liegt ein neues Dokument')
    expect(text).toContain('https://portal.example/mein/bescheide\n')
    expect(text).not.toMatch(/Person \d|mira|Bescheid[^e]|Aktenzeichen|bewillig/i)
    expect(await stand()).toEqual([{ stand: 'gesendet', grund: '', adresse: 'mira@mail.example', erledigtAm: anfang }])
  })

  test('is sent once, however often it is asked for', async () => {
    const { kontoId } = await mitAdresse()
    const gegenstand = crypto.randomUUID()
    await melde(kontoId, gegenstand)
    await melde(kontoId, gegenstand)
    await arbeite()
    await melde(kontoId, gegenstand)
    await arbeite({}, { hours: 1 })
    expect(server.post).toHaveLength(1)
  })

  test('what follows from it is written with it, at the moment it left', async () => {
    const { kontoId } = await mitAdresse()
    const gesehen: string[] = []
    await melde(kontoId)
    await arbeite({ folgen: { bescheid: { gesendet: async (_db, h) => void gesehen.push(h.jetzt.toString()) } } }, { hours: 5 })
    expect(gesehen).toEqual([anfang.add({ hours: 5 }).toString()])
  })

  test('the database is free while the mail server takes its time', async () => {
    const { kontoId } = await mitAdresse()
    await melde(kontoId)
    const waehrenddessen: Versand = async () => {
      await tu((db) => db.selectFrom('traeger').select('ort').execute())
      return { art: 'angenommen' }
    }
    expect(await arbeite({ versand: waehrenddessen })).toBe(1)
  })
})

describe('a mail that does not arrive', () => {
  const gescheitert: string[] = []
  const folgen: Postamt['folgen'] = {
    bescheid: { gescheitert: async (_db, _h, _n, grund) => void gescheitert.push(grund), gesendet: async () => void gescheitert.push('gesendet') },
  }
  beforeEach(() => {
    gescheitert.length = 0
  })

  test('is tried for three days, then given up with its reason', async () => {
    const { kontoId } = await mitAdresse()
    await melde(kontoId)
    const versand = antworte({ art: 'spaeter', grund: 'Der Mailserver hat die E-Mail nicht angenommen (451).' })
    for (let stunde = 0; stunde < 72; stunde++) await arbeite({ versand, folgen }, { hours: stunde })
    expect(await stand()).toMatchObject([{ stand: 'wartet' }])
    expect(gescheitert).toEqual([])
    for (let stunde = 72; stunde < 80; stunde++) await arbeite({ versand, folgen }, { hours: stunde })
    expect(gescheitert).toEqual(['Der Mailserver hat die E-Mail nicht angenommen (451).'])
    expect(await stand()).toMatchObject([{ stand: 'gescheitert', adresse: 'mira@mail.example' }])
  })

  test('arrives as soon as the server is back', async () => {
    const { kontoId } = await mitAdresse()
    await melde(kontoId)
    await arbeite({ versand: antworte({ art: 'spaeter', grund: 'x' }), folgen })
    await arbeite({ folgen }, { minutes: 5 })
    expect(gescheitert).toEqual(['gesendet'])
    expect(server.post).toHaveLength(1)
  })

  test('a refused address is not written to again until it is confirmed anew', async () => {
    const wer = await mitAdresse()
    await melde(wer.kontoId)
    await arbeite({ versand: antworte({ art: 'abgelehnt', adresse: true, grund: 'Die Adresse gibt es nicht (550).' }), folgen })
    expect(gescheitert).toEqual(['Die Adresse gibt es nicht (550).'])
    const adresse = () => tu((db) => liesMailadresse(db, t.traegerId, wer.kontoId, anfang))
    expect(await adresse()).toEqual({ adresse: undefined, abgelehnt: 'mira@mail.example', wartet: undefined })
    await melde(wer.kontoId)
    await arbeite({ folgen })
    expect(gescheitert[1]).toBe('Es gibt keine bestätigte E-Mail-Adresse.')
    expect(server.post).toEqual([])
  })

  test.each([
    ['somebody asked for no mails', { hindernis: async () => 'Die Person möchte keine E-Mails.' }, 'Die Person möchte keine E-Mails.'],
    ['no mail server is set, after three days', { versand: undefined }, 'Ein Mailserver ist nicht eingerichtet.'],
  ])('%s: given up, nothing leaves', async (_, mehr, grund) => {
    const { kontoId } = await mitAdresse()
    await tu((db) =>
      benachrichtige(
        db,
        { traegerId: t.traegerId, jetzt: anfang },
        { kontoId, anlass: 'bescheid', fallId: crypto.randomUUID(), gegenstand: kontoId },
      ),
    )
    await arbeite({ ...mehr, folgen })
    await arbeite({ ...mehr, folgen }, { hours: 73 })
    expect(gescheitert).toEqual([grund])
    expect(server.post).toEqual([])
  })

  test('a locked account gets none', async () => {
    const { kontoId } = await mitAdresse()
    await tu((db) => db.updateTable('konto').set({ gesperrt: true }).where('traegerId', '=', t.traegerId).where('kontoId', '=', kontoId).execute())
    await melde(kontoId)
    await arbeite({ folgen })
    expect(gescheitert).toEqual(['Das Konto ist gesperrt.'])
  })
})

describe('an address', () => {
  const h = (wer: Awaited<ReturnType<typeof konto>>, spaeter: Temporal.DurationLike = { seconds: 0 }) => ({
    traegerId: t.traegerId,
    jetzt: anfang.add(spaeter),
    konto: wer,
  })
  const linkAus = (nr: number): string =>
    /schluessel=(\S+)/.exec(lies(server.post[nr] ?? { roh: '', an: [], von: '', nutzer: '', verschluesselt: false }).text)?.[1] ?? ''
  const bestaetige = (schluessel: string, spaeter: Temporal.DurationLike = { minutes: 10 }) =>
    tu((db) => bestaetigeMailadresse(db, tresor, { traegerId: t.traegerId, jetzt: anfang.add(spaeter) }, schluessel))
  const adresseVon = (kontoId: string, spaeter: Temporal.DurationLike = { minutes: 20 }) =>
    tu((db) => liesMailadresse(db, t.traegerId, kontoId, anfang.add(spaeter)))

  test('is used only after the link in the first mail was opened; the link counts once', async () => {
    const wer = await konto()
    await tu((db) => trageMailadresseEin(db, h(wer), 'mira@mail.example'))
    expect(await adresseVon(wer.kontoId)).toEqual({ adresse: undefined, abgelehnt: undefined, wartet: 'mira@mail.example' })
    await arbeite()
    expect(server.post.map((p) => p.an)).toEqual([['mira@mail.example']])
    const link = linkAus(0)
    expect(await bestaetige(link.replace(/(?<=[.])./, (z) => (z === 'A' ? 'B' : 'A')))).toBe(false)
    expect(await bestaetige(link)).toBe(true)
    expect(await adresseVon(wer.kontoId)).toEqual({ adresse: 'mira@mail.example', abgelehnt: undefined, wartet: undefined })
    expect(await bestaetige(link)).toBe(false)
  })

  test('the link ends after 48 hours, and with the next request', async () => {
    const wer = await konto()
    await tu((db) => trageMailadresseEin(db, h(wer), 'alt@mail.example'))
    await arbeite()
    await tu((db) => trageMailadresseEin(db, h(wer, { minutes: 1 }), 'neu@mail.example'))
    await arbeite({}, { minutes: 1 })
    expect(await bestaetige(linkAus(0))).toBe(false)
    expect(await bestaetige(linkAus(1), { hours: 48, minutes: 2 })).toBe(false)
    expect((await adresseVon(wer.kontoId, { hours: 49 })).wartet).toBeUndefined()
    expect(await bestaetige(linkAus(1), { hours: 47 })).toBe(true)
  })

  test('the old one is used until the new one is confirmed, and none after it was deleted', async () => {
    const wer = await mitAdresse('alt@mail.example')
    await tu((db) => trageMailadresseEin(db, h(wer), 'neu@mail.example'))
    expect((await adresseVon(wer.kontoId)).adresse).toBe('alt@mail.example')
    await arbeite()
    await bestaetige(linkAus(0))
    expect((await adresseVon(wer.kontoId)).adresse).toBe('neu@mail.example')
    await tu((db) => loescheMailadresse(db, h(wer)))
    expect((await adresseVon(wer.kontoId)).adresse).toBeUndefined()
  })

  test('of a link of another account confirms nothing here', async () => {
    const [a, b] = [await konto(), await konto()]
    await tu((db) => trageMailadresseEin(db, h(a), 'a@mail.example'))
    await tu((db) => trageMailadresseEin(db, h(b), 'a@mail.example'))
    await arbeite()
    const siegel = linkAus(0).split('.')[1]
    expect(await bestaetige(`${b.kontoId}.${siegel}`)).toBe(false)
    expect(await bestaetige('unsinn')).toBe(false)
  })

  test.each([
    ['mira@mail.example', true],
    ['  mira.s+x@mail.example ', true],
    ['mira@mail.example, boese@mail.example', false],
    ['mira@mail.example\r\nBcc: x@y.example', false],
    ['"a b"@mail.example', false],
    ['mira@mäil.example', false],
    ['mira', false],
  ])('%j: %j', (eingabe, gut) => {
    expect(adresseSchema.safeParse(eingabe).success).toBe(gut)
  })

  test('everybody linked to a case who confirmed one is told', async () => {
    const [mit, ohne] = [await mitAdresse(), await konto()]
    const fallId = await tu(async (db) => {
      const fall = await db
        .insertInto('fall')
        .values({ traegerId: t.traegerId, aktenzeichen: `POST-${laufend}`, bezeichnung: 'Test' })
        .returning('fallId')
        .executeTakeFirstOrThrow()
      for (const { kontoId } of [mit, ohne])
        await db
          .insertInto('zugang')
          .values({ traegerId: t.traegerId, kontoId, ...fall, seit: anfang })
          .execute()
      return fall.fallId
    })
    const was = { fallId, anlass: 'nachricht', gegenstand: crypto.randomUUID() } as const
    expect(await tu((db) => benachrichtigeFall(db, { traegerId: t.traegerId, jetzt: anfang }, was))).toBe(1)
    await arbeite()
    expect(server.post).toHaveLength(1)
  })
})

test('in an exercise without a mail server mails lie in a table and go nowhere', async () => {
  const { kontoId } = await mitAdresse()
  await melde(kontoId)
  await arbeite({ versand: uebungsVersand(t.db) })
  const [mail] = await tu((db) => liesUebungspost(db, t.traegerId))
  expect(mail).toMatchObject({ an: 'mira@mail.example', betreff: '[Übung] Im Portal liegt ein neues Dokument' })
  expect(server.post).toEqual([])
})

test('a worker killed between sending and marking: the mail comes twice with the same number, never not at all', async () => {
  const { kontoId } = await mitAdresse()
  const postgres = t.server
  const ordner = mkdtempSync(join(tmpdir(), 'tragwerk-post-'))
  let db: Db = postgres === undefined ? await openDb({ ordner }, { uebung: true }) : t.db
  try {
    await forTraeger(db, t.traegerId, async (trx) => {
      if (postgres === undefined) {
        await trx.insertInto('konto').values({ traegerId: t.traegerId, kontoId, art: 'buerger', kennung: 'mira', name: 'Mira' }).execute()
        await trx.insertInto('mailadresse').values({ traegerId: t.traegerId, kontoId, adresse: 'mira@mail.example', bestaetigtAm: anfang }).execute()
      }
      await benachrichtige(trx, { traegerId: t.traegerId, jetzt: anfang }, { kontoId, anlass: 'bescheid', gegenstand: crypto.randomUUID() })
    })
    const ort = postgres === undefined ? ordner : postgres.dienst
    if (postgres === undefined) await db.destroy()
    const stirb = join(import.meta.dirname, 'testhilfe', 'stirb.ts')
    const kind = spawn(process.execPath, [stirb, ort, `smtp://127.0.0.1:${server.port}?tls=nein`, anfang.toString()], { stdio: 'inherit' })
    const [, signal] = await once(kind, 'close')
    expect(signal).toBe('SIGKILL')
    if (postgres === undefined) db = await openDb({ ordner }, { uebung: true })
    const zustand = () =>
      forTraeger(db, t.traegerId, (trx) => trx.selectFrom('benachrichtigung').select('stand').where('traegerId', '=', t.traegerId).execute())
    expect(server.post).toHaveLength(1)
    expect(await zustand()).toEqual([{ stand: 'wartet' }])
    expect(await arbeite({}, { minutes: 4 }, db)).toBe(0)
    expect(await arbeite({}, { minutes: 6 }, db)).toBe(1)
    expect(await zustand()).toEqual([{ stand: 'gesendet' }])
    const kennungen = server.post.map((p) => lies(p).kopf.find((z) => z.startsWith('Message-ID')))
    expect(kennungen).toHaveLength(2)
    expect(new Set(kennungen).size).toBe(1)
  } finally {
    if (postgres === undefined) await db.destroy()
    rmSync(ordner, { recursive: true, force: true })
  }
})
