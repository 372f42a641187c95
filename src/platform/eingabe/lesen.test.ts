import { describe, expect, test } from 'vitest'
import { alterIm, liesBetrag, liesDatum, liesGeburt, liesMonat, liesZahl } from './lesen.ts'

describe('amounts as people type them', () => {
  test.each([
    ['432,50', 432.5],
    ['1.234,5', 1234.5],
    ['1234.50', 1234.5],
    ['1.234', 1234],
    ['12.345.67', 12345.67],
    ['1.2.3', undefined],
    ['603 €', 603],
    ['640,00 Euro', 640],
    ['0', 0],
    ['', undefined],
    ['ca. 500', undefined],
    ['-5', undefined],
    ['5,555', undefined],
    ['12345678', undefined],
  ])('%s', (text, wert) => {
    const gelesen = liesBetrag(text)
    expect(gelesen.ok ? gelesen.wert : undefined).toBe(wert)
  })
})

describe('dates', () => {
  test.each([
    ['5.3.2026', '2026-03-05'],
    ['05.03.2026', '2026-03-05'],
    ['2026-03-05', '2026-03-05'],
    ['29.02.2024', '2024-02-29'],
    ['29.02.2026', undefined],
    ['31.04.2026', undefined],
    ['1.13.2026', undefined],
    ['März 2026', undefined],
  ])('%s', (text, wert) => {
    const gelesen = liesDatum(text)
    expect(gelesen.ok ? gelesen.wert : undefined).toBe(wert)
  })

  test('a day that does not exist is named', () => {
    expect(liesDatum('31.04.2026')).toEqual({ ok: false, satz: 'Den 31. gibt es in diesem Monat nicht. Er hat 30 Tage.' })
  })

  test.each([
    ['03.2025', '2025-03-01'],
    ['3/2025', '2025-03-01'],
    ['17.03.2025', '2025-03-01'],
    ['2025', undefined],
  ])('month %s', (text, wert) => {
    const gelesen = liesMonat(text)
    expect(gelesen.ok ? gelesen.wert : undefined).toBe(wert)
  })
})

describe('age or date of birth', () => {
  test.each([
    ['8', '2018-08-01', 8],
    ['8 Jahre', '2018-08-01', 8],
    ['0', '2026-08-01', 0],
    ['16.09.2020', '2020-09-16', 5],
    ['31.08.2026', '2026-08-31', 0],
  ])('%s in August 2026', (text, geburtsdatum, alter) => {
    expect(liesGeburt(text, '2026-08')).toEqual({ ok: true, wert: geburtsdatum })
    expect(alterIm('2026-08', geburtsdatum)).toBe(alter)
  })

  test('nobody is born after the month', () => {
    expect(liesGeburt('01.09.2026', '2026-08').ok).toBe(false)
  })

  test('the birthday on the first counts', () => {
    expect(alterIm('2026-08', '2020-08-01')).toBe(6)
    expect(alterIm('2026-08', '2020-08-02')).toBe(5)
  })
})

test('whole numbers keep to their bounds', () => {
  expect(liesZahl('3', { von: 0, bis: 10 })).toEqual({ ok: true, wert: 3 })
  expect(liesZahl('11', { von: 0, bis: 10 }).ok).toBe(false)
  expect(liesZahl('1,5', { von: 0, bis: 10 }).ok).toBe(false)
})
