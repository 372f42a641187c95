import { Kysely } from 'kysely'
import type { Ort } from './db.ts'
import { ServerUngeeignet } from './dienstrolle.ts'
import { mitMehrerenAnweisungen, oeffneEingebettet } from './eingebettet.ts'
import { serverDialekt } from './server.ts'

/** What a command says that only the owner of the tables can do. */
export const EIGNER_FEHLT = 'Das kann nur die Rolle, der die Tabellen gehören. Ihre Adresse gehört für diesen Befehl in TRAGWERK_DATENBANK_EIGNER.'

/** The database as its owner sees it: rows of all Träger, no migration on the way. For backups; close it with `schliesse`. */
export type AlsBesitzer = Readonly<{ db: Kysely<unknown>; schliesse: () => Promise<void> }>

/**
 * @throws {DatenordnerBelegt} when another process has the folder open
 * @throws {ServerUngeeignet} where nobody says how the owner of a server's tables signs in
 */
export async function oeffneAlsBesitzer(ort: Exclude<Ort, 'speicher'>): Promise<AlsBesitzer> {
  if ('url' in ort) {
    if (ort.eigner === undefined) throw new ServerUngeeignet(EIGNER_FEHLT)
    const db = new Kysely<unknown>({ dialect: serverDialekt(ort.eigner, { hoechstens: 1 }) })
    return { db, schliesse: () => db.destroy() }
  }
  const client = await oeffneEingebettet(ort.ordner)
  return { db: new Kysely<unknown>({ dialect: mitMehrerenAnweisungen(client) }), schliesse: () => client.close() }
}
