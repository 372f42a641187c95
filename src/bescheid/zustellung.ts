import { legeVorgangAn } from '../fall/index.ts'
import { type Handlung, protokolliere } from '../platform/audit/index.ts'
import { tagVon } from '../platform/clock/index.ts'
import type { TraegerDb } from '../platform/db/index.ts'
import { benachrichtige, type Folge } from '../platform/post/index.ts'
import { vorgaenge } from './texte/personal.ts'
import { verfuegungVorgang } from './texte/personal-verfuegung.ts'
import { druckeVerfuegung, elektronischAn, merkeVerfuegungZustellung } from './verfuegung-zustellung.ts'
import { fristFuer, type Zustellweg } from './zustellweg.ts'

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
  const kontoId = mail ? await elektronischAnVertretung(db, h, fallId) : undefined
  if (kontoId === undefined) {
    await druckeBescheid(db, h, { bescheidId, fallId })
    return 'druck'
  }
  await benachrichtige(db, h, { kontoId, fallId, anlass: 'bescheid', gegenstand: bescheidId })
  return 'portal'
}

/** The account to notify: of who represents the household (sec. 38 SGB II). */
async function elektronischAnVertretung(db: TraegerDb, h: Handlung, fallId: string): Promise<string | undefined> {
  const erste = await db
    .selectFrom('person')
    .select('personId')
    .where('traegerId', '=', h.traegerId)
    .where('fallId', '=', fallId)
    .where('nr', '=', 1)
    .executeTakeFirst()
  return erste && elektronischAn(db, h, fallId, erste.personId)
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
    const { einzeln } = await entscheidungVon(db, h.traegerId, gegenstand)
    await (einzeln ? merkeVerfuegungZustellung : merkeZustellung)(db, h, gegenstand, 'portal', tagVon(h.jetzt))
    await protokolliere(db, h.traegerId, { zeitpunkt: h.jetzt, tat: 'zustellung.portal', fallId, gegenstand })
  },
  gescheitert: async (db, h, { gegenstand, fallId }, grund) => {
    if (gegenstand === null || fallId === null) throw new Error('a notification without a decision')
    const { einzeln, nummer, bearbeitetVon } = await entscheidungVon(db, h.traegerId, gegenstand)
    const neu = einzeln ? druckeVerfuegung(db, h, { verfuegungId: gegenstand, fallId }) : druckeBescheid(db, h, { bescheidId: gegenstand, fallId })
    if (!(await neu)) return
    await legeVorgangAn(db, h, {
      fallId,
      art: 'wiedervorlage',
      titel: einzeln ? verfuegungVorgang.mitDerPost(nummer) : vorgaenge.mitDerPost(nummer),
      stand: 'neu',
      zustaendig: bearbeitetVon,
      fehlt: grund,
    })
    await protokolliere(db, h.traegerId, { zeitpunkt: h.jetzt, tat: 'zustellung.papier', fallId, gegenstand, zweck: grund })
  },
}

/** A notice, or a single decision (`einzeln`). */
async function entscheidungVon(db: TraegerDb, traegerId: string, id: string): Promise<{ einzeln: boolean; nummer: string; bearbeitetVon: string }> {
  const bescheid = await db
    .selectFrom('bescheid')
    .select(['nummer', 'bearbeitetVon'])
    .where('traegerId', '=', traegerId)
    .where('bescheidId', '=', id)
    .executeTakeFirst()
  if (bescheid !== undefined) return { einzeln: false, ...bescheid }
  const verfuegung = await db
    .selectFrom('verfuegung')
    .select(['nummer', 'bearbeitetVon'])
    .where('traegerId', '=', traegerId)
    .where('verfuegungId', '=', id)
    .executeTakeFirstOrThrow()
  return { einzeln: true, ...verfuegung }
}

/** @param tag handed to the carrier, notification sent, or handed over */
export async function merkeZustellung(db: TraegerDb, h: Handlung, bescheidId: string, weg: Zustellweg, tag: Temporal.PlainDate): Promise<void> {
  await db
    .insertInto('zustellung')
    .values({
      traegerId: h.traegerId,
      bescheidId,
      weg,
      ...(await fristFuer(db, h.traegerId, weg, tag)),
      am: h.jetzt,
      kontoId: h.konto?.kontoId ?? null,
    })
    .onConflict((c) => c.doNothing())
    .execute()
}
