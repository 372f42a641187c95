import { describe, expect, test } from 'vitest'
import {
  alsTag,
  datumAus,
  dauer,
  istTag,
  laengerAls,
  mindestens,
  monatsteile,
  naechsterTag,
  plusMonate,
  plusTage,
  tageVonBis,
  vortag,
} from './zeit.ts'

describe('days', () => {
  test.each([
    ['2026-02-28', true],
    ['2026-02-29', false],
    ['2028-02-29', true],
    ['2026-04-31', false],
    ['2026-12-31', true],
    ['2026-13-01', false],
    ['2026-00-10', false],
    ['2026-01-00', false],
    ['2026-1-01', false],
    ['', false],
  ])('%s is a day: %s', (text, ja) => expect(istTag(text)).toBe(ja))

  test.each([
    [20260228, 20260301],
    [20280228, 20280229],
    [20261231, 20270101],
    [20260430, 20260501],
    [20260115, 20260116],
  ])('after %d comes %d, and back', (tag, danach) => {
    expect(naechsterTag(tag)).toBe(danach)
    expect(vortag(danach)).toBe(tag)
  })

  test('weeks in days', () => {
    expect(plusTage(20260901, 42)).toBe(20261013)
    expect(plusTage(20260901, 0)).toBe(20260901)
    expect(tageVonBis(20260901, 20261012)).toBe(42)
    expect(tageVonBis(20260902, 20260901)).toBe(0)
  })

  test('as people and files write them', () => {
    expect(datumAus(20260301)).toBe('2026-03-01')
    expect(alsTag(20260301)).toBe('01.03.2026')
  })
})

describe('periods of months (secs. 187, 188 BGB)', () => {
  test.each([
    [20260315, 12, 20270315],
    [20260131, 1, 20260301],
    [20260831, 6, 20270301],
    [20260830, 6, 20270301],
    [20270830, 6, 20280301],
    [20270829, 6, 20280229],
    [20261001, 3, 20270101],
    [20270301, -12, 20260301],
    [20280301, -60, 20230301],
  ])('%d and %d months: %d', (tag, n, ziel) => expect(plusMonate(tag, n)).toBe(ziel))

  test.each([
    [20260901, 20260930, 1, 0],
    [20260901, 20261001, 1, 1],
    [20260915, 20261014, 1, 0],
    [20260915, 20261013, 0, 29],
    [20260131, 20260228, 1, 0],
    [20260901, 20260831, 0, 0],
    [20240101, 20261231, 36, 0],
  ])('from %d to %d: %d months and %d days', (von, bis, monate, tage) => expect(dauer(von, bis)).toEqual({ monate, tage }))

  test('longer than, and at least', () => {
    expect([20270830, 20270831, 20270901].map((bis) => laengerAls(20260901, bis, 12))).toEqual([false, false, true])
    expect([20270830, 20270831, 20270901].map((bis) => mindestens(20260901, bis, 12))).toEqual([false, true, true])
  })
})

describe('months in thirtieths', () => {
  const tage = (von: number, bis: number, schnitte: number[] = []): [number, number][] =>
    monatsteile(von, bis, schnitte).map((t) => [t.von, t.dreissigstel])

  test('a whole month is thirty, whatever its length', () => {
    expect(tage(20260201, 20260331)).toEqual([
      [20260201, 30],
      [20260301, 30],
    ])
  })
  test('part of a month has its calendar days, at most thirty', () => {
    expect(tage(20260315, 20260409)).toEqual([
      [20260315, 17],
      [20260401, 9],
    ])
    expect(tage(20260302, 20260331)).toEqual([[20260302, 30]])
    expect(tage(20260202, 20260228)).toEqual([[20260202, 27]])
    expect(tage(20260310, 20260310)).toEqual([[20260310, 1]])
  })
  test('pieces of a whole month share thirty', () => {
    expect(tage(20260301, 20260331, [20260315])).toEqual([
      [20260301, 14],
      [20260315, 16],
    ])
    expect(tage(20260201, 20260228, [20260215])).toEqual([
      [20260201, 14],
      [20260215, 16],
    ])
    expect(tage(20260301, 20260331, [20260331])).toEqual([[20260301, 30]])
  })
  test('cuts outside, on the first day and twice do nothing', () => {
    expect(tage(20260301, 20260331, [20260301, 20260401, 20250101])).toEqual([[20260301, 30]])
    expect(tage(20260301, 20260331, [20260315, 20260315])).toHaveLength(2)
  })
  test('cuts in any order, and on the last day', () => {
    expect(tage(20260301, 20260331, [20260321, 20260311])).toEqual([
      [20260301, 10],
      [20260311, 10],
      [20260321, 10],
    ])
    expect(tage(20260310, 20260320, [20260320])).toEqual([
      [20260310, 10],
      [20260320, 1],
    ])
  })
  test('a cut in a month that is not whole', () => {
    expect(tage(20260310, 20260331, [20260315])).toEqual([
      [20260310, 5],
      [20260315, 17],
    ])
  })
})
