import { offenerVerfuegungEntwurf, verwirfVerfuegung } from '../bescheid/index.ts'
import { erledigeVorgang, istId, legeVorgangAn } from '../fall/index.ts'
import type { Handlung } from '../platform/audit/index.ts'
import { istTag, tagVon } from '../platform/clock/index.ts'
import type { TraegerDb } from '../platform/db/index.ts'
import type { Umfeld } from '../platform/http/index.ts'
import { anordnungenVon } from '../zahlung/index.ts'
import { type Antwort, type Nein, nein } from './antwort.ts'
import { imStand, merke } from './bedarf.ts'
import { endebescheid } from './ende-bescheid.ts'
import { type Ende, offenesEnde } from './ende-lesen.ts'
import { anlaesse, erreichbarerMonat, letzterMonat } from './ende-rechnen.ts'
import { geltendeMonateVon } from './gilt.ts'
import { sperreBedarf } from './lesen.ts'
import type { Bedarf, Monatsbetrag } from './model.ts'
import { endefehler as f, ende as t } from './texte/personal-ende.ts'
import { briefAn, reicheVerfuegung, WORTE_AB } from './vorlegen.ts'
import { artName, einmalig } from './werte.ts'

export type NeuesEnde = Readonly<{ am: string; anlass: string; grund: string; aufWunsch: boolean }>

/**
 * A grant shall end before its last month: the household asked for it, or staff learned of it. Nothing ends yet: where the household did not
 * ask for it there is a hearing, and in every case a decision of a second person.
 */
export async function beginneEnde(db: TraegerDb, h: Handlung, bedarfId: string, fassung: number, neu: NeuesEnde): Promise<Antwort> {
  const da = await imStand(db, h, bedarfId, fassung, ['bewilligt', 'beendet'])
  if (!da.ok) return da
  const b = da.bedarf
  const anlass = anlaesse.find((a) => a === neu.anlass)
  if (neu.anlass === 'nachweis') return nein(f.widerruf)
  if (einmalig.includes(b.art)) return nein(f.einmalig)
  if (!istTag(neu.am)) return nein(f.keinTag)
  if (anlass === undefined) return nein(f.keinAnlass)
  if (!neu.aufWunsch && neu.grund.trim().length < WORTE_AB) return nein(f.ohneGrund)
  if ((await offenesEnde(db, h.traegerId, bedarfId)) !== undefined) return nein(f.laeuftSchon)
  const hindernis = await nichtErreichbar(db, h, b, neu)
  if (hindernis !== undefined) return hindernis
  const { vorgangId } = await legeVorgangAn(db, h, { fallId: b.fallId, art: 'teilhabe', titel: t.vorgang(artName(b.art), b.name) })
  const werte = { am: neu.am, anlass, grund: neu.grund.trim().slice(0, 1000), aufWunsch: neu.aufWunsch, vorgangId, angelegtAm: h.jetzt }
  await db
    .insertInto('teilhabeEnde')
    .values({ ...werte, traegerId: h.traegerId, bedarfId })
    .execute()
  await merke(db, h, 'teilhabe.ende-beginnen', b.fallId, bedarfId)
  return { ok: true }
}

/** Why nothing would end: all months are over until the decision is known, or paid. */
export async function nichtErreichbar(
  db: TraegerDb,
  h: Handlung,
  b: Pick<Bedarf, 'bedarfId'>,
  e: Readonly<{ am: string; aufWunsch: boolean }>,
): Promise<Nein | undefined> {
  const heute = tagVon(h.jetzt)
  const letzter = erreichbarerMonat(e, heute)
  const monate = await endendeMonate(db, h, b, letzter)
  if (monate.ok) return undefined
  return letzter > letzterMonat(e.am, heute) ? nein(...monate.saetze, f.wegenAnhoerung(letzter)) : monate
}

/** Months after the last one that are granted and not paid yet: what was paid stays. */
export async function endendeMonate(
  db: TraegerDb,
  h: Handlung,
  b: Pick<Bedarf, 'bedarfId'>,
  letzter: string,
): Promise<Antwort<{ monate: readonly Monatsbetrag[] }>> {
  const danach = (await geltendeMonateVon(db, h.traegerId, b.bedarfId)).filter((m) => m.monat > letzter)
  if (danach.length === 0) return nein(f.nichtsDanach(letzter))
  const auftraege = await anordnungenVon(db, h.traegerId, { quelle: 'teilhabe', quelleId: b.bedarfId })
  const monate = danach.filter((m) => !auftraege.some((a) => a.teil === m.monat && a.stand === 'bezahlt'))
  return monate.length === 0 ? nein(f.allesGezahlt) : { ok: true, monate }
}

type Lage = Readonly<{ ok: true; b: Bedarf; e: Ende }>

/** A grant and its ending under way, locked. */
export async function offeneLage(db: TraegerDb, h: Handlung, bedarfId: string, staende: readonly Ende['stand'][]): Promise<Lage | Nein> {
  const b = istId(bedarfId) ? await sperreBedarf(db, h.traegerId, bedarfId) : undefined
  const e = b && (await offenesEnde(db, h.traegerId, bedarfId))
  return b === undefined || e === undefined || !staende.includes(e.stand) ? nein(f.laeuftNicht) : { ok: true, b, e }
}

type Neu = Readonly<{
  stand?: Ende['stand']
  letzterMonat?: string
  angehoertAm?: string
  frist?: string
  dokumentId?: string
  antwort?: string
  antwortAm?: string
  verfuegungId?: string
}>

export async function setzeEnde(db: TraegerDb, h: Pick<Handlung, 'traegerId'>, endeId: string, neu: Neu): Promise<void> {
  await db
    .updateTable('teilhabeEnde')
    .set({ ...neu, ...(neu.letzterMonat === undefined ? {} : { letzterMonat: `${neu.letzterMonat}-01` }) })
    .where('traegerId', '=', h.traegerId)
    .where('endeId', '=', endeId)
    .execute()
}

/** What the household answered to the hearing; it stands in the decision and is weighed there. */
export async function erfasseEndeantwort(db: TraegerDb, h: Handlung, bedarfId: string, antwort: string): Promise<Antwort> {
  const lage = await offeneLage(db, h, bedarfId, ['angehoert'])
  if (!lage.ok) return lage
  if (antwort.trim() === '') return nein(f.leer)
  await setzeEnde(db, h, lage.e.endeId, { antwort: antwort.trim().slice(0, 2000), antwortAm: tagVon(h.jetzt).toString() })
  await merke(db, h, 'teilhabe.ende-antwort', lage.b.fallId, bedarfId)
  return { ok: true }
}

/** Writes the decision and hands it to a second person: after the answer or its day, or at once where the household asked for it. */
export async function legeEndeVor(db: TraegerDb, haken: Umfeld['haken'], h: Handlung, bedarfId: string, wuerdigung: string): Promise<Antwort> {
  const lage = await offeneLage(db, h, bedarfId, ['begonnen', 'angehoert'])
  if (!lage.ok) return lage
  const { b, e } = lage
  const heute = tagVon(h.jetzt)
  if (!e.aufWunsch && e.frist === null) return nein(f.nichtAngehoert)
  if (!e.aufWunsch && e.antwort === '' && e.frist !== null && heute.toString() <= e.frist) return nein(f.fristLaeuft(e.frist))
  if (e.antwort !== '' && wuerdigung.trim().length < WORTE_AB) return nein(f.ohneWuerdigung)
  const letzter = letzterMonat(e.am, heute)
  const monate = await endendeMonate(db, h, b, letzter)
  if (!monate.ok) return monate
  const nach = { letzter, monate: monate.monate, wuerdigung: wuerdigung.trim(), bewilligung: await bewilligungVon(db, h, bedarfId) }
  const inhalt = endebescheid(b, e, await briefAn(db, h, b), nach)
  await setzeEnde(db, h, e.endeId, { stand: 'vorgelegt', letzterMonat: letzter })
  const vorgelegt = await reicheVerfuegung(db, haken, h, { ...b, vorgangId: e.vorgangId }, 'teilhabe-aufhebung', inhalt)
  if (!vorgelegt.ok) {
    await setzeEnde(db, h, e.endeId, { stand: e.stand })
    return vorgelegt
  }
  await merke(db, h, 'teilhabe.ende-vorlegen', b.fallId, bedarfId)
  return { ok: true }
}

/** Number and day of the decision that granted it. */
async function bewilligungVon(db: TraegerDb, h: Handlung, bedarfId: string): Promise<{ nummer: string; am: string } | undefined> {
  const zeile = await db
    .selectFrom('verfuegung')
    .select(['nummer', 'erlassenAm'])
    .where('traegerId', '=', h.traegerId)
    .where('gegenstand', '=', bedarfId)
    .where('art', '=', 'teilhabe')
    .orderBy('erlassenAm', 'desc')
    .executeTakeFirst()
  return zeile && { nummer: zeile.nummer, am: tagVon(zeile.erlassenAm).toString() }
}

/** The answer showed that it goes on, or it was entered by mistake. */
export async function lasseEnde(db: TraegerDb, haken: Umfeld['haken'], h: Handlung, bedarfId: string): Promise<Antwort> {
  const lage = await offeneLage(db, h, bedarfId, ['begonnen', 'angehoert'])
  if (!lage.ok) return lage
  const entwurf = await offenerVerfuegungEntwurf(db, h.traegerId, 'teilhabe-aufhebung', bedarfId)
  const verworfen = entwurf && (await verwirfVerfuegung(db, haken, h, entwurf.entwurfId, entwurf.fassung))
  if (verworfen?.ok === false) return nein(...verworfen.fehler.saetze)
  await setzeEnde(db, h, lage.e.endeId, { stand: 'entfallen' })
  if (lage.e.vorgangId !== null) await erledigeVorgang(db, h, lage.e.vorgangId)
  await merke(db, h, 'teilhabe.ende-lassen', lage.b.fallId, bedarfId)
  return { ok: true }
}
