// For the launcher: makes sure that the packages are there, says nothing if they are.
import { starte } from './grund.mjs'
import { installiere } from './installieren.mjs'

await starte(async () => {
  await installiere('Pakete holen (nur beim ersten Mal, etwa eine Minute)')
  return 0
})
