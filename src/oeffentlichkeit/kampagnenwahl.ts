import { liesKampagnen } from '../netzwerk/index.ts'
import { findNetzwerkId, type TraegerDb } from '../platform/db/index.ts'

/** Campaigns that a picture may belong to: those that were given out; for the network also its drafts. */
export async function kampagnenwahl(db: TraegerDb, auchEntwuerfe = false): Promise<readonly Readonly<{ kampagneId: string; name: string }>[]> {
  const netzId = await findNetzwerkId(db)
  if (netzId === undefined) return []
  const alle = await liesKampagnen(db, netzId)
  return alle.filter((k) => auchEntwuerfe || k.herausgegeben !== undefined).map(({ kampagneId, daten }) => ({ kampagneId, name: daten.name }))
}
