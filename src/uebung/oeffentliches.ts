import type { Umfeld } from '../platform/http/index.ts'
import { saeeDruck } from './druck.ts'
import { saeeKampagne } from './kampagne.ts'
import { saeeNetzwerk } from './netzwerk.ts'
import { saeePresse } from './presse.ts'
import { saeeRedaktion } from './redaktion.ts'
import { saeeVergleich } from './vergleich.ts'
import { saeeWebsite } from './website.ts'

/**
 * What the exercise Träger and the network publish and share, where it is missing. Figures and message modules come first: the texts of
 * the others use them.
 *
 * @param umfelder one for each exercise Träger, the network included
 */
export async function saeeOeffentliches(umfelder: readonly Umfeld[]): Promise<void> {
  const [erstes] = umfelder
  if (erstes === undefined) return
  const traeger = umfelder.map((u) => u.traeger)
  await saeeKampagne(erstes, traeger)
  await saeeDruck(erstes.db, traeger)
  await saeeWebsite(erstes.db, traeger, erstes.uhr.jetzt())
  await saeePresse(erstes, traeger, erstes.uhr.jetzt())
  await saeeRedaktion(erstes.db, traeger, erstes.uhr.jetzt())
  await saeeNetzwerk(erstes.db, traeger, erstes.uhr.jetzt())
  await saeeVergleich(erstes.db, traeger, erstes.uhr.jetzt())
}
