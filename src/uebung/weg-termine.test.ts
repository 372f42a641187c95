import { beforeAll, expect, test } from 'vitest'
import { eingliederungFolgen } from '../eingliederung/index.ts'
import { legeUebungskontenAn } from '../platform/auth/index.ts'
import { stehendeUhr } from '../platform/clock/index.ts'
import { findTraeger, forTraeger, type TraegerDb } from '../platform/db/index.ts'
import { testDb } from '../platform/db/testhilfe/db.ts'
import { oeffneTresor } from '../platform/tresor/index.ts'
import { saeeHaushalte } from './index.ts'
import { saeeTermine } from './weg-termine.ts'
import { wegkontext } from './wege.ts'

const t = testDb()
const uhr = stehendeUhr(Temporal.Instant.from('2026-08-20T09:00+02:00'))
const lies = <T>(work: (db: TraegerDb) => Promise<T>) => forTraeger(t.db, t.traegerId, work)

beforeAll(async () => {
  const traeger = (await findTraeger(t.db, 'koba-harz')) ?? expect.fail('no exercise Träger')
  await legeUebungskontenAn(t.db, traeger, uhr.jetzt())
  const tresor = oeffneTresor({ hauptschluessel: Buffer.alloc(32, 3).toString('base64'), ordner: '' })
  const umfeld = { db: t.db, traeger, adresse: '', uhr, tresor, haken: { buche: async () => {}, verfuegungen: eingliederungFolgen } }
  await saeeHaushalte(umfeld, () => {})
  const z = await wegkontext(umfeld)
  await saeeTermine(z)
  await saeeTermine(z) // once
})

test('breaches in every state: heard, closed, waiting for a second person, decided', async () => {
  const staende = await lies((db) => db.selectFrom('pflicht').select('stand').where('traegerId', '=', t.traegerId).execute())
  expect(new Set(staende.map((s) => s.stand))).toEqual(new Set(['anhoerung', 'ohne-folge', 'vorgelegt', 'entschieden']))
  const monate = await lies((db) => db.selectFrom('minderungMonat').select('promille').where('traegerId', '=', t.traegerId).execute())
  expect(monate.map((m) => m.promille)).toEqual([300, 300, 300])
})

test('appointments past and to come, one booked by the person; nobody has two at once', async () => {
  const termine = await lies((db) =>
    db.selectFrom('termin').select(['anwesenheit', 'selbstGebucht', 'von']).where('traegerId', '=', t.traegerId).execute(),
  )
  expect(new Set(termine.map((x) => x.anwesenheit))).toEqual(new Set([null, 'erschienen', 'spaeter-am-tag', 'nicht-erschienen', 'arbeitsunfaehig']))
  expect(termine.some((x) => x.selbstGebucht)).toBe(true)
})

test('letters of before and since July 2026, each with the instruction of its time', async () => {
  const briefe = await lies((db) => db.selectFrom('terminEinladung').select('rechtsfolgenFassung').where('traegerId', '=', t.traegerId).execute())
  expect(new Set(briefe.map((b) => b.rechtsfolgenFassung))).toEqual(new Set(['meldung-2023-01', 'meldung-2026-07']))
})
