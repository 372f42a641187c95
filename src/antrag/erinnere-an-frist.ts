import { sql } from 'kysely'
import type { Handlung } from '../platform/audit/index.ts'
import { tagVon } from '../platform/clock/index.ts'
import type { TraegerDb } from '../platform/db/index.ts'
import { beauftrage, type Programm } from '../platform/jobs/index.ts'
import { benachrichtigeFall } from '../platform/post/index.ts'

const ART = 'anforderung.erinnern'

type Wann = Pick<Handlung, 'traegerId' | 'jetzt'>

/**
 * Which reminder is due: three and seven days after the request, and three days before its end (portal.md sec. 4.6). Of those that were
 * missed only the last; after the end none.
 */
export function faelligeErinnerung(
  versandt: Temporal.PlainDate,
  frist: Temporal.PlainDate,
  heute: Temporal.PlainDate,
): 'frist-3' | 'frist-7' | 'frist-ende' | undefined {
  const seit = versandt.until(heute, { largestUnit: 'days' }).days
  const bis = heute.until(frist, { largestUnit: 'days' }).days
  if (bis < 0) return undefined
  if (bis <= 3) return 'frist-ende'
  return seit >= 7 ? 'frist-7' : seit >= 3 ? 'frist-3' : undefined
}

/** Reminds everybody who wants mails of evidence that is still missing; each reminder leaves once. */
export async function erinnereAnFristen(db: TraegerDb, h: Wann): Promise<void> {
  const heute = tagVon(h.jetzt)
  const offene = await db
    .selectFrom('anforderung as a')
    .select(['a.anforderungId', 'a.fallId', 'a.frist', 'a.versandtAm'])
    .where('a.traegerId', '=', h.traegerId)
    .where('a.frist', '>=', heute.toString())
    .where(
      (eb) => sql<number>`jsonb_array_length(${eb.ref('a.punkte')})`,
      '>',
      (eb) =>
        eb
          .selectFrom('anforderungErledigung as e')
          .select((x) => x.fn.countAll<number>().as('n'))
          .whereRef('e.traegerId', '=', 'a.traegerId')
          .whereRef('e.anforderungId', '=', 'a.anforderungId'),
    )
    .execute()
  for (const { anforderungId, fallId, frist, versandtAm } of offene) {
    const anlass = faelligeErinnerung(tagVon(versandtAm), Temporal.PlainDate.from(frist), heute)
    if (anlass !== undefined) await benachrichtigeFall(db, h, { fallId, anlass, gegenstand: anforderungId })
  }
}

const erinnere: Programm = async (db, { traegerId, jetzt }) => {
  await erinnereAnFristen(db, { traegerId, jetzt })
  const morgen = jetzt.add({ hours: 24 })
  await beauftrage(db, { traegerId, jetzt }, { art: ART, schluessel: tagVon(morgen).toString(), faelligAm: morgen })
}

/** Once a day; asked for at each start. */
export function beauftrageFristerinnerung(db: TraegerDb, h: Wann): Promise<void> {
  return beauftrage(db, h, { art: ART, schluessel: tagVon(h.jetzt).toString() })
}

export const fristAuftraege = { [ART]: erinnere } as const
