import { accessSync, constants, existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import chromiumPaket, { inflate } from '@sparticuz/chromium'
import { type Browser, chromium } from 'playwright-core'

const module = join(import.meta.dirname, '..', 'node_modules')
const flaggen = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
]

/** A Chromium: the one of this machine, else the one that the package brings along. Close it with `close()`. */
export async function starteBrowser(): Promise<Browser> {
  const executablePath = installierter()
  return executablePath ? chromium.launch({ executablePath, args: flaggen }) : starteMitgebrachten()
}

function installierter(): string | undefined {
  const ordner = (process.env.PATH ?? '').split(delimiter)
  return ['chromium', 'chromium-browser', 'google-chrome'].flatMap((name) => ordner.map((o) => join(o, name))).find(istAusfuehrbar)
}

function istAusfuehrbar(datei: string): boolean {
  try {
    accessSync(datei, constants.X_OK)
    return true
  } catch {
    return false
  }
}

/** Made for machines with next to nothing on them: it has no sandbox helper, but its own fonts and the libraries a browser needs. */
async function starteMitgebrachten(): Promise<Browser> {
  const ordner = await packeAus()
  const starte = (env: Record<string, string>) =>
    chromium.launch({
      executablePath: join(ordner, 'chromium'),
      args: [...new Set([...flaggen, '--no-sandbox', '--no-zygote'])],
      env: { ...umgebung(), FONTCONFIG_PATH: join(ordner, 'fonts'), ...env },
    })
  try {
    return await starte({})
  } catch (fehler) {
    if (!String(fehler).includes('error while loading shared libraries')) throw fehler
    return starte({ LD_LIBRARY_PATH: join(ordner, 'al2023', 'lib') })
  }
}

function umgebung(): Record<string, string> {
  return Object.fromEntries(Object.entries(process.env).filter((paar): paar is [string, string] => paar[1] !== undefined))
}

/** Once per installation; renamed into place at the end, so that an interrupted unpacking leaves nothing half. */
async function packeAus(): Promise<string> {
  const cache = join(module, '.cache')
  const ziel = join(cache, 'chromium')
  if (existsSync(ziel)) return ziel
  mkdirSync(cache, { recursive: true })
  const neu = mkdtempSync(join(cache, 'chromium-'))
  const vorher = process.env.TMPDIR
  process.env.TMPDIR = neu // the package unpacks into the folder for temporary files, shared with everybody on the machine
  try {
    await chromiumPaket.executablePath()
    await inflate(join(module, '@sparticuz', 'chromium', 'bin', 'al2023.tar.br'))
  } finally {
    if (vorher === undefined) delete process.env.TMPDIR
    else process.env.TMPDIR = vorher
  }
  const schriften = join(neu, 'fonts', 'fonts.conf')
  writeFileSync(schriften, readFileSync(schriften, 'utf8').replace('/tmp/fonts<', `${join(ziel, 'fonts')}<`))
  renameSync(neu, ziel)
  return ziel
}
