import { expect, test } from 'vitest'
import type { Person } from '../recht/index.ts'
import { hatKleinesKind, zumutbarkeitVon } from './zumutbarkeit.ts'

const von = (art: string | undefined, grund: string | null = null, mehr: Partial<Parameters<typeof zumutbarkeitVon>[0]> = {}) =>
  zumutbarkeitVon({ status: art === undefined ? undefined : { art, grund }, gruende: [], keinGrund: false, kleinesKind: false, ...mehr })

test('a reason that was recorded counts, whatever the status says', () => {
  const gruende = [{ grund: 'pflege', von: '2026-01-01', bis: null }]
  expect(von('arbeitslos', null, { gruende })).toEqual({ zumutbar: false, gruende: [{ ...gruende[0], quelle: 'potenzial' }] })
  expect(von('keines', 'sonstiges', { gruende, keinGrund: true }).zumutbar).toBe(false)
})
test('the status that is a reason of sec. 10 itself is not asked for twice', () => {
  const gruende = ['kind', 'pflege', 'schule', 'ausbildung', 'rechtlich-unmoeglich', 'geschuetzt'].map(
    (grund) => von('keines', grund).gruende[0]?.grund,
  )
  expect(gruende).toEqual(['kind', 'pflege', 'ausbildung', 'ausbildung', 'anderer', 'geschuetzt'])
})
test('who works, is in a measure or is unemployed may be expected to work', () => {
  for (const grund of ['beschaeftigung', 'massnahme', 'massnahme-45']) expect(von('keines', grund).zumutbar).toBe(true)
  expect(von('arbeitslos').zumutbar).toBe(true)
  expect(von('arbeitsuchend', 'beschaeftigung').zumutbar).toBe(true)
})
test('where nothing says it, nobody has said it', () => {
  expect([von(undefined), von('keines', 'sonstiges'), von('keines', 'ohne-nachweis'), von('arbeitsuchend')].map((z) => z.zumutbar)).toEqual([
    null,
    null,
    null,
    null,
  ])
  expect(von('keines', 'sonstiges', { keinGrund: true }).zumutbar).toBe(true)
  expect(von('arbeitslos', null, { kleinesKind: true }).zumutbar).toBeNull()
  expect(von('arbeitslos', null, { kleinesKind: true, keinGrund: true }).zumutbar).toBe(true)
})
test('a small child: until the 14th month is over, before July 2026 until the third year is, and only of who is alone', () => {
  const mutter: Person = { id: 'p1', geburtsdatum: '1995-01-01' }
  const kind = (geburtsdatum: string): Person => ({ id: 'p2', geburtsdatum, eltern: ['p1'] })
  const am = (tag: string, geboren: string, ich: Person = mutter) => hatKleinesKind([ich, kind(geboren)], 'p1', tag)
  expect(am('2026-08-31', '2025-07-01')).toBe(true)
  expect(am('2026-09-01', '2025-07-01')).toBe(false)
  expect(am('2026-06-30', '2023-07-01')).toBe(true)
  expect(am('2026-06-30', '2023-06-30')).toBe(false)
  expect(am('2026-08-31', '2026-09-01')).toBe(false) // not born yet
  expect(am('2026-08-31', '2026-07-01', { ...mutter, partner: 'p3' })).toBe(false)
  expect(hatKleinesKind([mutter, { id: 'p2', geburtsdatum: '2026-07-01', eltern: ['p9'] }], 'p1', '2026-08-31')).toBe(false)
})
