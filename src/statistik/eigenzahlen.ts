import { sql } from 'kysely'
import type { TraegerDb } from '../platform/db/index.ts'

/** Not more than these: nothing is said about so few. */
const ZU_WENIGE = 10
const ANZAHL_AUF = 5
const CENT_AUF = 1_000

/** Figures of a house for one month that may leave it; one that would speak of too few is missing. */
export type Eigenzahlen = Readonly<{ monat: string; werte: Readonly<Record<string, number>> }>

type Roh = Readonly<{ bedarfsgemeinschaften: number; personen: number; cent: number }>

/**
 * Households and people with a payment in the month, and what a household gets on average, out of the ledger: what is booked for the month
 * counts, whenever it was paid.
 *
 * @param monat 2026-07
 * @returns rounded: counts to five, the average to ten euros; nothing about ten people or fewer
 */
export async function zaehleEigene(db: TraegerDb, traegerId: string, monat: string): Promise<Eigenzahlen> {
  const { rows } = await sql<Roh>`
    with person as (
      select fall_id, person_id, sum(betrag_cent)::int8 as cent from buchung
      where traeger_id = ${traegerId} and monat = ${`${monat}-01`}::date group by fall_id, person_id
    ), haushalt as (
      select fall_id, sum(cent)::int8 as cent from person group by fall_id
    )
    select
      (select count(*) from haushalt where cent > 0) as bedarfsgemeinschaften,
      (select count(*) from person where cent > 0) as personen,
      (select coalesce(sum(cent), 0)::int8 from haushalt where cent > 0) as cent`.execute(db)
  return { monat, werte: gerundet(rows[0] ?? { bedarfsgemeinschaften: 0, personen: 0, cent: 0 }) }
}

/** What may be said: never about ten or fewer, never exactly. The average of few households would speak of each. */
export function gerundet({ bedarfsgemeinschaften, personen, cent }: Roh): Eigenzahlen['werte'] {
  const auf = (wert: number, stufe: number) => Math.round(wert / stufe) * stufe
  if (personen <= ZU_WENIGE) return {}
  const nurPersonen = { 'TW-PERS': auf(personen, ANZAHL_AUF) }
  if (bedarfsgemeinschaften <= ZU_WENIGE) return nurPersonen
  return {
    ...nurPersonen,
    'TW-BG': auf(bedarfsgemeinschaften, ANZAHL_AUF),
    'TW-ANSPRUCH': auf(cent / bedarfsgemeinschaften, CENT_AUF) / 100,
  }
}
