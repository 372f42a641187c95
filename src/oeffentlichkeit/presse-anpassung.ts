import type { Handlung } from '../platform/audit/index.ts'
import { findNetzwerkId, type TraegerDb } from '../platform/db/index.ts'
import type { Mitteilung } from './art-mitteilung.ts'
import type { Paket } from './art-paket.ts'
import { oeffentlicheGeschichte } from './lesen.ts'
import { bestellePaketmeldung } from './presse-folgen.ts'
import { geaenderterKerntext, paketmeldungen } from './presse-paket.ts'

/**
 * Tells the network when a house has changed what it took over, and when it is back at it. Compared is the version that was taken: a
 * later one of the coordination makes nobody's text an adapted one. A package of another installation has nobody here to tell.
 */
export async function meldeAnpassung(db: TraegerDb, h: Handlung, m: Mitteilung): Promise<void> {
  const netzId = m.paket && (await findNetzwerkId(db))
  if (m.paket === undefined || netzId === undefined) return
  const { paketId, fassung } = m.paket
  const geschichte = await oeffentlicheGeschichte<Paket>(db, netzId, paketId, h.jetzt)
  const genommen = geschichte.find((f) => f.fassung === fassung)
  if (genommen === undefined) return
  const gemeldet = (await paketmeldungen(db, netzId, paketId)).find((x) => x.haus === h.traegerId)
  const angepasst = geaenderterKerntext(genommen.daten, m).length > 0
  if (angepasst === (gemeldet?.angepasst ?? false)) return
  await bestellePaketmeldung(db, h, { paketId, was: angepasst ? 'angepasst' : 'uebernommen' })
}
