import { describe, expect, test } from 'vitest'
import { feiertagAm, werktageNach } from '../platform/kalender/index.ts'
import { type Abweichung, abweichung, oeffnungAm, oeffnungslage, wochenplan } from './oeffnung.ts'

const zeit = (von: string, bis: string) => ({ von, bis })
const woche = wochenplan.parse({
  mo: { zeiten: [zeit('08:00', '12:00'), zeit('13:00', '16:00')] },
  di: { zeiten: [zeit('08:00', '12:00'), zeit('12:00', '16:00')] },
  mi: { nachTermin: true },
  do: { zeiten: [zeit('08:00', '18:00')] },
  sa: { zeiten: [zeit('00:00', '04:00')] },
  so: { zeiten: [zeit('01:30', '03:30')] },
})
const plan = (abweichungen: readonly Abweichung[] = [], land = 'DE-ST') => ({
  woche,
  abweichungen,
  feiertag: (tag: Temporal.PlainDate) => feiertagAm(land, tag),
})
const um = (text: string) => Temporal.ZonedDateTime.from(`${text}[Europe/Berlin]`).toInstant()
const lage = (text: string, ...a: Parameters<typeof plan>) => oeffnungslage(plan(...a), um(text))

describe('whether an office is open', () => {
  test('the minute decides: open from the first, closed at the last', () => {
    expect(lage('2026-08-17T07:59')).toMatchObject({ art: 'spaeter', von: '08:00' })
    expect(lage('2026-08-17T08:00')).toMatchObject({ art: 'offen', bis: '12:00' })
    expect(lage('2026-08-17T12:00')).toMatchObject({ art: 'spaeter', von: '13:00' })
    expect(lage('2026-08-17T15:59')).toMatchObject({ art: 'offen', bis: '16:00' })
    expect(lage('2026-08-17T16:00')).toMatchObject({ art: 'zu', naechster: { tag: '2026-08-18', von: '08:00' } })
  })

  test('spans that touch are one, and a day by appointment says so', () => {
    expect(lage('2026-08-18T09:00')).toMatchObject({ art: 'offen', bis: '16:00' })
    expect(lage('2026-08-19T09:00')).toMatchObject({ art: 'termin', naechster: { tag: '2026-08-20', von: '08:00' } })
  })

  test('a public holiday of the Land closes; another Land works that day', () => {
    // Epiphany is a holiday in Sachsen-Anhalt and none in Schleswig-Holstein
    expect(lage('2026-01-06T09:00')).toMatchObject({ art: 'zu', feiertag: expect.stringContaining('Drei') })
    expect(lage('2026-01-06T09:00', [], 'DE-SH')).toMatchObject({ art: 'offen' })
    expect(lage('2026-12-24T09:00', [], 'DE-SH')).toMatchObject({ art: 'zu', feiertag: 'Heiligabend' })
  })

  test('an exception stands above the week and above a holiday; the one written last counts', () => {
    const frueh = { von: '2026-08-17', bis: '2026-08-17', zeiten: [zeit('08:00', '10:00')], nachTermin: false }
    expect(lage('2026-08-17T09:00', [frueh])).toMatchObject({ art: 'offen', bis: '10:00', weicht: true })
    expect(lage('2026-08-17T11:00', [frueh])).toMatchObject({ art: 'zu', weicht: true })
    expect(lage('2026-08-17T09:00', [frueh, { ...frueh, zeiten: [] }])).toMatchObject({ art: 'zu', weicht: true })
    expect(lage('2026-01-06T09:00', [{ ...frueh, von: '2026-01-05', bis: '2026-01-07' }])).toMatchObject({ art: 'offen', bis: '10:00' })
  })

  test('on the days on which the clock changes the clock on the wall counts', () => {
    expect(lage('2026-03-29T01:45')).toMatchObject({ art: 'offen', bis: '03:30' })
    expect(oeffnungslage(plan(), um('2026-03-29T01:45').add({ minutes: 30 }))).toMatchObject({ art: 'offen', bis: '03:30' }) // 03:15 in summer time
    expect(oeffnungslage(plan(), um('2026-03-29T01:45').add({ minutes: 45 }))).toMatchObject({ art: 'zu' })
    const zweimal = Temporal.Instant.from('2026-10-25T01:15Z') // 02:15 for the second time
    expect(oeffnungslage(plan(), zweimal)).toMatchObject({ art: 'offen', bis: '03:30' })
  })

  test('closed for weeks: no next day is promised', () => {
    const lang = { von: '2026-08-01', bis: '2026-09-30', zeiten: [], nachTermin: false }
    expect(lage('2026-08-17T09:00', [lang])).toEqual({ art: 'zu', weicht: true })
  })

  test('the reason of a day is told', () => {
    expect(oeffnungAm(plan(), Temporal.PlainDate.from('2026-10-03'))).toMatchObject({ grund: 'feiertag', zeiten: [] })
  })

  test('hours in a wrong order are refused', () => {
    expect(abweichung.safeParse({ von: '2026-08-17', bis: '2026-08-17', zeiten: [zeit('12:00', '08:00')] }).success).toBe(false)
    expect(abweichung.safeParse({ von: '2026-08-17', bis: '2026-08-17', zeiten: [zeit('08:00', '12:00'), zeit('11:00', '13:00')] }).success).toBe(
      false,
    )
    expect(abweichung.safeParse({ von: '2026-08-18', bis: '2026-08-17' }).success).toBe(false)
  })
})

test('five working days leave out weekend and holidays of the Land', () => {
  const ab = (tag: string) => werktageNach('DE-ST', Temporal.PlainDate.from(tag), 5).toString()
  expect(ab('2026-08-17')).toBe('2026-08-24')
  expect(ab('2026-12-23')).toBe('2027-01-05') // Heiligabend, Christmas, Silvester, New Year
})
