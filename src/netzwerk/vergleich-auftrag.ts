import type { Handlung } from '../platform/audit/index.ts'
import { tagVon, zeitzone } from '../platform/clock/index.ts'
import { type Db, findNetzwerkId, forTraeger, type TraegerDb } from '../platform/db/index.ts'
import { AuftragGescheitert, beauftrage, type ProgrammInSchritten } from '../platform/jobs/index.ts'
import { vergleich as t } from './texte/personal-vergleich.ts'
import { type Eigenzahlen, liefere, liesEinwilligung } from './vergleich-pflegen.ts'
import { hausVon } from './verzeichnis.ts'

const ART = 'vergleich.liefern'

/** Counts what a house may say about itself; the room that knows cases brings it. */
export type Zaehlung = (db: TraegerDb, traegerId: string, monat: string) => Promise<Eigenzahlen>

/** The month that is over, seen from a moment: `2026-07` in August. */
export function vormonat(jetzt: Temporal.Instant): string {
  return tagVon(jetzt).toPlainYearMonth().subtract({ months: 1 }).toString()
}

/** Once a month, on its fifth day at four in the morning; asked for at each start. */
export function beauftrageLieferung(db: TraegerDb, h: Pick<Handlung, 'traegerId' | 'jetzt'>): Promise<void> {
  const heute = tagVon(h.jetzt)
  const monat = heute.day < 5 ? heute.toPlainYearMonth() : heute.toPlainYearMonth().add({ months: 1 })
  const faelligAm = monat.toPlainDate({ day: 5 }).toZonedDateTime({ timeZone: zeitzone, plainTime: '04:00' }).toInstant()
  return beauftrage(db, h, { art: ART, schluessel: monat.toString(), faelligAm })
}

/** The monthly delivery of a house that agreed to it; the house counts in its space, the network gets the rounded figures. */
export function lieferAuftraege(db: Db, zaehle: Zaehlung): Readonly<Record<typeof ART, ProgrammInSchritten>> {
  return {
    [ART]: {
      beginne: async (trx, { traegerId, jetzt }) => {
        await beauftrageLieferung(trx, { traegerId, jetzt })
        const netzId = await findNetzwerkId(trx)
        const haus = netzId === undefined ? undefined : await hausVon(trx, netzId, traegerId)
        if (netzId === undefined || haus === undefined || (await liesEinwilligung(trx, netzId, haus))?.liefert !== true) return undefined
        const zahlen = await zaehle(trx, traegerId, vormonat(jetzt))
        const { kurzname, uebungsdaten } = await trx
          .selectFrom('traeger')
          .select(['kurzname', 'uebungsdaten'])
          .where('traegerId', '=', traegerId)
          .executeTakeFirstOrThrow()
        return async () => {
          const h = { traegerId: netzId, jetzt, von: traegerId, quelle: t.quelleLieferung(kurzname), uebung: uebungsdaten }
          const ergebnis = await forTraeger(db, netzId, (netz) => liefere(netz, h, zahlen))
          return async () => {
            if (!ergebnis.ok) throw new AuftragGescheitert(ergebnis.satz)
          }
        }
      },
    },
  }
}
