import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const lies = (datei: string) => JSON.parse(readFileSync(join(import.meta.dirname, '..', datei), 'utf8'))
const pakete: Record<string, { version?: string; integrity?: string; resolved?: string }> = lies('package-lock.json').packages

test('every package is pinned by version and hash, and by no registry', () => {
  const { '': _, ...andere } = pakete
  expect(Object.entries(andere).filter(([, { version, integrity, resolved }]) => !version || !integrity || resolved)).toEqual([])
})

test('package.json names exact versions, the ones of the lock file', () => {
  const { dependencies, devDependencies } = lies('package.json')
  const genannt: [string, string][] = Object.entries({ ...dependencies, ...devDependencies })
  expect(genannt.filter(([name, version]) => pakete[`node_modules/${name}`]?.version !== version)).toEqual([])
})
