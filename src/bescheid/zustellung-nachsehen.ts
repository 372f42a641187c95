import type { Handlung } from '../platform/audit/index.ts'
import { protokolliere } from '../platform/audit/index.ts'
import { tagVon } from '../platform/clock/index.ts'
import type { TraegerDb } from '../platform/db/index.ts'
import { beauftrage, type Programm } from '../platform/jobs/index.ts'
import { benachrichtige } from '../platform/post/index.ts'
import { zwecke } from './texte/personal.ts'
import { druckeBescheid } from './zustellung.ts'

const ART = 'bescheid.zustellung-nachsehen'

/** Days after the notification; sec. 37 (2a) SGB X leaves another way of announcing open, the days are our own choice (portal.md sec. 11). */
export const ERINNERUNG_NACH_TAGEN = 3
export const PAPIER_NACH_TAGEN = 7

type Wann = Pick<Handlung, 'traegerId' | 'jetzt'>

/** Once a day; asked for at each start. */
export function beauftrageZustellungNachsehen(db: TraegerDb, h: Wann): Promise<void> {
  return beauftrage(db, h, { art: ART, schluessel: tagVon(h.jetzt).toString(), faelligAm: h.jetzt })
}

const pruefe: Programm = async (db, { traegerId, jetzt }) => {
  await seheZustellungenNach(db, { traegerId, jetzt })
  const morgen = jetzt.add({ hours: 24 })
  await beauftrage(db, { traegerId, jetzt }, { art: ART, schluessel: tagVon(morgen).toString(), faelligAm: morgen })
}

export const bescheidAuftraege = { [ART]: pruefe } as const

/**
 * Decisions that lie in the portal and were opened by nobody: a second mail after three days, a letter after seven. Whoever only looks at
 * their mails rarely shall not lose a period by it.
 */
export async function seheZustellungenNach(db: TraegerDb, h: Wann): Promise<void> {
  const heute = tagVon(h.jetzt)
  const ungeoeffnet = await db
    .selectFrom('zustellung as z')
    .innerJoin('bescheid as b', (j) => j.onRef('b.traegerId', '=', 'z.traegerId').onRef('b.bescheidId', '=', 'z.bescheidId'))
    .innerJoin('benachrichtigung as n', (j) =>
      j.onRef('n.traegerId', '=', 'z.traegerId').onRef('n.gegenstand', '=', 'z.bescheidId').on('n.anlass', '=', 'bescheid'),
    )
    .select(['b.bescheidId', 'b.fallId', 'z.aufgegebenAm', 'n.kontoId'])
    .where('z.traegerId', '=', h.traegerId)
    .where('z.weg', '=', 'portal')
    .where('z.aufgegebenAm', '<=', heute.subtract({ days: ERINNERUNG_NACH_TAGEN }).toString())
    .where((eb) =>
      eb.not(
        eb.exists(
          eb.selectFrom('gelesen as g').select('g.am').whereRef('g.traegerId', '=', 'z.traegerId').whereRef('g.gegenstand', '=', 'z.bescheidId'),
        ),
      ),
    )
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom('druckauftrag as d')
            .select('d.druckauftragId')
            .whereRef('d.traegerId', '=', 'z.traegerId')
            .whereRef('d.bescheidId', '=', 'z.bescheidId'),
        ),
      ),
    )
    .execute()
  for (const { bescheidId, fallId, aufgegebenAm, kontoId } of ungeoeffnet) {
    if (aufgegebenAm > heute.subtract({ days: PAPIER_NACH_TAGEN }).toString()) {
      await benachrichtige(db, h, { kontoId, fallId, anlass: 'bescheid-erinnerung', gegenstand: bescheidId })
      continue
    }
    if (await druckeBescheid(db, h, { bescheidId, fallId }))
      await protokolliere(db, h.traegerId, {
        zeitpunkt: h.jetzt,
        tat: 'zustellung.papier',
        fallId,
        gegenstand: bescheidId,
        zweck: zwecke.nichtGeoeffnet(PAPIER_NACH_TAGEN),
      })
  }
}
