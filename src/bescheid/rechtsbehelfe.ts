import { sql } from 'kysely'
import { erledigeVorgang, legeVorgangAn } from '../fall/index.ts'
import { type Handlung, protokolliere } from '../platform/audit/index.ts'
import { tagVon } from '../platform/clock/index.ts'
import type { TraegerDb } from '../platform/db/index.ts'
import {
  type Eingang,
  type Erledigung,
  entscheidungBis,
  type Feldfehler,
  istErfolgsgrund,
  istRechtsbehelfArt,
  pruefeEingang,
  pruefeErledigung,
  type RechtsbehelfArt,
} from './rechtsbehelfe-regeln.ts'
import { rechtsbehelfVorgang, rechtsbehelfFehler as t } from './texte/personal-rechtsbehelfe.ts'

export type Anfechtbar = Readonly<{ id: string; herkunft: 'bescheid' | 'verfuegung'; nummer: string; art: string; erlassenAm: string }>

/** An objection or suit with what became of it; days ISO. Entries that were struck are not among them. */
export type Rechtsbehelf = Readonly<{
  rechtsbehelfId: string
  fallId: string
  art: RechtsbehelfArt
  sachgebiet: string
  eingangAm: string
  zeichen: string
  entscheidungId: string
  nummer: string
  erlassenAm: string
  /** until when an objection could be raised; null: the decision has not reached anybody yet */
  widerspruchBis: string | null
  /** null: open */
  erledigtAm: string | null
  ausgang: string
  erfolgsgruende: readonly string[]
  vorgangId: string | null
}>

export type RechtsbehelfErgebnis = Readonly<{ ok: true } | { ok: false; fehler: readonly Feldfehler[] }>

/** Decisions of a case that somebody may object to, the newest first: notices and single decisions. */
export async function liesAnfechtbare(db: TraegerDb, traegerId: string, fallId: string): Promise<Anfechtbar[]> {
  const { rows } = await sql<Anfechtbar>`
    select bescheid_id as id, 'bescheid' as herkunft, nummer, art, to_char(erlassen_am at time zone 'Europe/Berlin', 'YYYY-MM-DD') as erlassen_am
    from bescheid where traeger_id = ${traegerId} and fall_id = ${fallId}
    union all
    select verfuegung_id, 'verfuegung', nummer, art, to_char(erlassen_am at time zone 'Europe/Berlin', 'YYYY-MM-DD')
    from verfuegung where traeger_id = ${traegerId} and fall_id = ${fallId}
    order by 5 desc, 3 desc`.execute(db)
  return rows
}

type Auswahl = Readonly<{ fallId: string } | { von: string; bis: string }>

/** Of a case, the newest first; or of the house those that came in by `bis` and were not settled before `von`. */
export async function liesRechtsbehelfe(db: TraegerDb, traegerId: string, wahl: Auswahl): Promise<Rechtsbehelf[]> {
  const nur =
    'fallId' in wahl ? sql`r.fall_id = ${wahl.fallId}` : sql`r.eingang_am <= ${wahl.bis} and (s.erledigt_am is null or s.erledigt_am >= ${wahl.von})`
  const { rows } = await sql<Rechtsbehelf>`
    select r.rechtsbehelf_id, r.fall_id, r.art, r.sachgebiet, to_char(r.eingang_am, 'YYYY-MM-DD') as eingang_am, r.zeichen,
      coalesce(r.bescheid_id, r.verfuegung_id) as entscheidung_id, coalesce(b.nummer, v.nummer) as nummer,
      to_char(coalesce(b.erlassen_am, v.erlassen_am) at time zone 'Europe/Berlin', 'YYYY-MM-DD') as erlassen_am,
      to_char(coalesce(
        (select max(z.widerspruch_bis) from zustellung z where z.traeger_id = r.traeger_id and z.bescheid_id = r.bescheid_id),
        (select max(z.widerspruch_bis) from verfuegung_zustellung z where z.traeger_id = r.traeger_id and z.verfuegung_id = r.verfuegung_id)
      ), 'YYYY-MM-DD') as widerspruch_bis,
      to_char(s.erledigt_am, 'YYYY-MM-DD') as erledigt_am, coalesce(s.ausgang, '') as ausgang, coalesce(s.erfolgsgruende, '{}') as erfolgsgruende,
      r.vorgang_id
    from rechtsbehelf r
    left join bescheid b on b.traeger_id = r.traeger_id and b.bescheid_id = r.bescheid_id
    left join verfuegung v on v.traeger_id = r.traeger_id and v.verfuegung_id = r.verfuegung_id
    left join lateral (
      select stand, erledigt_am, ausgang, erfolgsgruende from rechtsbehelf_stand x
      where x.traeger_id = r.traeger_id and x.rechtsbehelf_id = r.rechtsbehelf_id order by x.am desc, x.stand_id desc limit 1
    ) s on true
    where r.traeger_id = ${traegerId} and ${nur} and coalesce(s.stand, 'offen') <> 'gestrichen'
    order by r.eingang_am desc, r.am desc, r.rechtsbehelf_id desc`.execute(db)
  return rows
}

/**
 * Enters an objection or suit against a decision of the case. An objection becomes a piece of work with the day by which it is to be decided on.
 * It stops no payment: whether it has suspensive effect is a question of sec. 39 SGB II, and the court answers it.
 */
export async function erfasseRechtsbehelf(
  db: TraegerDb,
  h: Handlung,
  fallId: string,
  neu: Eingang & Readonly<{ entscheidungId: string }>,
): Promise<RechtsbehelfErgebnis> {
  await sperre(db, h.traegerId, fallId)
  const entscheidung = (await liesAnfechtbare(db, h.traegerId, fallId)).find((e) => e.id === neu.entscheidungId)
  const eingang = { ...neu, zeichen: neu.zeichen.trim() }
  const heute = tagVon(h.jetzt).toString()
  if (entscheidung === undefined) {
    const sonst = pruefeEingang(eingang, { erlassenAm: '', heute, fruehere: [] }).filter((f) => f.feld !== 'art')
    return { ok: false, fehler: [{ feld: 'entscheidungId', satz: t.entscheidung }, ...sonst] }
  }
  const fruehere = (await liesRechtsbehelfe(db, h.traegerId, { fallId })).filter((r) => r.entscheidungId === entscheidung.id)
  const fehler = pruefeEingang(eingang, { erlassenAm: entscheidung.erlassenAm, heute, fruehere })
  if (fehler.length > 0 || !istRechtsbehelfArt(eingang.art)) return { ok: false, fehler }
  const vorgangId = eingang.art === 'widerspruch' ? await legeAufgabeAn(db, h, fallId, entscheidung.nummer, eingang.eingangAm) : null
  const { rechtsbehelfId } = await db
    .insertInto('rechtsbehelf')
    .values({
      traegerId: h.traegerId,
      fallId,
      bescheidId: entscheidung.herkunft === 'bescheid' ? entscheidung.id : null,
      verfuegungId: entscheidung.herkunft === 'verfuegung' ? entscheidung.id : null,
      art: eingang.art,
      sachgebiet: eingang.sachgebiet,
      eingangAm: eingang.eingangAm,
      zeichen: eingang.zeichen,
      vorgangId,
      kontoId: h.konto?.kontoId ?? null,
      am: h.jetzt,
    })
    .returning('rechtsbehelfId')
    .executeTakeFirstOrThrow()
  await halteFest(db, h, 'rechtsbehelf.erfassen', fallId, rechtsbehelfId)
  return { ok: true }
}

/** Two people who enter at once wait for each other: each sees what the other entered. */
async function sperre(db: TraegerDb, traegerId: string, fallId: string): Promise<void> {
  await db.selectFrom('fall').select('fallId').where('traegerId', '=', traegerId).where('fallId', '=', fallId).forUpdate().execute()
}

async function legeAufgabeAn(db: TraegerDb, h: Handlung, fallId: string, nummer: string, eingangAm: string): Promise<string> {
  const { team } = await db
    .selectFrom('fall')
    .select('team')
    .where('traegerId', '=', h.traegerId)
    .where('fallId', '=', fallId)
    .executeTakeFirstOrThrow()
  const { vorgangId } = await legeVorgangAn(db, h, {
    fallId,
    art: 'wiedervorlage',
    titel: rechtsbehelfVorgang.titel(nummer),
    team,
    frist: entscheidungBis(eingangAm),
    fristGrund: rechtsbehelfVorgang.fristGrund,
  })
  return vorgangId
}

/** Enters how it ended; the piece of work is finished with it. */
export async function erledigeRechtsbehelf(
  db: TraegerDb,
  h: Handlung,
  fallId: string,
  rechtsbehelfId: string,
  e: Erledigung,
): Promise<RechtsbehelfErgebnis> {
  const r = await nimm(db, h, fallId, rechtsbehelfId, 'offen')
  if (r === undefined) return nichtMehr
  const fehler = pruefeErledigung(e, { art: r.art, eingangAm: r.eingangAm, heute: tagVon(h.jetzt).toString() })
  if (fehler.length > 0) return { ok: false, fehler }
  const gruende = [...new Set(e.erfolgsgruende.filter(istErfolgsgrund))]
  await schreibeStand(db, h, r, { stand: 'erledigt', erledigtAm: e.erledigtAm, ausgang: e.ausgang, erfolgsgruende: gruende, grund: '' })
  if (r.vorgangId !== null) await erledigeVorgang(db, h, r.vorgangId)
  return { ok: true }
}

/** Takes back an end that was entered by mistake. */
export async function oeffneRechtsbehelfWieder(
  db: TraegerDb,
  h: Handlung,
  fallId: string,
  rechtsbehelfId: string,
  grund: string,
): Promise<RechtsbehelfErgebnis> {
  return berichtige(db, h, { fallId, rechtsbehelfId, grund, stand: 'offen' })
}

/** Strikes an entry that was a mistake; it stays in the history, and in no list. */
export async function streicheRechtsbehelf(
  db: TraegerDb,
  h: Handlung,
  fallId: string,
  rechtsbehelfId: string,
  grund: string,
): Promise<RechtsbehelfErgebnis> {
  return berichtige(db, h, { fallId, rechtsbehelfId, grund, stand: 'gestrichen' })
}

const GRUND_HOECHSTENS = 300

type Berichtigung = Readonly<{ fallId: string; rechtsbehelfId: string; grund: string; stand: 'offen' | 'gestrichen' }>

async function berichtige(db: TraegerDb, h: Handlung, { fallId, rechtsbehelfId, grund, stand }: Berichtigung): Promise<RechtsbehelfErgebnis> {
  const r = await nimm(db, h, fallId, rechtsbehelfId, stand === 'offen' ? 'erledigt' : undefined)
  if (r === undefined) return nichtMehr
  const warum = grund.trim()
  if (warum === '' || warum.length > GRUND_HOECHSTENS) return { ok: false, fehler: [{ feld: 'grund', satz: t.grund }] }
  await schreibeStand(db, h, r, { stand, erledigtAm: null, ausgang: '', erfolgsgruende: [], grund: warum })
  if (stand === 'gestrichen' && r.vorgangId !== null) await erledigeVorgang(db, h, r.vorgangId)
  return { ok: true }
}

const nichtMehr: RechtsbehelfErgebnis = { ok: false, fehler: [{ feld: '', satz: t.nichtMehr }] }

async function nimm(
  db: TraegerDb,
  h: Handlung,
  fallId: string,
  rechtsbehelfId: string,
  wie: 'offen' | 'erledigt' | undefined,
): Promise<Rechtsbehelf | undefined> {
  await sperre(db, h.traegerId, fallId)
  const r = (await liesRechtsbehelfe(db, h.traegerId, { fallId })).find((x) => x.rechtsbehelfId === rechtsbehelfId)
  return r === undefined || (wie !== undefined && (r.erledigtAm === null) !== (wie === 'offen')) ? undefined : r
}

type Stand = Readonly<{
  stand: 'erledigt' | 'offen' | 'gestrichen'
  erledigtAm: string | null
  ausgang: string
  erfolgsgruende: string[]
  grund: string
}>

async function schreibeStand(db: TraegerDb, h: Handlung, r: Rechtsbehelf, stand: Stand): Promise<void> {
  await db
    .insertInto('rechtsbehelfStand')
    .values({ traegerId: h.traegerId, rechtsbehelfId: r.rechtsbehelfId, ...stand, kontoId: h.konto?.kontoId ?? null, am: h.jetzt })
    .execute()
  await halteFest(db, h, `rechtsbehelf.${stand.stand}`, r.fallId, r.rechtsbehelfId)
}

async function halteFest(db: TraegerDb, h: Handlung, tat: string, fallId: string, gegenstand: string): Promise<void> {
  await protokolliere(db, h.traegerId, { zeitpunkt: h.jetzt, ...(h.konto && { konto: h.konto }), tat, fallId, gegenstand })
}
