import { describe, expect, test } from 'vitest'
import { feiertagAm } from '../platform/kalender/index.ts'
import { beruehrtSich, type Dienstzeit, freieZeiten, momentAn, tagesspanne, uhrzeit } from './termin-zeit.ts'

const tag = (iso: string) => Temporal.PlainDate.from(iso)
const zeit = (teil: Partial<Dienstzeit> = {}): Dienstzeit => ({
  dienstzeitId: 'd',
  kontoId: 'sow',
  wochentag: 1,
  von: '09:00',
  bis: '10:30',
  giltVon: '2026-01-01',
  giltBis: null,
  minuten: 30,
  selbstbuchung: true,
  raumId: 'r1',
  ...teil,
})
const frei = (von: string, bis: string, teil: Partial<Parameters<typeof freieZeiten>[0]> = {}) =>
  freieZeiten({
    dienstzeiten: [zeit()],
    belegt: [],
    von: tag(von),
    bis: tag(bis),
    fruehestens: Temporal.Instant.from('2026-01-01T00:00:00Z'),
    feiertag: (t) => feiertagAm('DE-ST', t),
    ...teil,
  }).map((f) => `${f.von.toZonedDateTimeISO('Europe/Berlin').toPlainDate()} ${uhrzeit(f.von)}`)

describe('clock changes', () => {
  test('nine o’clock stays nine o’clock in Germany', () => {
    expect(momentAn('2026-03-27', '09:00').toString()).toBe('2026-03-27T08:00:00Z')
    expect(momentAn('2026-03-30', '09:00').toString()).toBe('2026-03-30T07:00:00Z')
    expect(momentAn('2026-10-26', '09:00').toString()).toBe('2026-10-26T08:00:00Z')
  })

  test('a day has 23 or 25 hours', () => {
    const stunden = (iso: string) => {
      const { von, bis } = tagesspanne(iso)
      return von.until(bis).total('hours')
    }
    expect([stunden('2026-03-29'), stunden('2026-03-30'), stunden('2026-10-25')]).toEqual([23, 24, 25])
  })

  test('the hour that does not exist is the next one', () => {
    expect(uhrzeit(momentAn('2026-03-29', '02:30'))).toBe('03:30')
  })
})

describe('free times', () => {
  test('in the hours of staff, whole slots only', () => {
    expect(frei('2026-08-31', '2026-09-06')).toEqual(['2026-08-31 09:00', '2026-08-31 09:30', '2026-08-31 10:00'])
    expect(frei('2026-08-31', '2026-08-31', { dienstzeiten: [zeit({ minuten: 40 })] })).toEqual(['2026-08-31 09:00', '2026-08-31 09:40'])
    expect(frei('2026-08-31', '2026-08-31', { dienstzeiten: [zeit({ minuten: 100 })] })).toEqual([])
  })

  test('the same clock time before and after the clocks change', () => {
    expect(frei('2026-10-19', '2026-10-26').filter((f) => f.endsWith('09:00'))).toEqual(['2026-10-19 09:00', '2026-10-26 09:00'])
  })

  test('not on public holidays of the Land, nor outside of the validity', () => {
    expect(frei('2026-04-06', '2026-04-06')).toEqual([]) // Easter Monday
    expect(frei('2026-08-31', '2026-08-31', { dienstzeiten: [zeit({ giltBis: '2026-08-30' })] })).toEqual([])
    expect(frei('2026-08-31', '2026-08-31', { dienstzeiten: [zeit({ giltVon: '2026-09-01' })] })).toEqual([])
  })

  test('not where staff or the room is taken; the end of one is the beginning of the next', () => {
    const spanne = { von: momentAn('2026-08-31', '09:30'), bis: momentAn('2026-08-31', '10:00') }
    expect(frei('2026-08-31', '2026-08-31', { belegt: [{ ...spanne, kontoId: 'sow', raumId: null }] })).toEqual([
      '2026-08-31 09:00',
      '2026-08-31 10:00',
    ])
    expect(frei('2026-08-31', '2026-08-31', { belegt: [{ ...spanne, kontoId: 'roth', raumId: 'r1' }] })).toHaveLength(2)
    expect(frei('2026-08-31', '2026-08-31', { belegt: [{ ...spanne, kontoId: 'roth', raumId: null }] })).toHaveLength(3)
  })

  test('not earlier than may be booked', () => {
    expect(frei('2026-08-31', '2026-08-31', { fruehestens: momentAn('2026-08-31', '09:01') })).toEqual(['2026-08-31 09:30', '2026-08-31 10:00'])
  })

  test('neighbours do not touch', () => {
    const [a, b, c] = ['09:00', '09:30', '10:00'].map((u) => momentAn('2026-08-31', u))
    if (!a || !b || !c) throw new Error('three times')
    expect(beruehrtSich({ von: a, bis: b }, { von: b, bis: c })).toBe(false)
    expect(beruehrtSich({ von: a, bis: c }, { von: b, bis: c })).toBe(true)
  })
})
