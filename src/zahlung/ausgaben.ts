import { sql } from 'kysely'
import type { TraegerDb } from '../platform/db/index.ts'

/** What was ordered and what of it was paid, in cents; without what was taken back. */
export type Ausgabe = Readonly<{
  quelle: string
  leistung: string
  kostentraeger: string
  haushaltsstelle: string
  /** `2026-09` */
  monat: string
  angeordnetCent: number
  bezahltCent: number
}>

/** Orders of a budget year by source, benefit, budget line and month. */
export async function ausgaben(db: TraegerDb, traegerId: string, haushaltsjahr: number): Promise<Ausgabe[]> {
  const { rows } = await sql<Ausgabe>`
    select a.quelle, a.leistung, a.kostentraeger, a.haushaltsstelle, to_char(a.monat, 'YYYY-MM') as monat, sum(a.betrag_cent) as angeordnet_cent,
      coalesce(sum(a.betrag_cent) filter (where l.stand = 'geschrieben'), 0) as bezahlt_cent
    from anordnung a
      left join zahlung_anordnung z on z.traeger_id = a.traeger_id and z.anordnung_id = a.anordnung_id
      left join zahllauf l on l.traeger_id = z.traeger_id and l.lauf_id = z.lauf_id
    where a.traeger_id = ${traegerId} and a.haushaltsjahr = ${haushaltsjahr}
      and not exists (select from anordnung_storno s where s.traeger_id = a.traeger_id and s.anordnung_id = a.anordnung_id)
    group by a.quelle, a.leistung, a.kostentraeger, a.haushaltsstelle, a.monat
    order by a.quelle, a.leistung, a.haushaltsstelle, a.monat`.execute(db)
  return rows
}
