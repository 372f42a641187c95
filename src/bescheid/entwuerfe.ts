import type { Selectable } from 'kysely'
import type { TraegerDb } from '../platform/db/index.ts'
import type { Schema } from '../platform/db/schema.ts'

export type Entwurf = Readonly<Selectable<Schema['bescheidEntwurf']>>

const offen = ['entwurf', 'eingereicht', 'zurueckgegeben'] as const

export function findEntwurf(db: TraegerDb, traegerId: string, entwurfId: string): Promise<Entwurf | undefined> {
  return db.selectFrom('bescheidEntwurf').selectAll().where('traegerId', '=', traegerId).where('entwurfId', '=', entwurfId).executeTakeFirst()
}

/** The draft, locked until the unit of work ends: two who press at once come one after the other. */
export function sperreEntwurf(db: TraegerDb, traegerId: string, entwurfId: string): Promise<Entwurf | undefined> {
  return db
    .selectFrom('bescheidEntwurf')
    .selectAll()
    .where('traegerId', '=', traegerId)
    .where('entwurfId', '=', entwurfId)
    .forUpdate()
    .executeTakeFirst()
}

/** The one draft of a case that is under way. */
export function offenerEntwurf(db: TraegerDb, traegerId: string, fallId: string): Promise<Entwurf | undefined> {
  return db
    .selectFrom('bescheidEntwurf')
    .selectAll()
    .where('traegerId', '=', traegerId)
    .where('fallId', '=', fallId)
    .where('stand', 'in', offen)
    .executeTakeFirst()
}

export type Vorgelegt = Readonly<{
  entwurfId: string
  fallId: string
  aktenzeichen: string
  bezeichnung: string
  art: string
  von: string
  bis: string
  eingereichtVon: string
  eingereichtVonName: string
  eingereichtAm: Temporal.Instant
}>

/** Drafts that wait for a second person, the oldest first; without protected cases that the account may not open. */
export async function vorgelegteEntwuerfe(db: TraegerDb, traegerId: string, kontoId: string): Promise<Vorgelegt[]> {
  const zeilen = await db
    .selectFrom('bescheidEntwurf as e')
    .innerJoin('fall as f', (j) => j.onRef('f.traegerId', '=', 'e.traegerId').onRef('f.fallId', '=', 'e.fallId'))
    .innerJoin('konto as k', (j) => j.onRef('k.traegerId', '=', 'e.traegerId').onRef('k.kontoId', '=', 'e.eingereichtVon'))
    .leftJoin('fallKreis as kreis', (j) =>
      j.onRef('kreis.traegerId', '=', 'f.traegerId').onRef('kreis.fallId', '=', 'f.fallId').on('kreis.kontoId', '=', kontoId),
    )
    .select([
      'e.entwurfId',
      'e.fallId',
      'f.aktenzeichen',
      'f.bezeichnung',
      'e.art',
      'e.von',
      'e.bis',
      'k.kontoId as eingereichtVon',
      'k.name as eingereichtVonName',
      'e.angabenBis',
    ])
    .where('e.traegerId', '=', traegerId)
    .where('e.stand', '=', 'eingereicht')
    .where((eb) => eb.or([eb('f.geschuetzt', '=', false), eb('kreis.kontoId', 'is not', null)]))
    .orderBy('e.angabenBis')
    .execute()
  return zeilen.flatMap(({ angabenBis, ...z }) => (angabenBis === null ? [] : [{ ...z, eingereichtAm: angabenBis }]))
}

/** First month `2026-08` of a stored day `2026-08-01`. */
export function monatVon(tag: string): string {
  return tag.slice(0, 7)
}
