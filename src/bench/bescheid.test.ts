import { expect, test } from 'vitest'
import { pruefeBescheid } from '../bescheid/index.ts'
import { median, messeBescheid, setzeUebung } from './bescheid.ts'
import { uebungsbescheide } from './uebungsfaelle.ts'

const uebungen = uebungsbescheide()

test.each(uebungen.map((u) => [u.name, u] as const))('%s: what is measured is a whole notice that its check accepts', async (_, uebung) => {
  const bericht = await pruefeBescheid(Uint8Array.from(setzeUebung(uebung)))
  expect(bericht).toMatchObject({ art: 'geprueft', stimmt: true, bytegleich: true })
  expect(bericht.art === 'geprueft' && bericht.monate.map((m) => m.monat)).toEqual(uebung.faelle.map((f) => f.monat))
})

test('the four sizes are one, three, ten persons, and twelve months of which no two are equal', () => {
  expect(uebungen.map((u) => u.faelle[0]?.personen.length)).toEqual([1, 3, 10, 3])
  expect(new Set(uebungen[3]?.faelle.map(({ monat: _, ...f }) => JSON.stringify(f))).size).toBe(12)
})

test('measures in milliseconds and in units of the fixed document', async () => {
  const [uebung] = uebungen
  if (uebung === undefined) throw new Error('there are four')
  const z = await messeBescheid(uebung, 1, 0)
  expect(z).toMatchObject({ bescheid: 'einzelne Person', bytes: setzeUebung(uebung).length })
  expect(Math.min(z.msUhr, z.msProzessor, z.verhaeltnis)).toBeGreaterThan(0)
})

test('the median is the middle one, whatever the order', () => {
  expect(median([9, 1, 2])).toBe(2)
  expect(median([100, 3, 20, 1, 2])).toBe(3)
})
