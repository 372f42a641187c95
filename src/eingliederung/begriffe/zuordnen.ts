import type { TraegerDb } from '../../platform/db/index.ts'
import { berufe } from './berufe.ts'
import { type Begriff, type Begriffsart, sucheBegriffe } from './suche.ts'
import { wortformen } from './worte.ts'

/** The one term that a text names, whatever the language and the accents; undefined: own words. */
export async function ordneZu(db: TraegerDb, traegerId: string, art: Begriffsart, text: string): Promise<Begriff | undefined> {
  const gesucht = wortformen(text).join(' ')
  const treffer = await sucheBegriffe(db, traegerId, art, text, 30)
  const genau = treffer.find((b) => Object.values(b.namen).some((n) => wortformen(n).join(' ') === gesucht))
  if (genau !== undefined || art !== 'kldb') return genau
  // an everyday name of exactly one occupation that comes with the program: Köchin
  const nach = berufe.filter((b) => wortformen(b.suche).includes(gesucht))
  const fach = nach.find((b) => b.kldb.endsWith('2')) ?? nach[0]
  return treffer.find((b) => b.code === fach?.kldb)
}

/** The value of a fact with the code of what it names, where a catalogue has it. */
export async function mitCode(
  db: TraegerDb,
  traegerId: string,
  feld: string,
  wert: Readonly<Record<string, unknown>>,
): Promise<Record<string, unknown>> {
  const name = typeof wert.name === 'string' ? wert.name : ''
  if (name === '' || (wert.kldb ?? wert.code) !== undefined) return { ...wert }
  if (feld === 'faehigkeit') {
    const begriff = await ordneZu(db, traegerId, 'esco-faehigkeit', name)
    return begriff === undefined ? { ...wert } : { ...wert, name: begriff.namen.de ?? name, code: begriff.code }
  }
  if (!['beruf', 'wunschberuf', 'berufsabschluss'].includes(feld)) return { ...wert }
  const begriff = await ordneZu(db, traegerId, 'kldb', name)
  if (begriff === undefined) return { ...wert }
  return { ...wert, kldb: begriff.code, ...(feld !== 'berufsabschluss' && begriff.isco !== undefined ? { isco: begriff.isco } : {}) }
}
