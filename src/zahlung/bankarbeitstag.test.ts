import { describe, expect, test } from 'vitest'
import { ausfuehrungstag, istBankarbeitstag, naechsterBankarbeitstag, zahltag } from './bankarbeitstag.ts'

const tag = (iso: string) => Temporal.PlainDate.from(iso)

describe('the bank calendar', () => {
  test.each([
    ['2026-01-01', false, 'New Year'],
    ['2026-04-03', false, 'Good Friday'],
    ['2026-04-06', false, 'Easter Monday'],
    ['2026-05-01', false, '1 May'],
    ['2026-12-25', false, 'Christmas Day'],
    ['2024-12-26', false, '26 December, a Thursday'],
    ['2026-05-14', true, 'Ascension is no holiday of the banks'],
    ['2025-10-03', true, 'neither is the day of German unity'],
    ['2024-12-24', true, 'nor Christmas Eve'],
    ['2026-08-15', false, 'Saturday'],
    ['2026-08-16', false, 'Sunday'],
    ['2038-04-26', false, 'the latest Easter Monday'],
    ['2285-03-23', false, 'one of the earliest'],
  ])('%s: %s (%s)', (iso, offen) => {
    expect(istBankarbeitstag(tag(iso))).toBe(offen)
  })

  test('knows the Easter of every year from 2024 to 2030', () => {
    const ostermontage = ['2024-04-01', '2025-04-21', '2026-04-06', '2027-03-29', '2028-04-17', '2029-04-02', '2030-04-22']
    for (const iso of ostermontage)
      expect([iso, istBankarbeitstag(tag(iso)), istBankarbeitstag(tag(iso).add({ days: 1 }))]).toEqual([iso, false, true])
  })
})

describe('the pay day', () => {
  test.each([
    ['2026-09', '2026-08-31'],
    ['2026-08', '2026-07-31'],
    ['2026-11', '2026-10-30'],
    ['2027-01', '2026-12-31'],
    ['2024-04', '2024-03-28'],
  ])('of %s is %s', (monat, iso) => {
    expect(zahltag(monat).toString()).toBe(iso)
  })

  test('is the next one where it has passed or is today', () => {
    expect(ausfuehrungstag('2026-09', tag('2026-08-20')).toString()).toBe('2026-08-31')
    expect(ausfuehrungstag('2026-09', tag('2026-08-31')).toString()).toBe('2026-09-01')
    expect(ausfuehrungstag('2026-04', tag('2026-04-02')).toString()).toBe('2026-04-07')
    expect(naechsterBankarbeitstag(tag('2026-12-24')).toString()).toBe('2026-12-28')
  })
})
