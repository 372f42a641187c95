import { once } from 'node:events'
import type { Terminal } from './befehl.ts'

/**
 * The terminal of this process. A reader that goes away early (`tragwerk … | head`) ends the program quietly; `NO_COLOR` is respected.
 */
export function terminalDesProzesses(): Terminal {
  const { stdin, stdout, stderr, env } = process
  stdout.on('error', (grund: NodeJS.ErrnoException) => {
    if (grund.code === 'EPIPE') process.exit(0)
    stderr.write(`Die Ausgabe lässt sich nicht schreiben (${grund.code ?? grund.message}).\n`)
    process.exit(3)
  })
  return {
    ein: stdin,
    schreibe: async (text) => {
      if (!stdout.write(text)) await once(stdout, 'drain')
    },
    melde: (text) => {
      stderr.write(text)
    },
    breite: stdout.isTTY ? stdout.columns : 80,
    farbe: stdout.isTTY === true && !env.NO_COLOR,
    zeigtFortschritt: stderr.isTTY === true && !stdout.isTTY,
    ...(stderr.isTTY && { fortschritt: (text: string) => void stderr.write(`\r\u001B[2K${text}`) }),
  }
}
