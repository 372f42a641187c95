import { starte, type Terminal } from '../../platform/terminal/index.ts'
import { befehle } from '../befehle/index.ts'

type Aufruf = Partial<Pick<Terminal, 'breite' | 'farbe' | 'zeigtFortschritt'>> & { ein?: string }

/** Plays one call of the program and gives back what it wrote, what it reported, and its exit code. */
export async function rufe(args: readonly string[], { ein = '', ...rest }: Aufruf = {}) {
  let aus = ''
  let fehler = ''
  const terminal: Terminal = {
    ein: (async function* () {
      yield ein
    })(),
    schreibe: async (text) => {
      aus += text
    },
    melde: (text) => {
      fehler += text
    },
    breite: 80,
    farbe: false,
    zeigtFortschritt: false,
    ...rest,
  }
  const code = await starte({ name: 'tragwerk', kurz: 'Tragwerk', befehle }, args, terminal)
  return { code, aus, fehler }
}
