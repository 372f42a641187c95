import { beforeAll, describe, expect, test } from 'vitest'
import { eingliederungFolgen } from '../eingliederung/index.ts'
import { foerderungFolgen, meldeNeuberechnung, mittelstand } from '../foerderung/index.ts'
import { legeUebungskontenAn } from '../platform/auth/index.ts'
import { stehendeUhr } from '../platform/clock/index.ts'
import { findTraeger, forTraeger, type TraegerDb } from '../platform/db/index.ts'
import { testDb } from '../platform/db/testhilfe/db.ts'
import type { Umfeld } from '../platform/http/index.ts'
import { oeffneTresor } from '../platform/tresor/index.ts'
import { teilhabeFolgen } from '../teilhabe/index.ts'
import { bucheBescheid, eingaengeVon, forderungenVon } from '../zahlung/index.ts'
import { saeeHaushalte, saeeWege } from './index.ts'

const t = testDb()
const uhr = stehendeUhr(Temporal.Instant.from('2026-08-20T09:00+02:00'))
let umfeld: Umfeld

beforeAll(async () => {
  const traeger = (await findTraeger(t.db, 'koba-harz')) ?? expect.fail('no exercise Träger')
  await legeUebungskontenAn(t.db, traeger, uhr.jetzt())
  const verfuegungen = { ...eingliederungFolgen, ...foerderungFolgen, ...teilhabeFolgen }
  const tresor = oeffneTresor({ hauptschluessel: Buffer.alloc(32, 3).toString('base64'), ordner: '' })
  umfeld = { db: t.db, traeger, adresse: '', uhr, tresor, haken: { buche: bucheBescheid, verfuegungen } }
  await saeeHaushalte(umfeld, () => {})
  await saeeWege(umfeld)
})

const lies = <T>(work: (db: TraegerDb) => Promise<T>) => forTraeger(t.db, t.traegerId, work)

describe('grants of the exercise', () => {
  test('stand in every state', async () => {
    const zeilen = await lies((db) => db.selectFrom('foerderung').select(['stand', 'instrument']).execute())
    expect([...new Set(zeilen.map((z) => z.stand))].sort()).toEqual(['abgelehnt', 'beendet', 'bewilligt', 'entwurf', 'laufend-alt', 'vorgelegt'])
    expect(zeilen.map((z) => z.instrument)).toEqual(expect.arrayContaining(['p16i', 'egz', 'p16b', 'p16d', 'p16f', 'fbw', 'vb', 'mag']))
  })

  test('money was paid, more is reserved, sec. 16f is near its limit, nothing is over its plan', async () => {
    const staende = await lies((db) => mittelstand(db, t.traegerId, uhr.heute().year, uhr.jetzt()))
    for (const s of staende) expect(s.freiCent, s.titel).toBeGreaterThanOrEqual(0)
    const von = (titel: string) => staende.find((s) => s.titel === titel)
    expect(von('einstiegsgeld')?.ausgegebenCent).toBeGreaterThan(0)
    expect(von('p16i')?.gebundenCent).toBeGreaterThan(0)
    expect(von('p16f')?.warnungen.join()).toContain('Bald ist die Grenze erreicht')
  })

  test('a claim is partly paid and an entry taken back; a change waits, another one stands on the list', async () => {
    const { quelleId } = await lies((db) =>
      db.selectFrom('forderung').select('quelleId').where('quelle', '=', 'foerderung').executeTakeFirstOrThrow(),
    )
    const [forderung] = await lies((db) => forderungenVon(db, t.traegerId, { quelle: 'foerderung', quelleId }))
    expect(forderung).toMatchObject({ stand: 'teilweise', offenCent: (forderung?.betragCent ?? 0) - 250_00 })
    const eingaenge = await lies((db) => eingaengeVon(db, t.traegerId, [forderung?.forderungId ?? '']))
    expect(eingaenge.map((e) => e.betragCent).sort()).toEqual([-75_00, 250_00, 75_00].sort())
    const aenderungen = await lies((db) => db.selectFrom('foerderungAenderung').select(['anlass', 'stand']).execute())
    expect(aenderungen).toEqual([{ anlass: 'entgelt', stand: 'vorgelegt' }])
    expect(await lies((db) => meldeNeuberechnung(db, { traegerId: t.traegerId, jetzt: uhr.jetzt() }))).toBe(1)
  })

  test('a second time changes nothing', async () => {
    const zaehle = () => lies((db) => db.selectFrom('foerderung').select(db.fn.countAll<number>().as('n')).executeTakeFirstOrThrow())
    const vorher = await zaehle()
    await saeeWege(umfeld)
    expect(await zaehle()).toEqual(vorher)
  })
})
