import { istId } from '../fall/index.ts'
import { type Handlung, protokolliere } from '../platform/audit/index.ts'
import { istTag, tagVon } from '../platform/clock/index.ts'
import type { TraegerDb } from '../platform/db/index.ts'
import { haltbar } from '../platform/http/formular.ts'
import { aus, type KontaktArt, kontaktArten, type Meldung } from './model.ts'
import { arbeitgeberFehler as t } from './texte/personal-fehler.ts'

export type Arbeitgeber = Readonly<{
  arbeitgeberId: string
  name: string
  betriebsnummer: string
  branche: string
  strasse: string
  plz: string
  ort: string
  ansprechperson: string
  telefon: string
  email: string
  iban: string
  bemerkung: string
  fassung: number
}>

export type ArbeitgeberEingabe = Omit<Arbeitgeber, 'arbeitgeberId' | 'fassung'>
/** An employer of whom nothing is known but the name, which is missing here. */
export const leererArbeitgeber: Omit<ArbeitgeberEingabe, 'name'> = {
  ...{ betriebsnummer: '', branche: '', strasse: '', plz: '', ort: '' },
  ...{ ansprechperson: '', telefon: '', email: '', iban: '', bemerkung: '' },
}

export type Geschrieben<T> = (Readonly<{ ok: true }> & T) | Readonly<{ ok: false; meldungen: readonly Meldung[] }>

const spalten = [
  'arbeitgeberId',
  'name',
  'branche',
  'strasse',
  'plz',
  'ort',
  'ansprechperson',
  'telefon',
  'email',
  'iban',
  'bemerkung',
  'fassung',
] as const

const felder = ['name', 'betriebsnummer', 'branche', 'strasse', 'plz', 'ort', 'ansprechperson', 'telefon', 'email', 'iban', 'bemerkung'] as const

/** What somebody has typed about an employer. */
export function liesArbeitgeberEingabe(text: (feld: string) => string): Geschrieben<{ wert: ArbeitgeberEingabe }> {
  const wert = Object.fromEntries(felder.map((f) => [f, haltbar(text(f).trim()).slice(0, f === 'bemerkung' ? 2000 : 200)])) as ArbeitgeberEingabe
  const meldungen: Meldung[] = []
  if (wert.name === '') meldungen.push({ feld: 'name', satz: t.name })
  if (wert.betriebsnummer !== '' && !/^\d{8}$/.test(wert.betriebsnummer)) meldungen.push({ feld: 'betriebsnummer', satz: t.betriebsnummer })
  if (wert.plz !== '' && !/^\d{5}$/.test(wert.plz)) meldungen.push({ feld: 'plz', satz: t.plz })
  if (wert.email !== '' && !/^[^@\s]+@[^@\s]+\.[^@\s]+$/.test(wert.email)) meldungen.push({ feld: 'email', satz: t.email })
  return meldungen.length === 0 ? { ok: true, wert } : { ok: false, meldungen }
}

export async function findArbeitgeber(db: TraegerDb, traegerId: string, arbeitgeberId: string): Promise<Arbeitgeber | undefined> {
  if (!istId(arbeitgeberId)) return undefined
  const z = await db
    .selectFrom('arbeitgeber')
    .select([...spalten, 'betriebsnummer'])
    .where('traegerId', '=', traegerId)
    .where('arbeitgeberId', '=', arbeitgeberId)
    .executeTakeFirst()
  return z && { ...z, betriebsnummer: z.betriebsnummer ?? '' }
}

export type Arbeitgeberzeile = Readonly<{ arbeitgeberId: string; name: string; ort: string; branche: string; offene: number; letzterKontakt: string }>

/** All employers by name, with their open vacancies and the last talk. */
export async function listeArbeitgeber(db: TraegerDb, traegerId: string, suche = ''): Promise<Arbeitgeberzeile[]> {
  const zeilen = await db
    .selectFrom('arbeitgeber as a')
    .select((eb) => [
      'a.arbeitgeberId',
      'a.name',
      'a.ort',
      'a.branche',
      eb
        .selectFrom('stelle as s')
        .whereRef('s.traegerId', '=', 'a.traegerId')
        .whereRef('s.arbeitgeberId', '=', 'a.arbeitgeberId')
        .where('s.stand', '=', 'offen')
        .select((x) => x.fn.countAll<number>().as('n'))
        .as('offene'),
      eb
        .selectFrom('arbeitgeberKontakt as k')
        .whereRef('k.traegerId', '=', 'a.traegerId')
        .whereRef('k.arbeitgeberId', '=', 'a.arbeitgeberId')
        .select((x) => x.fn.max('k.am').as('am'))
        .as('letzterKontakt'),
    ])
    .where('a.traegerId', '=', traegerId)
    .$if(suche !== '', (q) => q.where('a.name', 'ilike', `%${suche.replace(/[%_\\]/g, '\\$&')}%`))
    .orderBy('a.name')
    .limit(500)
    .execute()
  return zeilen.map((z) => ({ ...z, offene: z.offene ?? 0, letzterKontakt: z.letzterKontakt ?? '' }))
}

/** @param fassung as it was when the form was shown; undefined: a new one */
export async function schreibeArbeitgeber(
  db: TraegerDb,
  h: Handlung,
  eingabe: ArbeitgeberEingabe,
  bestehend?: Readonly<{ arbeitgeberId: string; fassung: number }>,
): Promise<Geschrieben<{ arbeitgeberId: string }>> {
  const werte = { ...eingabe, betriebsnummer: eingabe.betriebsnummer || null }
  if (werte.betriebsnummer !== null && (await nummerVergeben(db, h.traegerId, werte.betriebsnummer, bestehend?.arbeitgeberId)))
    return { ok: false, meldungen: [{ feld: 'betriebsnummer', satz: t.nummerVergeben }] }
  if (bestehend === undefined) {
    const { arbeitgeberId } = await db
      .insertInto('arbeitgeber')
      .values({ ...werte, traegerId: h.traegerId, angelegtAm: h.jetzt })
      .returning('arbeitgeberId')
      .executeTakeFirstOrThrow()
    await merke(db, h, 'arbeitgeber.anlegen', arbeitgeberId)
    return { ok: true, arbeitgeberId }
  }
  const { numUpdatedRows } = await db
    .updateTable('arbeitgeber')
    .set({ ...werte, fassung: bestehend.fassung + 1 })
    .where('traegerId', '=', h.traegerId)
    .where('arbeitgeberId', '=', bestehend.arbeitgeberId)
    .where('fassung', '=', bestehend.fassung)
    .executeTakeFirst()
  if (numUpdatedRows === 0n) return { ok: false, meldungen: [{ feld: 'name', satz: t.inzwischen }] }
  await merke(db, h, 'arbeitgeber.aendern', bestehend.arbeitgeberId)
  return { ok: true, arbeitgeberId: bestehend.arbeitgeberId }
}

async function nummerVergeben(db: TraegerDb, traegerId: string, betriebsnummer: string, ausser: string | undefined): Promise<boolean> {
  const da = await db
    .selectFrom('arbeitgeber')
    .select('arbeitgeberId')
    .where('traegerId', '=', traegerId)
    .where('betriebsnummer', '=', betriebsnummer)
    .executeTakeFirst()
  return da !== undefined && da.arbeitgeberId !== ausser
}

export type Kontakt = Readonly<{ kontaktId: string; am: string; art: KontaktArt; mit: string; notiz: string; wer: string }>

/** The talks with an employer, the newest first. */
export async function kontakteVon(db: TraegerDb, traegerId: string, arbeitgeberId: string): Promise<Kontakt[]> {
  const zeilen = await db
    .selectFrom('arbeitgeberKontakt as k')
    .leftJoin('konto as o', (j) => j.onRef('o.traegerId', '=', 'k.traegerId').onRef('o.kontoId', '=', 'k.kontoId'))
    .select(['k.kontaktId', 'k.am', 'k.art', 'k.mit', 'k.notiz', 'o.name as wer'])
    .where('k.traegerId', '=', traegerId)
    .where('k.arbeitgeberId', '=', arbeitgeberId)
    .orderBy('k.am', 'desc')
    .orderBy('k.bekanntSeit', 'desc')
    .execute()
  return zeilen.map((z) => ({ ...z, art: aus(kontaktArten, z.art) ?? 'telefon', wer: z.wer ?? '' }))
}

export type NeuerKontakt = Readonly<{ arbeitgeberId: string; am: string; art: KontaktArt; mit: string; notiz: string }>

export async function erfasseKontakt(db: TraegerDb, h: Handlung, neu: NeuerKontakt): Promise<Geschrieben<{ kontaktId: string }>> {
  const meldungen: Meldung[] = []
  if (neu.notiz.trim() === '') meldungen.push({ feld: 'notiz', satz: t.notiz })
  if (!istTag(neu.am) || neu.am > tagVon(h.jetzt).toString()) meldungen.push({ feld: 'am', satz: t.kontaktTag })
  if (meldungen.length > 0) return { ok: false, meldungen }
  const { kontaktId } = await db
    .insertInto('arbeitgeberKontakt')
    .values({ ...neu, traegerId: h.traegerId, kontoId: h.konto?.kontoId ?? null, bekanntSeit: h.jetzt })
    .returning('kontaktId')
    .executeTakeFirstOrThrow()
  await merke(db, h, 'arbeitgeber.kontakt', neu.arbeitgeberId)
  return { ok: true, kontaktId }
}

/** For whom an account of an employer acts. */
export async function arbeitgeberVonKonto(db: TraegerDb, traegerId: string, kontoId: string): Promise<Arbeitgeber | undefined> {
  const z = await db
    .selectFrom('arbeitgeberKonto')
    .select('arbeitgeberId')
    .where('traegerId', '=', traegerId)
    .where('kontoId', '=', kontoId)
    .executeTakeFirst()
  return z && findArbeitgeber(db, traegerId, z.arbeitgeberId)
}

function merke(db: TraegerDb, h: Handlung, tat: string, gegenstand: string): Promise<void> {
  return protokolliere(db, h.traegerId, { zeitpunkt: h.jetzt, ...(h.konto && { konto: h.konto }), tat, gegenstand })
}
