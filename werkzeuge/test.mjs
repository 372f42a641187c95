// npm test: installs what is missing, then runs every check, two at a time. Ends with one line "N passed, N failed".
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { baue } from './bauen.mjs'
import { dauer, fuehrePaketAus, starte, uebersetztes } from './grund.mjs'
import { installiere } from './installieren.mjs'

/**
 * @typedef {{ bestanden: number, gescheitert: number, ausgabe: string }} Befund
 * @typedef {{ name: string, nach?: string, pruefe: () => Promise<Befund> }} Pruefung
 */

/** @type {readonly Pruefung[]} In this order; `nach` waits for another one. The long one first. */
const pruefungen = [
  { name: 'unit, property and case tests', pruefe: () => tests('unit') },
  {
    name: 'format and lint',
    pruefe: () => paket('@biomejs/biome', ['ci', '--error-on-warnings', `--colors=${process.stdout.isTTY ? 'force' : 'off'}`, '.']),
  },
  { name: 'build', pruefe: async () => alsBefund(await baue(farbe())) },
  { name: 'types', pruefe: typen },
  { name: 'browser tests', nach: 'build', pruefe: () => tests('browser') },
  { name: 'crash test', nach: 'build', pruefe: () => tests('absturz') },
  { name: 'tests on a PostgreSQL server', pruefe: () => tests('postgres') },
  { name: 'architecture', pruefe: () => paket('dependency-cruiser', ['--config', '.dependency-cruiser.mjs', 'src', 'e2e', 'werkzeuge', 'docs']) },
  { name: 'dead code', pruefe: () => paket('knip', ['--no-progress', '--treat-config-hints-as-errors']) },
]

await starte(async () => {
  const seit = performance.now()
  await installiere('Installing packages')
  const befunde = await alle()
  const bestanden = befunde.reduce((summe, b) => summe + b.bestanden, 0)
  const gescheitert = befunde.reduce((summe, b) => summe + b.gescheitert, 0)
  console.log(`  all of it  ${dauer(seit)}\n`)
  console.log(`${bestanden} passed, ${gescheitert} failed`)
  return gescheitert === 0 ? 0 : 1
})

/** Each worker takes the next check that may begin; a check whose predecessor is under way waits for it. */
async function alle() {
  /** @type {Map<string, Promise<Befund>>} */
  const begonnen = new Map()
  const offen = [...pruefungen]
  const arbeiter = Array.from({ length: Math.min(2, availableParallelism()) }, async () => {
    for (let naechste = offen.shift(); naechste; naechste = offen.shift()) {
      const lauf = eine(naechste, begonnen)
      begonnen.set(naechste.name, lauf)
      await lauf
    }
  })
  await Promise.all(arbeiter)
  return Promise.all(begonnen.values())
}

/**
 * @param {Pruefung} pruefung
 * @param {ReadonlyMap<string, Promise<Befund>>} begonnen
 */
async function eine({ name, nach, pruefe }, begonnen) {
  if (nach && (await begonnen.get(nach))?.gescheitert) {
    console.log(`✗ ${name}: not run, because ${nach} failed`)
    return { bestanden: 0, gescheitert: 1, ausgabe: '' }
  }
  const seit = performance.now()
  const befund = await pruefe()
  const gut = befund.gescheitert === 0
  const zahl = befund.bestanden + befund.gescheitert > 1 ? ` (${befund.bestanden} passed, ${befund.gescheitert} failed)` : ''
  console.log(`${gut ? '✓' : '✗'} ${name}${zahl}  ${dauer(seit)}`)
  if (!gut) console.log(`${befund.ausgabe.trimEnd()}\n`)
  return befund
}

/**
 * @param {string} name
 * @param {readonly string[]} argumente
 */
async function paket(name, argumente) {
  return alsBefund(await fuehrePaketAus(name, argumente, { env: farbe() }))
}

/** The types of the routes come out of `src/routes.ts`; only then can the compiler know them. */
async function typen() {
  const routen = await paket('@react-router/dev', ['typegen'])
  return routen.gescheitert ? routen : paket('typescript', ['--pretty', String(process.stdout.isTTY === true)])
}

/** @param {string} projekt */
async function tests(projekt) {
  const ordner = mkdtempSync(join(tmpdir(), 'tragwerk-test-'))
  const datei = join(ordner, 'ergebnis.json')
  try {
    const argumente = ['run', '--project', projekt, '--reporter=default', '--reporter=json', `--outputFile.json=${datei}`]
    const lauf = await fuehrePaketAus('vitest', argumente, { env: { ...farbe(), NODE_ENV: 'test', NODE_COMPILE_CACHE: uebersetztes } })
    return zaehle(lauf, existsSync(datei) ? JSON.parse(readFileSync(datei, 'utf8')) : undefined)
  } finally {
    rmSync(ordner, { recursive: true, force: true })
  }
}

/**
 * A file that could not be loaded has no tests to fail, an error outside of a test belongs to none: both still count as one
 * failure. So does a skipped test, which would otherwise look like a passed one.
 *
 * @param {import('./grund.mjs').Lauf} lauf
 * @param {{ numPassedTests: number, numTotalTests: number, testResults: { status: string, assertionResults: unknown[] }[] } | undefined} ergebnis
 * @returns {Befund}
 */
function zaehle(lauf, ergebnis) {
  const bestanden = ergebnis?.numPassedTests ?? 0
  const ungeladen = ergebnis?.testResults.filter((t) => t.status === 'failed' && t.assertionResults.length === 0).length ?? 0
  const gescheitert = (ergebnis?.numTotalTests ?? 0) - bestanden + ungeladen
  return { bestanden, gescheitert: gescheitert === 0 && (lauf.code !== 0 || bestanden === 0) ? 1 : gescheitert, ausgabe: lauf.ausgabe }
}

/**
 * @param {import('./grund.mjs').Lauf} lauf
 * @returns {Befund}
 */
function alsBefund({ code, ausgabe }) {
  return code === 0 ? { bestanden: 1, gescheitert: 0, ausgabe } : { bestanden: 0, gescheitert: 1, ausgabe }
}

/** @returns {Record<string, string>} */
function farbe() {
  return process.stdout.isTTY ? { FORCE_COLOR: '1' } : { NO_COLOR: '1' }
}
