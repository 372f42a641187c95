import { sql } from 'kysely'
import type { TraegerDb } from '../platform/db/index.ts'
import { ausfuehrungstag } from './bankarbeitstag.ts'
import { type EmpfaengerArt, type Kostentraeger, type Leistung, leistungen } from './model.ts'

/** Ledger of a case: amounts in cents by month, person, benefit and bearer, over all decisions. */
export type Buchungszeile = Readonly<{
  /** `2026-09` */
  monat: string
  personId: string
  leistung: Leistung
  kostentraeger: Kostentraeger
  haushaltsstelle: string
  cent: number
  /** part of it that a released run has paid */
  gezahltCent: number
}>

export async function buchungenVon(db: TraegerDb, traegerId: string, fallId: string): Promise<Buchungszeile[]> {
  const { rows } = await sql<Buchungszeile>`
    select to_char(b.monat, 'YYYY-MM') as monat, b.person_id, b.leistung, b.kostentraeger, b.haushaltsstelle,
      sum(b.betrag_cent) as cent, coalesce(sum(b.betrag_cent) filter (where l.stand = 'geschrieben'), 0) as gezahlt_cent
    from buchung b
      join person p on p.traeger_id = b.traeger_id and p.person_id = b.person_id
      left join zahlung_buchung z on z.traeger_id = b.traeger_id and z.buchung_id = b.buchung_id
      left join zahllauf l on l.traeger_id = z.traeger_id and l.lauf_id = z.lauf_id
    where b.traeger_id = ${traegerId} and b.fall_id = ${fallId}
    group by b.monat, p.nr, b.person_id, b.leistung, b.kostentraeger, b.haushaltsstelle
    order by b.monat, p.nr, position(b.leistung in ${leistungen.join(' ')}), b.kostentraeger`.execute(db)
  return rows
}

/** A payment that a second person has released. */
export type Fallzahlung = Readonly<{
  zahlungId: string
  laufId: string
  /** ISO day asked of the bank */
  ausfuehrungAm: string
  /** months it is for, `2026-09` */
  monate: readonly string[]
  /** what goes to employers and providers belongs to no case */
  empfaenger: Exclude<EmpfaengerArt, 'arbeitgeber' | 'anbieter'>
  name: string
  iban: string
  cent: number
  zweck: string
}>

/** Released payments of a case, newest first. */
export async function zahlungenVon(db: TraegerDb, traegerId: string, fallId: string): Promise<Fallzahlung[]> {
  const { rows } = await sql<Fallzahlung>`
    select z.zahlung_id, z.lauf_id, l.ausfuehrung_am, z.empfaenger, z.name, z.iban, z.betrag_cent as cent, z.zweck,
      (select array_agg(to_char(m.monat, 'YYYY-MM') order by m.monat) from zahlung_monat m
        where m.traeger_id = z.traeger_id and m.zahlung_id = z.zahlung_id) as monate
    from zahlung z join zahllauf l on l.traeger_id = z.traeger_id and l.lauf_id = z.lauf_id
    where z.traeger_id = ${traegerId} and z.fall_id = ${fallId} and l.stand = 'geschrieben'
    order by l.ausfuehrung_am desc, z.empfaenger, z.zahlung_id`.execute(db)
  return rows
}

/** When money comes next: `angeordnet` is on its way to the bank, `vorgesehen` is decided and not yet in a released run. */
export type NaechsteZahlung = Readonly<{
  /** ISO day */
  tag: string
  /** first month it is for, `2026-09` */
  monat: string
  /** to all payees together, before anything that may stop it */
  cent: number
  /** to the household itself; unknown before the run splits the amount */
  anPersonCent: number | undefined
  stand: 'angeordnet' | 'vorgesehen'
}>

export async function naechsteZahlung(
  db: TraegerDb,
  traegerId: string,
  fallId: string,
  heute: Temporal.PlainDate,
): Promise<NaechsteZahlung | undefined> {
  return (await angeordnete(db, traegerId, fallId, heute)) ?? vorgesehene(db, traegerId, fallId, heute)
}

async function angeordnete(db: TraegerDb, traegerId: string, fallId: string, heute: Temporal.PlainDate): Promise<NaechsteZahlung | undefined> {
  const { rows } = await sql<Omit<NaechsteZahlung, 'stand'>>`
    select l.ausfuehrung_am as tag, to_char(l.monat, 'YYYY-MM') as monat, sum(z.betrag_cent) as cent,
      coalesce(sum(z.betrag_cent) filter (where z.empfaenger = 'person'), 0) as an_person_cent
    from zahlung z join zahllauf l on l.traeger_id = z.traeger_id and l.lauf_id = z.lauf_id
    where z.traeger_id = ${traegerId} and z.fall_id = ${fallId} and l.stand = 'geschrieben' and l.ausfuehrung_am >= ${heute.toString()}::date
    group by l.lauf_id, l.ausfuehrung_am, l.monat
    order by l.ausfuehrung_am limit 1`.execute(db)
  const zeile = rows[0]
  return zeile && { ...zeile, stand: 'angeordnet' }
}

async function vorgesehene(db: TraegerDb, traegerId: string, fallId: string, heute: Temporal.PlainDate): Promise<NaechsteZahlung | undefined> {
  const { rows } = await sql<{ monat: string; cent: number }>`
    select to_char(b.monat, 'YYYY-MM') as monat, sum(b.betrag_cent) as cent
    from buchung b
    where b.traeger_id = ${traegerId} and b.fall_id = ${fallId} and not exists (
      select from zahlung_buchung z join zahllauf l on l.traeger_id = z.traeger_id and l.lauf_id = z.lauf_id
      where z.traeger_id = b.traeger_id and z.buchung_id = b.buchung_id and l.stand = 'geschrieben')
    group by b.monat having sum(b.betrag_cent) > 0
    order by b.monat`.execute(db)
  const erster = rows[0]
  if (erster === undefined) return undefined
  const tag = ausfuehrungstag(erster.monat, heute).toString()
  // what is due before that day comes with it
  const cent = rows.filter((r) => ausfuehrungstag(r.monat, heute).toString() <= tag).reduce((s, r) => s + r.cent, 0)
  return { tag, monat: erster.monat, cent, anPersonCent: undefined, stand: 'vorgesehen' }
}

/** `gezahlt`: in a released run; `angeordnet`: in a draft that waits for its release; `offen`: booked, in no run. */
export type Monatsstand = 'gezahlt' | 'angeordnet' | 'offen'

/** How far the payment of each booked month is (`2026-09`); where its entries differ, the state of the one that is least far. */
export async function standDerMonate(db: TraegerDb, traegerId: string, fallId: string): Promise<Map<string, Monatsstand>> {
  const { rows } = await sql<{ monat: string; stufe: number }>`
    select to_char(b.monat, 'YYYY-MM') as monat,
      min(case l.stand when 'geschrieben' then 2 when 'entwurf' then 1 else 0 end) as stufe
    from buchung b
      left join zahlung_buchung z on z.traeger_id = b.traeger_id and z.buchung_id = b.buchung_id
      left join zahllauf l on l.traeger_id = z.traeger_id and l.lauf_id = z.lauf_id
    where b.traeger_id = ${traegerId} and b.fall_id = ${fallId}
    group by b.monat order by b.monat`.execute(db)
  return new Map(rows.map(({ monat, stufe }) => [monat, stufe === 2 ? 'gezahlt' : stufe === 1 ? 'angeordnet' : 'offen']))
}
