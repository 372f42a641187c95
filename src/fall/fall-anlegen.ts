import { type Handlung, protokolliere } from '../platform/audit/index.ts'
import { tagVon } from '../platform/clock/index.ts'
import type { TraegerDb } from '../platform/db/index.ts'
import { naechsteNummer } from './nummern.ts'

/**
 * Opens a file for a Bedarfsgemeinschaft; nobody and nothing is known of it yet.
 *
 * @param bezeichnung for lists, until the first person gives it a name
 * @returns the number of the file: year and running number, `26-000123`
 */
export async function legeFallAn(
  db: TraegerDb,
  h: Handlung,
  { bezeichnung, team = '' }: { bezeichnung: string; team?: string },
): Promise<{ fallId: string; aktenzeichen: string }> {
  const { traegerId, jetzt } = h
  const jahr = tagVon(jetzt).year
  const nummer = await naechsteNummer(db, traegerId, `aktenzeichen-${jahr}`)
  const aktenzeichen = `${String(jahr).slice(2)}-${String(nummer).padStart(6, '0')}`
  const { fallId } = await db
    .insertInto('fall')
    .values({ traegerId, aktenzeichen, bezeichnung, team, personenzahl: 0, angelegtAm: jetzt })
    .returning('fallId')
    .executeTakeFirstOrThrow()
  await protokolliere(db, traegerId, {
    zeitpunkt: jetzt,
    ...(h.konto ? { konto: h.konto } : {}),
    tat: 'fall.anlegen',
    fallId,
    gegenstand: aktenzeichen,
  })
  return { fallId, aktenzeichen }
}
