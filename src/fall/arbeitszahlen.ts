import { type RawBuilder, sql } from 'kysely'
import { zeitzone } from '../platform/clock/index.ts'
import type { TraegerDb } from '../platform/db/index.ts'

/** Open pieces of work that are alike in everything the tabs and filters of the list look at. */
export type Arbeitsgruppe = Readonly<{
  zustaendig: string | null
  team: string
  art: string
  stand: string
  ohneFall: boolean
  /** days of the calendar since it came in */
  tage: number
  anzahl: number
}>

/** @param nur further condition on `v`, for a search */
export async function liesArbeitsgruppen(
  db: TraegerDb,
  traegerId: string,
  heute: Temporal.PlainDate,
  nur: RawBuilder<unknown> = sql`true`,
): Promise<Arbeitsgruppe[]> {
  const { rows } = await sql<Arbeitsgruppe>`
    select v.zustaendig, v.team, v.art, v.stand, v.fall_id is null as ohne_fall,
      greatest(0, ${heute.toString()}::date - (v.eingang_am at time zone ${zeitzone})::date) as tage, count(*) as anzahl
    from vorgang v where v.traeger_id = ${traegerId} and v.erledigt_am is null and ${nur}
    group by 1, 2, 3, 4, 5, 6`.execute(db)
  return rows
}

/** Numbers of the work list, kept for a moment. */
export type Arbeitszahlen = (db: TraegerDb, traegerId: string, heute: Temporal.PlainDate) => Promise<readonly Arbeitsgruppe[]>

/**
 * Keeps the groups of each Träger for so many milliseconds: everybody who opens the list then shares one count over all open work. What
 * somebody finishes leaves the rows of the list at once and its numbers a moment later.
 */
export function merkeArbeitszahlen(haltbarMs: number): Arbeitszahlen {
  const gemerkt = new Map<string, Readonly<{ gruppen: readonly Arbeitsgruppe[]; bis: number }>>()
  return async (db, traegerId, heute) => {
    const schluessel = `${traegerId} ${heute}`
    const da = gemerkt.get(schluessel)
    if (da !== undefined && performance.now() < da.bis) return da.gruppen
    const gruppen = await liesArbeitsgruppen(db, traegerId, heute)
    gemerkt.set(schluessel, { gruppen, bis: performance.now() + haltbarMs })
    return gruppen
  }
}

/** Of this process, two seconds old at most. */
export const arbeitszahlen = merkeArbeitszahlen(2000)
