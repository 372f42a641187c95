import { describe, expect, test } from 'vitest'
import { zeitraumVon } from './zeitraum.ts'

const heute = Temporal.PlainDate.from('2026-08-18')
const leer = { gewuenscht: null, entwurf: undefined, entschieden: undefined, angaben: [], heute }

describe('the months the grid shows', () => {
  test('are twelve from this month on where nothing is known', () => {
    expect(zeitraumVon(leer)).toEqual({ von: '2026-08', bis: '2027-07' })
  })

  test('begin with the first who belongs to the household, not with older facts', () => {
    const angaben = [
      { art: 'person.stamm' as const, giltVon: '1991-01-01' },
      { art: 'person.zugehoerig' as const, giltVon: '2026-05-01' },
      { art: 'person.zugehoerig' as const, giltVon: '2026-03-14' },
    ]
    expect(zeitraumVon({ ...leer, angaben }).von).toBe('2026-03')
  })

  test.each<[string | undefined, string | undefined, string, string]>([
    ['2026-01', '2026-09-01', '2026-01', 'a change inside the period'],
    ['2026-01', '2027-01-01', '2027-01', 'the next period'],
    ['2026-01', '2025-12-01', '2025-12', 'a month before'],
    ['2026-01', undefined, '2026-01', 'no draft'],
    [undefined, '2026-09-01', '2026-09', 'nothing decided'],
  ])('decided from %s, draft from %s: from %s (%s)', (entschieden, von, erwartet, _grund) => {
    expect(zeitraumVon({ ...leer, entschieden, entwurf: von === undefined ? undefined : { von } }).von).toBe(erwartet)
  })

  test('are those that were asked for, as far as the law is kept', () => {
    expect(zeitraumVon({ ...leer, gewuenscht: '2025-04' })).toEqual({ von: '2025-04', bis: '2026-03' })
    expect(zeitraumVon({ ...leer, gewuenscht: '2020-04' }).von).toBe('2023-01')
    expect(zeitraumVon({ ...leer, gewuenscht: '2025-13' }).von).toBe('2026-08')
  })
})
