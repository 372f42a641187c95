import { expect, test } from 'vitest'
import { umfangVon } from './umfang.ts'

const b = { art: 'teilhabe', von: '2026-09', bis: '2027-02', einheiten: 1, preisCent: 0 } as const

test.each([
  [b, 9000, '15,00 € im Monat'],
  [{ ...b, art: 'lernfoerderung', einheiten: 8, preisCent: 2200 }, 105_600, 'bis zu 8 Stunden im Monat, je 22,00 €'],
  [{ ...b, art: 'lernfoerderung', preisCent: 2200 }, 13_200, '1 Stunde im Monat, 22,00 €'],
  [{ ...b, art: 'mittagsverpflegung', einheiten: 18, preisCent: 410 }, 44_280, 'bis zu 18 Essen im Monat, je 4,10 €'],
  [{ ...b, art: 'klassenfahrt', bis: '2026-09', preisCent: 18_500 }, 18_500, 'einmal bis zu 185,00 €'],
] as const)('a voucher for %o says how much of what', (bedarf, wertCent, satz) => {
  expect(umfangVon(bedarf, wertCent).replaceAll('\u00a0', ' ')).toBe(satz)
})
