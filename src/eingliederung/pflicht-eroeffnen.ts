import { legeVorgangAn, liesPersonen } from '../fall/index.ts'
import type { Handlung } from '../platform/audit/index.ts'
import { istTag, tagVon } from '../platform/clock/index.ts'
import type { TraegerDb } from '../platform/db/index.ts'
import type { Ereignisart } from '../recht/index.ts'
import { nameVon } from './leute.ts'
import { type Pflichtangaben, pflichtangabenSchema } from './pflicht-model.ts'
import { merkePflichtschritt } from './pflicht-schritt.ts'
import { type Getan, geht, gehtNicht, type Termin } from './termin-model.ts'
import { pflichtVorgang, pflichtFehler as t } from './texte/personal-pflicht.ts'

/** First and last day for which the law of reductions is kept in the program. */
const RECHT_AB = '2023-01-01'
export const RECHT_BIS = '2026-12-31'

/** Whether the program knows the law of that day; for others nothing is proposed. */
export function imRecht(tag: string): boolean {
  return RECHT_AB <= tag && tag <= RECHT_BIS
}

type Neu = Readonly<{
  fallId: string
  personId: string
  art: Ereignisart
  tag: string
  angaben: Pflichtangaben
  terminId?: string
  verpflichtungId?: string | null
  zustaendig: string
}>

/**
 * A missed summons: the hearing begins, as a piece of work.
 *
 * @param tag on which the person had to come, where the summons worked on to another day
 */
export async function eroeffneAusTermin(db: TraegerDb, h: Handlung, termin: Termin, tag = tagVon(termin.von).toString()): Promise<string> {
  return eroeffne(db, h, { ...termin, art: 'meldeversaeumnis', tag, angaben: { belehrt: true }, zustaendig: h.konto?.kontoId ?? termin.kontoId })
}

/** A breach of a duty, or work refused, as staff notes it. */
export async function eroeffnePflicht(
  db: TraegerDb,
  h: Handlung & Required<Pick<Handlung, 'konto'>>,
  neu: Readonly<{
    fallId: string
    personId: string
    art: Exclude<Ereignisart, 'meldeversaeumnis'>
    tag: string
    angaben: unknown
    verpflichtungId?: string | null
  }>,
): Promise<Getan<{ pflichtId: string }>> {
  const angaben = pflichtangabenSchema.safeParse(neu.angaben)
  if (!angaben.success || (angaben.data.was ?? '') === '' || (neu.art === 'pflichtverletzung' && angaben.data.pflicht === undefined))
    return gehtNicht(t.unterlage)
  if (!istTag(neu.tag) || neu.tag > tagVon(h.jetzt).toString()) return gehtNicht(t.tag)
  if (!imRecht(neu.tag)) return gehtNicht(t.nichtGepflegt)
  if (!(await liesPersonen(db, h.traegerId, neu.fallId)).some((p) => p.personId === neu.personId)) return gehtNicht(t.nichtDa)
  return geht({ pflichtId: await eroeffne(db, h, { ...neu, angaben: angaben.data, zustaendig: h.konto.kontoId }) })
}

async function eroeffne(db: TraegerDb, h: Handlung, neu: Neu): Promise<string> {
  const { vorgangId } = await legeVorgangAn(db, h, {
    fallId: neu.fallId,
    art: 'pflicht',
    titel: pflichtVorgang.anhoeren(await nameVon(db, h.traegerId, neu.fallId, neu.personId)),
    zustaendig: neu.zustaendig,
  })
  const { pflichtId } = await db
    .insertInto('pflicht')
    .values({
      traegerId: h.traegerId,
      fallId: neu.fallId,
      personId: neu.personId,
      art: neu.art,
      tag: neu.tag,
      terminId: neu.terminId ?? null,
      verpflichtungId: neu.verpflichtungId ?? null,
      angaben: JSON.stringify(neu.angaben),
      vorgangId,
      kontoId: neu.zustaendig,
      angelegtAm: h.jetzt,
    })
    .returning('pflichtId')
    .executeTakeFirstOrThrow()
  await merkePflichtschritt(db, h, { pflichtId, fallId: neu.fallId }, 'eroeffnet')
  return pflichtId
}

export async function findPflichtZuTermin(db: TraegerDb, traegerId: string, terminId: string): Promise<string | undefined> {
  const zeile = await db
    .selectFrom('pflicht')
    .select('pflichtId')
    .where('traegerId', '=', traegerId)
    .where('terminId', '=', terminId)
    .executeTakeFirst()
  return zeile?.pflichtId
}
