import type { Zugriff } from '../platform/auth/index.ts'
import { type Angabe, inKraft } from './angabe.ts'
import { liesVerlauf } from './angaben-stand.ts'
import { type FallPerson, liesPersonen } from './personen.ts'

/** Every fact ever written for a case and its people, read once for all loaders of a request. */
export async function liesGanzeAkte(z: Zugriff, fallId: string): Promise<Readonly<{ verlauf: readonly Angabe[]; personen: readonly FallPerson[] }>> {
  const verlauf = await z.einmal(`verlauf ${fallId}`, () => liesVerlauf(z.db, z.traegerId, fallId))
  const personen = await z.einmal(`personen ${fallId}`, () => liesPersonen(z.db, z.traegerId, fallId))
  return { verlauf, personen }
}

/**
 * Facts in force and people of an opened case.
 *
 * @param bekanntAm without it everything known so far
 */
export async function liesAkte(
  z: Zugriff,
  fallId: string,
  bekanntAm?: Temporal.Instant,
): Promise<Readonly<{ angaben: readonly Angabe[]; personen: readonly FallPerson[] }>> {
  const { verlauf, personen } = await liesGanzeAkte(z, fallId)
  const letzte = verlauf.at(-1)
  return { angaben: letzte === undefined ? [] : inKraft(verlauf, bekanntAm ?? letzte.bekanntSeit), personen }
}
