import type { TraegerDb } from '../platform/db/index.ts'
import { findMassnahme } from './katalog.ts'
import { teilnahmenVon, zeitraumVon } from './teilnahme.ts'
import { beantwortete } from './urteil.ts'
import { listeGeschlossen } from './warteliste.ts'
import type { Stand } from './werte.ts'

/** A measure as the person in it sees it. */
export type MeineMassnahme = Readonly<{
  teilnahmeId: string
  titel: string
  anbieter: string
  von: string
  bis: string
  ort: string
  zeiten: string
  kontakt: string
  ziel: string
  freigegeben: readonly string[]
  stand: Stand
  angebotBis: string | null
  antwort: string
  /** the run ended before a place came up */
  listeGeschlossen: boolean
  beurteilt: boolean
}>

/** Measures of a person for their own page, the newest first. */
export async function meineMassnahmen(db: TraegerDb, traegerId: string, personId: string): Promise<MeineMassnahme[]> {
  const alle = await teilnahmenVon(db, traegerId, { personId })
  const fertig = await beantwortete(
    db,
    traegerId,
    alle.map((x) => x.teilnahmeId),
  )
  const kontakte = new Map<string, string>()
  for (const id of new Set(alle.map((x) => x.massnahmeId))) kontakte.set(id, (await findMassnahme(db, traegerId, id))?.daten.kontakt ?? '')
  return alle.map((x) => ({
    teilnahmeId: x.teilnahmeId,
    titel: x.titel,
    anbieter: x.anbieter,
    von: zeitraumVon(x).von,
    bis: zeitraumVon(x).bis,
    ort: x.ort,
    zeiten: x.zeiten,
    kontakt: kontakte.get(x.massnahmeId) ?? '',
    ziel: x.ziel,
    freigegeben: [x.kontakt.telefon, x.kontakt.email].filter((k) => k !== undefined),
    stand: x.stand,
    angebotBis: x.angebotBis,
    antwort: x.antwort,
    listeGeschlossen: listeGeschlossen(x),
    beurteilt: fertig.has(x.teilnahmeId),
  }))
}
