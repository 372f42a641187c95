import { describe, expect, test } from 'vitest'
import { istKontinuierlich, nachhaltemonate, zaehle } from './integration-zaehlung.ts'
import type { Integrationsart } from './model.ts'

const start = (integrationId: string, beginn: string, art: Integrationsart, personId = 'a') => ({ integrationId, beginn, art, personId })

describe('what counts as an integration', () => {
  test('insured work, training and self-employment do; little work and secs. 16d, 16i do not', () => {
    const z = zaehle([
      start('1', '2026-01-05', 'svpflichtig'),
      start('2', '2026-02-05', 'ausbildung'),
      start('3', '2026-03-05', 'selbstaendig'),
      start('4', '2026-04-05', 'geringfuegig'),
      start('5', '2026-05-05', 'oeffentlich-gefoerdert'),
    ])
    expect([...z.values()].map((x) => [x.zaehlt, x.kennzahl])).toEqual([
      [true, 'K2'],
      [true, 'K2'],
      [true, 'K2'],
      [false, 'K2E1'],
      [false, 'K2E2'],
    ])
  })

  test('one per person and month: the first that counts', () => {
    const z = zaehle([
      start('2', '2026-01-31', 'ausbildung'),
      start('1', '2026-01-02', 'geringfuegig'),
      start('3', '2026-01-10', 'svpflichtig'),
      start('4', '2026-01-10', 'svpflichtig', 'b'),
      start('5', '2026-02-01', 'svpflichtig'),
    ])
    expect([...z].filter(([, x]) => x.zaehlt).map(([id]) => id)).toEqual(['3', '4', '5'])
    expect(z.get('2')).toMatchObject({ zaehlt: false, kennzahl: null, grund: expect.stringContaining('Je Person und Monat') })
  })
})

describe('the six months after the start', () => {
  test('are the whole months that follow', () => {
    expect(nachhaltemonate('2026-09-30')).toEqual(['2026-10-01', '2026-11-01', '2026-12-01', '2027-01-01', '2027-02-01', '2027-03-01'])
  })

  test('must all be known and worked; one without is enough to know', () => {
    const monate = nachhaltemonate('2026-01-15')
    const alle = new Map(monate.map((m) => [m, true]))
    expect(istKontinuierlich('2026-01-15', alle)).toBe(true)
    expect(istKontinuierlich('2026-01-15', new Map([...alle].slice(1)))).toBe(undefined)
    expect(istKontinuierlich('2026-01-15', new Map([[monate[3] ?? '', false]]))).toBe(false)
  })
})
