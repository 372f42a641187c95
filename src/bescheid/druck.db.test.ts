import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PDFDocument } from 'pdf-lib'
import { beforeAll, describe, expect, test } from 'vitest'
import { forTraeger, type TraegerDb } from '../platform/db/index.ts'
import { testDb } from '../platform/db/testhilfe/db.ts'
import { oeffneTresor } from '../platform/tresor/index.ts'
import { druckauftraege, druckdatei, gibAuf } from './druck.ts'
import { erlasse, findBescheid, liesBescheide } from './index.ts'
import { eingereicht, type Fallteile, type Leute, legeFamilieAn, leute } from './testhilfe/fall.ts'

const t = testDb()
const tresor = oeffneTresor({ hauptschluessel: undefined, ordner: mkdtempSync(join(tmpdir(), 'tragwerk-tresor-')) })
const tu = <T>(work: (db: TraegerDb) => Promise<T>) => forTraeger(t.db, t.traegerId, work)
let wer: Leute
beforeAll(async () => {
  wer = await leute(t)
})

async function erlassen(
  vorher: (db: TraegerDb, fall: Fallteile) => Promise<unknown> = async () => {},
): Promise<{ fallId: string; bescheidId: string }> {
  return tu(async (db) => {
    const fall = await legeFamilieAn(db, wer.heine)
    await vorher(db, fall)
    const { entwurfId, fassung } = await eingereicht(db, wer.heine, fall.fallId)
    const r = await erlasse(db, { tresor, nachErlass: async () => {} }, wer.wendt, entwurfId, { fassung })
    if (!r.ok) throw new Error(r.fehler.saetze.join(' '))
    return { fallId: fall.fallId, bescheidId: r.bescheidId }
  })
}

const auftragVon = async (bescheidId: string) =>
  (await tu((db) => druckauftraege(db, t.traegerId, wer.heine.konto?.kontoId ?? ''))).find((d) => d.bescheidId === bescheidId)?.druckauftragId ?? ''

describe('by post', () => {
  test('a decision waits in the print queue until it is posted; the period runs from that day', async () => {
    const { fallId, bescheidId } = await erlassen()
    const auftrag = await auftragVon(bescheidId)
    expect((await tu((db) => liesBescheide(db, t.traegerId, fallId)))[0]?.zustellung).toBeUndefined()
    expect((await tu((db) => gibAuf(db, wer.heine, [auftrag], '2026-08-18'))).ok).toBe(true)
    expect((await tu((db) => findBescheid(db, t.traegerId, bescheidId)))?.zustellung).toEqual({
      weg: 'post',
      aufgegebenAm: '2026-08-18',
      bekanntAm: '2026-08-22', // a Saturday: the fiction does not move
      widerspruchBis: '2026-09-22',
    })
    expect(await auftragVon(bescheidId)).toBe('')
  })

  test('posting twice changes nothing', async () => {
    const { fallId, bescheidId } = await erlassen()
    const auftrag = await auftragVon(bescheidId)
    await tu((db) => gibAuf(db, wer.heine, [auftrag], '2026-08-18'))
    expect(await tu((db) => gibAuf(db, wer.heine, [auftrag], '2026-08-18'))).toMatchObject({ ok: false, fehler: { art: 'nicht-gefunden' } })
    expect(await tu((db) => liesBescheide(db, t.traegerId, fallId))).toHaveLength(1)
  })

  test.each(['2026-08-19', '2026-08-17', 'gestern', ''])('not on %j: after today, before it existed, or no day', async (tag) => {
    const auftrag = await auftragVon((await erlassen()).bescheidId)
    expect((await tu((db) => gibAuf(db, wer.heine, [auftrag], tag))).ok).toBe(false)
  })

  test('chosen letters become one file, each beginning on a sheet of its own', async () => {
    const ids = [await auftragVon((await erlassen()).bescheidId), await auftragVon((await erlassen()).bescheidId)]
    const pdf = await tu((db) => druckdatei(db, tresor, wer.heine, ids))
    const seiten = (await PDFDocument.load(pdf ?? new Uint8Array())).getPageCount()
    expect(seiten % 4).toBe(0)
    const gedruckt = await tu((db) => druckauftraege(db, t.traegerId, wer.heine.konto?.kontoId ?? ''))
    expect(gedruckt.filter((d) => ids.includes(d.druckauftragId)).every((d) => d.gedrucktAm !== null && d.aufgegebenAm === null)).toBe(true)
    expect(await tu((db) => druckdatei(db, tresor, wer.heine, ['01934f5e-0000-7000-8000-000000000000']))).toBeUndefined()
  })

  test('a protected case is in nobody’s queue outside of its circle', async () => {
    const { bescheidId, fallId } = await erlassen()
    await tu((db) => db.updateTable('fall').set({ geschuetzt: true }).where('traegerId', '=', t.traegerId).where('fallId', '=', fallId).execute())
    expect(await auftragVon(bescheidId)).toBe('')
  })
})

describe('in the portal', () => {
  const zustimmen =
    (elektronisch: boolean) =>
    async (db: TraegerDb, { fallId, personId }: Fallteile) => {
      const { kontoId } = await db
        .insertInto('konto')
        .values({ traegerId: t.traegerId, art: 'buerger', kennung: `mira-${fallId}`, name: 'Mira Sommerfeld' })
        .returning('kontoId')
        .executeTakeFirstOrThrow()
      await db.insertInto('zugang').values({ traegerId: t.traegerId, kontoId, fallId, personId, seit: wer.heine.jetzt }).execute()
      for (const [k, ja] of [true, elektronisch].entries())
        await db
          .insertInto('einwilligung')
          .values({ traegerId: t.traegerId, fallId, personId, kontoId, elektronisch: ja, am: wer.heine.jetzt.subtract({ minutes: 9 - k }) })
          .execute()
    }

  test('with consent it is there at once and counts from the fourth day after', async () => {
    const { bescheidId } = await erlassen(zustimmen(true))
    expect((await tu((db) => findBescheid(db, t.traegerId, bescheidId)))?.zustellung).toMatchObject({ weg: 'portal', bekanntAm: '2026-08-22' })
    expect(await auftragVon(bescheidId)).toBe('')
  })

  test('consent that was taken back means post', async () => {
    const { bescheidId } = await erlassen(zustimmen(false))
    expect((await tu((db) => findBescheid(db, t.traegerId, bescheidId)))?.zustellung).toBeUndefined()
    expect(await auftragVon(bescheidId)).not.toBe('')
  })
})
