// A process of its own for the tests: makes or releases a run and kills itself with SIGKILL before the n-th statement.
// Arguments: address of the database, Träger, step (zusammenstellen, or id of the run to release), statement, moment.
import { type RootOperationNode, sql } from 'kysely'
import { oeffneServer } from '../../platform/db/db.ts'
import { forTraeger } from '../../platform/db/index.ts'
import { oeffneTresor } from '../../platform/tresor/index.ts'
import { gibZahllaufFrei, stelleZahllaufZusammen } from '../index.ts'
import { anordnung, kasse } from './bescheid.ts'

const [url = '', traegerId = '', schritt = '', stelle = '0', moment = ''] = process.argv.slice(2)
let anweisungen = 0
const db = oeffneServer(url).withPlugin({
  transformQuery({ node }): RootOperationNode {
    if (++anweisungen === Number(stelle)) process.kill(process.pid, 'SIGKILL')
    return node
  },
  transformResult: async ({ result }) => result,
})
const tresor = oeffneTresor({ hauptschluessel: Buffer.alloc(32, 7).toString('base64'), ordner: '' })
const jetzt = Temporal.Instant.from(moment)

const ergebnis = await forTraeger(db, traegerId, async (trx) => {
  const fertig =
    schritt === 'zusammenstellen'
      ? await stelleZahllaufZusammen(trx, { traegerId, jetzt, konto: kasse }, '2026-09')
      : await gibZahllaufFrei(trx, tresor, { traegerId, jetzt, konto: anordnung }, schritt)
  await sql`select 1`.execute(trx) // a place to die between the work and its end
  return fertig
})
await db.destroy()
console.log(JSON.stringify({ ...ergebnis, anweisungen }))
