import { beforeAll, expect, test } from 'vitest'
import { forTraeger } from '../platform/db/index.ts'
import { testDb } from '../platform/db/testhilfe/db.ts'
import { liesArbeitsgruppen, merkeArbeitszahlen } from './arbeitszahlen.ts'
import { legeVorgangAn } from './vorgang.ts'

const t = testDb()
const jetzt = Temporal.Instant.from('2026-08-18T10:00:00Z')
const heute = Temporal.PlainDate.from('2026-08-18')
const lege = (eingangAm: string) =>
  forTraeger(t.db, t.traegerId, (db) =>
    legeVorgangAn(db, { traegerId: t.traegerId, jetzt }, { art: 'erstantrag', titel: 'Erstantrag', eingangAm: Temporal.Instant.from(eingangAm) }),
  )

beforeAll(async () => {
  await lege('2026-08-17T21:59:59Z') // a second before midnight in Germany
  await lege('2026-08-17T22:00:00Z')
  await lege('2026-08-18T09:00:00Z')
})

test('work is counted by days of the German calendar', async () => {
  const gruppen = await forTraeger(t.db, t.traegerId, (db) => liesArbeitsgruppen(db, t.traegerId, heute))
  expect(gruppen.map((g) => [g.tage, g.anzahl]).sort()).toEqual([
    [0, 2],
    [1, 1],
  ])
})

test('numbers are kept for a while, for each Träger its own', async () => {
  const lange = merkeArbeitszahlen(3_600_000)
  const nie = merkeArbeitszahlen(0)
  const zahl = (zahlen: typeof lange, traegerId: string) =>
    forTraeger(t.db, traegerId, async (db) => (await zahlen(db, traegerId, heute)).reduce((s, g) => s + g.anzahl, 0))
  expect([await zahl(lange, t.traegerId), await zahl(lange, t.anderer)]).toEqual([3, 0])
  await lege('2026-08-18T09:30:00Z')
  expect([await zahl(lange, t.traegerId), await zahl(nie, t.traegerId)]).toEqual([3, 4])
})
