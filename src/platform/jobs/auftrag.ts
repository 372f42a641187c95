import type { Handlung } from '../audit/index.ts'
import type { TraegerDb } from '../db/index.ts'

export type NeuerAuftrag = Readonly<{
  art: string
  /** taken once per kind: to ask again for the same changes nothing */
  schluessel: string
  /** ids only, never what they stand for: jobs are listed to those who run the installation */
  daten?: Readonly<Record<string, unknown>>
  /** without it at once */
  faelligAm?: Temporal.Instant
}>

/** Asks for work in the transaction that wants it done: both happen or neither. */
export async function beauftrage(db: TraegerDb, h: Pick<Handlung, 'traegerId' | 'jetzt'>, neu: NeuerAuftrag): Promise<void> {
  await db
    .insertInto('auftrag')
    .values({
      traegerId: h.traegerId,
      art: neu.art,
      schluessel: neu.schluessel,
      daten: JSON.stringify(neu.daten ?? {}),
      faelligAm: neu.faelligAm ?? h.jetzt,
      angelegtAm: h.jetzt,
    })
    .onConflict((c) => c.constraint('auftrag_einmalig').doNothing())
    .execute()
}

export type Stockend = Readonly<{ auftragId: string; art: string; versuche: number; fehler: string; naechsterVersuch: string }>

/** Work that failed and is still to be done, oldest first. */
export async function stockendeAuftraege(db: TraegerDb, traegerId: string): Promise<Stockend[]> {
  const zeilen = await db
    .selectFrom('auftrag')
    .select(['auftragId', 'art', 'versuche', 'fehler', 'faelligAm'])
    .where('traegerId', '=', traegerId)
    .where('erledigtAm', 'is', null)
    .where('fehler', 'is not', null)
    .orderBy('angelegtAm')
    .limit(200)
    .execute()
  return zeilen.map(({ faelligAm, fehler, ...z }) => ({ ...z, fehler: fehler ?? '', naechsterVersuch: faelligAm.toString() }))
}

/** The next attempt of a piece of work now instead of after its pause. */
export async function wiederholeAuftrag(db: TraegerDb, h: Pick<Handlung, 'traegerId' | 'jetzt'>, auftragId: string): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('auftrag')
    .set({ faelligAm: h.jetzt })
    .where('traegerId', '=', h.traegerId)
    .where('auftragId', '=', auftragId)
    .where('erledigtAm', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}
