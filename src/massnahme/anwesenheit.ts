import type { Handlung } from '../platform/audit/index.ts'
import { tagVon } from '../platform/clock/index.ts'
import type { TraegerDb } from '../platform/db/index.ts'
import { alsDatum, alsMonat } from '../platform/ui/zahl.ts'
import { merke } from './anbieter.ts'
import { type Antwort, nein } from './antwort.ts'
import { spanneVon } from './kalender.ts'
import { siehtAnbieter, type Teilnahme, teilnahmenVon, zeitraumVon } from './teilnahme.ts'
import { saetze as t, tage as worte } from './texte/personal.ts'
import { type Tagesart, tagesarten } from './werte.ts'

/** One day of one person; `leer` takes back what stood there. Without a reason (`grund`) the one that stands there stays, an empty one takes it away. */
export type Tageseintrag = Readonly<{ teilnahmeId: string; tag: string; art: Tagesart | 'leer'; minuten: number; grund?: string }>

export type Anwesenheitstag = Readonly<{ anwesenheitId: string; teilnahmeId: string; tag: string; art: Tagesart; minuten: number; grund: string }>

export type Kanal = 'maske' | 'csv' | 'api'
type Woher = Readonly<{ anbieterId: string; kanal: Kanal; schluesselId?: string /** of entries into a closed month */; korrekturgrund?: string }>

export type Erfasst = Antwort<{ geaendert: number; ladungId: string | null }>

/** Minutes of one day at most; the table refuses more. */
export const TAG_HOECHSTENS_MINUTEN = 720

/** The rows that count: those that none replaces, and that say something. */
export async function liesAnwesenheit(
  db: TraegerDb,
  traegerId: string,
  teilnahmeIds: readonly string[],
  { von, bis }: Readonly<{ von: string; bis: string }>,
): Promise<Anwesenheitstag[]> {
  return (await geltend(db, traegerId, teilnahmeIds, von, bis)).flatMap((z) => {
    const art = tagesarten.find((a) => a === z.art)
    return art === undefined ? [] : [{ ...z, art }]
  })
}

async function geltend(db: TraegerDb, traegerId: string, ids: readonly string[], von: string, bis: string) {
  if (ids.length === 0) return []
  return db
    .selectFrom('anwesenheit as a')
    .leftJoin('anwesenheit as n', (j) => j.onRef('n.traegerId', '=', 'a.traegerId').onRef('n.ersetzt', '=', 'a.anwesenheitId'))
    .select(['a.anwesenheitId', 'a.teilnahmeId', 'a.tag', 'a.art', 'a.minuten', 'a.grund'])
    .where('a.traegerId', '=', traegerId)
    .where('a.teilnahmeId', 'in', [...ids])
    .where('a.tag', '>=', von)
    .where('a.tag', '<=', bis)
    .where('n.anwesenheitId', 'is', null)
    .orderBy('a.tag')
    .execute()
}

/**
 * Takes entries of attendance over: all, or none with every fault. Only for participants that the provider sees, on days of their
 * participation, not ahead. In a closed month a correction needs a reason. What stands there already is not written again.
 */
export async function erfasseAnwesenheit(db: TraegerDb, h: Handlung, woher: Woher, eintraege: readonly Tageseintrag[]): Promise<Erfasst> {
  await sperreAnbieter(db, h.traegerId, woher.anbieterId)
  const alle = await teilnahmenVon(db, h.traegerId, { anbieterId: woher.anbieterId })
  const heute = tagVon(h.jetzt).toString()
  const meine = new Map(alle.filter((x) => siehtAnbieter(x, heute)).map((x) => [x.teilnahmeId, x]))
  const geschlossen = new Set(await geschlosseneMonate(db, h.traegerId, woher.anbieterId))
  const fehler = eintraege.flatMap((e) => fehlerIn(e, meine.get(e.teilnahmeId), heute))
  if (fehler.length > 0) return nein(...new Set(fehler))
  const tage = eintraege.map((e) => e.tag).toSorted()
  const bisher = await geltend(db, h.traegerId, [...new Set(eintraege.map((e) => e.teilnahmeId))], tage[0] ?? '', tage.at(-1) ?? '')
  const da = new Map(bisher.map((z) => [`${z.teilnahmeId} ${z.tag}`, z]))
  const neue = eintraege.filter((e) => !steht(e, da.get(`${e.teilnahmeId} ${e.tag}`)))
  if (neue.length === 0) return { ok: true, geaendert: 0, ladungId: null }
  const zu = new Set(neue.map((e) => e.tag.slice(0, 7)).filter((monat) => geschlossen.has(monat)))
  if (zu.size > 0 && (woher.korrekturgrund ?? '').trim() === '') return nein(...[...zu].map((monat) => worte.geschlossen(alsMonat(monat))))
  const ladungId = await legeLadungAn(db, h, woher, neue.length)
  await schreibe(db, h, ladungId, neue, da, (e) => (geschlossen.has(e.tag.slice(0, 7)) ? (woher.korrekturgrund ?? '') : (e.grund ?? '')))
  await merke(db, h, 'anwesenheit.melden', ladungId)
  return { ok: true, geaendert: neue.length, ladungId }
}

/** Two programs of one provider follow one another. */
export async function sperreAnbieter(db: TraegerDb, traegerId: string, anbieterId: string): Promise<void> {
  await db.selectFrom('anbieter').select('anbieterId').where('traegerId', '=', traegerId).where('anbieterId', '=', anbieterId).forUpdate().execute()
}

type Stehend = Readonly<{ anwesenheitId: string; art: string; minuten: number; grund: string }>

function steht(e: Tageseintrag, da: Stehend | undefined): boolean {
  if (da === undefined) return e.art === 'leer'
  return da.art === e.art && da.minuten === e.minuten && (e.grund === undefined || e.grund === da.grund)
}

async function schreibe(
  db: TraegerDb,
  h: Handlung,
  ladungId: string,
  neue: readonly Tageseintrag[],
  da: ReadonlyMap<string, Stehend>,
  grund: (e: Tageseintrag) => string,
): Promise<void> {
  await db
    .insertInto('anwesenheit')
    .values(
      neue.map((e) => ({
        traegerId: h.traegerId,
        teilnahmeId: e.teilnahmeId,
        tag: e.tag,
        art: e.art,
        minuten: e.minuten,
        grund: grund(e),
        ladungId,
        ersetzt: da.get(`${e.teilnahmeId} ${e.tag}`)?.anwesenheitId ?? null,
        kontoId: h.konto?.kontoId ?? null,
        am: h.jetzt,
      })),
    )
    .execute()
}

async function legeLadungAn(db: TraegerDb, h: Handlung, woher: Woher, tage: number): Promise<string> {
  const kanal = woher.korrekturgrund === undefined || woher.korrekturgrund === '' ? woher.kanal : 'korrektur'
  const { ladungId } = await db
    .insertInto('anwesenheitLadung')
    .values({
      traegerId: h.traegerId,
      anbieterId: woher.anbieterId,
      kanal,
      tage,
      kontoId: h.konto?.kontoId ?? null,
      schluesselId: woher.schluesselId ?? null,
      am: h.jetzt,
    })
    .returning('ladungId')
    .executeTakeFirstOrThrow()
  return ladungId
}

function fehlerIn(e: Tageseintrag, x: Teilnahme | undefined, heute: string): string[] {
  if (x === undefined) return [t.teilnahmeUnbekannt]
  const wer = worte.amTag(x.nummer, alsDatum(e.tag))
  const { von, bis } = zeitraumVon(x)
  const saetze: string[] = []
  if (e.tag > heute) saetze.push(worte.zukunft(wer))
  else if (e.tag < von || e.tag > bis) saetze.push(worte.ausserhalb(wer, alsDatum(von), alsDatum(bis)))
  if (x.stand === 'nicht-angetreten' && e.art === 'anwesend') saetze.push(worte.nichtAngetreten(wer))
  if (!Number.isInteger(e.minuten) || e.minuten < 0 || e.minuten > TAG_HOECHSTENS_MINUTEN) saetze.push(worte.stunden(wer))
  else if ((e.art === 'anwesend') !== e.minuten > 0) saetze.push(worte.stundenFehlen(wer))
  return saetze
}

/** Months that a provider closed, `2026-10`, the newest first. */
export async function geschlosseneMonate(db: TraegerDb, traegerId: string, anbieterId: string): Promise<string[]> {
  const zeilen = await db
    .selectFrom('monatsabschluss')
    .select('monat')
    .where('traegerId', '=', traegerId)
    .where('anbieterId', '=', anbieterId)
    .orderBy('monat', 'desc')
    .execute()
  return zeilen.map((z) => z.monat.slice(0, 7))
}

export type Ladung = Readonly<{ ladungId: string; kanal: string; tage: number; am: Temporal.Instant; zurueckgenommen: boolean; von: string }>

/** What was sent last, the newest first. */
export async function liesLadungen(db: TraegerDb, traegerId: string, anbieterId: string, hoechstens = 10): Promise<Ladung[]> {
  const zeilen = await db
    .selectFrom('anwesenheitLadung as l')
    .leftJoin('konto as k', (j) => j.onRef('k.traegerId', '=', 'l.traegerId').onRef('k.kontoId', '=', 'l.kontoId'))
    .leftJoin('anbieterSchluessel as s', (j) => j.onRef('s.traegerId', '=', 'l.traegerId').onRef('s.schluesselId', '=', 'l.schluesselId'))
    .select(['l.ladungId', 'l.kanal', 'l.tage', 'l.am', 'l.zurueckgenommenAm', 'k.name as konto', 's.name as schluessel'])
    .where('l.traegerId', '=', traegerId)
    .where('l.anbieterId', '=', anbieterId)
    .orderBy('l.am', 'desc')
    .orderBy('l.ladungId', 'desc')
    .limit(hoechstens)
    .execute()
  return zeilen.map(({ zurueckgenommenAm, konto, schluessel, ...l }) => ({
    ...l,
    zurueckgenommen: zurueckgenommenAm !== null,
    von: konto ?? schluessel ?? '',
  }))
}

/** Takes back what was sent together: each day is again as it was before. Not what was changed since, and nothing of a closed month. */
export async function nimmLadungZurueck(db: TraegerDb, h: Handlung, anbieterId: string, ladungId: string): Promise<Antwort<{ tage: number }>> {
  const ladung = await db
    .selectFrom('anwesenheitLadung')
    .select(['ladungId', 'zurueckgenommenAm'])
    .where('traegerId', '=', h.traegerId)
    .where('ladungId', '=', ladungId)
    .where('anbieterId', '=', anbieterId)
    .forUpdate()
    .executeTakeFirst()
  if (ladung === undefined || ladung.zurueckgenommenAm !== null) return nein(t.gibtEsNicht)
  const zeilen = await db
    .selectFrom('anwesenheit as a')
    .leftJoin('anwesenheit as n', (j) => j.onRef('n.traegerId', '=', 'a.traegerId').onRef('n.ersetzt', '=', 'a.anwesenheitId'))
    .leftJoin('anwesenheit as v', (j) => j.onRef('v.traegerId', '=', 'a.traegerId').onRef('v.anwesenheitId', '=', 'a.ersetzt'))
    .select(['a.anwesenheitId', 'a.teilnahmeId', 'a.tag', 'n.anwesenheitId as danach', 'v.art', 'v.minuten', 'v.grund'])
    .where('a.traegerId', '=', h.traegerId)
    .where('a.ladungId', '=', ladungId)
    .execute()
  if (zeilen.some((z) => z.danach !== null)) return nein(worte.inzwischenAnders)
  const geschlossen = new Set(await geschlosseneMonate(db, h.traegerId, anbieterId))
  if (zeilen.some((z) => geschlossen.has(z.tag.slice(0, 7)))) return nein(worte.ladungGeschlossen)
  await db
    .insertInto('anwesenheit')
    .values(
      zeilen.map((z) => ({
        traegerId: h.traegerId,
        teilnahmeId: z.teilnahmeId,
        tag: z.tag,
        art: z.art ?? 'leer',
        minuten: z.minuten ?? 0,
        grund: z.grund ?? '',
        ladungId,
        ersetzt: z.anwesenheitId,
        kontoId: h.konto?.kontoId ?? null,
        am: h.jetzt,
      })),
    )
    .execute()
  await db
    .updateTable('anwesenheitLadung')
    .set({ zurueckgenommenAm: h.jetzt })
    .where('traegerId', '=', h.traegerId)
    .where('ladungId', '=', ladungId)
    .execute()
  await merke(db, h, 'anwesenheit.zuruecknehmen', ladungId)
  return { ok: true, tage: zeilen.length }
}

/**
 * What somebody attended in a month: the base of the Mehraufwandsentschädigung (sec. 16d (7) SGB II), which is paid for these hours only.
 *
 * @param monat `2026-10`
 * @returns `abgeschlossen`: the provider closed the month, the hours are final but for corrections with a reason
 */
export async function anwesendeStunden(
  db: TraegerDb,
  traegerId: string,
  teilnahmeId: string,
  monat: string,
): Promise<Readonly<{ minuten: number; tage: number; abgeschlossen: boolean }>> {
  const tage = await liesAnwesenheit(db, traegerId, [teilnahmeId], spanneVon(monat))
  const da = tage.filter((z) => z.art === 'anwesend')
  const abschluss = await db
    .selectFrom('teilnahme as t')
    .innerJoin('durchgang as d', (j) => j.onRef('d.traegerId', '=', 't.traegerId').onRef('d.durchgangId', '=', 't.durchgangId'))
    .innerJoin('massnahme as m', (j) => j.onRef('m.traegerId', '=', 'd.traegerId').onRef('m.massnahmeId', '=', 'd.massnahmeId'))
    .innerJoin('monatsabschluss as a', (j) => j.onRef('a.traegerId', '=', 'm.traegerId').onRef('a.anbieterId', '=', 'm.anbieterId'))
    .select('a.monat')
    .where('t.traegerId', '=', traegerId)
    .where('t.teilnahmeId', '=', teilnahmeId)
    .where('a.monat', '=', `${monat}-01`)
    .executeTakeFirst()
  return { minuten: da.reduce((s, z) => s + z.minuten, 0), tage: da.length, abgeschlossen: abschluss !== undefined }
}
