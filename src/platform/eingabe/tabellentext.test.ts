import { expect, test } from 'vitest'
import { tabellentext } from './index.ts'

const zeile = 'Bäckerei;Größe'

test.each([
  ['UTF-8', Buffer.from(zeile)],
  ['UTF-8 with its mark', Buffer.from(`\uFEFF${zeile}`)],
  ['UTF-16', Buffer.from(`\uFEFF${zeile}`, 'utf16le')],
  ['UTF-16, the other way round', Buffer.from(`\uFEFF${zeile}`, 'utf16le').swap16()],
  ['Windows', Buffer.from(zeile, 'latin1')],
])('%s is read', (_, bytes) => expect(tabellentext(bytes)).toBe(zeile))

test('what is no text is none', () => expect(tabellentext(Buffer.from([0x50, 0x4b, 3, 4, 0, 0, 8]))).toBe(undefined))
