import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { erfasseAngabe, mailHindernis, vorgaengeVon } from '../fall/index.ts'
import { stehendeUhr, tagVon } from '../platform/clock/index.ts'
import { forTraeger, type TraegerDb } from '../platform/db/index.ts'
import { testDb } from '../platform/db/testhilfe/db.ts'
import { arbeiteAb } from '../platform/jobs/arbeiter.ts'
import { liesUebungspost, postAuftraege, uebungsVersand } from '../platform/post/index.ts'
import { oeffneTresor } from '../platform/tresor/index.ts'
import { druckauftraege, gibAuf } from './druck.ts'
import { beauftrageZustellungNachsehen, bescheidAuftraege, bescheidPost, erlasse, findBescheid } from './index.ts'
import { eingereicht, type Fallteile, jetzt, type Leute, legeFamilieAn, leute } from './testhilfe/fall.ts'

const t = testDb()
const tresor = oeffneTresor({ hauptschluessel: undefined, ordner: mkdtempSync(join(tmpdir(), 'tragwerk-tresor-')) })
const tu = <T>(work: (db: TraegerDb) => Promise<T>) => forTraeger(t.db, t.traegerId, work)
let wer: Leute
beforeAll(async () => {
  wer = await leute(t)
})
beforeEach(() =>
  tu(async (db) => {
    await db.deleteFrom('auftrag').where('traegerId', '=', t.traegerId).execute()
    await db.deleteFrom('uebungspost').where('traegerId', '=', t.traegerId).execute()
  }),
)

type Wunsch = { ja?: boolean; adresse?: string | null; verbunden?: boolean; sonst?: (db: TraegerDb, f: Fallteile) => Promise<unknown> }
type Erlassen = Fallteile & { bescheidId: string; kontoId: string }

async function erlassen({ ja = true, adresse = 'mira@mail.example', verbunden = true, sonst }: Wunsch = {}, mail = true): Promise<Erlassen> {
  return tu(async (db) => {
    const fall = await legeFamilieAn(db, wer.heine)
    const { fallId, personId } = fall
    const { kontoId } = await db
      .insertInto('konto')
      .values({ traegerId: t.traegerId, art: 'buerger', kennung: `mira-${fallId}`, name: 'Mira Sommerfeld' })
      .returning('kontoId')
      .executeTakeFirstOrThrow()
    if (verbunden) await db.insertInto('zugang').values({ traegerId: t.traegerId, kontoId, fallId, personId, seit: jetzt }).execute()
    for (const [k, elektronisch] of [true, ja].entries())
      await db
        .insertInto('einwilligung')
        .values({ traegerId: t.traegerId, fallId, personId, kontoId, elektronisch, am: jetzt.subtract({ minutes: 9 - k }) })
        .execute()
    if (adresse !== null) await db.insertInto('mailadresse').values({ traegerId: t.traegerId, kontoId, adresse, bestaetigtAm: jetzt }).execute()
    await sonst?.(db, fall)
    const { entwurfId, fassung } = await eingereicht(db, wer.heine, fallId)
    const r = await erlasse(db, { tresor, nachErlass: async () => {}, mail }, wer.wendt, entwurfId, { fassung })
    if (!r.ok) throw new Error(r.fehler.saetze.join(' '))
    return { ...fall, bescheidId: r.bescheidId, kontoId }
  })
}

const arbeite = (tage: number, versand = uebungsVersand(t.db)) =>
  arbeiteAb(
    { db: t.db, uhr: stehendeUhr(jetzt.add({ hours: 24 * tage })) },
    {
      ...bescheidAuftraege,
      ...postAuftraege({
        versand,
        adresse: async () => 'https://portal.example',
        tresor,
        hindernis: (db, h, wen) => mailHindernis(db, h.traegerId, wen, tagVon(h.jetzt).toString()),
        folgen: { bescheid: bescheidPost },
      }),
    },
  )
const zustellung = async ({ bescheidId }: Erlassen) => (await tu((db) => findBescheid(db, t.traegerId, bescheidId)))?.zustellung
const imDruck = async ({ bescheidId }: Erlassen) =>
  (await tu((db) => druckauftraege(db, t.traegerId, wer.heine.konto?.kontoId ?? '', '2026-08-18'))).find((d) => d.bescheidId === bescheidId)
const mails = async () => (await tu((db) => liesUebungspost(db, t.traegerId))).map((m) => m.betreff.replace('[Übung] ', ''))

describe('a decision in the portal', () => {
  test('counts from the day the notification left, not from the day it was issued', async () => {
    const b = await erlassen()
    expect(await zustellung(b)).toBeUndefined()
    expect(await imDruck(b)).toBeUndefined()
    expect((await tu((db) => findBescheid(db, t.traegerId, b.bescheidId)))?.imDruck).toBe(false)
    await arbeite(2)
    expect(await zustellung(b)).toEqual({ weg: 'portal', aufgegebenAm: '2026-08-20', bekanntAm: '2026-08-24', widerspruchBis: '2026-09-24' })
    expect(await mails()).toEqual(['Im Portal liegt ein neues Dokument'])
  })

  test.each<[string, Wunsch, boolean?]>([
    ['consent was taken back', { ja: false }],
    ['no address is confirmed', { adresse: null }],
    ['the account does not open the case any more', { verbunden: false }],
    ['no mail can be sent', {}, false],
    [
      'mails are unwanted',
      {
        sonst: (db, { fallId }) =>
          erfasseAngabe(db, wer.heine, fallId, { art: 'haushalt.erreichbarkeit', wert: { keineMail: true }, giltVon: '2026-01-01', quelle: 'Anruf' }),
      },
    ],
    [
      'the address was refused before',
      { sonst: (db) => db.updateTable('mailadresse').set({ abgelehntAm: jetzt }).where('traegerId', '=', t.traegerId).execute() },
    ],
  ])('is printed where %s', async (_, wunsch, mail = true) => {
    const b = await erlassen(wunsch, mail)
    expect(await imDruck(b)).toBeDefined()
    await arbeite(0)
    expect(await mails()).toEqual([])
    expect(await zustellung(b)).toBeUndefined()
  })
})

describe('a notification that does not leave', () => {
  test('sends the decision by post, and a piece of work says why', async () => {
    const b = await erlassen()
    await arbeite(0, async () => ({ art: 'abgelehnt', adresse: true, grund: 'Der Mailserver nimmt für diese Adresse nichts an (550).' }))
    expect(await imDruck(b)).toBeDefined()
    expect(await zustellung(b)).toBeUndefined()
    const [vorgang] = (await tu((db) => vorgaengeVon(db, t.traegerId, { fallId: b.fallId }))).filter((v) => v.art === 'wiedervorlage')
    expect(vorgang).toMatchObject({ fehlt: 'Der Mailserver nimmt für diese Adresse nichts an (550).', stand: 'neu' })
    expect(vorgang?.titel).toContain('kommt mit der Post')
  })

  test('nor does one whose reader asked for no mails meanwhile', async () => {
    const b = await erlassen()
    await tu((db) =>
      erfasseAngabe(db, wer.heine, b.fallId, { art: 'haushalt.erreichbarkeit', wert: { keineMail: true }, giltVon: '2026-01-01', quelle: 'Anruf' }),
    )
    await arbeite(0)
    expect(await mails()).toEqual([])
    expect(await imDruck(b)).toBeDefined()
  })
})

describe('a decision that nobody opens', () => {
  const begonnen = async () => {
    const b = await erlassen()
    await arbeite(0)
    await tu((db) => beauftrageZustellungNachsehen(db, { traegerId: t.traegerId, jetzt }))
    return b
  }
  const tageweise = async (von: number, bis: number) => {
    for (let tag = von; tag <= bis; tag++) await arbeite(tag)
  }

  test('is told of again after three days, and printed after seven; the later announcement counts', async () => {
    const b = await begonnen()
    await tageweise(0, 2)
    expect(await mails()).toHaveLength(1)
    await tageweise(3, 6)
    expect(await mails()).toEqual(['Erinnerung: Im Portal liegt ein Dokument', 'Im Portal liegt ein neues Dokument'])
    expect(await imDruck(b)).toBeUndefined()
    await tageweise(7, 9)
    expect(await mails()).toHaveLength(2)
    const auftrag = await imDruck(b)
    expect(auftrag).toBeDefined()
    const spaeter = { ...wer.heine, jetzt: jetzt.add({ hours: 24 * 9 }) }
    expect((await tu((db) => gibAuf(db, spaeter, [auftrag?.druckauftragId ?? ''], '2026-08-27'))).ok).toBe(true)
    expect(await zustellung(b)).toMatchObject({ weg: 'post', aufgegebenAm: '2026-08-27', bekanntAm: '2026-08-31' })
  })

  test('once opened is left alone', async () => {
    const b = await begonnen()
    await tu((db) => db.insertInto('gelesen').values({ traegerId: t.traegerId, gegenstand: b.bescheidId, kontoId: b.kontoId, am: jetzt }).execute())
    await tageweise(0, 9)
    expect(await mails()).toHaveLength(1)
    expect(await imDruck(b)).toBeUndefined()
  })
})
