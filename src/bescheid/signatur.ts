import { createHash, createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject, sign, verify } from 'node:crypto'
import { z } from 'zod'
import type { Anhang } from '../platform/pdf/index.ts'
import { sha256 } from './anhaenge.ts'

/** Detached signature over the attachments of a notice, as it lies inside the PDF; format `signatur/v1`. */
export const signaturName = 'signatur.json'

const signaturSchema = z.strictObject({
  schema: z.literal('signatur/v1'),
  verfahren: z.literal('Ed25519'),
  /** name of the Träger as the key says, and where it publishes its keys */
  traeger: z.string().max(200),
  schluesselAdresse: z.string().max(300),
  schluesselId: z.string().regex(/^[0-9a-f]{16}$/),
  /** moment of issue, ISO; part of what is signed */
  am: z.string().max(40),
  signatur: z.string().regex(/^[\w-]{86}$/),
})
export type Signatur = z.output<typeof signaturSchema>

/** The public half of a key as a Träger publishes it. */
export type OeffentlicherSchluessel = Readonly<{ schluesselId: string; oeffentlich: string; angelegtAm: string; gesperrtAm: string | null }>
export type Unterzeichner = Readonly<{ schluesselId: string; privat: KeyObject; traeger: string; adresse: string }>

/** @returns raw public key in base64url with its fingerprint, and the private half as PKCS8 */
export function neuesSchluesselpaar(): { schluesselId: string; oeffentlich: string; pkcs8: Buffer } {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519')
  const oeffentlich = String(publicKey.export({ format: 'jwk' }).x)
  return { schluesselId: kennungVon(oeffentlich), oeffentlich, pkcs8: privateKey.export({ format: 'der', type: 'pkcs8' }) }
}

export function privaterSchluessel(pkcs8: Uint8Array): KeyObject {
  return createPrivateKey({ key: Buffer.from(pkcs8), format: 'der', type: 'pkcs8' })
}

/** First 16 hex digits of SHA-256 over the raw key. */
export function kennungVon(oeffentlich: string): string {
  return createHash('sha256').update(Buffer.from(oeffentlich, 'base64url')).digest('hex').slice(0, 16)
}

/** Signs name and checksum of each attachment, the moment and the name of the Träger. Ed25519 is deterministic: the same file again. */
export function unterschreibe(anhaenge: readonly Anhang[], wer: Unterzeichner, am: Temporal.Instant): Anhang {
  const angaben = { traeger: wer.traeger, schluesselAdresse: wer.adresse, schluesselId: wer.schluesselId, am: am.toString() }
  const nachricht = nachrichtVon(new Map(anhaenge.map((a) => [a.name, sha256(a.inhalt)])), angaben)
  const inhalt: Signatur = {
    schema: 'signatur/v1',
    verfahren: 'Ed25519',
    ...angaben,
    signatur: sign(null, nachricht, wer.privat).toString('base64url'),
  }
  return alsAnhang(JSON.stringify(inhalt, null, 1))
}

export function alsAnhang(inhalt: string): Anhang {
  return {
    name: signaturName,
    inhalt,
    typ: 'application/json',
    beschreibung: 'Unterschrift des Trägers über die anderen Anlagen (signatur/v1)',
    beziehung: 'supplement',
  }
}

/** Whether the signature fits attachments and key; says nothing about whose key it is. */
export function istEcht(pruefsummen: ReadonlyMap<string, string>, s: Signatur, oeffentlich: string): boolean {
  if (kennungVon(oeffentlich) !== s.schluesselId) return false
  const schluessel = createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x: oeffentlich }, format: 'jwk' })
  return verify(null, nachrichtVon(pruefsummen, s), schluessel, Buffer.from(s.signatur, 'base64url'))
}

/** What is signed: one line a fact, attachments in the order of their names. */
function nachrichtVon(pruefsummen: ReadonlyMap<string, string>, s: Pick<Signatur, 'traeger' | 'schluesselAdresse' | 'schluesselId' | 'am'>): Buffer {
  const zeilen = [...pruefsummen].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([name, summe]) => `${summe} ${name}`)
  return Buffer.from(['tragwerk-signatur/v1', s.traeger, s.schluesselAdresse, s.schluesselId, s.am, ...zeilen, ''].join('\n'))
}

/** The signature inside a notice; `unlesbar` where the attachment is none. */
export function liesSignatur(inhalt: Uint8Array | undefined): Signatur | 'keine' | 'unlesbar' {
  if (inhalt === undefined) return 'keine'
  try {
    const gelesen = signaturSchema.safeParse(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(inhalt)))
    return gelesen.success ? gelesen.data : 'unlesbar'
  } catch {
    return 'unlesbar'
  }
}

const schluesseldatei = z.object({
  schema: z.literal('tragwerk-schluessel/v1'),
  traeger: z.string(),
  schluessel: z.array(
    z.object({
      schluesselId: z.string(),
      oeffentlich: z.string().regex(/^[\w-]{43}$/),
      angelegtAm: z.string(),
      gesperrtAm: z.string().nullable(),
    }),
  ),
})
/** The file a Träger publishes at `/.well-known/tragwerk-schluessel.json`. */
export type Schluesseldatei = z.output<typeof schluesseldatei>

export const schluesselPfad = '/.well-known/tragwerk-schluessel.json'

/** Reads such a file; undefined where it is none. */
export function liesSchluesseldatei(text: string): Schluesseldatei | undefined {
  try {
    const gelesen = schluesseldatei.safeParse(JSON.parse(text))
    return gelesen.success ? gelesen.data : undefined
  } catch {
    return undefined
  }
}
