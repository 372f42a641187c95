import { sql } from 'kysely'
import type { z } from 'zod'
import { type Handlung, protokolliere } from '../platform/audit/index.ts'
import type { TraegerDb } from '../platform/db/index.ts'

/** Settings of one area of the public site; undefined where nobody set them, or in a form of an older program. */
export async function liesAuftritt<T>(db: TraegerDb, traegerId: string, bereich: string, schema: z.ZodType<T>): Promise<T | undefined> {
  const zeile = await db
    .selectFrom('auftritt')
    .select('daten')
    .where('traegerId', '=', traegerId)
    .where('bereich', '=', bereich)
    .orderBy('fassung', 'desc')
    .limit(1)
    .executeTakeFirst()
  if (zeile === undefined) return undefined
  const gelesen = schema.safeParse(zeile.daten)
  return gelesen.success ? gelesen.data : undefined
}

/** Writes the settings of an area anew; the earlier ones are kept. */
export async function setzeAuftritt(db: TraegerDb, h: Handlung, bereich: string, daten: unknown): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`auftritt ${h.traegerId} ${bereich}`}, 0))`.execute(db)
  const letzte = await db
    .selectFrom('auftritt')
    .select((e) => e.fn.max('fassung').as('nr'))
    .where('traegerId', '=', h.traegerId)
    .where('bereich', '=', bereich)
    .executeTakeFirst()
  await db
    .insertInto('auftritt')
    .values({
      traegerId: h.traegerId,
      bereich,
      fassung: (letzte?.nr ?? 0) + 1,
      daten: JSON.stringify(daten),
      kontoId: h.konto?.kontoId ?? null,
      von: h.konto?.name ?? 'System',
      am: h.jetzt,
    })
    .execute()
  await protokolliere(db, h.traegerId, { zeitpunkt: h.jetzt, ...(h.konto && { konto: h.konto }), tat: 'auftritt.einrichten', gegenstand: bereich })
}
