import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const fall = { schema: 'fall/v1', id: 'uebung', monat: '2026-08', personen: [{ id: 'p1', geburtsdatum: '1990-05-01' }], unterkunft: {} }

/** Runs the program as its own process; `bis` closes its output after so many characters, as `| head` does. */
async function tragwerk(args: readonly string[], ein: string, bis = Infinity) {
  const kind = spawn(process.execPath, [join(import.meta.dirname, 'cli.ts'), ...args])
  let aus = ''
  let fehler = ''
  kind.stdout.setEncoding('utf8').on('data', (text: string) => {
    aus += text
    if (aus.length >= bis) kind.stdout.destroy()
  })
  kind.stderr.setEncoding('utf8').on('data', (text: string) => {
    fehler += text
  })
  kind.stdin.on('error', () => {}) // the program may end before it has read everything
  kind.stdin.end(ein)
  const [code] = await once(kind, 'close')
  return { code, aus, fehler }
}

test('a case in, a result out', async () => {
  const { code, aus, fehler } = await tragwerk(['berechnen', '--json', '-'], JSON.stringify(fall))
  expect({ code, fehler, anspruch: JSON.parse(aus).anspruch }).toEqual({ code: 0, fehler: '', anspruch: 563 })
})

test('an error in a case is 1, a wrong call is 2', async () => {
  expect((await tragwerk(['berechnen', '-'], '{}')).code).toBe(1)
  expect((await tragwerk(['berechnen'], '')).code).toBe(2)
})

test('a reader that goes away early does no harm', async () => {
  const viele = Array.from({ length: 5000 }, (_, i) => JSON.stringify({ ...fall, id: `uebung-${i}` })).join('\n')
  const { code, fehler } = await tragwerk(['berechnen', '--json', '-'], viele, 100)
  expect({ code, fehler }).toEqual({ code: 0, fehler: '' })
})
