import { randomBytes } from 'node:crypto'
import { type Tresor, tresorMit } from '../platform/tresor/index.ts'
import { type Werte, werteSchema } from './model.ts'

/**
 * Each application has a key of its own for its answers, itself locked with the key of the installation. The table of answers is
 * insert-only; a draft is deleted by destroying its key.
 */
export function neuerSchluessel(tresor: Tresor, antragId: string): Uint8Array {
  return tresor.verschliesse(randomBytes(32), `antrag ${antragId}`)
}

export type Geheim = Readonly<{ verschliesse: (werte: Werte) => string; oeffne: (zeile: unknown) => Werte }>

export function geheimVon(tresor: Tresor, antragId: string, schluessel: Uint8Array): Geheim {
  const eigener = tresorMit(tresor.oeffne(schluessel, `antrag ${antragId}`))
  return {
    verschliesse: (werte) =>
      JSON.stringify({ g: Buffer.from(eigener.verschliesse(Buffer.from(JSON.stringify(werte)), antragId)).toString('base64') }),
    oeffne: (zeile) => {
      const text = typeof zeile === 'object' && zeile !== null && 'g' in zeile && typeof zeile.g === 'string' ? zeile.g : ''
      return werteSchema.parse(JSON.parse(Buffer.from(eigener.oeffne(Buffer.from(text, 'base64'), antragId)).toString('utf8')))
    },
  }
}
