import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { type Handlung, protokolliere } from '../platform/audit/index.ts'
import { tagVon } from '../platform/clock/index.ts'
import type { TraegerDb } from '../platform/db/index.ts'
import { faelligeAnordnungen, nimmAnordnungenAuf } from './anordnung-lauf.ts'
import { ausfuehrungstag } from './bankarbeitstag.ts'
import { reiheEin } from './reihe.ts'
import { zwecke } from './texte/personal.ts'
import { type Verteilung, verteile, type Zahlungsvorschlag } from './verteilung.ts'
import { liesZahlwege } from './zahlwege.ts'

/** Why no run was made. */
export type ZahllaufNichtErstellt =
  | { art: 'monat-ungueltig' }
  /** benefits are paid one month ahead, never more */
  | { art: 'zu-frueh'; fruehestens: string }
  | { art: 'entwurf-offen'; laufId: string }
  | { art: 'nichts-faellig' }

type Fallmonat = { fallId: string; aktenzeichen: string; monat: string; unterkunft: number; uebriges: number }

/**
 * Collects what is due up to a month and in no run yet: entries of the ledger, and orders due up to the day of execution. They belong to this run from now on; those it cannot pay are given free
 * again, with the reason. Everything in the caller's transaction: a crash leaves no half run.
 *
 * @param monat `2026-09`
 */
export async function stelleZahllaufZusammen(
  db: TraegerDb,
  h: Handlung & Required<Pick<Handlung, 'konto'>>,
  monat: string,
): Promise<{ ok: true; laufId: string } | { ok: false; fehler: ZahllaufNichtErstellt }> {
  const zuFrueh = pruefeMonat(monat, tagVon(h.jetzt))
  if (zuFrueh !== undefined) return { ok: false, fehler: zuFrueh }
  await reiheEin(db, h.traegerId)
  const erster = `${monat}-01`
  const offen = await offenerEntwurf(db, h.traegerId, erster)
  if (offen !== undefined) return { ok: false, fehler: { art: 'entwurf-offen', laufId: offen } }
  const { laufId, ausfuehrungAm } = await legeAn(db, h, erster)
  const faellig = await beansprucheFaelliges(db, h.traegerId, laufId, erster)
  const angeordnet = await faelligeAnordnungen(db, h.traegerId, ausfuehrungAm > erster ? ausfuehrungAm : erster)
  if (faellig === 0n && angeordnet.length === 0) {
    await db.deleteFrom('zahllauf').where('traegerId', '=', h.traegerId).where('laufId', '=', laufId).execute()
    return { ok: false, fehler: { art: 'nichts-faellig' } }
  }
  await verteileLauf(db, h, laufId, erster)
  await nimmAnordnungenAuf(db, h, { laufId, stichtag: stichtag(h.jetzt, erster) }, angeordnet)
  await protokolliere(db, h.traegerId, {
    zeitpunkt: h.jetzt,
    konto: h.konto,
    tat: 'zahllauf.erstellen',
    gegenstand: `${monat} ${laufId}`,
    zweck: zwecke.zusammenstellen,
  })
  return { ok: true, laufId }
}

function pruefeMonat(monat: string, heute: Temporal.PlainDate): ZahllaufNichtErstellt | undefined {
  if (!/^20\d\d-(0[1-9]|1[0-2])$/.test(monat)) return { art: 'monat-ungueltig' }
  const fruehestens = Temporal.PlainYearMonth.from(monat).subtract({ months: 1 })
  return Temporal.PlainYearMonth.compare(heute.toPlainYearMonth(), fruehestens) < 0
    ? { art: 'zu-frueh', fruehestens: fruehestens.toString() }
    : undefined
}

async function offenerEntwurf(db: TraegerDb, traegerId: string, monat: string): Promise<string | undefined> {
  const lauf = await db
    .selectFrom('zahllauf')
    .select('laufId')
    .where('traegerId', '=', traegerId)
    .where('monat', '=', monat)
    .where('stand', '=', 'entwurf')
    .executeTakeFirst()
  return lauf?.laufId
}

async function legeAn(
  db: TraegerDb,
  h: Handlung & Required<Pick<Handlung, 'konto'>>,
  monat: string,
): Promise<{ laufId: string; ausfuehrungAm: string }> {
  return db
    .insertInto('zahllauf')
    .values({
      traegerId: h.traegerId,
      monat,
      ausfuehrungAm: ausfuehrungstag(monat, tagVon(h.jetzt)).toString(),
      erstelltVon: h.konto.kontoId,
      erstelltAm: h.jetzt,
    })
    .returning(['laufId', 'ausfuehrungAm'])
    .executeTakeFirstOrThrow()
}

/** The key of `zahlung_buchung` lets each entry belong to one run only. */
async function beansprucheFaelliges(db: TraegerDb, traegerId: string, laufId: string, monat: string): Promise<bigint> {
  const { numAffectedRows } = await sql`
    insert into zahlung_buchung (traeger_id, buchung_id, lauf_id, fall_id)
    select b.traeger_id, b.buchung_id, ${laufId}, b.fall_id from buchung b
    where b.traeger_id = ${traegerId} and b.monat <= ${monat}
      and not exists (select from zahlung_buchung z where z.traeger_id = b.traeger_id and z.buchung_id = b.buchung_id)
    order by b.buchung_id`.execute(db)
  return numAffectedRows ?? 0n
}

async function verteileLauf(db: TraegerDb, h: Handlung, laufId: string, monat: string): Promise<void> {
  const zahlwegVon = await liesZahlwege(db, h.traegerId, laufId, h.jetzt, stichtag(h.jetzt, monat))
  const zeilen: Zeilen = { zahlungen: [], monate: [], hindernisse: [], gehalten: [] }
  for (const [fallId, monate] of Map.groupBy(await fallmonate(db, h.traegerId, laufId), (m) => m.fallId)) {
    sammle(zeilen, fallId, monate[0]?.aktenzeichen ?? '', verteile(monate, zahlwegVon(fallId)))
  }
  await schreibe(db, h.traegerId, laufId, zeilen)
}

/** Day on which account and suspension must hold. */
function stichtag(jetzt: Temporal.Instant, monat: string): string {
  const heute = tagVon(jetzt).toString()
  return heute > monat ? heute : monat
}

async function fallmonate(db: TraegerDb, traegerId: string, laufId: string): Promise<Fallmonat[]> {
  const { rows } = await sql<Fallmonat>`
    select s.*, f.aktenzeichen from (
      select b.fall_id, b.monat,
        coalesce(sum(b.betrag_cent) filter (where b.leistung = 'unterkunft'), 0) as unterkunft,
        coalesce(sum(b.betrag_cent) filter (where b.leistung <> 'unterkunft'), 0) as uebriges
      from zahlung_buchung z join buchung b on b.traeger_id = z.traeger_id and b.buchung_id = z.buchung_id
      where z.traeger_id = ${traegerId} and z.lauf_id = ${laufId}
      group by b.fall_id, b.monat) s
    join fall f on f.traeger_id = ${traegerId} and f.fall_id = s.fall_id
    order by f.aktenzeichen, s.monat`.execute(db)
  return rows
}

type Zeilen = { zahlungen: object[]; monate: object[]; hindernisse: object[]; gehalten: object[] }

function sammle(zeilen: Zeilen, fallId: string, aktenzeichen: string, v: Verteilung): void {
  for (const z of v.zahlungen) {
    const zahlungId = randomUUID()
    zeilen.zahlungen.push({
      zahlung_id: zahlungId,
      fall_id: fallId,
      empfaenger: z.empfaenger,
      schluessel: z.schluessel,
      name: z.name,
      iban: z.iban,
      betrag_cent: z.teile.reduce((s, t) => s + t.cent, 0),
      end_to_end_id: `TW${zahlungId.replaceAll('-', '').toUpperCase()}`,
      zweck: verwendungszweck(z, aktenzeichen),
    })
    for (const t of z.teile) zeilen.monate.push({ zahlung_id: zahlungId, monat: t.monat, betrag_cent: t.cent })
  }
  for (const { grund, cent, hinweis } of v.hindernisse) zeilen.hindernisse.push({ fall_id: fallId, grund, betrag_cent: cent, hinweis })
  for (const { monat, toepfe } of v.gehalten) {
    zeilen.gehalten.push({ fall_id: fallId, monat, unterkunft: toepfe.includes('unterkunft'), uebriges: toepfe.includes('uebriges') })
  }
}

/** What the person agreed with landlord or supplier, else the file number; and the months. No word says what kind of money it is. */
function verwendungszweck({ zweck, teile }: Zahlungsvorschlag, aktenzeichen: string): string {
  const [erster, letzter] = [teile[0], teile.at(-1)].map((t) => `${t?.monat.slice(5, 7)}/${t?.monat.slice(0, 4)}`)
  const zeitraum = erster === letzter ? erster : `${erster}-${letzter}`
  return `${(zweck || aktenzeichen).slice(0, 120)} ${zeitraum}`
}

async function schreibe(db: TraegerDb, traegerId: string, laufId: string, z: Zeilen): Promise<void> {
  await sql`
    insert into zahlung (traeger_id, lauf_id, zahlung_id, fall_id, empfaenger, schluessel, name, iban, betrag_cent, end_to_end_id, zweck)
    select ${traegerId}, ${laufId}, r.* from jsonb_to_recordset(${JSON.stringify(z.zahlungen)}::jsonb) as r
      (zahlung_id uuid, fall_id uuid, empfaenger text, schluessel text, name text, iban text, betrag_cent integer, end_to_end_id text, zweck text)`.execute(
    db,
  )
  await sql`
    insert into zahlung_monat (traeger_id, zahlung_id, monat, betrag_cent)
    select ${traegerId}, r.* from jsonb_to_recordset(${JSON.stringify(z.monate)}::jsonb) as r (zahlung_id uuid, monat date, betrag_cent integer)`.execute(
    db,
  )
  await sql`
    insert into zahlhindernis (traeger_id, lauf_id, fall_id, grund, betrag_cent, hinweis)
    select ${traegerId}, ${laufId}, r.* from jsonb_to_recordset(${JSON.stringify(z.hindernisse)}::jsonb) as r
      (fall_id uuid, grund text, betrag_cent integer, hinweis text)`.execute(db)
  await sql`
    delete from zahlung_buchung z using buchung b, jsonb_to_recordset(${JSON.stringify(z.gehalten)}::jsonb) as g
      (fall_id uuid, monat date, unterkunft boolean, uebriges boolean)
    where z.traeger_id = ${traegerId} and z.lauf_id = ${laufId} and b.traeger_id = z.traeger_id and b.buchung_id = z.buchung_id
      and b.fall_id = g.fall_id and b.monat = g.monat and case when b.leistung = 'unterkunft' then g.unterkunft else g.uebriges end`.execute(db)
}
