// node lauf.ts MUTANT TESTDATEI…: the test files one after the other until a test fails, with one file of the law changed in memory.
// Exit code 0: nobody noticed; 1: a test failed. MUTANT is JSON, `null` for the law as it stands; then it prints seconds per file.
import { readFileSync } from 'node:fs'
import { registerHooks } from 'node:module'
import { pathToFileURL } from 'node:url'
import type { Mutant } from './mutanten.ts'
import { laufe } from './vitest-ersatz.ts'

const mutant = JSON.parse(process.argv[2] ?? 'null') as Mutant | null
const testdateien = process.argv.slice(3)
const url = mutant === null ? '' : pathToFileURL(mutant.datei).href

registerHooks({
  resolve: (name, kontext, weiter) =>
    name === 'vitest' ? { url: new URL('vitest-ersatz.ts', import.meta.url).href, shortCircuit: true } : weiter(name, kontext),
  load: (adresse, kontext, weiter) => {
    if (mutant === null || adresse !== url) return weiter(adresse, kontext)
    const quelle = readFileSync(mutant.datei)
    const source = Buffer.concat([quelle.subarray(0, mutant.von), Buffer.from(mutant.neu), quelle.subarray(mutant.bis)])
    return { format: 'module-typescript', source, shortCircuit: true }
  },
})

for (const datei of testdateien) {
  const seit = performance.now()
  let gescheitert: string | undefined
  try {
    await import(pathToFileURL(datei).href)
    const ergebnis = await laufe()
    gescheitert = ergebnis.gescheitert
    if (mutant === null) console.log(JSON.stringify({ datei, anzahl: ergebnis.anzahl, sekunden: (performance.now() - seit) / 1000 }))
  } catch (grund) {
    gescheitert = String(grund)
  }
  if (gescheitert !== undefined) {
    console.error(`${datei}: ${gescheitert}`)
    process.exit(1)
  }
}
