import { begriffsname, begriffsnamen, sucheBegriffe } from '../eingliederung/index.ts'
import type { TraegerDb } from '../platform/db/index.ts'
import type { Begriffssuche } from './stelle-eingabe.ts'
import type { Passungsworte } from './texte/personal-passung.ts'

const HOECHSTENS = 400

/** @param heute ISO day */
export async function passungsworte(db: TraegerDb, traegerId: string, heute: string): Promise<Passungsworte> {
  return { heute, beruf: await begriffsnamen(db, traegerId, 'kldb') }
}

/** Codes of the skills that texts name, `Backen | Kasse führen*`: only where a catalogue has exactly that name; all else stays own words. */
export async function begriffssuche(db: TraegerDb, traegerId: string, texte: readonly string[]): Promise<Begriffssuche> {
  const namen = new Set(texte.flatMap((text) => text.split(/[|\n]/).map((teil) => teil.replace(/\*\s*$/, '').trim())))
  const codes = new Map<string, string>()
  for (const name of [...namen].slice(0, HOECHSTENS)) {
    const gleich = (await sucheBegriffe(db, traegerId, 'esco-faehigkeit', name, 5)).find(
      (b) => Object.values(b.namen).some((n) => n.toLowerCase() === name.toLowerCase()) || begriffsname(b, 'de').toLowerCase() === name.toLowerCase(),
    )
    if (gleich !== undefined) codes.set(name, gleich.code)
  }
  return (name) => codes.get(name)
}
