import fc from 'fast-check'
import { sql } from 'kysely'
import { beforeAll, describe, expect, test } from 'vitest'
import { forTraeger } from '../platform/db/index.ts'
import { testDb } from '../platform/db/testhilfe/db.ts'
import { gerundet, zaehleEigene } from './eigenzahlen.ts'

const t = testDb()
const jetzt = Temporal.Instant.from('2026-08-17T08:00:00Z')

describe('what leaves the house', () => {
  const roh = fc.record({ bedarfsgemeinschaften: fc.nat(400), personen: fc.nat(900), cent: fc.nat(90_000_000) })

  test('says nothing about ten people or fewer, and is never exact', () => {
    fc.assert(
      fc.property(roh, (r) => {
        const werte = gerundet(r)
        if (r.personen <= 10) expect(werte).toEqual({})
        if (r.bedarfsgemeinschaften <= 10) expect(Object.keys(werte).filter((k) => k !== 'TW-PERS')).toEqual([])
        for (const anzahl of [werte['TW-BG'], werte['TW-PERS']]) {
          if (anzahl === undefined) continue
          expect(anzahl % 5).toBe(0)
          expect(anzahl).toBeGreaterThanOrEqual(10)
        }
        if (werte['TW-ANSPRUCH'] !== undefined) expect(werte['TW-ANSPRUCH'] % 10).toBe(0)
      }),
    )
  })

  test('rounded like this', () => {
    expect(gerundet({ bedarfsgemeinschaften: 12, personen: 23, cent: 12 * 93_450 })).toEqual({ 'TW-BG': 10, 'TW-PERS': 25, 'TW-ANSPRUCH': 930 })
    expect(gerundet({ bedarfsgemeinschaften: 10, personen: 11, cent: 1 })).toEqual({ 'TW-PERS': 10 })
  })
})

describe('counted from the ledger', () => {
  beforeAll(async () => {
    await t.alsBesitzer(async (c) => {
      // two cases of eleven and one person; what is taken back counts no more, and neither does the other Träger
      await sql`alter table buchung disable trigger user`.execute(c)
      await sql`alter table buchung drop constraint buchung_bescheid, drop constraint buchung_person`.execute(c)
      for (const [traegerId, fall, personen] of [
        [t.traegerId, '01', 11],
        [t.traegerId, '02', 1],
        [t.anderer, '03', 40],
      ] as const)
        for (let p = 1; p <= personen; p++)
          await sql`insert into buchung (traeger_id, bescheid_id, fall_id, person_id, monat, leistung, kostentraeger, haushaltsstelle, betrag_cent, angelegt_am)
            select ${traegerId}, gen_random_uuid(), ${`00000000-0000-7000-8000-0000000000${fall}`}, ${`00000000-0000-7000-8000-00000000${fall}${String(p).padStart(2, '0')}`},
              '2026-07-01', 'regelbedarf', 'bund', '', b, ${jetzt.toString()} from unnest(${fall === '02' ? [50_000, -50_000] : [50_000]}::int[]) b`.execute(
            c,
          )
    })
  })

  test('people and households with a payment in the month, of this Träger alone', async () => {
    const zahlen = (monat: string) => forTraeger(t.db, t.traegerId, (db) => zaehleEigene(db, t.traegerId, monat))
    expect(await zahlen('2026-07')).toEqual({ monat: '2026-07', werte: { 'TW-PERS': 10 } })
    expect(await zahlen('2026-06')).toEqual({ monat: '2026-06', werte: {} })
    expect(await forTraeger(t.db, t.traegerId, (db) => zaehleEigene(db, t.anderer, '2026-07'))).toEqual({ monat: '2026-07', werte: {} })
  })
})
