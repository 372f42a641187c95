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
    [[spanne('keines', '2025-07-01', '2025-08-11', 'geschuetzt')], '2025-08-12', '2025-01-01', 'six weeks do not interrupt'],
    [[spanne('keines', '2025-07-01', '2025-08-12', 'geschuetzt')], '2025-08-13', '2025-08-13', 'a day more does'],
    [[spanne('arbeitsuchend', '2025-07-01', '2025-12-31', 'massnahme')], '2026-01-01', '2025-01-01', 'a measure never does'],
    [[spanne('keines', '2025-07-01', '2025-07-14', 'beschaeftigung')], '2025-07-15', '2025-07-15', 'work does'],
    [[], '2025-08-12', '2025-01-01', 'six weeks that nobody recorded'],
  ])('%#: since %s', (zwischen, wieder, seit) => {
    expect(mit(zwischen, wieder).arbeitslosSeit).toBe(seit)
  })

  test('who is not unemployed on the day is not', () => {
    expect(langzeitarbeitslosSeit([spanne('arbeitslos', '2020-01-01', '2026-02-28')], '2026-03-01')).toEqual({
      arbeitslosSeit: undefined,
      monate: 0,
      langzeit: false,
    })
  })
})
