import { sql } from 'kysely'
import { liesRechtsbehelfe } from '../bescheid/index.ts'
import type { TraegerDb } from '../platform/db/index.ts'

/** Group 6: vacancies that were open in the month, with the employer's number or name and address. */
export async function offeneStellen(db: TraegerDb, traegerId: string, monat: string): Promise<unknown[]> {
  const { rows } = await sql<Record<string, unknown>>`
    select s.stelle_id, s.titel, s.kldb, s.minuten_von, s.minuten_bis, s.plz, s.ort, to_char(s.beginn, 'YYYY-MM-DD') as beginn,
      to_char(s.befristet_bis, 'YYYY-MM-DD') as befristet_bis, s.plaetze, s.stand, a.betriebsnummer, a.branche,
      case when a.betriebsnummer is null then concat_ws(', ', a.name, a.strasse, a.plz, a.ort) end as betrieb
    from stelle s join arbeitgeber a on a.traeger_id = s.traeger_id and a.arbeitgeber_id = s.arbeitgeber_id
    where s.traeger_id = ${traegerId} and s.quelle in ('eigen', 'arbeitgeber') and s.stand in ('offen', 'besetzt')
      and s.angelegt_am < (${`${monat}-01`}::date + interval '1 month')
    order by s.stelle_id`.execute(db)
  return rows
}

/** Group 5: what was ordered to be paid for the month, by benefit; benefits of the decisions and instruments. Euros. */
export async function ausgabenDesMonats(db: TraegerDb, traegerId: string, monat: string): Promise<unknown[]> {
  const { rows } = await sql<{ leistung: string; kostentraeger: string; cent: number }>`
    select leistung, kostentraeger, sum(betrag_cent)::int8 as cent from (
      select leistung, kostentraeger, betrag_cent from buchung where traeger_id = ${traegerId} and monat = ${`${monat}-01`}::date
      union all
      select leistung, kostentraeger, betrag_cent from anordnung a where traeger_id = ${traegerId} and monat = ${`${monat}-01`}::date
        and not exists (select 1 from anordnung_storno s where s.traeger_id = a.traeger_id and s.anordnung_id = a.anordnung_id)
    ) alle group by 1, 2 order by 1, 2`.execute(db)
  return rows.map(({ leistung, kostentraeger, cent }) => ({ leistung, kostentraeger, betrag: cent / 100 }))
}

/** Group 5, per measure: what released invoices of the month name, the price of a whole group among it. Euros. */
export async function kostenDerMassnahmen(db: TraegerDb, traegerId: string, monat: string): Promise<unknown[]> {
  const { rows } = await sql<{ massnahmeId: string; instrument: string; massnahmeart: string; cent: number }>`
    select m.massnahme_id, m.instrument, m.statistik as massnahmeart, sum(p.anerkannt_cent)::int8 as cent
    from rechnung r
    join rechnung_position p on p.traeger_id = r.traeger_id and p.rechnung_id = r.rechnung_id
    join massnahme m on m.traeger_id = r.traeger_id and m.massnahme_id = r.massnahme_id
    where r.traeger_id = ${traegerId} and r.monat = ${`${monat}-01`}::date and r.stand = 'freigegeben' and p.anerkannt_cent is not null
    group by 1, 2, 3 order by 1`.execute(db)
  return rows.map(({ massnahmeId, instrument, massnahmeart, cent }) => ({ massnahmeId, instrument, massnahmeart, betrag: cent / 100 }))
}

/** Group 7: objections and suits that were open at some time of these months. The file number of the court stays in the house. */
export async function rechtsbehelfeSeit(db: TraegerDb, traegerId: string, von: string, bis: string): Promise<unknown[]> {
  const ende = Temporal.PlainYearMonth.from(bis).toPlainDate({ day: 31 }).toString()
  const alle = await liesRechtsbehelfe(db, traegerId, { von: `${von}-01`, bis: ende })
  return alle.map(({ rechtsbehelfId, fallId, art, sachgebiet, eingangAm, erledigtAm, ausgang, erfolgsgruende }) => ({
    rechtsbehelfId,
    fallId,
    art,
    sachgebiet,
    eingangAm,
    erledigtAm,
    ausgang,
    erfolgsgruende,
  }))
}

/** Vacancies of group 6 that lack what the report asks for: occupation, or hours. */
export async function stellenMitLuecke(db: TraegerDb, traegerId: string): Promise<number> {
  const { rows } = await sql<{ anzahl: number }>`
    select count(*)::int as anzahl from stelle
    where traeger_id = ${traegerId} and quelle in ('eigen', 'arbeitgeber') and stand = 'offen' and (kldb = '' or minuten_von is null)`.execute(db)
  return rows[0]?.anzahl ?? 0
}
