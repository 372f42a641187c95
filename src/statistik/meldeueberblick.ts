import { sql } from 'kysely'
import type { TraegerDb } from '../platform/db/index.ts'

/** What the last check found: open tasks of the house, by finding; cases that the account may open by name. */
export type Meldeueberblick = Readonly<{
  faelle: number
  mitBefund: number
  befunde: readonly Readonly<{ name: string; faelle: number }>[]
  liste: readonly Readonly<{ fallId: string; bezeichnung: string; fehlt: string }>[]
}>

const HOECHSTENS = 200

/** @param kontoId whose cases may be named; undefined: counts only */
export async function meldeueberblick(db: TraegerDb, traegerId: string, monat: string, kontoId: string | undefined): Promise<Meldeueberblick> {
  const { rows } = await sql<{ fallId: string; bezeichnung: string; fehlt: string; offen: boolean }>`
    select f.fall_id, f.bezeichnung, v.fehlt, not f.geschuetzt or exists (
      select 1 from fall_kreis k where k.traeger_id = f.traeger_id and k.fall_id = f.fall_id and k.konto_id = ${kontoId ?? null}) as offen
    from vorgang v join fall f on f.traeger_id = v.traeger_id and f.fall_id = v.fall_id
    where v.traeger_id = ${traegerId} and v.art = 'meldedaten' and v.erledigt_am is null
    order by f.bezeichnung, f.fall_id`.execute(db)
  const zahl = await sql<{ faelle: number }>`
    select count(distinct fall_id)::int as faelle from personenmonat
    where traeger_id = ${traegerId} and monat = ${`${monat}-01`} and bescheid_id is not null and hilfebeduerftig`.execute(db)
  const jeBefund = new Map<string, number>()
  for (const { fehlt } of rows) for (const name of fehlt.split(', ')) jeBefund.set(name, (jeBefund.get(name) ?? 0) + 1)
  return {
    faelle: zahl.rows[0]?.faelle ?? 0,
    mitBefund: rows.length,
    befunde: [...jeBefund].map(([name, faelle]) => ({ name, faelle })).sort((a, b) => b.faelle - a.faelle || a.name.localeCompare(b.name, 'de')),
    liste:
      kontoId === undefined
        ? []
        : rows
            .filter((r) => r.offen)
            .slice(0, HOECHSTENS)
            .map(({ fallId, bezeichnung, fehlt }) => ({ fallId, bezeichnung, fehlt })),
  }
}
