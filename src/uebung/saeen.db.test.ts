import { beforeAll, describe, expect, test } from 'vitest'
import { legeUebungskontenAn } from '../platform/auth/index.ts'
import { stehendeUhr } from '../platform/clock/index.ts'
import { findTraeger, forTraeger, type TraegerDb } from '../platform/db/index.ts'
import { testDb } from '../platform/db/testhilfe/db.ts'
import type { Umfeld } from '../platform/http/index.ts'
import { oeffneTresor } from '../platform/tresor/index.ts'
import { haushalte } from './haushalte.ts'
import { saeeHaushalte } from './index.ts'

const t = testDb()
const uhr = stehendeUhr(Temporal.Instant.from('2026-11-23T09:00+01:00'))
let umfeld: Umfeld

beforeAll(async () => {
  const traeger = (await findTraeger(t.db, 'koba-harz')) ?? expect.fail('no exercise Träger')
  await legeUebungskontenAn(t.db, traeger, uhr.jetzt())
  umfeld = { db: t.db, traeger, adresse: '', uhr, tresor: oeffneTresor({ hauptschluessel: Buffer.alloc(32, 3).toString('base64'), ordner: '' }) }
  expect(await saeeHaushalte(umfeld, () => {})).toBe(true)
})

const lies = <T>(work: (db: TraegerDb) => Promise<T>) => forTraeger(t.db, t.traegerId, work)

describe('the exercise households', () => {
  test('are all there, in every state of the process', async () => {
    const staende = await lies((db) => db.selectFrom('vorgang').select('stand').distinct().execute())
    expect(staende.map((s) => s.stand).sort()).toEqual(['entwurf', 'erledigt', 'in-freigabe', 'in-pruefung', 'nachweis-offen', 'zurueckgegeben'])
    expect((await lies((db) => db.selectFrom('fall').select('fallId').execute())).length).toBe(haushalte.length)
  })

  test('nothing of them lies in the future', async () => {
    const spaeter = await lies((db) => db.selectFrom('angabe').select('art').where('bekanntSeit', '>', uhr.jetzt()).execute())
    expect(spaeter).toEqual([])
  })

  test('those who were paid were paid what was decided, to the cent', async () => {
    const gezahlt = haushalte.filter((h) => h.verlauf === 'gezahlt')
    for (const h of gezahlt) {
      const name = `${h.personen[0]?.nachname}, ${h.personen[0]?.vorname}`
      const { beschieden, ueberwiesen } = await lies(async (db) => {
        const fall = await db.selectFrom('fall').select('fallId').where('bezeichnung', '=', name).executeTakeFirstOrThrow()
        const monate = await db
          .selectFrom('bescheidMonat')
          .select('anspruchCent')
          .where('fallId', '=', fall.fallId)
          .where('monat', '<=', '2026-11-01')
          .execute()
        const zahlungen = await db.selectFrom('zahlung').select('betragCent').where('fallId', '=', fall.fallId).execute()
        return { beschieden: monate.reduce((s, m) => s + m.anspruchCent, 0), ueberwiesen: zahlungen.reduce((s, z) => s + z.betragCent, 0) }
      })
      expect(ueberwiesen, name).toBe(beschieden)
      expect(ueberwiesen).toBeGreaterThan(0)
    }
  })

  test('a notice that was posted no longer waits for the printer; one that was not does', async () => {
    const wartend = await lies((db) => db.selectFrom('druckauftrag').select('bescheidId').where('aufgegebenAm', 'is', null).execute())
    const zugestellt = new Set((await lies((db) => db.selectFrom('zustellung').select('bescheidId').execute())).map((z) => z.bescheidId))
    expect(wartend.length).toBe(haushalte.filter((h) => h.verlauf === 'erlassen').length)
    expect(wartend.filter((d) => d.bescheidId !== null && zugestellt.has(d.bescheidId))).toEqual([])
  })

  test('are put in once', async () => {
    expect(await saeeHaushalte(umfeld, () => {})).toBe(false)
  })

  test('a real Träger gets none', async () => {
    expect(await saeeHaushalte({ ...umfeld, traeger: { ...umfeld.traeger, uebungsdaten: false } }, () => {})).toBe(false)
  })
})
