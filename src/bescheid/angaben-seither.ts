import type { Angabe } from '../fall/index.ts'
import { liesAngaben } from '../fall/index.ts'
import { tagVon } from '../platform/clock/index.ts'
import type { TraegerDb } from '../platform/db/index.ts'
import { datumKurz } from './worte.ts'

/** A fact that was not yet known, or still in force, at a moment: what the second person must look at again. */
export type Neuerung = Readonly<{ art: string; satz: string }>

/** How the facts of a case differ from what was known at a moment. */
export async function seither(
  db: TraegerDb,
  traegerId: string,
  fallId: string,
  damals: Temporal.Instant,
  jetzt: readonly Angabe[],
): Promise<Neuerung[]> {
  const alt = await liesAngaben(db, traegerId, fallId, damals)
  const altIds = new Set(alt.map((a) => a.angabeId))
  const neuIds = new Set(jetzt.map((a) => a.angabeId))
  const dazu = jetzt
    .filter((a) => !altIds.has(a.angabeId))
    .map((a): Neuerung => ({ art: a.art, satz: `${benannt(a)}: seit ${am(a.bekanntSeit)} neu erfasst von ${a.erfasstVon}.` }))
  const weg = alt.filter((a) => !neuIds.has(a.angabeId)).map((a): Neuerung => ({ art: a.art, satz: `${benannt(a)}: gilt so nicht mehr.` }))
  return [...dazu, ...weg]
}

function benannt(a: Angabe): string {
  return `${a.art} ab ${datumKurz(a.giltVon)}`
}

function am(moment: Temporal.Instant): string {
  return datumKurz(tagVon(moment).toString())
}
