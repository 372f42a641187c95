import { beforeAll, describe, expect, test } from 'vitest'
import { legeFallAn, legePersonAn, schuetzeFall, vorgaengeVon } from '../fall/index.ts'
import type { Konto } from '../platform/auth/index.ts'
import { cookieFuer, kontoMit, rufe, testzeit } from '../platform/auth/testhilfe/index.ts'
import { forTraeger, type TraegerDb } from '../platform/db/index.ts'
import { testDb } from '../platform/db/testhilfe/db.ts'
import { ansprechpersonVon } from './ansprechperson.ts'
import { anlaesseVon, begleiteteVon } from './begleitung.ts'
import * as setzen from './pages/ansprechperson.ts'

const t = testDb()
const tu = <T>(work: (db: TraegerDb) => Promise<T>) => forTraeger(t.db, t.traegerId, work)
let eine: Konto
let andere: Konto
let leitung: Konto
let fallId = ''
let personId = ''

beforeAll(async () => {
  eine = await kontoMit(t, ['fallmanagement'])
  andere = await kontoMit(t, ['vermittlung'])
  leitung = await kontoMit(t, ['teamleitung'])
  await tu(async (db) => {
    const h = { traegerId: t.traegerId, jetzt: testzeit }
    fallId = (await legeFallAn(db, h, { bezeichnung: 'Begleitet' })).fallId
    const stamm = { vorname: 'Bea', nachname: 'Begleitet', geburtsdatum: '1990-01-01' }
    personId = (await legePersonAn(db, h, fallId, stamm, '2026-01-01', 'Übung')).personId
  })
})

async function sende(wer: Konto, formular: Readonly<Record<string, string>>): Promise<string> {
  const antwort = await rufe(t, setzen.action as never, `/faelle/${fallId}/ansprechperson?p=p1`, {
    cookie: await cookieFuer(t, wer),
    formular,
    params: { fallId },
  })
  return (antwort as Response).headers.get('Location') ?? ''
}
const jetzt = async () => (await tu((db) => ansprechpersonVon(db, t.traegerId, personId)))?.kontoId
const menschen = (wer: Konto) => tu((db) => begleiteteVon(db, t.traegerId, wer.kontoId, testzeit))

describe('who accompanies somebody', () => {
  test('takes her over, gives her on with a piece of work, and has her on the own list', async () => {
    expect(await sende(eine, { was: 'uebernehmen' })).toContain('getan=ansprechperson')
    expect(await jetzt()).toBe(eine.kontoId)
    expect(await menschen(eine)).toMatchObject([{ name: 'Bea Begleitet', kennung: 'p1', anlaesse: ['plan-fehlt', 'erstgespraech'], aufgaben: 0 }])

    await sende(leitung, { was: 'geben', konto: andere.kontoId })
    expect(await jetzt()).toBe(andere.kontoId)
    expect(await menschen(eine)).toEqual([])
    expect(await menschen(andere)).toMatchObject([{ aufgaben: 1 }])
    const neue = (await tu((db) => vorgaengeVon(db, t.traegerId, { fallId }))).filter((v) => v.titel === 'Neu bei Ihnen: Bea Begleitet')
    expect(neue.map((v) => v.zustaendig)).toEqual([andere.kontoId])
  })

  test('is nobody without the right, nobody locked, and changed by nobody without the right', async () => {
    const kasse = await kontoMit(t, ['kasse'])
    const leistung = await kontoMit(t, ['leistung'])
    expect(await sende(eine, { was: 'geben', konto: kasse.kontoId })).toContain('hindernis=niemand')
    expect(await jetzt()).toBe(andere.kontoId)
    await expect(sende(leistung, { was: 'uebernehmen' })).rejects.toMatchObject({ status: 403 })
    await tu((db) => db.updateTable('konto').set({ gesperrt: true }).where('kontoId', '=', andere.kontoId).execute())
    expect(await jetzt()).toBeUndefined()
    expect(await sende(eine, { was: 'geben', konto: andere.kontoId })).toContain('hindernis=niemand')
    expect(await sende(eine, { was: 'geben', konto: '' })).toContain('getan=ansprechperson')
    expect(await jetzt()).toBeUndefined()
  })

  test('of a protected case only somebody of its circle, whose list alone shows it', async () => {
    await sende(eine, { was: 'uebernehmen' })
    await tu((db) => schuetzeFall(db, { traegerId: t.traegerId, jetzt: testzeit, konto: leitung }, fallId))
    expect(await menschen(eine)).toEqual([])
    expect(await sende(leitung, { was: 'geben', konto: eine.kontoId })).toContain('hindernis=kreis')
  })
})

const am = (tag: string) => Temporal.Instant.from(`${tag}T08:00Z`)

test.each([
  ['a plan and a talk lately', { planBis: '2026-12-31', letzter: am('2026-08-01'), naechster: undefined }, []],
  ['the plan is due today', { planBis: '2026-08-17', letzter: am('2026-08-01'), naechster: undefined }, []],
  ['the plan was due yesterday', { planBis: '2026-08-16', letzter: am('2026-08-01'), naechster: undefined }, ['plan-spaet']],
  ['ninety days without a talk', { planBis: '2026-12-31', letzter: am('2026-05-19'), naechster: undefined }, []],
  ['ninety-one days without a talk', { planBis: '2026-12-31', letzter: am('2026-05-18'), naechster: undefined }, ['ohne-termin']],
  ['but the next is agreed', { planBis: '2026-12-31', letzter: am('2026-05-18'), naechster: am('2026-09-01') }, []],
  ['nothing yet', { planBis: undefined, letzter: undefined, naechster: undefined }, ['plan-fehlt', 'erstgespraech']],
] as const)('%s', (_, stand, erwartet) => expect(anlaesseVon(stand, '2026-08-17')).toEqual(erwartet))
