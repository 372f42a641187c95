import { beforeAll, expect, test } from 'vitest'
import { testzeit } from '../platform/auth/testhilfe/index.ts'
import { forTraeger, type TraegerDb } from '../platform/db/index.ts'
import { testDb } from '../platform/db/testhilfe/db.ts'
import { massnahmeErgebnis } from './ergebnis.ts'
import { type Angebot, legeAngebotAn, legeMenschAn } from './testhilfe/welt.ts'
import { haltVerbleibFest, uebernimmFruehere } from './uebernehmen.ts'

const t = testDb()
const inTraeger = <T>(work: (db: TraegerDb) => Promise<T>) => forTraeger(t.db, t.traegerId, work)
const h = { traegerId: '', jetzt: testzeit }
let a: Angebot
const ids: string[] = []

// Sixteen people left on 31 January: their sixth month is July. What is known about each differs.
beforeAll(async () => {
  Object.assign(h, { traegerId: t.traegerId })
  await inTraeger(async (db) => {
    a = await legeAngebotAn(db, h, 'Ergebnis (Übung)', { durchgang: { von: '2025-09-01', bis: '2026-01-31', plaetze: 20 } })
    for (let i = 0; i < 16; i++) {
      const mensch = await legeMenschAn(db, h, `Person${i}`)
      const f = { ...mensch, durchgangId: a.durchgangId, vorname: 'P', nachname: 'Q', eintrittAm: '2025-09-01', austrittAm: '2026-01-31' }
      ids.push((await uebernimmFruehere(db, h, { ...f, ...(i < 5 && { abbruch: 'arbeit' as const }) })).teilnahmeId)
      if (i < 11) await arbeite(db, mensch, i)
    }
  })
})

/** 0–5 work in July, 6 began that month, 7 stopped, 8 was not asked about yet, 9 has a small job, 10 began too late. */
async function arbeite(db: TraegerDb, mensch: { fallId: string; personId: string }, i: number): Promise<void> {
  const beginn = i === 6 ? '2026-07-20' : i === 10 ? '2026-08-01' : '2026-02-01'
  const { integrationId } = await db
    .insertInto('integration')
    .values({ traegerId: t.traegerId, ...mensch, beginn, art: i === 9 ? 'geringfuegig' : 'svpflichtig', bekanntSeit: testzeit })
    .returning('integrationId')
    .executeTakeFirstOrThrow()
  const monat = (beschaeftigt: boolean, minuten: number) =>
    db
      .insertInto('nachhaltung')
      .values({ traegerId: t.traegerId, integrationId, monat: '2026-07-01', beschaeftigt, am: testzeit.add({ minutes: minuten }) })
      .execute()
  if (i <= 5) await monat(true, 0)
  if (i === 7) {
    await monat(true, 0)
    await monat(false, 1) // the newest counts
  }
}

const ergebnis = (heute: string) => inTraeger((db) => massnahmeErgebnis(db, t.traegerId, a.massnahmeId, heute))

test('who works in the sixth month after leaving counts; who was not asked about does not', async () => {
  expect((await ergebnis('2026-08-17')).durchgaenge).toEqual([
    expect.objectContaining({ austritte: 16, abgeschlossen: 11, abgebrochen: 5, auswertbar: 15, integriert: 7, quote: 46.7, zufriedenheit: null }),
  ])
  expect((await ergebnis('2026-07-30')).durchgaenge).toEqual([expect.objectContaining({ austritte: 16, auswertbar: null, quote: null })])
})

test('what somebody found out goes before what the file says', async () => {
  const halte = (i: number, ja: boolean, jetzt = testzeit) => inTraeger((db) => haltVerbleibFest(db, { ...h, jetzt }, ids[i] ?? '', ja))
  expect(await halte(8, true, Temporal.Instant.from('2026-07-01T08:00:00Z'))).toMatchObject({ ok: false })
  expect(await halte(8, true)).toEqual({ ok: true })
  expect(await halte(15, true)).toEqual({ ok: true })
  expect((await ergebnis('2026-08-17')).durchgaenge).toEqual([expect.objectContaining({ auswertbar: 16, integriert: 9 })])
})
