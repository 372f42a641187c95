import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** The folder is open in another process; the embedded database allows one at a time. The message is German and shown as it is. */
export class DatenordnerBelegt extends Error {
  constructor(ordner: string, prozess: number) {
    super(`Der Datenordner ${ordner} ist schon in Benutzung (Prozess ${prozess}). Beenden Sie das andere Tragwerk oder setzen Sie TRAGWERK_DATEN.`)
    this.name = 'DatenordnerBelegt'
  }
}

/**
 * Claims a data folder for this process; makes the folder if there is none. A claim whose process is gone is taken over.
 *
 * @returns gives the folder free again
 * @throws {DatenordnerBelegt}
 */
export function sperreOrdner(ordner: string): () => void {
  mkdirSync(ordner, { recursive: true, mode: 0o700 })
  const datei = join(ordner, 'benutzt-von')
  if (!lege(datei)) {
    const prozess = Number(readFileSync(datei, 'utf8'))
    if (lebt(prozess)) throw new DatenordnerBelegt(ordner, prozess)
    writeFileSync(datei, String(process.pid))
  }
  return () => rmSync(datei, { force: true })
}

function lege(datei: string): boolean {
  try {
    writeFileSync(datei, String(process.pid), { flag: 'wx' })
    return true
  } catch (fehler) {
    if (fehler instanceof Error && 'code' in fehler && fehler.code === 'EEXIST') return false
    throw fehler
  }
}

// In a container the number after a crash is our own again: that claim is as dead as one of a missing process.
function lebt(prozess: number): boolean {
  if (!Number.isInteger(prozess) || prozess <= 0 || prozess === process.pid) return false
  try {
    process.kill(prozess, 0)
    return true
  } catch (fehler) {
    return fehler instanceof Error && 'code' in fehler && fehler.code === 'EPERM'
  }
}
