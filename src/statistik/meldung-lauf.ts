import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import { type Handlung, protokolliere } from '../platform/audit/index.ts'
import type { TraegerDb } from '../platform/db/index.ts'
import type { Tresor } from '../platform/tresor/index.ts'
import { liesRohdaten } from './meldedaten-lesen.ts'
import { befundname, pruefeFallsatz } from './meldepruefung.ts'
import { baueFallsatz, SATZFASSUNG } from './meldesatz.ts'
import { ausgabenDesMonats, kostenDerMassnahmen, offeneStellen, rechtsbehelfeSeit } from './meldung-haus.ts'
import { monateVonBis, monatPlus } from './monatsreihe.ts'

/** A changed month is delivered again for a year; what is older is corrected by agreement with the statistics. */
const MONATE_ZURUECK = 12
/** Cases of one step: some megabytes of records at most, less than a second or two. */
const FAELLE_JE_SCHRITT = 100

type Wann = Pick<Handlung, 'traegerId' | 'jetzt' | 'konto'>
type Satzart = 'neu' | 'geaendert'
type Verzeichnet = Readonly<{ satz: string; monat: string; art: Satzart; pruefwert: string }>

/** How far a delivery is that is being put together. */
export type Laufstand = Readonly<{ laufId: string; monat: string; faelle: number; erledigt: number }>

/**
 * Opens a delivery of the twelve months that end with `bis`.
 *
 * @returns undefined where one is being put together already
 */
export async function beginneMeldung(db: TraegerDb, h: Wann, bis: string): Promise<string | undefined> {
  const von = monatPlus(bis, 1 - MONATE_ZURUECK)
  const { rows } = await sql<{ laufId: string }>`
    insert into meldung_lauf (traeger_id, monat, faelle, konto_id, begonnen_am)
    select ${h.traegerId}, ${`${bis}-01`}::date, (
      select count(distinct fall_id)::int from bescheid_monat
      where traeger_id = ${h.traegerId} and monat between ${`${von}-01`}::date and ${`${bis}-01`}::date
    ), ${h.konto?.kontoId ?? null}::uuid, ${h.jetzt.toString()}::timestamptz
    on conflict (traeger_id) where fertig_am is null do nothing returning lauf_id`.execute(db)
  return rows[0]?.laufId
}

/** The delivery that is being put together, if there is one. */
export async function laufendeMeldung(db: TraegerDb, traegerId: string): Promise<Laufstand | undefined> {
  const lauf = await db
    .selectFrom('meldungLauf')
    .select(['laufId', 'monat', 'faelle', 'erledigt'])
    .where('traegerId', '=', traegerId)
    .where('fertigAm', 'is', null)
    .executeTakeFirst()
  return lauf && { ...lauf, monat: lauf.monat.slice(0, 7) }
}

/**
 * The next hundred cases of a delivery become a part of it: of each case and month what was never delivered or is another now (historised delivery).
 *
 * @returns whether there is more to do
 */
export async function fuehreMeldungWeiter(db: TraegerDb, tresor: Tresor, h: Wann, laufId: string): Promise<boolean> {
  const lauf = await db
    .selectFrom('meldungLauf')
    .select(['monat', 'nach', 'teile', 'erledigt'])
    .where('traegerId', '=', h.traegerId)
    .where('laufId', '=', laufId)
    .where('fertigAm', 'is', null)
    .forUpdate()
    .executeTakeFirst()
  if (lauf === undefined) return false
  const bis = lauf.monat.slice(0, 7)
  const von = monatPlus(bis, 1 - MONATE_ZURUECK)
  const faelle = await naechsteFaelle(db, h.traegerId, lauf.nach, von, bis)
  const teil = await baueTeil(db, h.traegerId, faelle, von, bis)
  const teile = lauf.teile + (teil.saetze.length > 0 ? 1 : 0)
  if (teile > lauf.teile) await schreibeTeil(db, tresor, h, laufId, teile, teil)
  await db
    .updateTable('meldungLauf')
    .set({ nach: faelle.at(-1) ?? lauf.nach, teile, erledigt: lauf.erledigt + faelle.length })
    .where('traegerId', '=', h.traegerId)
    .where('laufId', '=', laufId)
    .execute()
  return faelle.length === FAELLE_JE_SCHRITT
}

async function naechsteFaelle(db: TraegerDb, traegerId: string, nach: string | null, von: string, bis: string): Promise<string[]> {
  const { rows } = await sql<{ fallId: string }>`
    select f.fall_id from fall f
    where f.traeger_id = ${traegerId} and (${nach}::uuid is null or f.fall_id > ${nach}::uuid)
      and exists (select 1 from bescheid_monat m where m.traeger_id = f.traeger_id and m.fall_id = f.fall_id
        and m.monat between ${`${von}-01`}::date and ${`${bis}-01`}::date)
    order by f.fall_id limit ${FAELLE_JE_SCHRITT}`.execute(db)
  return rows.map((r) => r.fallId)
}

type Teil = Readonly<{ texte: readonly string[]; saetze: readonly Verzeichnet[]; maengel: Readonly<Record<string, number>> }>

async function baueTeil(db: TraegerDb, traegerId: string, faelle: readonly string[], von: string, bis: string): Promise<Teil> {
  const geliefert = await liesGelieferte(db, traegerId, faelle, von)
  const texte: string[] = []
  const saetze: Verzeichnet[] = []
  const maengel: Record<string, number> = {}
  for (const fallId of faelle) {
    const roh = await liesRohdaten(db, traegerId, fallId, { von, bis, sicht: { gesundheit: true } })
    for (const monat of monateVonBis(von, bis)) {
      const daten = baueFallsatz(roh, monat)
      if (daten === undefined) continue
      const inhalt = JSON.stringify(daten)
      const satz = `bg ${fallId}`
      const pruefwert = createHash('sha256').update(inhalt).digest('hex')
      const bisher = geliefert.get(`${satz} ${monat}`)
      if (bisher === pruefwert) continue
      const art: Satzart = bisher === undefined ? 'neu' : 'geaendert'
      texte.push(`{"satz":${JSON.stringify(satz)},"monat":"${monat}","art":"${art}","daten":${inhalt}}`)
      saetze.push({ satz, monat, art, pruefwert })
      if (monat === bis) for (const b of pruefeFallsatz(daten, roh)) maengel[befundname(b.art)] = (maengel[befundname(b.art)] ?? 0) + 1
    }
  }
  return { texte, saetze, maengel }
}

async function liesGelieferte(db: TraegerDb, traegerId: string, faelle: readonly string[], von: string): Promise<Map<string, string>> {
  if (faelle.length === 0) return new Map()
  const zeilen = await db
    .selectFrom('meldungSatz')
    .select(['satz', 'monat', 'pruefwert'])
    .where('traegerId', '=', traegerId)
    .where(
      'satz',
      'in',
      faelle.map((f) => `bg ${f}`),
    )
    .where('monat', '>=', `${von}-01`)
    .execute()
  return new Map(zeilen.map((z) => [`${z.satz} ${z.monat.slice(0, 7)}`, z.pruefwert]))
}

/** Bound to its place: a part of another delivery cannot be put here. */
export const zweckDesTeils = (traegerId: string, laufId: string, nr: number) => `meldung ${traegerId} ${laufId} ${nr}`
export const zweckDesSchlusses = (traegerId: string) => `meldung ${traegerId}`

async function schreibeTeil(db: TraegerDb, tresor: Tresor, h: Wann, laufId: string, nr: number, teil: Teil): Promise<void> {
  const inhalt = Buffer.from(teil.texte.join(',\n'))
  await db
    .insertInto('meldungTeil')
    .values({
      traegerId: h.traegerId,
      laufId,
      nr,
      inhalt: tresor.verschliesse(inhalt, zweckDesTeils(h.traegerId, laufId, nr)),
      sha256: createHash('sha256').update(inhalt).digest('hex'),
      saetze: JSON.stringify(teil.saetze),
      maengel: JSON.stringify(teil.maengel),
      am: h.jetzt,
    })
    .execute()
}

export type Meldungsergebnis = Readonly<{ meldungId: string; saetze: number; geaendert: number }>

/** Closes a delivery all of whose cases are done: vacancies, money, objections of the month; what was delivered is remembered. */
export async function schliesseMeldung(db: TraegerDb, tresor: Tresor, h: Wann, laufId: string): Promise<Meldungsergebnis | undefined> {
  const lauf = await db
    .updateTable('meldungLauf')
    .set({ fertigAm: h.jetzt })
    .where('traegerId', '=', h.traegerId)
    .where('laufId', '=', laufId)
    .where('fertigAm', 'is', null)
    .returning(['monat', 'kontoId', 'begonnenAm'])
    .executeTakeFirst()
  if (lauf === undefined) return undefined
  const bis = lauf.monat.slice(0, 7)
  const { rows } = await sql<{ saetze: number; geaendert: number; sha: string }>`
    select coalesce(sum(jsonb_array_length(saetze)), 0)::int as saetze,
      coalesce(sum((select count(*) from jsonb_array_elements(t.saetze) s where s ->> 'art' = 'geaendert')), 0)::int as geaendert,
      coalesce(string_agg(sha256, '' order by nr), '') as sha
    from meldung_teil t where traeger_id = ${h.traegerId} and lauf_id = ${laufId}`.execute(db)
  const { saetze = 0, geaendert = 0, sha = '' } = rows[0] ?? {}
  const schluss = Buffer.from(
    JSON.stringify({
      schema: SATZFASSUNG,
      hinweis: 'Eigenes Format. Inhalt nach § 1 DatV § 51b; kein XSozial-BA-SGB II.',
      bisMonat: bis,
      erstelltAm: h.jetzt.toString(),
      stellen: await offeneStellen(db, h.traegerId, bis),
      ausgaben: await ausgabenDesMonats(db, h.traegerId, bis),
      massnahmekosten: await kostenDerMassnahmen(db, h.traegerId, bis),
      rechtsbehelfe: await rechtsbehelfeSeit(db, h.traegerId, monatPlus(bis, 1 - MONATE_ZURUECK), bis),
    }),
  )
  const { meldungId } = await db
    .insertInto('meldung')
    .values({
      traegerId: h.traegerId,
      laufId,
      monat: lauf.monat,
      fassung: SATZFASSUNG,
      saetze,
      geaendert,
      maengel: JSON.stringify(await maengelVon(db, h.traegerId, laufId)),
      inhalt: tresor.verschliesse(schluss, zweckDesSchlusses(h.traegerId)),
      sha256: createHash('sha256').update(sha).update(schluss).digest('hex'),
      kontoId: lauf.kontoId,
      am: h.jetzt,
    })
    .returning('meldungId')
    .executeTakeFirstOrThrow()
  await merkeGeliefertes(db, h.traegerId, laufId, meldungId)
  await protokolliere(db, h.traegerId, { zeitpunkt: h.jetzt, ...(h.konto && { konto: h.konto }), tat: 'meldung.erstellen', gegenstand: meldungId })
  return { meldungId, saetze, geaendert }
}

async function maengelVon(db: TraegerDb, traegerId: string, laufId: string): Promise<Record<string, number>> {
  const { rows } = await sql<{ name: string; faelle: number }>`
    select m.key as name, sum(m.value::int)::int as faelle from meldung_teil t, jsonb_each_text(t.maengel) m
    where t.traeger_id = ${traegerId} and t.lauf_id = ${laufId} group by 1`.execute(db)
  return Object.fromEntries(rows.map((r) => [r.name, r.faelle]))
}

async function merkeGeliefertes(db: TraegerDb, traegerId: string, laufId: string, meldungId: string): Promise<void> {
  await sql`
    insert into meldung_satz (traeger_id, satz, monat, pruefwert, meldung_id)
    select t.traeger_id, s.satz, (s.monat || '-01')::date, s.pruefwert, ${meldungId}
    from meldung_teil t, jsonb_to_recordset(t.saetze) as s(satz text, monat text, pruefwert text)
    where t.traeger_id = ${traegerId} and t.lauf_id = ${laufId}
    on conflict (traeger_id, satz, monat) do update set pruefwert = excluded.pruefwert, meldung_id = excluded.meldung_id`.execute(db)
}
