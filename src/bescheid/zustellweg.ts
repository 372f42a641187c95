import type { TraegerDb } from '../platform/db/index.ts'
import { fristAbUebergabe, laender, widerspruchsfrist } from './frist.ts'

export type Zustellweg = 'portal' | 'post' | 'uebergabe'

/** What follows from the day on which a decision was sent or handed over, with the holidays of the Land; ISO days. */
export async function fristFuer(
  db: TraegerDb,
  traegerId: string,
  weg: Zustellweg,
  tag: Temporal.PlainDate,
): Promise<{ aufgegebenAm: string; bekanntAm: string; widerspruchBis: string }> {
  const { land } = await db.selectFrom('traeger').select('land').where('traegerId', '=', traegerId).executeTakeFirstOrThrow()
  const kuerzel = laender.find((l) => land === `DE-${l}`)
  if (kuerzel === undefined) throw new Error(`no holidays are known for ${land}`)
  const frist = weg === 'uebergabe' ? fristAbUebergabe(tag.toString(), kuerzel) : widerspruchsfrist(tag.toString(), kuerzel)
  return { aufgegebenAm: tag.toString(), bekanntAm: frist.bekanntgabe, widerspruchBis: frist.ende }
}
