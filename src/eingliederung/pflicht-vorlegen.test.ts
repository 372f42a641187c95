import { expect, test } from 'vitest'
import type { Minderungsmonat } from '../recht/index.ts'
import { tenorVon } from './pflicht-vorlegen.ts'

const monat = (m: string, prozent?: number): Minderungsmonat => ({
  monat: m,
  art: 'pflichtverletzung',
  wirkt: (prozent ?? 100) * 10,
  ...(prozent !== undefined && { prozent }),
})
const saetze = (...monate: Minderungsmonat[]) => tenorVon({ folge: 'minderung', monate }).filter((s) => s.includes('Regelbedarfs'))

test('months of the same amount stand in one sentence', () => {
  expect(saetze(monat('2026-11', 30), monat('2026-12', 30), monat('2027-01', 30))).toEqual([
    'Ihr Grundsicherungsgeld wird von 11/2026 bis 01/2027 um 30\u00a0% des für Sie maßgebenden Regelbedarfs gemindert.',
  ])
})

test('a reduction that begins inside a month has a sentence for each amount', () => {
  expect(saetze(monat('2026-09', 16), monat('2026-10', 30), monat('2026-11', 30), monat('2026-12', 14))).toEqual([
    'Ihr Grundsicherungsgeld wird im Monat 09/2026 um 16\u00a0% des für Sie maßgebenden Regelbedarfs gemindert.',
    'Ihr Grundsicherungsgeld wird von 10/2026 bis 11/2026 um 30\u00a0% des für Sie maßgebenden Regelbedarfs gemindert.',
    'Ihr Grundsicherungsgeld wird im Monat 12/2026 um 14\u00a0% des für Sie maßgebenden Regelbedarfs gemindert.',
  ])
  expect(saetze(monat('2026-09', 5.3))[0]).toContain('um 5,3\u00a0%')
})

test('the loss of the Regelbedarf and not being reachable have sentences of their own', () => {
  expect(tenorVon({ folge: 'regelbedarf-entfaellt', monate: [monat('2026-11'), monat('2026-12')] })[0]).toBe(
    'Ihr Anspruch auf den Regelbedarf entfällt von 11/2026 bis 12/2026.',
  )
  expect(tenorVon({ folge: 'nicht-erreichbar', monate: [monat('2026-11')], anspruchEndet: '2026-11' })[0]).toContain('Im Monat 11/2026')
})
