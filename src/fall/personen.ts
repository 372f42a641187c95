import type { Handlung } from '../platform/audit/index.ts'
import type { TraegerDb } from '../platform/db/index.ts'
import { type Stamm, stammSchema } from './angabe-arten.ts'
import { erfasseAngabe } from './angabe-erfassen.ts'
import { erhoeheFassung } from './nummern.ts'

/** Somebody of a case; all else about them are facts. */
export type FallPerson = Readonly<{ personId: string; kennung: string; nr: number }>

/** The people of a case in their order; 1 is who represents it (sec. 38). Also those who left: `person.zugehoerig` says when. */
export async function liesPersonen(db: TraegerDb, traegerId: string, fallId: string): Promise<FallPerson[]> {
  return db
    .selectFrom('person')
    .select(['personId', 'kennung', 'nr'])
    .where('traegerId', '=', traegerId)
    .where('fallId', '=', fallId)
    .orderBy('nr')
    .execute()
}

/**
 * Adds somebody to a case: name and date of birth hold from birth on, belonging to the household from `giltVon`.
 *
 * @param giltVon for living costs the first of the month of the application (sec. 37 (2)): a later day makes the claim begin that day
 * @throws where the facts are none: check them with `stammSchema` at the edge
 */
export async function legePersonAn(
  db: TraegerDb,
  h: Handlung,
  fallId: string,
  stamm: Stamm,
  giltVon: string,
  quelle: string,
): Promise<{ personId: string; kennung: string }> {
  const wert = stammSchema.parse(stamm)
  if (!(await erhoeheFassung(db, h.traegerId, fallId))) throw new Error('a person needs a case')
  const nr = Math.max(0, ...(await liesPersonen(db, h.traegerId, fallId)).map((p) => p.nr)) + 1
  const kennung = `p${nr}`
  const { personId } = await db
    .insertInto('person')
    .values({ traegerId: h.traegerId, fallId, kennung, nr, angelegtAm: h.jetzt })
    .returning('personId')
    .executeTakeFirstOrThrow()
  const von = wert.geburtsdatum < giltVon ? wert.geburtsdatum : giltVon
  const geboren = wert.geburtsdatum > giltVon ? wert.geburtsdatum : giltVon
  for (const neu of [
    { art: 'person.stamm', wert, giltVon: von },
    { art: 'person.zugehoerig', wert: true, giltVon: geboren },
  ] as const) {
    const erfasst = await erfasseAngabe(db, h, fallId, { personId, quelle, ...neu })
    if (!erfasst.ok) throw new Error(erfasst.fehler.saetze.join(' '))
  }
  return { personId, kennung }
}
