import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { cookieFuer, kontoMit, rufe, testzeit } from '../platform/auth/testhilfe/index.ts'
import { forTraeger } from '../platform/db/index.ts'
import { testDb } from '../platform/db/testhilfe/db.ts'
import { oeffneTresor } from '../platform/tresor/index.ts'
import { loader } from './pages/uebersicht.tsx'
import { sichereDatum } from './sichere-datum.ts'
import { familie } from './uebungsantrag.ts'

const t = testDb()
const tresor = oeffneTresor({ hauptschluessel: Buffer.alloc(32, 1).toString('base64'), ordner: '' }) // as `rufe` has it

test('who applied with an account goes on with it on any device; another account finds nothing of it', async () => {
  const [konto, fremdes] = [await kontoMit(t, 'buerger'), await kontoMit(t, 'buerger')]
  const gestellt = await forTraeger(t.db, t.traegerId, (db) =>
    sichereDatum(
      db,
      tresor,
      { traegerId: t.traegerId, jetzt: testzeit },
      { token: randomUUID(), name: familie['name/p1'] ?? {}, anschrift: {}, kontakt: {}, eilig: [], kontoId: konto.kontoId },
    ),
  )
  if (!gestellt.ok) throw new Error('not taken')
  for (const geraet of [1, 2]) {
    const seite = await rufe(t, loader, '/antrag/uebersicht', { cookie: await cookieFuer(t, konto) })
    expect(seite, `device ${geraet}`).toMatchObject({ nummer: gestellt.nummer })
  }
  await expect(rufe(t, loader, '/antrag/uebersicht', { cookie: await cookieFuer(t, fremdes) })).rejects.toMatchObject({ status: 302 })
})
