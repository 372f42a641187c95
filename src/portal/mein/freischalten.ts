import { randomInt } from 'node:crypto'
import { findFall, liesAngaben, liesPersonen, stammSchema } from '../../fall/index.ts'
import { type Handlung, protokolliere } from '../../platform/audit/index.ts'
import { vergissVersuche, wartezeit, type Zaehler, zaehleVersuch } from '../../platform/auth/index.ts'
import type { TraegerDb } from '../../platform/db/index.ts'
import type { Sprache } from '../../platform/sprache/index.ts'
import type { Tresor } from '../../platform/tresor/index.ts'

/** Signs that nobody mistakes for another; 12 of them are about 57 bits. */
const ZEICHEN = 'ABCDEFGHJKLMNPQRSTUVWXYZ2345679'.replace(/[IOU]/g, '')
const LAENGE = 12
const GRUPPE = 4
const GILT_TAGE = 30

/** Attempts of one account; a code has 56 bits, so that pauses are enough. */
const zaehler = (kontoId: string): Zaehler => ({ was: 'freischaltcode', wer: kontoId, frei: 5 })

/** Short reasons; the page has the sentences. */
export type CodeErgebnis = Readonly<{ ok: true; code: string; giltBis: string }> | Readonly<{ ok: false; grund: 'nicht-gefunden' }>
export type Verbunden =
  | Readonly<{ ok: true; fallId: string }>
  | Readonly<{ ok: false; grund: 'falsch' }>
  | Readonly<{ ok: false; grund: 'zu-oft'; wieder: string }>

/**
 * Makes a code that links an account to a case, for a letter or for the counter where somebody has shown who they are. A code made before
 * for the same person opens nothing any more. The database keeps a keyed hash only: the code is shown once.
 */
export async function erstelleFreischaltcode(
  db: TraegerDb,
  tresor: Tresor,
  h: Handlung,
  { fallId, personId }: { fallId: string; personId: string },
): Promise<CodeErgebnis> {
  const fall = await findFall(db, h.traegerId, fallId)
  const person = fall && (await liesPersonen(db, h.traegerId, fallId)).find((p) => p.personId === personId)
  if (person === undefined) return { ok: false, grund: 'nicht-gefunden' }
  await db
    .updateTable('freischaltcode')
    .set({ giltBis: h.jetzt })
    .where('traegerId', '=', h.traegerId)
    .where('fallId', '=', fallId)
    .where('personId', '=', personId)
    .where('benutztAm', 'is', null)
    .where('giltBis', '>', h.jetzt)
    .execute()
  const code = neuerCode()
  const giltBis = h.jetzt.add({ hours: 24 * GILT_TAGE })
  await db
    .insertInto('freischaltcode')
    .values({ traegerId: h.traegerId, fallId, personId, codeHash: hash(tresor, code), giltBis })
    .execute()
  await protokolliere(db, h.traegerId, eintrag(h, 'zugang.code', fallId, person.kennung))
  return { ok: true, code, giltBis: giltBis.toString() }
}

/**
 * Links the account that acts to the case of a code. The date of birth is asked too, so that a letter in wrong hands is not enough.
 *
 * @param eingabe as typed; case, spaces and hyphens do not matter
 */
export async function verbindeMitCode(
  db: TraegerDb,
  tresor: Tresor,
  h: Handlung & Required<Pick<Handlung, 'konto'>>,
  eingabe: { code: string; geburtsdatum: string },
  sprache: Sprache = 'de',
): Promise<Verbunden> {
  const { kontoId } = h.konto
  const gesperrtBis = await zaehleVersuch(db, h.traegerId, [zaehler(kontoId)], h.jetzt)
  if (gesperrtBis !== undefined) return { ok: false, grund: 'zu-oft', wieder: wartezeit(gesperrtBis, h.jetzt, sprache) }
  const codeHash = hash(tresor, eingabe.code)
  const treffer = await db
    .selectFrom('freischaltcode')
    .select(['fallId', 'personId'])
    .where('traegerId', '=', h.traegerId)
    .where('codeHash', '=', codeHash)
    .where('benutztAm', 'is', null)
    .where('giltBis', '>', h.jetzt)
    .forUpdate()
    .executeTakeFirst()
  if (treffer === undefined || !(await istGeborenAm(db, h.traegerId, treffer, eingabe.geburtsdatum))) return { ok: false, grund: 'falsch' }
  await db.updateTable('freischaltcode').set({ benutztAm: h.jetzt }).where('traegerId', '=', h.traegerId).where('codeHash', '=', codeHash).execute()
  await vergissVersuche(db, h.traegerId, zaehler(kontoId), zaehler(kontoId))
  await verbinde(db, h, treffer)
  return { ok: true, fallId: treffer.fallId }
}

/** Links the account that acts to a case, once somebody has shown that it is theirs. */
export async function verbinde(
  db: TraegerDb,
  h: Handlung & Required<Pick<Handlung, 'konto'>>,
  { fallId, personId }: { fallId: string; personId: string },
): Promise<void> {
  await db
    .insertInto('zugang')
    .values({ traegerId: h.traegerId, kontoId: h.konto.kontoId, fallId, personId, seit: h.jetzt })
    .onConflict((c) => c.columns(['traegerId', 'kontoId', 'fallId']).doUpdateSet({ personId, seit: h.jetzt }))
    .execute()
  await protokolliere(db, h.traegerId, eintrag(h, 'zugang.verbinden', fallId, personId))
}

/** Takes the link away; staff can do it, and whoever has the account. */
export async function trenne(db: TraegerDb, h: Handlung, { fallId, kontoId }: { fallId: string; kontoId: string }): Promise<void> {
  await db.deleteFrom('zugang').where('traegerId', '=', h.traegerId).where('kontoId', '=', kontoId).where('fallId', '=', fallId).execute()
  await protokolliere(db, h.traegerId, eintrag(h, 'zugang.trennen', fallId, kontoId))
}

export type Zugang = Readonly<{ kontoId: string; kennung: string; name: string; personId: string | null; seit: Temporal.Instant }>

/** Accounts that see a case. */
export async function zugaengeVon(db: TraegerDb, traegerId: string, fallId: string): Promise<Zugang[]> {
  return db
    .selectFrom('zugang as z')
    .innerJoin('konto as k', (j) => j.onRef('k.traegerId', '=', 'z.traegerId').onRef('k.kontoId', '=', 'z.kontoId'))
    .select(['k.kontoId', 'k.kennung', 'k.name', 'z.personId', 'z.seit'])
    .where('z.traegerId', '=', traegerId)
    .where('z.fallId', '=', fallId)
    .orderBy('z.seit')
    .execute()
}

/** Whether the person of a case, as far as its facts say, was born on that day. */
async function istGeborenAm(db: TraegerDb, traegerId: string, wer: { fallId: string; personId: string }, tag: string): Promise<boolean> {
  const angaben = await liesAngaben(db, traegerId, wer.fallId)
  return angaben.some((a) => {
    if (a.art !== 'person.stamm' || a.personId !== wer.personId) return false
    const stamm = stammSchema.safeParse(a.wert)
    return stamm.success && stamm.data.geburtsdatum === tag
  })
}

function neuerCode(): string {
  const zeichen = Array.from({ length: LAENGE }, () => ZEICHEN.charAt(randomInt(ZEICHEN.length))).join('')
  return zeichen.replace(new RegExp(`(.{${GRUPPE}})(?=.)`, 'g'), '$1-')
}

function hash(tresor: Tresor, code: string): string {
  return tresor.pruefwert(code.toUpperCase().replace(/[^A-Z0-9]/g, ''), 'freischaltcode').toString('hex')
}

function eintrag(h: Handlung, tat: string, fallId: string, gegenstand: string) {
  return { zeitpunkt: h.jetzt, ...(h.konto ? { konto: h.konto } : {}), tat, fallId, gegenstand }
}
