import { sql } from 'kysely'
import type { Handlung } from '../platform/audit/index.ts'
import { protokolliere } from '../platform/audit/index.ts'
import { tagVon } from '../platform/clock/index.ts'
import type { TraegerDb } from '../platform/db/index.ts'
import { beauftrage, type Programm } from '../platform/jobs/index.ts'
import { benachrichtige } from '../platform/post/index.ts'
import { zwecke } from './texte/personal.ts'
import { druckeVerfuegung } from './verfuegung-zustellung.ts'
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
  const bis = heute.subtract({ days: ERINNERUNG_NACH_TAGEN }).toString()
  for (const e of await ungeoeffnete(db, h.traegerId, bis)) {
    const { id, fallId, aufgegebenAm, kontoId } = e
    if (aufgegebenAm > heute.subtract({ days: PAPIER_NACH_TAGEN }).toString()) {
      await benachrichtige(db, h, { kontoId, fallId, anlass: 'bescheid-erinnerung', gegenstand: id })
      continue
    }
    const neu = e.einzeln ? druckeVerfuegung(db, h, { verfuegungId: id, fallId }) : druckeBescheid(db, h, { bescheidId: id, fallId })
    if (await neu)
      await protokolliere(db, h.traegerId, {
        zeitpunkt: h.jetzt,
        tat: 'zustellung.papier',
        fallId,
        gegenstand: id,
        zweck: zwecke.nichtGeoeffnet(PAPIER_NACH_TAGEN),
      })
  }
}

type Ungeoeffnet = Readonly<{ einzeln: boolean; id: string; fallId: string; aufgegebenAm: string; kontoId: string }>

/** Notices and single decisions whose notification left up to a day, that nobody opened, and that are not printed. */
async function ungeoeffnete(db: TraegerDb, traegerId: string, bis: string): Promise<readonly Ungeoeffnet[]> {
  const { rows } = await sql<Ungeoeffnet>`
    select e.einzeln, e.id, e.fall_id, e.aufgegeben_am, n.konto_id from (
      select false as einzeln, b.bescheid_id as id, b.fall_id, z.aufgegeben_am, z.traeger_id
      from zustellung z join bescheid b on b.traeger_id = z.traeger_id and b.bescheid_id = z.bescheid_id
      where z.traeger_id = ${traegerId} and z.weg = 'portal' and z.aufgegeben_am <= ${bis}
        and not exists (select from druckauftrag d where d.traeger_id = z.traeger_id and d.bescheid_id = z.bescheid_id)
      union all
      select true, v.verfuegung_id, v.fall_id, z.aufgegeben_am, z.traeger_id
      from verfuegung_zustellung z join verfuegung v on v.traeger_id = z.traeger_id and v.verfuegung_id = z.verfuegung_id
      where z.traeger_id = ${traegerId} and z.weg = 'portal' and z.aufgegeben_am <= ${bis}
        and not exists (select from druckauftrag d where d.traeger_id = z.traeger_id and d.verfuegung_id = z.verfuegung_id)) e
    join benachrichtigung n on n.traeger_id = e.traeger_id and n.gegenstand = e.id and n.anlass = 'bescheid'
    where not exists (select from gelesen g where g.traeger_id = e.traeger_id and g.gegenstand = e.id)`.execute(db)
  return rows
}
