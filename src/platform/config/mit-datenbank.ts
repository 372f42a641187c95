import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { DatenordnerBelegt, type Db, EIGNER_FEHLT, oeffneServer, openDb, ServerUngeeignet } from '../db/index.ts'
import type { Rueckgabe, Terminal } from '../terminal/index.ts'
import { type Config, ortVon, readConfig } from './config.ts'

/**
 * Does the work of a command on the database of the settings, and closes it. What stands in the way is told in German and returns 2.
 *
 * @param lege whether a data folder without a database gets one; else that is an error
 * @param eigner whether the work must be able to step back into the role that owns the tables
 */
export async function mitDatenbank(
  terminal: Terminal,
  umgebung: Readonly<Record<string, string | undefined>>,
  { lege = false, eigner = false }: { lege?: boolean; eigner?: boolean },
  work: (db: Db, config: Config) => Promise<Rueckgabe>,
): Promise<Rueckgabe> {
  const gelesen = readConfig(umgebung)
  if (!gelesen.ok) return gibAuf(terminal, gelesen.fehler.saetze)
  const config = gelesen.wert
  if (!lege && config.datenbank === undefined && !existsSync(join(config.daten, 'pg')))
    return gibAuf(terminal, [`Im Ordner ${config.daten} liegt keine Datenbank. TRAGWERK_DATEN oder TRAGWERK_DATENBANK sagt, wo sie ist.`])
  let db: Db
  try {
    db = await oeffne(config, eigner)
  } catch (fehler) {
    if (fehler instanceof DatenordnerBelegt || fehler instanceof ServerUngeeignet) return gibAuf(terminal, [fehler.message])
    if (config.datenbank !== undefined) return gibAuf(terminal, ['Die Datenbank aus TRAGWERK_DATENBANK ist nicht zu erreichen.'])
    throw fehler
  }
  try {
    return await work(db, config)
  } finally {
    await db.destroy()
  }
}

async function oeffne(config: Config, eigner: boolean): Promise<Db> {
  const db = await openDb(ortVon(config), { uebung: false })
  if (!eigner || config.datenbank === undefined) return db
  await db.destroy()
  if (config.eigner === undefined) throw new ServerUngeeignet(EIGNER_FEHLT)
  return oeffneServer(config.eigner)
}

function gibAuf(terminal: Terminal, saetze: readonly string[]): Rueckgabe {
  for (const satz of saetze) terminal.melde(`${satz}\n`)
  return 2
}
