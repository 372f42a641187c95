import { beforeAll, expect, test } from 'vitest'
import { geltenderPlan, liesProfil, offenerPlanentwurf, plaeneVon, vorbereitungVon } from '../eingliederung/index.ts'
import { legeUebungskontenAn } from '../platform/auth/index.ts'
import { stehendeUhr } from '../platform/clock/index.ts'
import { findTraeger, forTraeger, type TraegerDb } from '../platform/db/index.ts'
import { testDb } from '../platform/db/testhilfe/db.ts'
import { oeffneTresor } from '../platform/tresor/index.ts'
import { saeeHaushalte } from './index.ts'
import { saeePerson } from './weg-person.ts'
import { wegkontext } from './wege.ts'

const t = testDb()
// the first of a month: households of this month belong to their case since today
const uhr = stehendeUhr(Temporal.Instant.from('2026-11-01T09:00+01:00'))
const personen = new Map<string, string>()
const lies = <T>(work: (db: TraegerDb) => Promise<T>) => forTraeger(t.db, t.traegerId, work)
const von = (name: string) => personen.get(name) ?? expect.fail(name)

beforeAll(async () => {
  const traeger = (await findTraeger(t.db, 'koba-harz')) ?? expect.fail('no exercise Träger')
  await legeUebungskontenAn(t.db, traeger, uhr.jetzt())
  const tresor = oeffneTresor({ hauptschluessel: Buffer.alloc(32, 3).toString('base64'), ordner: '' })
  const umfeld = { db: t.db, traeger, adresse: '', uhr, tresor }
  await saeeHaushalte(umfeld, () => {})
  const z = await wegkontext(umfeld)
  await saeePerson(z)
  await saeePerson(z) // once
  for (const name of ['Sommerfeld', 'Lindner', 'Brandes', 'Schäfer']) personen.set(name, z.fall(name)?.personen.p1 ?? '')
})

test('plans in every state: in force with steps done, late and to come; waiting; a draft; older forms', async () => {
  const heute = uhr.heute().toString()
  const mira = await lies((db) => geltenderPlan(db, t.traegerId, von('Sommerfeld'), heute))
  expect(new Set(mira?.schritte.map((s) => s.stand))).toEqual(new Set(['spaet', 'erledigt', 'offen']))
  expect(mira).toMatchObject({ nummer: 2, personWeg: 'portal', unvollstaendig: true })
  const formen = (await lies((db) => plaeneVon(db, t.traegerId, von('Lindner'), { gesundheit: false }))).map((p) => p.form)
  expect(formen).toEqual(['kooperationsplan', 'kooperationsplan-2023', 'eingliederungsvereinbarung'])
  const stand = async (name: string) => (await lies((db) => offenerPlanentwurf(db, t.traegerId, von(name), { gesundheit: false })))?.stand
  expect([await stand('Brandes'), await stand('Schäfer')]).toEqual(['entwurf', 'vorgelegt'])
})

test('a preparation waits; nothing lies in the future; health is told to nobody else', async () => {
  expect(await lies((db) => vorbereitungVon(db, t.traegerId, von('Lindner'), { gesundheit: true }))).toHaveLength(4)
  expect(await lies((db) => vorbereitungVon(db, t.traegerId, von('Lindner'), { gesundheit: false }))).toHaveLength(3)
  const spaeter = await lies((db) => db.selectFrom('profilAngabe').select('feld').where('bekanntSeit', '>', uhr.jetzt()).execute())
  expect(spaeter).toEqual([])
  const profil = await lies((db) => liesProfil(db, t.traegerId, von('Sommerfeld'), { gesundheit: false }))
  expect(profil.length).toBeGreaterThan(12)
  expect(JSON.stringify(profil)).not.toContain('Heben')
})
