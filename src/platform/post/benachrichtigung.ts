import type { Handlung } from '../audit/index.ts'
import type { TraegerDb } from '../db/index.ts'
import { beauftrage } from '../jobs/index.ts'
import { type Anlass, anlaesse } from './texte/mail.ts'

/** A mail that is to be sent, or was. */
export type Benachrichtigung = Readonly<{
  benachrichtigungId: string
  kontoId: string
  fallId: string | null
  anlass: Anlass
  /** decision, message or request that it is about */
  gegenstand: string | null
  angelegtAm: Temporal.Instant
}>

export const POST = 'post.mail'

type Wann = Pick<Handlung, 'traegerId' | 'jetzt'>
type Neu = Readonly<{ kontoId: string; anlass: Anlass; fallId?: string; gegenstand?: string }>

/** Asks for a mail in the transaction of what it tells about. Asked again for the same subject and occasion, it changes nothing. */
export async function benachrichtige(db: TraegerDb, h: Wann, neu: Neu): Promise<void> {
  const zeile = await db
    .insertInto('benachrichtigung')
    .values({
      traegerId: h.traegerId,
      kontoId: neu.kontoId,
      fallId: neu.fallId ?? null,
      anlass: neu.anlass,
      gegenstand: neu.gegenstand ?? null,
      angelegtAm: h.jetzt,
    })
    .onConflict((c) => c.constraint('benachrichtigung_einmal').doNothing())
    .returning('benachrichtigungId')
    .executeTakeFirst()
  if (zeile !== undefined)
    await beauftrage(db, h, { art: POST, schluessel: zeile.benachrichtigungId, daten: { benachrichtigungId: zeile.benachrichtigungId } })
}

/** Somebody learns by mail what lies in the postbox of a case: a confirmed address, not refused. Without one it takes a letter. */
export async function wirdBenachrichtigt(db: TraegerDb, traegerId: string, fallId: string): Promise<boolean> {
  return (await kontenMitAdresse(db, traegerId, fallId)).length > 0
}

/** Tells every account of a case that wants mails; @returns how many that are. */
export async function benachrichtigeFall(db: TraegerDb, h: Wann, neu: Omit<Neu, 'kontoId'> & { fallId: string }): Promise<number> {
  const konten = await kontenMitAdresse(db, h.traegerId, neu.fallId)
  for (const { kontoId } of konten) await benachrichtige(db, h, { ...neu, kontoId })
  return konten.length
}

function kontenMitAdresse(db: TraegerDb, traegerId: string, fallId: string): Promise<{ kontoId: string }[]> {
  return db
    .selectFrom('zugang as z')
    .innerJoin('mailadresse as m', (j) => j.onRef('m.traegerId', '=', 'z.traegerId').onRef('m.kontoId', '=', 'z.kontoId'))
    .select('z.kontoId')
    .where('z.traegerId', '=', traegerId)
    .where('z.fallId', '=', fallId)
    .where('m.adresse', 'is not', null)
    .where('m.abgelehntAm', 'is', null)
    .execute()
}

/** The one that still waits; locked, so that it is finished once. */
export async function findWartende(db: TraegerDb, traegerId: string, benachrichtigungId: string): Promise<Benachrichtigung | undefined> {
  const zeile = await db
    .selectFrom('benachrichtigung')
    .select(['benachrichtigungId', 'kontoId', 'fallId', 'anlass', 'gegenstand', 'angelegtAm'])
    .where('traegerId', '=', traegerId)
    .where('benachrichtigungId', '=', benachrichtigungId)
    .where('stand', '=', 'wartet')
    .forUpdate()
    .executeTakeFirst()
  const anlass = anlaesse.find((a) => a === zeile?.anlass)
  return zeile && anlass && { ...zeile, anlass }
}

/** Notes what became of it. @param grund German sentence, where it was not sent */
export async function merkeErledigt(
  db: TraegerDb,
  traegerId: string,
  { benachrichtigungId }: Benachrichtigung,
  { adresse, grund, jetzt }: { adresse: string | undefined; grund: string | undefined; jetzt: Temporal.Instant },
): Promise<void> {
  await db
    .updateTable('benachrichtigung')
    .set({ stand: grund === undefined ? 'gesendet' : 'gescheitert', grund: grund ?? '', adresse: adresse ?? null, erledigtAm: jetzt })
    .where('traegerId', '=', traegerId)
    .where('benachrichtigungId', '=', benachrichtigungId)
    .execute()
}
