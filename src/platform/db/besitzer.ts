import { Kysely } from 'kysely'
import type { Ort } from './db.ts'
import { mitMehrerenAnweisungen, oeffneEingebettet } from './eingebettet.ts'
import { serverDialekt } from './server.ts'

/** The database as its owner sees it: rows of all Träger, no migration on the way. For backups; close it with `schliesse`. */
export type AlsBesitzer = Readonly<{ db: Kysely<unknown>; schliesse: () => Promise<void> }>

/** @throws {DatenordnerBelegt} when another process has the folder open */
export async function oeffneAlsBesitzer(ort: Exclude<Ort, 'speicher'>): Promise<AlsBesitzer> {
  if ('url' in ort) {
    const db = new Kysely<unknown>({ dialect: serverDialekt(ort.url, { hoechstens: 1 }) })
    return { db, schliesse: () => db.destroy() }
  }
  const client = await oeffneEingebettet(ort.ordner)
  return { db: new Kysely<unknown>({ dialect: mitMehrerenAnweisungen(client) }), schliesse: () => client.close() }
}
