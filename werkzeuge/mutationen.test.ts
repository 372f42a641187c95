import { describe, expect, test } from 'vitest'
import { mutantenVon } from './mutationen/mutanten.ts'

const neu = (quelle: string) =>
  mutantenVon('x.ts', quelle).map((m) => {
    const bytes = Buffer.from(quelle)
    return Buffer.concat([bytes.subarray(0, m.von), Buffer.from(m.neu), bytes.subarray(m.bis)]).toString()
  })

describe('changes of a file', () => {
  test.each([
    ['const a = b + c', ['const a = b - c']],
    ['const a = b < c', ['const a = b <= c', 'const a = b >= c']],
    [
      'const ü = (ä === ö) && "§ 1" !== e',
      ['const ü = (ä !== ö) && "§ 1" !== e', 'const ü = (ä === ö) || "§ 1" !== e', 'const ü = (ä === ö) && "§ 1" === e'],
    ],
    [
      'let a = Math.min(b, Math.max(c, 1_000))',
      ['let a = Math.max(b, Math.max(c, 1_000))', 'let a = Math.min(b, Math.min(c, 1_000))', 'let a = Math.min(b, Math.max(c, 1001))'],
    ],
    ['for (;;) a++', ['for (;;) a--']],
    ['--a', ['++a']],
    ['a -= 0.5', ['a += 0.5', 'a -= 0.6']],
    ['f(true, [false])', ['f(false, [false])', 'f(true, [true])']],
    ['// 1 + 1\nconst a = (b) * 2', ['// 1 + 1\nconst a = (b) / 2', '// 1 + 1\nconst a = (b) * 3']],
    ['const a = { b: 3 } as const', ['const a = { b: 4 } as const']],
  ])('%s', (quelle, erwartet) => {
    expect(neu(quelle)).toEqual(erwartet)
  })

  test.each(['type A = 1 | 2', 'function f(a: 1 | true): Array<3> {}', "import a from './1.ts'", 'class A { b = 1 }', 'const a = b ?? c', 'x as 1'])(
    'none in %s',
    (quelle) => {
      expect(neu(quelle)).toEqual([])
    },
  )

  test('each with its line', () => {
    expect(mutantenVon('x.ts', 'ä\n\n1').map((m) => m.zeile)).toEqual([3])
  })
})
