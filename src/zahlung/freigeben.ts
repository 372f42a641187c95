import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import { type Handlung, protokolliere } from '../platform/audit/index.ts'
import { tagVon } from '../platform/clock/index.ts'
import type { TraegerDb } from '../platform/db/index.ts'
import type { Tresor } from '../platform/tresor/index.ts'
import { ausfuehrungstag } from './bankarbeitstag.ts'
import type { LaufStand } from './model.ts'
import { alsPain001, type Ueberweisung } from './pain001.ts'
import { zwecke } from './texte/personal.ts'
import { bereinigteIban, istZahlbar } from './verteilung.ts'

/** Why a run was not released or discarded. */
export type ZahllaufNichtFrei =
  | { art: 'nicht-gefunden' }
  /** somebody was quicker */
  | { art: 'nicht-offen'; stand: LaufStand }
  | { art: 'zweite-person-noetig' }
  /** since it was put together, facts about payment or the ledger changed */
  | { art: 'veraltet'; faelle: number }
  | { art: 'kein-konto-des-traegers' }
  | { art: 'keine-zahlung' }

type MitKonto = Handlung & Required<Pick<Handlung, 'konto'>>

/**
 * Releases a run and writes the file for the bank, both or neither: state and file are one row. Never by the one who made the run.
 */
export async function gibZahllaufFrei(
  db: TraegerDb,
  tresor: Tresor,
  h: MitKonto,
  laufId: string,
): Promise<{ ok: true; sha256: string; ausfuehrungAm: string } | { ok: false; fehler: ZahllaufNichtFrei }> {
  const { traegerId } = h
  const lauf = await sperreLauf(db, traegerId, laufId)
  const traeger = await db
    .selectFrom('traeger')
    .select(['kassenname', 'iban', 'zweckschluessel', 'plz', 'ort'])
    .where('traegerId', '=', traegerId)
    .executeTakeFirstOrThrow()
  const auftraggeber = { name: traeger.kassenname, iban: bereinigteIban(traeger.iban), plz: traeger.plz, ort: traeger.ort }
  const fehler = await pruefeFreigabe(db, h, lauf, auftraggeber)
  if (fehler !== undefined || lauf === undefined) return { ok: false, fehler: fehler ?? { art: 'nicht-gefunden' } }
  const ueberweisungen = await liesUeberweisungen(db, traegerId, laufId)
  if (ueberweisungen.length === 0) return { ok: false, fehler: { art: 'keine-zahlung' } }
  await pruefeSumme(db, traegerId, laufId, ueberweisungen)
  const heute = tagVon(h.jetzt)
  const ausfuehrungAm = lauf.ausfuehrungAm > heute.toString() ? lauf.ausfuehrungAm : ausfuehrungstag(lauf.monat, heute).toString()
  const inhalt = Buffer.from(
    alsPain001({
      nachrichtId: `TW${laufId.replaceAll('-', '').toUpperCase()}`,
      erstelltAm: h.jetzt,
      ausfuehrungAm,
      auftraggeber,
      zweckschluessel: traeger.zweckschluessel,
      ueberweisungen,
    }),
  )
  const sha256 = createHash('sha256').update(inhalt).digest('hex')
  await db
    .updateTable('zahllauf')
    .set({
      stand: 'geschrieben',
      ausfuehrungAm,
      freigegebenVon: h.konto.kontoId,
      freigegebenAm: h.jetzt,
      datei: tresor.verschliesse(inhalt, dateiZweck(laufId)),
      dateiSha256: sha256,
    })
    .where('traegerId', '=', traegerId)
    .where('laufId', '=', laufId)
    .execute()
  await merke(db, h, 'zahllauf.freigeben', `${lauf.monat.slice(0, 7)} ${laufId} ${sha256}`, zwecke.freigeben)
  return { ok: true, sha256, ausfuehrungAm }
}

/** Gives all entries of a draft free again; the run stays as discarded. */
export async function verwirfZahllauf(db: TraegerDb, h: MitKonto, laufId: string): Promise<{ ok: true } | { ok: false; fehler: ZahllaufNichtFrei }> {
  const { traegerId } = h
  const lauf = await sperreLauf(db, traegerId, laufId)
  if (lauf === undefined) return { ok: false, fehler: { art: 'nicht-gefunden' } }
  if (lauf.stand !== 'entwurf') return { ok: false, fehler: { art: 'nicht-offen', stand: lauf.stand as LaufStand } }
  await sql`delete from zahlung_monat m using zahlung z
    where m.traeger_id = ${traegerId} and z.traeger_id = m.traeger_id and z.zahlung_id = m.zahlung_id and z.lauf_id = ${laufId}`.execute(db)
  for (const tabelle of ['zahlung_anordnung', 'zahlung', 'zahlung_buchung', 'zahlhindernis'] as const) {
    await sql`delete from ${sql.table(tabelle)} where traeger_id = ${traegerId} and lauf_id = ${laufId}`.execute(db)
  }
  await db.updateTable('zahllauf').set({ stand: 'verworfen' }).where('traegerId', '=', traegerId).where('laufId', '=', laufId).execute()
  await merke(db, h, 'zahllauf.verwerfen', `${lauf.monat.slice(0, 7)} ${laufId}`, zwecke.verwerfen)
  return { ok: true }
}

/** The file of a released run; each handing out is recorded. */
export async function liesZahllaufDatei(
  db: TraegerDb,
  tresor: Tresor,
  h: MitKonto,
  laufId: string,
): Promise<{ name: string; inhalt: Uint8Array } | undefined> {
  const lauf = await db
    .selectFrom('zahllauf')
    .select(['monat', 'datei', 'dateiSha256'])
    .where('traegerId', '=', h.traegerId)
    .where('laufId', '=', laufId)
    .executeTakeFirst()
  if (lauf?.datei == null) return undefined
  const inhalt = tresor.oeffne(lauf.datei, dateiZweck(laufId))
  if (createHash('sha256').update(inhalt).digest('hex') !== lauf.dateiSha256) throw new Error('the file of the run differs from its hash')
  await merke(db, h, 'zahllauf.herunterladen', `${lauf.monat.slice(0, 7)} ${laufId}`, zwecke.herunterladen)
  return { name: `zahllauf-${lauf.monat.slice(0, 7)}-${laufId.slice(-8)}.xml`, inhalt }
}

const dateiZweck = (laufId: string) => `zahllauf ${laufId}`

type Lauf = { monat: string; ausfuehrungAm: string; stand: string; erstelltVon: string; erstelltAm: Temporal.Instant; laufId: string }

function sperreLauf(db: TraegerDb, traegerId: string, laufId: string): Promise<Lauf | undefined> {
  return db
    .selectFrom('zahllauf')
    .select(['laufId', 'monat', 'ausfuehrungAm', 'stand', 'erstelltVon', 'erstelltAm'])
    .where('traegerId', '=', traegerId)
    .where('laufId', '=', laufId)
    .forUpdate()
    .executeTakeFirst()
}

async function pruefeFreigabe(
  db: TraegerDb,
  h: MitKonto,
  lauf: Lauf | undefined,
  auftraggeber: { name: string; iban: string },
): Promise<ZahllaufNichtFrei | undefined> {
  if (lauf === undefined) return { art: 'nicht-gefunden' }
  if (lauf.stand !== 'entwurf') return { art: 'nicht-offen', stand: lauf.stand as LaufStand }
  if (lauf.erstelltVon === h.konto.kontoId) return { art: 'zweite-person-noetig' }
  if (auftraggeber.name === '' || !istZahlbar(auftraggeber.iban)) return { art: 'kein-konto-des-traegers' }
  const faelle = (await geaenderteFaelle(db, h.traegerId, lauf)) + (await stornierteAnordnungen(db, h.traegerId, lauf.laufId))
  return faelle > 0 ? { art: 'veraltet', faelle } : undefined
}

/** Cases of the run whose account, payees, suspension or ledger changed after it was put together. */
async function geaenderteFaelle(db: TraegerDb, traegerId: string, lauf: Lauf): Promise<number> {
  const seit = lauf.erstelltAm.toString()
  const { rows } = await sql<{ anzahl: number }>`
    select count(distinct fall_id) as anzahl from (
      select a.fall_id from angabe a
      where a.traeger_id = ${traegerId} and a.bekannt_seit > ${seit}
        and a.art in ('zahlung.konto', 'zahlung.vermieter', 'zahlung.energie', 'zahlung.sperre')
      union
      select b.fall_id from buchung b
      where b.traeger_id = ${traegerId} and b.angelegt_am > ${seit} and b.monat <= ${lauf.monat}) neu
    where exists (select from zahlung z where z.traeger_id = ${traegerId} and z.lauf_id = ${lauf.laufId} and z.fall_id = neu.fall_id)`.execute(db)
  return rows[0]?.anzahl ?? 0
}

/** Orders of the run that were taken back after it was put together. */
async function stornierteAnordnungen(db: TraegerDb, traegerId: string, laufId: string): Promise<number> {
  const { anzahl } = await db
    .selectFrom('zahlungAnordnung as z')
    .innerJoin('anordnungStorno as s', (j) => j.onRef('s.traegerId', '=', 'z.traegerId').onRef('s.anordnungId', '=', 'z.anordnungId'))
    .select((eb) => eb.fn.countAll<number>().as('anzahl'))
    .where('z.traegerId', '=', traegerId)
    .where('z.laufId', '=', laufId)
    .executeTakeFirstOrThrow()
  return anzahl
}

function liesUeberweisungen(db: TraegerDb, traegerId: string, laufId: string): Promise<Ueberweisung[]> {
  return db
    .selectFrom('zahlung')
    .select(['endToEndId', 'betragCent as cent', 'name', 'iban', 'zweck'])
    .where('traegerId', '=', traegerId)
    .where('laufId', '=', laufId)
    .orderBy('endToEndId')
    .execute()
}

/** Last line of defence: what goes to the bank is what the ledger and the orders say, to the cent. */
async function pruefeSumme(db: TraegerDb, traegerId: string, laufId: string, ueberweisungen: readonly Ueberweisung[]): Promise<void> {
  const { rows } = await sql<{ cent: number }>`select
    (select coalesce(sum(b.betrag_cent), 0) from zahlung_buchung z join buchung b on b.traeger_id = z.traeger_id and b.buchung_id = z.buchung_id
      where z.traeger_id = ${traegerId} and z.lauf_id = ${laufId})
    + (select coalesce(sum(a.betrag_cent), 0) from zahlung_anordnung z join anordnung a on a.traeger_id = z.traeger_id and a.anordnung_id = z.anordnung_id
      where z.traeger_id = ${traegerId} and z.lauf_id = ${laufId}) as cent`.execute(db)
  const cent = rows[0]?.cent
  const summe = ueberweisungen.reduce((s, u) => s + u.cent, 0)
  if (summe !== cent) throw new Error(`the run pays ${summe} cents, its ledger entries and orders are ${cent}`)
}

function merke(db: TraegerDb, h: MitKonto, tat: string, gegenstand: string, zweck: string): Promise<void> {
  return protokolliere(db, h.traegerId, { zeitpunkt: h.jetzt, konto: h.konto, tat, gegenstand, zweck })
}
