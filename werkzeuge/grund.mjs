// What the scripts share. They run before anything is installed, on whatever Node (20 or newer) the machine has: no package, no TypeScript.
import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'

export const wurzel = dirname(dirname(fileURLToPath(import.meta.url)))

/** The pinned Node that npm installs; everything but these scripts runs with it. */
export const node = join(wurzel, 'node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node')

/** Where Node keeps the compiled form of TypeScript files and packages: whatever starts for the second time starts in half the time. */
export const uebersetztes = join(wurzel, 'node_modules', '.cache', 'tragwerk')

/**
 * @typedef {{ code: number, ausgabe: string }} Lauf
 * @typedef {{ env?: Record<string, string>, sichtbar?: boolean }} Optionen
 */

/**
 * Runs a program in the root folder and collects what it prints, or shows it where `sichtbar`. SIGINT and SIGTERM are passed on.
 *
 * @param {string} programm
 * @param {readonly string[]} argumente
 * @param {Optionen} [optionen]
 * @returns {Promise<Lauf>}
 */
export function fuehreAus(programm, argumente, { env = {}, sichtbar = false } = {}) {
  const kind = spawn(programm, argumente, {
    cwd: wurzel,
    env: { ...process.env, ...env, PATH: pfadMitNode() },
    stdio: sichtbar ? 'inherit' : ['ignore', 'pipe', 'pipe'],
  })
  /** @type {Buffer[]} */
  const teile = []
  kind.stdout?.on('data', (teil) => teile.push(teil))
  kind.stderr?.on('data', (teil) => teile.push(teil))
  /** @param {NodeJS.Signals} signal */
  const weiter = (signal) => void kind.kill(signal)
  process.on('SIGINT', weiter).on('SIGTERM', weiter)
  return new Promise((fertig, gescheitert) => {
    kind.on('error', gescheitert)
    kind.on('close', (code) => {
      process.off('SIGINT', weiter).off('SIGTERM', weiter)
      fertig({ code: code ?? 1, ausgabe: Buffer.concat(teile).toString() })
    })
  })
}

/**
 * Runs the command of an installed package with the pinned Node.
 *
 * @param {string} paket
 * @param {readonly string[]} argumente
 * @param {Optionen} [optionen]
 */
export function fuehrePaketAus(paket, argumente, optionen) {
  const ordner = join(wurzel, 'node_modules', paket)
  /** @type {{ bin: string | Record<string, string> }} */
  const { bin } = JSON.parse(readFileSync(join(ordner, 'package.json'), 'utf8'))
  const datei = typeof bin === 'string' ? bin : (bin[befehlVon(paket)] ?? Object.values(bin)[0] ?? '')
  return fuehreAus(node, [join(ordner, datei), ...argumente], optionen)
}

/** @param {string} paket */
function befehlVon(paket) {
  return { typescript: 'tsc', '@react-router/dev': 'react-router', 'dependency-cruiser': 'depcruise' }[paket] ?? paket
}

function pfadMitNode() {
  const trenner = process.platform === 'win32' ? ';' : ':'
  return [join(wurzel, 'node_modules', '.bin'), process.env.PATH].join(trenner)
}

/**
 * Hash over names and contents of files and, recursively, folders; what does not exist counts as empty.
 *
 * @param {readonly string[]} pfade relative to the root
 * @param {(pfad: string) => boolean} [gehoertDazu] decides by path relative to the root, with slashes
 */
export function fingerabdruck(pfade, gehoertDazu = () => true) {
  const hash = createHash('sha256')
  for (const datei of pfade.flatMap((pfad) => dateien(join(wurzel, pfad))).sort()) {
    const name = relative(wurzel, datei).split(sep).join('/')
    if (gehoertDazu(name)) hash.update(name).update('\0').update(readFileSync(datei)).update('\0')
  }
  return hash.digest('hex')
}

/**
 * @param {string} pfad
 * @returns {string[]}
 */
function dateien(pfad) {
  if (!existsSync(pfad)) return []
  try {
    return readdirSync(pfad, { withFileTypes: true }).flatMap((eintrag) => {
      const kind = join(pfad, eintrag.name)
      return eintrag.isDirectory() ? dateien(kind) : [kind]
    })
  } catch {
    return [pfad]
  }
}

/** @param {string} datei */
export function liesOderLeer(datei) {
  return existsSync(datei) ? readFileSync(datei, 'utf8') : ''
}

/**
 * Seconds since a moment of `performance.now()`, as people here write them: `3,2 s`.
 *
 * @param {number} seit
 */
export function dauer(seit) {
  return `${((performance.now() - seit) / 1000).toFixed(1).replace('.', ',')} s`
}

/** Something failed that the user must see; the scripts print the message and end with code 1, without a stack trace. */
export class Abbruch extends Error {}

/**
 * Runs the main function of a script.
 *
 * @param {() => Promise<number>} haupt returns the exit code
 */
export async function starte(haupt) {
  try {
    process.exitCode = await haupt()
  } catch (fehler) {
    if (!(fehler instanceof Abbruch)) throw fehler
    console.error(fehler.message)
    process.exitCode = 1
  }
}
