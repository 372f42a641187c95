import type { Handlung } from '../audit/index.ts'
import { tagVon } from '../clock/index.ts'
import type { TraegerDb } from '../db/index.ts'
import { beauftrage, type Programm } from '../jobs/index.ts'

const ART = 'anmeldung.aufraeumen'

/** Removes sessions that ended and failures that are forgotten, and orders itself for the next day. */
const raeumeAuf: Programm = async (db, { traegerId, jetzt }) => {
  await db.deleteFrom('sitzung').where('traegerId', '=', traegerId).where('laeuftAbAm', '<', jetzt).execute()
  await db
    .deleteFrom('versuch')
    .where('traegerId', '=', traegerId)
    .where('seit', '<', jetzt.subtract({ hours: 48 }))
    .execute()
  await beauftrageAufraeumen(db, { traegerId, jetzt: jetzt.add({ hours: 24 }) })
}

/** Once a day; asked for at each start. */
export function beauftrageAufraeumen(db: TraegerDb, h: Pick<Handlung, 'traegerId' | 'jetzt'>): Promise<void> {
  return beauftrage(db, h, { art: ART, schluessel: tagVon(h.jetzt).toString() })
}

export const anmeldeAuftraege = { [ART]: raeumeAuf } as const
