import { describe, expect, test } from 'vitest'
import { type Lage, schritteVon } from './stand.ts'

const lage: Lage = { eingegangen: '2026-08-10', stand: 'neu', erledigt: false, entschieden: undefined, zahltag: undefined, wartetBis: undefined }
const staende = (neu: Partial<Lage>) => schritteVon({ ...lage, ...neu }).map((s) => s.stand)

describe('where an application stands', () => {
  test.each([
    ['new: it is being checked', {}, ['fertig', 'jetzt', 'offen', 'offen']],
    ['no piece of work yet', { stand: undefined }, ['fertig', 'jetzt', 'offen', 'offen']],
    ['evidence is missing', { stand: 'nachweis-offen' as const }, ['fertig', 'wartet', 'offen', 'offen']],
    ['a request is open', { stand: 'in-pruefung' as const, wartetBis: '2026-09-01' }, ['fertig', 'wartet', 'offen', 'offen']],
    ['it is being calculated', { stand: 'entwurf' as const, wartetBis: '2026-09-01' }, ['fertig', 'fertig', 'jetzt', 'offen']],
    ['the second person has it', { stand: 'in-freigabe' as const }, ['fertig', 'fertig', 'jetzt', 'offen']],
    ['it was given back', { stand: 'zurueckgegeben' as const }, ['fertig', 'fertig', 'jetzt', 'offen']],
    ['decided, nothing to pay', { entschieden: '2026-08-19' }, ['fertig', 'fertig', 'fertig', 'offen']],
    ['decided, a payment comes', { entschieden: '2026-08-19', zahltag: '2026-08-31' }, ['fertig', 'fertig', 'fertig', 'jetzt']],
    ['settled without a decision', { stand: 'erledigt' as const, erledigt: true }, ['fertig', 'fertig', 'fertig', 'offen']],
  ])('%s', (_, neu, erwartet) => {
    expect(staende(neu)).toEqual(erwartet)
  })

  test('the payday is told only after the decision', () => {
    expect(schritteVon({ ...lage, zahltag: '2026-08-31' }).some((s) => s.am === '2026-08-31')).toBe(false)
    expect(schritteVon({ ...lage, zahltag: '2026-08-31', entschieden: '2026-08-19' }).at(-1)?.am).toBe('2026-08-31')
  })
})
