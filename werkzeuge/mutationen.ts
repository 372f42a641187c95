// npm run mutationen -- [--stichprobe 300] [--saat 1] [--datei p12] [--raum src/vermittlung] [--alle]
// Changes operators and constants of src/recht/sgb2, eingliederung and parameter one at a time and counts how many the tests of the law notice.
import { spawn } from 'node:child_process'
import { globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { basename, join, relative } from 'node:path'
import { parseArgs } from 'node:util'
import { wurzel } from './grund.mjs'
import { type Mutant, mutantenVon } from './mutationen/mutanten.ts'

const hilfe = `npm run mutationen -- [--stichprobe ANZAHL] [--saat ZAHL] [--datei TEIL_DES_NAMENS] [--raum ORDNER] [--alle]

  Ändert Operatoren und Konstanten in src/recht/sgb2, eingliederung und parameter, jeweils eine Stelle, und zählt, wie viele Änderungen
  die Tests bemerken. Ohne --alle eine Stichprobe von 300. Jede Änderung, die niemand bemerkt, wird gleich genannt.
  Mit --raum src/vermittlung die Dateien dieses Raumes und seine Tests ohne Datenbank; --datei wählt die aus, die solche Tests haben.`

/** Compiled files of the law; only the changed one is compiled anew for each process. */
const uebersetzt = mkdtempSync(join(tmpdir(), 'tragwerk-mutationen-'))
process.on('exit', () => rmSync(uebersetzt, { recursive: true, force: true }))

const lauf = join(wurzel, 'werkzeuge/mutationen/lauf.ts')
const laeufer = Math.max(1, Math.min(2, availableParallelism()))

type Testdatei = { datei: string; sekunden: number }
type Befund = { mutant: Mutant; bemerkt: boolean }

/** Runs tests in a process of their own; a change that never ends counts as noticed. */
function laufe(mutant: Mutant | null, testdateien: readonly string[], frist: number): Promise<{ code: number | null; ausgabe: string }> {
  return new Promise((fertig, gescheitert) => {
    const kind = spawn(process.execPath, [lauf, JSON.stringify(mutant), ...testdateien], {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, NODE_COMPILE_CACHE: uebersetzt },
    })
    let ausgabe = ''
    kind.stdout.on('data', (stueck) => {
      ausgabe += stueck
    })
    kind.stderr.on('data', (stueck) => {
      ausgabe += stueck
    })
    const wecker = setTimeout(() => kind.kill('SIGKILL'), frist * 1000)
    kind.on('error', gescheitert)
    kind.on('close', (code) => {
      clearTimeout(wecker)
      fertig({ code, ausgabe })
    })
  })
}

/** The test files with the time they take, the quickest first; nothing is measured while they fail without any change. */
async function miss(raum: string): Promise<Testdatei[]> {
  const dateien = globSync(`${raum === '' ? 'src/recht' : raum}/**/*.test.ts`, { cwd: wurzel })
    .filter((datei) => !datei.endsWith('.db.test.ts'))
    .map((datei) => join(wurzel, datei))
  const { code, ausgabe } = await laufe(null, dateien, 600)
  if (code !== 0) throw new Error(`The tests fail without a change:\n${ausgabe}`)
  const zeilen = ausgabe.trim().split('\n')
  return zeilen.map((zeile) => JSON.parse(zeile) as Testdatei).sort((a, b) => a.sekunden - b.sekunden)
}

/** First the tests of the same provision, then the quick ones. */
function reihenfolge(tests: readonly Testdatei[], mutant: Mutant): string[] {
  const stamm = basename(mutant.datei, '.ts')
  const paragraf = stamm.split('-')[0] ?? stamm
  const naehe = ({ datei }: Testdatei): number => {
    const name = basename(datei, '.test.ts')
    if (mutant.datei.includes('/parameter/') && datei.includes('/parameter/')) return 0
    return name === stamm ? 0 : name.startsWith(paragraf) ? 1 : 2
  }
  return tests.toSorted((a, b) => naehe(a) - naehe(b) || a.sekunden - b.sekunden).map((t) => t.datei)
}

/** So many of them, the same for a seed, spread over the whole list. */
function ziehe<T>(liste: readonly T[], anzahl: number, saat: number): T[] {
  let z = saat
  const zufall = (): number => {
    z = (Math.imul(z, 1_664_525) + 1_013_904_223) >>> 0
    return z / 2 ** 32
  }
  return liste
    .map((wert, k) => ({ wert, k, los: zufall() }))
    .sort((a, b) => a.los - b.los)
    .slice(0, anzahl)
    .sort((a, b) => a.k - b.k)
    .map(({ wert }) => wert)
}

async function pruefe(mutanten: readonly Mutant[], tests: readonly Testdatei[]): Promise<Befund[]> {
  const frist = 20 + 10 * tests.reduce((summe, t) => summe + t.sekunden, 0)
  const befunde: Befund[] = []
  const offen = [...mutanten]
  const arbeite = async (): Promise<void> => {
    for (let mutant = offen.shift(); mutant !== undefined; mutant = offen.shift()) {
      const { code } = await laufe(mutant, reihenfolge(tests, mutant), frist)
      befunde.push({ mutant, bemerkt: code !== 0 })
      if (code === 0) console.log(stelle(mutant))
      if (process.stderr.isTTY) process.stderr.write(`\r${befunde.length} of ${mutanten.length}`)
    }
  }
  await Promise.all(Array.from({ length: laeufer }, arbeite))
  if (process.stderr.isTTY) process.stderr.write('\n')
  return befunde
}

/** One change nobody noticed, with its line; printed at once, so that a long run can be worked on while it goes. */
function stelle({ datei, zeile, alt, neu }: Mutant): string {
  const text = readFileSync(datei, 'utf8').split('\n')[zeile - 1]?.trim()
  return `${relative(wurzel, datei)}:${zeile}  ${alt} -> ${neu}  ${text}`
}

function prozent(befunde: readonly Befund[]): string {
  const bemerkt = befunde.filter((b) => b.bemerkt).length
  return `${((100 * bemerkt) / befunde.length).toFixed(1).padStart(5)} %  ${bemerkt} of ${befunde.length}`
}

function berichte(befunde: readonly Befund[]): void {
  const je = Map.groupBy(befunde, (b) => relative(wurzel, b.mutant.datei))
  for (const [datei, seine] of [...je].sort(([a], [b]) => (a < b ? -1 : 1))) console.log(`${prozent(seine)}  ${datei}`)
  console.log(`${prozent(befunde)}  noticed`)
}

function liesArgumente() {
  try {
    return parseArgs({
      options: {
        stichprobe: { type: 'string', default: '300' },
        saat: { type: 'string', default: '1' },
        datei: { type: 'string', default: '' },
        raum: { type: 'string', default: '' },
        alle: { type: 'boolean', default: false },
      },
    }).values
  } catch {
    return undefined
  }
}

const argumente = liesArgumente()
if (argumente === undefined || !(Number(argumente.stichprobe) > 0)) {
  console.error(hilfe)
  process.exitCode = 2
} else {
  const { raum, datei } = argumente
  const ordner = raum === '' ? 'src/recht/{sgb2,eingliederung,parameter}' : raum
  const dateien = globSync(`${ordner}/*.ts`, { cwd: wurzel }).filter((d) => !d.endsWith('.test.ts') && d.includes(datei))
  const alle = dateien.sort().flatMap((d) => mutantenVon(join(wurzel, d), readFileSync(join(wurzel, d), 'utf8')))
  const mutanten = argumente.alle ? alle : ziehe(alle, Number(argumente.stichprobe), Number(argumente.saat))
  console.log(`${mutanten.length} of ${alle.length} changes in ${dateien.length} files`)
  berichte(await pruefe(mutanten, await miss(raum)))
}
