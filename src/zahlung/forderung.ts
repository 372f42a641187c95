import { sql } from 'kysely'
import { naechsteNummer } from '../fall/index.ts'
import { type Handlung, protokolliere } from '../platform/audit/index.ts'
import { tagVon } from '../platform/clock/index.ts'
import type { TraegerDb } from '../platform/db/index.ts'
import { haushaltsstelleFuer } from './anordnung-haushalt.ts'
import { kassenzeichen } from './kassenzeichen.ts'
import type { Kostentraeger } from './model.ts'
import { eingangSaetze, zwecke } from './texte/personal-anordnung.ts'

export type NeueForderung = Readonly<{
  quelle: string
  /** id in the room of the source; its claim is raised once */
  quelleId: string
  fallId?: string | undefined
  verfuegungId?: string | undefined
  schuldner: Readonly<{ art: 'person' | 'arbeitgeber' | 'anbieter'; id: string; name: string }>
  leistung: string
  kostentraeger: Kostentraeger
  betragCent: number
  /** what it is for, in words */
  grund: string
  /** without it that of the due day */
  haushaltsjahr?: number | undefined
  faelligAm: string
}>

/**
 * Raises a claim and gives it its reference for the transfer. Reminders and enforcement are the cash office's.
 *
 * @throws where the amount is none
 */
export async function erhebeForderung(db: TraegerDb, h: Handlung, f: NeueForderung): Promise<{ forderungId: string; kassenzeichen: string }> {
  if (!Number.isSafeInteger(f.betragCent) || f.betragCent <= 0) throw new Error(`a claim of ${f.betragCent} cents`)
  const jahr = tagVon(h.jetzt).year
  const zeichen = kassenzeichen(`TW${jahr}${String(await naechsteNummer(db, h.traegerId, `forderung-${jahr}`)).padStart(6, '0')}`)
  const neu = await db
    .insertInto('forderung')
    .values({
      traegerId: h.traegerId,
      kassenzeichen: zeichen,
      quelle: f.quelle,
      quelleId: f.quelleId,
      fallId: f.fallId ?? null,
      verfuegungId: f.verfuegungId ?? null,
      schuldner: f.schuldner.art,
      schuldnerId: f.schuldner.id,
      name: f.schuldner.name,
      betragCent: f.betragCent,
      grund: f.grund,
      haushaltsstelle: await haushaltsstelleFuer(db, h.traegerId, f),
      haushaltsjahr: f.haushaltsjahr ?? Number(f.faelligAm.slice(0, 4)),
      faelligAm: f.faelligAm,
      angelegtAm: h.jetzt,
    })
    .returning(['forderungId', 'kassenzeichen'])
    .executeTakeFirstOrThrow()
  await merke(db, h, 'forderung.erheben', f.fallId, neu.kassenzeichen, zwecke.fordern)
  return neu
}

export type Verbucht = { ok: true; kassenzeichen: string; offenCent: number } | { ok: false; satz: string }

/** Notes what came in. More than is open is refused: the rest belongs to somebody else's claim, or back. */
export async function verbucheEingang(
  db: TraegerDb,
  h: Handlung,
  e: Readonly<{ forderungId: string; betragCent: number; eingegangenAm: string }>,
): Promise<Verbucht> {
  if (!Number.isSafeInteger(e.betragCent) || e.betragCent <= 0) return { ok: false, satz: eingangSaetze.keinBetrag }
  if (e.eingegangenAm > tagVon(h.jetzt).toString()) return { ok: false, satz: eingangSaetze.zukunft }
  await sperre(db, e.forderungId)
  const [forderung] = await lies(db, h.traegerId, sql`f.forderung_id = ${e.forderungId}`)
  if (forderung === undefined) return { ok: false, satz: eingangSaetze.nichtGefunden }
  if (e.betragCent > forderung.offenCent) return { ok: false, satz: eingangSaetze.zuViel }
  await db
    .insertInto('forderungEingang')
    .values({ traegerId: h.traegerId, ...e, kontoId: h.konto?.kontoId ?? null, am: h.jetzt })
    .execute()
  await merke(db, h, 'forderung.eingang', forderung.fallId ?? undefined, forderung.kassenzeichen, zwecke.eingang)
  return { ok: true, kassenzeichen: forderung.kassenzeichen, offenCent: forderung.offenCent - e.betragCent }
}

/**
 * Takes an entry back that was booked wrongly: a counter-entry of the same amount and day, with the reason; the claim is open again. Each
 * entry is taken back once, a counter-entry never.
 */
export async function nimmEingangZurueck(db: TraegerDb, h: Handlung, e: Readonly<{ eingangId: string; grund: string }>): Promise<Verbucht> {
  if (e.grund.trim() === '') return { ok: false, satz: eingangSaetze.ohneGrund }
  const eingang = await db
    .selectFrom('forderungEingang')
    .select(['forderungId', 'betragCent', 'eingegangenAm'])
    .where('traegerId', '=', h.traegerId)
    .where('eingangId', '=', e.eingangId)
    .where('stornoVon', 'is', null)
    .executeTakeFirst()
  if (eingang === undefined) return { ok: false, satz: eingangSaetze.keinEingang }
  await sperre(db, eingang.forderungId)
  const gebucht = await db
    .insertInto('forderungEingang')
    .values({
      traegerId: h.traegerId,
      forderungId: eingang.forderungId,
      eingegangenAm: eingang.eingegangenAm,
      betragCent: -eingang.betragCent,
      stornoVon: e.eingangId,
      grund: e.grund.trim(),
      kontoId: h.konto?.kontoId ?? null,
      am: h.jetzt,
    })
    .onConflict((c) => c.columns(['traegerId', 'stornoVon']).doNothing())
    .returning('eingangId')
    .executeTakeFirst()
  if (gebucht === undefined) return { ok: false, satz: eingangSaetze.schonZurueck }
  const [forderung] = await lies(db, h.traegerId, sql`f.forderung_id = ${eingang.forderungId}`)
  if (forderung === undefined) throw new Error('an entry without its claim')
  await merke(db, h, 'forderung.eingang-zurueck', forderung.fallId ?? undefined, forderung.kassenzeichen, zwecke.eingangZurueck)
  return { ok: true, kassenzeichen: forderung.kassenzeichen, offenCent: forderung.offenCent }
}

/** Two entries of one claim come one after the other. */
async function sperre(db: TraegerDb, forderungId: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`forderung ${forderungId}`}, 0))`.execute(db)
}

export type Forderungszeile = Readonly<{
  forderungId: string
  kassenzeichen: string
  quelle: string
  quelleId: string
  fallId: string | null
  verfuegungId: string | null
  schuldner: 'person' | 'arbeitgeber' | 'anbieter'
  schuldnerId: string | null
  name: string
  betragCent: number
  offenCent: number
  grund: string
  haushaltsstelle: string
  haushaltsjahr: number
  faelligAm: string
  stand: 'offen' | 'teilweise' | 'beglichen'
}>

export type Forderungswahl = Readonly<{ fallId: string }> | Readonly<{ quelle: string; quelleId: string }> | Readonly<{ schuldnerId: string }>

export type Eingang = Readonly<{
  eingangId: string
  forderungId: string
  eingegangenAm: string
  /** negative: takes another entry back */
  betragCent: number
  von: string
  stornoVon: string | null
  grund: string
}>

/** What came in on these claims, the latest first, with who noted it. */
export async function eingaengeVon(db: TraegerDb, traegerId: string, forderungIds: readonly string[]): Promise<Eingang[]> {
  if (forderungIds.length === 0) return []
  return db
    .selectFrom('forderungEingang as e')
    .leftJoin('konto as k', (j) => j.onRef('k.traegerId', '=', 'e.traegerId').onRef('k.kontoId', '=', 'e.kontoId'))
    .select(['e.stornoVon', 'e.grund'])
    .select(({ fn, val }) => ['e.eingangId', 'e.forderungId', 'e.eingegangenAm', 'e.betragCent', fn.coalesce('k.name', val('')).as('von')])
    .where('e.traegerId', '=', traegerId)
    .where('e.forderungId', 'in', forderungIds)
    .orderBy('e.eingegangenAm', 'desc')
    .orderBy('e.eingangId', 'desc')
    .execute()
}

export type Forderungsblatt = Readonly<{ zeilen: readonly Forderungszeile[]; gesamt: number; offen: number; offenCent: number }>

/**
 * A page of all claims, the newest first; names and reasons of protected cases are empty for who is not of their circle.
 * `offen` and `offenCent` are of the whole list, whatever the page shows.
 */
export async function liesForderungen(
  db: TraegerDb,
  traegerId: string,
  kontoId: string,
  wahl: Readonly<{ nurOffene: boolean; suche: string; ab: number; hoechstens: number }>,
): Promise<Forderungsblatt> {
  const alle = await lies(db, traegerId, sql`true`)
  const fremd = await fremdeFaelle(db, traegerId, kontoId)
  const gezeigt = alle.map((f) => (f.fallId !== null && fremd.has(f.fallId) ? { ...f, name: '', grund: '' } : f))
  const suche = wahl.suche.replace(/\s/g, '').toLocaleLowerCase('de')
  const passend = gezeigt.filter(
    (f) =>
      (!wahl.nurOffene || f.offenCent > 0) &&
      `${f.name}\n${f.kassenzeichen}`
        .replace(/[^\S\n]/g, '')
        .toLocaleLowerCase('de')
        .includes(suche),
  )
  const offene = alle.filter((f) => f.offenCent > 0)
  return {
    zeilen: passend.slice(wahl.ab, wahl.ab + wahl.hoechstens),
    gesamt: passend.length,
    offen: offene.length,
    offenCent: offene.reduce((s, f) => s + f.offenCent, 0),
  }
}

async function fremdeFaelle(db: TraegerDb, traegerId: string, kontoId: string): Promise<ReadonlySet<string>> {
  const { rows } = await sql<{ fallId: string }>`
    select f.fall_id from fall f where f.traeger_id = ${traegerId} and f.geschuetzt and not exists
      (select from fall_kreis k where k.traeger_id = f.traeger_id and k.fall_id = f.fall_id and k.konto_id = ${kontoId})`.execute(db)
  return new Set(rows.map((f) => f.fallId))
}

/** Claims, the newest first. */
export function forderungenVon(db: TraegerDb, traegerId: string, wahl: Forderungswahl): Promise<Forderungszeile[]> {
  if ('fallId' in wahl) return lies(db, traegerId, sql`f.fall_id = ${wahl.fallId}`)
  if ('quelle' in wahl) return lies(db, traegerId, sql`f.quelle = ${wahl.quelle} and f.quelle_id = ${wahl.quelleId}`)
  return lies(db, traegerId, sql`f.schuldner_id = ${wahl.schuldnerId}`)
}

async function lies(db: TraegerDb, traegerId: string, wo: ReturnType<typeof sql>): Promise<Forderungszeile[]> {
  const { rows } = await sql<Omit<Forderungszeile, 'stand'>>`
    select f.forderung_id, f.kassenzeichen, f.quelle, f.quelle_id, f.fall_id, f.verfuegung_id, f.schuldner, f.schuldner_id, f.name, f.betrag_cent,
      f.betrag_cent - coalesce((select sum(e.betrag_cent) from forderung_eingang e
        where e.traeger_id = f.traeger_id and e.forderung_id = f.forderung_id), 0)::integer as offen_cent,
      f.grund, f.haushaltsstelle, f.haushaltsjahr, f.faellig_am
    from forderung f where f.traeger_id = ${traegerId} and ${wo}
    order by f.angelegt_am desc, f.kassenzeichen desc`.execute(db)
  return rows.map((f) => ({ ...f, stand: f.offenCent === 0 ? 'beglichen' : f.offenCent === f.betragCent ? 'offen' : 'teilweise' }))
}

function merke(db: TraegerDb, h: Handlung, tat: string, fallId: string | undefined, gegenstand: string, zweck: string): Promise<void> {
  return protokolliere(db, h.traegerId, {
    zeitpunkt: h.jetzt,
    ...(h.konto === undefined ? {} : { konto: h.konto }),
    tat,
    ...(fallId === undefined ? {} : { fallId }),
    gegenstand,
    zweck,
  })
}
