// A worker of its own process that is killed in the middle of its work: node stirb.ts ORDNER|URL ZEITPUNKT

import { stehendeUhr } from '../../clock/index.ts'
import { oeffneServer, openDb } from '../../db/db.ts'
import { arbeiteAb } from '../arbeiter.ts'

const [ort = '', zeitpunkt = ''] = process.argv.slice(2)
const db = ort.startsWith('postgres') ? oeffneServer(ort) : await openDb({ ordner: ort }, { uebung: true })
await arbeiteAb(
  { db, uhr: stehendeUhr(Temporal.Instant.from(zeitpunkt)) },
  {
    zaehle: async (trx, { traegerId }) => {
      await trx.updateTable('traeger').set({ ort: 'Halbfertig' }).where('traegerId', '=', traegerId).execute()
      process.kill(process.pid, 'SIGKILL')
      await new Promise(() => {})
    },
  },
)
