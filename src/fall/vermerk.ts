import { type Handlung, protokolliere } from '../platform/audit/index.ts'
import type { TraegerDb } from '../platform/db/index.ts'
import { system, vermerke as t } from './texte/personal-saetze.ts'

export type Vermerk = Readonly<{ vermerkId: string; text: string; verfasstVon: string; verfasstAm: Temporal.Instant }>

const HOECHSTENS = 20_000

/** Adds a note to the file; it can never be changed. */
export async function schreibeVermerk(
  db: TraegerDb,
  h: Handlung,
  fallId: string,
  text: string,
): Promise<Readonly<{ ok: true; vermerkId: string }> | Readonly<{ ok: false; satz: string }>> {
  const inhalt = text.trim()
  if (inhalt === '') return { ok: false, satz: t.leer }
  if (inhalt.length > HOECHSTENS) return { ok: false, satz: t.zuLang }
  const { vermerkId } = await db
    .insertInto('vermerk')
    .values({
      traegerId: h.traegerId,
      fallId,
      text: inhalt,
      verfasstVon: h.konto?.name ?? system,
      kontoId: h.konto?.kontoId ?? null,
      verfasstAm: h.jetzt,
    })
    .returning('vermerkId')
    .executeTakeFirstOrThrow()
  await protokolliere(db, h.traegerId, {
    zeitpunkt: h.jetzt,
    ...(h.konto ? { konto: h.konto } : {}),
    tat: 'vermerk.schreiben',
    fallId,
    gegenstand: vermerkId,
  })
  return { ok: true, vermerkId }
}

/** The notes of a file, the newest first. */
export async function vermerkeVon(db: TraegerDb, traegerId: string, fallId: string): Promise<Vermerk[]> {
  return db
    .selectFrom('vermerk')
    .select(['vermerkId', 'text', 'verfasstVon', 'verfasstAm'])
    .where('traegerId', '=', traegerId)
    .where('fallId', '=', fallId)
    .orderBy('verfasstAm', 'desc')
    .execute()
}
