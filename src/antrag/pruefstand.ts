import type { TraegerDb } from '../platform/db/index.ts'

export type Pruefergebnis = 'uebernommen' | 'geaendert' | 'nachgefragt' | 'nicht-hierher'
export type Pruefstand = Readonly<{ ergebnis: Pruefergebnis; text: string; angaben: readonly string[]; pruefungId: string }>

/** What staff did with each answer so far; answers nobody looked at, or whose step was taken back, are left out. */
export async function pruefstaende(db: TraegerDb, traegerId: string, antragId: string): Promise<ReadonlyMap<string, Pruefstand>> {
  const zeilen = await db
    .selectFrom('antwortPruefung')
    .select(['pruefungId', 'frage', 'ergebnis', 'text', 'angaben'])
    .where('traegerId', '=', traegerId)
    .where('antragId', '=', antragId)
    .orderBy('am')
    .orderBy('pruefungId')
    .execute()
  const staende = new Map<string, Pruefstand>()
  for (const { frage, ergebnis, ...rest } of zeilen) {
    staende.delete(frage) // the newest stands last: taking back begins there
    if (ergebnis !== 'offen') staende.set(frage, { ergebnis: ergebnis as Pruefergebnis, ...rest })
  }
  return staende
}
