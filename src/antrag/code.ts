import type { Tresor } from '../platform/tresor/index.ts'
import { woerter } from './woerter.ts'

/**
 * The code of an application: two words and six digits, about 36 bits. It is worked out of the key of the installation and the id, so
 * that the receipt can show it again and the database holds a keyed hash only.
 */
export function codeZu(tresor: Tresor, antragId: string): string {
  const zufall = tresor.pruefwert(antragId, 'antrag-code')
  const wort = (stelle: number) => woerter[zufall.readUInt32BE(stelle) % woerter.length] ?? ''
  return `${wort(0)}-${wort(4)}-${String(zufall.readUInt32BE(8) % 1_000_000).padStart(6, '0')}`
}

/** What the database keeps of a code; the same for every way of writing it. */
export function codeHash(tresor: Tresor, traegerId: string, code: string): string {
  return tresor.pruefwert(normalform(code), `antrag-code-hash ${traegerId}`).toString('base64url')
}

/** `Amsel Birke 123 456` and `amsel-birke-123456` are the same code. */
export function normalform(code: string): string {
  return code
    .toLowerCase()
    .normalize('NFC')
    .replace(/[^a-z0-9]/g, '')
}
