import { beforeAll, describe, expect, test } from 'vitest'
import { legeFallAn, legePersonAn } from '../fall/index.ts'
import type { Konto, Rolle } from '../platform/auth/index.ts'
import { cookieFuer, kontoMit, rufe, testzeit, traegerVon } from '../platform/auth/testhilfe/index.ts'
import { forTraeger, type TraegerDb } from '../platform/db/index.ts'
import { testDb } from '../platform/db/testhilfe/db.ts'
import { erfasseProfil } from './index.ts'
import * as begriffeSeite from './pages/begriffe.ts'
import * as planSeite from './pages/plan.tsx'
import * as planPdf from './pages/plan-pdf.ts'
import * as potenzial from './pages/potenzial.tsx'
import * as weg from './pages/weg.tsx'
import { leererInhalt } from './plan-inhalt.ts'
import { aenderePlan, beginnePlan, legePlanVor, schliessePlan } from './plan-schreiben.ts'
import { bereiteVor } from './vorbereitung.ts'

const t = testDb()
const lies = <T>(work: (db: TraegerDb) => Promise<T>) => forTraeger(t.db, t.traegerId, work)
const krank = 'Bandscheibenvorfall'
const kann = 'Kochen für viele'
let fallId = ''
let personId = ''
let fm: Konto
let cookie = ''

beforeAll(async () => {
  fm = await kontoMit(t, ['fallmanagement'])
  cookie = await cookieFuer(t, fm)
  const traeger = await traegerVon(t)
  const h = { traegerId: t.traegerId, jetzt: testzeit, konto: fm }
  await lies(async (db) => {
    fallId = (await legeFallAn(db, h, { bezeichnung: '', team: '' })).fallId
    const mira = { vorname: 'Mira', nachname: 'Sommerfeld', geburtsdatum: '1991-03-04' }
    personId = (await legePersonAn(db, h, fallId, mira, '2026-01-01', 'Antrag')).personId
    const neu = { fallId, personId, giltVon: '2026-08-01', quelle: 'gespraech' }
    await erfasseProfil(db, h, { ...neu, feld: 'gesundheit', wert: { einschraenkung: krank } })
    await erfasseProfil(db, h, { ...neu, feld: 'faehigkeit', wert: { name: kann, code: 'tw:kochen' } })
    await bereiteVor(db, h, { fallId, personId, feld: 'schwer', wert: { text: krank } })
    await bereiteVor(db, h, { fallId, personId, feld: 'staerke', wert: { text: 'Bleibt ruhig' } })
    const schritte = (['person', 'haus'] as const).map((wer) => ({ schrittId: crypto.randomUUID(), wer, was: 'Etwas tun' }))
    const inhalt = { ...leererInhalt, gespraech: { am: '2026-08-01', persoenlich: true }, ziel: 'Köchin', angebot: 'Beratung', schritte }
    const plan = await beginnePlan(db, h, { fallId, personId })
    const planId = plan.ok ? plan.planId : expect.fail('no plan')
    await aenderePlan(db, h, planId, 0, { inhalt, geschuetzt: { reha: { art: 'antrag', text: krank }, massnahmen: [krank] } })
    await legePlanVor(db, h, planId, 1)
    const fertig = await schliessePlan(db, traeger, h, planId, { fassung: 2, weg: 'vor-ort', personId })
    if (!fertig.ok) expect.fail(fertig.fehler.saetze.join(' '))
    await beginnePlan(db, h, { fallId, personId })
  })
})

/** All that the three pages hand to a role, as JSON; undefined where all of them refuse. */
async function gesehen(...rollen: Rolle[]): Promise<string | undefined> {
  const wer = await cookieFuer(t, await kontoMit(t, rollen))
  const alles: unknown[] = []
  for (const [seite, pfad] of [
    [weg, 'weg'],
    [potenzial, 'potenzial'],
    [planSeite, 'plan'],
  ] as const) {
    const ruf = rufe<unknown>(t, seite.loader, `/faelle/${fallId}/${pfad}`, { cookie: wer, params: { fallId } })
    alles.push(await ruf.catch((antwort: unknown) => (antwort instanceof Response ? antwort.status : expect.fail(String(antwort)))))
  }
  return alles.every((a) => a === 403) ? undefined : JSON.stringify(alles)
}

describe('who sees what of a person, per field', () => {
  test('Fallmanagement sees health, Vermittlung and Teamleitung all but health', async () => {
    expect(await gesehen('fallmanagement')).toContain(krank)
    for (const rolle of ['vermittlung', 'teamleitung'] as const) {
      const json = (await gesehen(rolle)) ?? expect.fail(rolle)
      expect(json, rolle).toContain(kann)
      expect(json, rolle).not.toContain(krank)
      expect(json, rolle).not.toMatch(/Gesundheit|Abhängigkeit/)
    }
  })

  test.each(['leistung', 'eingangszone', 'anordnung', 'massnahmen', 'teilhabe', 'controlling', 'leitung', 'kasse'] as const)(
    '%s sees nothing of it',
    async (rolle) => expect(await gesehen(rolle)).toBeUndefined(),
  )

  test('a provider, an employer and other people of the public get none of the pages', async () => {
    const buerger = await cookieFuer(t, await kontoMit(t, 'buerger'))
    const ruf = rufe(t, potenzial.loader, `/faelle/${fallId}/potenzial`, { cookie: buerger, params: { fallId } })
    await expect(ruf).rejects.toMatchObject({ status: 403 })
  })

  test('the PDF of the plan is an extract for who may not read health', async () => {
    const { planId } = await lies((db) => db.selectFrom('plan').select('planId').executeTakeFirstOrThrow())
    const groesse = async (rolle: Rolle) => {
      const wer = await cookieFuer(t, await kontoMit(t, [rolle]))
      const antwort = await rufe(t, planPdf.loader, `/faelle/${fallId}/plan/${planId}.pdf`, { cookie: wer, params: { fallId, planId } })
      return Buffer.from(await antwort.arrayBuffer()).equals(
        await lies(async (db) => (await db.selectFrom('plan').select('pdf').executeTakeFirstOrThrow()).pdf ?? Buffer.alloc(0)),
      )
    }
    expect([await groesse('fallmanagement'), await groesse('vermittlung')]).toEqual([true, false])
  })
})

describe('the page of the talk', () => {
  const tu = (formular: Record<string, string>, wer = cookie) =>
    rufe(t, potenzial.action, `/faelle/${fallId}/potenzial?p=p1`, { cookie: wer, params: { fallId }, formular })

  test('several skills in one line: known ones are coded, others stay own words', async () => {
    expect(await tu({ aktion: 'schnell', name: 'nahen, gabelstapler fahren, Fahrräder flicken' })).toMatchObject({ ok: true })
    const zeilen = await lies((db) => db.selectFrom('profilAngabe').select('schluessel').where('feld', '=', 'faehigkeit').execute())
    expect(zeilen.map((z) => z.schluessel).sort()).toEqual(['1', 'tw:kochen', 'tw:naehen', 'tw:stapler'])
    expect(await tu({ aktion: 'schnell', name: 'Nähen' })).toMatchObject({ ok: false, saetze: [expect.stringContaining('Nähen')] })
  })

  test('staff see what a skill is in ESCO, or below which concept of it', async () => {
    await tu({ aktion: 'schnell', name: 'Im Team arbeiten' })
    const seite = await rufe(t, potenzial.loader, `/faelle/${fallId}/potenzial`, { cookie, params: { fallId } })
    const felder = 'gruppen' in seite ? (seite.gruppen ?? []).flatMap((g) => g.felder) : []
    const esco = felder.flatMap((f) => f.angaben.flatMap((a) => (a.esco === undefined ? [] : [`${a.esco.was} ${a.esco.name}`])))
    expect(esco).toEqual(expect.arrayContaining(['gehört in ESCO zu: preparing food and drinks (S3.5.1)', 'ESCO: work in teams']))
    expect(esco).toHaveLength(felder.flatMap((f) => f.angaben).filter((a) => 'code' in a.wert).length)
  })

  test('a skill that stands there under its key from before is not entered twice', async () => {
    const wert = { name: 'Genau arbeiten', code: 'tw:genau' }
    const h = { traegerId: t.traegerId, jetzt: testzeit, konto: fm }
    await lies((db) => erfasseProfil(db, h, { fallId, personId, feld: 'faehigkeit', wert, giltVon: '2026-01-01', quelle: 'gespraech' }))
    expect(await tu({ aktion: 'schnell', name: 'Genau arbeiten' })).toMatchObject({ ok: false })
  })

  test('own words become a term of the catalogue with one click, and stay what they were before in the history', async () => {
    const eigenes = (db: TraegerDb) =>
      db.selectFrom('profilAngabe').select('profilAngabeId').where('schluessel', '=', '1').where('feld', '=', 'faehigkeit').executeTakeFirstOrThrow()
    const { profilAngabeId: id } = await lies(eigenes)
    expect(await tu({ aktion: 'zuordnen', id, code: 'tw:gibt-es-nicht' })).toMatchObject({ ok: false })
    expect(await tu({ aktion: 'zuordnen', id, code: 'tw:reparieren' })).toMatchObject({ ok: true })
    const zeilen = await lies((db) => db.selectFrom('profilAngabe').select('wert').where('feld', '=', 'faehigkeit').execute())
    expect(zeilen.map((z) => z.wert)).toContainEqual(expect.objectContaining({ code: 'tw:reparieren' }))
    expect(zeilen.map((z) => z.wert)).toContainEqual({ name: 'Fahrräder flicken' })
  })

  test('an occupation gets its codes by its everyday name', async () => {
    await tu({ aktion: 'neu', feld: 'beruf', name: 'Köchin', von: '2012-08', giltVon: '2026-08-01' })
    const { wert } = await lies((db) => db.selectFrom('profilAngabe').select('wert').where('feld', '=', 'beruf').executeTakeFirstOrThrow())
    expect(wert).toMatchObject({ name: 'Köchin', kldb: '29302', isco: '5120' })
  })

  test('what the person prepared is taken over as their own statement, once', async () => {
    const seite = await rufe(t, potenzial.loader, `/faelle/${fallId}/potenzial`, { cookie, params: { fallId } })
    const punkte = 'punkte' in seite ? (seite.punkte ?? []) : []
    const punkt = punkte.find((p) => p.text === 'Bleibt ruhig')?.punktId ?? expect.fail('no point')
    expect(await tu({ aktion: 'uebernehmen', punkt })).toMatchObject({ ok: true })
    expect(await tu({ aktion: 'uebernehmen', punkt })).toMatchObject({ ok: false })
    const { quelle } = await lies((db) => db.selectFrom('profilAngabe').select('quelle').where('feld', '=', 'staerke').executeTakeFirstOrThrow())
    expect(quelle).toBe('selbst')
  })

  test('an earlier state of knowledge shows what was known then', async () => {
    const am = async (tag: string) =>
      JSON.stringify(
        await rufe(t, potenzial.loader, `/faelle/${fallId}/potenzial?stand=${tag}`, { cookie, params: { fallId } }).then((s) =>
          'gruppen' in s ? s.gruppen : [],
        ),
      )
    expect(await am('2026-08-16')).not.toContain(kann)
    expect(await am('2026-08-17')).toContain(kann)
  })

  test('suggestions while somebody types, in the language of who types', async () => {
    const antwort = await rufe(t, begriffeSeite.loader, '/begriffe?art=faehigkeit&q=weld', { cookie })
    expect(await antwort.json()).toEqual({ begriffe: [{ code: 'tw:schweissen', name: 'Schweißen' }] })
  })
})

test('the plan is written on its page: fields to content, what is missing is said', async () => {
  const tu = (formular: Record<string, string>) => rufe(t, planSeite.action, `/faelle/${fallId}/plan`, { cookie, params: { fallId }, formular })
  const { planId } = await lies((db) => db.selectFrom('planEntwurf').select('planId').where('stand', '=', 'entwurf').executeTakeFirstOrThrow())
  const felder = {
    planId,
    ziel: 'Köchin',
    zielberufe: 'Köchin\nBäckerin',
    'schritt.0.was': 'Bewerben',
    'schritt.0.wer': 'person',
    'schritt.1.was': '',
  }
  const oft = { ...felder, fassung: '0', aktion: 'speichern', 'bemuehung.0.was': 'Bewerbungen', 'bemuehung.0.anzahl': 'oft' }
  expect(await tu(oft)).toMatchObject({ ok: false, saetze: ['Wie oft? Bitte geben Sie eine Zahl von 1 bis 99 an.'] })
  expect(await tu({ ...felder, fassung: '0', aktion: 'speichern' })).toMatchObject({ ok: true })
  expect(await tu({ ...felder, fassung: '1', aktion: 'vorlegen' })).toMatchObject({
    ok: false,
    saetze: expect.arrayContaining([expect.stringContaining('Angebot')]),
  })
  const { inhalt } = await lies((db) => db.selectFrom('planEntwurf').select('inhalt').where('planId', '=', planId).executeTakeFirstOrThrow())
  expect(inhalt).toMatchObject({ zielberufe: [{ kldb: '29302' }, { kldb: '29222' }], schritte: [{ was: 'Bewerben', wer: 'person' }] })
})

test('what a page was opened for is all that its forms reach: a fact or a draft of another case is none here', async () => {
  const { id, planId } = await lies(async (db) => ({
    id: (await db.selectFrom('profilAngabe').select('profilAngabeId').where('feld', '=', 'gesundheit').executeTakeFirstOrThrow()).profilAngabeId,
    planId: (await db.selectFrom('planEntwurf').select('planId').where('stand', '=', 'entwurf').executeTakeFirstOrThrow()).planId,
  }))
  const fremd = await lies(async (db) => {
    const h = { traegerId: t.traegerId, jetzt: testzeit, konto: fm }
    const andererFall = (await legeFallAn(db, h, { bezeichnung: '', team: '' })).fallId
    await legePersonAn(db, h, andererFall, { vorname: 'Uwe', nachname: 'Lindner', geburtsdatum: '1974-03-04' }, '2026-01-01', 'Antrag')
    return andererFall
  })
  const tu = (seite: typeof potenzial | typeof planSeite, formular: Record<string, string>) =>
    rufe<unknown>(t, seite.action, `/faelle/${fremd}/x`, { cookie, params: { fallId: fremd }, formular })
  expect(await tu(potenzial, { aktion: 'ende', id, bis: '2026-08-16' })).toMatchObject({ ok: false })
  expect(await tu(potenzial, { aktion: 'zurueck', id, grund: 'falsch' })).toMatchObject({ ok: false })
  for (const aktion of ['verwerfen', 'vorlegen', 'speichern', 'zurueckholen', 'vor-ort'])
    expect(await tu(planSeite, { aktion, planId, fassung: '1', ziel: 'x' }), aktion).toMatchObject({ ok: false })
  const { stand } = await lies((db) => db.selectFrom('planEntwurf').select('stand').where('planId', '=', planId).executeTakeFirstOrThrow())
  expect(stand).toBe('entwurf')
})
