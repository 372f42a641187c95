import type { TraegerDb } from '../platform/db/index.ts'
import type { Sprache } from '../platform/sprache/index.ts'
import { artMitteilung } from './art-mitteilung.ts'
import { findInhalt } from './lesen.ts'
import { type Ansicht, alsAnsicht, type Ort, presseGrundlage } from './presse-lesen.ts'

/**
 * The newest version of a release as it would look if it went out now, or at the moment it is planned for: for those who write it.
 *
 * @throws {Response} 404 for what is no release of this house
 */
export async function liesEntwurf(db: TraegerDb, ort: Ort, inhaltId: string | undefined, sprache: Sprache): Promise<Ansicht> {
  const istId = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(inhaltId ?? '')
  const inhalt = istId && inhaltId ? await findInhalt(db, ort.traegerId, inhaltId, ort.jetzt) : undefined
  if (inhalt?.art !== 'mitteilung') throw new Response(null, { status: 404 })
  const daten = artMitteilung.schema.parse(inhalt.fassungen.at(-1)?.daten)
  const geplant = inhalt.stand === 'geplant' ? inhalt.schritte.findLast((s) => s.ab !== null)?.ab : undefined
  const zuerst = inhalt.schritte.flatMap((s) =>
    s.was === 'veroeffentlicht' && s.ab !== null && Temporal.Instant.compare(s.ab, ort.jetzt) <= 0 ? [s.ab] : [],
  )
  const [erste] = zuerst.toSorted(Temporal.Instant.compare)
  const ab = geplant ?? ort.jetzt
  const m = { inhaltId: inhalt.inhaltId, adresse: inhalt.adresse, fassung: inhalt.fassung, daten, ab, erstmals: erste ?? ab, archiviert: false }
  return alsAnsicht(await presseGrundlage(db, ort), m, sprache)
}
