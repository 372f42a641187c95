import { createHash } from 'node:crypto'
import type { TraegerDb } from '../db/index.ts'

/** How often something may be tried within a window before it is refused until the window ends. */
export type Bremse = Readonly<{ was: string; hoechstens: number; minuten: number }>

/**
 * Counts one attempt and says whether it is still allowed. Call it before the check, and let the unit of work succeed even where the
 * attempt fails: a thrown answer would forget it.
 *
 * @param wer account, address or what else is tried; kept as a hash only
 */
export async function versuche(db: TraegerDb, traegerId: string, bremse: Bremse, wer: string, jetzt: Temporal.Instant): Promise<boolean> {
  const { anzahl } = await db
    .insertInto('versuch')
    .values({ traegerId, was: bremse.was, wer: hashVon(wer), seit: jetzt, anzahl: 1 })
    .onConflict((c) =>
      c.columns(['traegerId', 'was', 'wer']).doUpdateSet((eb) => {
        const abgelaufen = eb('versuch.seit', '<', jetzt.subtract({ minutes: bremse.minuten }))
        return {
          seit: eb.case().when(abgelaufen).then(eb.ref('excluded.seit')).else(eb.ref('versuch.seit')).end(),
          anzahl: eb
            .case()
            .when(abgelaufen)
            .then(eb.val(1))
            .else(eb('versuch.anzahl', '+', 1))
            .end(),
        }
      }),
    )
    .returning('anzahl')
    .executeTakeFirstOrThrow()
  return anzahl <= bremse.hoechstens
}

/** Forgets the attempts after one that succeeded. */
export async function vergissVersuche(db: TraegerDb, traegerId: string, bremse: Bremse, wer: string): Promise<void> {
  await db.deleteFrom('versuch').where('traegerId', '=', traegerId).where('was', '=', bremse.was).where('wer', '=', hashVon(wer)).execute()
}

function hashVon(wer: string): string {
  return createHash('sha256').update(wer).digest('hex')
}
