import { beforeAll, expect, test } from 'vitest'
import { listeInhalte, oeffentlicheInhalte } from '../oeffentlichkeit/index.ts'
import { legeUebungskontenAn } from '../platform/auth/index.ts'
import { findNetzwerkId, findTraeger, forTraeger, type Traeger } from '../platform/db/index.ts'
import { testDb } from '../platform/db/testhilfe/db.ts'
import { tresorMit } from '../platform/tresor/tresor.ts'
import { saeeKampagne } from './kampagne.ts'
import { saeePresse } from './presse.ts'

const t = testDb()
const jetzt = Temporal.Instant.from('2026-11-23T08:00:00Z')
const tresor = tresorMit(new Uint8Array(32).fill(3))
let traeger: Traeger[]

beforeAll(async () => {
  const alle = await Promise.all(['koba-harz', 'nordfriesland', 'jena', 'netzwerk'].map((k) => findTraeger(t.db, k)))
  traeger = alle.filter((x) => x !== undefined)
  for (const x of traeger) await legeUebungskontenAn(t.db, x, jetzt)
  await saeeKampagne({ db: t.db }, traeger)
  await saeePresse({ db: t.db, tresor }, traeger, jetzt)
})

test('the founding release is public since its day, with the figures of then; one is held back; a package was taken once and declined once', async () => {
  const netzId = (await findNetzwerkId(t.db)) ?? ''
  await forTraeger(t.db, t.traegerId, async (db) => {
    const oeffentlich = await oeffentlicheInhalte<{ texte: { de: { titel: string } } }>(db, t.traegerId, 'mitteilung', jetzt)
    expect(oeffentlich.at(-1)?.erstmals.toString()).toBe('2019-05-03T08:00:00Z')
    expect(oeffentlich).toHaveLength(4)
    const alle = await listeInhalte(db, t.traegerId, 'mitteilung', jetzt)
    expect(alle.map((z) => z.stand).toSorted()).toEqual([
      'entwurf',
      'geplant',
      'veroeffentlicht',
      'veroeffentlicht',
      'veroeffentlicht',
      'veroeffentlicht',
    ])
    expect(await oeffentlicheInhalte(db, netzId, 'paket', jetzt)).toHaveLength(1)
  })
  await saeePresse({ db: t.db, tresor }, traeger, jetzt)
  const meldungen = await forTraeger(t.db, netzId, (db) => db.selectFrom('paketMeldung').select(['hausName', 'was']).orderBy('was').execute())
  expect(meldungen).toEqual([
    { hausName: 'jenarbeit', was: 'abgelehnt' },
    { hausName: 'KoBa Harz', was: 'uebernommen' },
  ])
})
