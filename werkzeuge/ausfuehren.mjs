// node werkzeuge/ausfuehren.mjs DATEI [ARGUMENTE…]: runs a TypeScript file with the pinned Node, installing it first where it is missing.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { Abbruch, fuehreAus, node, starte, wurzel } from './grund.mjs'
import { installiere } from './installieren.mjs'

await starte(async () => {
  const [datei, ...argumente] = process.argv.slice(2)
  if (!datei || !existsSync(join(wurzel, datei))) throw new Abbruch(`There is no file ${datei ?? ''}`)
  await installiere('Installing packages')
  const { code } = await fuehreAus(node, [join(wurzel, datei), ...argumente], { sichtbar: true, env: { NODE_ENV: 'production' } })
  return code
})
