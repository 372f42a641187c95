import { sql } from 'kysely'
import type { TraegerDb } from '../platform/db/index.ts'
import type { EmpfaengerArt, HindernisGrund, Kostentraeger, LaufStand } from './model.ts'

/** One run in the list; amounts in cents. */
export type Laufzeile = Readonly<{
  laufId: string
  /** `2026-09` */
  monat: string
  ausfuehrungAm: string
  stand: LaufStand
  /** as people read it: `18.08.2026, 12:00` */
  erstelltAm: string
  erstelltVon: string
  freigegebenVon: string | null
  zahlungen: number
  cent: number
  hindernisse: number
}>

const laufSpalten = sql`
  l.lauf_id, to_char(l.monat, 'YYYY-MM') as monat, l.ausfuehrung_am, l.stand,
  to_char(l.erstellt_am at time zone 'Europe/Berlin', 'DD.MM.YYYY, HH24:MI') as erstellt_am,
  coalesce(e.name, '') as erstellt_von, f.name as freigegeben_von,
  (select count(*) from zahlung z where z.traeger_id = l.traeger_id and z.lauf_id = l.lauf_id) as zahlungen,
  (select coalesce(sum(z.betrag_cent), 0) from zahlung z where z.traeger_id = l.traeger_id and z.lauf_id = l.lauf_id) as cent,
  (select count(distinct h.fall_id) from zahlhindernis h where h.traeger_id = l.traeger_id and h.lauf_id = l.lauf_id) as hindernisse`
const laufQuelle = sql`
  zahllauf l
  left join konto e on e.traeger_id = l.traeger_id and e.konto_id = l.erstellt_von
  left join konto f on f.traeger_id = l.traeger_id and f.konto_id = l.freigegeben_von`

/** The newest runs. */
export async function liesZahllaeufe(db: TraegerDb, traegerId: string, hoechstens = 50): Promise<Laufzeile[]> {
  const { rows } = await sql<Laufzeile>`
    select ${laufSpalten} from ${laufQuelle} where l.traeger_id = ${traegerId} order by l.erstellt_am desc limit ${hoechstens}`.execute(db)
  return rows
}

/** What is due and in no run, by month (`2026-09`), up to a month: the benefit, and orders due by its first day. */
export async function liesFaelliges(db: TraegerDb, traegerId: string, bisMonat: string): Promise<{ monat: string; faelle: number; cent: number }[]> {
  const { rows } = await sql<{ monat: string; faelle: number; cent: number }>`
    select to_char(e.monat, 'YYYY-MM') as monat, count(distinct e.wer) as faelle, sum(e.betrag_cent) as cent from (
      select b.monat, b.fall_id as wer, b.betrag_cent from buchung b
      where b.traeger_id = ${traegerId} and b.monat <= ${`${bisMonat}-01`}::date
        and not exists (select from zahlung_buchung z where z.traeger_id = b.traeger_id and z.buchung_id = b.buchung_id)
      union all
      select a.monat, coalesce(a.fall_id, a.empfaenger_id), a.betrag_cent from anordnung a
      where a.traeger_id = ${traegerId} and a.faellig_am <= ${`${bisMonat}-01`}::date
        and not exists (select from zahlung_anordnung z where z.traeger_id = a.traeger_id and z.anordnung_id = a.anordnung_id)
        and not exists (select from anordnung_storno s where s.traeger_id = a.traeger_id and s.anordnung_id = a.anordnung_id)) e
    group by e.monat order by e.monat`.execute(db)
  return rows
}

export type LaufAnsicht = Laufzeile &
  Readonly<{
    erstelltVonId: string
    dateiSha256: string | null
    freigegebenAm: string | null
    empfaenger: readonly Readonly<{ empfaenger: EmpfaengerArt; anzahl: number; cent: number }>[]
    /** ledger entries and orders that the run pays; `leistung`: a benefit of the ledger or the code of an order */
    haushalt: readonly Readonly<{ kostentraeger: Kostentraeger; haushaltsstelle: string; leistung: string; cent: number }>[]
  }>

/** One run with its totals; `undefined` where there is none of this id. */
export async function liesZahllauf(db: TraegerDb, traegerId: string, laufId: string): Promise<LaufAnsicht | undefined> {
  const { rows } = await sql<Omit<LaufAnsicht, 'empfaenger' | 'haushalt'>>`
    select ${laufSpalten}, l.erstellt_von as erstellt_von_id, l.datei_sha256, 
      to_char(l.freigegeben_am at time zone 'Europe/Berlin', 'DD.MM.YYYY, HH24:MI') as freigegeben_am
    from ${laufQuelle} where l.traeger_id = ${traegerId} and l.lauf_id = ${laufId}`.execute(db)
  const lauf = rows[0]
  if (lauf === undefined) return undefined
  const empfaenger = await sql<LaufAnsicht['empfaenger'][number]>`
    select empfaenger, count(*) as anzahl, sum(betrag_cent) as cent from zahlung
    where traeger_id = ${traegerId} and lauf_id = ${laufId} group by empfaenger order by sum(betrag_cent) desc`.execute(db)
  const haushalt = await sql<LaufAnsicht['haushalt'][number]>`
    select e.kostentraeger, e.haushaltsstelle, e.leistung, sum(e.betrag_cent) as cent from (
      select b.kostentraeger, b.haushaltsstelle, b.leistung, b.betrag_cent
      from zahlung_buchung z join buchung b on b.traeger_id = z.traeger_id and b.buchung_id = z.buchung_id
      where z.traeger_id = ${traegerId} and z.lauf_id = ${laufId}
      union all
      select a.kostentraeger, a.haushaltsstelle, a.leistung, a.betrag_cent
      from zahlung_anordnung z join anordnung a on a.traeger_id = z.traeger_id and a.anordnung_id = z.anordnung_id
      where z.traeger_id = ${traegerId} and z.lauf_id = ${laufId}) e
    group by e.kostentraeger, e.haushaltsstelle, e.leistung having sum(e.betrag_cent) <> 0
    order by e.kostentraeger, e.haushaltsstelle, sum(e.betrag_cent) desc`.execute(db)
  return { ...lauf, empfaenger: empfaenger.rows, haushalt: haushalt.rows }
}

/** A case as lists show it: of a protected one, only its circle learns the name. */
type Fallbezug = Readonly<{ fallId: string; aktenzeichen: string; bezeichnung: string }>

/** `fallId` null: to an employer or a provider. `leistungen`: codes of the orders it pays, empty where it is the monthly benefit. */
export type Laufzahlung = Readonly<{
  fallId: string | null
  aktenzeichen: string
  bezeichnung: string
  zahlungId: string
  empfaenger: EmpfaengerArt
  name: string
  iban: string
  cent: number
  zweck: string
  leistungen: readonly string[]
}>
export type Laufhindernis = Fallbezug & Readonly<{ grund: HindernisGrund; cent: number; hinweis: string }>

export type Zahlungsfilter = Readonly<{ suche?: string; empfaenger?: EmpfaengerArt; ab: number; hoechstens: number }>

/** Hides what must not be read by others in a list of all cases. */
const istFremd = (kontoId: string) => sql<boolean>`(coalesce(f.geschuetzt, false) and not exists
  (select from fall_kreis k where k.traeger_id = f.traeger_id and k.fall_id = f.fall_id and k.konto_id = ${kontoId}))`

/** A page of the payments of a run, by file number; `gesamt` counts all that pass the filter. */
export async function liesZahlungen(
  db: TraegerDb,
  traegerId: string,
  laufId: string,
  kontoId: string,
  filter: Zahlungsfilter,
): Promise<{ gesamt: number; zahlungen: Laufzahlung[] }> {
  const fremd = istFremd(kontoId)
  const muster = `%${(filter.suche ?? '').replace(/[\\%_]/g, '\\$&').toLowerCase()}%`
  const wo = sql`z.traeger_id = ${traegerId} and z.lauf_id = ${laufId}
    and (${filter.empfaenger ?? null}::text is null or z.empfaenger = ${filter.empfaenger ?? null})
    and (${filter.suche ?? ''} = '' or coalesce(f.aktenzeichen, '') like ${muster} or (not ${fremd} and (lower(z.name) like ${muster} or lower(coalesce(f.bezeichnung, '')) like ${muster})))`
  const quelle = sql`zahlung z left join fall f on f.traeger_id = z.traeger_id and f.fall_id = z.fall_id`
  const anzahl = await sql<{ gesamt: number }>`select count(*) as gesamt from ${quelle} where ${wo}`.execute(db)
  const { rows } = await sql<Laufzahlung>`
    select z.zahlung_id, z.fall_id, coalesce(f.aktenzeichen, '') as aktenzeichen,
      case when ${fremd} then '' else coalesce(f.bezeichnung, '') end as bezeichnung, z.empfaenger,
      case when ${fremd} then '' else z.name end as name, case when ${fremd} then '' else z.iban end as iban,
      case when ${fremd} then '' else z.zweck end as zweck, z.betrag_cent as cent,
      array(select distinct a.leistung from zahlung_anordnung za join anordnung a on a.traeger_id = za.traeger_id and a.anordnung_id = za.anordnung_id
        where za.traeger_id = z.traeger_id and za.zahlung_id = z.zahlung_id order by a.leistung) as leistungen
    from ${quelle} where ${wo}
    order by f.aktenzeichen nulls last, z.empfaenger, leistungen, z.name, z.zahlung_id limit ${filter.hoechstens} offset ${filter.ab}`.execute(db)
  return { gesamt: anzahl.rows[0]?.gesamt ?? 0, zahlungen: rows }
}

/** What a run could not pay, the largest amounts first. */
export async function liesHindernisse(
  db: TraegerDb,
  traegerId: string,
  laufId: string,
  kontoId: string,
  { ab, hoechstens }: { ab: number; hoechstens: number },
): Promise<{ gesamt: number; hindernisse: Laufhindernis[] }> {
  const fremd = istFremd(kontoId)
  const anzahl = await sql<{ gesamt: number }>`
    select count(*) as gesamt from zahlhindernis where traeger_id = ${traegerId} and lauf_id = ${laufId}`.execute(db)
  const { rows } = await sql<Laufhindernis>`
    select h.fall_id, f.aktenzeichen, case when ${fremd} then '' else f.bezeichnung end as bezeichnung, h.grund, h.betrag_cent as cent,
      case when ${fremd} then '' else h.hinweis end as hinweis
    from zahlhindernis h join fall f on f.traeger_id = h.traeger_id and f.fall_id = h.fall_id
    where h.traeger_id = ${traegerId} and h.lauf_id = ${laufId}
    order by abs(h.betrag_cent) desc, f.aktenzeichen, h.grund limit ${hoechstens} offset ${ab}`.execute(db)
  return { gesamt: anzahl.rows[0]?.gesamt ?? 0, hindernisse: rows }
}
