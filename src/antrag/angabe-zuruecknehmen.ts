import { type Angabe, erfasseAngabe, liesAngaben, nimmZurueck } from '../fall/index.ts'
import type { Handlung } from '../platform/audit/index.ts'
import type { TraegerDb } from '../platform/db/index.ts'

const EINE_MIKROSEKUNDE = { microseconds: 1 }

/**
 * Takes back facts that one step of the intake wrote. What they had cut short or replaced holds again as before: else taking back would
 * leave a gap.
 *
 * @param ids in the order in which they were written
 * @returns sentences where it could not be done
 */
export async function nimmAngabenZurueck(
  db: TraegerDb,
  h: Handlung,
  fallId: string,
  ids: readonly string[],
  grund: string,
): Promise<readonly string[]> {
  for (const id of ids.toReversed()) {
    const jetzt = await liesAngaben(db, h.traegerId, fallId)
    const neu = jetzt.find((a) => a.angabeId === id)
    const verdraengt = neu === undefined ? [] : await verdraengteVon(db, h.traegerId, fallId, neu, jetzt)
    const zurueck = await nimmZurueck(db, h, id, grund)
    if (!zurueck.ok) return zurueck.fehler.saetze
    for (const alt of verdraengt) {
      const rest = jetzt.find((a) => a.ersetzt === alt.angabeId && a.angabeId !== id)
      const { personId, art, schluessel, wert, giltVon, giltBis, quelle, dokumentId } = alt
      const wieder = await erfasseAngabe(db, h, fallId, {
        ...{ personId, art, schluessel, wert, giltVon, giltBis, quelle, dokumentId },
        ...(rest ? { ersetzt: rest.angabeId } : {}),
      })
      if (!wieder.ok) return wieder.fehler.saetze
    }
  }
  return []
}

/** Facts of the same subject that held until this one was written. */
async function verdraengteVon(db: TraegerDb, traegerId: string, fallId: string, neu: Angabe, jetzt: readonly Angabe[]): Promise<Angabe[]> {
  const davor = await liesAngaben(db, traegerId, fallId, neu.bekanntSeit.subtract(EINE_MIKROSEKUNDE))
  const gleiche = davor.filter((a) => a.personId === neu.personId && a.art === neu.art && a.schluessel === neu.schluessel)
  return gleiche.filter((a) => !jetzt.some((j) => j.angabeId === a.angabeId) && (a.giltBis === null || a.giltBis >= neu.giltVon))
}
