import { expect, test } from 'vitest'
import { fuelleUebrige, liesZellen } from './raster.ts'

const [ada, ben, cem] = ['a', 'b', 'c'].map((x) => `01934f5e-0000-7000-8000-00000000000${x}`) as [string, string, string]
const wer = new Map([
  [ada, 'Ada Muster'],
  [ben, 'Ben Muster'],
])
const blatt = () => {
  const form = new FormData()
  for (const [feld, wert] of Object.entries({
    [`z.${ada}.2026-11-20`]: 'K',
    [`g.${ada}.2026-11-20`]: '',
    [`z.${ben}.2026-11-20`]: '',
    [`z.${cem}.2026-11-20`]: 'A', // somebody else's participant
    tat: 'uebrige',
  }))
    form.append(feld, wert)
  return form
}

test('one press reports a group: who is marked stays as marked, all others were there for the planned hours', () => {
  expect(liesZellen(fuelleUebrige(blatt()), wer, 300)).toEqual({
    fehler: [],
    eintraege: [
      { teilnahmeId: ada, tag: '2026-11-20', art: 'krank', minuten: 0 },
      { teilnahmeId: ben, tag: '2026-11-20', art: 'anwesend', minuten: 300 },
    ],
  })
  expect(liesZellen(blatt(), wer, 300).eintraege.map((e) => e.art)).toEqual(['krank', 'leer'])
  expect(fuelleUebrige(blatt()).get(`g.${ada}.2026-11-20`)).toBe('')
})

test('a cell that says nothing is named with its person and day', () => {
  const form = new FormData()
  form.append(`z.${ada}.2026-11-20`, 'da')
  expect(liesZellen(form, wer, 300).fehler[0]?.satz).toMatch(/Ada Muster.*20\.11\.2026/)
})
