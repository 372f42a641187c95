import { sql } from 'kysely'
import type { TraegerDb } from '../platform/db/index.ts'

const mitMarke = ['mitteilung', 'druckstueck', 'vordruck'] as const

/** How much of what carries the mark the public sees at a moment. */
export async function zaehleOeffentliches(
  db: TraegerDb,
  traegerId: string,
  jetzt: Temporal.Instant,
): Promise<Readonly<Record<(typeof mitMarke)[number], number>>> {
  const { rows } = await sql<{ art: string; zahl: number }>`
    select art, count(*)::integer as zahl from oeffentliche_fassungen(${jetzt.toString()}::timestamptz) where traeger_id = ${traegerId} group by art`.execute(
    db,
  )
  const zahl = (art: string) => rows.find((r) => r.art === art)?.zahl ?? 0
  return { mitteilung: zahl('mitteilung'), druckstueck: zahl('druckstueck'), vordruck: zahl('vordruck') }
}
