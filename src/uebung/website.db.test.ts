import { beforeAll, describe, expect, test } from 'vitest'
import { alsOrt, findInhalt, kontextVon, liesAktuelles, liesHaeufige, liesStandorte, listeInhalte } from '../oeffentlichkeit/index.ts'
import { legeUebungskontenAn } from '../platform/auth/index.ts'
import { forTraeger, type Traeger } from '../platform/db/index.ts'
import { testDb } from '../platform/db/testhilfe/db.ts'
import { saeeKampagne } from './kampagne.ts'
import { saeeRedaktion } from './redaktion.ts'
import { saeeWebsite } from './website.ts'

const t = testDb()
const jetzt = Temporal.Instant.from('2026-11-23T10:30+01:00')
let traeger: readonly Traeger[] = []

beforeAll(async () => {
  traeger = await t.alsBesitzer((db) => db.selectFrom('traeger').selectAll().where('kuerzel', '!=', 'musterkreis').execute())
  for (const x of traeger) await legeUebungskontenAn(t.db, x, jetzt)
  await saeeKampagne({ db: t.db }, traeger)
  await saeeWebsite(t.db, traeger, jetzt)
})

const bei = <T>(kuerzel: string, work: (k: Awaited<ReturnType<typeof kontextVon>>) => Promise<T>, um = jetzt) => {
  const x = traeger.find((y) => y.kuerzel === kuerzel) ?? expect.fail(kuerzel)
  return forTraeger(t.db, x.traegerId, async (db) =>
    work(await kontextVon({ db, umfeld: { traeger: x }, traegerId: x.traegerId, jetzt: um, sprache: 'de' })),
  )
}

describe('the public sites of the exercise', () => {
  test('every Träger has its offices; the one that closes early says so', async () => {
    const orte = await bei('koba-harz', async (k) => (await liesStandorte(k)).map((s) => alsOrt(k, s)))
    expect(orte.map((o) => [o.name, o.marke.art])).toEqual([
      ['Halberstadt', 'offen'],
      ['Quedlinburg', 'anders'],
      ['Wernigerode', 'offen'],
    ])
    expect(await bei('jena', async (k) => (await liesStandorte(k)).length)).toBe(1)
  })

  test('what is planned comes on its day and goes on its day; seeding again changes nothing', async () => {
    await saeeWebsite(t.db, traeger, jetzt)
    const titel = (um: Temporal.Instant) => bei('koba-harz', async (k) => (await liesAktuelles(k)).map((m) => m.titel), um)
    const geplant = 'Zwischen den Jahren: nur am Telefon'
    expect(await titel(jetzt)).not.toContain(geplant)
    expect(await titel(jetzt.add({ hours: 24 * 12 }))).toContain(geplant)
    expect(await titel(jetzt.add({ hours: 24 * 90 }))).not.toContain(geplant)
  })

  test('nobody approved what they wrote, and nothing was decided after today', async () => {
    const schritte = await bei('koba-harz', async (k) => {
      const alle = await k.db.selectFrom('inhalt').select('inhaltId').where('traegerId', '=', k.traegerId).execute()
      return (await Promise.all(alle.map((i) => findInhalt(k.db, k.traegerId, i.inhaltId, jetzt)))).flatMap((i) => i?.schritte ?? [])
    })
    expect(schritte.length).toBeGreaterThan(80)
    expect(schritte.filter((s) => Temporal.Instant.compare(s.am, jetzt) > 0)).toEqual([])
    expect(new Set(schritte.filter((s) => s.was === 'freigegeben').map((s) => s.von))).not.toContain('Emre Aslan (Übung)')
  })

  test('the pages that many look for exist', async () => {
    expect(await bei('koba-harz', async (k) => (await liesHaeufige(k)).map((h) => h.titel))).toEqual(
      expect.arrayContaining(['Mietgrenzen', 'Umzug', 'Widerspruch', 'Termin absagen']),
    )
  })
})

test('the editorial desk has work: something to approve, something given back, a draft; seeding again changes nothing', async () => {
  await saeeRedaktion(t.db, traeger, jetzt)
  const lies = () => bei('koba-harz', (k) => listeInhalte(k.db, k.traegerId, 'seite', k.jetzt))
  const vorher = await lies()
  expect(vorher.filter((s) => s.stand === 'freigabe-1').map((s) => s.oeffentlich === undefined)).toContain(true)
  expect(vorher.filter((s) => s.stand === 'freigabe-1').map((s) => s.oeffentlich?.fassung)).toContain(1)
  expect(vorher.filter((s) => s.stand === 'entwurf').map((s) => s.letzter?.was)).toEqual(expect.arrayContaining(['zurueckgegeben', undefined]))
  await saeeRedaktion(t.db, traeger, jetzt)
  expect((await lies()).map((s) => [s.titel, s.fassung, s.stand])).toEqual(vorher.map((s) => [s.titel, s.fassung, s.stand]))
})
