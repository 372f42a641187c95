import { expect, test } from 'vitest'
import { stehendeUhr } from '../clock/index.ts'
import { jeStand } from './je-stand.ts'
import type { Umfeld } from './umfeld.ts'

const beginn = Temporal.Instant.from('2026-08-17T08:00:00Z')
const db = {} as Umfeld['db']
const umfeld = (traegerId: string, stand: string | undefined, minuten = 0) => ({
  db,
  traeger: { traegerId } as Umfeld['traeger'],
  uhr: stehendeUhr(beginn.add({ minutes: minuten })),
  ...(stand !== undefined && { stand }),
})

test('is read once for each Träger, name, state and minute; without a state each time', async () => {
  let male = 0
  const lies = async () => ++male
  const fragen = [umfeld('a', '1'), umfeld('a', '1'), umfeld('b', '1'), umfeld('a', '2'), umfeld('a', '2', 1), umfeld('a', '2', 1)]
  const werte: unknown[] = []
  for (const u of fragen) werte.push(await jeStand(u, 'kopf', lies))
  expect(werte).toEqual([1, 1, 2, 3, 4, 4])
  expect(await jeStand(umfeld('a', '2', 1), 'fuss', lies)).toBe(5)
  expect([await jeStand(umfeld('a', undefined), 'kopf', lies), await jeStand(umfeld('a', undefined), 'kopf', lies)]).toEqual([6, 7])
})

test('while the database is away it is what was known last; any other error is one', async () => {
  const weg = () => Promise.reject(Object.assign(new Error('weg'), { code: 'ECONNREFUSED' }))
  expect(await jeStand(umfeld('c', '1'), 'kopf', weg)).toBeUndefined()
  await jeStand(umfeld('c', '1'), 'kopf', async () => 'da')
  expect(await jeStand(umfeld('c', '2'), 'kopf', weg)).toBe('da')
  await expect(jeStand(umfeld('c', '2'), 'kopf', () => Promise.reject(new Error('Fehler')))).rejects.toThrow('Fehler')
})
