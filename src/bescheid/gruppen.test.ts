import { expect, test } from 'vitest'
import type { Falldatei } from '../recht/index.ts'
import { aenderungen } from './aenderungen.ts'
import { gruppiereMonate } from './index.ts'
import { benenne } from './namen.ts'
import { einzeln, familie, inMonaten, rechne, zwoelfMonate } from './testhilfe/faelle.ts'

const gruppen = (faelle: readonly Falldatei[]) => gruppiereMonate(rechne(faelle))
const titel = (faelle: readonly Falldatei[]) => gruppen(faelle).map((g) => g.titel)
const gruende = (faelle: readonly Falldatei[]) =>
  aenderungen(gruppen(faelle), benenne(faelle[0] as Falldatei, undefined)).map((a) => [a.ab, ...a.gruende].map((t) => t.replaceAll('\u00a0', ' ')))

test('equal months share a sheet, across a gap and across a year in which no amount changes', () => {
  expect(titel(familie)).toEqual(['September 2026', 'Oktober bis Dezember 2026'])
  expect(titel(inMonaten(einzeln(), '2025-07', '2026-06'))).toEqual(['Juli 2025 bis Juni 2026'])
  const schulkind: Falldatei = {
    ...einzeln(),
    personen: [
      { id: 'p1', geburtsdatum: '1990-05-05' },
      { id: 'k1', geburtsdatum: '2016-01-01', eltern: ['p1'], schueler: true, einkommen: [{ art: 'kindergeld', betrag: 259 }] },
    ],
  }
  expect(titel(inMonaten(schulkind, '2026-01', '2026-06'))).toEqual(['Januar 2026 und März bis Juni 2026', 'Februar 2026'])
})

test('the new name of the benefit parts equal amounts', () => {
  expect(titel(inMonaten(einzeln(), '2026-05', '2026-08'))).toEqual(['Mai und Juni 2026', 'Juli und August 2026'])
  expect(gruende(inMonaten(einzeln(), '2026-05', '2026-08'))).toEqual([['2026-07', 'die Leistung heißt jetzt Grundsicherungsgeld']])
})

test('twelve different months are twelve groups', () => {
  expect(gruppen(zwoelfMonate)).toHaveLength(12)
})

test('what changes is named by fact and value of the law', () => {
  expect(gruende(familie)).toEqual([['2026-10', 'Ellas Regelbedarf 390,00 € statt 373,50 €', 'Heizkosten 104,00 € statt 95,00 €']])
  expect(gruende(inMonaten(einzeln(), '2023-12', '2024-01'))).toEqual([['2024-01', 'Regelbedarf von Person p1 563,00 € statt 502,00 €']])
})
