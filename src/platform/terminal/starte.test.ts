import { expect, test } from 'vitest'
import type { Befehl, Terminal } from './befehl.ts'
import { starte } from './starte.ts'
import { sauber, umbrich } from './text.ts'

const befehl = (laufe: Befehl['laufe']): Befehl => ({ name: 'rechne', kurz: 'rechnet', hilfe: '\nHilfe zu rechne\n', laufe })

async function rufe(b: Befehl, ...args: string[]) {
  let text = ''
  const terminal: Terminal = {
    ein: (async function* () {})(),
    schreibe: async (t) => {
      text += t
    },
    melde: (t) => {
      text += t
    },
    breite: 80,
    farbe: false,
    zeigtFortschritt: false,
  }
  return [await starte({ name: 'x', kurz: 'X', befehle: [b] }, args, terminal), text]
}

test('a fault of the program is told without a stack trace and has its own exit code', async () => {
  const [code, text] = await rufe(
    befehl(async () => {
      throw new TypeError('x is undefined')
    }),
    'rechne',
  )
  expect(code).toBe(3)
  expect(text).toBe('x rechne: Das Programm hat einen Fehler gemacht (x is undefined). Das liegt nicht an Ihrer Eingabe.\n')
})

test('--help behind -- is an operand', async () => {
  expect(
    await rufe(
      befehl(async (args) => (args.length === 2 ? 0 : 1)),
      'rechne',
      '--',
      '--help',
    ),
  ).toEqual([0, ''])
  expect(
    await rufe(
      befehl(async () => 1),
      'rechne',
      '--help',
    ),
  ).toEqual([0, 'Hilfe zu rechne\n'])
})

test('text breaks at spaces and keeps citations together', () => {
  expect(umbrich('nach § 41 Abs. 1 Satz 2 SGB II gilt', 12, '  ', '- ')).toBe('- nach §\u00a041\n  Abs.\u00a01\n  Satz\u00a02\n  SGB\u00a0II\n  gilt')
  expect(umbrich('ein zu langes Wort', 8)).toBe('ein zu\nlanges\nWort')
  expect(sauber('a\u001b[31mb\nc\u0007')).toBe('a [31mb c ')
})
