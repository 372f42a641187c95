import type { Selectable } from 'kysely'
import type { Handlung } from '../platform/audit/index.ts'
import type { TraegerDb } from '../platform/db/index.ts'
import type { Schema } from '../platform/db/schema.ts'

export type Entwurf = Readonly<Selectable<Schema['bescheidEntwurf']>>
export type Schritt = Readonly<{ schritt: string; grund: string; kontoId: string; name: string; am: Temporal.Instant }>

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

/** What happened to a draft, in order. */
export function schritteVon(db: TraegerDb, traegerId: string, entwurfId: string): Promise<Schritt[]> {
  return db
    .selectFrom('bescheidSchritt as s')
    .innerJoin('konto as k', (j) => j.onRef('k.traegerId', '=', 's.traegerId').onRef('k.kontoId', '=', 's.kontoId'))
    .select(['s.schritt', 's.grund', 's.kontoId', 'k.name', 's.am'])
    .where('s.traegerId', '=', traegerId)
    .where('s.entwurfId', '=', entwurfId)
    .orderBy('s.am')
    .orderBy('s.schrittId')
    .execute()
}

/** Notes a step; who acts is a person, never a job. */
export async function merkeSchritt(db: TraegerDb, h: Handlung, entwurfId: string, schritt: string, grund = ''): Promise<void> {
  await db
    .insertInto('bescheidSchritt')
    .values({ traegerId: h.traegerId, entwurfId, schritt, grund, kontoId: person(h), am: h.jetzt })
    .execute()
}

/** @throws where a job tries to do what only a person may */
export function person(h: Handlung): string {
  if (h.konto === undefined) throw new Error('only a person drafts or issues a decision')
  return h.konto.kontoId
}

/** First month `2026-08` of a stored day `2026-08-01`. */
export function monatVon(tag: string): string {
  return tag.slice(0, 7)
}
