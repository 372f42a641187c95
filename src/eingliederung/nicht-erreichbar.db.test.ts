import { expect, test } from 'vitest'
import { rechneZeitraum } from '../bescheid/index.ts'
import { liesAngaben, liesPersonen } from '../fall/index.ts'
import { testDb } from '../platform/db/testhilfe/db.ts'
import { beurteile } from './pflicht-beurteilen.ts'
import { beendeMinderung } from './pflicht-ende.ts'
import { legeMinderungVor } from './pflicht-vorlegen.ts'
import { gelungen, haken, keinGrund, type Mensch, pflichtwelt } from './testhilfe/pflicht.ts'

const t = testDb()
const { tu, am, mensch, bewilligt, verpasst, anhoeren, erlasse } = pflichtwelt(t)

/** What the person gets by month, in euros. */
async function leistungen(m: Mensch): Promise<number[]> {
  const [angaben, personen] = await tu(
    async (db) => [await liesAngaben(db, t.traegerId, m.fallId), await liesPersonen(db, t.traegerId, m.fallId)] as const,
  )
  return rechneZeitraum(angaben, personen, '2026-08', '2026-12', { aktenzeichen: 'T' }).map((r) =>
    r.ok && r.ergebnis.schema === 'ergebnis/v1' ? (r.ergebnis.personen.p1?.leistung ?? 0) : expect.fail(JSON.stringify(r).slice(0, 300)),
  )
}

test('who is not reachable has no claim after the first month, to the end of what is granted; who comes in time keeps it', async () => {
  const m = await mensch()
  await bewilligt(m, ['2026-07', '2026-08', '2026-09', '2026-10', '2026-11'])
  const ids: string[] = []
  for (const tag of ['2026-07-06', '2026-07-20', '2026-08-03']) {
    const id = await verpasst(m, tag)
    const [danach, frist] = [1, 17].map((n) => Temporal.PlainDate.from(tag).add({ days: n }).toString())
    gelungen(await anhoeren(id, danach ?? '', frist ?? ''))
    gelungen(await tu((db) => beurteile(db, am('2026-08-24'), id, keinGrund)))
    ids.push(id)
  }
  const dritte = ids.at(-1) ?? ''
  const { entwurfId } = gelungen(await tu((db) => legeMinderungVor(db, haken, am('2026-08-24'), dritte)))
  expect(await leistungen(m), 'nothing before the decision').toEqual([983, 983, 983, 983, 983])
  gelungen(await erlasse(entwurfId))
  expect(await leistungen(m)).toEqual([983, 420, 0, 0, 983])
  gelungen(await tu((db) => beendeMinderung(db, am('2026-09-10'), dritte, { grund: 'erschienen', am: '2026-09-10' })))
  expect(await leistungen(m)).toEqual([983, 814.1, 983, 983, 983])
})
