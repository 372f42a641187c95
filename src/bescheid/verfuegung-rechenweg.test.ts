import { expect, test } from 'vitest'
import type { KnotenJson } from '../recht/index.ts'
import { rechenschritte } from './verfuegung-rechenweg.ts'

const knoten = (name: string, satz: string, aus: KnotenJson[] = []): KnotenJson => ({
  art: 'Regel',
  schluessel: name,
  name,
  wert: 118.9,
  einheit: 'Euro',
  satz,
  aus,
})

test('a step that passes one value on says where it comes from, any other keeps the sentence of its rule', () => {
  const [summe] = rechenschritte(knoten('Summe', '118,90\u00a0€', [knoten('Fahrkosten', 'angegeben')]))
  expect(summe?.satz).toBe('Der Wert kommt allein aus „Fahrkosten“.')
  const [plus] = rechenschritte(knoten('Summe', '100,00\u00a0€ + 18,90\u00a0€ = 118,90\u00a0€', [knoten('a', ''), knoten('b', '')]))
  expect(plus?.satz).toContain(' + ')
})
