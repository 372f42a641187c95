/** A letter counts as received on the fourth day after it was posted (sec. 37 (2) SGB X). */
const BIS_BEKANNT = { days: 4 } as const

/**
 * The last month that stays granted: a grant ends for the future only (sec. 48 (1) sentence 1 SGB X), so never before the month in which
 * the decision becomes known, and what is granted by the month ends with the month.
 *
 * @param am ISO day of the end
 * @param heute day on which the decision is written or issued
 * @returns `2026-10`
 */
export function letzterMonat(am: string, heute: Temporal.PlainDate): string {
  const bekannt = heute.add(BIS_BEKANNT).toPlainYearMonth().toString()
  const ende = am.slice(0, 7)
  return [bekannt, ende].sort().at(-1) ?? ende
}

/** Days to answer a hearing; the law names none, two weeks are usual. */
export const ANTWORT_TAGE = 14

/** The last month that can be reached from today: what needs a hearing is decided on the day after its end at the latest. */
export function erreichbarerMonat({ am, aufWunsch }: Readonly<{ am: string; aufWunsch: boolean }>, heute: Temporal.PlainDate): string {
  return letzterMonat(am, aufWunsch ? heute : heute.add({ days: ANTWORT_TAGE + 1 }))
}

export const anlaesse = ['austritt', 'einrichtung', 'umzug', 'anbieter', 'wunsch'] as const
export type Anlass = (typeof anlaesse)[number]

/** What staff may choose: a missing proof of use is no change of circumstances but a revocation, and is refused with that sentence. */
export const auswahlAnlaesse = [...anlaesse, 'nachweis'] as const
