// Installs what is missing, and only then. Used by every way in, so that there is never a second command.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Abbruch, dauer, fingerabdruck, fuehreAus, liesOderLeer, node, wurzel } from './grund.mjs'

const module = join(wurzel, 'node_modules')
const stempel = join(module, '.tragwerk-stempel')

/**
 * Brings node_modules to the state of package-lock.json. Costs a few milliseconds where that is already so.
 *
 * @param {string} ankuendigung printed before a long installation
 */
export async function installiere(ankuendigung) {
  const soll = fingerabdruck(['package-lock.json'])
  if (!existsSync(node) || (liesOderLeer(stempel) !== soll && !entsprichtSchloss())) {
    const seit = performance.now()
    console.error(`${ankuendigung} …`)
    await holePakete()
    console.error(`✓ ${ankuendigung}  ${dauer(seit)}`)
  }
  writeFileSync(stempel, soll) // also where nothing changed: the launcher compares the times of both files
}

/** True where somebody already ran npm by hand: npm keeps beside the packages a list of what it installed. */
function entsprichtSchloss() {
  const da = join(module, '.package-lock.json')
  if (!existsSync(da)) return false
  const installiert = pakete(da)
  return Object.entries(pakete(join(wurzel, 'package-lock.json'))).every(([pfad, paket]) => {
    if (pfad === '') return true
    const ist = installiert[pfad]
    return ist ? ist.version === paket.version : paket.optional === true // of another platform
  })
}

/**
 * @param {string} datei
 * @returns {Record<string, { version?: string, optional?: boolean }>}
 */
function pakete(datei) {
  return JSON.parse(readFileSync(datei, 'utf8')).packages
}

async function holePakete() {
  // Not `npm ci`: it refuses a lock file without the optional packages of other platforms; --no-save leaves the lock file as it is.
  // --ignore-scripts=false: the pinned Node comes with the install script of the package "node", the only one package.json allows.
  const argumente = [
    'install',
    '--no-save',
    '--include=dev',
    '--include=optional',
    '--ignore-scripts=false',
    '--no-audit',
    '--no-fund',
    '--loglevel=error',
  ]
  const npm = process.env.npm_execpath
  const lauf = npm?.endsWith('.js')
    ? await fuehreAus(process.execPath, [npm, ...argumente])
    : await fuehreAus(process.platform === 'win32' ? 'npm.cmd' : 'npm', argumente)
  if (lauf.code !== 0 || !existsSync(node)) throw new Abbruch(`Die Pakete konnten nicht geholt werden:\n${lauf.ausgabe}`)
}
