import type { Handlung } from '../platform/audit/index.ts'
import type { TraegerDb } from '../platform/db/index.ts'
import { type Antwort, nein } from './antwort.ts'
import { findTeilnahme } from './teilnahme.ts'
import { saetze as t } from './texte/personal.ts'

/** How content somebody was, once, about the own measure that is over. @param note 1 to 5 */
export async function gibUrteil(db: TraegerDb, h: Handlung, teilnahmeId: string, personId: string, note: number): Promise<Antwort> {
  const x = await findTeilnahme(db, h.traegerId, teilnahmeId)
  const vorbei = x?.stand === 'abgeschlossen' || x?.stand === 'abgebrochen'
  if (x === undefined || x.personId !== personId || !vorbei || !Number.isInteger(note) || note < 1 || note > 5) return nein(t.gibtEsNicht)
  await db
    .insertInto('teilnahmeUrteil')
    .values({ traegerId: h.traegerId, teilnahmeId, note, am: h.jetzt })
    .onConflict((c) => c.doNothing())
    .execute()
  return { ok: true }
}

/** Which participations have an answer already. */
export async function beantwortete(db: TraegerDb, traegerId: string, teilnahmeIds: readonly string[]): Promise<ReadonlySet<string>> {
  if (teilnahmeIds.length === 0) return new Set()
  const zeilen = await db
    .selectFrom('teilnahmeUrteil')
    .select('teilnahmeId')
    .where('traegerId', '=', traegerId)
    .where('teilnahmeId', 'in', [...teilnahmeIds])
    .execute()
  return new Set(zeilen.map((z) => z.teilnahmeId))
}
