import type { Handlung } from '../platform/audit/index.ts'
import type { TraegerDb } from '../platform/db/index.ts'
import { type Angabe, gegenstandVon, inKraft } from './angabe.ts'
import { type AngabeErfasst, schliesseAb } from './angabe-erfassen.ts'
import { alsGeaendert, fehler } from './angabe-fehler.ts'
import { liesVerlauf } from './angaben-stand.ts'
import { erhoeheFassung } from './nummern.ts'
import { tagDavor } from './tage.ts'
import { rueckgaengig, angabefehler as t } from './texte/personal-saetze.ts'

/**
 * Undoes a change: what it replaced holds again, as it was. The change stays readable as what was known in between.
 *
 * @param angabeId the fact that the change made
 * @returns `inzwischen-geaendert` where somebody built on it meanwhile
 */
export async function macheRueckgaengig(db: TraegerDb, h: Handlung, fallId: string, angabeId: string): Promise<AngabeErfasst> {
  if (!(await erhoeheFassung(db, h.traegerId, fallId))) return fehler('nicht-gefunden', t.keinFall)
  const alle = await liesVerlauf(db, h.traegerId, fallId)
  const neu = alle.find((a) => a.angabeId === angabeId)
  if (neu === undefined || neu.wert === null) return alsGeaendert(alle, angabeId)
  const rest = restVon(alle, neu)
  const zeilen = [...(rest === undefined ? [] : [wieder(alle, rest)]), wieder(alle, neu)]
  return schliesseAb(db, h, fallId, alle, zeilen)
}

/** What the change left of the old fact: written in the same moment, until the day before. */
function restVon(alle: readonly Angabe[], neu: Angabe): Angabe | undefined {
  if (neu.ersetzt !== null) return undefined
  const davor = tagDavor(neu.giltVon)
  return alle.find(
    (a) =>
      a.ersetzt !== null &&
      a.giltBis === davor &&
      gegenstandVon(a) === gegenstandVon(neu) &&
      Temporal.Instant.compare(a.bekanntSeit, neu.bekanntSeit) === 0 &&
      alle.find((alt) => alt.angabeId === a.ersetzt)?.giltBis === neu.giltBis,
  )
}

/** In the place of a row the one that it replaced, or nothing where it replaced none. */
function wieder(alle: readonly Angabe[], zeile: Angabe): Angabe {
  const alt = alle.find((a) => a.angabeId === zeile.ersetzt)
  return alt === undefined
    ? { ...zeile, wert: null, quelle: rueckgaengig, dokumentId: null, ersetzt: zeile.angabeId }
    : { ...alt, ersetzt: zeile.angabeId }
}

/** The facts in force just before a row was written; undefined where there is no such row. */
export function angabenVor(verlauf: readonly Angabe[], angabeId: string): Angabe[] | undefined {
  const zeile = verlauf.find((a) => a.angabeId === angabeId)
  if (zeile === undefined) return undefined
  const frueher = verlauf.filter((a) => Temporal.Instant.compare(a.bekanntSeit, zeile.bekanntSeit) < 0)
  return inKraft(frueher, zeile.bekanntSeit)
}
