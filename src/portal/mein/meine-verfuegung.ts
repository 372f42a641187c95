import { findVerfuegung, liesVerfuegungen, type VerfuegungGanz, type Verfuegungszeile } from '../../bescheid/index.ts'
import { istId } from '../../fall/index.ts'
import type { Zugriff } from '../../platform/auth/index.ts'
import type { MeinFall } from './mein-fall.ts'

/** Single decisions addressed to the person the account belongs to: those to others of the household are theirs alone. */
export async function liesMeineVerfuegungen(z: Zugriff, fall: MeinFall): Promise<Verfuegungszeile[]> {
  if (fall.personId === null) return []
  const alle = await liesVerfuegungen(z.db, z.traegerId, { fallId: fall.fallId, empfaengerId: fall.personId })
  return alle.filter((v) => v.empfaenger === 'person')
}

/** @throws {Response} 404 where there is none of this id for this person */
export async function findMeineVerfuegung(z: Zugriff, fall: MeinFall, verfuegungId: string | undefined): Promise<VerfuegungGanz> {
  const v = istId(verfuegungId) ? await findVerfuegung(z.db, z.traegerId, verfuegungId) : undefined
  if (v === undefined || v.fallId !== fall.fallId || v.empfaenger !== 'person' || v.empfaengerId !== fall.personId)
    throw new Response(null, { status: 404 })
  return v
}
