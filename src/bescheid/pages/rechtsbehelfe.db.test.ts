import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { vorgaengeVon } from '../../fall/index.ts'
import type { Rolle } from '../../platform/auth/index.ts'
import { cookieFuer, kontoMit, rufe } from '../../platform/auth/testhilfe/index.ts'
import { forTraeger, type TraegerDb } from '../../platform/db/index.ts'
import { testDb } from '../../platform/db/testhilfe/db.ts'
import { oeffneTresor } from '../../platform/tresor/index.ts'
import { erlasse } from '../index.ts'
import { liesRechtsbehelfe } from '../rechtsbehelfe.ts'
import { eingereicht, jetzt, legeFamilieAn, leute } from '../testhilfe/fall.ts'
import { action, loader } from './rechtsbehelfe.tsx'

const t = testDb()
const tresor = oeffneTresor({ hauptschluessel: undefined, ordner: mkdtempSync(join(tmpdir(), 'tragwerk-tresor-')) })
const tu = <T>(work: (db: TraegerDb) => Promise<T>) => forTraeger(t.db, t.traegerId, work)
let fallId: string
let entscheidungId: string

beforeAll(async () => {
  const wer = await leute(t)
  fallId = (await tu((db) => legeFamilieAn(db, wer.heine))).fallId
  const { entwurfId, fassung } = await tu((db) => eingereicht(db, wer.heine, fallId))
  const r = await tu((db) => erlasse(db, { tresor, nachErlass: async () => {} }, wer.wendt, entwurfId, { fassung }))
  if (!r.ok) throw new Error(r.fehler.saetze.join(' '))
  entscheidungId = r.bescheidId
})

const als = async (rolle: Rolle) => cookieFuer(t, await kontoMit(t, [rolle]), jetzt)
const adresse = () => `/faelle/${fallId}/rechtsbehelfe`
const sieh = async (rolle: Rolle) => rufe(t, loader, adresse(), { cookie: await als(rolle), params: { fallId }, jetzt })
const sende = async (formular: Record<string, string>, rolle: Rolle = 'widerspruch') =>
  rufe(t, action, adresse(), { cookie: await als(rolle), params: { fallId }, jetzt, formular })
const eingang = () => ({ tat: 'erfassen', entscheidungId, art: 'widerspruch', sachgebiet: 'unterkunft', eingangAm: '2026-08-18', zeichen: '' })
const alle = () => tu((db) => liesRechtsbehelfe(db, t.traegerId, { fallId }))
const aufgaben = () => tu((db) => vorgaengeVon(db, t.traegerId, { fallId }).then((v) => v.filter((x) => x.titel.startsWith('Über Widerspruch'))))

test('who reads notices reads it, who keeps objections writes it, nobody else', async () => {
  expect((await sieh('widerspruch')).entscheidungen).toHaveLength(1)
  const nurLesen = await sieh('pruefung')
  expect([nurLesen.fuehrt, nurLesen.entscheidungen]).toEqual([false, []])
  await expect(sieh('vermittlung')).rejects.toMatchObject({ status: 403 })
  await expect(sende(eingang(), 'pruefung')).rejects.toMatchObject({ status: 403 })
  expect(await alle()).toEqual([])
})

test('an objection comes in, waits three months as a piece of work, is settled once, goes to court', async () => {
  expect(await sende({ ...eingang(), sachgebiet: '', eingangAm: '2026-08-17' })).toMatchObject({
    ok: false,
    fehler: [{ feld: 'sachgebiet' }, { feld: 'eingangAm' }],
    werte: { eingangAm: '2026-08-17' },
  })
  expect(await sende({ ...eingang(), entscheidungId: fallId })).toMatchObject({ ok: false, fehler: [{ feld: 'entscheidungId' }] })
  const leer = { ...eingang(), entscheidungId: '', sachgebiet: '', eingangAm: '' }
  expect(await sende(leer)).toMatchObject({ fehler: [{ feld: 'entscheidungId' }, { feld: 'sachgebiet' }, { feld: 'eingangAm' }] })
  expect(await sende(eingang())).toMatchObject({ ok: true })
  expect(await sende(eingang())).toMatchObject({ ok: false, fehler: [{ feld: 'art' }] })
  expect(await aufgaben()).toMatchObject([{ art: 'wiedervorlage', frist: '2026-11-18', erledigtAm: null }])
  const [r] = await alle()
  const rechtsbehelfId = r?.rechtsbehelfId ?? ''
  const ende = { tat: 'erledigen', rechtsbehelfId, erledigtAm: '2026-08-18', ausgang: 'abhilfe' }
  expect(await sende(ende)).toMatchObject({ ok: false, fehler: [{ feld: 'erfolgsgruende' }] })
  expect(await sende({ ...ende, erfolgsgrund: 'unterlagen' })).toMatchObject({ ok: true })
  expect(await sende({ ...ende, erfolgsgrund: 'unterlagen' })).toMatchObject({ ok: false, fehler: [{ feld: '' }] })
  expect((await aufgaben())[0]?.erledigtAm).not.toBeNull()
  expect(await sende({ ...eingang(), art: 'klage', zeichen: ' S 7 AS 12/26 ' })).toMatchObject({ ok: true })
  const seite = await sieh('pruefung')
  expect(seite.zeilen.map((z) => [z.art, z.zeichen, z.offen, z.gruende])).toEqual([
    ['klage', 'S 7 AS 12/26', true, []],
    ['widerspruch', '', false, ['Unterlagen kamen erst danach']],
  ])
})

test('a mistake is taken back with a reason and stays in the history', async () => {
  const [klage, widerspruch] = await alle()
  const berichtige = (tat: string, rechtsbehelfId = '', grund = 'Verwechselt (Übung)') => sende({ tat, rechtsbehelfId, grund }, 'leistung')
  expect(await berichtige('oeffnen', widerspruch?.rechtsbehelfId, ' ')).toMatchObject({ ok: false, fehler: [{ feld: 'grund' }] })
  expect(await berichtige('oeffnen', klage?.rechtsbehelfId)).toMatchObject({ ok: false }) // it is open
  expect(await berichtige('oeffnen', widerspruch?.rechtsbehelfId)).toMatchObject({ ok: true })
  expect(await berichtige('streichen', klage?.rechtsbehelfId)).toMatchObject({ ok: true })
  expect(await berichtige('streichen', klage?.rechtsbehelfId)).toMatchObject({ ok: false })
  expect((await alle()).map((r) => [r.art, r.erledigtAm])).toEqual([['widerspruch', null]])
  const spur = await tu((db) => db.selectFrom('rechtsbehelfStand').select(['stand', 'grund']).orderBy('standId').execute())
  expect(spur.map((s) => s.stand)).toEqual(['erledigt', 'offen', 'gestrichen'])
})

test('of the house: what was open at some time of the months asked for', async () => {
  const zaehle = async (von: string, bis: string) => (await tu((db) => liesRechtsbehelfe(db, t.traegerId, { von, bis }))).length
  expect(await zaehle('2026-08-01', '2026-08-31')).toBe(1)
  expect(await zaehle('2026-07-01', '2026-08-17')).toBe(0)
  expect(await zaehle('2027-01-01', '2027-01-31')).toBe(1) // still open
})
