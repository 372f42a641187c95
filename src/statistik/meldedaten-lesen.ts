import { sql } from 'kysely'
import { z } from 'zod'
import { liesProfil, type Profilangabe, type Sicht } from '../eingliederung/index.ts'
import { type Angabe, type FallPerson, liesAngaben, liesPersonen } from '../fall/index.ts'
import type { TraegerDb } from '../platform/db/index.ts'
import type { Ergebnis, Falldatei } from '../recht/index.ts'

/** Months decided, newest decision first chosen; file and result as they were frozen. */
export type Meldemonat = Readonly<{
  monat: string
  fall: Falldatei
  ergebnis: Ergebnis
  bewilligtVon: string
  bewilligtBis: string
  vorlaeufig: boolean
}>
export type Teilnahmezeile = Readonly<{
  personId: string
  teilnahmeId: string
  instrument: string
  titel: string
  massnahmeart: string
  anbieter: string
  von: string
  bis: string | null
  grund: string
  stand: string
}>
export type Foerderzeile = Readonly<{
  personId: string
  instrument: string
  von: string
  bis: string | null
  cent: number
  beendetAm: string | null
  endeGrund: string
}>
export type Integrationszeile = Readonly<{
  personId: string
  beginn: string
  art: string
  kldb: string
  minutenJeWoche: number | null
  befristetBis: string | null
  instrument: string | null
}>
/** What a released invoice names for a participation and month. */
export type Kostenzeile = Readonly<{ teilnahmeId: string; monat: string; cent: number }>
/** A certificate of incapacity: first and last day, never why. */
export type Auzeit = Readonly<{ personId: string; von: string; bis: string }>
export type Planzeile = Readonly<{ personId: string; form: string; von: string; bis: string | null }>
export type Meldeangabe = Readonly<{ personId: string | null; feld: string; wert: string; giltVon: string; bekanntSeit: Temporal.Instant }>

/** All that the report of a case is made of; read once, then built for each month. */
export type Rohdaten = Readonly<{
  fallId: string
  bgNummer: string | null
  antragAm: string | null
  personen: readonly FallPerson[]
  kundennummern: ReadonlyMap<string, string>
  /** people of this case who stand with the same Kundennummer in another one: months of it */
  anderswo: ReadonlyMap<string, readonly string[]>
  angaben: readonly Angabe[]
  profile: ReadonlyMap<string, readonly Profilangabe[]>
  meldeangaben: readonly Meldeangabe[]
  plaene: readonly Planzeile[]
  teilnahmen: readonly Teilnahmezeile[]
  foerderungen: readonly Foerderzeile[]
  integrationen: readonly Integrationszeile[]
  kosten: readonly Kostenzeile[]
  /** empty where the reader may not see health */
  auZeiten: readonly Auzeit[]
  /** person and month, `0190… 2026-08`: somebody was recorded as unfit for work, and no certificate says from when to when */
  auLuecken: ReadonlySet<string>
  monate: readonly Meldemonat[]
}>

/**
 * @param von first month wanted, `2026-01`; `bis` last
 * @param sicht without health nothing of it is read
 */
export async function liesRohdaten(
  db: TraegerDb,
  traegerId: string,
  fallId: string,
  { von, bis, sicht }: Readonly<{ von: string; bis: string; sicht: Sicht }>,
): Promise<Rohdaten> {
  const personen = await liesPersonen(db, traegerId, fallId)
  const profile = new Map<string, readonly Profilangabe[]>()
  for (const p of personen) profile.set(p.personId, await liesProfil(db, traegerId, p.personId, sicht))
  const nummern = await db
    .selectFrom('meldenummer')
    .select(['personId', 'kundennummer'])
    .where('traegerId', '=', traegerId)
    .where('personId', 'in', ids(personen))
    .execute()
  const bg = await db.selectFrom('bgNummer').select('nummer').where('traegerId', '=', traegerId).where('fallId', '=', fallId).executeTakeFirst()
  return {
    fallId,
    bgNummer: bg?.nummer ?? null,
    antragAm: await liesAntrag(db, traegerId, fallId),
    personen,
    kundennummern: new Map(nummern.map((n) => [n.personId, n.kundennummer])),
    anderswo: await liesAnderswo(db, traegerId, fallId, von, bis),
    angaben: await liesAngaben(db, traegerId, fallId),
    profile,
    meldeangaben: await db
      .selectFrom('meldeangabe')
      .select(['personId', 'feld', 'wert', 'giltVon', 'bekanntSeit'])
      .where('traegerId', '=', traegerId)
      .where('fallId', '=', fallId)
      .orderBy('giltVon')
      .orderBy('bekanntSeit')
      .orderBy('meldeangabeId')
      .execute(),
    ...(await liesEingliederung(db, traegerId, fallId)),
    kosten: await liesKosten(db, traegerId, fallId),
    auZeiten: sicht.gesundheit ? await liesAuzeiten(db, traegerId, fallId) : [],
    auLuecken: await liesAuluecken(db, traegerId, fallId, von, bis),
    monate: await liesMonate(db, traegerId, fallId, von, bis),
  }
}

const NIEMAND = '00000000-0000-0000-0000-000000000000'
const ids = (personen: readonly FallPerson[]) => [NIEMAND, ...personen.map((p) => p.personId)]

async function liesAntrag(db: TraegerDb, traegerId: string, fallId: string): Promise<string | null> {
  const { rows } = await sql<{ tag: string | null }>`
    select to_char(max(gestellt_am) at time zone 'Europe/Berlin', 'YYYY-MM-DD') as tag from antrag
    where traeger_id = ${traegerId} and fall_id = ${fallId} and zurueckgenommen_am is null`.execute(db)
  return rows[0]?.tag ?? null
}

/** The same human being counted in another case of the house in the same month. */
async function liesAnderswo(db: TraegerDb, traegerId: string, fallId: string, von: string, bis: string): Promise<Map<string, string[]>> {
  const { rows } = await sql<{ personId: string; monat: string }>`
    select m.person_id, to_char(m.monat, 'YYYY-MM') as monat from personenmonat m
    where m.traeger_id = ${traegerId} and m.fall_id = ${fallId} and m.monat between ${`${von}-01`} and ${`${bis}-01`} and m.hilfebeduerftig
      and exists (select 1 from personenmonat a where a.traeger_id = m.traeger_id and a.schluessel = m.schluessel and a.monat = m.monat
        and a.fall_id <> m.fall_id and a.hilfebeduerftig)`.execute(db)
  const anderswo = new Map<string, string[]>()
  for (const { personId, monat } of rows) anderswo.set(personId, [...(anderswo.get(personId) ?? []), monat])
  return anderswo
}

async function liesEingliederung(
  db: TraegerDb,
  traegerId: string,
  fallId: string,
): Promise<Pick<Rohdaten, 'plaene' | 'teilnahmen' | 'foerderungen' | 'integrationen'>> {
  const plaene = await db
    .selectFrom('plan')
    .select(['personId', 'form', 'gueltigAb as von', 'gueltigBis as bis'])
    .where('traegerId', '=', traegerId)
    .where('fallId', '=', fallId)
    .orderBy('nummer')
    .execute()
  const teilnahmen = await sql<Teilnahmezeile>`
    select t.person_id, t.teilnahme_id, m.instrument, m.titel, m.statistik as massnahmeart, a.name as anbieter, to_char(t.eintritt_am, 'YYYY-MM-DD') as von,
      to_char(t.austritt_am, 'YYYY-MM-DD') as bis, t.austritt_grund as grund, t.stand
    from teilnahme t
    join durchgang d on d.traeger_id = t.traeger_id and d.durchgang_id = t.durchgang_id
    join massnahme m on m.traeger_id = d.traeger_id and m.massnahme_id = d.massnahme_id
    join anbieter a on a.traeger_id = m.traeger_id and a.anbieter_id = m.anbieter_id
    where t.traeger_id = ${traegerId} and t.fall_id = ${fallId} and t.eintritt_am is not null order by t.eintritt_am, t.teilnahme_id`.execute(db)
  const foerderungen = await db
    .selectFrom('foerderung')
    .select(['personId', 'instrument', 'von', 'bis', 'summeCent as cent', 'beendetAm', 'endeGrund'])
    .where('traegerId', '=', traegerId)
    .where('fallId', '=', fallId)
    .where('stand', 'in', ['bewilligt', 'beendet', 'laufend-alt'])
    .orderBy('von')
    .orderBy('foerderungId')
    .execute()
  const integrationen = await sql<Integrationszeile>`
    select i.person_id, to_char(i.beginn, 'YYYY-MM-DD') as beginn, i.art, i.kldb, i.minuten_je_woche,
      to_char(i.befristet_bis, 'YYYY-MM-DD') as befristet_bis, f.instrument
    from integration i left join foerderung f on f.traeger_id = i.traeger_id and f.foerderung_id = i.foerderung_id
    where i.traeger_id = ${traegerId} and i.fall_id = ${fallId} and not i.widerrufen
      and not exists (select 1 from integration n where n.traeger_id = i.traeger_id and n.ersetzt = i.integration_id)
    order by i.beginn, i.integration_id`.execute(db)
  return { plaene, teilnahmen: teilnahmen.rows, foerderungen, integrationen: integrationen.rows }
}

/** By participation and month, from invoices that were released; what a whole group costs belongs to nobody alone. */
async function liesKosten(db: TraegerDb, traegerId: string, fallId: string): Promise<Kostenzeile[]> {
  const { rows } = await sql<Kostenzeile>`
    select p.teilnahme_id, to_char(r.monat, 'YYYY-MM') as monat, sum(p.anerkannt_cent)::int as cent
    from teilnahme t
    join rechnung_position p on p.traeger_id = t.traeger_id and p.teilnahme_id = t.teilnahme_id
    join rechnung r on r.traeger_id = p.traeger_id and r.rechnung_id = p.rechnung_id
    where t.traeger_id = ${traegerId} and t.fall_id = ${fallId} and r.stand = 'freigegeben' and p.anerkannt_cent is not null
    group by 1, 2 order by 1, 2`.execute(db)
  return rows
}

async function liesAuzeiten(db: TraegerDb, traegerId: string, fallId: string): Promise<Auzeit[]> {
  return db
    .selectFrom('terminBescheinigung')
    .select(['personId', 'von', 'bis'])
    .where('traegerId', '=', traegerId)
    .where('fallId', '=', fallId)
    .orderBy('von')
    .orderBy('bis')
    .distinct()
    .execute()
}

/** Only that something is missing: nothing of health leaves this query. */
async function liesAuluecken(db: TraegerDb, traegerId: string, fallId: string, von: string, bis: string): Promise<ReadonlySet<string>> {
  const { rows } = await sql<{ wo: string }>`
    select distinct x.person_id || ' ' || to_char(x.tag, 'YYYY-MM') as wo from (
      select person_id, (von at time zone 'Europe/Berlin')::date as tag from termin
      where traeger_id = ${traegerId} and fall_id = ${fallId} and anwesenheit = 'arbeitsunfaehig' and stand = 'vereinbart'
      union all
      select t.person_id, a.tag from teilnahme t
      join anwesenheit a on a.traeger_id = t.traeger_id and a.teilnahme_id = t.teilnahme_id and a.art = 'krank'
      where t.traeger_id = ${traegerId} and t.fall_id = ${fallId}
        and not exists (select 1 from anwesenheit n where n.traeger_id = a.traeger_id and n.ersetzt = a.anwesenheit_id)
    ) x
    where x.tag >= ${`${von}-01`}::date and x.tag < ${`${bis}-01`}::date + interval '1 month'
      and not exists (select 1 from termin_bescheinigung b
        where b.traeger_id = ${traegerId} and b.person_id = x.person_id and x.tag between b.von and b.bis)`.execute(db)
  return new Set(rows.map((r) => r.wo))
}

// frozen by the room bescheid, which checked both before
const Gefroren = z.object({ faelle: z.array(z.custom<Falldatei>()), ergebnisse: z.array(z.custom<Ergebnis>()) })

async function liesMonate(db: TraegerDb, traegerId: string, fallId: string, von: string, bis: string): Promise<Meldemonat[]> {
  const { rows } = await sql<{ bescheidId: string; monat: string }>`
    select distinct on (m.monat) m.bescheid_id, to_char(m.monat, 'YYYY-MM') as monat
    from bescheid_monat m join bescheid b on b.traeger_id = m.traeger_id and b.bescheid_id = m.bescheid_id
    where m.traeger_id = ${traegerId} and m.fall_id = ${fallId} and m.monat between ${`${von}-01`} and ${`${bis}-01`}
    order by m.monat, b.erlassen_am desc, b.nummer desc`.execute(db)
  const bescheide =
    rows.length === 0
      ? []
      : await db
          .selectFrom('bescheid')
          .select(['bescheidId', 'faelle', 'ergebnisse', 'von', 'bis', 'vorlaeufig'])
          .where('traegerId', '=', traegerId)
          .where('bescheidId', 'in', [...new Set(rows.map((r) => r.bescheidId))])
          .execute()
  const gelesen = new Map(bescheide.map((b) => [b.bescheidId, { ...b, ...Gefroren.parse(b) }]))
  return rows.flatMap(({ bescheidId, monat }) => {
    const b = gelesen.get(bescheidId)
    const [fall, ergebnis] = [b?.faelle.find((f) => f.monat === monat), b?.ergebnisse.find((e) => e.monat === monat)]
    if (b === undefined || fall === undefined || ergebnis === undefined) return []
    return [{ monat, fall, ergebnis, bewilligtVon: b.von.slice(0, 7), bewilligtBis: b.bis.slice(0, 7), vorlaeufig: b.vorlaeufig }]
  })
}
