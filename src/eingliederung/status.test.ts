import { describe, expect, test } from 'vitest'
import { langzeitarbeitslosSeit, type Statusspanne } from './status.ts'

const spanne = (art: Statusspanne['art'], von: string, bis: string | null, grund?: string): Statusspanne => ({
  profilAngabeId: von,
  art,
  grund,
  von,
  bis,
})

describe('§ 18 SGB III: a year of unemployment', () => {
  test.each([
    ['2026-07-31', 11, false, 'one day short'],
    ['2026-08-01', 12, false, ''],
  ])('on %s', (tag, monate) => {
    const einer = langzeitarbeitslosSeit([spanne('arbeitslos', '2025-08-02', null)], tag)
    expect(einer.monate).toBe(monate)
    expect(einer.langzeit).toBe(monate >= 12)
  })

  const mit = (zwischen: Statusspanne[], wieder: string) =>
    langzeitarbeitslosSeit([spanne('arbeitslos', '2025-01-01', '2025-06-30'), ...zwischen, spanne('arbeitslos', wieder, null)], '2026-03-01')
  test.each([
    [[spanne('keines', '2025-07-01', '2025-08-11', 'sonstiges')], '2025-08-12', '2025-01-01', 'six weeks do not interrupt'],
    [[spanne('keines', '2025-07-01', '2025-08-12', 'sonstiges')], '2025-08-13', '2025-08-13', 'a day more does'],
    [[spanne('keines', '2025-07-01', '2025-12-31', 'geschuetzt')], '2026-01-01', '2025-01-01', 'illness is left out, however long'],
    [[spanne('arbeitsuchend', '2025-07-01', '2025-12-31', 'massnahme')], '2026-01-01', '2025-01-01', 'a measure never does'],
    [[spanne('keines', '2025-07-01', '2025-12-31', 'beschaeftigung')], '2026-01-01', '2025-01-01', 'work up to six months does not'],
    [[spanne('keines', '2025-07-01', '2026-01-01', 'beschaeftigung')], '2026-01-02', '2026-01-02', 'a day more does'],
    [[], '2025-08-12', '2025-01-01', 'six weeks that nobody recorded'],
    [[], '2025-08-13', '2025-08-13', 'a day more that nobody recorded'],
    [[spanne('keines', '2025-07-01', '2025-07-31', 'geschuetzt')], '2025-09-01', '2025-09-01', 'pieces in a row are one break'],
    [[spanne('keines', '2025-07-01', '2025-07-21', 'geschuetzt')], '2025-08-12', '2025-01-01', 'also where they are short'],
  ])('%#: since %s', (zwischen, wieder, seit) => {
    expect(mit(zwischen, wieder).arbeitslosSeit).toBe(seit)
  })

  test('only breaks of the last five years are left out', () => {
    const seit = (davor: string, beginn: string) =>
      langzeitarbeitslosSeit(
        [spanne('arbeitslos', '2019-01-01', davor), spanne('keines', beginn, '2021-06-30', 'pflege'), spanne('arbeitslos', '2021-07-01', null)],
        '2026-03-01',
      ).arbeitslosSeit
    expect(seit('2021-03-01', '2021-03-02')).toBe('2019-01-01')
    expect(seit('2021-02-28', '2021-03-01')).toBe('2021-07-01')
  })

  test('what is left out takes no part in the months, and is named', () => {
    const a = mit([spanne('keines', '2025-07-01', '2025-12-31', 'beschaeftigung')], '2026-01-01')
    expect([a.monate, a.langzeit, a.zuerst, a.unbeachtet.length, a.schaedlich.length]).toEqual([8, false, '2025-01-01', 1, 0])
  })

  test('who is not unemployed on the day is not', () => {
    expect(langzeitarbeitslosSeit([spanne('arbeitslos', '2020-01-01', '2026-02-28')], '2026-03-01')).toMatchObject({
      arbeitslosSeit: undefined,
      monate: 0,
      langzeit: false,
    })
  })
})
