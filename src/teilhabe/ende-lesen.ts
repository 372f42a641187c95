import type { TraegerDb } from '../platform/db/index.ts'
import { type Anlass, anlaesse } from './ende-rechnen.ts'

export const endestaende = ['begonnen', 'angehoert', 'vorgelegt', 'beendet', 'entfallen'] as const
export type Endestand = (typeof endestaende)[number]

export type Ende = Readonly<{
  endeId: string
  bedarfId: string
  /** ISO day: the last one */
  am: string
  anlass: Anlass
  grund: string
  aufWunsch: boolean
  stand: Endestand
  /** `2026-10`, once it was handed in */
  letzterMonat: string | null
  angehoertAm: string | null
  frist: string | null
  antwort: string
  antwortAm: string | null
  vorgangId: string | null
}>

/** Endings that are under way or done, the newest first; those that were dropped are left out. */
export async function endenVon(db: TraegerDb, traegerId: string, bedarfIds: readonly string[]): Promise<Ende[]> {
  if (bedarfIds.length === 0) return []
  const zeilen = await db
    .selectFrom('teilhabeEnde')
    .select(['endeId', 'bedarfId', 'am', 'anlass', 'grund', 'aufWunsch', 'stand', 'letzterMonat'])
    .select(['angehoertAm', 'frist', 'antwort', 'antwortAm', 'vorgangId'])
    .where('traegerId', '=', traegerId)
    .where('bedarfId', 'in', [...bedarfIds])
    .where('stand', '<>', 'entfallen')
    .orderBy('angelegtAm', 'desc')
    .orderBy('endeId', 'desc')
    .execute()
  return zeilen.map((z) => ({
    ...z,
    anlass: finde(anlaesse, z.anlass),
    stand: finde(endestaende, z.stand),
    letzterMonat: z.letzterMonat?.slice(0, 7) ?? null,
  }))
}

/** @throws where the database holds what it cannot */
function finde<T extends string>(liste: readonly T[], text: string): T {
  const wert = liste.find((x) => x === text)
  if (wert === undefined) throw new Error(`no such value: ${text}`)
  return wert
}

export const istOffen = (e: Ende): boolean => e.stand !== 'beendet'

/** The ending of a grant that is under way. */
export async function offenesEnde(db: TraegerDb, traegerId: string, bedarfId: string): Promise<Ende | undefined> {
  return (await endenVon(db, traegerId, [bedarfId])).find(istOffen)
}
