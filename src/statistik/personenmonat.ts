import { type RawBuilder, sql } from 'kysely'
import type { Handlung } from '../platform/audit/index.ts'
import type { TraegerDb } from '../platform/db/index.ts'
import { Eingefroren, type Gezaehlt, zaehlePersonen } from './personen.ts'
import { stempleMonate } from './vorrat.ts'

/** Cases whose decisions are counted in one step: some hundred decisions, less than a second. */
const FAELLE_JE_SCHRITT = 200

export type Fortschritt = Readonly<{ gezaehlt: number; offen: number }>

/**
 * Counts the months of decisions that were issued since: for each month of such a case the newest decision says who was in need. Harmless when done
 * twice. Called by the daily job and by whoever looks at the figures.
 */
export async function fuehrePersonenmonateNach(db: TraegerDb, h: Pick<Handlung, 'traegerId' | 'jetzt'>): Promise<Fortschritt> {
  const { rows } = await sql<{ fallId: string }>`
    select fall_id from bescheid b
    where traeger_id = ${h.traegerId}
      and not exists (select 1 from personenmonat_bescheid g where g.traeger_id = b.traeger_id and g.bescheid_id = b.bescheid_id)
    group by fall_id order by min(erlassen_am), fall_id limit ${FAELLE_JE_SCHRITT + 1}`.execute(db)
  const faelle = rows.slice(0, FAELLE_JE_SCHRITT).map((r) => r.fallId)
  if (faelle.length > 0) await zaehleFaelle(db, h, faelle)
  return { gezaehlt: faelle.length, offen: rows.length - faelle.length }
}

type Quelle = { bescheidId: string; fallId: string; monate: string[] }

/** Counts the months of these cases again. */
export async function zaehleFaelle(db: TraegerDb, h: Pick<Handlung, 'traegerId' | 'jetzt'>, faelle: readonly string[]): Promise<void> {
  const geltend = await geltendeBescheide(db, h.traegerId, faelle)
  const personen = await personenVon(db, h.traegerId, faelle)
  const zeilen: Zeile[] = []
  for (const { bescheidId, fallId, monate } of geltend) {
    const roh = await db
      .selectFrom('bescheid')
      .select(['faelle', 'ergebnisse'])
      .where('traegerId', '=', h.traegerId)
      .where('bescheidId', '=', bescheidId)
      .executeTakeFirstOrThrow()
    const { faelle: dateien, ergebnisse } = Eingefroren.parse(roh)
    for (const monat of monate) {
      const [fall, ergebnis] = [dateien.find((f) => f.monat === monat), ergebnisse.find((e) => e.monat === monat)]
      if (fall === undefined || ergebnis === undefined) continue
      for (const g of zaehlePersonen(fall, ergebnis)) {
        const person = personen.get(`${fallId} ${g.kennung}`)
        if (person !== undefined) zeilen.push(alsZeile(g, monat, fallId, bescheidId, person))
      }
    }
  }
  await schreibe(db, h, faelle, zeilen)
}

/** Of each month the newest decision; the same choice as `geltendeMonate` of the room bescheid makes for one case. */
async function geltendeBescheide(db: TraegerDb, traegerId: string, faelle: readonly string[]): Promise<Quelle[]> {
  const { rows } = await sql<Quelle>`
    with neueste as (
      select distinct on (m.fall_id, m.monat) m.fall_id, m.bescheid_id, to_char(m.monat, 'YYYY-MM') as monat
      from bescheid_monat m join bescheid b on b.traeger_id = m.traeger_id and b.bescheid_id = m.bescheid_id
      where m.traeger_id = ${traegerId} and m.fall_id = any(${faelle}::uuid[])
      order by m.fall_id, m.monat, b.erlassen_am desc, b.nummer desc
    )
    select bescheid_id, fall_id, array_agg(monat order by monat) as monate from neueste group by bescheid_id, fall_id`.execute(db)
  return rows
}

type Mensch = Readonly<{ personId: string; schluessel: string; kundennummer: string | null; geschlecht: string }>
const GESCHLECHT: Readonly<Record<string, string>> = { weiblich: 'w', maennlich: 'm', divers: 'd' }

/**
 * What tells a human being apart: the Kundennummer where there is one, the same in every case and file of the house; else the person of the case.
 */
export function schluesselSql(kundennummer: RawBuilder<unknown>, sonst: RawBuilder<unknown>): RawBuilder<string> {
  return sql<string>`coalesce(substr(encode(sha256(convert_to(${kundennummer}, 'UTF8')), 'hex'), 1, 32)::uuid, ${sonst})`
}

/** By case and id in the case file. Two people with the same Kundennummer are one human being. */
async function personenVon(db: TraegerDb, traegerId: string, faelle: readonly string[]): Promise<Map<string, Mensch>> {
  const { rows } = await sql<Mensch & { fallId: string; kennung: string }>`
    select p.fall_id, p.kennung, p.person_id, n.kundennummer, coalesce(s.geschlecht, '') as geschlecht,
      ${schluesselSql(sql.ref('n.kundennummer'), sql.ref('p.person_id'))} as schluessel
    from person p
    left join meldenummer n on n.traeger_id = p.traeger_id and n.person_id = p.person_id
    left join lateral (
      select a.wert ->> 'geschlecht' as geschlecht from angabe a
      where a.traeger_id = p.traeger_id and a.fall_id = p.fall_id and a.person_id = p.person_id and a.art = 'person.stamm' and a.wert is not null
        and not exists (select 1 from angabe n where n.traeger_id = a.traeger_id and n.ersetzt = a.angabe_id)
      order by a.gilt_von desc limit 1
    ) s on true
    where p.traeger_id = ${traegerId} and p.fall_id = any(${faelle}::uuid[])`.execute(db)
  return new Map(rows.map(({ fallId, kennung, ...m }) => [`${fallId} ${kennung}`, { ...m, geschlecht: GESCHLECHT[m.geschlecht] ?? '' }]))
}

type Zeile = Readonly<{
  schluessel: string
  monat: string
  person_id: string
  fall_id: string
  bescheid_id: string
  kundennummer: string | null
  hilfebeduerftig: boolean
  elb: boolean
  geschlecht: string
  alleinerziehend: boolean
  llu_cent: number
  luh_cent: number
}>

function alsZeile(g: Gezaehlt, monat: string, fallId: string, bescheidId: string, m: Mensch): Zeile {
  return {
    schluessel: m.schluessel,
    monat: `${monat}-01`,
    person_id: m.personId,
    fall_id: fallId,
    bescheid_id: bescheidId,
    kundennummer: m.kundennummer,
    hilfebeduerftig: g.hilfebeduerftig,
    elb: g.elb,
    geschlecht: m.geschlecht,
    alleinerziehend: g.alleinerziehend,
    llu_cent: g.lluCent,
    luh_cent: g.luhCent,
  }
}

/** What the house decided itself replaces what a file said of the same person and month. */
async function schreibe(db: TraegerDb, h: Pick<Handlung, 'traegerId' | 'jetzt'>, faelle: readonly string[], zeilen: readonly Zeile[]): Promise<void> {
  const json = JSON.stringify(zeilen)
  await sql`delete from personenmonat where traeger_id = ${h.traegerId} and fall_id = any(${faelle}::uuid[]) and bescheid_id is not null`.execute(db)
  await sql`delete from personenmonat m using jsonb_to_recordset(${json}::jsonb) as n(schluessel uuid, monat date)
    where m.traeger_id = ${h.traegerId} and m.schluessel = n.schluessel and m.monat = n.monat and m.vorgeschichte_id is not null`.execute(db)
  await sql`
    insert into personenmonat (traeger_id, schluessel, monat, herkunft, person_id, fall_id, bescheid_id, kundennummer, hilfebeduerftig, elb,
      geschlecht, alleinerziehend, llu_cent, luh_cent)
    select ${h.traegerId}, schluessel, monat, fall_id, person_id, fall_id, bescheid_id, kundennummer, hilfebeduerftig, elb,
      geschlecht, alleinerziehend, llu_cent, luh_cent
    from jsonb_to_recordset(${json}::jsonb) as n(schluessel uuid, monat date, person_id uuid, fall_id uuid, bescheid_id uuid,
      kundennummer text, hilfebeduerftig boolean, elb boolean, geschlecht text, alleinerziehend boolean, llu_cent integer, luh_cent integer)`.execute(
    db,
  )
  await sql`
    insert into personenmonat_bescheid (traeger_id, bescheid_id, am)
    select traeger_id, bescheid_id, ${h.jetzt.toString()}::timestamptz from bescheid
    where traeger_id = ${h.traegerId} and fall_id = any(${faelle}::uuid[])
    on conflict do nothing`.execute(db)
  await stempleMonate(db, h.traegerId)
}
