import { legeVorgangAn, mailHindernis } from '../fall/index.ts'
import { type Handlung, protokolliere } from '../platform/audit/index.ts'
import { tagVon } from '../platform/clock/index.ts'
import type { TraegerDb } from '../platform/db/index.ts'
import { benachrichtige, type Folge, liesMailadresse } from '../platform/post/index.ts'
import { fristAbUebergabe, laender, widerspruchsfrist } from './frist.ts'
import { vorgaenge } from './texte/personal.ts'

export type Zustellweg = 'portal' | 'post' | 'uebergabe'

/**
 * Sends a decision on its way. In the portal it counts as announced on the fourth day after the notification was sent (sec. 37 (2a) SGB X):
 * that day is noted when the mail leaves, not before. Without consent, or where no mail can tell of it, it is printed; its period runs
 * only when somebody says on which day it was posted or handed over.
 *
 * @param mail whether this installation can send mails
 */
export async function stelleZu(
  db: TraegerDb,
  h: Handlung,
  { bescheidId, fallId }: { bescheidId: string; fallId: string },
  mail: boolean,
): Promise<'portal' | 'druck'> {
  const kontoId = mail ? await elektronischAn(db, h, fallId) : undefined
  if (kontoId === undefined) {
    await druckeBescheid(db, h, { bescheidId, fallId })
    return 'druck'
  }
  await benachrichtige(db, h, { kontoId, fallId, anlass: 'bescheid', gegenstand: bescheidId })
  return 'portal'
}

/**
 * The account to notify: who represents the household has consented with it and has not taken it back, it still opens the case, its
 * address is confirmed, and mails are not unwanted.
 */
async function elektronischAn(db: TraegerDb, h: Handlung, fallId: string): Promise<string | undefined> {
  const letzte = await db
    .selectFrom('einwilligung as e')
    .innerJoin('person as p', (j) => j.onRef('p.traegerId', '=', 'e.traegerId').onRef('p.personId', '=', 'e.personId'))
    .innerJoin('zugang as z', (j) =>
      j
        .onRef('z.traegerId', '=', 'e.traegerId')
        .onRef('z.fallId', '=', 'e.fallId')
        .onRef('z.personId', '=', 'e.personId')
        .onRef('z.kontoId', '=', 'e.kontoId'),
    )
    .select(['e.elektronisch', 'e.kontoId'])
    .where('e.traegerId', '=', h.traegerId)
    .where('e.fallId', '=', fallId)
    .where('p.nr', '=', 1)
    .orderBy('e.am', 'desc')
    .orderBy('e.einwilligungId', 'desc')
    .limit(1)
    .executeTakeFirst()
  if (letzte?.elektronisch !== true) return undefined
  const { kontoId } = letzte
  const { adresse } = await liesMailadresse(db, h.traegerId, kontoId, h.jetzt)
  if (adresse === undefined) return undefined
  const hindernis = await mailHindernis(db, h.traegerId, { fallId, kontoId }, tagVon(h.jetzt).toString())
  return hindernis === undefined ? kontoId : undefined
}

/** Once per decision, however often it is asked for; @returns whether it was new. */
export async function druckeBescheid(
  db: TraegerDb,
  { traegerId, jetzt }: Pick<Handlung, 'traegerId' | 'jetzt'>,
  { bescheidId, fallId }: { bescheidId: string; fallId: string },
): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('druckauftrag')
    .values({ traegerId, fallId, bescheidId, angelegtAm: jetzt })
    .onConflict((c) => c.doNothing())
    .executeTakeFirst()
  return (numInsertedOrUpdatedRows ?? 0n) > 0n
}

/** What follows from the mail that tells of a decision: the day it left starts the period; where it never will, paper. */
export const bescheidPost: Folge = {
  gesendet: async (db, h, { gegenstand, fallId }) => {
    if (gegenstand === null || fallId === null) throw new Error('a notification without a decision')
    await merkeZustellung(db, h, gegenstand, 'portal', tagVon(h.jetzt))
    await protokolliere(db, h.traegerId, { zeitpunkt: h.jetzt, tat: 'zustellung.portal', fallId, gegenstand })
  },
  gescheitert: async (db, h, { gegenstand, fallId }, grund) => {
    if (gegenstand === null || fallId === null) throw new Error('a notification without a decision')
    if (!(await druckeBescheid(db, h, { bescheidId: gegenstand, fallId }))) return
    const { nummer, bearbeitetVon } = await db
      .selectFrom('bescheid')
      .select(['nummer', 'bearbeitetVon'])
      .where('traegerId', '=', h.traegerId)
      .where('bescheidId', '=', gegenstand)
      .executeTakeFirstOrThrow()
    await legeVorgangAn(db, h, {
      fallId,
      art: 'wiedervorlage',
      titel: vorgaenge.mitDerPost(nummer),
      stand: 'neu',
      zustaendig: bearbeitetVon,
      fehlt: grund,
    })
    await protokolliere(db, h.traegerId, { zeitpunkt: h.jetzt, tat: 'zustellung.papier', fallId, gegenstand, zweck: grund })
  },
}

/** @param tag handed to the carrier, notification sent, or handed over */
export async function merkeZustellung(db: TraegerDb, h: Handlung, bescheidId: string, weg: Zustellweg, tag: Temporal.PlainDate): Promise<void> {
  const { land } = await db.selectFrom('traeger').select('land').where('traegerId', '=', h.traegerId).executeTakeFirstOrThrow()
  const kuerzel = laender.find((l) => land === `DE-${l}`)
  if (kuerzel === undefined) throw new Error(`no holidays are known for ${land}`)
  const frist = weg === 'uebergabe' ? fristAbUebergabe(tag.toString(), kuerzel) : widerspruchsfrist(tag.toString(), kuerzel)
  await db
    .insertInto('zustellung')
    .values({
      traegerId: h.traegerId,
      bescheidId,
      weg,
      aufgegebenAm: tag.toString(),
      bekanntAm: frist.bekanntgabe,
      widerspruchBis: frist.ende,
      am: h.jetzt,
      kontoId: h.konto?.kontoId ?? null,
    })
    .onConflict((c) => c.doNothing())
    .execute()
}
