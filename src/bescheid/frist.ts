import { getHolidays } from 'feiertagejs'

export const laender = ['BW', 'BY', 'BE', 'BB', 'HB', 'HH', 'HE', 'MV', 'NI', 'NW', 'RP', 'SL', 'SN', 'ST', 'SH', 'TH'] as const
export type Land = (typeof laender)[number]

/** Since 2025 a letter counts as received on the fourth day after it was posted (sec. 37 (2) SGB X). */
export const fristAb = '2025-01-01'
const tageBisBekanntgabe = 4

/** When an objection must have arrived for a letter posted on a day; ISO dates. */
export type Widerspruchsfrist = Readonly<{ bekanntgabe: string; ende: string }>

/** The same for a decision that somebody was handed: it is announced on that day. */
export function fristAbUebergabe(tag: string, land: Land): Widerspruchsfrist {
  return ab(Temporal.PlainDate.from(tag), land)
}

/**
 * One month from the announcement (sec. 84 (1) SGG); an end on a Saturday, Sunday or holiday moves to the next working day
 * (sec. 64 (3) SGG). The day of the announcement itself does not move.
 */
export function widerspruchsfrist(aufgabe: string, land: Land): Widerspruchsfrist {
  return ab(Temporal.PlainDate.from(aufgabe).add({ days: tageBisBekanntgabe }), land)
}

function ab(bekanntgabe: Temporal.PlainDate, land: Land): Widerspruchsfrist {
  let ende = bekanntgabe.add({ months: 1 })
  while (ende.dayOfWeek > 5 || istFeiertag(ende, land)) ende = ende.add({ days: 1 })
  return { bekanntgabe: bekanntgabe.toString(), ende: ende.toString() }
}

function istFeiertag(tag: Temporal.PlainDate, land: Land): boolean {
  return getHolidays(tag.year, land).some((feiertag) => feiertag.dateString === tag.toString())
}
