import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * Encrypts what lies in the database and must stay unreadable without the key of the installation: documents, keys, second factors.
 * AES-256-GCM; `zweck` binds a text to its place, so that it cannot be moved to another row.
 */
export type Tresor = Readonly<{
  verschliesse: (klar: Uint8Array, zweck: string) => Uint8Array
  /** @throws where key, place or content differ from what was locked in */
  oeffne: (verschlossen: Uint8Array, zweck: string) => Uint8Array
  /** keyed hash (HMAC-SHA-256): the same text gives the same value, which says nothing to whom the key is unknown */
  pruefwert: (text: string, zweck: string) => Buffer
}>

const VERFAHREN = 'aes-256-gcm'
const FASSUNG = 1
const NONCE = 12
const SIEGEL = 16

/**
 * The key of the installation: from the setting, else from a file in the data folder that the first start makes.
 *
 * @param hauptschluessel 32 bytes in base64
 */
export function oeffneTresor({ hauptschluessel, ordner }: { hauptschluessel: string | undefined; ordner: string }): Tresor {
  return tresorMit(hauptschluessel === undefined ? ausDatei(ordner) : Buffer.from(hauptschluessel, 'base64'))
}

/**
 * Tells one key from another without giving it away; undefined where there is none yet. A backup carries it, so that a restore can say
 * whether the key that lies there opens what the backup holds.
 */
export function kennungDesSchluessels(wo: { hauptschluessel: string | undefined; ordner: string }): string | undefined {
  if (wo.hauptschluessel === undefined && !existsSync(join(wo.ordner, 'schluessel'))) return undefined
  return oeffneTresor(wo).pruefwert('kennung', 'schluessel').toString('hex', 0, 8)
}

function ausDatei(ordner: string): Buffer {
  const datei = join(ordner, 'schluessel')
  if (!existsSync(datei)) {
    mkdirSync(ordner, { recursive: true, mode: 0o700 })
    writeFileSync(datei, `${randomBytes(32).toString('base64')}\n`, { mode: 0o600, flag: 'wx' })
  }
  return Buffer.from(readFileSync(datei, 'utf8'), 'base64')
}

/** A vault with a key of its own: when that key is destroyed, so is what it locked in. @param haupt 32 bytes */
export function tresorMit(haupt: Uint8Array): Tresor {
  if (haupt.length !== 32) throw new Error('the key of the installation must have 32 bytes')
  const schluessel = Buffer.from(hkdfSync('sha256', haupt, new Uint8Array(), 'tragwerk-tresor-1', 32))
  const siegel = Buffer.from(hkdfSync('sha256', haupt, new Uint8Array(), 'tragwerk-pruefwert-1', 32))
  return {
    pruefwert: (text, zweck) => createHmac('sha256', siegel).update(`${zweck}\n${text}`).digest(),
    verschliesse(klar, zweck) {
      const nonce = randomBytes(NONCE)
      const c = createCipheriv(VERFAHREN, schluessel, nonce).setAAD(Buffer.from(zweck))
      const geheim = Buffer.concat([c.update(klar), c.final()])
      return Buffer.concat([Buffer.of(FASSUNG), nonce, c.getAuthTag(), geheim])
    },
    oeffne(verschlossen, zweck) {
      const b = Buffer.from(verschlossen)
      if (b[0] !== FASSUNG) throw new Error('unknown form of an encrypted value')
      const siegel = 1 + NONCE
      const d = createDecipheriv(VERFAHREN, schluessel, b.subarray(1, siegel)).setAAD(Buffer.from(zweck))
      d.setAuthTag(b.subarray(siegel, siegel + SIEGEL))
      return Buffer.concat([d.update(b.subarray(siegel + SIEGEL)), d.final()])
    },
  }
}
