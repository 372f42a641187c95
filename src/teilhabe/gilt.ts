import { sql } from 'kysely'
import type { Handlung } from '../platform/audit/index.ts'
import type { TraegerDb } from '../platform/db/index.ts'
import type { Bedarf } from './model.ts'

/** A granted month `m` that no decision has ended. */
export const giltNoch = sql<boolean>`not exists (select from teilhabe_entfallen e
  where e.traeger_id = m.traeger_id and e.bedarf_id = m.bedarf_id and e.monat = m.monat)`

/** Months of a grant that are still granted, the earliest first. */
export async function geltendeMonateVon(db: TraegerDb, traegerId: string, bedarfId: string): Promise<{ monat: string; cent: number }[]> {
  const zeilen = await db
    .selectFrom('teilhabeMonat as m')
    .select(['m.monat', 'm.cent'])
    .where('m.traegerId', '=', traegerId)
    .where('m.bedarfId', '=', bedarfId)
    .where(giltNoch)
    .orderBy('m.monat')
    .execute()
  return zeilen.map((z) => ({ monat: z.monat.slice(0, 7), cent: z.cent }))
}

/** How often a month of this kind was granted to the child and ended: the index counts it, so that it can be granted once more. */
export async function beendeteMale(
  db: TraegerDb,
  h: Pick<Handlung, 'traegerId'>,
  b: Pick<Bedarf, 'personId' | 'art'>,
): Promise<ReadonlyMap<string, number>> {
  const zeilen = await db
    .selectFrom('teilhabeMonat as m')
    .innerJoin('teilhabeEntfallen as e', (j) =>
      j.onRef('e.traegerId', '=', 'm.traegerId').onRef('e.bedarfId', '=', 'm.bedarfId').onRef('e.monat', '=', 'm.monat'),
    )
    .select((eb) => ['m.monat', eb.fn.countAll<number>().as('male')])
    .where('m.traegerId', '=', h.traegerId)
    .where('m.personId', '=', b.personId)
    .where('m.art', '=', b.art)
    .groupBy('m.monat')
    .execute()
  return new Map(zeilen.map((z) => [z.monat.slice(0, 7), Number(z.male)]))
}
