import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { legeUebungskontenAn } from '../platform/auth/index.ts'
import { type Db, forTraeger, type Traeger } from '../platform/db/index.ts'
import { testDb } from '../platform/db/testhilfe/db.ts'
import { saeeNetzwerk } from './netzwerk.ts'

const t = testDb()
const jetzt = Temporal.Instant.from('2026-11-20T08:00:00Z')

/** Rows of each table, of all Träger. */
const zahlen = (tabellen: readonly string[]) =>
  t.alsBesitzer(async (c: Db) => {
    const alle: Record<string, number> = {}
    for (const tabelle of tabellen) {
      const { rows } = await sql<{ n: number }>`select count(*)::int as n from ${sql.id(tabelle)}`.execute(c)
      alle[tabelle] = rows[0]?.n ?? 0
    }
    return alle
  })

test('a group in the middle of its work, once, and copies that belong to their house', async () => {
  const { rows } = await sql<{ id: string }>`select traeger_id as id from alle_traeger()`.execute(t.db)
  const traeger: Traeger[] = []
  for (const { id } of rows.filter((r) => r.id !== t.anderer))
    traeger.push(await forTraeger(t.db, id, (db) => db.selectFrom('traeger').selectAll().where('traegerId', '=', id).executeTakeFirstOrThrow()))
  for (const haus of traeger) await legeUebungskontenAn(t.db, haus, jetzt)
  const tabellen = [
    'gremium',
    'gremium_mitglied',
    'gremium_sitzung',
    'beschluss',
    'umfrage',
    'umfrage_stimme',
    'bibliothek',
    'bibliothek_fassung',
    'eigene_vorlage',
    'frage_antwort',
  ]
  for (let i = 0; i < 2; i++) {
    await saeeNetzwerk(t.db, traeger, jetzt)
    expect(await zahlen(tabellen)).toEqual({
      gremium: 1,
      gremium_mitglied: 3,
      gremium_sitzung: 2,
      beschluss: 1,
      umfrage: 1,
      umfrage_stimme: 1,
      bibliothek: 2,
      bibliothek_fassung: 3,
      eigene_vorlage: 3,
      frage_antwort: 1,
    })
  }
})
