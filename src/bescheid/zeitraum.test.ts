import { describe, expect, test } from 'vitest'
import { faelleDesZeitraums } from './index.ts'
import { einzeln, familie, gemindert } from './testhilfe/faelle.ts'

const monate = (e: ReturnType<typeof faelleDesZeitraums>) => (e.ok ? e.faelle.map((f) => f.monat) : e.saetze)

describe('one case', () => {
  test('stands for its own month, for a first month, for a period', () => {
    expect(monate(faelleDesZeitraums([einzeln()], undefined, undefined))).toEqual(['2026-08'])
    expect(monate(faelleDesZeitraums([einzeln()], '2025-03', undefined))).toEqual(['2025-03'])
    expect(monate(faelleDesZeitraums([einzeln()], undefined, '2026-10'))).toEqual(['2026-08', '2026-09', '2026-10'])
    expect(monate(faelleDesZeitraums([einzeln()], '2025-12', '2026-01'))).toEqual(['2025-12', '2026-01'])
  })

  test('keeps the first day of the claim in its month', () => {
    const e = faelleDesZeitraums([einzeln({}, { anspruchVon: '2026-08-12' })], '2026-08', '2026-09')
    expect(e.ok && e.faelle.map((f) => f.anspruchVon)).toEqual(['2026-08-12', undefined])
  })

  test('names what would count in each month though it seldom does', () => {
    const e = faelleDesZeitraums([gemindert], '2026-08', '2026-10')
    expect(e.ok && e.hinweise.join()).toContain('eine Minderung')
    expect(faelleDesZeitraums([gemindert], '2026-08', '2026-08')).toMatchObject({ hinweise: [] })
    expect(faelleDesZeitraums([einzeln()], '2026-08', '2026-10')).toMatchObject({ hinweise: [] })
  })

  test('is checked in each month', () => {
    const e = faelleDesZeitraums([einzeln({ geburtsdatum: '2026-08-15' })], '2026-07', '2026-08')
    expect(e).toMatchObject({ ok: false, saetze: [expect.stringMatching(/^Juli 2026: /)] })
  })
})

describe('a period beyond the kept law is refused with what is possible', () => {
  test.each([
    ['2026-08', '2027-07', /reicht bis Juli 2027.*werden nicht geschätzt\. Möglich ist ein Bescheid bis Dezember 2026: --bis 2026-12\./],
    ['2027-01', '2027-02', /reicht bis Februar 2027.*nicht geschätzt\.$/],
    ['2022-12', '2023-02', /beginnt im Dezember 2022.*erst ab Januar 2023/],
    ['2026-08', '2026-07', /endet vor seinem Anfang/],
    ['2025-01', '2026-01', /hat 13 Monate.*höchstens 12/],
  ])('%s to %s', (von, bis, satz) => {
    expect(faelleDesZeitraums([einzeln()], von, bis)).toMatchObject({ ok: false, saetze: [expect.stringMatching(satz)] })
  })
})

describe('a case for each month', () => {
  test('gives the period, or a part of it', () => {
    expect(monate(faelleDesZeitraums(familie, undefined, undefined))).toEqual(['2026-09', '2026-10', '2026-11', '2026-12'])
    expect(monate(faelleDesZeitraums(familie, '2026-10', '2026-11'))).toEqual(['2026-10', '2026-11'])
  })

  test.each([
    ['a gap', [familie[0], familie[2]]],
    ['twice the same', [familie[0], familie[0]]],
    ['out of order', [familie[1], familie[0]]],
    ['other persons', [familie[0], { ...einzeln(), monat: '2026-10' }]],
  ])('is refused: %s', (_, faelle) => {
    expect(
      faelleDesZeitraums(
        faelle.filter((f) => f !== undefined),
        undefined,
        undefined,
      ).ok,
    ).toBe(false)
  })
})
