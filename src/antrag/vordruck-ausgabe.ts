import { randomInt } from 'node:crypto'
import type { Handlung } from '../platform/audit/index.ts'
import type { TraegerDb } from '../platform/db/index.ts'

/** Letters and digits that nobody mistakes for one another when reading them out (Crockford). */
const ZEICHEN = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const LAENGE = 10

export type Vordruckausgabe = Readonly<{ zeichen: string; nummer: string; fassung: number; am: Temporal.Instant; von: string }>

/** Notes that a form was filled for a case. @returns the sign that goes on the sheet; it says nothing by itself */
export async function gibVordruckAus(
  db: TraegerDb,
  h: Handlung,
  fallId: string,
  was: Readonly<{ nummer: string; fassung: number }>,
): Promise<string> {
  const zeichen = Array.from({ length: LAENGE }, () => ZEICHEN[randomInt(ZEICHEN.length)]).join('')
  await db
    .insertInto('vordruckAusgabe')
    .values({ traegerId: h.traegerId, zeichen, fallId, ...was, am: h.jetzt, kontoId: h.konto?.kontoId ?? null, von: h.konto?.name ?? 'System' })
    .execute()
  return zeichen
}

/** Sheets that were filled for a case, newest first. */
export async function ausgabenVon(db: TraegerDb, traegerId: string, fallId: string): Promise<Vordruckausgabe[]> {
  return db
    .selectFrom('vordruckAusgabe')
    .select(['zeichen', 'nummer', 'fassung', 'am', 'von'])
    .where('traegerId', '=', traegerId)
    .where('fallId', '=', fallId)
    .orderBy('am', 'desc')
    .orderBy('zeichen')
    .execute()
}

/** The case of a sheet that came back; the sign may be typed in small letters and with spaces. */
export async function fallZuZeichen(db: TraegerDb, traegerId: string, getippt: string): Promise<string | undefined> {
  const zeichen = getippt.toUpperCase().replace(/[\s-]/g, '').replaceAll('O', '0').replace(/[IL]/g, '1')
  const zeile = await db
    .selectFrom('vordruckAusgabe')
    .select('fallId')
    .where('traegerId', '=', traegerId)
    .where('zeichen', '=', zeichen)
    .executeTakeFirst()
  return zeile?.fallId
}
