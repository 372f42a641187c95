import { sql } from 'kysely'
import { z } from 'zod'
import type { TraegerDb } from '../platform/db/index.ts'

const eintrag = z.object({ art: z.string(), betrag: z.number().optional() })

/**
 * Whether Bildung und Teilhabe was granted by a decision of its own in the period and not ended since: the monthly notice must not pay it once more. Asked under
 * the lock of the case, which the decision takes too.
 */
export async function istEigensBewilligt(
  db: TraegerDb,
  traegerId: string,
  { personId, art, wert }: Readonly<{ personId?: string | null | undefined; art: string; wert: unknown }>,
  von: string,
  bis: string | null,
): Promise<boolean> {
  const gelesen = eintrag.safeParse(wert)
  if (art !== 'person.bildungTeilhabe' || !personId || !gelesen.success || gelesen.data.betrag === 0) return false
  const da = await db
    .selectFrom('teilhabeMonat as m')
    .select('monat')
    .where('traegerId', '=', traegerId)
    .where('personId', '=', personId)
    .where('art', '=', gelesen.data.art)
    .where('monat', '>=', `${von.slice(0, 7)}-01`)
    .$if(bis !== null, (q) => q.where('monat', '<=', bis ?? ''))
    .where(sql<boolean>`not exists (select from teilhabe_entfallen e
      where e.traeger_id = m.traeger_id and e.bedarf_id = m.bedarf_id and e.monat = m.monat)`)
    .limit(1)
    .executeTakeFirst()
  return da !== undefined
}
