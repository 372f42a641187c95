// npm start: installs what is missing, builds what has changed, runs the server on the embedded database.
import { join } from 'node:path'
import { baue } from './bauen.mjs'
import { Abbruch, dauer, fuehreAus, node, starte, uebersetztes, wurzel } from './grund.mjs'
import { installiere } from './installieren.mjs'

await starte(async () => {
  await installiere('Pakete holen (nur beim ersten Mal, etwa eine Minute)')
  const seit = performance.now()
  const bau = await baue()
  if (bau.code !== 0) throw new Abbruch(`Die Seiten konnten nicht gebaut werden:\n${bau.ausgabe}`)
  if (bau.neu) console.log(`✓ Seiten bauen  ${dauer(seit)}`)
  const env = { NODE_ENV: 'production', NODE_COMPILE_CACHE: uebersetztes }
  const { code } = await fuehreAus(node, [join(wurzel, 'src', 'main.ts')], { sichtbar: true, env })
  return code
})
