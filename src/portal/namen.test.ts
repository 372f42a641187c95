import { expect, test } from 'vitest'
import type { Falldatei } from '../recht/index.ts'
import { nameVon } from './namen.ts'

const fall: Falldatei = {
  schema: 'fall/v1',
  id: 'x',
  monat: '2026-08',
  personen: [
    { id: 'p1', geburtsdatum: '1990-01-01', partner: 'p2' },
    { id: 'p2', geburtsdatum: '1991-01-01', partner: 'p1', name: 'Partner/in' },
    { id: 'p3', geburtsdatum: '2020-09-16', eltern: ['p1'] },
  ],
  unterkunft: {},
}

test('a file without names is told apart by place and age', () => {
  expect(fall.personen.map((p) => nameVon(fall, p.id))).toEqual(['Person 1', 'Partner/in', 'Kind, 5'])
})

test('the only adult is the reader', () => {
  expect(nameVon({ ...fall, personen: fall.personen.filter((p) => p.id !== 'p2') }, 'p1')).toBe('Sie')
})
