import { erledigeVorgang, legeVorgangAn, vorgaengeVon } from '../fall/index.ts'
import { type Handlung, protokolliere } from '../platform/audit/index.ts'
import { tagVon } from '../platform/clock/index.ts'
import type { TraegerDb } from '../platform/db/index.ts'
import { ordneAn } from '../zahlung/index.ts'
import { nameVon } from './leute.ts'
import { findTermin } from './termin-lesen.ts'
import { type Getan, geht, gehtNicht } from './termin-model.ts'
import { terminFehler as t, terminVorgang } from './texte/personal-termin.ts'

export const reisemittel = ['bus-bahn', 'auto', 'fahrrad', 'taxi'] as const
export type Reisemittel = (typeof reisemittel)[number]

export type Reisekosten = Readonly<{
  reisekostenId: string
  terminId: string
  fallId: string
  personId: string
  mittel: string
  beantragtCent: number
  /** why somebody had to come along; empty: alone */
  begleitung: string
  begleitungCent: number
  dokumentId: string | null
  stand: string
  bewilligtCent: number | null
  grund: string
  anordnungId: string | null
}>

export type Reiseantrag = Readonly<{
  terminId: string
  mittel: Reisemittel
  betragCent: number
  begleitung: string
  begleitungCent: number
  dokumentId: string | null
}>

/** Asks for the costs of the way to an appointment (sec. 309 (4) SGB III): on request, also those of somebody who had to come along. */
export async function beantrageReisekosten(
  db: TraegerDb,
  h: Handlung,
  ich: Readonly<{ fallId: string; personId: string }>,
  neu: Reiseantrag,
): Promise<Getan> {
  const termin = await findTermin(db, h.traegerId, neu.terminId)
  if (termin === undefined || termin.fallId !== ich.fallId || termin.personId !== ich.personId) return gehtNicht(t.nichtDa)
  if (Temporal.Instant.compare(termin.von, h.jetzt) > 0) return gehtNicht(t.nochNicht)
  if (termin.anwesenheit === 'nicht-erschienen' || termin.stand !== 'vereinbart') return gehtNicht(t.nichtDa)
  if (![neu.betragCent, neu.begleitungCent].every(Number.isSafeInteger) || neu.betragCent <= 0 || neu.begleitungCent < 0 || neu.betragCent > 100_000)
    return gehtNicht(t.betrag)
  if (neu.begleitungCent > 0 && neu.begleitung.trim() === '') return gehtNicht(t.grund)
  const zeile = await db
    .insertInto('terminReisekosten')
    .values({
      traegerId: h.traegerId,
      terminId: neu.terminId,
      fallId: ich.fallId,
      personId: ich.personId,
      mittel: neu.mittel,
      beantragtCent: neu.betragCent,
      begleitung: neu.begleitung.trim(),
      begleitungCent: neu.begleitungCent,
      dokumentId: neu.dokumentId,
      beantragtAm: h.jetzt,
    })
    .onConflict((c) => c.constraint('termin_reisekosten_einmal').doNothing())
    .returning('reisekostenId')
    .executeTakeFirst()
  if (zeile === undefined) return gehtNicht(t.schonBeantragt)
  const titel = terminVorgang.reisekosten(await nameVon(db, h.traegerId, ich.fallId, ich.personId))
  await legeVorgangAn(db, h, { fallId: ich.fallId, art: 'termin', titel, zustaendig: termin.kontoId, fehlt: terminVorgang.reisekostenFehlt })
  await schreibe(db, h, 'reisekosten.beantragen', ich.fallId, zeile.reisekostenId)
  return geht({})
}

/** Decides on travel costs: what is granted becomes an order to pay, which a run pays and a second person releases. */
export async function pruefeReisekosten(
  db: TraegerDb,
  h: Handlung,
  reisekostenId: string,
  { bewilligtCent, grund }: Readonly<{ bewilligtCent: number; grund: string }>,
): Promise<Getan> {
  const zeile = await db
    .selectFrom('terminReisekosten')
    .selectAll()
    .where('traegerId', '=', h.traegerId)
    .where('reisekostenId', '=', reisekostenId)
    .forUpdate()
    .executeTakeFirst()
  if (zeile === undefined) return gehtNicht(t.nichtDa)
  if (zeile.stand !== 'beantragt') return gehtNicht(t.schonGeprueft)
  const hoechstens = zeile.beantragtCent + zeile.begleitungCent
  if (!Number.isSafeInteger(bewilligtCent) || bewilligtCent < 0) return gehtNicht(t.betrag)
  if (bewilligtCent > hoechstens) return gehtNicht(t.zuViel)
  if (bewilligtCent < hoechstens && grund.trim() === '') return gehtNicht(t.grund)
  const anordnungId = bewilligtCent === 0 ? null : await ordne(db, h, zeile, bewilligtCent)
  await db
    .updateTable('terminReisekosten')
    .set({
      stand: bewilligtCent === 0 ? 'abgelehnt' : 'bewilligt',
      bewilligtCent,
      grund: grund.trim(),
      geprueftVon: h.konto?.kontoId ?? null,
      geprueftAm: h.jetzt,
      anordnungId,
    })
    .where('traegerId', '=', h.traegerId)
    .where('reisekostenId', '=', reisekostenId)
    .execute()
  const titel = terminVorgang.reisekosten(await nameVon(db, h.traegerId, zeile.fallId, zeile.personId))
  const offen = (await vorgaengeVon(db, h.traegerId, { fallId: zeile.fallId })).filter((v) => v.erledigtAm === null && v.titel === titel)
  for (const v of offen) await erledigeVorgang(db, h, v.vorgangId)
  await schreibe(db, h, 'reisekosten.entscheiden', zeile.fallId, reisekostenId)
  return geht({})
}

async function ordne(
  db: TraegerDb,
  h: Handlung,
  zeile: Readonly<{ reisekostenId: string; fallId: string; personId: string }>,
  betragCent: number,
): Promise<string> {
  const heute = tagVon(h.jetzt).toString()
  const { anordnungId } = await ordneAn(db, h, {
    quelle: 'reisekosten',
    quelleId: zeile.reisekostenId,
    fallId: zeile.fallId,
    personId: zeile.personId,
    leistung: 'reisekosten',
    kostentraeger: 'bund',
    monat: heute.slice(0, 7),
    faelligAm: heute,
    betragCent,
    empfaenger: { art: 'person' },
  })
  return anordnungId
}

export async function reisekostenVon(db: TraegerDb, traegerId: string, terminIds: readonly string[]): Promise<Reisekosten[]> {
  if (terminIds.length === 0) return []
  return db
    .selectFrom('terminReisekosten')
    .select(['reisekostenId', 'terminId', 'fallId', 'personId', 'mittel', 'beantragtCent', 'begleitung', 'begleitungCent', 'dokumentId'])
    .select(['stand', 'bewilligtCent', 'grund', 'anordnungId'])
    .where('traegerId', '=', traegerId)
    .where('terminId', 'in', terminIds)
    .execute()
}

function schreibe(db: TraegerDb, h: Handlung, tat: string, fallId: string, gegenstand: string): Promise<void> {
  return protokolliere(db, h.traegerId, { zeitpunkt: h.jetzt, ...(h.konto && { konto: h.konto }), tat, fallId, gegenstand })
}
