import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parameterListe } from '../src/recht/index.ts'

const wurzel = join(import.meta.dirname, '..')
const lies = (pfad: string) => readFileSync(join(wurzel, pfad), 'utf8')
const dokumente = [
  'README.md',
  'CONTRIBUTING.md',
  'SECURITY.md',
  ...readdirSync(join(wurzel, 'docs'), { recursive: true, encoding: 'utf8' }).map((pfad) => join('docs', pfad)),
].filter((pfad) => pfad.endsWith('.md'))

describe('glossar.md', () => {
  const zeilen = lies('docs/glossar.md')
    .split('\n')
    .filter((zeile) => /^\| \*\*/.test(zeile))

  test('has the terms', () => expect(zeilen.length).toBeGreaterThan(40))

  test.each(zeilen)('names code that exists: %s', (zeile) => {
    const [pfad, ...namen] = [...(zeile.split('|').at(-2) ?? '').matchAll(/`([^`]+)`/g)].map((treffer) => treffer[1] ?? '')
    const text = lies(pfad ?? '')
    expect(namen.length).toBeGreaterThan(0)
    expect(namen.filter((name) => !text.includes(name))).toEqual([])
  })
})

describe('rechtsaenderungen.md', () => {
  const text = lies('docs/rechtsaenderungen.md')

  test('has a heading for each day on which a kept value changes', () => {
    const tage = parameterListe.flatMap(({ werte }) => werte.filter(({ wert }, i) => i > 0 && wert !== werte[i - 1]?.wert).map(({ ab }) => ab))
    const fehlend = [...new Set(tage)].filter((tag) => tag >= '2023-01-01' && !text.includes(`\n## ${tag}\n`)).sort()
    expect(fehlend).toEqual([])
  })

  test('names files that exist', () => {
    const pfade = [...new Set([...text.matchAll(/`((?:parameter|sgb2|eingliederung)\/[\w-]+\.ts)`/g)].map((treffer) => treffer[1] ?? ''))]
    expect(pfade.length).toBeGreaterThan(10)
    expect(pfade.filter((pfad) => !existsSync(join(wurzel, 'src/recht', pfad)))).toEqual([])
  })
})

describe.each(dokumente)('%s', (pfad) => {
  const text = lies(pfad)

  test('links only to files that exist', () => {
    const ziele = [...text.matchAll(/\]\((?!https?:|mailto:|#)([^)#\s]+)/g)].map((treffer) => treffer[1] ?? '')
    expect(ziele.filter((ziel) => !existsSync(join(wurzel, dirname(pfad), ziel)))).toEqual([])
  })

  test('names only source files that exist', () => {
    const ziele = [...text.matchAll(/`((?:src|docs|e2e|werkzeuge)\/[\w./-]*\.(?:tsx?|mjs|md|sql|json|css))`/g)].map((treffer) => treffer[1] ?? '')
    expect(ziele.filter((ziel) => !existsSync(join(wurzel, ziel)))).toEqual([])
  })
})
