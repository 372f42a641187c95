import type { Verfuegungsfolge } from '../platform/http/umfeld.ts'
import { pruefeVerpflichtung } from '../recht/index.ts'
import { pflichtFehler } from './texte/personal-pflicht.ts'
import { zaehleLage } from './verpflichtung-lage.ts'
import { findVerpflichtung } from './verpflichtung-model.ts'

/** An obligation in force: its conditions are asked again when it is issued. */
export const verpflichtungFolge: Verfuegungsfolge = {
  pruefe: async (db, h, v) => {
    const verpflichtung = await findVerpflichtung(db, h.traegerId, v.gegenstand)
    if (verpflichtung === undefined || verpflichtung.stand !== 'entwurf') return [pflichtFehler.stand]
    const lage = { ...verpflichtung.lage, ...(await zaehleLage(db, h, verpflichtung)) }
    return pruefeVerpflichtung(lage)
      .bedingungen.filter((b) => !b.erfuellt)
      .map((b) => b.satz)
  },
  vollziehe: async (db, h, v) => {
    await db
      .updateTable('verpflichtung')
      .set({ stand: 'gilt', verfuegungId: v.verfuegungId })
      .where('traegerId', '=', h.traegerId)
      .where('verpflichtungId', '=', v.gegenstand)
      .execute()
  },
}
