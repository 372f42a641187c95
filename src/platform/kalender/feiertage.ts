import { getHolidays, type Region } from 'feiertagejs'

const laender = ['BW', 'BY', 'BE', 'BB', 'HB', 'HH', 'HE', 'MV', 'NI', 'NW', 'RP', 'SL', 'SN', 'ST', 'SH', 'TH'] as const satisfies readonly Region[]

/** Days on which no public office opens though the law calls them working days. */
const ZU: readonly string[] = ['12-24', '12-31']

/**
 * The public holiday of a Land on a day, in German; undefined on other days. Christmas Eve and New Year's Eve count: offices are closed.
 *
 * @param land as kept with a Träger: `DE-ST`
 */
export function feiertagAm(land: string, tag: Temporal.PlainDate): string | undefined {
  const iso = tag.toString()
  if (ZU.includes(iso.slice(5))) return iso.endsWith('24') ? 'Heiligabend' : 'Silvester'
  const region = laender.find((l) => `DE-${l}` === land)
  if (region === undefined) return undefined
  const feiertag = getHolidays(tag.year, region).find((f) => f.dateString === iso)
  return feiertag?.translate('de')
}

/** The n-th working day after a day: Monday to Friday, without holidays of the Land. */
export function werktageNach(land: string, tag: Temporal.PlainDate, n: number): Temporal.PlainDate {
  let am = tag
  for (let gezaehlt = 0; gezaehlt < n; ) {
    am = am.add({ days: 1 })
    if (am.dayOfWeek <= 5 && feiertagAm(land, am) === undefined) gezaehlt += 1
  }
  return am
}
