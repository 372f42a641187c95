import { aendereVorgang } from '../fall/index.ts'
import { type Handlung, protokolliere } from '../platform/audit/index.ts'
import { tagVon } from '../platform/clock/index.ts'
import type { TraegerDb } from '../platform/db/index.ts'
import { ladeEntscheidung } from './entscheidung.ts'
import { type Entwurf, offenerEntwurf, sperreEntwurf } from './entwuerfe.ts'
import { type Fehlschlag, fehlschlag } from './errors.ts'
import { monateVon } from './monate.ts'
import { merkeSchritt, person } from './schritte.ts'
import { standFehler, entwurfFehler as t, zwecke } from './texte/personal.ts'
import { hoechstensMonate } from './zeitraum.ts'

/** What a draft is about: months `2026-08`, provisional or not and why, words of the worker. */
export type Vorgabe = Readonly<{ von: string; bis: string; vorlaeufig?: boolean; grundVorlaeufig?: string; hinweis?: string; vorgangId?: string }>

type Begonnen = { ok: true; entwurfId: string } | Fehlschlag

/** Begins the one draft of a case. Where there is one already, the answer names it. */
export async function beginneEntwurf(db: TraegerDb, h: Handlung, fallId: string, vorgabe: Vorgabe): Promise<Begonnen> {
  const falsch = maengel(vorgabe)
  if (falsch !== undefined) return falsch
  const da = await offenerEntwurf(db, h.traegerId, fallId)
  if (da !== undefined) return fehlschlag('schon-ein-entwurf', t.schonEiner, da.entwurfId)
  const { entwurfId } = await db
    .insertInto('bescheidEntwurf')
    .values({
      traegerId: h.traegerId,
      fallId,
      vorgangId: vorgabe.vorgangId ?? null,
      ...spalten(vorgabe),
      art: 'bewilligung',
      bearbeitetVon: person(h),
      angelegtAm: h.jetzt,
    })
    .returning('entwurfId')
    .executeTakeFirstOrThrow()
  await merkeSchritt(db, h, 'bescheid', entwurfId, 'angelegt')
  await setzeVorgang(db, h, vorgabe.vorgangId ?? null, 'entwurf')
  await protokolliere(db, h.traegerId, eintrag(h, fallId, 'bescheid.entwerfen', entwurfId))
  return { ok: true, entwurfId }
}

/** Changes what a draft is about; whoever does so has worked on it and cannot approve it. */
export async function aendereEntwurf(db: TraegerDb, h: Handlung, entwurfId: string, fassung: number, vorgabe: Vorgabe): Promise<Begonnen> {
  const falsch = maengel(vorgabe)
  if (falsch !== undefined) return falsch
  const e = await inStand(db, h, entwurfId, fassung, ['entwurf', 'zurueckgegeben'])
  if (!e.ok) return e
  await db
    .updateTable('bescheidEntwurf')
    .set({ ...spalten(vorgabe), bearbeitetVon: person(h), fassung: fassung + 1 })
    .where('traegerId', '=', h.traegerId)
    .where('entwurfId', '=', entwurfId)
    .execute()
  await merkeSchritt(db, h, 'bescheid', entwurfId, 'geaendert')
  await protokolliere(db, h.traegerId, eintrag(h, e.entwurf.fallId, 'bescheid.entwerfen', entwurfId))
  return { ok: true, entwurfId }
}

/** Hands a draft to a second person: only what could be issued as it stands. */
export async function reicheEin(db: TraegerDb, h: Handlung, entwurfId: string, fassung: number): Promise<Begonnen> {
  const e = await inStand(db, h, entwurfId, fassung, ['entwurf', 'zurueckgegeben'])
  if (!e.ok) return e
  const entscheidung = await ladeEntscheidung(db, h.traegerId, e.entwurf, { heute: tagVon(h.jetzt) })
  if (!entscheidung.ok) return entscheidung
  await db
    .updateTable('bescheidEntwurf')
    .set({ stand: 'eingereicht', eingereichtVon: person(h), angabenBis: h.jetzt, art: entscheidung.art, fassung: fassung + 1 })
    .where('traegerId', '=', h.traegerId)
    .where('entwurfId', '=', entwurfId)
    .execute()
  await merkeSchritt(db, h, 'bescheid', entwurfId, 'eingereicht')
  await setzeVorgang(db, h, e.entwurf.vorgangId, 'in-freigabe')
  await protokolliere(db, h.traegerId, eintrag(h, e.entwurf.fallId, 'bescheid.einreichen', entwurfId))
  return { ok: true, entwurfId }
}

/** Takes a submitted draft back, as long as nobody has decided on it. */
export async function ziehZurueck(db: TraegerDb, h: Handlung, entwurfId: string, fassung: number): Promise<Begonnen> {
  const e = await inStand(db, h, entwurfId, fassung, ['eingereicht'])
  if (!e.ok) return e
  const ich = person(h)
  if (ich !== e.entwurf.eingereichtVon && ich !== e.entwurf.bearbeitetVon) return fehlschlag('falscher-stand', t.zurueckziehen)
  return wechsle(db, h, e.entwurf, { stand: 'entwurf', schritt: 'zurueckgezogen', tat: 'bescheid.zurueckziehen', vorgang: 'entwurf' })
}

/** Gives a submitted draft back with a reason. */
export async function gibZurueck(db: TraegerDb, h: Handlung, entwurfId: string, grund: string, fassung: number): Promise<Begonnen> {
  if (grund.trim() === '') return fehlschlag('grund-fehlt', t.rueckgabeOhneGrund)
  const e = await inStand(db, h, entwurfId, fassung, ['eingereicht'])
  if (!e.ok) return e
  return wechsle(db, h, e.entwurf, {
    stand: 'zurueckgegeben',
    schritt: 'zurueckgegeben',
    grund: grund.trim(),
    tat: 'bescheid.zurueckgeben',
    vorgang: 'zurueckgegeben',
  })
}

/** Ends a draft without a decision. */
export async function verwirf(db: TraegerDb, h: Handlung, entwurfId: string, fassung: number): Promise<Begonnen> {
  const e = await inStand(db, h, entwurfId, fassung, ['entwurf', 'zurueckgegeben'])
  if (!e.ok) return e
  return wechsle(db, h, e.entwurf, { stand: 'verworfen', schritt: 'verworfen', tat: 'bescheid.verwerfen', vorgang: 'in-pruefung' })
}

type Wechsel = Readonly<{ stand: string; schritt: string; grund?: string; tat: string; vorgang: 'entwurf' | 'zurueckgegeben' | 'in-pruefung' }>

async function wechsle(db: TraegerDb, h: Handlung, e: Entwurf, w: Wechsel): Promise<Begonnen> {
  await db
    .updateTable('bescheidEntwurf')
    .set({ stand: w.stand, fassung: e.fassung + 1 })
    .where('traegerId', '=', h.traegerId)
    .where('entwurfId', '=', e.entwurfId)
    .execute()
  await merkeSchritt(db, h, 'bescheid', e.entwurfId, w.schritt, w.grund)
  await setzeVorgang(db, h, e.vorgangId, w.vorgang)
  await protokolliere(db, h.traegerId, eintrag(h, e.fallId, w.tat, e.entwurfId))
  return { ok: true, entwurfId: e.entwurfId }
}

/** The draft, locked, if it is as the person saw it; else what is other. */
export async function inStand(
  db: TraegerDb,
  h: Handlung,
  entwurfId: string,
  fassung: number,
  erlaubt: readonly string[],
): Promise<{ ok: true; entwurf: Entwurf } | Fehlschlag> {
  const entwurf = await sperreEntwurf(db, h.traegerId, entwurfId)
  if (entwurf === undefined) return fehlschlag('nicht-gefunden', t.gibtEsNicht)
  if (!erlaubt.includes(entwurf.stand)) return fehlschlag('falscher-stand', standFehler[entwurf.stand] ?? t.andererStand, entwurfId)
  if (entwurf.fassung !== fassung) return fehlschlag('veraltet', t.veraltet, entwurfId)
  return { ok: true, entwurf }
}

function spalten(v: Vorgabe) {
  return {
    von: `${v.von}-01`,
    bis: `${v.bis}-01`,
    vorlaeufig: v.vorlaeufig ?? false,
    grundVorlaeufig: v.grundVorlaeufig?.trim() ?? '',
    hinweis: v.hinweis?.trim() ?? '',
  }
}

const monatsform = /^20\d\d-(0[1-9]|1[0-2])$/
const hoechstensHinweis = 1000

function maengel({ von, bis, vorlaeufig, grundVorlaeufig, hinweis }: Vorgabe): Fehlschlag | undefined {
  if (!monatsform.test(von) || !monatsform.test(bis)) return fehlschlag('zeitraum', t.ohneMonate)
  if (bis < von) return fehlschlag('zeitraum', t.verkehrteMonate)
  if (monateVon({ von, bis }).length > hoechstensMonate) return fehlschlag('zeitraum', t.zuLang(hoechstensMonate))
  if (vorlaeufig === true && !/^weil .+[^.\s]$/.test(grundVorlaeufig?.trim() ?? '')) return fehlschlag('grund-fehlt', t.vorlaeufigOhneGrund)
  if ((hinweis ?? '').length > hoechstensHinweis) return fehlschlag('zeitraum', t.hinweisZuLang(hoechstensHinweis))
  return undefined
}

/** The piece of work that led to the draft goes along with it. */
export async function setzeVorgang(db: TraegerDb, h: Handlung, vorgangId: string | null, stand: Vorgangsstand): Promise<void> {
  if (vorgangId !== null) await aendereVorgang(db, h, vorgangId, { stand })
}

export function eintrag(h: Handlung, fallId: string, tat: string, gegenstand: string) {
  return { zeitpunkt: h.jetzt, ...(h.konto === undefined ? {} : { konto: h.konto }), tat, fallId, gegenstand, zweck: zwecke.entscheidung }
}

type Vorgangsstand = 'entwurf' | 'in-freigabe' | 'zurueckgegeben' | 'in-pruefung' | 'erledigt'
