import { CamelCasePlugin, type Dialect, Kysely, type Transaction } from 'kysely'
import { legeDienstrolleAn, rolle, verlangeEignung } from './dienstrolle.ts'
import { mitMehrerenAnweisungen, oeffneEingebettet } from './eingebettet.ts'
import { eingebetteterDialekt } from './eingebettet-dialekt.ts'
import { migrate } from './migrate.ts'
import type { Schema } from './schema.ts'
import { serverDialekt } from './server.ts'
import { saeeUebungstraeger } from './uebungsdaten.ts'
import { zeitpunkte } from './zeitpunkte.ts'

/** The database before it is known for which Träger: row-level security shows no row of any of them. */
export type Db = Kysely<Schema>

/** The database as one Träger sees it, inside one transaction; every query module takes this. */
export type TraegerDb = Transaction<Schema>

/** A server: how the application signs in, and how the owner of its tables does, who migrates and backs up. */
export type ServerOrt = Readonly<{ url: string; eigner?: string | undefined }>

/** Where the data lie: a folder, a server, or nowhere but in memory (tests). */
export type Ort = Readonly<{ ordner: string }> | ServerOrt | 'speicher'

/**
 * Opens the database. An embedded one is brought to the newest state first; on a server that is done by its owner (`richteServerEin`).
 * Close it with `destroy()`.
 *
 * @param uebung puts the Träger of the exercises into an embedded database that has none
 * @param abbild what a database in memory begins with (tests)
 * @throws {DatenordnerBelegt} when another process has the folder open
 * @throws {ServerUngeeignet} where the server is not set up for this program, or the role could do more than it may
 */
export async function openDb(ort: Ort, { uebung, abbild }: { uebung: boolean; abbild?: Blob }): Promise<Db> {
  if (ort !== 'speicher' && 'url' in ort) {
    await verlangeEignung(ort.url)
    return oeffneServer(ort.url)
  }
  const client = await oeffneEingebettet(ort === 'speicher' ? undefined : ort.ordner, abbild)
  try {
    await richteEin(() => mitMehrerenAnweisungen(client), uebung)
    await client.exec(`set role ${rolle}`) // the one connection steps down: from here on row-level security holds
    return fuerAnwendung(eingebetteterDialekt(client))
  } catch (fehler) {
    await client.close()
    throw fehler
  }
}

/**
 * Connections that work as the application, whoever signs in, without a question: for the owner, who may step back out of that role
 * (commands), and for what a test prepared.
 */
export function oeffneServer(url: string): Db {
  return fuerAnwendung(serverDialekt(url, { rolle, hoechstens: 10 }))
}

/**
 * Brings the tables of a server to the newest state and makes the role that the application signs in as; at the end it signs in as that.
 *
 * @param uebung puts the Träger of the exercises into a database that has none
 * @returns whether the role is new
 * @throws {ServerUngeeignet} where the two addresses do not fit together, or the role could do more than it may
 */
export async function richteServerEin({ url, eigner }: { url: string; eigner: string }, { uebung }: { uebung: boolean }): Promise<boolean> {
  await richteEin(() => serverDialekt(eigner, { hoechstens: 2 }), uebung)
  const db = new Kysely<unknown>({ dialect: serverDialekt(eigner, { hoechstens: 1 }) })
  try {
    const neu = await legeDienstrolleAn(db, url)
    await verlangeEignung(url)
    return neu
  } finally {
    await db.destroy()
  }
}

export async function richteEin(dialekt: () => Dialect, uebung: boolean): Promise<void> {
  await migrate(dialekt())
  if (!uebung) return
  const db = new Kysely<Schema>({ dialect: dialekt(), plugins: [new CamelCasePlugin()] })
  try {
    await saeeUebungstraeger(db)
  } finally {
    await db.destroy()
  }
}

function fuerAnwendung(dialect: Dialect): Db {
  return new Kysely<Schema>({ dialect, plugins: [new CamelCasePlugin({ maintainNestedObjectKeys: true }), zeitpunkte] })
}
