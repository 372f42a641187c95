import { mailHindernis } from '../fall/index.ts'
import type { Handlung } from '../platform/audit/index.ts'
import { tagVon } from '../platform/clock/index.ts'
import type { TraegerDb } from '../platform/db/index.ts'
import { benachrichtige, liesMailadresse } from '../platform/post/index.ts'
import type { Verfuegungsempfaenger } from './verfuegung-inhalt.ts'
import { fristFuer, type Zustellweg } from './zustellweg.ts'

type Welche = Readonly<{ verfuegungId: string; fallId: string }>

/**
 * Sends a single decision on its way as a notice: in the portal with consent of the very person it is addressed to, else printed.
 * Employers and providers get a letter.
 *
 * @param mail whether this installation can send mails
 */
export async function stelleVerfuegungZu(
  db: TraegerDb,
  h: Handlung,
  { empfaenger, ...v }: Welche & { empfaenger: Verfuegungsempfaenger },
  mail: boolean,
): Promise<'portal' | 'druck'> {
  const kontoId = mail && empfaenger.art === 'person' ? await elektronischAn(db, h, v.fallId, empfaenger.personId) : undefined
  if (kontoId === undefined) {
    await druckeVerfuegung(db, h, v)
    return 'druck'
  }
  await benachrichtige(db, h, { kontoId, fallId: v.fallId, anlass: 'bescheid', gegenstand: v.verfuegungId })
  return 'portal'
}

/** The account of the person, if she has consented and not taken it back, still opens the case, and a mail reaches her. */
export async function elektronischAn(db: TraegerDb, h: Handlung, fallId: string, personId: string): Promise<string | undefined> {
  const letzte = await db
    .selectFrom('einwilligung as e')
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
    .where('e.personId', '=', personId)
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
export async function druckeVerfuegung(
  db: TraegerDb,
  { traegerId, jetzt }: Pick<Handlung, 'traegerId' | 'jetzt'>,
  { verfuegungId, fallId }: Welche,
): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('druckauftrag')
    .values({ traegerId, fallId, verfuegungId, angelegtAm: jetzt })
    .onConflict((c) => c.doNothing())
    .executeTakeFirst()
  return (numInsertedOrUpdatedRows ?? 0n) > 0n
}

/** @param tag handed to the carrier, notification sent, or handed over */
export async function merkeVerfuegungZustellung(
  db: TraegerDb,
  h: Handlung,
  verfuegungId: string,
  weg: Zustellweg,
  tag: Temporal.PlainDate,
): Promise<void> {
  await db
    .insertInto('verfuegungZustellung')
    .values({
      traegerId: h.traegerId,
      verfuegungId,
      weg,
      ...(await fristFuer(db, h.traegerId, weg, tag)),
      am: h.jetzt,
      kontoId: h.konto?.kontoId ?? null,
    })
    .onConflict((c) => c.doNothing())
    .execute()
}
