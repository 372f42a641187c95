import { type Argon2Parameters, argon2, randomBytes, timingSafeEqual } from 'node:crypto'
import { promisify } from 'node:util'
import { PASSWORT_HOECHSTENS } from './passwort-regeln.ts'

const rechne = promisify<'argon2id', Argon2Parameters, Buffer>(argon2)

/** OWASP's least for argon2id: 19 MiB, two passes. Old hashes keep the parameters written in them. */
const MASS = { memory: 19_456, passes: 2, parallelism: 1 } as const
const LAENGE = 32

/** Hash of a password with its parameters and salt, in the usual notation. */
export async function hashePasswort(passwort: string): Promise<string> {
  const nonce = randomBytes(16)
  const hash = await rechne('argon2id', { message: passwort.normalize('NFC'), nonce, tagLength: LAENGE, ...MASS })
  return `$argon2id$v=19$m=${MASS.memory},t=${MASS.passes},p=${MASS.parallelism}$${ohneFuellung(nonce)}$${ohneFuellung(hash)}`
}

/** Salt and hash of no password: an account that does not exist costs as much time as one that does. */
const ATTRAPPE = `$argon2id$v=19$m=${MASS.memory},t=${MASS.passes},p=${MASS.parallelism}$${'A'.repeat(22)}$${'A'.repeat(43)}`

/** @param gespeichert the stored hash; without one the same work is done and the answer is no */
export async function passwortStimmt(passwort: string, gespeichert: string | null | undefined): Promise<boolean> {
  const teile = /^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=(\d+)\$([\w+/]+)\$([\w+/]+)$/.exec(gespeichert ?? ATTRAPPE)
  if (teile === null) throw new Error('a stored password has an unknown form')
  const [, memory, passes, parallelism, salz = '', hash = ''] = teile
  const soll = Buffer.from(hash, 'base64')
  const ist = await rechne('argon2id', {
    message: passwort.slice(0, PASSWORT_HOECHSTENS).normalize('NFC'),
    nonce: Buffer.from(salz, 'base64'),
    tagLength: soll.length,
    memory: Number(memory),
    passes: Number(passes),
    parallelism: Number(parallelism),
  })
  return timingSafeEqual(ist, soll) && gespeichert !== null && gespeichert !== undefined
}

/** Easy to read out and to type: no letter looks like a digit. 20 characters from 31 are about 99 bits. */
export function einmalPasswort(): string {
  const zeichen = 'abcdefghijkmnpqrstuvwxyz23456789'
  const gruppe = () => Array.from(randomBytes(5), (b) => zeichen[b % zeichen.length]).join('')
  return [gruppe(), gruppe(), gruppe(), gruppe()].join('-')
}

function ohneFuellung(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('base64').replace(/=+$/, '')
}
