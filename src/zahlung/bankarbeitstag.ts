/** Easter Sunday of the Gregorian calendar (Meeus, Jones, Butcher). */
function ostersonntag(jahr: number): Temporal.PlainDate {
  const a = jahr % 19
  const b = Math.floor(jahr / 100)
  const c = jahr % 100
  const d = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30
  const e = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - d - (c % 4)) % 7
  const f = d + e - 7 * Math.floor((a + 11 * d + 22 * e) / 451) + 114
  return new Temporal.PlainDate(jahr, Math.floor(f / 31), (f % 31) + 1)
}

/** Whether banks move money in euros on that day: the calendar of TARGET, the same in all of Europe; holidays of a Land do not count. */
export function istBankarbeitstag(tag: Temporal.PlainDate): boolean {
  if (tag.dayOfWeek > 5) return false
  if (['01-01', '05-01', '12-25', '12-26'].includes(tag.toString().slice(5))) return false
  const nachOstern = ostersonntag(tag.year).until(tag).days
  return nachOstern !== -2 && nachOstern !== 1
}

/** First bank working day after a day. */
export function naechsterBankarbeitstag(nach: Temporal.PlainDate): Temporal.PlainDate {
  let tag = nach.add({ days: 1 })
  while (!istBankarbeitstag(tag)) tag = tag.add({ days: 1 })
  return tag
}

/** The day on which the money of a month should be there: the last bank working day before it (sec. 42 (1): in advance). */
export function zahltag(monat: string): Temporal.PlainDate {
  let tag = Temporal.PlainDate.from(`${monat.slice(0, 7)}-01`).subtract({ days: 1 })
  while (!istBankarbeitstag(tag)) tag = tag.subtract({ days: 1 })
  return tag
}

/** The day a run asks of the bank: the pay day of its month, or the next bank working day where that is no longer possible. */
export function ausfuehrungstag(monat: string, heute: Temporal.PlainDate): Temporal.PlainDate {
  const planmaessig = zahltag(monat)
  return Temporal.PlainDate.compare(planmaessig, heute) > 0 ? planmaessig : naechsterBankarbeitstag(heute)
}
