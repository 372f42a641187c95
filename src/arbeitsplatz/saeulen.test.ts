import { expect, test } from 'vitest'
import type { Raster, Zeile } from './raster.ts'
import { saeulenVon } from './saeulen.ts'

const zeile = (art: Zeile['art'], name: string, ...cent: (number | null)[]): Zeile => ({ art, name, cent, neu: [], warum: [] })
const raster: Raster = {
  monate: ['2026-01', '2026-02', '2027-01'].map((monat) => ({ monat, lage: 'offen', saetze: [] })),
  marken: [],
  gruppen: [
    {
      id: 'p1',
      name: 'Mira',
      zusatz: '',
      zeilen: [zeile('summe', 'Bedarf', 80_000, 80_000, null), zeile('summe', 'Anspruch Mira', 50_000, 0, null)],
    },
    {
      id: 'p2',
      name: 'Ella',
      zusatz: '',
      zeilen: [zeile('summe', 'Bedarf', 40_000, 40_000, null), zeile('summe', 'Anspruch Ella', 10_000, 0, null)],
    },
    {
      id: '',
      name: 'Zusammen',
      zusatz: '',
      zeilen: [zeile('posten', 'Anspruch', 60_000, 0, null), zeile('ergebnis', 'Auszahlung', 62_500, 0, null)],
    },
  ],
  zusammenCent: 62_500,
}

test('what income covers and the claim make the need; what is paid beside it stands on top', () => {
  expect(saeulenVon(raster)).toEqual([
    { gedeckt: 60_000, anspruch: 60_000, weiteres: 2_500, auszahlung: 62_500 },
    { gedeckt: 120_000, anspruch: 0, weiteres: 0, auszahlung: 0 },
    null,
  ])
})
