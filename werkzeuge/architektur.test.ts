import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { cruise, type ICruiseResult } from 'dependency-cruiser'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import config from '../.dependency-cruiser.mjs'

/** A small house with one breach a file; the file that is imported and the rule that must notice it. */
const breaches: readonly [file: string, imports: string, rule: string][] = [
  ['src/recht/a.ts', 'node:fs', 'recht-is-pure'],
  ['src/recht/b.ts', 'zod', 'recht-is-pure'],
  ['src/recht/c.ts', '../fall/index.ts', 'arrow-recht'],
  ['src/recht/d.test.ts', '../platform/clock.ts', 'recht-tests-stay-home'],
  ['src/recht/testhilfe/d.ts', '../../platform/clock.ts', 'recht-tests-stay-home'],
  ['src/bench/d.ts', '../fall/model.ts', 'through-the-index'],
  ['src/fall/e.ts', '../bescheid/index.ts', 'arrow-fall'],
  ['src/bescheid/f.ts', '../zahlung/index.ts', 'arrow-bescheid'],
  ['src/bescheid/g.ts', '../fall/model.ts', 'through-the-index'],
  ['src/netzwerk/h.ts', '../fall/index.ts', 'arrow-netzwerk'],
  ['src/platform/i.ts', '../recht/index.ts', 'arrow-platform'],
  ['src/platform/j.ts', '../main.ts', 'wired-from-above'],
  ['src/cli.ts', './fall/model.ts', 'through-the-index-from-outside'],
  ['src/fall/k.ts', './model.test.ts', 'no-test-in-production'],
  ['src/fall/l.ts', 'vitest', 'no-development-package-in-production'],
  ['src/fall/m.ts', './gibt-es-nicht.ts', 'resolvable'],
  ['src/fall/n.ts', './o.ts', 'no-cycle'],
  ['werkzeuge/p.mjs', 'zod', 'tools-need-nothing'],
]
const allowed: readonly [file: string, imports: string][] = [
  ['src/fall/index.ts', '../recht/index.ts'],
  ['src/fall/o.ts', './n.ts'],
  ['src/bescheid/index.ts', '../fall/index.ts'],
  ['src/portal/index.ts', '../bescheid/index.ts'],
  ['src/recht/q.test.ts', 'node:fs'],
  ['src/recht/testhilfe.ts', 'vitest'],
  ['src/main.ts', './portal/index.ts'],
  ['src/zahlung/index.ts', '../bescheid/index.ts'],
  ['src/platform/r.ts', 'zod'],
]

let house: string
let violations: readonly string[]

beforeAll(async () => {
  house = mkdtempSync(join(tmpdir(), 'tragwerk-haus-'))
  for (const file of ['src/recht/index.ts', 'src/fall/model.ts', 'src/fall/model.test.ts', 'src/platform/clock.ts']) write(file, 'export const x = 1')
  for (const [file, imports] of [...breaches, ...allowed]) write(file, `import { x } from '${imports}'\nexport { x }`)
  const manifest = { name: 'haus', type: 'module', dependencies: { zod: '4' }, devDependencies: { vitest: '5' } }
  write('package.json', JSON.stringify(manifest))
  symlinkSync(join(import.meta.dirname, '..', 'node_modules'), join(house, 'node_modules'))
  const options = { ...config.options, baseDir: house, ruleSet: { forbidden: config.forbidden ?? [] }, validate: true }
  const { output } = await cruise(['src', 'werkzeuge'], options)
  violations = (output as ICruiseResult).summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} -> ${to}`)
})
afterAll(() => rmSync(house, { recursive: true, force: true }))

function write(file: string, text: string) {
  mkdirSync(dirname(join(house, file)), { recursive: true })
  writeFileSync(join(house, file), `${text}\n`)
}

describe('the architecture check', () => {
  test.each(breaches)('%s importing %s breaks %s', (file, _imports, rule) => {
    expect(violations.filter((v) => v.startsWith(`${rule}: ${file} `))).not.toEqual([])
  })

  test.each(allowed.filter(([file]) => file !== 'src/fall/o.ts'))('%s may import %s', (file) => {
    expect(violations.filter((v) => v.includes(`: ${file} `))).toEqual([])
  })
})
