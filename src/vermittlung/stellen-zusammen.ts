import { istId } from '../fall/index.ts'
import { type Handlung, protokolliere } from '../platform/audit/index.ts'
import type { TraegerDb } from '../platform/db/index.ts'
import { findStelle } from './stelle.ts'
import { aehnlichkeit } from './stellen-doppelt.ts'

/** Two vacancies that are one: the second is kept and points at the first. @returns false where one of them is gone or both are one */
export async function fuehreZusammen(db: TraegerDb, h: Handlung, bleibt: string, weicht: string): Promise<boolean> {
  const [a, b] = [await findStelle(db, h.traegerId, bleibt), await findStelle(db, h.traegerId, weicht)]
  if (a === undefined || b === undefined || a.stelleId === b.stelleId) return false
  if (a.stand === 'zusammengefuehrt' || b.stand === 'zusammengefuehrt') return false
  const { numUpdatedRows } = await db
    .updateTable('stelle')
    .set((eb) => ({ stand: 'zusammengefuehrt', zusammenMit: bleibt, fassung: eb('fassung', '+', 1), geaendertAm: h.jetzt }))
    .where('traegerId', '=', h.traegerId)
    .where('stelleId', '=', weicht)
    .where('stand', '=', b.stand)
    .executeTakeFirst()
  if (numUpdatedRows === 0n) return false
  await db
    .insertInto('stelleZusammenfuehrung')
    .values({
      traegerId: h.traegerId,
      bleibt,
      weicht,
      vorherStand: b.stand,
      gruende: JSON.stringify(aehnlichkeit(a, b).gruende),
      kontoId: h.konto?.kontoId ?? null,
      am: h.jetzt,
    })
    .execute()
  await merke(db, h, 'stelle.zusammenfuehren', weicht)
  return true
}

/** Takes it back: the second vacancy is what it was. */
export async function trenneWieder(db: TraegerDb, h: Handlung, weicht: string): Promise<boolean> {
  if (!istId(weicht)) return false
  const z = await db
    .selectFrom('stelleZusammenfuehrung')
    .select(['zusammenfuehrungId', 'vorherStand'])
    .where('traegerId', '=', h.traegerId)
    .where('weicht', '=', weicht)
    .where('zurueckAm', 'is', null)
    .orderBy('am', 'desc')
    .executeTakeFirst()
  if (z === undefined) return false
  const { numUpdatedRows } = await db
    .updateTable('stelle')
    .set((eb) => ({ stand: z.vorherStand, zusammenMit: null, fassung: eb('fassung', '+', 1), geaendertAm: h.jetzt }))
    .where('traegerId', '=', h.traegerId)
    .where('stelleId', '=', weicht)
    .where('stand', '=', 'zusammengefuehrt')
    .executeTakeFirst()
  if (numUpdatedRows === 0n) return false
  await db
    .updateTable('stelleZusammenfuehrung')
    .set({ zurueckAm: h.jetzt })
    .where('traegerId', '=', h.traegerId)
    .where('zusammenfuehrungId', '=', z.zusammenfuehrungId)
    .execute()
  await merke(db, h, 'stelle.trennen', weicht)
  return true
}

function merke(db: TraegerDb, h: Handlung, tat: string, gegenstand: string): Promise<void> {
  return protokolliere(db, h.traegerId, { zeitpunkt: h.jetzt, ...(h.konto && { konto: h.konto }), tat, gegenstand })
}
