import { createHash, randomBytes } from 'node:crypto'
import type { Handlung } from '../platform/audit/index.ts'
import type { TraegerDb } from '../platform/db/index.ts'
import { merke } from './anbieter.ts'
import { type Antwort, nein } from './antwort.ts'
import { saetze as t } from './texte/personal.ts'

const sha256 = (geheim: string) => createHash('sha256').update(geheim).digest('hex')

/** What a key looks like: recognised by programs that search for secrets left lying around. */
const FORM = /^twa_[\w-]{43}$/

export type Schluessel = Readonly<{ schluesselId: string; name: string; angelegtAm: Temporal.Instant; zuletztAm: Temporal.Instant | null }>

/** Keys of a provider that work. */
export function liesSchluessel(db: TraegerDb, traegerId: string, anbieterId: string): Promise<Schluessel[]> {
  return db
    .selectFrom('anbieterSchluessel')
    .select(['schluesselId', 'name', 'angelegtAm', 'zuletztAm'])
    .where('traegerId', '=', traegerId)
    .where('anbieterId', '=', anbieterId)
    .where('widerrufenAm', 'is', null)
    .orderBy('angelegtAm')
    .execute()
}

/** Makes a key for a program of the provider. @returns the key itself, shown once; only its hash is kept */
export async function legeSchluesselAn(
  db: TraegerDb,
  h: Handlung & Required<Pick<Handlung, 'konto'>>,
  anbieterId: string,
  name: string,
): Promise<Antwort<{ geheim: string }>> {
  if (name.trim() === '') return nein(t.nameFehlt)
  const geheim = `twa_${randomBytes(32).toString('base64url')}`
  const { schluesselId } = await db
    .insertInto('anbieterSchluessel')
    .values({
      traegerId: h.traegerId,
      anbieterId,
      name: name.trim().slice(0, 80),
      geheimSha256: sha256(geheim),
      angelegtVon: h.konto.kontoId,
      angelegtAm: h.jetzt,
    })
    .returning('schluesselId')
    .executeTakeFirstOrThrow()
  await merke(db, h, 'anbieter.schluessel', schluesselId)
  return { ok: true, geheim }
}

/** Ends a key: the next request with it is refused. */
export async function widerrufeSchluessel(db: TraegerDb, h: Handlung, anbieterId: string, schluesselId: string): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('anbieterSchluessel')
    .set({ widerrufenAm: h.jetzt })
    .where('traegerId', '=', h.traegerId)
    .where('anbieterId', '=', anbieterId)
    .where('schluesselId', '=', schluesselId)
    .where('widerrufenAm', 'is', null)
    .executeTakeFirst()
  if (numUpdatedRows === 0n) return false
  await merke(db, h, 'anbieter.schluessel', schluesselId)
  return true
}

export type Zugang = Readonly<{ schluesselId: string; anbieterId: string; name: string; anbieter: string }>

/** Whose key this is; nobody's, revoked, or of a provider that rests: undefined. */
export async function findZugang(db: TraegerDb, traegerId: string, geheim: string, jetzt: Temporal.Instant): Promise<Zugang | undefined> {
  if (!FORM.test(geheim)) return undefined
  const zeile = await db
    .selectFrom('anbieterSchluessel as s')
    .innerJoin('anbieter as a', (j) => j.onRef('a.traegerId', '=', 's.traegerId').onRef('a.anbieterId', '=', 's.anbieterId'))
    .select(['s.schluesselId', 's.anbieterId', 's.name', 'a.name as anbieter'])
    .where('s.traegerId', '=', traegerId)
    .where('s.geheimSha256', '=', sha256(geheim))
    .where('s.widerrufenAm', 'is', null)
    .where('a.aktiv', '=', true)
    .executeTakeFirst()
  if (zeile !== undefined)
    await db
      .updateTable('anbieterSchluessel')
      .set({ zuletztAm: jetzt })
      .where('traegerId', '=', traegerId)
      .where('schluesselId', '=', zeile.schluesselId)
      .execute()
  return zeile
}
