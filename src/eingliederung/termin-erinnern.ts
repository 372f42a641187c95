import { z } from 'zod'
import type { Handlung } from '../platform/audit/index.ts'
import type { TraegerDb } from '../platform/db/index.ts'
import { beauftrage, type Programm } from '../platform/jobs/index.ts'
import { findTermin } from './termin-lesen.ts'
import type { Termin } from './termin-model.ts'
import { benachrichtigePerson } from './termin-post.ts'

const ART = 'termin.erinnern'
const STUNDEN_VORHER = 24

const datenSchema = z.object({ terminId: z.uuid(), folge: z.int() })

/** Asks for the reminder a day before; a moved appointment gets another one, and the old one finds that it is outdated. */
export async function beauftrageErinnerung(
  db: TraegerDb,
  h: Handlung,
  { terminId, folge, von }: Pick<Termin, 'terminId' | 'folge' | 'von'>,
): Promise<void> {
  const faelligAm = von.subtract({ hours: STUNDEN_VORHER })
  if (Temporal.Instant.compare(faelligAm, h.jetzt) <= 0) return // told a moment ago
  await beauftrage(db, h, { art: ART, schluessel: `${terminId} ${folge}`, daten: { terminId, folge }, faelligAm })
}

const erinnere: Programm = async (db, { traegerId, jetzt, daten }) => {
  const { terminId, folge } = datenSchema.parse(daten)
  const termin = await findTermin(db, traegerId, terminId)
  if (termin === undefined || termin.stand !== 'vereinbart' || termin.folge !== folge || Temporal.Instant.compare(termin.von, jetzt) <= 0) return
  const { schrittId } = await db
    .insertInto('terminSchritt')
    .values({ traegerId, terminId, schritt: 'erinnert', am: jetzt })
    .returning('schrittId')
    .executeTakeFirstOrThrow()
  await benachrichtigePerson(db, { traegerId, jetzt }, { ...termin, anlass: 'termin-erinnerung', gegenstand: schrittId })
}

export const terminAuftraege = { [ART]: erinnere } as const
