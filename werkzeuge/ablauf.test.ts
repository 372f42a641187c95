import { expect, test } from 'vitest'
import { laeuftAb } from './ablauf.ts'

const parameter = [
  { name: 'Regelbedarf', gepflegtBis: '2026-12-31' },
  { name: 'Kindergeld', gepflegtBis: '2027-12-31' },
  { name: 'Mindestlohn', gepflegtBis: '2026-06-30' },
]
const namen = (tag: string) => laeuftAb(parameter, Temporal.PlainDate.from(tag)).map((p) => p.name)

test('a parameter is named from 60 days before the end of its kept period, and when that is past', () => {
  expect(namen('2026-05-01')).toEqual(['Mindestlohn'])
  expect(namen('2026-04-30')).toEqual([])
  expect(namen('2026-11-01')).toEqual(['Mindestlohn', 'Regelbedarf'])
  expect(namen('2026-11-02')).toEqual(['Mindestlohn', 'Regelbedarf'])
  expect(namen('2026-10-31')).toEqual(['Mindestlohn'])
})
