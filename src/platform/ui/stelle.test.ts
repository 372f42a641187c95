import { expect, test } from 'vitest'
import { gesetzAdresse } from './stelle.tsx'

test.each([
  ['SGB II', '§ 11b Abs. 3 Satz 2 Nr. 1', 'https://www.gesetze-im-internet.de/sgb_2/__11b.html'],
  ['SGB II', '§ 20, § 23 Nr. 1', 'https://www.gesetze-im-internet.de/sgb_2/__20.html'],
  ['SGB II', '§\u00a022 Abs.\u00a01', 'https://www.gesetze-im-internet.de/sgb_2/__22.html'],
  ['SGB XII', 'Anlage zu § 28', 'https://www.gesetze-im-internet.de/sgb_12/__28.html'],
  ['BKGG', '§ 6a', 'https://www.gesetze-im-internet.de/bkgg_1996/__6a.html'],
  ['Satzung', '§ 3', undefined],
])('%s %s', (gesetz, stelle, adresse) => {
  expect(gesetzAdresse({ gesetz, stelle })).toBe(adresse)
})
