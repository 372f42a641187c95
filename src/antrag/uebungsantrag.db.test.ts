import { expect, test } from 'vitest'
import { dokumenteVon } from '../fall/index.ts'
import { forTraeger, type TraegerDb } from '../platform/db/index.ts'
import { testDb } from '../platform/db/testhilfe/db.ts'
import { tresorMit } from '../platform/tresor/index.ts'
import { lageDesAntrags } from './gespraech.ts'
import { nachweise } from './nachweise.ts'
import { liesAntrag } from './store.ts'
import { saeeUebungsantrag } from './uebungsantrag.ts'

const t = testDb()
const tresor = tresorMit(new Uint8Array(32).fill(7))
const h = { traegerId: t.traegerId, jetzt: Temporal.Instant.from('2026-08-17T08:00:00Z') }
const imTraeger = <T>(work: (db: TraegerDb) => Promise<T>) => forTraeger(t.db, t.traegerId, work)

test('the invented application lies there once, sent, with papers for two of its questions', async () => {
  for (let start = 1; start <= 2; start++) await imTraeger((db) => saeeUebungsantrag(db, tresor, { ...h, traegerId: t.traegerId }))
  const zeilen = await imTraeger((db) => db.selectFrom('antrag').select('antragId').where('traegerId', '=', t.traegerId).execute())
  expect(zeilen.length).toBe(1)
  const antragId = zeilen[0]?.antragId ?? ''
  const antrag = await imTraeger((db) => liesAntrag(db, tresor, t.traegerId, antragId))
  expect(antrag?.gesendetAm).not.toBeNull()
  const dokumente = await imTraeger((db) => dokumenteVon(db, t.traegerId, { antragId }))
  const lage = lageDesAntrags(antrag?.antworten ?? {}, antrag?.wirktAb ?? null, '2026-08-17')
  const da = nachweise(lage, dokumente, 'de').filter((n) => n.stand === 'hochgeladen')
  expect(da.map((n) => n.dateien)).toEqual([['Mietvertrag.pdf'], ['Lohnabrechnung.pdf']])
})
