import { aendereVorgang, legeVorgangAn, type VorgangStand } from '../fall/index.ts'
import { type Handlung, protokolliere } from '../platform/audit/index.ts'
import type { TraegerDb } from '../platform/db/index.ts'
import type { Haken, VerfuegungKern, Verfuegungsfolge } from '../platform/http/umfeld.ts'
import { type Fehlschlag, fehlschlag } from './errors.ts'
import { merkeSchritt, person } from './schritte.ts'
import { standFehler, entwurfFehler as t } from './texte/personal.ts'
import { verfuegungFehler, verfuegungVorgang, verfuegungZwecke } from './texte/personal-verfuegung.ts'
import { type Verfuegungsart, verfuegungsarten, verfuegungsartName } from './verfuegung-arten.ts'
import { offenerVerfuegungEntwurf, sperreVerfuegung, type VerfuegungEntwurf } from './verfuegung-entwurf.ts'
import { pruefeInhalt, type Verfuegungsinhalt } from './verfuegung-inhalt.ts'

/** What single decisions bring about, by kind. */
export type Verfuegungsfolgen = Readonly<Record<string, Verfuegungsfolge>>
export type VerfuegungHaken = Pick<Haken, 'verfuegungen'> | undefined

export type NeueVerfuegung = Readonly<{
  fallId: string
  /** whom it is about; the letter may go to somebody else */
  personId?: string | undefined
  art: Verfuegungsart
  /** id of what is decided on, in the room of the kind */
  gegenstand: string
  inhalt: Verfuegungsinhalt
  /** piece of work that led to it; without one the submission makes one */
  vorgangId?: string | undefined
}>

export type VerfuegungBegonnen = { ok: true; entwurfId: string; fassung: number } | Fehlschlag

/** Begins the one draft about something. Where there is one already, the answer names it. */
export async function beginneVerfuegung(db: TraegerDb, h: Handlung, neu: NeueVerfuegung): Promise<VerfuegungBegonnen> {
  const geprueft = await pruefe(db, h, neu.fallId, neu.inhalt)
  if (!geprueft.ok) return geprueft
  const da = await offenerVerfuegungEntwurf(db, h.traegerId, neu.art, neu.gegenstand)
  if (da !== undefined) return fehlschlag('schon-ein-entwurf', verfuegungFehler.schonEiner, da.entwurfId)
  const { entwurfId } = await db
    .insertInto('verfuegungEntwurf')
    .values({
      traegerId: h.traegerId,
      fallId: neu.fallId,
      personId: neu.personId ?? null,
      art: neu.art,
      gegenstand: neu.gegenstand,
      inhalt: JSON.stringify(geprueft.inhalt),
      vorgangId: neu.vorgangId ?? null,
      bearbeitetVon: person(h),
      angelegtAm: h.jetzt,
    })
    .returning('entwurfId')
    .executeTakeFirstOrThrow()
  await merkeSchritt(db, h, 'verfuegung', entwurfId, 'angelegt')
  await protokolliere(db, h.traegerId, verfuegungEintrag(h, neu.fallId, 'verfuegung.entwerfen', entwurfId))
  return { ok: true, entwurfId, fassung: 0 }
}

/** Changes the text; whoever does so has worked on it and cannot approve it. */
export async function aendereVerfuegung(
  db: TraegerDb,
  h: Handlung,
  entwurfId: string,
  fassung: number,
  inhalt: Verfuegungsinhalt,
): Promise<VerfuegungBegonnen> {
  const e = await inStand(db, h, entwurfId, fassung, ['entwurf', 'zurueckgegeben'])
  if (!e.ok) return e
  const geprueft = await pruefe(db, h, e.entwurf.fallId, inhalt)
  if (!geprueft.ok) return geprueft
  await db
    .updateTable('verfuegungEntwurf')
    .set({ inhalt: JSON.stringify(geprueft.inhalt), bearbeitetVon: person(h), fassung: fassung + 1 })
    .where('traegerId', '=', h.traegerId)
    .where('entwurfId', '=', entwurfId)
    .execute()
  await merkeSchritt(db, h, 'verfuegung', entwurfId, 'geaendert')
  await protokolliere(db, h.traegerId, verfuegungEintrag(h, e.entwurf.fallId, 'verfuegung.entwerfen', entwurfId))
  return { ok: true, entwurfId, fassung: fassung + 1 }
}

/** Hands a draft to a second person: only what could be issued as it stands. */
export async function reicheVerfuegungEin(
  db: TraegerDb,
  haken: VerfuegungHaken,
  h: Handlung,
  entwurfId: string,
  fassung: number,
): Promise<VerfuegungBegonnen> {
  const e = await inStand(db, h, entwurfId, fassung, ['entwurf', 'zurueckgegeben'])
  if (!e.ok) return e
  const hindernisse = await folgeFuer(haken?.verfuegungen, e.entwurf.art).pruefe(db, h, kernVon(e.entwurf))
  if (hindernisse.length > 0) return fehlschlag('nicht-entscheidbar', hindernisse, entwurfId)
  const vorgangId = e.entwurf.vorgangId ?? (await legeVorgangDazu(db, h, e.entwurf))
  await db
    .updateTable('verfuegungEntwurf')
    .set({ stand: 'eingereicht', eingereichtVon: person(h), eingereichtAm: h.jetzt, vorgangId, fassung: fassung + 1 })
    .where('traegerId', '=', h.traegerId)
    .where('entwurfId', '=', entwurfId)
    .execute()
  await merkeSchritt(db, h, 'verfuegung', entwurfId, 'eingereicht')
  await aendereVorgang(db, h, vorgangId, { stand: 'in-freigabe' })
  await protokolliere(db, h.traegerId, verfuegungEintrag(h, e.entwurf.fallId, 'verfuegung.einreichen', entwurfId))
  return { ok: true, entwurfId, fassung: fassung + 1 }
}

/** Takes a submitted draft back, as long as nobody has decided on it. */
export async function ziehVerfuegungZurueck(
  db: TraegerDb,
  haken: VerfuegungHaken,
  h: Handlung,
  entwurfId: string,
  fassung: number,
): Promise<VerfuegungBegonnen> {
  const e = await inStand(db, h, entwurfId, fassung, ['eingereicht'])
  if (!e.ok) return e
  const ich = person(h)
  if (ich !== e.entwurf.eingereichtVon && ich !== e.entwurf.bearbeitetVon) return fehlschlag('falscher-stand', t.zurueckziehen, entwurfId)
  return wechsle(db, haken, h, e.entwurf, { stand: 'entwurf', schritt: 'zurueckgezogen', tat: 'verfuegung.zurueckziehen', vorgang: 'entwurf' })
}

/** Gives a submitted draft back with a reason. */
export async function gibVerfuegungZurueck(
  db: TraegerDb,
  haken: VerfuegungHaken,
  h: Handlung,
  entwurfId: string,
  fassung: number,
  grund: string,
): Promise<VerfuegungBegonnen> {
  if (grund.trim() === '') return fehlschlag('grund-fehlt', t.rueckgabeOhneGrund, entwurfId)
  const e = await inStand(db, h, entwurfId, fassung, ['eingereicht'])
  if (!e.ok) return e
  return wechsle(db, haken, h, e.entwurf, {
    stand: 'zurueckgegeben',
    schritt: 'zurueckgegeben',
    grund: grund.trim(),
    tat: 'verfuegung.zurueckgeben',
    vorgang: 'zurueckgegeben',
  })
}

/** Ends a draft without a decision. */
export async function verwirfVerfuegung(
  db: TraegerDb,
  haken: VerfuegungHaken,
  h: Handlung,
  entwurfId: string,
  fassung: number,
): Promise<VerfuegungBegonnen> {
  const e = await inStand(db, h, entwurfId, fassung, ['entwurf', 'zurueckgegeben'])
  if (!e.ok) return e
  return wechsle(db, haken, h, e.entwurf, { stand: 'verworfen', schritt: 'verworfen', tat: 'verfuegung.verwerfen', vorgang: 'erledigt' })
}

type Wechsel = Readonly<{ stand: string; schritt: string; grund?: string; tat: string; vorgang: VorgangStand }>

async function wechsle(db: TraegerDb, haken: VerfuegungHaken, h: Handlung, e: VerfuegungEntwurf, w: Wechsel): Promise<VerfuegungBegonnen> {
  await db
    .updateTable('verfuegungEntwurf')
    .set({ stand: w.stand, fassung: e.fassung + 1 })
    .where('traegerId', '=', h.traegerId)
    .where('entwurfId', '=', e.entwurfId)
    .execute()
  await merkeSchritt(db, h, 'verfuegung', e.entwurfId, w.schritt, w.grund)
  if (e.vorgangId !== null) await aendereVorgang(db, h, e.vorgangId, { stand: w.vorgang })
  await folgeFuer(haken?.verfuegungen, e.art).gibFrei?.(db, h, kernVon(e))
  await protokolliere(db, h.traegerId, verfuegungEintrag(h, e.fallId, w.tat, e.entwurfId))
  return { ok: true, entwurfId: e.entwurfId, fassung: e.fassung + 1 }
}

async function pruefe(
  db: TraegerDb,
  h: Handlung,
  fallId: string,
  roh: Verfuegungsinhalt,
): Promise<{ ok: true; inhalt: Verfuegungsinhalt } | Fehlschlag> {
  const geprueft = pruefeInhalt(roh)
  if (!geprueft.ok) return fehlschlag('nicht-vorlegbar', geprueft.saetze)
  const { empfaenger } = geprueft.inhalt
  if (empfaenger.art === 'person' && !(await gehoertZumFall(db, h.traegerId, fallId, empfaenger.personId)))
    return fehlschlag('nicht-vorlegbar', verfuegungFehler.ohnePerson)
  return geprueft
}

async function gehoertZumFall(db: TraegerDb, traegerId: string, fallId: string, personId: string): Promise<boolean> {
  const zeile = await db
    .selectFrom('person')
    .select('personId')
    .where('traegerId', '=', traegerId)
    .where('personId', '=', personId)
    .where('fallId', '=', fallId)
    .executeTakeFirst()
  return zeile !== undefined
}

/** The piece of work shows on the list of those who draft, and that it waits for a second person. */
async function legeVorgangDazu(db: TraegerDb, h: Handlung, e: VerfuegungEntwurf): Promise<string> {
  const { vorgangId } = await legeVorgangAn(db, h, {
    fallId: e.fallId,
    art: verfuegungsarten[e.art].vorgang,
    titel: verfuegungVorgang.freigabe(e.inhalt.gesundheit ? verfuegungsartName(e.art) : e.inhalt.titel), // lists are read by more people
    stand: 'in-freigabe',
    zustaendig: person(h),
  })
  return vorgangId
}

/** The draft, locked, if it is as the person saw it; else what is other. */
async function inStand(
  db: TraegerDb,
  h: Handlung,
  entwurfId: string,
  fassung: number,
  erlaubt: readonly string[],
): Promise<{ ok: true; entwurf: VerfuegungEntwurf } | Fehlschlag> {
  const entwurf = await sperreVerfuegung(db, h.traegerId, entwurfId)
  if (entwurf === undefined) return fehlschlag('nicht-gefunden', t.gibtEsNicht)
  if (!erlaubt.includes(entwurf.stand)) return fehlschlag('falscher-stand', standFehler[entwurf.stand] ?? t.andererStand, entwurfId)
  if (entwurf.fassung !== fassung) return fehlschlag('veraltet', t.veraltet, entwurfId)
  return { ok: true, entwurf }
}

/** @throws where no room brings along what this kind of decision does: nothing may be issued without its effect */
export function folgeFuer(folgen: Verfuegungsfolgen | undefined, art: string): Verfuegungsfolge {
  const folge = folgen?.[art]
  if (folge === undefined) throw new Error(`no room says what a decision of the kind ${art} brings about`)
  return folge
}

export function kernVon(e: VerfuegungEntwurf): Omit<VerfuegungKern, 'verfuegungId' | 'nummer' | 'erlassenVon'> {
  return { art: e.art, gegenstand: e.gegenstand, fallId: e.fallId, personId: e.personId ?? undefined }
}

export function verfuegungEintrag(h: Handlung, fallId: string, tat: string, gegenstand: string) {
  const konto = h.konto === undefined ? {} : { konto: h.konto }
  return { zeitpunkt: h.jetzt, ...konto, tat, fallId, gegenstand, zweck: verfuegungZwecke.entwurf }
}
