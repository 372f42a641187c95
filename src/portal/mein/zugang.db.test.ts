import { beforeAll, describe, expect, test } from 'vitest'
import { erfasseAngabe, legeFallAn, legePersonAn, vorgaengeVon } from '../../fall/index.ts'
import type { Handlung } from '../../platform/audit/index.ts'
import type { Zugriff } from '../../platform/auth/index.ts'
import { stehendeUhr } from '../../platform/clock/index.ts'
import { findTraeger, forTraeger, type Traeger, type TraegerDb } from '../../platform/db/index.ts'
import { testDb } from '../../platform/db/testhilfe/db.ts'
import { tresorMit } from '../../platform/tresor/index.ts'
import { merkeZustellwunsch, zustellwunsch } from './einwilligung.ts'
import { erstelleFreischaltcode, trenne, verbindeMitCode, zugaengeVon } from './freischalten.ts'
import { merkeGelesen } from './gelesen.ts'
import { fallCookie, leuteAm, liesMeineFaelle, meinFall } from './mein-fall.ts'
import { findNachricht, nachrichtenVon, schreibeAnBuerger, schreibeAnsJobcenter } from './nachrichten.ts'
import { zugriffeAuf } from './zugriffe.ts'

const t = testDb()
const tresor = tresorMit(new Uint8Array(32).fill(7))
const um = (minute: number) => Temporal.Instant.from('2026-08-18T09:00:00Z').add({ minutes: minute })
const tu = <T>(work: (db: TraegerDb) => Promise<T>, traegerId = t.traegerId) => forTraeger(t.db, traegerId, work)

type Wer = Handlung & Required<Pick<Handlung, 'konto'>>
async function konto(art: 'personal' | 'buerger', kennung: string, rollen: string[] = []): Promise<Wer> {
  const name = `${kennung} (Übung)`
  const { kontoId } = await tu((db) =>
    db.insertInto('konto').values({ traegerId: t.traegerId, art, kennung, name, rollen }).returning('kontoId').executeTakeFirstOrThrow(),
  )
  return { traegerId: t.traegerId, jetzt: um(0), konto: { kontoId, name, rollen } }
}
const spaeter = (h: Wer, minute: number): Wer => ({ ...h, jetzt: um(minute) })

async function haushalt(vorname: string, geburtsdatum: string) {
  return tu(async (db) => {
    const { fallId, aktenzeichen } = await legeFallAn(db, heine, { bezeichnung: vorname, team: 'Team 2' })
    const { personId } = await legePersonAn(db, heine, fallId, { vorname, nachname: 'Sommerfeld', geburtsdatum }, '2026-08-01', 'Antrag')
    return { fallId, aktenzeichen, personId }
  })
}

let traeger: Traeger
let heine: Wer
let mira: Wer
let andere: Wer
let fall: Awaited<ReturnType<typeof haushalt>>
let fremd: Awaited<ReturnType<typeof haushalt>>
beforeAll(async () => {
  const gefunden = await findTraeger(t.db)
  if (gefunden === undefined) throw new Error('no Träger')
  traeger = gefunden
  heine = await konto('personal', 'heine', ['leistung'])
  mira = await konto('buerger', 'mira')
  andere = await konto('buerger', 'andere')
  fall = await haushalt('Mira', '1991-03-14')
  fremd = await haushalt('Tom', '1980-01-01')
})

const code = async (wen = fall): Promise<string> => {
  const neu = await tu((db) => erstelleFreischaltcode(db, tresor, heine, wen))
  if (!neu.ok) throw new Error(neu.grund)
  return neu.code
}
const verbinde = (wer: Wer, eingabe: { code: string; geburtsdatum: string }) => tu((db) => verbindeMitCode(db, tresor, wer, eingabe))

function zugriff(db: TraegerDb, wer: Wer): Zugriff {
  return {
    db,
    traegerId: t.traegerId,
    jetzt: wer.jetzt,
    konto: { kontoId: wer.konto.kontoId, art: 'buerger', kennung: '', name: wer.konto.name, stelle: '', rollen: [] },
    umfeld: { db: t.db, traeger, adresse: '', uhr: stehendeUhr(wer.jetzt), tresor },
    request: new Request('http://localhost/mein'),
    params: {},
    sprache: 'de',
    zuletzt: () => {},
    einmal: (_, lies) => lies(),
  }
}

describe('a code by letter', () => {
  test('links once, however it is typed, and only with the date of birth', async () => {
    const wer = await konto('buerger', 'einmal')
    const brief = await code()
    expect(brief).toMatch(/^[A-Z2-9]{4}-[A-Z2-9]{4}-[A-Z2-9]{4}$/)
    expect(await verbinde(wer, { code: brief, geburtsdatum: '1991-03-15' })).toEqual({ ok: false, grund: 'falsch' })
    expect(await verbinde(wer, { code: ` ${brief.toLowerCase().replaceAll('-', ' ')}`, geburtsdatum: '1991-03-14' })).toEqual({
      ok: true,
      fallId: fall.fallId,
    })
    expect(await tu((db) => liesMeineFaelle(db, t.traegerId, wer.konto.kontoId))).toMatchObject([{ fallId: fall.fallId, personId: fall.personId }])
    expect(await verbinde(andere, { code: brief, geburtsdatum: '1991-03-14' })).toEqual({ ok: false, grund: 'falsch' })
    await tu((db) => trenne(db, heine, { fallId: fall.fallId, kontoId: wer.konto.kontoId }))
    expect(await tu((db) => liesMeineFaelle(db, t.traegerId, wer.konto.kontoId))).toEqual([])
  })

  test('ends after 30 days, and when a newer one is made', async () => {
    const alt = await code()
    const neu = await code()
    expect(await verbinde(andere, { code: alt, geburtsdatum: '1991-03-14' })).toEqual({ ok: false, grund: 'falsch' })
    expect(await verbinde({ ...andere, jetzt: um(30 * 24 * 60 + 1) }, { code: neu, geburtsdatum: '1991-03-14' })).toEqual({
      ok: false,
      grund: 'falsch',
    })
  })

  test('cannot be guessed: after five wrong ones there is a pause, even for the right one', async () => {
    const rater = await konto('buerger', 'rater')
    const richtig = await code(fremd)
    for (let i = 0; i < 5; i++) await verbinde(rater, { code: `FALSCH${i}`, geburtsdatum: '1980-01-01' })
    expect(await verbinde(rater, { code: richtig, geburtsdatum: '1980-01-01' })).toMatchObject({ ok: false, grund: 'zu-oft' })
    expect(await verbinde(spaeter(rater, 1), { code: richtig, geburtsdatum: '1980-01-01' })).toMatchObject({ ok: true })
  })

  test('is kept as a keyed hash only and made for nobody outside the case', async () => {
    const brief = await code()
    const zeilen = await tu((db) => db.selectFrom('freischaltcode').selectAll().where('traegerId', '=', t.traegerId).execute())
    expect(JSON.stringify(zeilen)).not.toContain(brief.slice(0, 4))
    expect(await tu((db) => erstelleFreischaltcode(db, tresor, heine, { fallId: fall.fallId, personId: fremd.personId }))).toEqual({
      ok: false,
      grund: 'nicht-gefunden',
    })
  })
})

describe('the own case', () => {
  test('is the linked one and nothing else; the reading is in the record', async () => {
    await verbinde(mira, { code: await code(), geburtsdatum: '1991-03-14' })
    const gefunden = await tu((db) => meinFall(zugriff(db, mira), 'Übersicht'))
    expect(gefunden.fallId).toBe(fall.fallId)
    const keiner = await tu((db) => meinFall(zugriff(db, andere), 'Übersicht').catch((antwort: unknown) => antwort))
    expect(keiner).toMatchObject({ status: 404 })
    expect((await tu((db) => zugaengeVon(db, t.traegerId, fall.fallId))).map((z) => z.kontoId)).toEqual([mira.konto.kontoId])
  })

  test('of several is the one that was chosen, never a foreign one', async () => {
    const wer = await konto('buerger', 'zweimal')
    await verbinde(wer, { code: await code(), geburtsdatum: '1991-03-14' })
    await verbinde(spaeter(wer, 1), { code: await code(fremd), geburtsdatum: '1980-01-01' })
    const mit = (cookie: string) =>
      tu(async (db) => {
        const z = zugriff(db, wer)
        return (await meinFall({ ...z, request: new Request('http://localhost/mein', { headers: { cookie } }) }, 'Übersicht')).fallId
      })
    const gemerkt = (fallId: string) => fallCookie(fallId, new Request('http://localhost/mein')).split(';')[0] ?? ''
    expect(await mit('')).toBe(fremd.fallId)
    expect(await mit(`tragwerk=x; ${gemerkt(fall.fallId)}`)).toBe(fall.fallId)
    await tu((db) => trenne(db, heine, { fallId: fall.fallId, kontoId: wer.konto.kontoId }))
    expect(await mit(gemerkt(fall.fallId))).toBe(fremd.fallId)
    expect(await mit('tragwerk-fall=unsinn')).toBe(fremd.fallId)
  })

  test('names who lives there on a day', async () => {
    expect((await tu((db) => leuteAm(db, t.traegerId, fall.fallId, '2026-08-18'))).map((m) => m.vorname)).toEqual(['Mira'])
    expect(await tu((db) => leuteAm(db, t.traegerId, fall.fallId, '2026-07-31'))).toEqual([])
  })
})

describe('messages', () => {
  test('of the citizen make one piece of work; the answer finishes it', async () => {
    const schreib = (minute: number, betreff: string) =>
      tu((db) => schreibeAnsJobcenter(db, spaeter(mira, minute), fall.fallId, { betreff, text: 'Guten Tag' }))
    await schreib(1, 'Miete')
    await schreib(2, 'Heizung')
    const offene = async () =>
      (await tu((db) => vorgaengeVon(db, t.traegerId, { fallId: fall.fallId }))).filter((v) => v.art === 'nachricht' && v.erledigtAm === null)
    expect((await offene()).map((v) => v.titel)).toEqual(['Nachricht: Heizung'])
    await tu((db) => schreibeAnBuerger(db, spaeter(heine, 3), fall.fallId, { betreff: 'Re', text: 'Hallo' }, { erledigt: true }))
    expect(await offene()).toEqual([])
  })

  test('are unread until opened, for each account by itself', async () => {
    const stand = () => tu((db) => nachrichtenVon(db, t.traegerId, fall.fallId, mira.konto.kontoId))
    const vorher = await stand()
    expect(vorher.map((n) => n.gelesen)).toEqual([false, true, true])
    const erste = vorher[0]?.nachrichtId ?? ''
    const marke = { traegerId: t.traegerId, kontoId: mira.konto.kontoId }
    await tu((db) => merkeGelesen(db, { ...marke, jetzt: um(5) }, [erste]))
    await tu((db) => merkeGelesen(db, { ...marke, jetzt: um(6) }, [erste]))
    expect((await stand()).map((n) => n.gelesen)).toEqual([true, true, true])
    const zeile = await tu((db) =>
      db.selectFrom('gelesen').select('am').where('traegerId', '=', t.traegerId).where('gegenstand', '=', erste).execute(),
    )
    expect(zeile.map((z) => z.am.toString())).toEqual([um(5).toString()])
  })

  test('of the jobcenter are told of by mail, once each, where an address is confirmed', async () => {
    const wer = await konto('buerger', 'mail')
    await verbinde(wer, { code: await code(), geburtsdatum: '1991-03-14' })
    const h = { traegerId: t.traegerId, kontoId: wer.konto.kontoId }
    await tu((db) =>
      db
        .insertInto('mailadresse')
        .values({ ...h, adresse: 'mira@mail.example', bestaetigtAm: um(0) })
        .execute(),
    )
    const neu = await tu((db) => schreibeAnBuerger(db, heine, fall.fallId, { betreff: 'Re', text: 'Hallo' }, { erledigt: false }))
    const mails = await tu((db) =>
      db
        .selectFrom('benachrichtigung')
        .select(['anlass', 'gegenstand'])
        .where('traegerId', '=', t.traegerId)
        .where('kontoId', '=', h.kontoId)
        .execute(),
    )
    expect(mails).toEqual([{ anlass: 'nachricht', gegenstand: neu.ok ? neu.nachrichtId : '' }])
  })

  test('of another case are not found', async () => {
    const neu = await tu((db) => schreibeAnBuerger(db, heine, fremd.fallId, { betreff: 'Geheim', text: 'x' }, { erledigt: false }))
    if (!neu.ok) throw new Error(neu.grund)
    expect(await tu((db) => findNachricht(db, t.traegerId, fall.fallId, neu.nachrichtId))).toBeUndefined()
    expect(await tu((db) => findNachricht(db, t.anderer, fremd.fallId, neu.nachrichtId), t.anderer)).toBeUndefined()
    expect(await tu((db) => findNachricht(db, t.traegerId, fremd.fallId, neu.nachrichtId))).toMatchObject({ betreff: 'Geheim' })
  })

  test('are limited to twenty an hour', async () => {
    const viel = await konto('buerger', 'viel')
    const schreib = () => tu((db) => schreibeAnsJobcenter(db, viel, fremd.fallId, { betreff: 'x', text: 'x' }))
    for (let i = 0; i < 20; i++) await schreib()
    expect(await schreib()).toEqual({ ok: false, grund: 'zu-oft' })
  })
})

describe('consent to electronic delivery', () => {
  test('is paper until said otherwise, and can be taken back', async () => {
    const wunsch = () => tu((db) => zustellwunsch(db, t.traegerId, fall.fallId, fall.personId))
    const sage = (elektronisch: boolean, minute: number) =>
      tu((db) => merkeZustellwunsch(db, spaeter(mira, minute), { fallId: fall.fallId, personId: fall.personId, elektronisch }))
    expect((await wunsch()).elektronisch).toBe(false)
    await sage(true, 10)
    await sage(true, 11)
    expect(await wunsch()).toEqual({ elektronisch: true, seit: um(10) })
    await sage(false, 12)
    expect(await wunsch()).toEqual({ elektronisch: false, seit: um(12) })
  })
})

describe('who opened the case', () => {
  test('is told by role and purpose, without what the account did itself', async () => {
    await tu((db) =>
      erfasseAngabe(db, spaeter(heine, 20), fall.fallId, { art: 'unterkunft.grundmiete', wert: 480, giltVon: '2026-08-01', quelle: 'Antrag' }),
    )
    const { zeilen, weiter } = await tu((db) => zugriffeAuf(db, t.traegerId, { fallId: fall.fallId, kontoId: mira.konto.kontoId }))
    expect(zeilen[0]).toMatchObject({ tat: 'angabe.erfassen', rollen: ['leistung'], system: false })
    expect(zeilen.some((z) => z.tat.startsWith('eigenes') || z.tat === 'einwilligung.geben')).toBe(false)
    expect(weiter).toBeUndefined()
    const aelter = await tu((db) => zugriffeAuf(db, t.traegerId, { fallId: fall.fallId, kontoId: mira.konto.kontoId, vor: zeilen[0]?.nr }))
    expect(aelter.zeilen).toEqual(zeilen.slice(1))
  })
})
