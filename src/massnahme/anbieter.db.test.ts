import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, test } from 'vitest'
import { vorgaengeVon } from '../fall/index.ts'
import type { Konto } from '../platform/auth/index.ts'
import { cookieFuer, kontoMit, rufe, testzeit, traegerVon } from '../platform/auth/testhilfe/index.ts'
import { stehendeUhr } from '../platform/clock/index.ts'
import { forTraeger, type TraegerDb } from '../platform/db/index.ts'
import { testDb } from '../platform/db/testhilfe/db.ts'
import { oeffneTresor } from '../platform/tresor/index.ts'
import { anordnungenVon } from '../zahlung/index.ts'
import { schliesseMonat } from './abschluss.ts'
import { verbindeKonto } from './anbieter.ts'
import { anwesendeStunden, liesAnwesenheit, nimmLadungZurueck } from './anwesenheit.ts'
import { anbieterApi } from './api.ts'
import { kurstage } from './kalender.ts'
import { meldeAnwesenheit } from './melde-anwesenheit.ts'
import * as anwesenheitSeite from './pages/anbieter-anwesenheit.tsx'
import * as rechnungSeite from './pages/anbieter-rechnung.tsx'
import * as startSeite from './pages/anbieter-start.tsx'
import * as teilnahmeSeite from './pages/anbieter-teilnahme.tsx'
import * as listenSeite from './pages/anbieter-teilnehmende.tsx'
import * as massnahmeSeite from './pages/massnahme.tsx'
import { aendereRechnung, beginneRechnung, reicheRechnungEin } from './rechnung.ts'
import { findRechnung } from './rechnung-lesen.ts'
import { gibRechnungFrei, gibRechnungZurueck, pruefeRechnung } from './rechnung-pruefen.ts'
import { legeSchluesselAn, widerrufeSchluessel } from './schluessel.ts'
import { type Angebot, legeAngebotAn, legeMenschAn } from './testhilfe/welt.ts'
import { weiseZu } from './zuweisen.ts'

// Two providers. Each sees its own people, by name, contact as released and aim; nothing else of them, and nothing of the other's.
const t = testDb()
const inTraeger = <T>(work: (db: TraegerDb) => Promise<T>) => forTraeger(t.db, t.traegerId, work)
type MitKonto = Readonly<{ traegerId: string; jetzt: Temporal.Instant; konto: Konto }>
let h: MitKonto
let eins: Angebot
let zwei: Angebot
let meine = { teilnahmeId: '', fallId: '', nummer: '' }
let fremde = { teilnahmeId: '', fallId: '', nummer: '' }
let wartend = ''
let keks = ''
let anbieterkonto: Konto

beforeAll(async () => {
  h = { traegerId: t.traegerId, jetzt: testzeit, konto: await kontoMit(t, ['fallmanagement']) }
  await inTraeger(async (db) => {
    eins = await legeAngebotAn(db, h, 'Eins (Übung)', { durchgang: { plaetze: 1 } })
    zwei = await legeAngebotAn(db, h, 'Zwei (Übung)')
    const neu = async (a: Angebot, vorname: string, wie: 'zuweisen' | 'warteliste' = 'zuweisen') => {
      const mensch = await legeMenschAn(db, h, vorname, 'Geheimnis')
      const kontakt = vorname === 'Ada' ? { telefon: '0151 4711' } : {}
      const was = { durchgangId: a.durchgangId, ...mensch, wie, ziel: `Ziel von ${vorname}`, kontakt }
      const neue = await weiseZu(db, { ...h, jetzt: Temporal.Instant.from('2026-06-30T08:00:00Z') }, was)
      return neue.ok ? { teilnahmeId: neue.teilnahmeId, nummer: neue.nummer, fallId: mensch.fallId } : expect.fail(neue.saetze.join(' '))
    }
    meine = await neu(eins, 'Ada')
    fremde = await neu(zwei, 'Zoe')
    wartend = (await neu(eins, 'Willi', 'warteliste')).teilnahmeId
    const konto = { traegerId: t.traegerId, art: 'anbieter', kennung: `a-${randomUUID()}`, name: 'Petra (Übung)', stelle: 'Eins', rollen: [] }
    const { kontoId } = await db.insertInto('konto').values(konto).returning('kontoId').executeTakeFirstOrThrow()
    anbieterkonto = { ...konto, kontoId, art: 'anbieter' }
    await verbindeKonto(db, h, eins.anbieterId, kontoId)
  })
  keks = await cookieFuer(t, anbieterkonto)
})

const alsAnbieter = (): MitKonto => ({ ...h, konto: anbieterkonto })
const status = (antwort: Promise<unknown>) =>
  antwort.then(
    () => 200,
    (f: unknown) => (f instanceof Response ? f.status : String(f)),
  )
const tage = (monat: string) =>
  kurstage(monat, { von: '2026-07-01', bis: '2026-12-18', wochentage: '12345' }, 'DE-ST').filter((tag) => tag <= '2026-08-17')
const da = (tag: string, teilnahmeId = meine.teilnahmeId) => ({ teilnahmeId, tag, art: 'anwesend' as const, minuten: 300 })
const melde = (eintraege: Parameters<typeof meldeAnwesenheit>[3], teil = {}) =>
  inTraeger((db) => meldeAnwesenheit(db, alsAnbieter(), { anbieterId: eins.anbieterId, kanal: 'maske', ...teil }, eintraege))

describe('a provider', () => {
  test('sees its own people and of them what was released; others are not there, and each look stands in the record', async () => {
    const ruf = async (loader: Parameters<typeof rufe>[1], params = {}) =>
      JSON.stringify(await rufe(t, loader, '/anbieter?monat=2026-08', { cookie: keks, params: { teilnahmeId: meine.teilnahmeId, ...params } }))
    for (const seite of [startSeite, listenSeite, teilnahmeSeite, anwesenheitSeite]) {
      const text = await ruf(seite.loader)
      for (const geheim of ['Zoe', 'Willi', fremde.nummer, fremde.teilnahmeId, meine.fallId, 'personId', 'geburtsdatum', '1988', 'aktenzeichen'])
        expect(text, geheim).not.toContain(geheim)
    }
    expect(await ruf(startSeite.loader)).not.toContain('Ada')
    expect(await ruf(teilnahmeSeite.loader)).toContain('0151 4711')
    for (const id of [fremde.teilnahmeId, wartend, randomUUID(), 'x'])
      expect(await status(rufe(t, teilnahmeSeite.loader, '/', { cookie: keks, params: { teilnahmeId: id } }))).toBe(404)
    const protokoll = await inTraeger((db) =>
      db
        .selectFrom('protokoll')
        .select(['fallId', 'rollen', 'zweck'])
        .where('tat', '=', 'teilnahme.lesen')
        .where('kontoId', '=', anbieterkonto.kontoId)
        .execute(),
    )
    expect(new Set(protokoll.map((z) => z.fallId))).toEqual(new Set([meine.fallId]))
    expect(protokoll[0]).toMatchObject({ rollen: 'anbieter', zweck: expect.stringContaining('Anbieter') })
  })

  test('that is connected to nobody, a citizen and staff see nothing there; the other roles see names only where they assign', async () => {
    const ohne = await inTraeger((db) =>
      db
        .insertInto('konto')
        .values({ traegerId: t.traegerId, art: 'anbieter', kennung: randomUUID(), name: 'Niemand', stelle: '', rollen: [] })
        .returning('kontoId')
        .executeTakeFirstOrThrow(),
    )
    expect(await status(rufe(t, listenSeite.loader, '/', { cookie: await cookieFuer(t, ohne) }))).toBe(404)
    for (const wer of ['buerger' as const, ['massnahmen'] as const])
      expect(await status(rufe(t, listenSeite.loader, '/', { cookie: await cookieFuer(t, await kontoMit(t, wer)) }))).toBe(403)
    const seite = async (rolle: 'massnahmen' | 'controlling' | 'fallmanagement') =>
      JSON.stringify(
        await rufe(t, massnahmeSeite.loader, '/', {
          cookie: await cookieFuer(t, await kontoMit(t, [rolle])),
          params: { massnahmeId: eins.massnahmeId },
        }),
      )
    expect(await seite('controlling')).not.toContain('Ada')
    expect(await seite('massnahmen')).toContain('Ada')
    expect(await seite('massnahmen')).not.toContain(meine.fallId)
    expect(await seite('fallmanagement')).toContain(meine.fallId)
    await inTraeger((db) => db.updateTable('fall').set({ geschuetzt: true }).where('fallId', '=', meine.fallId).execute())
    expect(await seite('massnahmen')).not.toContain('Ada')
    await inTraeger((db) => db.updateTable('fall').set({ geschuetzt: false }).where('fallId', '=', meine.fallId).execute())
  })
})

describe('attendance', () => {
  test('is taken for own people on days that were, all or nothing; it begins the participation', async () => {
    const falsch = [da('2026-08-18'), da('2026-06-30'), da('2026-07-01', fremde.teilnahmeId), { ...da('2026-07-01'), minuten: 0 }]
    for (const eintrag of falsch) expect(await melde([da('2026-07-02'), eintrag])).toMatchObject({ ok: false })
    expect(await melde([da('2026-07-02')])).toMatchObject({ ok: true, geaendert: 1 })
    expect(await melde([da('2026-07-02')])).toMatchObject({ ok: true, geaendert: 0 })
    const zeile = await inTraeger((db) =>
      db.selectFrom('teilnahme').select(['stand', 'eintrittAm']).where('teilnahmeId', '=', meine.teilnahmeId).executeTakeFirstOrThrow(),
    )
    expect(zeile).toEqual({ stand: 'laufend', eintrittAm: '2026-07-02' })
  })

  test('that is unexcused is one task for who assigned, kept up to date; nothing else happens', async () => {
    const fehlt = (tag: string) => ({ teilnahmeId: meine.teilnahmeId, tag, art: 'unentschuldigt' as const, minuten: 0 })
    await melde([fehlt('2026-07-03')])
    await melde([fehlt('2026-07-06')])
    const aufgaben = (await inTraeger((db) => vorgaengeVon(db, t.traegerId, { fallId: meine.fallId }))).filter((v) =>
      v.titel.startsWith('Unentschuldigt'),
    )
    expect(aufgaben.map((v) => v.titel)).toEqual([expect.stringContaining('2 Tage, zuletzt 06.07.2026')])
    expect(aufgaben[0]?.zustaendig).toBe(h.konto.kontoId)
  })

  test('sent together is taken back together, unless it was changed since', async () => {
    const ladung = await melde([da('2026-07-06'), da('2026-07-07')])
    const nimm = (id: string | null) => inTraeger((db) => nimmLadungZurueck(db, alsAnbieter(), eins.anbieterId, id ?? ''))
    if (!ladung.ok) return expect.fail('not taken')
    expect(await inTraeger((db) => nimmLadungZurueck(db, alsAnbieter(), zwei.anbieterId, ladung.ladungId ?? ''))).toMatchObject({ ok: false })
    expect(await nimm(ladung.ladungId)).toMatchObject({ ok: true, tage: 2 })
    const spanne = { von: '2026-07-06', bis: '2026-07-07' }
    const stand = await inTraeger((db) => liesAnwesenheit(db, t.traegerId, [meine.teilnahmeId], spanne))
    expect(stand.map((z) => z.art)).toEqual(['unentschuldigt'])
    expect(await nimm(ladung.ladungId)).toMatchObject({ ok: false })
    const weitere = await melde([da('2026-07-07')])
    await melde([{ ...da('2026-07-07'), minuten: 240 }])
    expect(await nimm(weitere.ok ? weitere.ladungId : null)).toMatchObject({ ok: false })
  })

  test('of a month is closed when no day is missing; from then on a correction says why and what stood there stays', async () => {
    const schliesse = (monat: string) => inTraeger((db) => schliesseMonat(db, alsAnbieter(), eins.anbieterId, monat, 'DE-ST'))
    expect(await schliesse('2026-08')).toMatchObject({ ok: false, saetze: ['August 2026 ist noch nicht vorbei.'] })
    expect(await schliesse('2026-07')).toMatchObject({ ok: false })
    await melde(
      tage('2026-07')
        .filter((tag) => tag > '2026-07-07')
        .map((tag) => da(tag)),
    )
    expect(await schliesse('2026-07')).toEqual({ ok: true })
    expect(await melde([{ ...da('2026-07-08'), minuten: 60 }])).toMatchObject({ ok: false, saetze: [expect.stringContaining('abgeschlossen')] })
    expect(await melde([{ ...da('2026-07-08'), minuten: 60 }], { korrekturgrund: 'Liste falsch abgeschrieben' })).toMatchObject({ ok: true })
    const zeilen = await inTraeger((db) =>
      db
        .selectFrom('anwesenheit')
        .select(['minuten', 'grund'])
        .where('tag', '=', '2026-07-08')
        .where('teilnahmeId', '=', meine.teilnahmeId)
        .orderBy('am')
        .execute(),
    )
    expect(zeilen).toContainEqual({ minuten: 60, grund: 'Liste falsch abgeschrieben' })
    expect(zeilen).toHaveLength(2)
    const stunden = await inTraeger((db) => anwesendeStunden(db, t.traegerId, meine.teilnahmeId, '2026-07'))
    expect(stunden).toEqual({ minuten: 300 + 240 + 60 + 300 * (tage('2026-07').length - 6), tage: tage('2026-07').length - 3, abgeschlossen: true })
  })
})

describe('an invoice', () => {
  const neu = (monat = '2026-07', nummer: string = randomUUID().slice(0, 8)) =>
    inTraeger((db) => beginneRechnung(db, alsAnbieter(), eins.anbieterId, { massnahmeId: eins.massnahmeId, monat, nummer }))
  const lies = async (id: string) => (await inTraeger((db) => findRechnung(db, t.traegerId, id))) ?? expect.fail('no invoice')

  test('is computed for a closed month of an own measure; deviations are explained, cuts are too, and a second person orders the payment', async () => {
    expect(await neu('2026-08')).toMatchObject({ ok: false })
    expect(
      await inTraeger((db) => beginneRechnung(db, alsAnbieter(), zwei.anbieterId, { massnahmeId: eins.massnahmeId, monat: '2026-07', nummer: 'x' })),
    ).toMatchObject({ ok: false })
    const r = await neu()
    if (!r.ok) return expect.fail(r.saetze.join(' '))
    expect(await neu()).toMatchObject({ ok: false })
    const anwesend = tage('2026-07').length - 3
    expect((await lies(r.rechnungId)).positionen).toEqual([expect.objectContaining({ bezeichnung: meine.nummer, sollCent: anwesend * 1000 })])
    const aendere = (fassung: number, istCent: number, erklaerung: string) =>
      inTraeger((db) =>
        aendereRechnung(db, alsAnbieter(), r.rechnungId, fassung, { nummer: 'R-1', positionen: [{ position: 1, istCent, erklaerung }] }),
      )
    const reicheEin = (fassung: number) => inTraeger((db) => reicheRechnungEin(db, alsAnbieter(), r.rechnungId, fassung))
    await aendere(0, 99_900, '')
    expect(await reicheEin(1)).toMatchObject({ ok: false, saetze: [expect.stringContaining('erklären Sie')] })
    expect(await aendere(0, 1, 'veraltet')).toMatchObject({ ok: false })
    await aendere(1, 99_900, 'Prüfungsgebühr')
    expect(await reicheEin(2)).toEqual({ ok: true })
    const pruefer = { ...h, konto: await kontoMit(t, ['massnahmen']) }
    const pruefe = (anerkanntCent: number, bemerkung: string, fassung: number) =>
      inTraeger((db) => pruefeRechnung(db, pruefer, r.rechnungId, fassung, [{ position: 1, anerkanntCent, bemerkung }]))
    expect(await pruefe(anwesend * 1000, '', 3)).toMatchObject({ ok: false, saetze: [expect.stringContaining('begründen')] })
    expect(await pruefe(100_000, 'mehr', 3)).toMatchObject({ ok: false })
    expect(await pruefe(anwesend * 1000, 'Gebühr nicht vereinbart', 3)).toEqual({ ok: true })
    expect(await inTraeger((db) => gibRechnungFrei(db, pruefer, r.rechnungId, 4))).toMatchObject({
      ok: false,
      saetze: [expect.stringContaining('zweite Person')],
    })
    const zweite = { ...h, konto: await kontoMit(t, ['anordnung']) }
    expect(await inTraeger((db) => gibRechnungFrei(db, zweite, r.rechnungId, 4))).toMatchObject({ ok: true })
    expect(await inTraeger((db) => gibRechnungFrei(db, zweite, r.rechnungId, 5))).toMatchObject({ ok: false })
    const angeordnet = await inTraeger((db) => anordnungenVon(db, t.traegerId, { quelle: 'rechnung', quelleId: r.rechnungId }))
    expect(angeordnet).toEqual([expect.objectContaining({ betragCent: anwesend * 1000, stand: 'offen' })])
  })

  test('after a correction holds the difference only', async () => {
    expect(await neu()).toMatchObject({ ok: false, saetze: [expect.stringContaining('nichts abzurechnen')] })
    await melde([da('2026-07-03')], { korrekturgrund: 'war doch da' })
    const r = await neu()
    if (!r.ok) return expect.fail(r.saetze.join(' '))
    expect((await lies(r.rechnungId)).sollCent).toBe(1000)
    await melde([da('2026-07-06')], { korrekturgrund: 'war auch da' })
    expect(await inTraeger((db) => reicheRechnungEin(db, alsAnbieter(), r.rechnungId, 0))).toMatchObject({
      ok: false,
      saetze: [expect.stringContaining('neu berechnet')],
    })
    expect(await inTraeger((db) => reicheRechnungEin(db, alsAnbieter(), r.rechnungId, 1))).toEqual({ ok: true })
    expect(await inTraeger((db) => gibRechnungZurueck(db, h, r.rechnungId, 2, 'Bitte Liste beilegen'))).toEqual({ ok: true })
    const gezeigt = await rufe(t, rechnungSeite.loader, '/', { cookie: keks, params: { rechnungId: r.rechnungId } })
    expect(gezeigt).toMatchObject({ stand: 'zurueckgegeben', bemerkung: 'Bitte Liste beilegen', istCent: 2000 })
    expect(JSON.stringify(gezeigt)).not.toContain('Ada')
  })
})

describe('the interface of the providers', () => {
  const tresor = oeffneTresor({ hauptschluessel: Buffer.alloc(32, 1).toString('base64'), ordner: '' })
  const app = anbieterApi(async () => ({ db: t.db, traeger: await traegerVon(t), adresse: '', uhr: stehendeUhr(testzeit), tresor }))
  const frage = (pfad: string, geheim: string, leib?: unknown) =>
    app.request(pfad, {
      headers: { authorization: `Bearer ${geheim}`, 'content-type': 'application/json' },
      ...(leib !== undefined && { method: 'PUT', body: JSON.stringify(leib) }),
    })
  const neuerSchluessel = async (a: Angebot) => {
    const neu = await inTraeger((db) => legeSchluesselAn(db, h, a.anbieterId, 'Programm'))
    return neu.ok ? neu.geheim : expect.fail('no key')
  }

  test('opens to a key what is its provider’s, takes attendance, and says every fault', async () => {
    const geheim = await neuerSchluessel(eins)
    const liste = await (await frage('/teilnahmen', geheim)).text()
    expect(liste).toContain('Ada')
    for (const fremd of ['Zoe', 'Willi', meine.fallId, '0151']) expect(liste).not.toContain(fremd)
    const tag = (teilnahme: string, tag: string) => ({ teilnahme, tag, art: 'anwesend', minuten: 300 })
    const gut = await frage('/anwesenheit', geheim, { tage: [tag(meine.nummer, '2026-08-03'), tag(meine.nummer, '2026-08-04')] })
    expect([gut.status, await gut.json()]).toEqual([200, { geaendert: 2, gleich: 0 }])
    expect((await frage('/anwesenheit', geheim, { tage: [tag(fremde.nummer, '2026-08-03')] })).status).toBe(422)
    expect((await frage('/anwesenheit', geheim, { tage: [tag(meine.nummer, '2026-07-09')] })).status).toBe(200) // as it stands: no correction
    const zu = await frage('/anwesenheit', geheim, { tage: [{ ...tag(meine.nummer, '2026-07-09'), minuten: 60 }] })
    expect([zu.status, await zu.text()]).toEqual([422, expect.stringContaining('abgeschlossen')])
    const falsch = await frage('/anwesenheit', geheim, {
      tage: [tag(meine.nummer, '2026-08-03'), { teilnahme: meine.nummer, tag: 'gestern', art: 'da' }],
    })
    expect([falsch.status, await falsch.json()]).toEqual([
      400,
      { fehler: { saetze: [expect.stringMatching(/^Eintrag 2: „tag“ ist ein Datum/), expect.stringMatching(/^Eintrag 2: „art“ ist/)] } },
    ])
    for (const leib of [null, [], { tage: [] }, { tage: [3] }])
      expect(await (await frage('/anwesenheit', geheim, leib)).text(), JSON.stringify(leib)).toMatch(/Erwartet wird ein Objekt/)
    const kaputt = { method: 'PUT', body: '{"tage": [', headers: { authorization: `Bearer ${geheim}` } }
    expect(await (await app.request('/anwesenheit', kaputt)).text()).toContain('kein gültiges JSON')
    expect((await frage('/anwesenheit?monat=2026-08', geheim)).status).toBe(200)
  })

  test('refuses whoever has no key, a revoked one, and whoever asks too often', async () => {
    for (const geheim of ['', 'twa_x', `twa_${'x'.repeat(43)}`]) expect((await frage('/teilnahmen', geheim)).status).toBe(401)
    const geheim = await neuerSchluessel(zwei)
    expect(await (await frage('/teilnahmen', geheim)).text()).not.toContain('Ada')
    const antworten = []
    for (let i = 0; i < 121; i++) antworten.push((await frage('/anwesenheit', geheim)).status)
    expect(antworten.at(-1)).toBe(429)
    const schluessel = await inTraeger((db) =>
      db
        .selectFrom('anbieterSchluessel')
        .select(['schluesselId', 'geheimSha256'])
        .where('anbieterId', '=', zwei.anbieterId)
        .executeTakeFirstOrThrow(),
    )
    expect(schluessel.geheimSha256).not.toContain(geheim.slice(4))
    expect(await inTraeger((db) => widerrufeSchluessel(db, h, eins.anbieterId, schluessel.schluesselId))).toBe(false)
    expect(await inTraeger((db) => widerrufeSchluessel(db, h, zwei.anbieterId, schluessel.schluesselId))).toBe(true)
    expect((await frage('/teilnahmen', geheim)).status).toBe(401)
    expect((await app.request('/openapi.json')).status).toBe(200)
  })
})
