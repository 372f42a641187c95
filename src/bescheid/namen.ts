import type { Falldatei } from '../recht/index.ts'
import type { Anschrift } from './anschrift.ts'

/** How the persons of a case are called: in full, and as short as they can still be told apart. */
export type Namen = Readonly<{
  voll: readonly string[]
  kurz: readonly string[]
  /** index of the person the letter speaks to */
  ich: number
}>

const steuerzeichen = /[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Zl}\p{Zp}]+/gu

/** Names of the letter file go before names of the case, and those before `Person p1`. */
export function benenne(fall: Falldatei, anschrift: Anschrift | undefined): Namen {
  const genannt = fall.personen.map((p) => anschrift?.namen[p.id] ?? bereinigt(p.name))
  const voll = genannt.map((name, i) => name ?? `Person ${(fall.personen[i]?.id ?? '').replace(/^person-?(?=.)/, '')}`)
  return { voll, kurz: voll.map((name, i) => (genannt[i] === undefined ? name : kurzname(name, voll))), ich: angesprochen(fall, anschrift) }
}

function bereinigt(name: string | undefined): string | undefined {
  const sauber = name?.normalize('NFC').replace(steuerzeichen, ' ').trim().slice(0, 120)
  return sauber === '' ? undefined : sauber
}

function kurzname(name: string, alle: readonly string[]): string {
  const erster = name.split(' ')[0] ?? name
  return alle.filter((n) => n.split(' ')[0] === erster).length === 1 ? erster : name
}

/** The recipient; without one the person with whom the file begins, if of age, else the first who is. */
function angesprochen(fall: Falldatei, anschrift: Anschrift | undefined): number {
  const genannt = fall.personen.findIndex((p) => p.id === anschrift?.empfaenger.person)
  if (genannt >= 0) return genannt
  const volljaehrig = `${Number(fall.monat.slice(0, 4)) - 18}${fall.monat.slice(4)}-31`
  return Math.max(
    0,
    fall.personen.findIndex((p) => p.geburtsdatum <= volljaehrig),
  )
}

/** `Miras Lohn`, `Jonas’ Lohn`; a made-up name takes no ending: `Lohn von Person p1`. */
export function besitz(name: string, was: string): string {
  if (/[\d-]$/.test(name)) return `${was} von ${name}`
  return /[sßxz]$/i.test(name) ? `${name}’ ${was}` : `${name}s ${was}`
}
