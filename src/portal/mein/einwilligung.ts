import { type Handlung, protokolliere } from '../../platform/audit/index.ts'
import type { TraegerDb } from '../../platform/db/index.ts'

export type Zustellwunsch = Readonly<{ elektronisch: boolean; seit: Temporal.Instant | undefined }>

/** How somebody wants to get decisions: on paper unless they said otherwise (sec. 37 (2a) SGB X). The newest word counts. */
export async function zustellwunsch(db: TraegerDb, traegerId: string, fallId: string, personId: string): Promise<Zustellwunsch> {
  const letzte = await db
    .selectFrom('einwilligung')
    .select(['elektronisch', 'am'])
    .where('traegerId', '=', traegerId)
    .where('fallId', '=', fallId)
    .where('personId', '=', personId)
    .orderBy('am', 'desc')
    .orderBy('einwilligungId', 'desc')
    .limit(1)
    .executeTakeFirst()
  return { elektronisch: letzte?.elektronisch ?? false, seit: letzte?.am }
}

/** Gives consent or takes it back for the future; saying the same again writes nothing. */
export async function merkeZustellwunsch(
  db: TraegerDb,
  h: Handlung & Required<Pick<Handlung, 'konto'>>,
  { fallId, personId, elektronisch }: { fallId: string; personId: string; elektronisch: boolean },
): Promise<void> {
  const bisher = await zustellwunsch(db, h.traegerId, fallId, personId)
  if (bisher.elektronisch === elektronisch) return
  await db
    .insertInto('einwilligung')
    .values({ traegerId: h.traegerId, fallId, personId, elektronisch, am: h.jetzt, kontoId: h.konto.kontoId })
    .execute()
  await protokolliere(db, h.traegerId, {
    zeitpunkt: h.jetzt,
    konto: h.konto,
    tat: elektronisch ? 'einwilligung.geben' : 'einwilligung.widerrufen',
    fallId,
    gegenstand: personId,
  })
}
