import { legeVorgangAn, liesPersonen } from '../fall/index.ts'
import { type Handlung, protokolliere } from '../platform/audit/index.ts'
import { tagVon } from '../platform/clock/index.ts'
import type { TraegerDb } from '../platform/db/index.ts'
import { feiertagAm } from '../platform/kalender/index.ts'
import type { Meldezweck } from '../recht/index.ts'
import { sperreFuerTermin, wasIstBelegt } from './termin-belegung.ts'
import { beauftrageErinnerung } from './termin-erinnern.ts'
import { findTermin } from './termin-lesen.ts'
import { type Getan, geht, gehtNicht, type Termin, type Terminform } from './termin-model.ts'
import { benachrichtigePerson } from './termin-post.ts'
import type { Spanne } from './termin-zeit.ts'
import { terminFehler as t } from './texte/personal-termin.ts'

export type NeuerTermin = Readonly<{
  fallId: string
  personId: string
  zweck: Meldezweck
  von: Temporal.Instant
  /** 10 to 240 */
  dauerMinuten: number
  mitKontoId: string
  form: Terminform
  raumId?: string | null
  /** where, if in no room of the house */
  ort?: string
  /** the person may move it in offered slots; without it only what is not binding */
  verlegbar?: boolean
  selbstGebucht?: boolean
}>

/** Makes an appointment. Nobody and no room is taken twice at the same time, however many ask at once. */
export async function vergibTermin(db: TraegerDb, h: Handlung, neu: NeuerTermin): Promise<Getan<{ terminId: string }>> {
  const raumId = neu.raumId ?? null
  const zeit = zeitVon(h, neu)
  if (typeof zeit === 'string') return gehtNicht(zeit)
  const wer = { kontoId: neu.mitKontoId, raumId, fallId: neu.fallId, personId: neu.personId }
  await sperreFuerTermin(db, h.traegerId, wer)
  const fehler = (await pruefeWer(db, h, neu, zeit)) ?? (await wasIstBelegt(db, h.traegerId, wer, zeit))
  if (fehler !== undefined) return gehtNicht(fehler)
  const { terminId } = await db
    .insertInto('termin')
    .values({
      traegerId: h.traegerId,
      fallId: neu.fallId,
      personId: neu.personId,
      kontoId: neu.mitKontoId,
      raumId,
      form: neu.form,
      ort: neu.ort?.trim() ?? '',
      zweck: neu.zweck,
      ...zeit,
      verlegbar: neu.verlegbar ?? true,
      selbstGebucht: neu.selbstGebucht ?? false,
      angelegtAm: h.jetzt,
      geaendertAm: h.jetzt,
    })
    .returning('terminId')
    .executeTakeFirstOrThrow()
  await merkeSchritt(db, h, terminId, 'vereinbart')
  await nachAenderung(db, h, { terminId, fallId: neu.fallId, personId: neu.personId, von: zeit.von, folge: 0 })
  return geht({ terminId })
}

/** Moves an appointment; the old time is free at once. */
export async function verlegeTermin(
  db: TraegerDb,
  h: Handlung,
  terminId: string,
  neu: Readonly<{ von: Temporal.Instant; dauerMinuten: number; mitKontoId?: string; raumId?: string | null; grund?: string }>,
): Promise<Getan> {
  const alt = await findTermin(db, h.traegerId, terminId)
  if (alt === undefined || alt.stand !== 'vereinbart') return gehtNicht(t.nichtDa)
  if (Temporal.Instant.compare(alt.von, h.jetzt) <= 0) return gehtNicht(t.schonVorbei)
  const zeit = zeitVon(h, neu)
  if (typeof zeit === 'string') return gehtNicht(zeit)
  const wer = {
    kontoId: neu.mitKontoId ?? alt.kontoId,
    raumId: neu.raumId === undefined ? alt.raumId : neu.raumId,
    fallId: alt.fallId,
    personId: alt.personId,
  }
  await sperreFuerTermin(db, h.traegerId, wer)
  const pruefung = { ...alt, mitKontoId: wer.kontoId, raumId: wer.raumId }
  const fehler = (await pruefeWer(db, h, pruefung, zeit)) ?? (await wasIstBelegt(db, h.traegerId, wer, zeit, terminId))
  if (fehler !== undefined) return gehtNicht(fehler)
  const geaendert = await db
    .updateTable('termin')
    .set({ ...zeit, kontoId: wer.kontoId, raumId: wer.raumId, verbindlich: false, folge: alt.folge + 1, geaendertAm: h.jetzt })
    .where('traegerId', '=', h.traegerId)
    .where('terminId', '=', terminId)
    .where('folge', '=', alt.folge)
    .where('stand', '=', 'vereinbart')
    .executeTakeFirst()
  if (geaendert.numUpdatedRows === 0n) return gehtNicht(t.nichtDa)
  await merkeSchritt(db, h, terminId, 'verlegt', { grund: neu.grund ?? '', von: alt.von })
  await nachAenderung(db, h, { ...alt, von: zeit.von, folge: alt.folge + 1 })
  return geht({})
}

/** Calls an appointment off. @param grund shown to staff; it may be about health */
export async function sageAb(db: TraegerDb, h: Handlung, terminId: string, grund: string, gesundheit = false): Promise<Getan> {
  if (grund.trim() === '') return gehtNicht(t.grund)
  const alt = await findTermin(db, h.traegerId, terminId)
  if (alt === undefined || alt.stand !== 'vereinbart' || alt.anwesenheit !== null) return gehtNicht(t.nichtDa)
  const { numUpdatedRows } = await db
    .updateTable('termin')
    .set({ stand: 'abgesagt', anwesenheit: 'abgesagt', folge: alt.folge + 1, geaendertAm: h.jetzt })
    .where('traegerId', '=', h.traegerId)
    .where('terminId', '=', terminId)
    .where('folge', '=', alt.folge)
    .executeTakeFirst()
  if (numUpdatedRows === 0n) return gehtNicht(t.nichtDa)
  const schrittId = await merkeSchritt(db, h, terminId, 'abgesagt', { grund, gesundheit })
  await benachrichtigePerson(db, h, { ...alt, anlass: 'termin-absage', gegenstand: schrittId })
  await protokolliereTermin(db, h, 'termin.absagen', alt)
  return geht({})
}

function zeitVon(h: Handlung, { von, dauerMinuten }: Readonly<{ von: Temporal.Instant; dauerMinuten: number }>): Spanne | string {
  if (!Number.isInteger(dauerMinuten) || dauerMinuten < 10 || dauerMinuten > 240) return t.zeit
  if (Temporal.Instant.compare(von, h.jetzt) <= 0) return t.vergangen
  return { von, bis: von.add({ minutes: dauerMinuten }) }
}

type Pruefling = Readonly<{ fallId: string; personId: string; mitKontoId: string; form: string; raumId?: string | null; ort?: string }>

async function pruefeWer(db: TraegerDb, h: Handlung, neu: Pruefling, zeit: Spanne): Promise<string | undefined> {
  const { land } = await db.selectFrom('traeger').select('land').where('traegerId', '=', h.traegerId).executeTakeFirstOrThrow()
  const feiertag = feiertagAm(land, tagVon(zeit.von))
  if (feiertag !== undefined) return t.feiertag(feiertag)
  if (!(await liesPersonen(db, h.traegerId, neu.fallId)).some((p) => p.personId === neu.personId)) return t.person
  const konto = await db
    .selectFrom('konto')
    .select(['art', 'gesperrt'])
    .where('traegerId', '=', h.traegerId)
    .where('kontoId', '=', neu.mitKontoId)
    .executeTakeFirst()
  if (konto?.art !== 'personal' || konto.gesperrt) return t.konto
  if (neu.raumId) {
    const raum = await db
      .selectFrom('terminRaum')
      .select('aktiv')
      .where('traegerId', '=', h.traegerId)
      .where('raumId', '=', neu.raumId)
      .executeTakeFirst()
    if (raum?.aktiv !== true) return t.raum
  } else if (neu.form === 'woanders' && (neu.ort ?? '').trim() === '') return t.ort
  return undefined
}

export type Terminschritt = 'vereinbart' | 'verlegt' | 'abgesagt' | 'bitte-absage' | 'festgehalten' | 'erinnert'

export async function merkeSchritt(
  db: TraegerDb,
  h: Handlung,
  terminId: string,
  schritt: Terminschritt,
  { grund = '', gesundheit = false, von = null }: Readonly<{ grund?: string; gesundheit?: boolean; von?: Temporal.Instant | null }> = {},
): Promise<string> {
  const { schrittId } = await db
    .insertInto('terminSchritt')
    .values({ traegerId: h.traegerId, terminId, schritt, grund: grund.trim(), gesundheit, von, kontoId: h.konto?.kontoId ?? null, am: h.jetzt })
    .returning('schrittId')
    .executeTakeFirstOrThrow()
  return schrittId
}

type Kern = Pick<Termin, 'terminId' | 'fallId' | 'personId' | 'von' | 'folge'>

async function nachAenderung(db: TraegerDb, h: Handlung, kern: Kern): Promise<void> {
  const { schrittId } = await db
    .selectFrom('terminSchritt')
    .select('schrittId')
    .where('traegerId', '=', h.traegerId)
    .where('terminId', '=', kern.terminId)
    .orderBy('schrittId', 'desc')
    .limit(1)
    .executeTakeFirstOrThrow()
  await benachrichtigePerson(db, h, { ...kern, anlass: 'termin', gegenstand: schrittId })
  await beauftrageErinnerung(db, h, kern)
  await protokolliereTermin(db, h, kern.folge === 0 ? 'termin.vergeben' : 'termin.verlegen', kern)
}

export function protokolliereTermin(
  db: TraegerDb,
  h: Handlung,
  tat: string,
  { terminId, fallId }: Pick<Termin, 'terminId' | 'fallId'>,
): Promise<void> {
  return protokolliere(db, h.traegerId, { zeitpunkt: h.jetzt, ...(h.konto && { konto: h.konto }), tat, fallId, gegenstand: terminId })
}

/** Work for who holds the appointment. */
export async function legeTerminvorgangAn(
  db: TraegerDb,
  h: Handlung,
  termin: Pick<Termin, 'fallId' | 'kontoId'>,
  titel: string,
  fehlt = '',
): Promise<void> {
  await legeVorgangAn(db, h, { fallId: termin.fallId, art: 'termin', titel, zustaendig: termin.kontoId, fehlt })
}
