import { expect, test } from 'vitest'
import { festeAbstaende } from './text.ts'

test.each([
  ['Nach § 21 Abs. 3 Satz 1 Nr. 2 sind 12 % von 563,00 € frei.', 'Nach §_21 Abs._3 Satz_1 Nr._2 sind 12_% von 563,00_€ frei.'],
  ['Die Absätze 2 bis 5 und die Sätze 6, 7', 'Die Absätze_2 bis 5 und die Sätze_6, 7'],
  ['§ 21a, ohne § und ohne Nr. davor', '§_21a, ohne § und ohne Nr. davor'],
])('%s', (satz, fest) => {
  expect(festeAbstaende(satz)).toBe(fest.replaceAll('_', '\u00a0'))
})
