import { expect, test } from 'vitest'
import { alsAdresse } from './mein-weg.ts'

test.each([
  ['https://www.beispiel.de/stelle?x=1', 'https://www.beispiel.de/stelle?x=1'],
  ['www.beispiel.de/stelle', 'https://www.beispiel.de/stelle'],
  ['beispiel.de', 'https://beispiel.de/'],
  ['HTTP://beispiel.de', 'http://beispiel.de/'],
])('a web address as people copy it: %s', (text, adresse) => {
  expect(alsAdresse(text)).toBe(adresse)
})

test.each([
  'keine Adresse',
  'bewerbung',
  'javascript:alert(1)',
  'file:///etc/passwd',
  'mailto:a@beispiel.de',
  'https://',
  'https://name:wort@beispiel.de/',
  'https://localhost/x',
  'https://..',
  `https://beispiel.de/${'a'.repeat(500)}`,
])('what is none, or would not be kept whole, is refused: %s', (text) => {
  expect(alsAdresse(text)).toBeUndefined()
})
