import type { Handlung } from '../platform/audit/index.ts'
import { tagVon } from '../platform/clock/index.ts'
import type { TraegerDb } from '../platform/db/index.ts'
import { laender, widerspruchsfrist } from './frist.ts'

/**
 * Sends a decision on its way. With consent it lies in the portal, and counts as announced on the fourth day after the notification
 * (sec. 37 (2a) SGB X). Else it is printed; its period runs only when somebody says on which day it was posted.
 */
export async function stelleZu(
  db: TraegerDb,
  h: Handlung,
  { bescheidId, fallId }: { bescheidId: string; fallId: string },
): Promise<'portal' | 'post'> {
  if (await willElektronisch(db, h.traegerId, fallId)) {
    await merkeZustellung(db, h, bescheidId, 'portal', tagVon(h.jetzt))
    return 'portal'
  }
  await db.insertInto('druckauftrag').values({ traegerId: h.traegerId, fallId, bescheidId, angelegtAm: h.jetzt }).execute()
  return 'post'
}

/** Who represents the household has consented, has not taken it back, and has an account that can open the notice. */
async function willElektronisch(db: TraegerDb, traegerId: string, fallId: string): Promise<boolean> {
  const letzte = await db
    .selectFrom('einwilligung as e')
    .innerJoin('person as p', (j) => j.onRef('p.traegerId', '=', 'e.traegerId').onRef('p.personId', '=', 'e.personId'))
    .innerJoin('zugang as z', (j) =>
      j.onRef('z.traegerId', '=', 'e.traegerId').onRef('z.fallId', '=', 'e.fallId').onRef('z.personId', '=', 'e.personId'),
    )
    .select('e.elektronisch')
    .where('e.traegerId', '=', traegerId)
    .where('e.fallId', '=', fallId)
    .where('p.nr', '=', 1)
    .orderBy('e.am', 'desc')
    .orderBy('e.einwilligungId', 'desc')
    .limit(1)
    .executeTakeFirst()
  return letzte?.elektronisch === true
}

/** @param aufgegeben day on which it was handed to the carrier, or the notification was sent */
export async function merkeZustellung(
  db: TraegerDb,
  h: Handlung,
  bescheidId: string,
  weg: 'portal' | 'post',
  aufgegeben: Temporal.PlainDate,
): Promise<void> {
  const { land } = await db.selectFrom('traeger').select('land').where('traegerId', '=', h.traegerId).executeTakeFirstOrThrow()
  const kuerzel = laender.find((l) => land === `DE-${l}`)
  if (kuerzel === undefined) throw new Error(`no holidays are known for ${land}`)
  const frist = widerspruchsfrist(aufgegeben.toString(), kuerzel)
  await db
    .insertInto('zustellung')
    .values({
      traegerId: h.traegerId,
      bescheidId,
      weg,
      aufgegebenAm: aufgegeben.toString(),
      bekanntAm: frist.bekanntgabe,
      widerspruchBis: frist.ende,
      am: h.jetzt,
      kontoId: h.konto?.kontoId ?? null,
    })
    .onConflict((c) => c.doNothing())
    .execute()
}
