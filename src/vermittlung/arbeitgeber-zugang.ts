import { type Handlung, protokolliere } from '../platform/audit/index.ts'
import { erneuereZugang, gibZugang } from '../platform/auth/index.ts'
import type { TraegerDb } from '../platform/db/index.ts'
import { arbeitgeberFehler as t } from './texte/personal-fehler.ts'

type Konto = Readonly<{ kontoId: string; name: string; kennung: string; gesperrt: boolean }>
type Zugang = Readonly<{ ok: true; kennung: string; passwort: string | undefined }> | Readonly<{ ok: false; satz: string }>

/** Who signs in for an employer. */
export function zugaengeVon(db: TraegerDb, traegerId: string, arbeitgeberId: string): Promise<Konto[]> {
  return db
    .selectFrom('arbeitgeberKonto as a')
    .innerJoin('konto as k', (j) => j.onRef('k.traegerId', '=', 'a.traegerId').onRef('k.kontoId', '=', 'a.kontoId'))
    .select(['k.kontoId', 'k.name', 'k.kennung', 'k.gesperrt'])
    .where('a.traegerId', '=', traegerId)
    .where('a.arbeitgeberId', '=', arbeitgeberId)
    .orderBy('k.name')
    .execute()
}

/** Lets an account of kind `arbeitgeber` act for the employer; one account acts for one. */
export async function verbindeArbeitgeberKonto(db: TraegerDb, h: Handlung, arbeitgeberId: string, kontoId: string): Promise<boolean> {
  const zeile = await db
    .insertInto('arbeitgeberKonto')
    .values({ traegerId: h.traegerId, arbeitgeberId, kontoId })
    .onConflict((c) => c.doNothing())
    .returning('kontoId')
    .executeTakeFirst()
  if (zeile !== undefined) await merke(db, h, kontoId)
  return zeile !== undefined
}

/**
 * Makes a sign-in account for somebody of an employer, or lets one that exists act for it.
 *
 * @returns the password of a new account, shown once; undefined where the account was there
 */
export async function gibArbeitgeberZugang(
  db: TraegerDb,
  h: Handlung,
  arbeitgeber: Readonly<{ arbeitgeberId: string; name: string }>,
  wer: Readonly<{ kennung: string; name: string }>,
): Promise<Zugang> {
  const konto = await gibZugang(db, h, 'arbeitgeber', { ...wer, stelle: arbeitgeber.name })
  if (!konto.ok) return konto
  if (!(await verbindeArbeitgeberKonto(db, h, arbeitgeber.arbeitgeberId, konto.kontoId))) return { ok: false, satz: t.kontoVergeben }
  return { ok: true, kennung: konto.kennung, passwort: konto.passwort }
}

/** A new password for somebody of the employer. */
export async function erneuereArbeitgeberZugang(db: TraegerDb, h: Handlung, arbeitgeberId: string, kontoId: string): Promise<Zugang> {
  const konto = (await zugaengeVon(db, h.traegerId, arbeitgeberId)).find((k) => k.kontoId === kontoId)
  if (konto === undefined) return { ok: false, satz: t.keinZugang }
  return { ok: true, kennung: konto.kennung, passwort: await erneuereZugang(db, h, kontoId) }
}

/** Ends that an account acts for the employer; its sessions see nothing from the next request on. */
export async function beendeArbeitgeberZugang(db: TraegerDb, h: Handlung, arbeitgeberId: string, kontoId: string): Promise<boolean> {
  const { numDeletedRows } = await db
    .deleteFrom('arbeitgeberKonto')
    .where('traegerId', '=', h.traegerId)
    .where('arbeitgeberId', '=', arbeitgeberId)
    .where('kontoId', '=', kontoId)
    .executeTakeFirst()
  if (numDeletedRows > 0n) await merke(db, h, kontoId)
  return numDeletedRows > 0n
}

function merke(db: TraegerDb, h: Handlung, kontoId: string): Promise<void> {
  return protokolliere(db, h.traegerId, { zeitpunkt: h.jetzt, ...(h.konto && { konto: h.konto }), tat: 'arbeitgeber.konto', gegenstand: kontoId })
}
