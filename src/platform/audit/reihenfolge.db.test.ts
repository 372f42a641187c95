import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import { geschuetzt } from '../auth/index.ts'
import { angemeldetAls, rufe, testzeit } from '../auth/testhilfe/index.ts'
import { forTraeger, type TraegerDb } from '../db/index.ts'
import { testDb } from '../db/testhilfe/db.ts'
import { formularAus } from '../http/formular.ts'
import { protokolliere, pruefeKette } from './index.ts'

const t = testDb()
const eintrag = (tat: string) => ({ zeitpunkt: testzeit, tat })

const neuerFall = () =>
  forTraeger(t.db, t.traegerId, async (db) => {
    const neu = { traegerId: t.traegerId, aktenzeichen: randomUUID(), bezeichnung: 'Muster, Max (Übung)' }
    return (await db.insertInto('fall').values(neu).returning('fallId').executeTakeFirstOrThrow()).fallId
  })
const aendere = (db: TraegerDb, fallId: string) =>
  db.updateTable('fall').set({ fassung: sql`fassung + 1` }).where('traegerId', '=', t.traegerId).where('fallId', '=', fallId).execute()
const fassung = (fallId: string) =>
  forTraeger(
    t.db,
    t.traegerId,
    async (db) => (await db.selectFrom('fall').select('fassung').where('fallId', '=', fallId).executeTakeFirstOrThrow()).fassung,
  )
const taten = () =>
  forTraeger(t.db, t.traegerId, async (db) => (await db.selectFrom('protokoll').select('tat').orderBy('nr').execute()).map((z) => z.tat))

describe('a row of the record', () => {
  test('is written when the unit of work ends, in order, and not if it fails', async () => {
    await forTraeger(t.db, t.traegerId, async (db) => {
      for (const tat of ['eins', 'zwei', 'drei']) await protokolliere(db, t.traegerId, eintrag(tat))
    })
    const gescheitert = forTraeger(t.db, t.traegerId, async (db) => {
      await protokolliere(db, t.traegerId, eintrag('nie'))
      throw new Error('gescheitert')
    })
    await expect(gescheitert).rejects.toThrow('gescheitert')
    expect(await taten()).toEqual(['eins', 'zwei', 'drei'])
  })

  test('is written at once where nobody would do it at the end', async () => {
    await t.db.transaction().execute(async (trx) => {
      await sql`select set_config('tragwerk.traeger_id', ${t.traegerId}, true)`.execute(trx)
      await protokolliere(trx, t.traegerId, eintrag('sofort'))
    })
    expect(await taten()).toContain('sofort')
  })
})

/** Resolves for both once both have come: from there on each holds what the other wants. */
function treffpunkt(): () => Promise<void> {
  let da = 0
  let oeffne = () => {}
  const offen = new Promise<void>((fertig) => {
    oeffne = fertig
  })
  return async () => {
    if (++da === 2) oeffne()
    await offen
  }
}

// The embedded database has one connection: there units of work follow one another, and nobody waits for anybody.
const gleichzeitig = () => t.server !== undefined

describe('two units of work in opposite order', () => {
  test('record, then case; case, then record: nobody waits for the other', async () => {
    const fallId = await neuerFall()
    const beide = gleichzeitig() ? treffpunkt() : async () => {}
    await Promise.all([
      forTraeger(t.db, t.traegerId, async (db) => {
        await protokolliere(db, t.traegerId, eintrag('erst-protokoll'))
        await beide()
        await aendere(db, fallId)
      }),
      forTraeger(t.db, t.traegerId, async (db) => {
        await aendere(db, fallId)
        await beide()
        await protokolliere(db, t.traegerId, eintrag('erst-fall'))
      }),
    ])
    expect(await fassung(fallId)).toBe(2)
    expect((await taten()).slice(-2).sort()).toEqual(['erst-fall', 'erst-protokoll'])
    expect(await pruefeKette(t.db, t.traegerId)).toMatchObject({ ok: true })
  })

  test('two cases: the database ends one, which is done again; its form is still there', async () => {
    const [a, b] = [await neuerFall(), await neuerFall()]
    const cookie = await angemeldetAls(t, 'leistung')
    const beide = gleichzeitig() ? treffpunkt() : async () => {}
    let versuche = 0
    const tausche = geschuetzt('fall.lesen', async ({ db, traegerId, request, konto, jetzt }) => {
      versuche++
      const zuerst = (await formularAus(request)).get('zuerst') === 'a' ? a : b
      await aendere(db, zuerst)
      await beide()
      await aendere(db, zuerst === a ? b : a)
      await protokolliere(db, traegerId, { zeitpunkt: jetzt, konto, tat: 'getauscht' })
    })
    await Promise.all(['a', 'b'].map((zuerst) => rufe(t, tausche, '/x', { cookie, formular: { zuerst } })))
    expect([await fassung(a), await fassung(b)]).toEqual([2, 2])
    expect(versuche).toBe(gleichzeitig() ? 3 : 2)
    expect((await taten()).filter((tat) => tat === 'getauscht').length).toBe(2)
  })
})
