import { sql } from 'kysely'
import type { TraegerDb } from '../platform/db/index.ts'
import { giltNoch } from './gilt.ts'
import { type Art, alsArt } from './werte.ts'

/** Below it a number of children is shown to nobody who may not see their cases. */
export const MINDESTENS = 5

/** `null`: hidden, because it could point to single children. */
export type Nutzungsmonat = Readonly<{
  monat: string
  art: Art
  berechtigt: number | null
  nutzend: number | null
  /** granted for the month */
  bewilligtCent: number | null
  /** used of it */
  cent: number | null
}>

/**
 * Children entitled, children using and euros by month and kind. What was paid as money or directly counts as used.
 *
 * @param monate `2026-09`
 * @param alles for who may see the cases; else counts below five are hidden with what belongs to them
 */
export async function monatsnutzung(db: TraegerDb, traegerId: string, monate: readonly string[], alles: boolean): Promise<Nutzungsmonat[]> {
  if (monate.length === 0) return []
  const { rows } = await sql<{ monat: string; art: string; berechtigt: number; nutzend: number; bewilligtCent: number; cent: number }>`
    select to_char(m.monat, 'YYYY-MM') as monat, m.art, count(distinct m.person_id)::int as berechtigt,
      (count(distinct m.person_id) filter (where ${genutzt()}))::int as nutzend, sum(m.cent)::int as bewilligt_cent,
      coalesce(sum(case when n.bedarf_id is not null then coalesce(n.anerkannt_cent, n.cent) else m.cent end) filter (where ${genutzt()}), 0)::int as cent
    from teilhabe_monat m
      join teilhabe_bedarf b on b.traeger_id = m.traeger_id and b.bedarf_id = m.bedarf_id
      left join teilhabe_nutzung n on n.traeger_id = m.traeger_id and n.bedarf_id = m.bedarf_id and n.monat = m.monat
    where m.traeger_id = ${traegerId} and m.monat = any(${monate.map((m) => `${m}-01`)}::date[]) and ${giltNoch}
    group by m.monat, m.art order by m.monat desc, m.art`.execute(db)
  return rows.map((z) => verbirg({ ...z, art: alsArt(z.art) }, alles))
}

/** Used: reported by the provider, or paid without a report. */
const genutzt = () => sql`n.cent > 0 or b.weg = 'geld' or (b.weg = 'direkt' and m.art in ('ausflug', 'klassenfahrt'))`

/** Hides small counts, and whatever would give one away: users by the difference, euros by their price. */
export function verbirg(z: Nutzungsmonat & { berechtigt: number; nutzend: number }, alles: boolean): Nutzungsmonat {
  if (alles) return z
  if (z.berechtigt < MINDESTENS) return { ...z, berechtigt: null, nutzend: null, bewilligtCent: null, cent: null }
  const klein = z.nutzend < MINDESTENS || (z.berechtigt !== z.nutzend && z.berechtigt - z.nutzend < MINDESTENS)
  return klein ? { ...z, nutzend: null, cent: null } : z
}
