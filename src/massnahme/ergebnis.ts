import { sql } from 'kysely'
import type { TraegerDb } from '../platform/db/index.ts'
import { type MassnahmeErgebnis, type Rohzahlen, verbirg } from './kleine-zahlen.ts'

/** Months after leaving at which is asked whether somebody works (Eingliederungsquote). */
const NACH_MONATEN = 6

/**
 * Quality and outcome of a measure by run. Who works in the sixth month after leaving: an integration (insured work or vocational
 * training) with that month confirmed; without any integration nobody works, as far as the house knows; with one, but the month not yet
 * asked, it is not counted. `teilnahme.integriert` says otherwise where somebody found out.
 *
 * @param heute ISO date: only who left six months before is asked about
 */
export async function massnahmeErgebnis(db: TraegerDb, traegerId: string, massnahmeId: string, heute: string): Promise<MassnahmeErgebnis> {
  return verbirg(await zaehle(db, traegerId, massnahmeId, heute))
}

async function zaehle(db: TraegerDb, traegerId: string, massnahmeId: string, heute: string): Promise<Rohzahlen[]> {
  const { rows } = await sql<Rohzahlen>`
    with ausgang as (
      select t.durchgang_id, t.stand, t.austritt_grund, u.note,
        case
          when t.austritt_am + interval '${sql.lit(NACH_MONATEN)} months' > ${heute}::date then null
          when t.integriert is not null then t.integriert
          when i.arbeit then true
          when i.unbekannt then null
          else false
        end as integriert
      from teilnahme t
      join durchgang d on d.traeger_id = t.traeger_id and d.durchgang_id = t.durchgang_id
      left join teilnahme_urteil u on u.traeger_id = t.traeger_id and u.teilnahme_id = t.teilnahme_id
      left join lateral (
        select bool_or(coalesce(n.beschaeftigt, false) or date_trunc('month', x.beginn) = z.monat) as arbeit,
          bool_or(n.beschaeftigt is null) as unbekannt
        from (select date_trunc('month', t.austritt_am + interval '${sql.lit(NACH_MONATEN)} months') as monat) z
        join integration x on x.traeger_id = t.traeger_id and x.person_id = t.person_id
          and x.art in ('svpflichtig', 'ausbildung') and not x.widerrufen
          and x.beginn >= t.eintritt_am and date_trunc('month', x.beginn) <= z.monat
          and not exists (select from integration e where e.traeger_id = x.traeger_id and e.ersetzt = x.integration_id)
        left join lateral (
          select h.beschaeftigt from nachhaltung h
          where h.traeger_id = x.traeger_id and h.integration_id = x.integration_id and h.monat = z.monat::date
          order by h.am desc limit 1
        ) n on true
      ) i on true
      where t.traeger_id = ${traegerId} and d.massnahme_id = ${massnahmeId} and t.stand in ('abgeschlossen', 'abgebrochen')
    )
    select d.durchgang_id, d.von::text as von, d.bis::text as bis,
      count(a.*)::integer as austritte,
      (count(*) filter (where a.stand = 'abgeschlossen'))::integer as abgeschlossen,
      (count(*) filter (where a.stand = 'abgebrochen'))::integer as abgebrochen,
      (count(*) filter (where a.stand = 'abgebrochen' and a.austritt_grund in ('arbeit', 'ausbildung')))::integer as in_arbeit,
      (count(*) filter (where a.integriert is not null))::integer as auswertbar,
      (count(*) filter (where a.integriert))::integer as integriert,
      count(a.note)::integer as antworten,
      coalesce(sum(a.note), 0)::integer as noten
    from durchgang d
    left join ausgang a on a.durchgang_id = d.durchgang_id
    where d.traeger_id = ${traegerId} and d.massnahme_id = ${massnahmeId} and d.von <= ${heute}::date
    group by d.durchgang_id, d.von, d.bis
    order by d.von`.execute(db)
  return rows
}
