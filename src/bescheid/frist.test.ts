import { describe, expect, test } from 'vitest'
import { type Land, widerspruchsfrist } from './frist.ts'

describe('§ 84 Abs. 1 SGG mit § 37 Abs. 2 SGB X', () => {
  test.each<[string, Land, string, string, string]>([
    ['2026-08-20', 'ST', '2026-08-24', '2026-09-24', 'four days, one month'],
    ['2026-08-19', 'ST', '2026-08-23', '2026-09-23', 'a Sunday does not move the announcement'],
    ['2026-08-22', 'ST', '2026-08-26', '2026-09-28', 'a Saturday moves the end to Monday'],
    ['2026-08-29', 'ST', '2026-09-02', '2026-10-02', 'the day before a holiday stays'],
    ['2026-08-30', 'ST', '2026-09-03', '2026-10-05', 'German Unity on a Saturday, then Sunday'],
    ['2026-10-14', 'SN', '2026-10-18', '2026-11-19', 'Buß- und Bettag is a holiday in Sachsen only'],
    ['2026-10-14', 'ST', '2026-10-18', '2026-11-18', 'and not in Sachsen-Anhalt'],
    ['2026-01-27', 'ST', '2026-01-31', '2026-03-02', 'no 31 February: 28 February is a Saturday'],
    ['2026-03-27', 'ST', '2026-03-31', '2026-04-30', 'no 31 April: the last day'],
    ['2026-11-22', 'BW', '2026-11-26', '2026-12-28', 'two holidays and a Sunday at the end of the year'],
  ])('posted %s in %s: received %s, ends %s (%s)', (aufgabe, land, bekanntgabe, ende) => {
    expect(widerspruchsfrist(aufgabe, land)).toEqual({ bekanntgabe, ende })
  })
})
