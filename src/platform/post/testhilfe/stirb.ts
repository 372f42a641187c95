// A worker of its own process that is killed between sending and marking: node stirb.ts ORDNER|URL SMTP ZEITPUNKT

import { stehendeUhr } from '../../clock/index.ts'
import { oeffneServer, openDb } from '../../db/db.ts'
import { arbeiteAb } from '../../jobs/arbeiter.ts'
import { tresorMit } from '../../tresor/index.ts'
import { postAuftraege } from '../sende.ts'
import { smtpVersand } from '../versand.ts'

const [ort = '', smtp = '', zeitpunkt = ''] = process.argv.slice(2)
const db = ort.startsWith('postgres') ? oeffneServer(ort) : await openDb({ ordner: ort }, { uebung: true })
const sende = smtpVersand(smtp)
const amt = postAuftraege({
  versand: async (mail, wer) => {
    await sende(mail, wer)
    process.kill(process.pid, 'SIGKILL')
    return new Promise(() => {})
  },
  adresse: async () => 'https://portal.example',
  tresor: tresorMit(new Uint8Array(32).fill(7)),
  hindernis: async () => undefined,
  folgen: {},
})
await arbeiteAb({ db, uhr: stehendeUhr(Temporal.Instant.from(zeitpunkt)) }, amt)
