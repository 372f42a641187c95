import { describe, expect, test } from 'vitest'
import { rufe } from '../testhilfe/terminal.ts'

describe('tragwerk parameter', () => {
  test('shows the values of a day with date and provision', async () => {
    const { code, aus } = await rufe(['parameter', '--am', '2023-12-31'])
    expect(code).toBe(0)
    expect(aus.replaceAll('\u00a0', ' ')).toContain(
      'Regelbedarf Stufe 1 (Alleinstehende, Alleinerziehende)\n  § 20 Abs. 1a SGB II · regelbedarf.rbs1\n        502,00 €  ab 01.01.2023 bis 31.12.2023\n\n',
    )
  })

  test('without a day every date of a value, and the day on which the law gave it up', async () => {
    const { aus } = await rufe(['parameter'])
    expect(aus.replaceAll('\u00a0', ' ')).toMatch(/502,00 € {2}ab 01\.01\.2023 bis 31\.12\.2023\n +563,00 € {2}ab 01\.01\.2024/)
    expect(aus).toMatch(/entfällt {2}ab 01\.07\.2026/)
  })

  test('--json has money in euros and shares in percent', async () => {
    const { aus } = await rufe(['parameter', '--json', '--am', '2026-07-01'])
    const { parameter } = JSON.parse(aus) as { parameter: { schluessel: string; wert: number | null; einheit: string }[] }
    expect(parameter.find((p) => p.schluessel === 'regelbedarf.rbs1')).toMatchObject({
      wert: 563,
      einheit: 'Euro',
      fundstelle: '§ 20 Abs. 1a SGB II',
    })
    expect(parameter.find((p) => p.schluessel === 'mehrbedarf.alleinerziehend_hoechst_prozent')).toMatchObject({ wert: 60, einheit: 'Prozent' })
    expect(parameter.every((p) => p.wert !== null)).toBe(true)
  })

  test.each([
    ['2022-12-31', 'Werte sind hinterlegt vom 01.01.2023 bis zum 31.12.2026.'],
    ['2027-01-01', 'Werte sind hinterlegt vom 01.01.2023 bis zum 31.12.2026.'],
    ['2026-02-30', 'Den Tag 2026-02-30 gibt es im Kalender nicht.'],
  ])('refuses %s', async (am, satz) => {
    expect(await rufe(['parameter', '--am', am])).toMatchObject({ code: 2, aus: '', fehler: expect.stringContaining(satz) })
  })
})
