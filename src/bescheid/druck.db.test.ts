import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PDFDocument } from 'pdf-lib'
import { beforeAll, describe, expect, test } from 'vitest'
import { erfasseAngabe } from '../fall/index.ts'
import { forTraeger, type TraegerDb } from '../platform/db/index.ts'
import { testDb } from '../platform/db/testhilfe/db.ts'
import { oeffneTresor } from '../platform/tresor/index.ts'
import { druckauftraege, druckdatei, gibAuf } from './druck.ts'
import { erlasse, findBescheid, liesBescheide, liesBescheidPdf } from './index.ts'
import { eingereicht, type Fallteile, type Leute, legeFamilieAn, leute } from './testhilfe/fall.ts'
import { lies, seitentext } from './testhilfe/pdf.ts'

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
  (await tu((db) => druckauftraege(db, t.traegerId, wer.heine.konto?.kontoId ?? '', '2026-08-18'))).find((d) => d.bescheidId === bescheidId)
    ?.druckauftragId ?? ''

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
    const gedruckt = await tu((db) => druckauftraege(db, t.traegerId, wer.heine.konto?.kontoId ?? '', '2026-08-18'))
    expect(gedruckt.filter((d) => ids.includes(d.druckauftragId)).every((d) => d.gedrucktAm !== null && d.aufgegebenAm === null)).toBe(true)
    expect(await tu((db) => druckdatei(db, tresor, wer.heine, ['01934f5e-0000-7000-8000-000000000000']))).toBeUndefined()
  })

  test('a protected case is in nobody’s queue outside of its circle', async () => {
    const { bescheidId, fallId } = await erlassen()
    await tu((db) => db.updateTable('fall').set({ geschuetzt: true }).where('traegerId', '=', t.traegerId).where('fallId', '=', fallId).execute())
    expect(await auftragVon(bescheidId)).toBe('')
  })
})

describe('a home that no letter may reach', () => {
  const vorsicht =
    (wert: object) =>
    (db: TraegerDb, { fallId }: Fallteile) =>
      erfasseAngabe(db, wer.heine, fallId, { art: 'haushalt.erreichbarkeit', wert, giltVon: '2026-01-01', quelle: 'Antrag' })
  const imDruck = async (id: string) =>
    (await tu((db) => druckauftraege(db, t.traegerId, wer.heine.konto?.kontoId ?? '', '2026-08-18'))).find((d) => d.druckauftragId === id)

  test('its letters are marked, never posted, and announced on the day they are handed over', async () => {
    const { bescheidId } = await erlassen(vorsicht({ keinePost: true, keineMailbox: true }))
    const auftrag = await auftragVon(bescheidId)
    expect(await imDruck(auftrag)).toMatchObject({
      nurUebergabe: true,
      warnungen: ['Keine Post an die Wohnung. Briefe werden persönlich übergeben.', 'Nicht auf die Mailbox sprechen.'],
    })
    expect(await tu((db) => gibAuf(db, wer.heine, [auftrag], '2026-08-18'))).toMatchObject({ ok: false, fehler: { art: 'nicht-mit-der-post' } })
    expect((await tu((db) => findBescheid(db, t.traegerId, bescheidId)))?.zustellung).toBeUndefined()
    expect((await tu((db) => gibAuf(db, wer.heine, [auftrag], '2026-08-18', 'uebergabe'))).ok).toBe(true)
    expect((await tu((db) => findBescheid(db, t.traegerId, bescheidId)))?.zustellung).toEqual({
      weg: 'uebergabe',
      aufgegebenAm: '2026-08-18',
      bekanntAm: '2026-08-18',
      widerspruchBis: '2026-09-18',
    })
  })

  test('the decision is addressed to the other place and may be posted there', async () => {
    const { bescheidId } = await erlassen(
      vorsicht({ keinePost: true, bei: 'Beratungsstelle Nord', strasse: 'Markt 1', plz: '38820', ort: 'Halberstadt' }),
    )
    const bescheid = await tu((db) => liesBescheidPdf(db, t.traegerId, bescheidId))
    const text = seitentext(await lies(bescheid?.pdf ?? new Uint8Array()), 0)
    expect(text).toContain('bei Beratungsstelle Nord')
    expect(text).toContain('38820 Halberstadt')
    expect(text).not.toContain('Beispielgasse 5')
    const auftrag = await auftragVon(bescheidId)
    expect((await tu((db) => gibAuf(db, wer.heine, [auftrag], '2026-08-18'))).ok).toBe(true)
  })
})
