import { istId, legeVorgangAn } from '../fall/index.ts'
import { type Handlung, protokolliere } from '../platform/audit/index.ts'
import type { TraegerDb } from '../platform/db/index.ts'
import type { Geschrieben } from './arbeitgeber.ts'
import type { ArbeitgeberStand, Freigabe, Meldung, PersonStand } from './model.ts'
import type { PassungDaten } from './passung.ts'
import { vorschlagSaetze as t } from './texte/personal-vorschlag.ts'

export type NeuerVorschlag = Readonly<{
  stelleId: string
  fallId: string
  personId: string
  passung: PassungDaten
  /** points of sec. 10 that the decider has looked at */
  zumutbar: readonly string[]
  nachricht: string
}>

/** Sends somebody a vacancy. The employer learns nothing until the person says what may go out. */
export async function schlageVor(db: TraegerDb, h: Handlung, neu: NeuerVorschlag): Promise<Geschrieben<{ vorschlagId: string }>> {
  const stelle = await db
    .selectFrom('stelle')
    .select('stand')
    .where('traegerId', '=', h.traegerId)
    .where('stelleId', '=', neu.stelleId)
    .executeTakeFirst()
  if (stelle?.stand !== 'offen') return nein('stelle', t.nichtOffen)
  const eingefuegt = await db
    .insertInto('vorschlag')
    .values({
      traegerId: h.traegerId,
      stelleId: neu.stelleId,
      fallId: neu.fallId,
      personId: neu.personId,
      passung: JSON.stringify(neu.passung),
      zumutbar: [...neu.zumutbar],
      nachricht: neu.nachricht.trim().slice(0, 2000),
      kontoId: h.konto?.kontoId ?? null,
      am: h.jetzt,
    })
    .onConflict((c) => c.constraint('vorschlag_einmalig').doNothing())
    .returning('vorschlagId')
    .executeTakeFirst()
  if (eingefuegt === undefined) return nein('stelle', t.schonVorgeschlagen)
  await ereignis(db, h, eingefuegt.vorschlagId, 'jobcenter', 'vorgeschlagen', '', neu.fallId)
  return { ok: true, vorschlagId: eingefuegt.vorschlagId }
}

/** What somebody lets an employer know; with `name` neither telephone nor mail leaves the house, whatever was typed. */
export type Kontaktfreigabe = Readonly<{ freigabe: Freigabe; name: string; telefon: string; email: string }>

export type PersonAntwort = Readonly<{ stand: Exclude<PersonStand, 'offen'>; grund: string }> & Kontaktfreigabe

type Kern = Readonly<{
  vorschlagId: string
  fallId: string
  stelleId: string
  standPerson: string
  standArbeitgeber: string
  freigabe: string
  fassung: number
}>

async function findKern(db: TraegerDb, traegerId: string, vorschlagId: string): Promise<Kern | undefined> {
  if (!istId(vorschlagId)) return undefined
  return db
    .selectFrom('vorschlag')
    .select(['vorschlagId', 'fallId', 'stelleId', 'standPerson', 'standArbeitgeber', 'freigabe', 'fassung'])
    .where('traegerId', '=', traegerId)
    .where('vorschlagId', '=', vorschlagId)
    .where('zurueckAm', 'is', null)
    .executeTakeFirst()
}

/**
 * The person answers: interested, applied, or no with a reason; and says what the employer may know. Without consent nothing goes out;
 * taken back, the employer sees nothing any more.
 */
export async function antwortePerson(
  db: TraegerDb,
  h: Handlung,
  vorschlagId: string,
  a: PersonAntwort,
  fuer: 'person' | 'jobcenter' = 'person',
): Promise<Geschrieben<{ vorschlagId: string }>> {
  const v = await findKern(db, h.traegerId, vorschlagId)
  if (v === undefined) return nein('stand', t.nichtMehrDa)
  const meldungen: Meldung[] = []
  if (a.stand === 'abgesagt' && a.grund.trim() === '') meldungen.push({ feld: 'grund', satz: t.grundPerson })
  const freigabe = a.stand === 'abgesagt' ? 'keine' : a.freigabe
  if (freigabe !== 'keine' && a.name.trim() === '') meldungen.push({ feld: 'name', satz: t.nameFehlt })
  if (freigabe === 'kontakt' && a.telefon.trim() === '' && a.email.trim() === '') meldungen.push({ feld: 'telefon', satz: t.kontaktFehlt })
  if (meldungen.length > 0) return { ok: false, meldungen }
  await setze(db, h, v, {
    standPerson: a.stand,
    freigabe,
    kontakt: JSON.stringify(kontaktVon({ ...a, freigabe })),
    standArbeitgeber: freigabe === 'keine' ? 'wartet' : v.standArbeitgeber === 'wartet' ? 'offen' : v.standArbeitgeber,
  })
  await ereignis(db, h, vorschlagId, fuer, a.stand, a.grund, v.fallId)
  if (freigabe !== v.freigabe) await ereignis(db, h, vorschlagId, fuer, `freigabe-${freigabe}`, '', v.fallId)
  return { ok: true, vorschlagId }
}

function kontaktVon({ freigabe, name, telefon, email }: Kontaktfreigabe): Record<string, string> {
  if (freigabe === 'keine') return {}
  const kurz = (text: string) => text.trim().slice(0, 120)
  return freigabe === 'name' ? { name: kurz(name) } : { name: kurz(name), telefon: kurz(telefon), email: kurz(email) }
}

export type ArbeitgeberAntwort = Readonly<{ stand: Exclude<ArbeitgeberStand, 'wartet' | 'offen'>; grund: string }>

/** The employer answers; only where the person has let it know of the proposal. Hired: work for the jobcenter, the start is recorded there. */
export async function antworteArbeitgeber(
  db: TraegerDb,
  h: Handlung,
  vorschlagId: string,
  a: ArbeitgeberAntwort,
  fuer: 'arbeitgeber' | 'jobcenter' = 'arbeitgeber',
): Promise<Geschrieben<{ vorschlagId: string }>> {
  const v = await findKern(db, h.traegerId, vorschlagId)
  if (v === undefined || v.freigabe === 'keine') return nein('stand', t.nichtMehrDa)
  if (a.stand === 'abgesagt' && a.grund.trim() === '') return nein('grund', t.grundArbeitgeber)
  await setze(db, h, v, { standArbeitgeber: a.stand })
  await ereignis(db, h, vorschlagId, fuer, a.stand === 'abgesagt' ? 'absage' : a.stand, a.grund, v.fallId)
  if (a.stand === 'eingestellt' && v.standArbeitgeber !== 'eingestellt')
    await legeVorgangAn(db, h, { fallId: v.fallId, art: 'integration', titel: t.vorgangEingestellt })
  return { ok: true, vorschlagId }
}

/** Takes a proposal back: neither side sees it as open any more. */
export async function ziehVorschlagZurueck(
  db: TraegerDb,
  h: Handlung,
  vorschlagId: string,
  grund: string,
): Promise<Geschrieben<{ vorschlagId: string }>> {
  const v = await findKern(db, h.traegerId, vorschlagId)
  if (v === undefined) return nein('stand', t.nichtMehrDa)
  await setze(db, h, v, { zurueckAm: h.jetzt })
  await ereignis(db, h, vorschlagId, 'jobcenter', 'zurueckgezogen', grund, v.fallId)
  return { ok: true, vorschlagId }
}

/** Undo of the above. */
export async function stelleVorschlagWiederHer(db: TraegerDb, h: Handlung, vorschlagId: string): Promise<boolean> {
  if (!istId(vorschlagId)) return false
  const z = await db
    .updateTable('vorschlag')
    .set((eb) => ({ zurueckAm: null, fassung: eb('fassung', '+', 1) }))
    .where('traegerId', '=', h.traegerId)
    .where('vorschlagId', '=', vorschlagId)
    .where('zurueckAm', 'is not', null)
    .returning('fallId')
    .executeTakeFirst()
  if (z === undefined) return false
  await ereignis(db, h, vorschlagId, 'jobcenter', 'wiederhergestellt', '', z.fallId)
  return true
}

type Werte = Partial<
  Readonly<{ standPerson: string; standArbeitgeber: string; freigabe: string; kontakt: string; zurueckAm: Temporal.Instant; briefId: string }>
>

async function setze(db: TraegerDb, h: Handlung, { vorschlagId }: Pick<Kern, 'vorschlagId'>, werte: Werte): Promise<void> {
  await db
    .updateTable('vorschlag')
    .set((eb) => ({ ...werte, fassung: eb('fassung', '+', 1) }))
    .where('traegerId', '=', h.traegerId)
    .where('vorschlagId', '=', vorschlagId)
    .execute()
}

/** The letter that went to somebody without an access to the portal. */
export async function merkeBrief(db: TraegerDb, h: Handlung, vorschlagId: string, briefId: string, fallId: string): Promise<void> {
  await setze(db, h, { vorschlagId }, { briefId })
  await ereignis(db, h, vorschlagId, 'jobcenter', 'brief', '', fallId)
}

async function ereignis(
  db: TraegerDb,
  h: Handlung,
  vorschlagId: string,
  seite: 'person' | 'arbeitgeber' | 'jobcenter',
  art: string,
  text: string,
  fallId: string,
): Promise<void> {
  await db
    .insertInto('vorschlagEreignis')
    .values({ traegerId: h.traegerId, vorschlagId, seite, art, text: text.trim().slice(0, 1000), kontoId: h.konto?.kontoId ?? null, am: h.jetzt })
    .execute()
  await protokolliere(db, h.traegerId, {
    zeitpunkt: h.jetzt,
    ...(h.konto && { konto: h.konto }),
    tat: `vorschlag.${art}`,
    fallId,
    gegenstand: vorschlagId,
    zweck: t.zweck,
  })
}

const nein = (feld: string, satz: string) => ({ ok: false as const, meldungen: [{ feld, satz }] })
