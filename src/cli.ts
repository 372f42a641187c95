import { befehle as bescheidBefehle } from './bescheid/index.ts'
import { katalogBefehl } from './eingliederung/index.ts'
import { befehle as fallBefehle } from './fall/index.ts'
import { verzeichnisBefehl } from './netzwerk/index.ts'
import { befehlProtokoll } from './platform/audit/index.ts'
import { kontoBefehle } from './platform/auth/index.ts'
import { befehlDatenbank } from './platform/config/index.ts'
import { sicherungBefehle } from './platform/sicherung/index.ts'
import { starte, terminalDesProzesses } from './platform/terminal/index.ts'

const programm = {
  name: 'tragwerk',
  kurz: 'Tragwerk: Grundsicherung nach dem SGB II berechnen, begründen und nachprüfen',
  befehle: [
    ...fallBefehle,
    ...bescheidBefehle,
    befehlDatenbank,
    befehlProtokoll,
    ...kontoBefehle,
    ...sicherungBefehle,
    verzeichnisBefehl,
    katalogBefehl,
  ],
}

const code = await starte(programm, process.argv.slice(2), terminalDesProzesses())
// the embedded database leaves a timer of some seconds behind; what was written goes out first
process.stdout.write('', () => process.exit(code))
