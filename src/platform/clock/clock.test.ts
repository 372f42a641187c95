import { describe, expect, test } from 'vitest'
import { istTag, stehendeUhr, systemuhr, tagVon } from './index.ts'

describe('the clock', () => {
  test('is no finer than the database keeps it', () => {
    for (let k = 0; k < 100; k++) expect(systemuhr.jetzt().epochNanoseconds % 1000n).toBe(0n)
  })

  test('knows the day in Germany, not the one in Greenwich', () => {
    expect(tagVon(Temporal.Instant.from('2026-07-31T22:30Z')).toString()).toBe('2026-08-01')
    expect(tagVon(Temporal.Instant.from('2026-12-31T22:59Z')).toString()).toBe('2026-12-31')
  })

  test('stands still where a test wants it to', () => {
    const uhr = stehendeUhr(Temporal.Instant.from('2026-08-18T10:00Z'))
    expect(uhr.jetzt()).toBe(uhr.jetzt())
    expect(uhr.heute().toString()).toBe('2026-08-18')
  })
})

test.each([
  ['2026-08-31', true],
  ['2028-02-29', true],
  ['2026-02-29', false],
  ['2026-02-31', false],
  ['2026-8-31', false],
  ['31.08.2026', false],
  ['9999-01-01', false],
  ['', false],
])('%s as a day of the calendar: %s', (text, erwartet) => expect(istTag(text)).toBe(erwartet))
