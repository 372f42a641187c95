import { beforeAll, describe, expect, test } from 'vitest'
import { findNetzwerkId, forTraeger } from '../platform/db/index.ts'
import { testDb } from '../platform/db/testhilfe/db.ts'
import { saeeVergleich } from './vergleich.ts'

const t = testDb()
const jetzt = Temporal.Instant.from('2026-08-17T08:00:00Z')
let netzId: string

beforeAll(async () => {
  netzId = (await findNetzwerkId(t.db)) ?? ''
})

describe('invented figures', () => {
  test('are all marked, are laid once, and come into the exercise network only', async () => {
    const traeger = await t.alsBesitzer((c) => c.selectFrom('traeger').selectAll().execute())
    const werte = () => forTraeger(t.db, netzId, (db) => db.selectFrom('vergleichWert').select(['uebung', 'quelle', 'von']).execute())
    await saeeVergleich(
      t.db,
      traeger.map((x) => ({ ...x, uebungsdaten: false })),
      jetzt,
    )
    expect(await werte()).toEqual([])
    await saeeVergleich(t.db, traeger, jetzt)
    const erste = await werte()
    expect(erste.length).toBeGreaterThan(2_000)
    expect(erste.filter((w) => !w.uebung || !w.quelle.startsWith('Übungsdaten'))).toEqual([])
    await saeeVergleich(t.db, traeger, jetzt)
    expect(await werte()).toHaveLength(erste.length)
  })
})
